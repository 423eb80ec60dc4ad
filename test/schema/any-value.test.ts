import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { QuotaError } from '../../src/lib/problem.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import {
  dossierSchema,
  safeParseAccepted,
  safeParseDossier,
  safeParsePartialDossier,
  safeParsePolicy,
  safeParseReceipt,
  safeParseScenario,
} from '../../src/schema/index.js';
import { read } from '../../src/schema/parse.js';
import { expectAnswer } from '../support/answered.js';
import { BUILD, CLOSURE } from '../support/dossiers.js';
import { GOOD_STANDING } from '../support/facts.js';
import { problemsIn, refusals } from '../support/problems.js';

const SCENARIO = { name: 'x', clause: '3.3.2.s2a', ask: 'offsetRatio', facts: {}, expect: 'refused' };
const RECEIPT = {
  facts: {},
  lines: [],
  readings: [],
  policy: { id: 'a', status: 'draft', hash: 'b' },
  library: { name: 'n', version: '1' },
  hash: 'c',
};

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const throwing = (trap: keyof ProxyHandler<object>): object =>
  new Proxy(
    {},
    {
      [trap]: () => {
        throw new Error('no');
      },
    },
  );

/** An object that leads back to itself by two ways. */
function cycle(): object {
  const whole: Record<string, unknown> = {};
  whole.a = whole;
  whole.b = [whole];
  return whole;
}

function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

/** Objects that share their parts: forty of them, and more paths than anybody could walk. */
function shared(): object {
  let value: object = {};
  for (let level = 0; level < 40; level++) value = { a: value, b: value };
  return value;
}

class Project {
  readonly kind = 'construction';
}

const VALUES: [string, unknown][] = [
  ['nothing', null],
  ['no value', undefined],
  ['a symbol', Symbol('x')],
  ['an object whose length is an object', { length: {} }],
  ['an object with a length', { length: 3 }],
  ['a function', () => BUILD],
  ['a BigInt', 10n],
  ['not a number', Number.NaN],
  ['a Date', new Date(0)],
  ['a Map', new Map([['COD', '1']])],
  ['boxed text', new String('x')],
  ['an instance of a class', new Project()],
  ['fields that are inherited', Object.create(BUILD)],
  ['a revoked proxy', revoked()],
  ['a proxy that throws on its keys', throwing('ownKeys')],
  ['a proxy that throws on its prototype', throwing('getPrototypeOf')],
  ['a proxy that throws on a field', new Proxy({ a: 1 }, throwing('get') as ProxyHandler<object>)],
  [
    'a getter that throws',
    Object.defineProperty({}, 'kind', { enumerable: true, get: () => JSON.parse('') }),
  ],
  ['a cycle', cycle()],
  ['parts that are shared', shared()],
  ['nesting of 100,000 levels', nested(100_000)],
  ['a list that says it is long', new Array(4_000_000_000)],
  ['text of a million characters', 'x'.repeat(1_000_000)],
  ['a million combining marks', `镇${'\u0301'.repeat(1_000_000)}`],
  ['100,000 fields', Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`f${at}`, at]))],
  ['a lone surrogate', '\ud800'],
];

const READERS: [string, (value: unknown) => Parameters<typeof expectAnswer>[0]][] = [
  ['a dossier', safeParseDossier],
  ['a partial dossier', safeParsePartialDossier],
  ['a policy', safeParsePolicy],
  ['a scenario', safeParseScenario],
  ['a receipt', safeParseReceipt],
  ['an accept file', safeParseAccepted],
  ['the place of a dossier', (value) => safeParseDossier({ ...BUILD, place: value })],
  ['the amounts of a dossier', (value) => safeParseDossier({ ...BUILD, increase: value })],
  ['an amount', (value) => safeParseDossier({ ...BUILD, increase: { COD: value } })],
  ['a list of a dossier', (value) => safeParsePartialDossier({ kind: 'construction', purchases: value })],
  ['a parameter', (value) => safeParsePolicy({ ...changshu2023Draft, parameters: { parks: value } })],
  ['facts of a scenario', (value) => safeParseScenario({ ...SCENARIO, facts: { a: value } })],
  ['what a scenario expects', (value) => safeParseScenario({ ...SCENARIO, expect: value })],
  ['facts of a receipt', (value) => safeParseReceipt({ ...RECEIPT, facts: value })],
];

