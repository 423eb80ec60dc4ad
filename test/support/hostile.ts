/** Names that break, colour, turn or forge what they stand in; FORGED must never start a line. */
export const HOSTILE_NAMES: readonly string[] = [
  'a\nFORGED',
  'a\r\nFORGED',
  'a\rFORGED',
  'a\u0085FORGED',
  'a\u2028FORGED\u2029FORGED',
  'a\n#\tFORGED\n\n<h1>FORGED</h1>',
  'a`\n\n#\tFORGED',
  '\u001b[31mred\u001b[0m\u009b31m\u0007\b\0',
  '\u202egnp.exe\u202c \u2066a\u2069 \u200f\u200e\u061c',
  'zero\u200bwidth\u200djoin\ufeff\u00ad\u2060\u180e\u3164',
  'tags\u{e0041}\u{e007f} private\ue000\u{f0000} half\ud800 \udc00 none\ufffe\uffff',
  '::error::FORGED',
  ' \t::set-output name=a::FORGED',
  'x ##[add-mask]FORGED ##vso[task.setvariable variable=a]FORGED',
  '%0A::warning::FORGED%0D%25',
  '=HYPERLINK("https://evil.example","a")',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '＝1',
  'a;=1',
  '"',
  'a","=1',
  '@octocat and octo@evil.example, https://evil.example/a_b www.evil.example #12 octo/cat#12 ftp://evil.example',
  '见https://evil.example，@octocat。',
  '[a](https://evil.example) ![a](https://evil.example/a.png) <https://evil.example> [b]: https://evil.example',
  '<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;&#64;octocat',
  ']]> <!-- & " \' <b> -->',
  '| a | b |\\| c',
  '`',
  '``` a',
  '`a` <b>',
  '\\`<b>\\`',
  '- a',
  '1. a',
  '---',
  '===',
  '> a',
  '    a',
  '*a* _b_ ~~c~~ $d$',
];

/** What no output may hold but in an escape: told here by number, not by the code under test. */
const UNSEEN: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x09],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xe000, 0xf8ff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfffe, 0xffff],
  [0xe0000, 0xe0fff],
  [0xf0000, 0x10ffff],
];

/** The unseen characters of an output, by number; a line feed ends its lines. */
export const unseenIn = (text: string): string[] =>
  [...text]
    .map((character) => character.codePointAt(0) as number)
    .filter((code) => UNSEEN.some(([from, to]) => from <= code && code <= to))
    .map((code) => code.toString(16));

/** The lines of an output that free text has forged, or by which the log of a build would take a command. */
export const forgedIn = (text: string): string[] =>
  text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .filter((line) => /^\s*([#<>*-]*\s*FORGED|<h1>)|^\s*::|##\[|##vso\[/i.test(line));
