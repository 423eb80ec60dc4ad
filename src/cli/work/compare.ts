import { compare } from '../../analysis/compare/index.js';
import { QuotaError } from '../../lib/problem.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { renderComparison } from '../../report/analysis/index.js';
import { indentedJson } from '../../report/document/index.js';
import type { Command } from '../command.js';
import { reportProblems } from '../input.js';
import { sheetOptions } from '../output.js';
import { changed, policyNamed } from '../policy.js';
import { USAGE, UsageError } from '../usage.js';

/** Tells exactly where two policies decide differently. */
export const run: Command['run'] = async ({ lang, values, positionals }, io) => {
  const sets = values.set as readonly string[];
  if (positionals.length > 2 || (positionals.length === 0 && sets.length === 0)) {
    throw new UsageError({
      zh: 'compare 需要一项或两项政策，或用 --set 改动征求意见稿。',
      en: 'compare takes one or two policies, or --set to change the draft.',
    });
  }
  const names =
    positionals.length === 2 ? positionals : [changshu2023Draft.id, positionals[0] ?? changshu2023Draft.id];
  const [from = '', to = ''] = names;
  let current = from;
  try {
    const first = await policyNamed(from, io);
    current = to;
    const second = changed(await policyNamed(to, io), sets);
    const comparison = compare(first, second);
    io.out(
      values.format === 'json'
        ? indentedJson(comparison)
        : renderComparison(comparison, sheetOptions(lang, io)),
    );
    return comparison.regions.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof QuotaError)) throw error;
    reportProblems(current, error.problems, lang, io, {
      zh: '不能用作政策',
      en: 'cannot be used as a policy',
    });
    return USAGE;
  }
};
