const NUMERAL = '[零一二三四五六七八九十百\\d]{1,4}';
const NUMBERING = new RegExp(`^(第${NUMERAL}[编章节条款项]|\\(?${NUMERAL}[)、.])+$`);
const NO_WORDS = /^[^\p{L}\p{N}]*$/u;

/** Whether a stretch of folded words says nothing by itself: numbering such as `第三条` or `(二)`, or marks alone. */
export const isTrifle = (words: string): boolean =>
  NO_WORDS.test(words) || (words.length < 20 && NUMBERING.test(words));
