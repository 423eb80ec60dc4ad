/** Builds a value anew each time, since some of them are used up or must not be shared. */
type Make = () => unknown;

function nestedDeep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = { a: value };
  return value;
}

function cycle(): unknown {
  const value: Record<string, unknown> = { kind: 'construction', name: 'x' };
  value.self = value;
  return value;
}

const refusing = (): never => {
  throw new Error('trap');
};

const TRAPS: ProxyHandler<object> = {
  get: refusing,
  has: refusing,
  ownKeys: refusing,
  getOwnPropertyDescriptor: refusing,
  getPrototypeOf: refusing,
  isExtensible: refusing,
  defineProperty: refusing,
  preventExtensions: refusing,
};

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Large values are built once: nobody changes them, as the tests of frozen copies show. */
function once(make: Make): Make {
  let made: unknown;
  return () => {
    made ??= make();
    return made;
  };
}

/** Values that no caller should give, by what they are. */
export const HOSTILE: Readonly<Record<string, Make>> = {
  undefined: () => undefined,
  null: () => null,
  yes: () => true,
  zero: () => 0,
  'minus zero': () => -0,
  'no number': () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  'huge number': () => 1e300,
  'huge integer': once(() => 10n ** 5000n),
  'empty text': () => '',
  text: () => 'x',
  'prototype name': () => '__proto__',
  'constructor name': () => 'constructor',
  '200,000 digits': once(() => '9'.repeat(200_000)),
  '200,000 marks': once(() => `古里镇${'\u0301'.repeat(200_000)}`),
  'a lone surrogate': () => '\ud800',
  symbol: () => Symbol('s'),
  function: () => () => true,
  'boxed text': () => Object('COD'),
  'boxed yes': () => Object(true),
  'boxed number': () => Object(1),
  'empty object': () => ({}),
  'no prototype': () => Object.create(null),
  'own __proto__': () => JSON.parse('{"__proto__": {}}'),
  'own toString': () => ({ toString: 1, valueOf: 1, toJSON: 1 }),
  'toJSON that throws': () => ({ toJSON: refusing }),
  'empty list': () => [],
  'list of nothing': () => [undefined],
  'sparse list': () => new Array(3),
  'long list': once(() => Array.from({ length: 5_000 }, () => ({}))),
  'many keys': once(() => Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`k${at}`, 1]))),
  'deep nesting': once(() => nestedDeep(20_000)),
  cycle,
  map: () => new Map([['COD', '1']]),
  date: () => new Date(Number.NaN),
  pattern: () => /x/g,
  promise: () => Promise.resolve(1),
  'throwing getter': () => Object.defineProperty({}, 'kind', { enumerable: true, get: refusing }),
  'throwing proxy': () => new Proxy({}, TRAPS),
  'throwing proxy of a list': () => new Proxy([], TRAPS),
  'revoked proxy': revoked,
  'false Decimal': () => ({ toStringTag: '[object Decimal]', s: 1, e: 0, d: [-5] }),
  'false constructor': () => ({ constructor: { name: 'Decimal' }, s: 1, e: 1e15, d: [1] }),
};

/** A way into a value, by the keys that lead there. */
export type Way = readonly PropertyKey[];

/** Every way into a plain value, itself first; lists are entered at their first place. */
export function waysInto(value: unknown, most = 40): Way[] {
  const ways: Way[] = [[]];
  for (let at = 0; at < ways.length && ways.length < most; at++) {
    const way = ways[at] as Way;
    const part = way.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], value);
    if (typeof part !== 'object' || part === null) continue;
    const keys = Array.isArray(part) ? Object.keys(part).slice(0, 1) : Object.keys(part);
    for (const key of keys) ways.push([...way, key]);
  }
  return ways.slice(0, most);
}

/** The same value with one part replaced. */
export function replacedAt(value: unknown, [key, ...rest]: Way, by: unknown): unknown {
  if (key === undefined) return by;
  const inner = replacedAt((value as Record<PropertyKey, unknown>)[key], rest, by);
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === String(key) ? inner : each));
  const copy: Record<PropertyKey, unknown> = { ...(value as object) };
  Object.defineProperty(copy, key, { value: inner, enumerable: true, writable: true, configurable: true });
  return copy;
}
