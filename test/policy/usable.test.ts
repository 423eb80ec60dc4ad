import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as analysis from '../../src/analysis/index.js';
import * as library from '../../src/index.js';
import { QuotaError } from '../../src/lib/problem.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { usable } from '../../src/policy/usable.js';
import { policyDocument } from '../../src/report/document/policy-document.js';
import * as schema from '../../src/schema/index.js';
import type { Policy } from '../../src/types/policy.js';
import type { Problem } from '../../src/types/problem.js';
import { changedAt } from '../support/dossiers.js';
import { isDeepFrozen } from '../support/frozen.js';
import { APPLYING, EXAMINING } from '../support/policy-takers.js';

const TAKERS = { ...APPLYING, ...EXAMINING };

/** The draft with the value at a path replaced; left out where it is undefined. */
const changed = (path: string, value: unknown): Policy => changedAt(changshu2023Draft, path, value) as never;

const problemsOf = (act: () => unknown): readonly Problem[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof QuotaError) return error.problems;
    throw error;
  }
  return [];
};

const throwing = (): never => {
  throw new TypeError('not for you');
};
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const cyclic = (): object => {
  const policy: Record<string, unknown> = { ...changshu2023Draft };
  policy.title = policy;
  return policy;
};
const polluted = (): object => Object.create(changshu2023Draft);

