import { expect, it } from 'vitest';
import { described } from '../../src/report/json-schema/described.js';

it('a field without words is not passed over', () => {
  const shape = {
    type: 'object',
    properties: { orders: { type: 'array', items: { properties: { scope: {} } } } },
  };
  const orders = { zh: '责令', en: 'orders' };
  expect(() => described(shape, {})).toThrow('no words for orders');
  expect(() => described(shape, { orders })).toThrow('no words for orders[].scope');
  expect(described(shape, { orders, 'orders[].scope': { zh: '范围', en: 'scope' } })).toEqual({
    type: 'object',
    properties: {
      orders: {
        description: '责令 / orders',
        type: 'array',
        items: { properties: { scope: { description: '范围 / scope' } } },
      },
    },
  });
});
