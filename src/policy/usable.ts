import { pathInto } from '../lib/path.js';
import { QuotaError } from '../lib/problem.js';
import type { Policy } from '../types/policy.js';
import type { Problem } from '../types/problem.js';
import {
  choiceFault,
  ENTRY_KINDS,
  type Fault,
  type Kind,
  type ListKind,
  meant,
  misfit,
  POLICY_KINDS,
  sharesFault,
  valueFault,
} from './kinds.js';

/** An object or a list that somebody may still change, and what stood in it, in its order. */
interface Held {
  readonly holder: object;
  readonly values: readonly unknown[];
}

/** What was read of a policy. */
interface Known {
  /** The library's own copy, which nobody can change. */
  readonly own: Policy;
  /** Where the policy itself may have changed since. */
  readonly held: readonly Held[];
  /** What keeps it from being applied, though each of its parts is in order. */
  readonly unsound: Fault | undefined;
}

/** The most problems that are told of one policy. */
const MOST_PROBLEMS = 100;

/** What a policy document says beside the policy; `parsePolicy` looks at it. */
const BESIDE_POLICY: readonly string[] = ['$schema', 'clauses'];

/** How much is told of the name of an unknown field. */
const LONGEST_FIELD = 60;

/** The parts of the library's own copies, and what kind of part each is. */
const ownParts = /* @__PURE__ */ new WeakMap<object, Kind>();

/** Reads a policy part by part into a copy, notes where it may still change, and tells what is wrong. */
class Taking {
  readonly held: Held[] = [];
  readonly problems: Problem[] = [];

  read(kind: Kind, value: unknown, path: string): unknown {
    try {
      if (kind === 'places' || kind === 'pollutants') return this.#list(kind, value, path);
      if (typeof kind === 'string') return this.#checked(value, valueFault(kind, value), path);
      if (Array.isArray(kind)) return this.#checked(value, choiceFault(kind, value), path);
      return this.#fields(kind as Readonly<Record<string, Kind>>, value, path);
    } catch {
      return this.#checked(value, { code: 'unreadable', found: typeof value }, path);
    }
  }

  get #isFull(): boolean {
    return this.problems.length >= MOST_PROBLEMS;
  }

  #checked(value: unknown, fault: Fault | undefined, path: string): unknown {
    if (fault !== undefined && !this.#isFull) this.problems.push({ path, ...fault });
    return value;
  }

  /** What an object shows and holds itself. What it inherits is not there, and what it computes is no value. */
  #shown(holder: object): Map<string, unknown> {
    const shown = new Map<string, unknown>();
    for (const field of Object.keys(holder)) {
      const { get, value } = Object.getOwnPropertyDescriptor(holder, field) as PropertyDescriptor;
      shown.set(field, get ?? value);
    }
    if (!Object.isFrozen(holder)) this.held.push({ holder, values: [...shown.values()] });
    return shown;
  }

  #list(kind: ListKind, value: unknown, path: string): unknown {
    if (!Array.isArray(value)) return this.#checked(value, misfit(value, 'list'), path);
    if (ownParts.get(value) === kind) return value;
    const shown = this.#shown(value);
    const list: unknown[] = [];
    for (let at = 0; at < value.length && !this.#isFull; at++)
      list.push(this.read(ENTRY_KINDS[kind], shown.get(String(at)), pathInto(path, at)));
    return own(kind, list);
  }

  #fields(kinds: Readonly<Record<string, Kind>>, value: unknown, path: string): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.#checked(value, misfit(value, 'object'), path);
    if (ownParts.get(value) === kinds) return value;
    const shown = this.#shown(value);
    const copy: Record<string, unknown> = { ...kinds };
    for (const [field, kind] of Object.entries(kinds))
      copy[field] = this.read(kind, shown.get(field), pathInto(path, field));
    for (const field of shown.keys()) {
      if (this.#isFull) break;
      if (Object.hasOwn(kinds, field) || (kinds === POLICY_KINDS && BESIDE_POLICY.includes(field))) continue;
      const fault: Fault = { code: 'unknown-key', ...meant(field, Object.keys(kinds)) };
      this.#checked(field, fault, pathInto(path, field.slice(0, LONGEST_FIELD)));
    }
    return own(kinds, copy);
  }
}

function own<Part extends object>(kind: Kind, part: Part): Part {
  ownParts.set(part, kind);
  return Object.freeze(part);
}

const known = /* @__PURE__ */ new WeakMap<object, Known>();
let lastGiven: unknown;
let lastKnown: Known | undefined;

function taken(given: Policy, path: string): Known {
  const taking = new Taking();
  const policy = taking.read(POLICY_KINDS, given, path) as Policy;
  const [first, ...rest] = taking.problems;
  if (first !== undefined) throw new QuotaError(first, ...rest);
  const found = { own: policy, held: taking.held, unsound: sharesFault(policy.parameters) };
  known.set(policy, { own: policy, held: [], unsound: undefined });
  known.set(given, found);
  return found;
}

const isSameList = (list: readonly unknown[], values: readonly unknown[]): boolean =>
  list.length === values.length && values.every((value, at) => list[at] === value);

/** `for in` reads a field several times as fast as anything else that is given its name. */
function hasSameFields(holder: Readonly<Record<string, unknown>>, values: readonly unknown[]): boolean {
  let at = 0;
  for (const field in holder) if (holder[field] !== values[at++]) return false;
  return at === values.length;
}

function isUnchanged({ held }: Known): boolean {
  try {
    for (const { holder, values } of held) {
      const isSame = Array.isArray(holder)
        ? isSameList(holder, values)
        : hasSameFields(holder as never, values);
      if (!isSame) return false;
    }
    return true;
  } catch {
    return false;
  }
}

function knownOf(given: Policy, path: string): Known {
  const found = given === lastGiven ? lastKnown : known.get(given);
  if (found === undefined || !isUnchanged(found)) lastKnown = taken(given, path);
  else lastKnown = found;
  lastGiven = given;
  return lastKnown;
}

/**
 * The library's own frozen copy of a policy each part of which is in order, and all that `usable` does but the last: the
 * shares of city and township bank may not make one. For tools that look at a policy instead of applying it.
 *
 * @throws {@link QuotaError} with every part that is missing, unknown or not in order
 */
export function wellFormed(policy: Policy, path = 'policy'): Policy {
  return policy === lastKnown?.own ? policy : knownOf(policy, path).own;
}

/**
 * The library's own frozen copy of a policy that can be applied. Everything that takes a policy takes it through here, and
 * works on the copy. A policy is read once, however it was made, and remembered; one that can change is looked at again
 * each time, field by field, and read again where it has changed.
 *
 * @clause 3.2.4.s1d
 * @throws {@link QuotaError} with every part that is missing, unknown or not in order, and where the shares of city and
 * township bank do not make one
 */
export function usable(policy: Policy): Policy {
  if (policy === lastKnown?.own) return policy;
  const { own: copy, unsound } = knownOf(policy, 'policy');
  if (unsound === undefined) return copy;
  throw new QuotaError({ ...unsound, path: 'policy.parameters.townshipShare' });
}
