import { shown } from '../lib/check.js';
import { isCivilDate } from '../lib/civil-date.js';
import { amount, isShortAmount } from '../lib/decimal.js';
import type { QuotaError } from '../lib/problem.js';
import {
  LONGEST_POLLUTANT_NAME,
  parsePollutant,
  pollutantSpellings,
} from '../rules/3.1.1-controlled-pollutants.js';
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
  readonly maxLength?: number;
  readonly const?: string;
}>();

/**
 * What a schema gives back for a value that is plainly in order; nothing for others, of which the schema itself must
 * judge. A map and no registry, which would hand a shortcut down to schemas that ask for more.
 */
export const shortcuts = new WeakMap<z.core.$ZodType, (value: unknown) => unknown>();

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

shortcuts.set(amountText, (value) => (typeof value === 'string' && isShortAmount(value) ? value : undefined));

/** A day that exists. */
export const civilDate = z.string().check((payload) => {
  if (isCivilDate(payload.value)) return;
  const params: ProblemParams = { code: 'not-a-date', found: shown(payload.value) };
  payload.issues.push({ code: 'custom', input: payload.value, params });
});

kinds.add(civilDate, { kind: 'date' });
forms.add(civilDate, { id: 'date', pattern: DATE_PATTERN });

shortcuts.set(civilDate, (value) => (isCivilDate(value) ? value : undefined));

/** A pollutant by any of its printed names. */
export const pollutant = z.string().transform((name, context): Pollutant => {
  const known = parsePollutant(name);
  if (known !== undefined) return known;
  const params: ProblemParams = {
    code: 'unknown-pollutant',
    found: shown(name),
    expected: POLLUTANTS.join(', '),
  };
  context.issues.push({ code: 'custom', input: name, params });
  return z.NEVER;
});

shortcuts.set(pollutant, (value) => parsePollutant(value as string));
forms.add(pollutant, {
  id: 'pollutant',
  pattern: namesPattern(pollutantSpellings()),
  maxLength: LONGEST_POLLUTANT_NAME,
});

/** Amounts by pollutant. */
export const amounts = z.record(pollutant, amountText);

/** A calendar year. */
export const year = z.int().min(1).max(9999);
kinds.add(year, { kind: 'year' });

/** The most characters of the name of a project, a place or a scenario. */
export const LONGEST_NAME = 500;

/** The most characters of other words: a title, a sentence, a reason. */
export const LONGEST_WORDS = 20_000;

/** How many characters a text has; two units that make one character count once. */
function charactersIn(text: string): number {
  let count = 0;
  for (const _character of text) count++;
  return count;
}

/** Text of at most so many characters. */
function textUpTo(most: number) {
  const text = z.string().check(({ value, issues }) => {
    if (value.length <= most) return;
    const count = charactersIn(value);
    if (count <= most) return;
    const params: ProblemParams = { code: 'too-long', expected: String(most), found: String(count) };
    issues.push({ code: 'custom', input: value, params });
  });
  forms.add(text, { maxLength: most });
  return text;
}

/** Words that somebody wrote, and that may be none. */
export const anyWords = textUpTo(LONGEST_WORDS);

/** Asks a length of text alone: of other values zod would compare whatever they call their length, and fail on some. */
const OF_TEXT_ALONE: object = { when: ({ value }: { readonly value: unknown }) => typeof value === 'string' };

/** Words that somebody wrote. */
export const words = anyWords.min(1, OF_TEXT_ALONE);

/** A name that somebody gave. */
export const nameText = textUpTo(LONGEST_NAME).min(1, OF_TEXT_ALONE);

shortcuts.set(nameText, (value) =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME ? value : undefined,
);
