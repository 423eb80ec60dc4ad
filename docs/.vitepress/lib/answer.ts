import {
  type Assessment,
  assess,
  changshu2023Draft,
  describeProblem,
  type Policy,
  type Problem,
  QuotaError,
  withReadings,
} from 'pollutant-quota-rules';
import { ask, type DossierContest, type DossierInquiry, readings } from 'pollutant-quota-rules/analysis';
import { safeParseDossier, safeParsePartialDossier } from 'pollutant-quota-rules/schema';
import type { Lang } from './lang.js';
import type { Case } from './link.js';

/** What can be said of a case. */
export type Said =
  | { readonly state: 'answered'; readonly assessment: Assessment; readonly policy: Policy }
  | { readonly state: 'open'; readonly inquiry: DossierInquiry; readonly policy: Policy }
  | { readonly state: 'wrong'; readonly problems: readonly Problem[]; readonly policy: Policy };

/** The policy that a case reads. */
export const policyOf = ({ readings: chosen }: Case): Policy =>
  withReadings(changshu2023Draft, chosen as Partial<Policy['readings']>);

/** What can be said of a case: the answer, what is still to be asked, or what is wrong. */
export function said(of: Case): Said {
  let policy = changshu2023Draft;
  try {
    policy = policyOf(of);
    const whole = safeParseDossier(of.dossier, policy);
    if (whole.success) return { state: 'answered', assessment: assess(whole.data, policy), policy };
    const partial = safeParsePartialDossier(of.dossier, policy);
    if (partial.success) return { state: 'open', inquiry: ask('dossier', partial.data, policy), policy };
    return { state: 'wrong', problems: partial.error.problems, policy };
  } catch (error) {
    if (error instanceof QuotaError) return { state: 'wrong', problems: error.problems, policy };
    throw error;
  }
}

/** The open points on which an answered case turns. */
export const contestOf = (of: Case): DossierContest | undefined => {
  const policy = policyOf(of);
  const whole = safeParseDossier(of.dossier, policy);
  return whole.success ? readings('dossier', whole.data, policy) : undefined;
};

/** What is wrong at each place of a form. */
export function wordsByPath(
  problems: readonly Problem[],
  lang: Lang,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const problem of problems) {
    found.set(problem.path, [...(found.get(problem.path) ?? []), describeProblem(problem, lang)]);
  }
  return found;
}
