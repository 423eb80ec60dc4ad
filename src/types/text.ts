/** A language in which answers are rendered. */
export type Lang = 'zh' | 'en';

/** The same words in both languages. */
export type Text = Readonly<Record<Lang, string>>;
