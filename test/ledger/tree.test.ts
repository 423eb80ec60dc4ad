import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entries, get, put, type Tree, unmeasured } from '../../src/ledger/tree.js';

type Words = Tree<number, string>;
const joined = (before = '', value: number, after = '') => `${before}${value};${after}`;
const depth = (tree: Tree<unknown, unknown>): number =>
  tree === undefined ? 0 : 1 + Math.max(depth(tree.left), depth(tree.right));

describe('a tree', () => {
  it('is a sorted map whose measure is that of its values in the order of the keys', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.nat(9))), (pairs) => {
        const plain = new Map<string, number>();
        let tree: Words;
        for (const [key, value] of pairs) {
          const before = JSON.stringify(tree);
          const kept = tree;
          tree = put(tree, key, value, joined);
          plain.set(key, value);
          expect(JSON.stringify(kept)).toBe(before);
          expect(get(tree, key)).toBe(value);
        }
        const sorted = [...plain].sort(([a], [b]) => (a < b ? -1 : 1));
        expect([...entries(tree)]).toEqual(sorted);
        expect(tree?.measured ?? '').toBe(sorted.map(([, value]) => `${value};`).join(''));
        expect(get(tree, 'no such key')).toBeUndefined();
      }),
    );
  });

  it.each([
    ['rising', (at: number) => at],
    ['falling', (at: number) => 4095 - at],
    ['scattered', (at: number) => (at * 2741) % 4096],
  ])('stays shallow with %s keys', (_title, keyAt) => {
    let tree: Tree<number>;
    for (let at = 0; at < 4096; at++) tree = put(tree, String(keyAt(at)).padStart(4, '0'), at, unmeasured);
    expect([...entries(tree)]).toHaveLength(4096);
    expect(depth(tree)).toBeLessThanOrEqual(24);
  });
});
