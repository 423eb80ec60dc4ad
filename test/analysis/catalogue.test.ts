import { describe, expect, it } from 'vitest';
import { catalogue, PARTIES, space } from '../../src/analysis/index.js';
import type { QuestionId } from '../../src/analysis/model/questions.js';
import { rules } from '../../src/policy/rules.js';
import { CLAUSE_IDS } from '../../src/types/clause.js';
import { READING_CHOICES } from '../../src/types/reading.js';
import { MODELS } from '../support/asking/models.js';
import { expectMisuse } from '../support/expectations.js';
import { withReadings } from '../support/policies.js';

const entries = Object.values(catalogue);
const named = entries.map((entry) => [entry.id, entry] as const);

/** Functions that only look a name up; no question of the text is theirs. */
const LOOK_UPS = ['parsePollutant', 'pollutantName'];

const isSaid = ({ zh, en }: { readonly zh: string; readonly en: string }): boolean =>
  /[\u4e00-\u9fff]/.test(zh) && /^[\x20-\x7e’“”–]+$/.test(en);

describe('the catalogue', () => {
  it('has every function of every rule, in the order of the text', () => {
    const functions = Object.values(rules).flatMap((rule) => rule.functions as readonly string[]);
    const expected = functions.filter((name) => !LOOK_UPS.includes(name));
    expect(Object.keys(catalogue).sort()).toEqual([...expected].sort());
    expect(Object.keys(catalogue)).toEqual(entries.map(({ id }) => id));
  });

  it.each(named)('names the rule of %s, and clauses and readings that there are', (id, entry) => {
    expect((rules[entry.rule].functions as readonly string[]).includes(id)).toBe(true);
    expect(entry.clauses.filter((clause) => !CLAUSE_IDS.includes(clause))).toEqual([]);
    expect(entry.clauses.length).toBeGreaterThan(0);
    expect(entry.readings.filter((reading) => !(reading in READING_CHOICES))).toEqual([]);
  });

  it.each(named)('has words for %s, its facts and its parts in both languages', (_id, entry) => {
    const texts = [
      entry.title,
      ...entry.facts.map(({ title }) => title),
      ...entry.facts.flatMap(({ labels }) => Object.values(labels ?? {})),
      ...Object.values(entry.parts),
    ];
    expect(texts.filter((text) => !isSaid(text))).toEqual([]);
    expect(new Set(entry.facts.map(({ title }) => title.zh)).size).toBe(entry.facts.length);
  });

  it.each(named)('tells of each fact of %s its clause, its type and whose it is', (_id, { facts }) => {
    for (const { clause, type, choices, labels, knows, controls } of facts) {
      expect(CLAUSE_IDS).toContain(clause);
      expect(choices !== undefined).toBe(type === 'choice');
      expect(Object.keys(labels ?? {}).sort()).toEqual([...(choices ?? [])].sort());
      expect(PARTIES.filter((party) => party !== 'fixed' && party !== 'time')).toContain(knows);
      expect(PARTIES).toContain(controls);
    }
  });

  it.each(MODELS.map((model) => [model.id, model] as const))(
    'asks for %s just the facts that its rule takes',
    (id, model) => {
      expect(catalogue[id].facts.map(({ path }) => path).sort()).toEqual(
        model.facts.map(({ path }) => path).sort(),
      );
    },
  );

  it('cannot be spoilt', () => {
    expect(() => (catalogue.decideUse.readings as string[]).push('x')).toThrow(TypeError);
    expect(() => Object.assign(catalogue.decideUse.facts[0] as object, { path: 'x' })).toThrow(TypeError);
  });

  it('3.3.4.p3.s1g types who knows and who can change what the use of quota hangs on', () => {
    expect(
      catalogue.decideUse.facts.map(({ path, knows, controls }) => `${path}: ${knows}, ${controls}`),
    ).toEqual([
      'pollutant: applicant, fixed',
      'area: applicant, fixed',
      'standing.targetsMet.water: authority, time',
      'standing.targetsMet.air: authority, time',
      'standing.keyProjectsCompleted: authority, time',
      'standing.bindingTaskCompleted: authority, time',
      'ownBankShort: area, fixed',
      'breached: authority, area',
      'on: applicant, time',
      'orders: authority, authority',
    ]);
  });
});

/** The points of a few spaces, multiplied out by hand. */
const COUNTS: Partial<Record<QuestionId, number>> = {
  mediumOf: 8,
  // four names of parks, one listed place, a town, and a place that is none
  locate: 7,
  filingRoute: 5 * (3 + 2) * 3,
  materialCategory: 5 * 4,
  priorityOfUse: 5 * (6 + 2) + 2 * 4,
  offsetRatio: 4 * 2 * 8,
  decideTrade: 8 * 2 * 2 * 3,
  decideUse: 8 * 2 * 2 ** 4 * 2 * 2 * 5,
  decideCrossCategoryUse: 2 ** 4,
  parkWarning: 2 ** 3,
};

describe('a space', () => {
  it.each(Object.entries(COUNTS) as [QuestionId, number][])(
    'of %s has %i points, each another',
    (id, count) => {
      const points = [...space(id)].map((facts) => JSON.stringify(facts));
      expect([points.length, new Set(points).size]).toEqual([count, count]);
    },
  );

  it('is walked one point after the other', () => {
    const walk = space('decideUse');
    expect(walk.next().value).toMatchObject({ pollutant: 'COD', standing: { targetsMet: { water: true } } });
    expect(walk.next().done).toBe(false);
  });

  it('3.2.1.p1.s1 asks more under a policy that asks for more', () => {
    const byStart = withReadings({ 'entry-date': 'start' });
    const starts = (points: Iterable<object>) =>
      [...points].filter((facts) => !('startedOn' in facts)).length;
    expect(starts(space('decideEntry'))).toBeGreaterThan(0);
    const works = [...space('decideEntry', byStart)].filter(({ source }) => source !== 'closure');
    expect(starts(works)).toBe(0);
  });

  it.each(['decideUses', 'toString', undefined, 5])('of %s there is none', (id) => {
    expectMisuse(() => space(id as never).next(), 'not-in-list', 'target');
  });
});
