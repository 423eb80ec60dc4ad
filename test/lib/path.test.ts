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

it('a name of more than 200 characters is given by its start', () => {
  expect(pathText(['x'.repeat(200), 0])).toBe(`${'x'.repeat(200)}[0]`);
  expect(pathText(['a', 'x'.repeat(201)])).toBe(`a.${'x'.repeat(200)}…`);
});
