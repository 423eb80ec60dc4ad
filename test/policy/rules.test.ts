import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { clauses } from '../../src/policy/clauses.js';
import { rules } from '../../src/policy/rules.js';
import type { Clause } from '../../src/types/clause.js';
import { RULE_IDS, type RuleId } from '../../src/types/rule.js';

/** The functions of each rule, as other programs know them. */
const FUNCTIONS: readonly [RuleId, readonly string[]][] = [
  ['3.1.1-controlled-pollutants', ['parsePollutant', 'pollutantName', 'mediumOf']],
  ['3.1.2-reserve-banks', ['locate', 'upperBanks', 'bankManager']],
  ['3.2.1-entry-eligibility', ['decideEntry']],
  ['3.2.2-entry-deadline', ['entryDeadline']],
  ['3.2.2-filing-route', ['filingRoute']],
  ['3.2.2-filing-materials', ['materialCategory', 'requiredMaterials']],
  ['3.2.3-entry-review', ['reviewEntry']],
  ['3.2.4-tier-split', ['splitReduction']],
  ['3.3.1-use-priority', ['priorityOfUse']],
  ['3.3.2-offset', ['offsetRatio', 'requiredOffset', 'offsetShortfall']],
  ['3.3.3-use-route', ['routeOfUse']],
  ['3.3.3-trading', ['decideTrade']],
  ['3.3.4-use-eligibility', ['decideUse']],
  ['3.3.4-cross-category-use', ['decideCrossCategoryUse']],
  ['3.3.4-transfers', ['decideCityTransfer', 'decideAreaTransfer', 'commitmentStatus']],
  ['3.3.4-suspension', ['maySuspend']],
  ['3.4.1-park-calendar', ['parkCalendar']],
  ['3.4.3-park-warning', ['parkWarning']],
  ['4.2-rectification', ['needsRectification']],
  ['4.3-quarterly-dispatch', ['quarterlyDispatch']],
];

describe('the rules', () => {
  it('T are those that the clauses name, and no others', () => {
    const named = (Object.values(clauses) as Clause[]).flatMap((clause) =>
      clause.status === 'rule' ? clause.rule : [],
    );
    expect([...RULE_IDS].sort()).toEqual([...new Set<string>(named)].sort());
    expect(Object.keys(rules)).toEqual([...RULE_IDS]);
    expect(FUNCTIONS.map(([id]) => id)).toEqual([...RULE_IDS]);
  });

  it.each(FUNCTIONS)('%s is answered by %j', (id, functions) => {
    expect(rules[id].functions).toEqual(functions);
    expect(rules[id].title.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(rules[id].title.en).toMatch(/^[A-Z]/);
  });

  it('T every function that answers is exported', () => {
    const missing = FUNCTIONS.flatMap(([, functions]) => functions).filter(
      (name) => typeof Reflect.get(library, name) !== 'function',
    );
    expect(missing).toEqual([]);
  });

  it('T every rule file is in the list', () => {
    const files = readdirSync(new URL('../../src/rules', import.meta.url)).map((name) =>
      name.replace(/\.ts$/, ''),
    );
    expect(files.filter((file) => !RULE_IDS.includes(file as RuleId))).toEqual([]);
  });
});
