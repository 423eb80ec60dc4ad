import type { ProblemCode } from '../../src/types/problem.js';
import { expectMisuse } from './expectations.js';

type Facts = Record<string, unknown>;

/** A rule and facts that it answers. */
export interface Asked {
  readonly clause: string;
  readonly facts: object;
  readonly ask: (facts: never) => unknown;
}

export const NO_DATES = [
  undefined,
  null,
  '',
  '2023-02-30',
  '2023-02-29',
  '2023-13-01',
  '2023-00-10',
  '2023-04-31',
  '2023-2-3',
  '20230203',
  20230203,
  '2023/02/03',
  '2023-02-03T00:00:00Z',
  ' 2023-02-03',
  '２０２３-02-03',
  '0000-01-01',
  new Date('2023-02-03'),
];
export const NO_AMOUNTS = [
  undefined,
  null,
  '',
  ' ',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  'NaN',
  'Infinity',
  '1e3',
  '1,200.5',
  '12.5 ',
  ' 12.5',
  '12.5\n',
  '１２.５',
  '0x10',
  '0b1',
  '+1',
  '.5',
  '5.',
  '1.2.3',
  '50%',
  '12吨',
  true,
  [1],
  {},
];
export const NOT_YES_OR_NO = [undefined, null, 'yes', 'true', '', 1, 0, [], {}];
export const NO_GROUPS = [undefined, null, 'yes', 5, true];
export const IN_NO_LIST = [
  undefined,
  null,
  '',
  'village',
  'BOD5',
  'COD ',
  'Both',
  'NEW',
  'toString',
  0,
  true,
  ['COD'],
];

/** The values, save the missing one. */
export const present = (values: readonly unknown[]): unknown[] =>
  values.filter((value) => value !== undefined);

/** The facts with the value at a path like `orders[0].scope` replaced, or left out where it is undefined. */
function changed(facts: object, path: string, value: unknown): never {
  const copy = structuredClone(facts) as Facts;
  const keys = path.replaceAll('[', '.').replaceAll(']', '').split('.');
  const last = keys.pop() as string;
  const holder = keys.reduce((part, key) => part[key] as Facts, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy as never;
}

/** Asks rules with one fact spoiled at a time. */
export function misuseOf<Name extends string>(rules: Readonly<Record<Name, Asked>>) {
  /** Asserts that each of the values at the path is refused with the code. */
  function expectEach(name: Name, path: string, values: readonly unknown[], code: ProblemCode): void {
    const { facts, ask } = rules[name];
    ask(facts as never);
    for (const value of values) {
      const expected = value === undefined ? 'missing' : code;
      expectMisuse(() => ask(changed(facts, path, value)), expected, path);
    }
  }

  /** Asserts that nothing but an amount of zero or more passes at the path. */
  function expectNoAmount(name: Name, path: string, values: readonly unknown[] = NO_AMOUNTS): void {
    expectEach(name, path, values, 'not-an-amount');
    expectEach(name, path, ['-1', '-0.0001', -3], 'negative-amount');
    const tooMany = ['100000000000000000000', '0.000000000000000000001', 1e21, 5e-324];
    expectEach(name, path, tooMany, 'too-many-digits');
  }

  /** Rows of clause, path and rule for a table of tests. */
  const titled = (paths: Partial<Record<Name, readonly string[]>>) =>
    (Object.entries(paths) as [Name, readonly string[]][]).flatMap(([name, each]) =>
      each.map((path) => [rules[name].clause, path, name] as const),
    );

  return { expectEach, expectNoAmount, titled };
}
