import { expect } from 'vitest';
import { QuotaError } from '../../src/lib/problem.js';
import type { ProblemCode } from '../../src/types/problem.js';
import type { Ground, Ruling } from '../../src/types/ruling.js';

const inWords = ({ clause, code, reading }: Ground): string =>
  reading === undefined ? `${clause} ${code}` : `${clause} ${code} ${reading}`;

/** The grounds of a ruling as `clause code` (and the reading), all of them or those about one part. */
export function groundsOf(ruling: Ruling<unknown>, about?: string): string[] {
  return ruling.grounds.filter((ground) => about === undefined || ground.about === about).map(inWords);
}

/** The readings that a ruling cites, all of them or those about one part. */
export function readingsOf(ruling: Ruling<unknown>, about?: string): string[] {
  const named = ruling.grounds.filter((ground) => about === undefined || ground.about === about);
  return [...new Set(named.flatMap((ground) => ground.reading ?? []))].sort();
}

/** Asserts that an act throws a QuotaError whose first problem has this code and path. */
export function expectMisuse(act: () => unknown, code: ProblemCode, path: string): void {
  let thrown: unknown;
  try {
    act();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(QuotaError);
  expect(thrown).toMatchObject({ code, path });
}

/** The outcome as text; a question that lacks a fact has an outcome of its own. */
export const textOf = (ruling: Ruling<unknown> | undefined): string =>
  ruling === undefined ? 'a fact is missing' : JSON.stringify(ruling.outcome);
