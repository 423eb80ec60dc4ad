import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inquire } from '../../src/analysis/ask/inquiry.js';
import type { SettledCase } from '../../src/analysis/ask/shared-grounds.js';
import { ask } from '../../src/analysis/index.js';
import type { Flat, Question } from '../../src/analysis/model/question.js';
import { QUESTIONS } from '../../src/analysis/questions/all.js';
import { conditionsOf, describes } from '../../src/analysis/space/regions.js';
import { decideAt, pointsOf, viewOf } from '../../src/analysis/space/space.js';
import { renderInquiry } from '../../src/report/analysis/inquiry.js';
import type { Ground, Ruling } from '../../src/types/ruling.js';
import { MEILI } from '../support/facts.js';
import { withReadings } from '../support/policies.js';

const SEED = 20_240_601;
const draft = withReadings({});

const told = ({ clause, code, about, reading }: Ground): string =>
  [clause, code, about, reading].filter((each) => each !== undefined).join(' ');
const toldOf = (grounds: readonly Ground[]): string[] => grounds.map(told);

const pointsKept = 2000;

/** Some points of a space, from everywhere in it. */
function somePoints(question: Question): Flat[] {
  const all = pointsOf(question, viewOf(question, [draft]), { optional: true });
  const kept: Flat[] = [];
  let at = 0;
  for (const point of all) {
    if (kept.length < pointsKept) kept.push(point);
    else if (at % Math.ceil(at / pointsKept) === 0) kept[at % pointsKept] = point;
    at++;
  }
  return kept;
}

/** Facts of one or two points, of which up to three are left out. */
const partialFacts = (question: Question): fc.Arbitrary<Flat> => {
  const points = fc.constantFrom(...somePoints(question));
  return fc.tuple(points, points, fc.boolean()).chain(([one, other, mixed]) => {
    const facts = mixed ? { ...other, ...one } : one;
    return fc
      .subarray(Object.keys(facts), { minLength: 1, maxLength: Math.min(3, Object.keys(facts).length) })
      .map((dropped) =>
        Object.fromEntries(Object.entries(facts).filter(([path]) => !dropped.includes(path))),
      );
  });
};

/** Every completion with its ruling. */
function completions(question: Question, known: Flat): [Flat, Ruling<unknown>][] {
  const view = viewOf(question, [draft], known);
  const points = pointsOf(question, view, {
    known,
    valuesOf: (fact, from, facts) => fact.around?.(from) ?? fact.cases(from, facts),
  });
  return [...points].flatMap((point): [Flat, Ruling<unknown>][] => {
    const ruling = decideAt(question, point, draft);
    return ruling === undefined ? [] : [[point, ruling]];
  });
}

function isIn({ where }: SettledCase, question: Question, known: Flat, point: Flat): boolean {
  const view = viewOf(question, [draft], known);
  const conditions = [...question.conditions, ...conditionsOf(question)];
  return where.some((description) => describes(description, conditions, point, view));
}

describe('the grounds of what is settled', () => {
  it.each(Object.values(QUESTIONS).map((question) => [question.id, question] as const))(
    '2.1.s1 %s: each holds in every completion, or in those of its case',
    (_id, question) => {
      fc.assert(
        fc.property(partialFacts(question), (known) => {
          const all = completions(question, known);
          if (all.length === 0) return;
          const inquiry = inquire(question, known, draft);
          if (inquiry.state === 'open') return;
          const { ruling, cases = [] } = inquiry;
          for (const [point, { grounds }] of all) {
            const own = toldOf(grounds);
            expect(own).toEqual(expect.arrayContaining(toldOf(ruling.grounds)));
            const held = cases.filter((each) => isIn(each, question, known, point));
            expect(held).toHaveLength(cases.length > 0 ? 1 : 0);
            for (const each of held) expect(own).toEqual(expect.arrayContaining(toldOf(each.grounds)));
            const given = [...ruling.grounds, ...held.flatMap((each) => each.grounds)];
            expect(given.length > 0).toBe(grounds.length > 0);
          }
        }),
        { seed: SEED, numRuns: Number(process.env.RUNS ?? 60) },
      );
    },
  );

  it('3.3.2.s2a of nothing added, each limb holds for its pollutants', () => {
    const inquiry = ask('requiredOffset', { increase: '0', construction: 'new', strategicEmerging: true });
    expect(inquiry).toMatchObject({ state: 'settled', ruling: { grounds: [] } });
    const cases = inquiry.state === 'settled' ? (inquiry.cases ?? []) : [];
    expect(
      cases.map(({ where, grounds }) => [where.flat().map(({ words }) => words.en), toldOf(grounds)]),
    ).toEqual([
      [['pollutant: COD, SO2, NOx, VOCs or PM'], ['3.3.2.s2b general-ratio']],
      [['pollutant: NH3-N, TN or TP'], ['3.3.2.s2a strategic-key-water-ratio']],
    ]);
  });

  it('3.3.4.p4.s1 of one source among several, why it is open where the bar reaches the medium and where not', () => {
    const inquiry = ask('decideUse', {
      area: MEILI,
      standing: {
        targetsMet: { water: false, air: true },
        keyProjectsCompleted: true,
        bindingTaskCompleted: false,
      },
      ownBankShort: false,
      breached: false,
      on: '2024-05-06',
      orders: [],
    });
    const cases = inquiry.state === 'settled' ? (inquiry.cases ?? []) : [];
    expect(cases.map(({ grounds }) => toldOf(grounds))).toEqual([
      ['3.3.4.p4.s1 bar-spares-own-bank own-bank', '3.3.4.p4.s1 as-read own-bank own-bank-when-barred'],
      ['3.3.4.p3.s1a granted-by-standing own-bank'],
    ]);
  });

  it('3.3.2.s2b a settled answer with grounds in common has no cases', () => {
    expect(ask('offsetRatio', { construction: 'renovation' })).not.toHaveProperty('cases');
  });

  it('3.3.2.s2a a sheet says which ground holds where', () => {
    const inquiry = ask('dossier', { kind: 'construction', place: '梅李镇', increase: { TP: '0' } });
    const sheet = renderInquiry(inquiry, { lang: 'en', width: 1000 });
    expect(sheet).toContain(
      'where kind of construction: new-build or expansion, a strategic emerging industry → key water pollutant',
    );
    expect(renderInquiry(inquiry, { width: 1000 })).toContain(
      '若建设性质为新建或扩建，属于战略性新兴产业 → 战略性新兴产业新建、扩建项目的重点水污染物 [3.3.2.s2a]',
    );
  });
});
