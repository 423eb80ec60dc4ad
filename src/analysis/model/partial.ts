import { calendarYear } from '../../lib/calendar.js';
import { civilDate, group, isPark, listOf, optional, placeIn, shown, yesNo } from '../../lib/check.js';
import { amount } from '../../lib/decimal.js';
import { nearest } from '../../lib/nearest.js';
import { MOST_PROBLEMS, QuotaError } from '../../lib/problem.js';
import type { Amounts } from '../../types/amount.js';
import type { CommitmentEntry } from '../../types/area-facts.js';
import type { SuspensionOrder, UpperFunds } from '../../types/facts.js';
import type { Problem } from '../../types/problem.js';
import { type Area, ORDER_SCOPES, POLLUTANTS, type Pollutant } from '../../types/vocabulary.js';
import type { Fact, Flat, Question } from './question.js';

/** Facts of which any may be missing; a missing one is unknown, never no and never zero. */
export type PartialFacts<Facts> = Facts extends string | number | boolean | readonly unknown[]
  ? Facts
  : { readonly [Name in keyof Facts]?: PartialFacts<Facts[Name]> | undefined };

/** What is asked of a value. */
type Kind = Pick<Fact, 'type' | 'choices'>;

type Check = (value: never, path: string, kind: Kind) => void;

/** Refuses a field that a group does not have. */
function only(value: object, path: string, names: readonly string[]): void {
  const unknown = Object.keys(group(value, path)).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new QuotaError(unknownKey(unknown, names, `${path}.`));
}

function unknownKey(name: string, names: readonly string[], whole = ''): Problem {
  const suggestion = nearest(name, names);
  return { code: 'unknown-key', path: `${whole}${name}`, ...(suggestion !== undefined && { suggestion }) };
}

function order(each: SuspensionOrder, path: string): void {
  only(each, path, ['scope', 'issuedOn', 'liftedOn']);
  placeIn(ORDER_SCOPES, each.scope, `${path}.scope`);
  civilDate(each.issuedOn, `${path}.issuedOn`);
  const liftedOn = optional(each, 'liftedOn');
  if (liftedOn !== undefined) civilDate(liftedOn, `${path}.liftedOn`);
}

const CHECKS: Readonly<Record<Fact['type'], Check>> = {
  'yes-no': (value: boolean, path) => yesNo(value, path),
  choice: (value: string, path, { choices = [] }) => placeIn(choices, value, path),
  date: (value: string, path) => civilDate(value, path),
  amount: (value: string, path) => amount(value, path),
  year: (value: number, path) => calendarYear(value, path),
  place: (value: string, path) => {
    if (typeof value === 'string') return;
    throw new QuotaError({ code: 'wrong-type', path, expected: 'text', found: shown(value) });
  },
  area: (value: Area, path) => {
    only(value, path, isPark(value, path) ? ['kind', 'park', 'place'] : ['kind', 'place']);
  },
  amounts: (value: Amounts, path) => {
    for (const [name, each] of Object.entries(group(value, path))) {
      placeIn(POLLUTANTS, name as Pollutant, `${path}.${name}`);
      amount(each, `${path}.${name}`);
    }
  },
  funds: (value: UpperFunds, path) => {
    only(value, path, ['allocated', 'total']);
    amount(value.allocated, `${path}.allocated`);
    amount(value.total, `${path}.total`);
  },
  list: (value: readonly unknown[], path) => listOf(value, path),
  orders: (value: readonly SuspensionOrder[], path) => {
    listOf(value, path).forEach((each, at) => {
      order(each, `${path}[${at}]`);
    });
  },
  entries: (value: readonly CommitmentEntry[], path) => {
    listOf(value, path).forEach((each, at) => {
      only(each, `${path}[${at}]`, ['enteredOn', 'amount']);
      civilDate(each.enteredOn, `${path}[${at}].enteredOn`);
      amount(each.amount, `${path}[${at}].amount`);
    });
  },
};

/** What is wrong with a value of a kind. */
export function problemsIn(value: unknown, path: string, kind: Kind): readonly Problem[] {
  try {
    CHECKS[kind.type](value as never, path, kind);
    return [];
  } catch (error) {
    if (error instanceof QuotaError) return error.problems;
    throw error;
  }
}

/**
 * Partial facts by path. Everything that is there must fit; all problems are told at once.
 *
 * @throws QuotaError on a field that the question does not have and on a value of a wrong kind
 */
export function flatOf({ facts }: Question, partial: unknown): Flat {
  const flat: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const known = facts.map((each) => each.path);
  const collect = (value: unknown, prefix: string): void => {
    for (const [name, part] of Object.entries(group(value as object, prefix))) {
      const path = prefix === '' ? name : `${prefix}.${name}`;
      const fact = facts.find((each) => each.path === path);
      if (part === undefined) continue;
      if (fact !== undefined) {
        const found = problemsIn(part, path, fact);
        problems.push(...found);
        if (found.length === 0) flat[path] = part;
      } else if (facts.some((each) => each.path.startsWith(`${path}.`))) {
        if (typeof part === 'object' && part !== null) collect(part, path);
        else problems.push({ code: 'wrong-type', path, expected: 'object', found: shown(part) });
      } else {
        const isTold = problems.length < MOST_PROBLEMS;
        problems.push(isTold ? unknownKey(path, known) : { code: 'unknown-key', path });
      }
    }
  };
  collect(partial, '');
  if (problems.length > 0) throw QuotaError.of(problems);
  return flat;
}
