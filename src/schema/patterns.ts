/** Texts that `amount` reads: at most 20 digits before and after the point, needless zeros aside. */
export const AMOUNT_PATTERN = String.raw`^(0*\d{1,20}(\.\d{1,20}0*)?|-0+(\.0+)?)$`;

/** The same from zero to one. */
export const SHARE_PATTERN = String.raw`^(0+(\.\d{1,20}0*)?|0*1(\.0+)?|-0+(\.0+)?)$`;

/** Days that exist, written `YYYY-MM-DD`, from the year 1 on. */
export const DATE_PATTERN = [
  String.raw`^(?!0000)(\d{4}-(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])`,
  String.raw`\d{4}-(0[469]|11)-(0[1-9]|[12]\d|30)`,
  String.raw`\d{4}-02-(0[1-9]|1\d|2[0-8])`,
  String.raw`(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$`,
].join('|');

/** A SHA-256 in lower-case hexadecimal digits. */
export const HASH_PATTERN = '^[0-9a-f]{64}$';

const SUBSCRIPTS: Readonly<Record<string, string>> = { '2': '₂', '3': '₃', x: 'ₓ' };

/** Any form in which a character is commonly written: upper case, full width, subscript. */
function formsOf(character: string): string {
  if (!/[!-~]/.test(character)) return character;
  const cases = [...new Set([character, character.toUpperCase()])];
  const fullWidth = cases.map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
  return `[${[...cases, ...fullWidth, SUBSCRIPTS[character] ?? ''].join('')}]`;
}

/** Any of some names, in whatever case and width, with blanks anywhere. */
export const namesPattern = (names: readonly string[]): string =>
  String.raw`^\s*(${names.map((name) => [...name].map(formsOf).join(String.raw`\s*`)).join('|')})\s*$`;
