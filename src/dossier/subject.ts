import { optional } from '../lib/check.js';

/** Whose facts are answered, as far as the facts tell. */
export interface Subject {
  /** The name of a project. */
  readonly name?: string;
  /** Where it lies, or the area itself. */
  readonly place?: string;
  /** The year whose quota is asked for, of an area. */
  readonly year?: number;
  /** The day of use or of asking; a reduction project has none. */
  readonly on?: string;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whose facts they are, of a dossier that may lack anything or be none. */
export function subjectOf(facts: unknown): Subject {
  if (typeof facts !== 'object' || facts === null) return {};
  const given = facts as Readonly<Record<keyof Subject, unknown>>;
  const [name, place, year, on] = (['name', 'place', 'year', 'on'] as const).map((field) =>
    optional(given, field),
  );
  return {
    ...(isText(name) && { name }),
    ...(isText(place) && { place }),
    ...(typeof year === 'number' && { year }),
    ...(isText(on) && { on }),
  };
}