/** Policies that are none, each with its first problem, typed by hand. */
const BROKEN: readonly [title: string, policy: unknown, problem: Problem][] = [
  ['null', null, { path: 'policy', code: 'wrong-type', expected: 'object', found: 'null' }],
  [
    'text',
    'changshu-2023-draft',
    { path: 'policy', code: 'wrong-type', expected: 'object', found: '"changshu-2023-draft"' },
  ],
  ['a number', 7, { path: 'policy', code: 'wrong-type', expected: 'object', found: '7' }],
  [
    'a symbol',
    Symbol('draft'),
    { path: 'policy', code: 'wrong-type', expected: 'object', found: 'Symbol(draft)' },
  ],
  [
    'a function',
    throwing,
    { path: 'policy', code: 'wrong-type', expected: 'object', found: '[object Function]' },
  ],
  ['a list', [], { path: 'policy', code: 'wrong-type', expected: 'object', found: '[]' }],
  ['nothing in it', {}, { path: 'policy.id', code: 'missing', expected: 'text' }],
  [
    'a map',
    new Map(Object.entries(changshu2023Draft)),
    { path: 'policy.id', code: 'missing', expected: 'text' },
  ],
  [
    'a frozen heir of the draft',
    Object.freeze(polluted()),
    { path: 'policy.id', code: 'missing', expected: 'text' },
  ],
  ['a revoked proxy', revoked(), { path: 'policy', code: 'unreadable', found: 'object' }],
  [
    'a proxy that throws',
    new Proxy(changshu2023Draft, { getOwnPropertyDescriptor: throwing }),
    { path: 'policy', code: 'unreadable', found: 'object' },
  ],
  ['a cycle', cyclic(), { path: 'policy.title.zh', code: 'missing', expected: 'text' }],
  [
    'a computed id, though frozen',
    Object.freeze(
      Object.defineProperty({ ...changshu2023Draft }, 'id', { get: () => 'mine', enumerable: true }),
    ),
    { path: 'policy.id', code: 'wrong-type', expected: 'text', found: '[object Function]' },
  ],
  [
    'readings that throw when asked',
    Object.defineProperty({ ...changshu2023Draft }, 'readings', { get: throwing, enumerable: true }),
    { path: 'policy.readings', code: 'wrong-type', expected: 'object', found: '[object Function]' },
  ],
  [
    'parameters that are a revoked proxy',
    { ...changshu2023Draft, parameters: revoked() },
    { path: 'policy.parameters', code: 'unreadable', found: 'object' },
  ],
  ['no id', changed('id', undefined), { path: 'policy.id', code: 'missing', expected: 'text' }],
  [
    'an empty id',
    changed('id', ''),
    { path: 'policy.id', code: 'wrong-type', expected: 'text', found: '""' },
  ],
  [
    'a misspelt status',
    changed('status', 'adoptd'),
    {
      path: 'policy.status',
      code: 'not-in-list',
      expected: 'draft, adopted, hypothetical',
      found: '"adoptd"',
      suggestion: 'adopted',
    },
  ],
  [
    'a hash too short',
    changed('sourceSha256', 'e4c4'),
    { path: 'policy.sourceSha256', code: 'wrong-hash', found: '"e4c4"' },
  ],
  [
    'a title in one language',
    changed('title', { zh: '草案' }),
    { path: 'policy.title.en', code: 'missing', expected: 'text' },
  ],
  [
    'a misspelt field',
    { ...changshu2023Draft, reading: {} },
    { path: 'policy.reading', code: 'unknown-key', suggestion: 'readings' },
  ],
  [
    'no parameters',
    changed('parameters', undefined),
    { path: 'policy.parameters', code: 'missing', expected: 'object' },
  ],
  [
    'a misspelt parameter',
    changed('parameters.entryMonth', 1),
    { path: 'policy.parameters.entryMonth', code: 'unknown-key', suggestion: 'entryMonths' },
  ],
  [
    '__proto__ among the parameters',
    {
      ...changshu2023Draft,
      parameters: JSON.parse(JSON.stringify(changshu2023Draft.parameters).replace('{', '{"__proto__":{},')),
    },
    { path: 'policy.parameters.__proto__', code: 'unknown-key' },
  ],
  [
    'a park without places',
    changed('parameters.parks.CHTZ', undefined),
    { path: 'policy.parameters.parks.CHTZ', code: 'missing', expected: 'list' },
  ],
  [
    'a place that is a number',
    changed('parameters.townshipLikePlaces', ['服装城', 5]),
    { path: 'policy.parameters.townshipLikePlaces[1]', code: 'wrong-type', expected: 'text', found: '5' },
  ],
  [
    'a day that does not exist',
    changed('parameters.planPeriodStart', '2021-02-30'),
    { path: 'policy.parameters.planPeriodStart', code: 'not-a-date', found: '"2021-02-30"' },
  ],
  [
    'a day as a Date',
    changed('parameters.planPeriodStart', new Date('2021-01-01')),
    {
      path: 'policy.parameters.planPeriodStart',
      code: 'wrong-type',
      expected: 'date',
      found: '"2021-01-01T00:00:00.000Z"',
    },
  ],
  [
    'half a month',
    changed('parameters.entryMonths', 0.5),
    { path: 'policy.parameters.entryMonths', code: 'wrong-type', expected: 'count', found: '0.5' },
  ],
  [
    'a thousand days',
    changed('parameters.entryDays', 1000),
    { path: 'policy.parameters.entryDays', code: 'wrong-type', expected: 'count', found: '1000' },
  ],
  [
    'a month that is none',
    changed('parameters.parkDischargeMonth', 13),
    { path: 'policy.parameters.parkDischargeMonth', code: 'wrong-type', expected: 'month', found: '13' },
  ],
  [
    'a share without quotes',
    changed('parameters.prefectureShare', 0.3),
    { path: 'policy.parameters.prefectureShare', code: 'amount-not-text', expected: '"0.3"', found: '0.3' },
  ],
  [
    'a share in per cent',
    changed('parameters.prefectureShare', '30%'),
    { path: 'policy.parameters.prefectureShare', code: 'not-an-amount', found: '"30%"' },
  ],
  [
    'a share above one',
    changed('parameters.cityShare', '01.50'),
    { path: 'policy.parameters.cityShare', code: 'over-limit', expected: '1', found: '1.5' },
  ],
  [
    'a ratio below zero',
    changed('parameters.generalRatio', '-2'),
    { path: 'policy.parameters.generalRatio', code: 'negative-amount', found: '-2' },
  ],
  [
    'a ratio of 21 digits',
    changed('parameters.floorRatio', '1.000000000000000000001'),
    {
      path: 'policy.parameters.floorRatio',
      code: 'too-many-digits',
      expected: '20',
      found: '1.000000000000000000001',
    },
  ],
  [
    'a ratio that is nothing',
    changed('parameters.strategicRatio', null),
    { path: 'policy.parameters.strategicRatio', code: 'wrong-type', expected: 'amount', found: 'null' },
  ],
  [
    'a pollutant that is none',
    changed('parameters.tradablePollutants', ['COD', 'CODs']),
    {
      path: 'policy.parameters.tradablePollutants[1]',
      code: 'not-in-list',
      expected: 'COD, NH3-N, TN, TP, SO2, NOx, VOCs, PM',
      found: '"CODs"',
      suggestion: 'COD',
    },
  ],
  [
    'a hole in a list',
    changed('parameters.keyWaterPollutants.all-water', new Array(1)),
    {
      path: 'policy.parameters.keyWaterPollutants.all-water[0]',
      code: 'missing',
      expected: 'COD, NH3-N, TN, TP, SO2, NOx, VOCs, PM',
    },
  ],
  [
    'no readings',
    changed('readings', undefined),
    { path: 'policy.readings', code: 'missing', expected: 'object' },
  ],
  [
    'a reading that is missing',
    changed('readings.one-month', undefined),
    { path: 'policy.readings.one-month', code: 'missing', expected: 'calendar-month, thirty-days' },
  ],
  ...(
    [
      ['one-month', 'calender-month', 'calendar-month, thirty-days', 'calendar-month'],
      ['commitment-size', 'each-polutant', 'each-pollutant, in-total', 'each-pollutant'],
      [
        'key-water-pollutants',
        'nitrogen-and-phosphorous',
        'nitrogen-and-phosphorus, total-nitrogen-and-phosphorus, all-water',
        'nitrogen-and-phosphorus',
      ],
      ['area-transfer-when-barred', 'grants', 'grant, grant-and-no-bar, nothing', 'grant'],
      ['target-scope', 'by-medum', 'by-medium, all-media', 'by-medium'],
    ] as const
  ).map(([reading, found, expected, suggestion]): [string, unknown, Problem] => [
    `${reading} misspelt`,
    changed(`readings.${reading}`, found),
    { path: `policy.readings.${reading}`, code: 'not-in-list', expected, found: `"${found}"`, suggestion },
  ]),
  [
    'a reading misspelt',
    { ...changshu2023Draft, readings: { ...changshu2023Draft.readings, 'one-mouth': 'thirty-days' } },
    { path: 'policy.readings.one-mouth', code: 'unknown-key', suggestion: 'one-month' },
  ],
];

