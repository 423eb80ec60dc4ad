import { describe, expect, it } from 'vitest';
import { brokenByGrowth } from '../support/growth.js';

/** For each list of the vocabulary the rules that must say what they do of a new member before anything compiles. */
const RULES_THAT_ASK = {
  POLLUTANTS: ['3.1.1-controlled-pollutants'],
  BANK_LEVELS: ['3.1.2-reserve-banks', '3.2.4-tier-split'],
  IMPLEMENTERS: ['3.2.2-filing-route', '3.2.4-tier-split'],
  WORKS: ['3.2.2-filing-materials', '3.2.2-filing-route'],
  ENTRY_SOURCES: ['3.2.1-entry-eligibility', '3.2.2-filing-materials'],
  CONSTRUCTIONS: ['3.3.2-offset'],
  USE_SOURCES: ['3.3.4-use-eligibility'],
  PRIORITY_CATEGORIES: ['3.3.1-use-priority'],
  ADMINISTRATIVE_LEVELS: ['3.3.1-use-priority'],
  MATERIAL_CATEGORIES: ['3.2.2-filing-materials'],
  ENTRY_STATES: ['3.2.3-entry-review'],
  REVIEW_EVENTS: ['3.2.3-entry-review'],
  ORDER_SCOPES: ['3.3.4-suspension'],
} as const;

/** Lists on which no rule decides: their members are parts of answers, or places named by the policy. */
const OUTCOMES_ONLY = {
  ACTORS: 'src/policy/labels.ts',
  MATERIALS: 'src/policy/labels.ts',
  PARK_IDS: 'src/policy/changshu-2023-draft.ts',
} as const;

describe('a new member of the vocabulary is answered by nobody by accident', () => {
  const broken = brokenByGrowth(
    Object.keys({ ...RULES_THAT_ASK, ...OUTCOMES_ONLY }) as (
      | keyof typeof RULES_THAT_ASK
      | keyof typeof OUTCOMES_ONLY
    )[],
  );

  it.each(Object.entries(RULES_THAT_ASK))('%s: %j do not compile without a row for it', (list, rules) => {
    const stopped = broken[list as keyof typeof RULES_THAT_ASK].filter((file) =>
      file.startsWith('src/rules/'),
    );
    expect(stopped).toEqual(rules.map((rule) => `src/rules/${rule}.ts`));
  });

  it.each(Object.entries(OUTCOMES_ONLY))('%s: %s does not compile without a word for it', (list, file) => {
    expect(broken[list as keyof typeof OUTCOMES_ONLY]).toContain(file);
  });
});
