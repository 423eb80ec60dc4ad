import type { Comparison, Region } from '../../../src/analysis/compare/compare.js';
import { deepFreeze } from '../../../src/lib/freeze.js';
import { changshu2023Draft } from '../../../src/policy/changshu-2023-draft.js';
import type { Parameters, Policy } from '../../../src/types/policy.js';
import type { Readings } from '../../../src/types/reading.js';

/** The draft with some parameters set and some points read otherwise; itself where none are. */
export const draftWith = (parameters: Partial<Parameters>, readings: Partial<Readings> = {}): Policy =>
  Object.keys({ ...parameters, ...readings }).length === 0
    ? changshu2023Draft
    : deepFreeze<Policy>({
        ...changshu2023Draft,
        parameters: { ...changshu2023Draft.parameters, ...parameters },
        readings: { ...changshu2023Draft.readings, ...readings },
      });

const inOrder = (words: string, by: string): string => words.split(by).sort().join(by);

/** Conditions and their cases in an order of their own, so that they may be typed in any. */
const sorted = (where: string): string =>
  inOrder(
    where
      .split(' & ')
      .map((condition) => {
        const [id, keys = ''] = condition.split('=');
        return keys === '' ? condition : `${id}=${inOrder(keys, ',')}`;
      })
      .join(' & '),
    ' & ',
  );

const lineOf = ({ question, part, from, to, direction, because, where }: Region): string =>
  [
    `${question}.${part}`,
    `${from} > ${to}`,
    direction ?? 'other',
    because.map(({ id, clause }) => `${id}@${clause}`).join(' + '),
    sorted(where.map(({ id, keys }) => `${id}=${keys.join(',')}`).join(' & ') || 'everywhere'),
  ].join(' | ');

/**
 * A comparison as sorted lines, one for each region: the part, what it goes from and to, in which direction, the
 * settings that make the difference with their clauses, and where.
 */
export const linesOf = ({ regions }: Comparison): string[] => regions.map(lineOf).sort();

/** Regions typed as lines in the same form; blanks at their ends only help the eye. */
export const typed = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.split(/ *\| */).map((cell) => cell.trim()))
    .filter((cells) => cells.length > 1)
    .map(([part, change, direction, because, where = '']) =>
      [part, change, direction, because, sorted(where)].join(' | '),
    )
    .sort();
