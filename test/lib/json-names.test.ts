import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesFieldTwice } from '../../src/lib/json/names.js';

const twice = (text: string): boolean => namesFieldTwice(text, JSON.parse(text));

describe('a JSON text', () => {
  it.each([
    '{"a":1,"a":1}',
    '{"a":{"b":1,"c":2,"b":3}}',
    '[{"a":[{"x":1,"x":[]}]}]',
    '{ "a" : 1 , "a"\t: 2 }',
    '{"a":1,"\\u0061":2}',
    '{"":1,"":2}',
    '{"__proto__":1,"__proto__":2}',
  ])('%s names a field twice', (text) => {
    expect(twice(text)).toBe(true);
  });

  it.each([
    '{}',
    '[]',
    '"a"',
    '1',
    'null',
    '{"a":1,"b":{"a":1}}',
    '[{"a":1},{"a":1}]',
    '{"a":"b:\\"c\\":","d\\\\":"\\\\"}',
    '{"a\\"":1,"a":"\\\\\\""}',
    '["a","a",{"b":["b","b"]}]',
    '{"__proto__":{"a":1},"a":1}',
  ])('%s names none twice', (text) => {
    expect(twice(text)).toBe(false);
  });

  it('that JSON.stringify wrote names none twice', () => {
    fc.assert(fc.property(fc.json(), (text) => !twice(text)));
  });

  it('with a field of it written again names one twice', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
        fc.string(),
        (fields, blank) => {
          const text = JSON.stringify(fields);
          const [name] = Object.keys(fields);
          const again = `{${JSON.stringify(name)}${blank.replace(/[^ \t]/g, '')}:0,${text.slice(1)}`;
          expect(twice(again)).toBe(true);
        },
      ),
    );
  });
});
