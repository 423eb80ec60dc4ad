import { Fields } from '../lib/fields.js';
import type { Path } from '../lib/path.js';
import type { Problem } from '../types/problem.js';

/** The deepest nesting that is read. */
const MAX_DEPTH = 200;

/** The most values that are read of one input. */
const MOST_VALUES = 100_000;

/** The longest name of a class that is told. */
const LONGEST_NAME = 40;

/** A copy of an input in which nothing runs when it is read. */
export interface PlainData {
  /** The copy. Whatever was no plain data is a symbol in it, which says what it was. */
  readonly value: unknown;
  /** Where such symbols stand. */
  readonly foreign: readonly Path[];
  /** The fields named `__proto__`, which zod passes over in some places. */
  readonly prototypes: readonly Path[];
}

/** Thrown where an input is not copied to its end. */
class Unread extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The class of an object, as it is told. */
function classOf(prototype: object): string {
  const name: unknown = (prototype as { readonly constructor?: { readonly name?: unknown } }).constructor
    ?.name;
  return typeof name === 'string' && name !== '' ? name.slice(0, LONGEST_NAME) : 'class';
}

/** Whether objects of a prototype are plain, in this realm or another. */
const isPlain = (prototype: object | null): prototype is null =>
  prototype === null || Object.getPrototypeOf(prototype) === null;

class Copy {
  readonly foreign: Path[] = [];
  readonly prototypes: Path[] = [];
  readonly #path: PropertyKey[] = [];
  #values = 0;

  of(value: unknown): unknown {
    if (typeof value === 'symbol' || typeof value === 'function') return this.#mark(typeof value);
    if (typeof value !== 'object' || value === null) return value;
    if (this.#path.length === MAX_DEPTH) {
      throw new Unread({ code: 'too-deep', path: '', expected: String(MAX_DEPTH) });
    }
    try {
      return Array.isArray(value) ? this.#list(value) : this.#object(value);
    } catch (error) {
      if (error instanceof Unread) throw error;
      return this.#mark('unreadable');
    }
  }

  #list(list: readonly unknown[]): unknown[] {
    this.#count(list.length);
    const copy: unknown[] = new Array(list.length);
    for (let at = 0; at < list.length; at++) copy[at] = this.#part(list, at);
    return copy;
  }

  #object(object: object): unknown {
    const prototype: object | null = Object.getPrototypeOf(object);
    if (!isPlain(prototype)) return this.#mark(classOf(prototype));
    const names = Object.keys(object);
    this.#count(names.length);
    const copy: Record<string, unknown> = new Fields();
    for (const name of names) copy[name] = this.#part(object, name);
    return copy;
  }

  #part(whole: object, step: string | number): unknown {
    const field = Object.getOwnPropertyDescriptor(whole, step);
    this.#path.push(step);
    if (step === '__proto__') this.prototypes.push([...this.#path]);
    const part = field === undefined || 'value' in field ? this.of(field?.value) : this.#mark('getter');
    this.#path.pop();
    return part;
  }

  #mark(sort: string): symbol {
    this.foreign.push([...this.#path]);
    return Symbol(`[${sort}]`);
  }

  #count(more: number): void {
    this.#values += more;
    if (this.#values > MOST_VALUES) {
      throw new Unread({ code: 'too-large', path: '', expected: String(MOST_VALUES) });
    }
  }
}

/**
 * Copies an input once, before anything looks at it: the own fields of plain objects and the items of lists, as JSON has
 * them. Getters are not run, proxies are read once, and what cannot be copied is marked for the schema to refuse. An
 * input that is nested too deeply, a cycle among them, or too large is not copied.
 */
export function plainData(input: unknown): PlainData | Problem {
  const copy = new Copy();
  try {
    const value = copy.of(input);
    return { value, foreign: copy.foreign, prototypes: copy.prototypes };
  } catch (error) {
    if (error instanceof Unread) return error.problem;
    throw error;
  }
}
