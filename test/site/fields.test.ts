import { expect, test } from 'vitest';
import { askedOf, type Field, formOf, KINDS, onlyAsked, withFact } from '../../docs/.vitepress/lib/fields.js';

const named = (fields: readonly Field[], name: string): Field => {
  const found = fields.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found;
};

test.each(KINDS)('the form of %s asks nothing without words', (kind) => {
  const check = (field: Field): void => {
    expect([field.path, field.title.zh.length > 0, field.title.en.length > 0]).toEqual([
      field.path,
      true,
      true,
    ]);
    if (field.kind === 'choice') expect(Object.keys(field.labels ?? {})).toEqual(field.choices);
    for (const each of field.fields) check(each);
  };
  const form = formOf(kind);
  expect(form.map(({ name }) => name)).not.toContain('kind');
  for (const each of form) check(each);
});

test('3.2.1.p1.i3 the facts of a source are asked when it is chosen, and gone with it', () => {
  const form = formOf('reduction');
  const closure = { source: 'closure', enterpriseClosed: true };
  expect(askedOf(form, {}).map(({ name }) => name)).not.toContain('enterpriseClosed');
  expect(askedOf(form, closure).map(({ name }) => name)).toContain('enterpriseClosed');
  expect(onlyAsked(form, { ...closure, source: 'government-works' })).toEqual({ source: 'government-works' });
});

test('3.3.4.p5.s1b a list, a table by year and a group hold their own fields', () => {
  const form = formOf('construction');
  expect(named(form, 'orders').each?.fields.map(({ name }) => name)).toEqual([
    'scope',
    'issuedOn',
    'liftedOn',
  ]);
  const targets = named(named(form, 'standings').each?.fields ?? [], 'targetsMet');
  expect(targets.fields.map(({ name }) => name)).toEqual(['water', 'air']);
});

test('a fact without a value is not known, and is not there', () => {
  expect(withFact({ a: 1, b: 2 }, 'a', undefined)).toEqual({ b: 2 });
  expect(withFact({ a: 1 }, 'b', false)).toEqual({ a: 1, b: false });
});
