import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as analysis from '../src/analysis/index.js';
import * as library from '../src/index.js';
import { decideUse } from '../src/rules/3.3.4-use-eligibility.js';
import * as schema from '../src/schema/index.js';
import { ALL_OPEN } from './support/facts.js';
import { isDeepFrozen } from './support/frozen.js';

const isData = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !(value instanceof z.ZodType);

const DATA = Object.entries({ '.': library, './schema': schema, './analysis': analysis }).flatMap(
  ([face, names]) =>
    Object.entries(names)
      .filter(([, value]) => isData(value))
      .map(([name, value]) => [face, name, value] as const),
);

describe('what is exported as data', () => {
  it('is all lists and tables', () => {
    expect(DATA.map(([face, name]) => `${face} ${name}`).sort()).toEqual([
      ...[
        ['ACTORS', 'ADMINISTRATIVE_LEVELS', 'BANK_LEVELS', 'CLAUSE_IDS', 'CONSTRUCTIONS', 'ENTRY_SOURCES'],
        [
          'ENTRY_STATES',
          'GROUND_CODES',
          'IMPLEMENTERS',
          'LANGS',
          'LEDGER_EVENT_TYPES',
          'MATERIALS',
          'MATERIAL_CATEGORIES',
        ],
        ['NOTE_CODES', 'ORDER_SCOPES', 'PARK_IDS', 'POLICY_STATUSES', 'POLLUTANTS'],
        ['PRIORITY_CATEGORIES', 'PROBLEM_CODES', 'READING_CHOICES'],
        [
          'REVIEW_EVENTS',
          'RULE_IDS',
          'USE_SOURCES',
          'WORKS',
          'changshu2023Draft',
          'changshu2023Text',
          'clauses',
        ],
        ['library', 'parameters', 'readings', 'rules'],
      ]
        .flat()
        .map((name) => `. ${name}`),
      ...['FINDING_KINDS', 'PARTIES', 'catalogue'].map((name) => `./analysis ${name}`),
    ]);
  });

  it.each(DATA)('%s %s is frozen all the way down', (_face, _name, value) => {
    expect(isDeepFrozen(value)).toBe(true);
  });

  it('3.3.4.p5.s1b cannot be sorted in place, which would turn what an order closes', () => {
    const orders = [{ scope: 'cross-region', issuedOn: '2024-01-01' }] as const;
    expect(() => (library.ORDER_SCOPES as unknown as string[]).sort()).toThrow(TypeError);
    const { outcome } = decideUse({ ...ALL_OPEN, orders });
    expect([outcome['own-bank'], outcome['cross-region-purchase']]).toEqual(['permitted', 'refused']);
  });
});
