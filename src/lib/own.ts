import { coded } from './check.js';
import { pathText } from './path.js';
import { QuotaError } from './problem.js';

/** The most levels of facts that are read, and the most values. */
const DEEPEST = 32;
const MOST_VALUES = 1_000_000;

/** How far the copying of some facts has come. */
interface Copying {
  /** Where it is. */
  readonly steps: PropertyKey[];
  /** How many values it has met. */
  values: number;
  /** Makes what the fields of a copy stand in. */
  readonly empty: () => Record<string, unknown>;
}

function refusal(code: 'too-deep' | 'too-many-values', most: number, { steps }: Copying): QuotaError {
  return new QuotaError({ code, path: pathText(steps), expected: String(most) });
}

/** Whether a value is an object with fields, and no day, map or number in an object's guise. */
function hasFields(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === Object.prototype ||
    prototype === null ||
    Object.prototype.toString.call(value) === '[object Object]'
  );
}

function listCopy(list: readonly unknown[], copying: Copying): readonly unknown[] {
  const copy: unknown[] = [];
  for (let at = 0; at < list.length; at++) copy.push(partCopy(list[at], at, copying));
  return Object.freeze(copy);
}

function fieldsCopy(fields: Readonly<Record<string, unknown>>, copying: Copying): object {
  const copy = copying.empty();
  for (const name of Object.keys(fields)) {
    const value = partCopy(fields[name], name, copying);
    if (name === '__proto__') Object.defineProperty(copy, name, { value, enumerable: true });
    else copy[name] = value;
  }
  return Object.freeze(copy);
}

function copyOf(value: object, copying: Copying): object {
  if (Array.isArray(value)) return listCopy(value, copying);
  return hasFields(value) ? fieldsCopy(value as Record<string, unknown>, copying) : value;
}

function partCopy(part: unknown, step: PropertyKey, copying: Copying): unknown {
  if (++copying.values > MOST_VALUES) throw refusal('too-many-values', MOST_VALUES, copying);
  if (typeof part !== 'object' || part === null) return part;
  copying.steps.push(step);
  if (copying.steps.length > DEEPEST) throw refusal('too-deep', DEEPEST, copying);
  const copy = copyOf(part, copying);
  copying.steps.pop();
  return copy;
}

/**
 * The library's own frozen copy of facts, read once: of objects and lists what they hold themselves, all the way down. What
 * is neither stays as it is, for a rule to judge.
 *
 * @throws {@link QuotaError} on facts that cannot be read, are nested too deeply, or never end
 */
export function ownCopy<Facts>(facts: Facts, empty: Copying['empty'] = () => ({})): Facts {
  if (typeof facts !== 'object' || facts === null) return facts;
  const copying: Copying = { steps: [], values: 0, empty };
  try {
    return copyOf(facts, copying) as Facts;
  } catch (error) {
    throw coded(error, () => ({ code: 'unreadable', path: pathText(copying.steps), found: typeof facts }));
  }
}
