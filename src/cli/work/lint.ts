import { lint } from '../../analysis/lint/index.js';
import { renderFindings } from '../../report/analysis/index.js';
import { indentedJson } from '../../report/document/index.js';
import type { Command } from '../command.js';
import { sheetOptions } from '../output.js';
import { policyOf } from '../policy.js';
import { USAGE, UsageError } from '../usage.js';

/** Tells what a drafter of a policy might mend. */
export const run: Command['run'] = async ({ lang, values, positionals }, io) => {
  if (positionals.length > 0) {
    throw new UsageError({
      zh: `lint 不取文件；要检查政策文件，请用 --policy ${positionals[0]}。`,
      en: `lint takes no files; to check a policy document, use --policy ${positionals[0]}.`,
    });
  }
  const policy = await policyOf(values, lang, io);
  if (policy === undefined) return USAGE;
  const findings = lint(policy);
  io.out(
    values.format === 'json'
      ? indentedJson(findings)
      : renderFindings(findings, { ...sheetOptions(lang, io), policy }),
  );
  return findings.some(({ severity }) => severity !== 'note') ? 1 : 0;
};
