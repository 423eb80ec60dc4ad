import type { Text } from '../types/text.js';

/** A form in which assessments are printed. */
interface AssessFormatInfo {
  /** What it is for. */
  readonly summary: Text;
  /** Whether it has room for whole assessments only, of one run without `--ndjson`. */
  readonly wholeOnly?: true;
}

/** How assessments can be printed; how each is written stands in `work/assess.ts`. */
export const ASSESS_FORMATS = {
  text: { summary: { zh: '供阅读', en: 'a working sheet' } },
  json: { summary: { zh: '供程序', en: 'JSON for programs' } },
  csv: { summary: { zh: '供表格', en: 'tables for a spreadsheet' }, wholeOnly: true },
  receipt: {
    summary: { zh: '为可复核的凭据（每行一份）', en: 'receipts that can be replayed, one a line' },
    wholeOnly: true,
  },
} as const satisfies Readonly<Record<string, AssessFormatInfo>>;

/** One of them. */
export type AssessFormat = keyof typeof ASSESS_FORMATS;

/** Whether a format has room for whole assessments only. */
export const isWholeOnly = (format: AssessFormat): boolean => 'wholeOnly' in ASSESS_FORMATS[format];

/** Their names, and all of them in a few words. */
export function formatOption(): { readonly choices: readonly AssessFormat[]; readonly summary: Text } {
  const choices = Object.keys(ASSESS_FORMATS) as AssessFormat[];
  const english = choices.map((name) => ASSESS_FORMATS[name].summary.en);
  return {
    choices,
    summary: {
      zh: choices.map((name) => `${name} ${ASSESS_FORMATS[name].summary.zh}`).join('，'),
      en: `${english.slice(0, -1).join(', ')}, or ${english.at(-1)}`,
    },
  };
}
