import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as analysis from '../src/analysis/index.js';
import * as library from '../src/index.js';
import * as labels from '../src/labels/index.js';
import { decideUse } from '../src/rules/3.3.4-use-eligibility.js';
import * as schema from '../src/schema/index.js';
import { ALL_OPEN } from './support/facts.js';
import { isDeepFrozen } from './support/frozen.js';

const isData = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !(value instanceof z.ZodType);

const FACES = { '.': library, './schema': schema, './analysis': analysis, './labels': labels };
const DATA = Object.entries(FACES).flatMap(([face, names]) =>
  Object.entries(names)
    .filter(([, value]) => isData(value))
    .map(([name, value]) => [face, name, value] as const),
);

describe('what is exported as data', () => {
  it('is all lists and tables', () => {
    expect(DATA.map(([face, name]) => `${face} ${name}`).sort()).toEqual([
      ...[
        [
          'ACTORS',
          'ADMINISTRATIVE_LEVELS',
          'BANK_LEVELS',
          'CLAUSE_IDS',
          'COMMITMENT_STATES',
          'CONSTRUCTIONS',
        ],
        ['DEADLINE_FORCES', 'ENTRY_SOURCES'],
        [
          'ENTRY_STATES',
          'FILING_STATUSES',
          'GROUND_CODES',
          'IMPLEMENTERS',
          'LANGS',
          'LEDGER_EVENT_TYPES',
          'MATERIALS',
          'MATERIAL_CATEGORIES',
          'MEDIA',
        ],
        ['NOTE_CODES', 'ORDER_SCOPES', 'PARK_IDS', 'PARK_TASKS', 'POLICY_STATUSES', 'POLLUTANTS'],
        ['PRIORITY_CATEGORIES', 'PROBLEM_CODES', 'READING_CHOICES'],
        [
          'REVIEW_EVENTS',
          'RULE_IDS',
          'USE_SOURCES',
          'VERDICTS',
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
      ...Object.keys(labels)
        .filter((name) => name !== 'QuotaError' && name !== 'label')
        .sort()
        .map((name) => `./labels ${name}`),
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

/** Names that programs knew before; each is the very function that has another name now. */
const FORMER = [
  ['useRoute', library.useRoute, library.routeOfUse],
  ['usePriority', library.usePriority, library.priorityOfUse],
  ['readings of ./analysis', analysis.readings, analysis.contest],
] as const;

/** What the rules of hooks of React take for a hook by its name alone. */
const IS_HOOK = /^use(?:[A-Z0-9].*)?$/;

describe('the names of what is exported', () => {
  it('none reads as a hook of React but the former two', () => {
    const names = Object.values(FACES).flatMap((face) => Object.keys(face));
    expect(names.filter((name) => IS_HOOK.test(name)).sort()).toEqual(['usePriority', 'useRoute']);
  });

  it('one name is one thing in every entry, but for the former name of `contest`', () => {
    const things = new Map<string, Set<unknown>>();
    for (const [name, value] of Object.values(FACES).flatMap((face) => Object.entries(face))) {
      things.set(name, (things.get(name) ?? new Set()).add(value));
    }
    expect([...things].filter(([, values]) => values.size > 1).map(([name]) => name)).toEqual(['readings']);
  });

  it.each(FORMER)('the former name %s is kept for one version', (_name, former, now) => {
    expect(former).toBe(now);
  });

  it.each([
    ['3.3.3.p1.s1a', 'routeOfUse', 'useRoute', { area: { kind: 'township', place: '梅李镇' } }],
    ['3.3.1.s1c', 'priorityOfUse', 'usePriority', { bank: 'park', major: false, inOwnArea: true }],
  ] as const)('%s a question is asked by %s and by its former name %s', (clause, name, former, facts) => {
    const answer = analysis.contest(name, facts as never);
    expect(answer.ruling.grounds.length).toBeGreaterThan(0);
    expect(analysis.contest(former, facts as never)).toEqual(answer);
    expect(analysis.ask(name, facts as never)).toEqual(analysis.ask(former, facts as never));
    expect([...analysis.space(name)]).toEqual([...analysis.space(former)]);
    const scenario = { name: '改名', clause, facts, expect: answer.ruling.outcome };
    for (const ask of [name, former]) {
      expect(schema.safeParseScenario({ ...scenario, ask }).error).toBeUndefined();
      expect(analysis.playScenario({ ...scenario, ask }).state).toBe('passed');
    }
    expect(analysis.catalogue[name].id).toBe(name);
  });
});
