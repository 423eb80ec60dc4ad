import { optional } from '../lib/check.js';
import { POLLUTANT_LABELS } from '../policy/labels.js';
import { CLAUSE_IDS, type ClauseId } from '../types/clause.js';
import type { Dossier } from '../types/dossier.js';
import type { Ruling } from '../types/ruling.js';
import type { Text } from '../types/text.js';
import { POLLUTANTS, type Pollutant, USE_SOURCES } from '../types/vocabulary.js';
import { AREA } from './area-status.js';
import type { Assessment } from './assess.js';
import { CONSTRUCTION, OFFSET } from './construction.js';
import { REDUCTION } from './reduction.js';
import type { Member, Row, Table } from './row.js';

/** A line of an answer: its row, which of several it is, what stands there, and the ruling in it. */
export interface Told {
  readonly row: Row;
  readonly member: Member;
  readonly field: unknown;
  readonly ruling?: Ruling<unknown>;
}

/** Takes down what stands in a field of an answer under a row. */
function tell(lines: Told[], row: Row, field: unknown, { pollutant, at }: Member): void {
  const [about, ruling] = [optional(row, 'about'), optional(row, 'ruling')];
  const member = { pollutant: about === undefined ? pollutant : about(field as never), at };
  if (!Object.hasOwn(row, 'ask')) lines.push({ row, member, field });
  else lines.push({ row, member, field, ruling: ruling?.(field as never) ?? (field as Ruling<unknown>) });
}

/** Takes down every line that an answer, or its part about one pollutant, tells under a table. */
function tellAll(lines: Told[], table: Table, answer: object, pollutant?: Pollutant): void {
  for (const [name, row] of Object.entries(table)) {
    const field = optional(answer as Readonly<Record<string, unknown>>, name);
    if (field === undefined && optional(row, 'mayLack')) continue;
    if (row.line.endsWith('[{at}]')) {
      for (const [at, each] of (field as readonly unknown[]).entries())
        tell(lines, row, each, { pollutant, at });
    } else if (pollutant === undefined && row.line.includes('{pollutant}')) {
      for (const [named, each] of Object.entries(field as object))
        tell(lines, row, each, { pollutant: named as Pollutant, at: undefined });
    } else tell(lines, row, field, { pollutant, at: undefined });
  }
}

/** Every line that an answer tells, in its order. */
export function toldBy(assessment: Assessment): Told[] {
  const lines: Told[] = [];
  switch (assessment.kind) {
    case 'reduction':
      tellAll(lines, REDUCTION, assessment);
      break;
    case 'construction':
      for (const [pollutant, offset] of Object.entries(assessment.offsets)) {
        tellAll(lines, OFFSET, offset, pollutant as Pollutant);
      }
      tellAll(lines, CONSTRUCTION, assessment);
      break;
    case 'area':
      tellAll(lines, AREA, assessment);
  }
  return lines;
}

const PLACES = new Map(CLAUSE_IDS.map((id, place) => [id, place]));
const placeOf = (id: ClauseId): number => PLACES.get(id) as number;

/** The clauses that an answer cites, each once, in the order of the text. */
export function clausesCited(assessment: Assessment): ClauseId[] {
  const cited = new Set<ClauseId>();
  for (const { ruling } of toldBy(assessment)) {
    for (const { clause } of ruling?.grounds ?? []) cited.add(clause);
  }
  return [...cited].sort((a, b) => placeOf(a) - placeOf(b));
}

const pieces = new Map<string, readonly string[]>();

/** The text of an id and the names in its braces by turns. */
function piecesOf(line: string): readonly string[] {
  let known = pieces.get(line);
  if (known === undefined) {
    known = line.split(/[{}]/);
    pieces.set(line, known);
  }
  return known;
}

/** The id of a line; of several together what they have in common. */
export function lineId({ line }: Row, member: Member = {}): string {
  let id = '';
  piecesOf(line).forEach((piece, at) => {
    if (at % 2 === 0) {
      id += piece;
      return;
    }
    const value = optional(member, piece as keyof Member);
    id = value === undefined ? id.slice(0, -1) : id + value;
  });
  return id;
}

/** A title led by the pollutant that it is about. */
export const titled = (pollutant: Pollutant | undefined, { zh, en }: Text): Text =>
  pollutant === undefined
    ? { zh, en }
    : { zh: `${POLLUTANT_LABELS[pollutant].zh}·${zh}`, en: `${pollutant}: ${en}` };

/** The title of a line. */
export function lineTitle({ title: { zh, en } }: Row, member: Member = {}): Text {
  const [pollutant, at] = [optional(member, 'pollutant'), optional(member, 'at')];
  if (at === undefined) return titled(pollutant, { zh, en });
  const number = String(at + 1);
  return titled(pollutant, { zh: zh.replace('{number}', number), en: en.replace('{number}', number) });
}

/** The rows of every kind of dossier. */
const ROWS: Readonly<Record<Dossier['kind'], readonly Row[]>> = {
  reduction: Object.values(REDUCTION),
  construction: [...Object.values(OFFSET), ...Object.values(CONSTRUCTION)],
  area: Object.values(AREA),
};

const MEMBERS: Readonly<Record<string, string>> = {
  '{pollutant}': `(${POLLUTANTS.join('|')})`,
  '{source}': `(${USE_SOURCES.join('|')})`,
  '{at}': '\\d+',
};

/** What the ids of the lines of a row look like. */
const idsOf = ({ line }: Row): RegExp =>
  new RegExp(
    `^${line.replace(/[.[\]]/g, '\\$&').replace(/\{\w+\}/g, (braces) => MEMBERS[braces] as string)}$`,
  );

/** Whether some dossier of a kind has a line of this id, such as one of a pollutant that this dossier does not name. */
export const isLineId = (kind: Dossier['kind'], id: string): boolean =>
  ROWS[kind].some((row) => idsOf(row).test(id));
