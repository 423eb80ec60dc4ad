import { group, listOf, placeIn } from '../../lib/check.js';
import { nearest } from '../../lib/nearest.js';
import { MOST_PROBLEMS, QuotaError } from '../../lib/problem.js';
import type { PartialDossier } from '../../types/dossier.js';
import type { Problem } from '../../types/problem.js';
import { MATERIALS, POLLUTANTS } from '../../types/vocabulary.js';
import { type Fact, type FactType, problemsIn, type QuestionId } from '../model/index.js';
import { QUESTIONS } from './all.js';
import { factOf } from './dossier-facts.js';

type Field = Pick<Fact, 'path' | 'type' | 'choices'>;

const factsOf = (...ids: readonly QuestionId[]): readonly Field[] => ids.flatMap((id) => QUESTIONS[id].facts);
const fields = (type: FactType, ...paths: readonly string[]): Field[] =>
  paths.map((path) => ({ path, type }));
const oneOf = (path: string, choices: readonly string[]): Field => ({ path, type: 'choice', choices });

const OF_USE = [factOf(QUESTIONS.decideUse, 'on'), factOf(QUESTIONS.decideUse, 'orders')];

/** Groups and lists, of which the inside is checked apart. */
const INSIDE = ['standings', 'priority', 'breaches', 'purchases', 'commitments', 'submitted'];
const inside = (...paths: readonly string[]): Field[] => paths.map((path) => ({ path, type: 'list' }));

/** What a dossier of each kind may have. */
const FIELDS: Readonly<Record<PartialDossier['kind'], readonly Field[]>> = {
  reduction: [
    ...factsOf('decideEntry', 'filingRoute', 'entryDeadline', 'requiredMaterials').filter(
      ({ path }) => path !== 'area' && path !== 'category',
    ),
    ...fields('place', 'name', 'place'),
    ...fields('amounts', 'passed', 'provinceAmounts'),
    factOf(QUESTIONS.splitReduction, 'upperFunds'),
    ...inside('submitted'),
  ],
  construction: [
    ...factsOf('offsetRatio').filter(({ path }) => path !== 'pollutant'),
    ...OF_USE,
    ...fields('place', 'name', 'place'),
    ...fields('amounts', 'increase', 'holdings'),
    ...inside('standings', 'breaches', 'purchases', 'priority'),
  ],
  area: [
    ...OF_USE,
    ...fields('place', 'place'),
    ...fields('year', 'year'),
    ...inside('standings', 'commitments'),
  ],
};

/** What a list of a dossier holds: values of a list, or groups with some fields. */
const ITEMS: Readonly<Record<string, Field | readonly Field[]>> = {
  breaches: oneOf('', POLLUTANTS),
  submitted: oneOf('', MATERIALS),
  purchases: [
    oneOf('pollutant', POLLUTANTS),
    ...fields('amount', 'amount'),
    ...fields('yes-no', 'completed', 'certified', 'crossRegion'),
  ],
  commitments: [oneOf('pollutant', POLLUTANTS)],
};

/** The problems that a check throws. */
function problemsOf(check: () => unknown): readonly Problem[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof QuotaError) return error.problems;
    throw error;
  }
}

function itemProblems(item: unknown, path: string, expected: Field | readonly Field[]): readonly Problem[] {
  if ('path' in expected) return problemsIn(item, path, expected);
  const broken = problemsOf(() => group(item as object, path));
  if (broken.length > 0) return broken;
  const given = item as Readonly<Record<string, unknown>>;
  return expected
    .filter((field) => given[field.path] !== undefined)
    .flatMap((field) => problemsIn(given[field.path], `${path}.${field.path}`, field));
}

function problemsInside(value: unknown, path: string): readonly Problem[] {
  const items = ITEMS[path];
  const broken = problemsOf(() =>
    items === undefined ? group(value as object, path) : listOf(value as unknown[], path),
  );
  if (broken.length > 0) return broken;
  if (items !== undefined) {
    return (value as unknown[]).flatMap((item, at) => itemProblems(item, `${path}[${at}]`, items));
  }
  if (path !== 'standings') return [];
  return Object.entries(value as object).flatMap(([year, standing]) =>
    problemsOf(() => group(standing, `${path}.${year}`)),
  );
}

/**
 * Refuses a dossier that has fields of no such kind, or values of a wrong one; all problems are told at once.
 *
 * @throws QuotaError with every problem
 */
export function checkPartial(dossier: PartialDossier): void {
  const given = group(dossier, '') as Readonly<Record<string, unknown>>;
  placeIn(['reduction', 'construction', 'area'], dossier.kind, 'kind');
  const known = FIELDS[dossier.kind];
  const names = known.map(({ path }) => path);
  const problems = Object.entries(given).flatMap(([path, value], at): readonly Problem[] => {
    if (path === 'kind' || path === '$schema' || value === undefined) return [];
    const field = known.find((each) => each.path === path);
    if (field === undefined) {
      const suggestion = at < MOST_PROBLEMS ? nearest(path, names) : undefined;
      return [{ code: 'unknown-key', path, ...(suggestion !== undefined && { suggestion }) }];
    }
    return INSIDE.includes(path) ? problemsInside(value, path) : problemsIn(value, path, field);
  });
  if (problems.length > 0) throw QuotaError.of(problems);
}