const NAMED = Object.entries(TAKERS);

/** A policy as its maker holds it. */
interface Changeable {
  id: string;
  title?: unknown;
  readonly readings: Record<string, string>;
  readonly parameters: { readonly tradablePollutants: string[] };
}
const changeable = (): Changeable => structuredClone(changshu2023Draft) as unknown as Changeable;

describe('every exported function that takes a policy', () => {
  it('is among those that are tried here', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`src/${file}`, 'utf8'));
    const exported = new Set([library, schema, analysis].flatMap((face) => Object.keys(face)));
    const taking = sources
      .flatMap((source) => source.split(/^export /m))
      .map((text) => /^function\*? (\w+)([\s\S]*?)\{\n/.exec(text))
      .filter(
        (found) =>
          found !== null && /[(\s](policy|from)(\?: Policy|: Policy(?= =|,| ?\)))/.test(found[2] as string),
      )
      .map((found) => found?.[1] as string);
    expect(taking.length).toBeGreaterThan(30);
    // the first has a test of its own, of the second an internal namesake takes a policy
    const apart = ['playScenario', 'balanceOf'];
    const tried = (name: string): boolean => name in TAKERS || apart.includes(name);
    expect(taking.filter((name) => exported.has(name) && !tried(name))).toEqual([]);
  });

  it.each(NAMED)('%s takes a copy of the draft', (_name, take) => {
    expect(problemsOf(() => take({ ...changshu2023Draft }))).toEqual([]);
  });

  it.each(NAMED)('%s refuses every policy that is none, and names the part', (name, take) => {
    for (const [title, policy, problem] of BROKEN) {
      const [first] = problemsOf(() => take(policy as Policy));
      const path = name === 'compare' ? problem.path.replace('policy', 'from') : problem.path;
      expect([title, first]).toEqual([title, { ...problem, path }]);
    }
  });

  it.each(Object.entries(APPLYING))('3.2.4.s1d %s refuses shares that do not make one', (_name, take) => {
    expect(problemsOf(() => take(changed('parameters.cityShare', '0.30')))).toEqual([
      { path: 'policy.parameters.townshipShare', code: 'shares-do-not-sum', expected: '1', found: '1.1' },
    ]);
  });

  it.each(Object.entries(EXAMINING))('3.2.4.s1d %s looks at shares that do not make one', (_name, take) => {
    expect(problemsOf(() => take(changed('parameters.cityShare', '0.3')))).toEqual([]);
  });

  it('playScenario says that a scenario under such a policy is broken', () => {
    const scenario = {
      name: 'any',
      clause: '3.3.3.p2.s1c',
      ask: 'decideTrade',
      facts: { pollutant: 'TP', completed: true, certified: true },
      expect: 'permitted',
    } as const;
    const { state, problems } = analysis.playScenario(scenario, changed('readings.one-month', 'x'));
    expect(state).toBe('broken');
    expect(problems).toMatchObject([{ code: 'not-in-list', path: 'policy.readings.one-month' }]);
  });
});

