import { summarySheet } from '../../report/bulk/index.js';
import { indentedJson, jsonLine } from '../../report/document/index.js';
import type { Policy } from '../../types/policy.js';
import type { Lang } from '../../types/text.js';
import { briefly, type Place } from './brief.js';
import { errorRecord } from './error-record.js';
import type { LineOutcome } from './outcome.js';
import type { BulkStreams } from './streams.js';
import { Tally } from './tally.js';

/** Turns what came of lines into what is printed. */
export interface Printer {
  /** What is printed for one line. */
  readonly line: (outcome: LineOutcome, place: Place) => string;
  /** What is printed at the end. */
  readonly end: () => string;
}

/** Prints one answer a line. */
export const answers = (lang: Lang, brief: boolean): Printer => ({
  line: ({ assessment, problems }, place) => {
    const record =
      assessment === undefined
        ? errorRecord(place, problems, lang)
        : brief
          ? briefly(assessment, place)
          : assessment;
    return jsonLine(record);
  },
  end: () => '',
});

/** Prints a summary at the end and nothing before it. */
export function summary(
  lang: Lang,
  format: 'text' | 'json',
  policy: Policy,
  { columns, paint }: BulkStreams,
): Printer {
  const tally = new Tally();
  return {
    line: ({ assessment, problems }, place) => {
      if (assessment === undefined) tally.addError(problems, () => errorRecord(place, problems, lang));
      else tally.add(assessment);
      return '';
    },
    end: () => {
      const found = tally.summary(policy);
      if (format === 'json') return indentedJson(found);
      return summarySheet(found, { lang, policy, width: columns ?? 100, ...(paint && { paint }) });
    },
  };
}
