import { isCivilDate } from '../lib/civil-date.js';
import { amount, isShortAmount } from '../lib/decimal.js';
import type { QuotaError } from '../lib/problem.js';
import { parsePollutant, pollutantSpellings } from '../rules/3.1.1-controlled-pollutants.js';
import type { Problem } from '../types/problem.js';
import { POLLUTANTS, type Pollutant } from '../types/vocabulary.js';
import { AMOUNT_PATTERN, DATE_PATTERN, namesPattern } from './patterns.js';
import * as z from './zod.js';

/** What an issue of ours carries beside zod's own words. */
export type ProblemParams = Pick<Problem, 'code' | 'expected' | 'found' | 'suggestion'>;

/** The kind of value that a field takes, in the words of {@link Problem.expected}. */
export const kinds = z.registry<{ readonly kind: string }>();

/** How JSON Schema says what a check of ours says; the `id` is its name where it stands among the definitions. */
export const forms = z.registry<{
  readonly id?: string;
  readonly pattern?: string;
  readonly const?: string;
}>();

/** A decimal string, zero or more, as `amount` reads it. */
export const amountText = z.string().check((payload) => {
  if (isShortAmount(payload.value)) return;
  try {
    amount(payload.value, '');
  } catch (error) {
    const [params] = (error as QuotaError).problems;
    payload.issues.push({ code: 'custom', input: payload.value, params });
  }
});

kinds.add(amountText, { kind: 'amount' });
forms.add(amountText, { id: 'amount', pattern: AMOUNT_PATTERN });

/** A day that exists. */
export const civilDate = z.string().check((payload) => {
  if (isCivilDate(payload.value)) return;
  const params: ProblemParams = { code: 'not-a-date', found: JSON.stringify(payload.value) };
  payload.issues.push({ code: 'custom', input: payload.value, params });
});

kinds.add(civilDate, { kind: 'date' });
forms.add(civilDate, { id: 'date', pattern: DATE_PATTERN });

/** A pollutant by any of its printed names. */
export const pollutant = z.string().transform((name, context): Pollutant => {
  const known = parsePollutant(name);
  if (known !== undefined) return known;
  const params: ProblemParams = {
    code: 'unknown-pollutant',
    found: JSON.stringify(name),
    expected: POLLUTANTS.join(', '),
  };
  context.issues.push({ code: 'custom', input: name, params });
  return z.NEVER;
});

forms.add(pollutant, { id: 'pollutant', pattern: namesPattern(pollutantSpellings()) });

/** Amounts by pollutant. */
export const amounts = z.record(pollutant, amountText);

/** A calendar year. */
export const year = z.int().min(1).max(9999);
kinds.add(year, { kind: 'year' });

/** Words that somebody wrote. */
export const words = z.string().min(1);
