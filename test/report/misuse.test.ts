import { describe, expect, it } from 'vitest';
import { ask, compare, linesOf, lint, receipt, recourse, replay } from '../../src/analysis/index.js';
import { assess } from '../../src/dossier/assess.js';
import {
  changshu2023Draft,
  compareText,
  dependentsOf,
  describeProblem,
  explainGround,
  explainReading,
  policyDocument,
  QuotaError,
  renderComparison,
  renderCsv,
  renderFindings,
  renderInquiry,
  renderRecourse,
  renderReplay,
  renderSheet,
  renderTextMarkdown,
  renderTextSheet,
  summaryOf,
  textReport,
} from '../../src/index.js';
import type { Problem } from '../../src/types/problem.js';
import { example, exampleFiles } from '../support/dossiers.js';

function problemOf(act: () => unknown): Problem | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof QuotaError) return error.problems[0];
    throw error;
  }
}

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const any = (value: unknown): never => value as never;

const build = example('strategic-new-build.json');
const closure = example('dyeing-works-closure.json');
const area = example('area-status.json');
const comparison = compare(changshu2023Draft, {
  ...changshu2023Draft,
  readings: { ...changshu2023Draft.readings, 'target-scope': 'all-media' },
});
const text = compareText('关于召开年度工作会议的通知');

/** Every function that puts an answer into words, with such an answer and another way to ask it. */
const REPORTS: readonly [
  name: string,
  report: (answer: never, options?: never) => unknown,
  answer: unknown,
][] = [
  ['renderSheet', renderSheet, assess(build)],
  [
    'renderCsv',
    (answer, options) => renderCsv(answer, (options as { lang?: never } | undefined)?.lang),
    assess(closure),
  ],
  ['renderComparison', renderComparison, comparison],
  ['renderFindings', renderFindings, lint(changshu2023Draft)],
  ['renderInquiry', renderInquiry, ask('dossier', { kind: 'construction', place: '梅李镇' })],
  ['renderRecourse', renderRecourse, recourse('dossier', example('strategic-renovation.json'))],
  ['renderReplay', renderReplay, replay([receipt(assess(build))])],
  ['renderTextSheet', renderTextSheet, text],
  ['renderTextMarkdown', renderTextMarkdown, text],
];
const WITHOUT_WORDS: readonly [name: string, report: (answer: never) => unknown][] = [
  ['textReport', textReport],
  ['linesOf', linesOf],
  ['receipt', receipt],
];

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const throwing = {
  get kind() {
    throw new Error('no');
  },
};
const circular: Record<string, unknown> = { kind: 'construction', offsets: { TP: {} } };
circular.self = circular;
const FOREIGN: readonly [string, unknown][] = [
  ['null', null],
  ['undefined', undefined],
  ['a number', 1],
  ['a text', 'assessment'],
  ['a symbol', Symbol('answer')],
  ['a function', () => 1],
  ['an empty object', {}],
  ['another answer', { kind: 'sentence' }],
  ['half an answer', { kind: 'construction', offsets: { TP: {} } }],
  ['an answer with null inside', { kind: 'reduction', entry: null }],
  ['a list of nothing', [null]],
  ['a circle', circular],
  ['a getter that throws', throwing],
  ['a revoked proxy', revoked()],
];

describe('what is no answer', () => {
  it.each(
    REPORTS.flatMap(([name, report]) => FOREIGN.map(([what, value]) => [name, what, report, value] as const)),
  )('T %s of %s says what it expects', (_name, _what, report, value) => {
    const problem = problemOf(() => report(any(value)));
    expect(problem?.code).toMatch(/^(wrong-type|not-in-list|missing)$/);
    const words = describeProblem(problem as Problem, 'en');
    expect(words).toMatch(/expected|missing/);
    expect(words.length).toBeLessThan(400);
  });

  it.each(
    WITHOUT_WORDS.flatMap(([name, report]) =>
      FOREIGN.map(([what, value]) => [name, what, report, value] as const),
    ),
  )('T %s of %s does so too', (_name, _what, report, value) => {
    expect(problemOf(() => report(any(value)))?.code).toMatch(/^(wrong-type|not-in-list|missing)$/);
  });
});

describe('an answer that has been through JSON', () => {
  it.each([
    ['3.3.2.s1', 'offsets.COD.increase', build],
    ['3.2.4.s1a', 'split.COD.outcome.city', closure],
  ] as const)('%s is told to be assessed again, at %s', (_clause, path, dossier) => {
    const kept = throughJson(assess(dossier));
    for (const report of [renderSheet, renderCsv, linesOf, receipt]) {
      expect(problemOf(() => report(any(kept)))).toEqual({ code: 'answer-from-json', path });
    }
    expect(describeProblem({ code: 'answer-from-json', path }, 'en')).toContain(
      'assess(answer.facts, policy)',
    );
    expect(describeProblem({ code: 'answer-from-json', path }, 'zh')).toContain('重新测算');
    expect(renderSheet(assess(kept.facts as never))).toBe(renderSheet(assess(dossier)));
  });

  it('3.3.2.s1 of a way out too', () => {
    const kept = throughJson(recourse('dossier', example('strategic-renovation.json')));
    expect(problemOf(() => renderRecourse(kept))?.code).toBe('answer-from-json');
  });

  it('3.3.4.p3.s1a one without amounts loses nothing and reads as before', () => {
    const status = assess(area);
    expect(renderSheet(throughJson(status))).toBe(renderSheet(status));
    expect(renderCsv(throughJson(status))).toBe(renderCsv(status));
    expect(renderComparison(throughJson(comparison))).toBe(renderComparison(comparison));
    expect(renderTextSheet(throughJson(text))).toBe(renderTextSheet(text));
  });

  it.each(exampleFiles())('T no report of %s ends otherwise', (file) => {
    const kept = throughJson(assess(example(file)));
    const problem = problemOf(() => renderSheet(kept));
    expect([undefined, 'answer-from-json']).toContain(problem?.code);
  });
});