describe.each(READERS)('any value as %s is answered', (_reader, read) => {
  it.each(VALUES)('%s', (_words, value) => {
    const parsed = read(value);
    expectAnswer(parsed);
    expect(parsed.error?.message.length ?? 0).toBeLessThan(30_000);
  });
});

it.each(VALUES)('the exported schema gives issues for %s', (_words, value) => {
  const { error } = dossierSchema.safeParse(value);
  expect(error?.issues.length).toBeGreaterThan(0);
  expect(dossierSchema['~standard'].validate(value)).not.toBeInstanceOf(Promise);
});

describe('what is no plain data is refused where it stands', () => {
  it.each<[string, unknown, string]>([
    ['a Map', new Map([['COD', '1']]), '[Map]'],
    ['a Date', new Date(0), '[Date]'],
    ['an instance of a class', new Project(), '[Project]'],
    ['a proxy', revoked(), '[unreadable]'],
    ['false', false, 'false'],
    ['a list', [], '[]'],
  ])('%s as an object', (_words, value, found) => {
    for (const [dossier, path] of [
      [BUILD, 'increase'],
      [BUILD, 'standings'],
      [CLOSURE, 'upperFunds'],
    ] as const) {
      expect(problemsIn(safeParseDossier({ ...dossier, [path]: value }))[0]).toEqual({
        code: 'wrong-type',
        path,
        expected: 'object',
        found,
      });
    }
  });

  it('where a scenario or a receipt takes any data', () => {
    expect(problemsIn(safeParseScenario({ ...SCENARIO, facts: { a: [new Date(0)] } }))).toEqual([
      { code: 'wrong-type', path: 'facts.a[0]', expected: 'plain-data', found: '[Date]' },
    ]);
    expect(problemsIn(safeParseReceipt({ ...RECEIPT, facts: { a: () => 1 } }))).toEqual([
      { code: 'wrong-type', path: 'facts.a', expected: 'plain-data', found: '[function]' },
    ]);
  });

  it('a getter is not run', () => {
    let isRun = false;
    const dossier = Object.defineProperty({ ...BUILD }, 'name', {
      enumerable: true,
      get: () => {
        isRun = true;
        return '某项目';
      },
    });
    expect(refusals(dossier)).toEqual(['wrong-type name']);
    expect(isRun).toBe(false);
  });

  it('a well-behaved proxy and an object without prototype are plain', () => {
    const bare = Object.assign(Object.create(null), BUILD);
    expect(safeParseDossier(bare).data).toEqual(BUILD);
    expect(safeParseDossier(new Proxy(BUILD, {})).data).toEqual(BUILD);
  });

  it('data of a scenario come out as ordinary objects', () => {
    const { data } = safeParseScenario({ ...SCENARIO, facts: { a: { b: [{}] } } });
    expect(data).toStrictEqual({ ...SCENARIO, facts: { a: { b: [{}] } } });
  });
});

describe('a field that is there without a value is missing', () => {
  it.each<[string, object, string]>([
    ['an amount', { ...BUILD, increase: { COD: '0', VOCs: undefined } }, 'missing increase.VOCs'],
    ['an optional day', { ...CLOSURE, startedOn: undefined }, 'missing startedOn'],
    ['optional money', { ...CLOSURE, upperFunds: undefined }, 'missing upperFunds'],
    ['a question of priority', { ...BUILD, priority: undefined }, 'missing priority'],
  ])('%s', (_words, dossier, refusal) => {
    expect(refusals(dossier)).toContain(refusal);
  });

  it('and in a partial dossier unknown', () => {
    const partial = { kind: 'construction', holdings: undefined, purchases: [{ amount: undefined }] };
    expect(safeParsePartialDossier(partial).data).toStrictEqual({ kind: 'construction', purchases: [{}] });
  });

  it.each([
    ['increase.COD', { increase: { COD: undefined } }],
    ['breaches[0]', { breaches: [undefined] }],
  ])('but not %s, which says that there is one', (path, facts) => {
    const parsed = safeParsePartialDossier({ kind: 'construction', ...facts });
    expect(parsed.error?.path).toBe(path);
  });
});

