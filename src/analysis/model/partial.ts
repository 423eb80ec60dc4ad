import { type Composition, type DeclaredFact, fieldsOf, type Plain } from '../../facts/fact.js';
import { calendarYear } from '../../lib/calendar.js';
import { civilDate, group, has, isPark, listOf, placeIn, shown, yesNo } from '../../lib/check.js';
import { amount } from '../../lib/decimal.js';
import { Fields } from '../../lib/fields.js';
import { nearest } from '../../lib/nearest.js';
import { MOST_PROBLEMS, QuotaError } from '../../lib/problem.js';
import type { Amount } from '../../types/amount.js';
import type { Problem } from '../../types/problem.js';
import { type Area, type CivilDate, POLLUTANTS, type Pollutant } from '../../types/vocabulary.js';
import type { Flat, Question } from './question.js';

/** Facts of which any may be missing; a missing one is unknown, never no and never zero. */
export type PartialFacts<Facts> = Facts extends string | number | boolean | readonly unknown[]
  ? Facts
  : { readonly [Name in keyof Facts]?: PartialFacts<Facts[Name]> | undefined };

/** The problems that a check throws. */
function thrownBy(check: () => unknown): readonly Problem[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof QuotaError) return error.problems;
    throw error;
  }
}

function unknownKey(path: string, name: string, names: readonly string[]): Problem {
  const suggestion = nearest(name, names);
  return { code: 'unknown-key', path, ...(suggestion !== undefined && { suggestion }) };
}

/** What is wrong with the facts of a group. None may be missing where the group is known as a whole. */
export function problemsInGroup(value: object, path: string, group: Composition, isWhole = false): Problem[] {
  const fields = fieldsOf(group);
  const names = Object.keys(fields);
  const pathOf = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const missing = isWhole
    ? names.filter((name) => !fields[name]?.optional && !Object.hasOwn(value, name))
    : [];
  const given = Object.entries(value).filter(([, part]) => isWhole || part !== undefined);
  return [...given, ...missing.map((name) => [name, undefined] as const)].flatMap(([name, part], at) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) return [unknownKey(pathOf(name), name, at < MOST_PROBLEMS ? names : [])];
    return part === undefined && field.optional ? [] : problemsIn(part, pathOf(name), field, isWhole);
  });
}

function checkPlain(kind: Plain['kind'], value: unknown, path: string): unknown {
  switch (kind) {
    case 'date':
      return civilDate(value as CivilDate, path);
    case 'year':
      return calendarYear(value as number, path);
    case 'area': {
      const names = isPark(value as Area, path) ? ['kind', 'park', 'place'] : ['kind', 'place'];
      const unknown = Object.keys(value as object).find((name) => !names.includes(name));
      if (unknown === undefined) return value;
      throw new QuotaError(unknownKey(`${path}.${unknown}`, unknown, names));
    }
    default:
      if (typeof value === 'string') return value;
      throw new QuotaError({ code: 'wrong-type', path, expected: 'text', found: shown(value) });
  }
}

/** What is wrong with a value of a fact, in which others may be missing, unless it is known as a whole. */
export function problemsIn(
  value: unknown,
  path: string,
  fact: DeclaredFact,
  isInWhole = false,
): readonly Problem[] {
  const isWhole = isInWhole || has(fact, 'whole');
  switch (fact.kind) {
    case 'yes-no':
      return thrownBy(() => yesNo(value as boolean, path));
    case 'choice':
    case 'pollutant':
      return thrownBy(() => placeIn(fact.choices, value as string, path));
    case 'amount':
      return thrownBy(() => amount(value as Amount, path));
    case 'amounts':
      return thrownBy(() => {
        for (const [name, each] of Object.entries(group(value as object, path))) {
          placeIn(POLLUTANTS, name as Pollutant, `${path}.${name}`);
          amount(each, `${path}.${name}`);
        }
      });
    case 'group': {
      const broken = thrownBy(() => group(value as object, path));
      return broken.length > 0 ? broken : problemsInGroup(value as object, path, fact, isWhole);
    }
    case 'list': {
      const broken = thrownBy(() => listOf(value as readonly unknown[], path));
      if (broken.length > 0) return broken;
      return (value as readonly unknown[]).flatMap((each, at) =>
        problemsIn(each, `${path}[${at}]`, fact.each, isWhole),
      );
    }
    case 'by-year': {
      const broken = thrownBy(() => group(value as object, path));
      if (broken.length > 0) return broken;
      return Object.entries(value as object).flatMap(([year, each]) =>
        problemsIn(each, `${path}.${year}`, fact.each, isWhole),
      );
    }
    default:
      return thrownBy(() => checkPlain(fact.kind, value, path));
  }
}

/**
 * Partial facts by path. Everything that is there must fit; all problems are told at once.
 *
 * @throws QuotaError on a field that the question does not have and on a value of a wrong kind
 */
export function flatOf({ facts }: Question, partial: unknown): Flat {
  const flat: Record<string, unknown> = new Fields();
  const problems: Problem[] = [];
  const known = facts.map((each) => each.path);
  const collect = (value: unknown, prefix: string): void => {
    for (const [name, part] of Object.entries(group(value as object, prefix))) {
      const path = prefix === '' ? name : `${prefix}.${name}`;
      const fact = facts.find((each) => each.path === path);
      if (part === undefined) continue;
      if (fact !== undefined) {
        const found = problemsIn(part, path, fact.declared);
        problems.push(...found);
        if (found.length === 0) flat[path] = part;
      } else if (facts.some((each) => each.path.startsWith(`${path}.`))) {
        if (typeof part === 'object' && part !== null) collect(part, path);
        else problems.push({ code: 'wrong-type', path, expected: 'object', found: shown(part) });
      } else {
        problems.push(unknownKey(path, path, problems.length < MOST_PROBLEMS ? known : []));
      }
    }
  };
  collect(partial, '');
  if (problems.length > 0) throw QuotaError.of(problems);
  return flat;
}
