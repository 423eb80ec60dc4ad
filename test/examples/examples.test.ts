import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '../../src/dossier/assess.js';
import { parseDossier } from '../../src/schema/parse-dossier.js';
import { figuresOf, sortedGrounds, splitLine, useGrounds } from '../support/assessments.js';
import { example, exampleFiles } from '../support/dossiers.js';
import { CONSTRUCTIONS } from './expected-constructions.js';
import { GROUNDS } from './expected-grounds.js';
import { REDUCTIONS } from './expected-reductions.js';

/** Reads and assesses a file as the command does. */
function assessed<Kind extends Assessment['kind']>(file: string, kind: Kind) {
  const assessment = assess(parseDossier(example(file)));
  expect(assessment.kind).toBe(kind);
  return assessment as Extract<Assessment, { kind: Kind }>;
}

const entriesOf = <Value>(record: Readonly<Record<string, Value>>): [string, Value][] =>
  Object.entries(record);

const mapped = <Value, Found>(record: Readonly<Record<string, Value>>, turn: (value: Value) => Found) =>
  Object.fromEntries(entriesOf(record).map(([key, value]) => [key, turn(value)]));

it('every example file is covered', () => {
  expect(exampleFiles()).toEqual(
    ['area-status.json', ...Object.keys(REDUCTIONS), ...Object.keys(CONSTRUCTIONS)].sort(),
  );
});

describe('examples of reduction projects', () => {
  it.each(entriesOf(REDUCTIONS))('%s', (file, expected) => {
    const { area, entry, route, deadline, materials, split, readings } = assessed(file, 'reduction');
    const { status, prepares, reviews, files, certifies } = route.outcome;
    expect({
      area,
      entry: entry.outcome,
      entryGrounds: sortedGrounds(entry),
      route: `${status} ${prepares} ${reviews} ${files} ${certifies}`,
      routeGrounds: sortedGrounds(route),
      deadline: deadline.outcome,
      deadlineGrounds: sortedGrounds(deadline),
      materialsGrounds: sortedGrounds(materials.required),
      missing: materials.missing,
      split: split && mapped(split, splitLine),
      splitGrounds: split?.COD && sortedGrounds(split.COD),
      readings,
    }).toEqual(expected);
    for (const each of Object.values(split ?? {})) expect(sortedGrounds(each)).toEqual(expected.splitGrounds);
  });
});

describe('examples of construction projects', () => {
  it.each(entriesOf(CONSTRUCTIONS))('%s: figures', (file, expected) => {
    const { area, offsets, sufficient, route, readings, standingYear } = assessed(file, 'construction');
    const purchases = entriesOf(offsets).flatMap(([pollutant, balance]) => {
      const said = balance.purchases.map(
        ({ amount, counts }) => `${amount.toFixed()} ${counts.outcome}: ${sortedGrounds(counts).join(', ')}`,
      );
      return said.length > 0 ? [[pollutant, said]] : [];
    });
    expect({
      area,
      offsets: mapped(offsets, figuresOf),
      purchases: Object.fromEntries(purchases),
      sufficient,
      route: route.outcome,
      readings,
    }).toEqual(expected);
    expect(standingYear).toBe('2023');
    expect(sortedGrounds(route)).toEqual([
      '3.3.3.p1.s1a applies-in-provincial-system',
      area.kind === 'park' ? '3.3.3.p1.s1c park-reviews' : '3.3.3.p1.s1b township-reviews-first',
    ]);
  });

  it.each(entriesOf(GROUNDS))('%s: grounds', (file, expected) => {
    const { offsets } = assessed(file, 'construction');
    const found = mapped(offsets, ({ ratio, use }) => ({ ratio: sortedGrounds(ratio), ...useGrounds(use) }));
    expect(found).toEqual(expected);
    for (const { required, ratio, shortfall } of Object.values(offsets)) {
      expect(sortedGrounds(required)).toEqual(sortedGrounds(ratio));
      const covered = shortfall.outcome.isZero() ? 'offset-covered' : 'offset-not-covered';
      expect(sortedGrounds(shortfall)).toEqual([`3.3.2.s1 ${covered}`]);
    }
  });
});
