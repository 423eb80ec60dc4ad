import fc from 'fast-check';
import { changedAt } from './dossiers.js';

/** Every path of a value, parts before wholes. */
const pathsOf = (value: unknown, path = ''): string[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [
        ...Object.entries(value).flatMap(([key, part]) =>
          pathsOf(part, path === '' ? key : `${path}.${key}`),
        ),
        ...(path === '' ? [] : [path]),
      ];

/** A valid document with some of its parts replaced by values of a kind, any JSON unless said otherwise. */
export const spoiled = (
  document: object,
  value: fc.Arbitrary<unknown> = fc.jsonValue(),
): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.constantFrom(...pathsOf(document)), value), { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce<object>((whole, [path, part]) => {
        try {
          return changedAt(whole, path, part);
        } catch {
          return whole;
        }
      }, document),
    );