describe('what is told of a policy', () => {
  it('is all that is wrong with it, at once', () => {
    const bad = {
      ...changshu2023Draft,
      status: 'law',
      parameters: { ...changshu2023Draft.parameters, entryDays: 0, generalRatio: 2 },
      readings: { ...changshu2023Draft.readings, 'upper-funds': 'all' },
    } as never;
    expect(problemsOf(() => usable(bad)).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'not-in-list policy.status',
      'wrong-type policy.parameters.entryDays',
      'amount-not-text policy.parameters.generalRatio',
      'not-in-list policy.readings.upper-funds',
    ]);
  });

  it.each([
    ['a list of nothing', changed('parameters.tradablePollutants', new Array(1_000_000))],
    [
      'unknown fields',
      {
        ...changshu2023Draft,
        ...Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`field${at}`, at])),
      },
    ],
  ])('is at most a hundred problems: %s', (_title, policy) => {
    expect(problemsOf(() => usable(policy as Policy))).toHaveLength(100);
  });

  it.each([
    ['parameters.generalRatio', '9'.repeat(1_000_000)],
    ['parameters.generalRatio', `-${'9'.repeat(1_000_000)}`],
    ['parameters.prefectureShare', `0.${'0'.repeat(1_000_000)}1`],
    ['parameters.prefectureShare', 'x'.repeat(1_000_000)],
    ['parameters.planPeriodStart', 'x'.repeat(1_000_000)],
    ['sourceSha256', 'x'.repeat(1_000_000)],
    ['status', 'x'.repeat(1_000_000)],
    [`parameters.${'x'.repeat(1_000_000)}`, 1],
  ])('never holds the policy whole: %.40s', (path, value) => {
    const [first, ...others] = problemsOf(() => usable(changed(path, value)));
    expect(others).toEqual([]);
    expect(JSON.stringify(first).length).toBeLessThan(300);
  });
});

describe('the copy that is worked on', () => {
  it('is frozen all the way down, equal, and the same as long as the policy is', () => {
    const policy = structuredClone(changshu2023Draft);
    const own = usable(policy);
    expect(own).toEqual(changshu2023Draft);
    expect(own).not.toBe(policy);
    expect(isDeepFrozen(own)).toBe(true);
    expect(isDeepFrozen(policy)).toBe(false);
    expect(usable(policy)).toBe(own);
    expect(usable(own)).toBe(own);
    expect(usable(changshu2023Draft)).toBe(changshu2023Draft);
    expect(usable(policy)).toBe(own);
  });

  it.each<[string, (policy: Changeable) => unknown]>([
    ['a field', (policy) => Object.assign(policy, { id: 'other' })],
    ['a figure', ({ parameters }) => Object.assign(parameters, { generalRatio: '3' })],
    ['a reading', ({ readings }) => Object.assign(readings, { 'one-month': 'thirty-days' })],
    ['a list for another', ({ parameters }) => Object.assign(parameters, { tradablePollutants: ['COD'] })],
    ['a list that grows', ({ parameters }) => parameters.tradablePollutants.push('VOCs')],
    ['an entry for another', ({ parameters }) => parameters.tradablePollutants.splice(0, 1, 'VOCs')],
  ])('is made anew after a change of %s', (_title, change) => {
    const policy = changeable();
    const before = usable(policy as never);
    change(policy);
    const after = usable(policy as never);
    expect(before).toEqual(changshu2023Draft);
    expect(after).not.toEqual(changshu2023Draft);
    expect(after).toEqual(policy);
  });

  it.each<[string, (policy: Changeable) => unknown, string]>([
    [
      'a reading is spoiled',
      ({ readings }) => Object.assign(readings, { 'one-month': 'x' }),
      'not-in-list policy.readings.one-month',
    ],
    ['a field is taken away', (policy) => delete policy.title, 'missing policy.title'],
    ['a field is added', (policy) => Object.assign(policy, { idd: 1 }), 'unknown-key policy.idd'],
    [
      'a field becomes computed',
      (policy) => Object.defineProperty(policy, 'id', { get: throwing }),
      'wrong-type policy.id',
    ],
  ])('is not used any more once %s', (_title, change, told) => {
    const policy = changeable();
    usable(policy as never);
    change(policy);
    const problems = problemsOf(() => usable(policy as never));
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([told]);
  });

  it('shares what a policy took over from another copy', () => {
    const own = usable({ ...changshu2023Draft, id: 'mine' });
    expect(own.parameters).toBe(changshu2023Draft.parameters);
    expect(own.readings).toBe(changshu2023Draft.readings);
  });

  it('leaves out what a policy document says beside the policy', () => {
    const document = JSON.parse(policyDocument(changshu2023Draft));
    expect(Object.keys(document).slice(0, 2)).toEqual(['$schema', 'id']);
    expect(usable(document)).toEqual(changshu2023Draft);
    expect(library.policyHash(document)).toBe(library.policyHash(changshu2023Draft));
  });

  it('does not take a part of another kind for the one that was asked', () => {
    const mixed = { ...changshu2023Draft, readings: changshu2023Draft.parameters } as never;
    expect(problemsOf(() => usable(mixed))[0]).toMatchObject({
      code: 'missing',
      path: 'policy.readings.entry-date',
    });
  });

  it('is read from an object of a class, and from one without a prototype', () => {
    class Mine {
      constructor() {
        Object.assign(this, changshu2023Draft);
      }
    }
    expect(usable(new Mine() as never)).toEqual(changshu2023Draft);
    expect(usable(Object.assign(Object.create(null), changshu2023Draft))).toEqual(changshu2023Draft);
  });
});
