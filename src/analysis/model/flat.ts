import { Fields } from '../../lib/fields.js';
import type { Flat } from './question.js';

const steps = new Map<string, readonly string[]>();

function stepsOf(path: string): readonly string[] {
  let known = steps.get(path);
  if (known === undefined) {
    known = path.split('.');
    steps.set(path, known);
  }
  return known;
}

/** The value at a path of nested facts; `undefined` where there is none. */
export function at(facts: unknown, path: string): unknown {
  let value = facts;
  for (const step of stepsOf(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** Facts by path as the nested facts that a rule takes. */
export function nested(flat: Flat): Record<string, unknown> {
  const facts: Record<string, unknown> = new Fields();
  for (const path of Object.keys(flat)) {
    const value = flat[path];
    if (value === undefined) continue;
    const way = stepsOf(path);
    let group = facts;
    for (const step of way.slice(0, -1)) {
      const below = group[step] ?? new Fields();
      group[step] = below;
      group = below as Record<string, unknown>;
    }
    group[way[way.length - 1] as string] = value;
  }
  return facts;
}
