import { describe, expect, it } from 'vitest';
import * as analysis from '../../src/analysis/index.js';
import * as main from '../../src/index.js';
import * as labels from '../../src/labels/index.js';
import { QuotaError } from '../../src/lib/problem.js';
import * as schema from '../../src/schema/index.js';
import { CALLS } from '../support/every-export.js';
import { HOSTILE, replacedAt, type Way, waysInto } from '../support/hostile-values.js';

/** The longest that a message may be, whatever the input was. */
const LONGEST_MESSAGE = 100_000;

/** Functions that walk every rule: one hostile part of each policy is enough for them. */
const SLOW = [
  'lint',
  'compare',
  'check',
  'replay',
  'recourse of a dossier',
  'contest of a dossier',
  'ask a dossier',
];

/** Takes no facts, or is no function of ours to guard: constructors, and what is tried elsewhere. */
const NOT_CALLED = ['Decimal', 'QuotaError', 'space', 'compareText', 'textReport'];
const RENDERED_ELSEWHERE = /^render/;

const prototypes = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
];
const namesOn = (): string[] => prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String).join());

/** What goes wrong with a call: nothing where it answers, or refuses with a coded problem that is not too long. */
function wrongWith(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (!(error instanceof QuotaError)) return `threw ${String(error).slice(0, 200)}`;
    if (typeof error.path !== 'string') return 'has no path';
    return error.message.length > LONGEST_MESSAGE ? `has ${error.message.length} characters` : undefined;
  }
}

describe('whatever is given', () => {
  it('every exported function is tried', () => {
    const tried = new Set(Object.values(CALLS).map(([fn]) => fn as unknown));
    const names = Object.entries({ ...main, ...schema, ...analysis, ...labels })
      .filter(
        ([name, value]) => typeof value === 'function' && !tried.has(value) && !NOT_CALLED.includes(name),
      )
      .map(([name]) => name);
    expect(names.filter((name) => !RENDERED_ELSEWHERE.test(name))).toEqual([]);
  });

  it.each(Object.keys(CALLS))('%s answers what it should', (name) => {
    const [fn, ...given] = CALLS[name] as (typeof CALLS)[string];
    expect(() => fn(...(given as never[]))).not.toThrow();
  });

  it.each(Object.keys(CALLS))('%s answers, or says in a coded error what is wrong', (name) => {
    const [fn, ...given] = CALLS[name] as (typeof CALLS)[string];
    const ways = waysInto(given).filter((way) => way.length > 0);
    const some: readonly Way[] = SLOW.includes(name) ? ways.filter((way) => way.length <= 2) : ways;
    const before = namesOn();
    const wrong = some.flatMap((way) =>
      Object.entries(HOSTILE).flatMap(([what, make]) => {
        const found = wrongWith(() => fn(...(replacedAt(given, way, make()) as never[])));
        return found === undefined ? [] : [`${way.join('.')} as ${what}: ${found}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(namesOn()).toEqual(before);
  });
});
