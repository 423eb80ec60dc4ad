/**
 * What a line of text must not hold as it is: characters that break it, colour it, turn its direction or cannot be seen,
 * halves of a character, characters of private use, and the marks by which the log of a build takes commands.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]|:(?=:)|#(?=#(?:[vV][sS][oO])?\[)/gu;

/** Beyond what nearly every text is made of; a bulk run tells in no time that a text has nothing of it. */
const UNUSUAL =
  /[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2070-\u2bff\u3000-\u3163\u3165-\u9fff\uff01-\uff5e]|::|##/;

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

/**
 * Free text as people are shown it, on one line: what breaks a line, moves other characters or cannot be seen is written
 * like `⟨U+202E⟩`. So is the first sign of `::` and `##[`, by which the log of a build would take a command.
 */
export function visible(text: string): string {
  if (!UNUSUAL.test(text) && !text.includes('\n')) return text;
  const named = (character: string): string => hex(character.codePointAt(0) as number, 4).toUpperCase();
  return text.replace(UNSEEN, (character) => `⟨U+${named(character)}⟩`);
}

/** The same JSON, what `visible` shows written like `\u202e`; a program that reads it reads the same. */
export function visibleJson(json: string): string {
  if (!UNUSUAL.test(json)) return json;
  const units = (character: string): number[] =>
    Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return json.replace(UNSEEN, (character) =>
    character === '\n'
      ? character
      : units(character)
          .map((unit) => `\\u${hex(unit, 4)}`)
          .join(''),
  );
}
