import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauses } from '../../src/policy/clauses.js';
import { CLAUSE_IDS, type Clause, type ClauseId } from '../../src/types/clause.js';

const every = Object.entries(clauses) as [ClauseId, Clause][];
const rules = every.flatMap(([id, clause]): [ClauseId, string][] =>
  clause.status === 'rule' ? [[id, clause.rule]] : [],
);
const source = (path: string): URL => new URL(`../../src/rules/${path}`, import.meta.url);
const tests = (rule: string): URL => new URL(`../rules/${rule}.test.ts`, import.meta.url);
const written = readdirSync(source('.'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3));

describe('the clauses', () => {
  it('T there are 93, in the order of the text', () => {
    expect(every).toHaveLength(93);
    expect(every.map(([id]) => id)).toEqual([...CLAUSE_IDS]);
    expect(new Set(CLAUSE_IDS).size).toBe(93);
  });

  it('T the items of the text follow each other, and no item is missing', () => {
    const items = [...new Set(CLAUSE_IDS.map((id) => id.replace(/\.?[pis]\d.*$/, '')))];
    expect(items.join(' ')).toBe(
      'T 0 1 2.1 2.2 2.3 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.3.1 3.3.2 3.3.3 3.3.4 ' +
        '3.4.1 3.4.2 3.4.3 3.5.1 3.5.2 4.1 4.2 4.3 4.4',
    );
  });

  it('T each has a summary in both languages, and a reason where nothing is computed', () => {
    for (const [id, clause] of every) {
      const texts = clause.status === 'rule' ? [clause.summary] : [clause.summary, clause.reason];
      for (const { zh, en } of texts) {
        expect([id, zh]).toEqual([id, expect.stringMatching(/[\u4e00-\u9fff].*。$/)]);
        expect([id, en]).toEqual([id, expect.stringMatching(/^[A-Z“"].*[.”]$/)]);
      }
    }
  });

  it('T 3.3.4.p5.s1c and 3.4.3.s2c have one hash, and no other two', () => {
    const owners = new Map<string, string[]>();
    for (const [id, { textSha256 }] of every) {
      expect(textSha256).toMatch(/^[0-9a-f]{64}$/);
      owners.set(textSha256, [...(owners.get(textSha256) ?? []), id]);
    }
    expect([...owners.values()].filter((ids) => ids.length > 1)).toEqual([['3.3.4.p5.s1c', '3.4.3.s2c']]);
  });

  it('T the catalogue is frozen', () => {
    expect(every.every(([, clause]) => Object.isFrozen(clause) && Object.isFrozen(clause.summary))).toBe(
      true,
    );
  });
});

describe('the rule files', () => {
  it.each(rules)('%s is computed in %s, a file of its own item', (id, rule) => {
    expect(id.startsWith(`${rule.split('-')[0]}.`)).toBe(true);
  });

  it('T every rule has tests of the same name', () => {
    const untested = rules.map(([, rule]) => rule).filter((rule) => !existsSync(tests(rule)));
    expect([...new Set(untested)]).toEqual([]);
  });

  it.each(rules)('%s is cited by the tests of %s', (id, rule) => {
    expect(readFileSync(tests(rule), 'utf8')).toMatch(new RegExp(`${id.replaceAll('.', '\\.')}(?![a-z0-9])`));
  });

  it('T no rule file is without a clause', () => {
    const named = new Set(rules.map(([, rule]) => rule));
    expect(written.filter((name) => !named.has(name))).toEqual([]);
  });
});
