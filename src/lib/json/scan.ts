import type { Problem, TextPosition } from '../../types/problem.js';
import { shown } from '../check.js';
import { pathInto } from '../path.js';
import { QuotaError } from '../problem.js';
import { type Fault, faultAt, type Opened, trailingComma, type Wanted } from './fault.js';
import { textFaultAt } from './text-fault.js';
import { positionsOf } from './text-position.js';

/** The deepest nesting that is read. */
const MAX_DEPTH = 200;

/** The most duplicates that are told of one text. */
const MAX_DUPLICATES = 100;

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;

/** Sets a field as JSON means it: also one named `__proto__` is the object's own. */
function put(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Hears of every value of a text, wholes before parts: its path, its offset and that of its key. */
export type Listener = (path: string, value: number, key?: number) => void;

/** Reads a JSON text once from start to end, by the grammar of RFC 8259 and nothing else. */
export class JsonScan {
  readonly #text: string;
  readonly #heard: Listener | undefined;
  readonly #positionOf: (offset: number) => TextPosition;
  readonly #open: number[] = [];
  readonly #problems: Problem[] = [];
  #at = 0;

  constructor(text: string, firstLine = 1, heard?: Listener) {
    this.#text = text;
    this.#heard = heard;
    this.#positionOf = positionsOf(text, firstLine);
  }

  /** What the text says; throws every problem of it. */
  read(): unknown {
    this.#skipBlanks();
    const value = this.#value('');
    this.#skipBlanks();
    if (this.#at < this.#text.length) this.#fail('end');
    if (this.#problems.length > 0) this.#throw();
    return value;
  }

  #peek(): string {
    return this.#text.charAt(this.#at);
  }

  #skipBlanks(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at++;
    }
  }

  #value(path: string, key?: number): unknown {
    this.#heard?.(path, this.#at, key);
    switch (this.#peek()) {
      case '{':
        return this.#nested(() => this.#object(path));
      case '[':
        return this.#nested(() => this.#list(path));
      case '"':
        return this.#string();
      default:
        return this.#scalar();
    }
  }

  #nested<T>(read: () => T): T {
    if (this.#open.length === MAX_DEPTH) this.#tooDeep();
    this.#open.push(this.#at);
    this.#at++;
    this.#skipBlanks();
    const value = read();
    this.#open.pop();
    this.#at++;
    return value;
  }

  /** Goes to the next item; says whether there is one. */
  #next(closing: '}' | ']', wanted: Wanted): boolean {
    this.#skipBlanks();
    if (this.#peek() === closing) return false;
    if (this.#peek() !== ',') this.#fail(wanted);
    const comma = this.#at;
    this.#at++;
    this.#skipBlanks();
    if (this.#peek() === closing) this.#refuse(trailingComma(comma));
    return true;
  }

  #object(path: string): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    const keys = new Map<string, number>();
    if (this.#peek() === '}') return value;
    do {
      const start = this.#at;
      if (this.#peek() !== '"') this.#fail('key');
      const key = this.#string();
      this.#skipBlanks();
      if (this.#peek() !== ':') this.#fail('colon');
      this.#at++;
      this.#skipBlanks();
      const part = pathInto(path, key);
      const first = keys.get(key);
      if (first === undefined) keys.set(key, start);
      else this.#duplicate(part, key, first, start);
      put(value, key, this.#value(part, start));
    } while (this.#next('}', 'comma-in-object'));
    return value;
  }

  #list(path: string): unknown[] {
    const value: unknown[] = [];
    if (this.#peek() === ']') return value;
    do {
      value.push(this.#value(pathInto(path, value.length)));
    } while (this.#next(']', 'comma-in-list'));
    return value;
  }

  #string(): string {
    const text = this.#text;
    const start = this.#at;
    let escaped = false;
    for (let at = start + 1; ; at++) {
      const code = text.charCodeAt(at);
      if (code === 34) {
        this.#at = at + 1;
        return escaped ? (JSON.parse(text.slice(start, at + 1)) as string) : text.slice(start + 1, at);
      }
      if (code === 92) {
        escaped = true;
        ESCAPE.lastIndex = at;
        if (!ESCAPE.test(text)) this.#refuse(textFaultAt(text, start, at));
        at = ESCAPE.lastIndex - 1;
      } else if (!(code >= 32)) this.#refuse(textFaultAt(text, start, at));
    }
  }

  #scalar(): unknown {
    const number = this.#token(NUMBER);
    return number === undefined ? JSON.parse(this.#token(LITERAL) ?? this.#fail('value')) : Number(number);
  }

  #token(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #duplicate(path: string, key: string, first: number, again: number): void {
    if (this.#problems.length === MAX_DUPLICATES) return;
    const [position, earlier] = [this.#positionOf(again), this.#positionOf(first)];
    this.#problems.push({ code: 'duplicate-key', path, ...position, found: shown(key), earlier });
  }

  #tooDeep(): never {
    return this.#stop({ code: 'too-deep', path: '', expected: String(MAX_DEPTH) }, this.#at);
  }

  #fail(wanted: Wanted): never {
    return this.#refuse(faultAt(this.#text, this.#at, wanted, this.#opened()));
  }

  #opened(): Opened | undefined {
    const at = this.#open.at(-1);
    if (at === undefined) return undefined;
    return { bracket: this.#text.charAt(at) as Opened['bracket'], position: this.#positionOf(at) };
  }

  #refuse({ at, found, detail }: Fault): never {
    return this.#stop({ code: 'invalid-json', path: '', found, detail }, at);
  }

  #stop(problem: Problem, at: number): never {
    this.#problems.push({ ...problem, ...this.#positionOf(at) });
    return this.#throw();
  }

  #throw(): never {
    throw QuotaError.of(this.#problems);
  }
}