describe('an unknown language', () => {
  it.each(REPORTS)('T %s lists those that there are', (_name, report, answer) => {
    for (const lang of ['fr', 'ZH', '', null, 1, {}, 'toString', '__proto__']) {
      expect(problemOf(() => report(any(answer), any({ lang })))).toMatchObject({
        code: 'not-in-list',
        path: 'lang',
        expected: 'zh, en',
      });
    }
  });

  it('T everywhere the same', () => {
    const ground = { clause: '3.3.2.s2a', code: 'general-ratio' } as const;
    for (const act of [
      () => explainGround(ground, any('fr')),
      () => explainReading('one-month', any('fr')),
      () => summaryOf('T', any('fr')),
      () => describeProblem({ code: 'missing', path: '' }, any('fr')),
    ]) {
      expect(problemOf(act)).toEqual({
        code: 'not-in-list',
        path: 'lang',
        expected: 'zh, en',
        found: '"fr"',
      });
    }
    expect(problemOf(() => explainReading('one-month', any(undefined)))?.code).toBe('missing');
  });

  it.each([
    [{ width: 'wide' }, 'width'],
    [{ width: Number.NaN }, 'width'],
    [{ paint: 'red' }, 'paint'],
    [{ contested: {} }, 'contested'],
    [{ policy: 'draft' }, 'policy'],
    [null, 'options'],
  ])('T nor another odd way to draw: %j', (options, path) => {
    expect(problemOf(() => renderSheet(assess(build), any(options)))).toMatchObject({
      code: 'wrong-type',
      path,
    });
  });
});

describe('what there is no word for', () => {
  it('T an unknown ground, with what was probably meant', () => {
    expect(
      problemOf(() => explainGround(any({ clause: '3.3.2.s2b', code: 'general-ration' }), 'en')),
    ).toEqual({
      code: 'not-in-list',
      path: 'ground.code',
      expected: 'GROUND_CODES',
      found: '"general-ration"',
      suggestion: 'general-ratio',
    });
  });

  it.each([
    [null, 'ground', 'wrong-type'],
    ['general-ratio', 'ground', 'wrong-type'],
    [{}, 'ground.code', 'missing'],
    [{ code: 1 }, 'ground.code', 'not-in-list'],
    [{ code: '__proto__' }, 'ground.code', 'not-in-list'],
    [{ code: 'as-read' }, 'ground.reading', 'missing'],
    [{ code: 'as-read', reading: 'toString' }, 'ground.reading', 'not-in-list'],
  ])('T nor for %j', (ground, path, code) => {
    expect(problemOf(() => explainGround(any(ground), 'zh'))).toMatchObject({ path, code });
  });

  it.each([
    ['one-moth', 'id', 'not-in-list'],
    [undefined, 'id', 'missing'],
    ['constructor', 'id', 'not-in-list'],
  ])('T an unknown reading: %s', (id, path, code) => {
    expect(problemOf(() => explainReading(any(id), 'en'))).toMatchObject({ path, code });
  });

  it.each([
    [null, 'policy'],
    [{}, 'policy.id'],
    [{ ...changshu2023Draft, parameters: undefined }, 'policy.parameters'],
    [{ ...changshu2023Draft, readings: null }, 'policy.readings'],
    [
      { ...changshu2023Draft, readings: { ...changshu2023Draft.readings, 'one-month': 'a-month' } },
      'policy.readings.one-month',
    ],
  ])('T a policy that says nothing of it (case %#)', (policy, path) => {
    expect(problemOf(() => explainReading('one-month', 'en', any(policy)))?.path).toBe(path);
  });

  it('T a policy that is not whole, for any clause with a figure', () => {
    for (const id of ['3.1.2.s1e', '3.2.4.s1c', '3.3.2.s2a', '3.3.3.p2.s1c'] as const) {
      for (const policy of [
        {},
        { parameters: {} },
        { parameters: {}, readings: {} },
        { parameters: { parks: { X: [] } } },
      ]) {
        expect(problemOf(() => summaryOf(id, 'en', any(policy)))?.path).toMatch(/^policy/);
      }
    }
  });

  it.each(['3.3.2', '', null, 'toString', '__proto__'])('T an unknown clause: %s', (id) => {
    expect(problemOf(() => summaryOf(any(id), 'en'))?.code).toBe('unknown-clause');
    expect(problemOf(() => dependentsOf(any(id)))?.code).toBe('unknown-clause');
  });

  it.each([
    null,
    {},
    { code: 'no-such-code' },
    { code: 'constructor', path: '' },
    { code: 'missing' },
    'missing',
  ])('T a problem that is none: %j', (problem) => {
    expect(problemOf(() => describeProblem(any(problem), 'en'))?.code ?? 'wrong-type').toBe('wrong-type');
  });

  it.each([null, undefined, 'draft', 1])('T a document of what is no policy: %s', (policy) => {
    expect(problemOf(() => policyDocument(any(policy)))).toMatchObject({
      path: 'policy',
      expected: 'object',
    });
  });
});
