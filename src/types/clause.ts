import type { RuleId } from './rule.js';
import type { Text } from './text.js';

/**
 * The 93 clauses of the draft, in the order of the text. An id is the item, then the paragraph (`p`),
 * the numbered type (`i`) and the sentence or part of a sentence (`s`): `3.3.2.s2a` is item 三（三）2,
 * second sentence, first part.
 */
export const CLAUSE_IDS = /* @__PURE__ */ Object.freeze([
  'T',
  '0.s1',
  '1.s1',
  '2.1.s1',
  '2.2.s1',
  '2.3.s1',
  '3.1.1.s1',
  '3.1.2.s1a',
  '3.1.2.s1b',
  '3.1.2.s1c',
  '3.1.2.s1d',
  '3.1.2.s1e',
  '3.2.1.p1.s1',
  '3.2.1.p1.i1',
  '3.2.1.p1.i2',
  '3.2.1.p1.i3',
  '3.2.1.p1.i4',
  '3.2.1.p2.s1a',
  '3.2.1.p2.s1b',
  '3.2.1.p2.s1c',
  '3.2.1.p2.s2',
  '3.2.1.p3.s1',
  '3.2.2.p1.s1a',
  '3.2.2.p1.s1b',
  '3.2.2.p1.s1c',
  '3.2.2.p2.s1a',
  '3.2.2.p2.s1b',
  '3.2.2.p2.s1c',
  '3.2.2.p2.s1d',
  '3.2.2.p2.s1e',
  '3.2.2.p3.s1a',
  '3.2.2.p3.s1b',
  '3.2.2.p3.s1c',
  '3.2.2.p3.s1d',
  '3.2.2.p3.s2',
  '3.2.3.s1a',
  '3.2.3.s1b',
  '3.2.3.s1c',
  '3.2.3.s1d',
  '3.2.3.s1e',
  '3.2.4.s1a',
  '3.2.4.s1b',
  '3.2.4.s1c',
  '3.2.4.s1d',
  '3.2.4.s1e',
  '3.3.1.s1a',
  '3.3.1.s1b',
  '3.3.1.s1c',
  '3.3.2.s1',
  '3.3.2.s2a',
  '3.3.2.s2b',
  '3.3.3.p1.s1a',
  '3.3.3.p1.s1b',
  '3.3.3.p1.s1c',
  '3.3.3.p2.s1a',
  '3.3.3.p2.s1b',
  '3.3.3.p2.s1c',
  '3.3.3.p2.s1d',
  '3.3.4.p1.s1a',
  '3.3.4.p1.s1b',
  '3.3.4.p2.s1',
  '3.3.4.p3.s1a',
  '3.3.4.p3.s1b',
  '3.3.4.p3.s1c',
  '3.3.4.p3.s1d',
  '3.3.4.p3.s1e',
  '3.3.4.p3.s1f',
  '3.3.4.p3.s1g',
  '3.3.4.p4.s1',
  '3.3.4.p5.s1a',
  '3.3.4.p5.s1b',
  '3.3.4.p5.s1c',
  '3.4.1.p1.s1a',
  '3.4.1.p1.s1b',
  '3.4.1.p1.s1c',
  '3.4.1.p2.s1a',
  '3.4.1.p2.s1b',
  '3.4.2.s1a',
  '3.4.2.s1b',
  '3.4.2.s1c',
  '3.4.3.s1',
  '3.4.3.s2a',
  '3.4.3.s2b',
  '3.4.3.s2c',
  '3.5.1.s1',
  '3.5.2.s1',
  '4.1.s1',
  '4.2.s1',
  '4.3.s1a',
  '4.3.s1b',
  '4.3.s1c',
  '4.4.s1',
  '4.4.s2',
] as const);

/** Names one clause; an id that the draft does not have does not compile. */
export type ClauseId = (typeof CLAUSE_IDS)[number];

/**
 * What a clause is to this library: `rule` is computed; `definition` and `principle` guide reading;
 * `procedure` tells offices how to work; `external` points to another instrument.
 */
export type ClauseStatus = 'rule' | 'definition' | 'principle' | 'procedure' | 'external';

/** What the library records of one clause. The words are the authors' own; the source text is cited, not copied. */
export type Clause = {
  /** What the clause says, in short. */
  readonly summary: Text;
  /** SHA-256 of the clause's text in UTF-8, all white space removed. */
  readonly textSha256: string;
} & (
  | {
      /** Computed. */
      readonly status: 'rule';
      /** The file under `src/rules` that encodes it, without its ending. */
      readonly rule: RuleId;
    }
  | {
      /** Not computed, and in what way. */
      readonly status: Exclude<ClauseStatus, 'rule'>;
      /** Why nothing is computed from it. */
      readonly reason: Text;
    }
);
