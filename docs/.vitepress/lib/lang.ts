/** The languages of the site. */
export type Lang = 'zh' | 'en';

/** The language of a page, by what it says it is in. */
export const langOf = (code: string): Lang => (code.startsWith('zh') ? 'zh' : 'en');
