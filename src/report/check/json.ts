import { library } from '../../lib/version.js';
import { indentedJson } from '../document/index.js';
import type { CheckReport } from './notice.js';
import { verdictOf, verdictWords } from './verdict.js';

/** Writes the report of a check as JSON, both languages in it. */
export function jsonOf(report: CheckReport): string {
  const { file, policy, against, settings, summary, notices } = report;
  const said = {
    file,
    policy,
    against,
    library,
    exitCode: verdictOf(report),
    verdict: verdictWords(report),
    summary,
    settings,
    notices,
  };
  return indentedJson(said);
}
