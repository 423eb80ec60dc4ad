/** What an answer notes beside what it decides, in the order in which it is told. */
export const NOTE_CODES = /* @__PURE__ */ Object.freeze([
  'unlisted-place',
  'day-before-policy',
  'day-after-policy',
] as const);

/** Names one such thing; `explainNote` puts it into words. */
export type NoteCode = (typeof NOTE_CODES)[number];

/** One thing that whoever relies on an answer should know, though it changes no outcome. */
export interface Note {
  /** What it is. */
  readonly code: NoteCode;
  /** The fact that it is about, like `place`. */
  readonly path: string;
  /** What was found there. */
  readonly found: string;
  /** The limit that it lies beyond. */
  readonly expected?: string;
  /** What was perhaps meant. */
  readonly suggestion?: string;
}
