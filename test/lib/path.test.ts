import { expect, it } from 'vitest';
import { pathInto, pathText } from '../../src/lib/path.js';

it.each<[readonly PropertyKey[], string]>([
  [[], ''],
  [['orders'], 'orders'],
  [['orders', 0, 'scope'], 'orders[0].scope'],
  [[0, 1, 'a'], '[0][1].a'],
  [['standings', '2023', 'targetsMet'], 'standings.2023.targetsMet'],
])('%j is written %s', (path, text) => {
  expect(pathText(path)).toBe(text);
});

it('a part is written after its whole', () => {
  expect([pathInto('', 'on'), pathInto('orders', 2), pathInto('a[0]', 'b')]).toEqual([
    'on',
    'orders[2]',
    'a[0].b',
  ]);
});
