import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { changshu2023Text } from '../../src/policy/changshu-2023-text.js';
import { clauses } from '../../src/policy/clauses.js';
import { compareText } from '../../src/text/compare.js';
import { CLAUSE_IDS } from '../../src/types/clause.js';
import { isDeepFrozen } from '../support/frozen.js';

const { passages } = changshu2023Text;
const ofClauses = passages.filter(({ heading }) => !heading);

describe('the fingerprints of the draft', () => {
  it('are of the policy that the draft names', () => {
    expect(changshu2023Text.policy).toBe('changshu-2023-draft');
    expect(changshu2023Text.sourceSha256).toBe(changshu2023Draft.sourceSha256);
    expect(isDeepFrozen(changshu2023Text)).toBe(true);
  });

  it('are one for each clause, in the order of the text, and 31 headings above clauses', () => {
    expect(ofClauses.map(({ clause }) => clause)).toEqual([...CLAUSE_IDS]);
    expect(passages).toHaveLength(93 + 31);
    for (const [at, { clause, heading }] of passages.entries()) {
      if (heading) expect(passages[at + 1]?.clause).toBe(clause);
    }
  });

  it('are well formed', () => {
    for (const { length, runs, rolling, sha256, sketch } of passages) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(sketch).toMatch(/^[0-9a-f]+$/);
      expect(sketch.length).toBe(Math.ceil((3.5 * runs) / 4));
      expect(runs).toBeLessThanOrEqual(length - 2);
      expect(runs).toBeGreaterThan(0);
      expect(rolling).toBe(rolling >>> 0);
    }
  });

  it('differ, but for the two clauses with the same words', () => {
    const owners = new Map<string, string[]>();
    for (const { sha256, clause } of passages) {
      owners.set(sha256, [...(owners.get(sha256) ?? []), clause]);
    }
    expect([...owners.values()].filter((ids) => ids.length > 1)).toEqual([['3.3.4.p5.s1c', '3.4.3.s2c']]);
  });

  it('have the hash of the catalogue where folding changes nothing', () => {
    const same = ofClauses.filter(({ clause, sha256 }) => clauses[clause].textSha256 === sha256);
    expect(same.map(({ clause }) => clause)).toContain('T');
    expect(same.length).toBeLessThan(93);
  });

  it('3.2.3.s1d is found by its own, whatever the form of its marks', () => {
    for (const text of ['审核通过的，给予入库，', '审核通过的,\n给予 入库,']) {
      const { clauses: findings, added } = compareText(`另文。${text}`);
      expect(findings.filter(({ state }) => state !== 'gone')).toEqual([
        {
          clause: '3.2.3.s1d',
          state: 'unchanged',
          found: { words: expect.stringMatching(/^审核/), line: 1 },
          outOfOrder: false,
        },
      ]);
      expect(added.map(({ words }) => words)).toEqual(['另文。']);
    }
  });
});
