import type { Check, Uncovered } from '../../analysis/check/index.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { policyHash } from '../../policy/hash.js';
import { changeNotice } from './changes.js';
import { coverageNotices } from './coverage.js';
import { decisionNotice, otherDaysNotice, turnedNotice } from './decisions.js';
import { inputNotices, sameIdNotice, staleNotice } from './files.js';
import { findingNotice } from './findings.js';
import type { CheckReport, Notice } from './notice.js';
import { scenarioNotice } from './scenarios.js';
import type { BadFile, CheckSources, SourceFile, SourceLine } from './sources.js';
import { summaryOf } from './summary.js';

/** What was checked, where it was read, and what could not be used. */
export interface Checked {
  /** The check; absent where the policy, or that before it, cannot be used. */
  readonly check?: Check;
  /** Where everything was read; absent together with the check. */
  readonly sources?: CheckSources;
  /** What no scenario shows; absent where nobody asked. */
  readonly uncovered?: Uncovered;
  /** The files that cannot be used, or only in part. */
  readonly bad: readonly BadFile[];
}

function noticesOf(check: Check, sources: CheckSources): Notice[] {
  const { policy } = sources;
  const { changes, decisions } = check;
  const { id, hash } = check.policy;
  const isNamesake = id === changshu2023Draft.id && hash !== policyHash(changshu2023Draft);
  return [
    ...(isNamesake ? [sameIdNotice(check.policy, policy)] : []),
    ...check.findings.map((each) => findingNotice(each.finding, policy, each)),
    ...check.notes.map((each) => findingNotice(each, policy)),
    ...changes.map((each) => changeNotice(each, policy)),
    ...check.scenarios.map((each, at) => scenarioNotice(each, sources.scenarios[at] as SourceFile)),
    ...changes.flatMap((each) => turnedNotice(each, decisions, policy)),
    ...decisions.flatMap((each, at) => decisionNotice(each, sources.receipts[at] as SourceLine) ?? []),
    ...otherDaysNotice(decisions, sources.receipts[0]?.file ?? ''),
  ];
}

/** Acceptances that accept nothing; where a file could not be read whole, nobody can tell. */
function staleNotices({ check, sources, bad }: Checked): Notice[] {
  const file = sources?.accept;
  if (check === undefined || file === undefined || bad.length > 0) return [];
  return check.stale.map((each) => staleNotice(each, file));
}

/** All that a check tells, of the policy document that was named. */
export function checkReport(file: string, checked: Checked): CheckReport {
  const { check, sources, uncovered, bad } = checked;
  return {
    file,
    ...(check && { policy: check.policy, against: check.against }),
    settings: check?.settings ?? [],
    summary: check ? summaryOf(check) : [],
    notices: [
      ...bad.flatMap(inputNotices),
      ...(check && sources ? noticesOf(check, sources) : []),
      ...staleNotices(checked),
      ...(uncovered && sources ? coverageNotices(uncovered, sources.policy) : []),
    ],
  };
}
