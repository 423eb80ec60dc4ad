/** The languages in which answers are rendered. */
export const LANGS = /* @__PURE__ */ Object.freeze(['zh', 'en'] as const);

/** A language in which answers are rendered. */
export type Lang = (typeof LANGS)[number];

/** The same words in both languages. */
export type Text = Readonly<Record<Lang, string>>;