describe('__proto__ is refused wherever another unknown field is', () => {
  const PROTO = JSON.parse('{"__proto__":{}}');
  it.each<[string, { readonly error?: QuotaError | undefined }, string]>([
    ['a dossier', safeParseDossier({ ...BUILD, ...proto(BUILD) }), 'unknown-key __proto__'],
    [
      'standings',
      safeParseDossier({ ...BUILD, standings: proto({ '2023': GOOD_STANDING }) }),
      'not-a-year standings.__proto__',
    ],
    [
      'amounts',
      safeParseDossier({ ...BUILD, increase: proto({ COD: '1' }) }),
      'unknown-pollutant increase.__proto__',
    ],
    ['facts of a scenario', safeParseScenario({ ...SCENARIO, facts: PROTO }), 'unknown-key facts.__proto__'],
    [
      'a part of such facts',
      safeParseScenario({ ...SCENARIO, facts: { a: [PROTO] } }),
      'unknown-key facts.a[0].__proto__',
    ],
    ['an expectation', safeParseScenario({ ...SCENARIO, expect: PROTO }), 'unknown-key expect.__proto__'],
    ['facts of a receipt', safeParseReceipt({ ...RECEIPT, facts: PROTO }), 'unknown-key facts.__proto__'],
    ['a policy', safeParsePolicy(proto(changshu2023Draft)), 'unknown-key __proto__'],
  ])('in %s', (_words, { error }, refusal) => {
    expect(error?.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([refusal]);
  });

  function proto(value: object): object {
    return JSON.parse(JSON.stringify(value).replace('{', '{"__proto__":{},'));
  }
});

describe('what a polluted prototype offers is not read', () => {
  it('as a field, required or optional', () => {
    const prototype = Object.prototype as Record<string, unknown>;
    prototype.upperFunds = { allocated: '1', total: '2' };
    prototype.name = '某项目';
    try {
      const { name: _name, ...unnamed } = CLOSURE;
      expect(refusals(unnamed)).toEqual(['missing name']);
      expect(Object.hasOwn(safeParseDossier(CLOSURE).data ?? {}, 'upperFunds')).toBe(false);
    } finally {
      delete prototype.upperFunds;
      delete prototype.name;
    }
  });
});

describe('names have a limit', () => {
  it('that of a project 500 characters, and no more', () => {
    expect(safeParseDossier({ ...BUILD, name: '长'.repeat(500) }).success).toBe(true);
    expect(problemsIn(safeParseDossier({ ...BUILD, name: '长'.repeat(501) }))).toEqual([
      { code: 'too-long', path: 'name', expected: '500', found: '501' },
    ]);
  });

  it('that of a place 200 characters, and no more', () => {
    const place = (length: number) => `${'长'.repeat(length - 1)}镇`;
    expect(safeParseDossier({ ...CLOSURE, place: place(200) }).success).toBe(true);
    expect(refusals({ ...CLOSURE, place: place(201) })).toEqual(['unknown-place place']);
  });

  it('counts characters, not units', () => {
    expect(safeParseDossier({ ...BUILD, name: '𠮷'.repeat(500) }).success).toBe(true);
    expect(refusals({ ...BUILD, name: '𠮷'.repeat(501) })).toEqual(['too-long name']);
  });

  it('reasons and sentences have one of 20,000', () => {
    const accepted = (reason: string) =>
      safeParseAccepted({
        accepted: [{ id: 'a', about: 'lint', sentence: { zh: '句', en: 'sentence' }, reason }],
      });
    expect(accepted('长'.repeat(20_000)).success).toBe(true);
    expect(problemsIn(accepted('长'.repeat(20_001)))).toEqual([
      { code: 'too-long', path: 'accepted[0].reason', expected: '20000', found: '20001' },
    ]);
  });

  it('no text of a million characters is a pollutant', () => {
    const name = `COD${' '.repeat(1_000_000)}`;
    const [problem, ...others] = problemsIn(safeParseDossier({ ...BUILD, breaches: [name] }));
    expect(problem).toMatchObject({ code: 'unknown-pollutant', path: 'breaches[0]' });
    expect(problem?.found).toHaveLength(61);
    expect(others).toEqual([]);
  });

  it('a path gives no more than the start of a field’s name', () => {
    const [problem] = problemsIn(safeParseDossier({ ...BUILD, ['x'.repeat(1_000_000)]: 1 }));
    expect(problem?.path).toBe(`${'x'.repeat(200)}…`);
  });
});

describe('of many problems the first hundred are told, and how many more there are', () => {
  it.each<[string, object, string]>([
    ['12,288 empty purchases', { purchases: Array(12_288).fill({}) }, '61340'],
    ['61,440 wrong breaches', { breaches: Array(61_440).fill('x') }, '61340'],
    [
      '90,000 unknown fields',
      Object.fromEntries(Array.from({ length: 90_000 }, (_, at) => [`purchase${at}`, 1])),
      '89900',
    ],
  ])('%s', (_words, facts, more) => {
    const problems = problemsIn(safeParseDossier({ ...BUILD, ...facts }));
    expect(problems).toHaveLength(101);
    expect(problems.slice(0, 100).map(({ code }) => code)).not.toContain('more-problems');
    expect(problems[100]).toEqual({ code: 'more-problems', path: '', found: more });
  });

  it('a hundred are all told', () => {
    const problems = problemsIn(safeParseDossier({ ...BUILD, breaches: Array(100).fill('x') }));
    expect(problems.map(({ code }) => code)).toEqual(Array(100).fill('unknown-pollutant'));
  });

  it('what a partial dossier may lack does not hide what is wrong', () => {
    const purchases = [...Array(50).fill({}), { amount: '-1' }];
    expect(
      problemsIn(safeParsePartialDossier({ kind: 'construction', purchases })).map(({ path }) => path),
    ).toEqual(['purchases[50].amount']);
  });

  it('more values than are read are refused as a whole', () => {
    expect(problemsIn(safeParseDossier({ ...BUILD, breaches: Array(100_000).fill('COD') }))).toEqual([
      { code: 'too-large', path: '', expected: '100000' },
    ]);
  });

  it('where zod may generate no code and cannot pass them on, the whole is refused', () => {
    z.config({ jitless: true });
    const purchase = { a: z.string(), b: z.string(), c: z.string(), d: z.string() };
    const structure = z.strictObject({ purchases: z.array(z.strictObject(purchase)) });
    z.config({ jitless: false });
    const codes = (count: number) =>
      read({ purchases: Array(count).fill({}) }, () => ({ structure, others: () => [] })).found.map(
        ({ code }) => code,
      );
    expect(codes(1000)).toEqual(Array(100).fill('missing'));
    expect(codes(90_000)).toEqual(['too-large']);
  });

  it('an error of a long list can be made and thrown', () => {
    const problems = Array.from(
      { length: 300_000 },
      (_, at) => ({ code: 'missing', path: `a[${at}]` }) as const,
    );
    const { problems: told } = QuotaError.of(problems);
    expect(told).toHaveLength(101);
    expect(QuotaError.of(told).problems).toEqual(told);
    expect(QuotaError.of([{ code: 'missing', path: 'a' }]).problems).toEqual([
      { code: 'missing', path: 'a' },
    ]);
  });
});
