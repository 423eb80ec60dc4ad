import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256 } from '../../src/lib/hash.js';

const byNode = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j, as FIPS 180-4 gives it', (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  it.each([0, 1, 54, 55, 56, 57, 63, 64, 65, 118, 119, 120, 121, 127, 128, 129, 1000])(
    'of %i bytes is that of node:crypto',
    (length) => {
      expect(sha256('a'.repeat(length))).toBe(byNode('a'.repeat(length)));
    },
  );

  it.each(['排污总量指标', '常熟'.repeat(100), '库'.repeat(18), '库'.repeat(19), 'NH₃-N 😀', '\u0000'])(
    'of %j, in UTF-8, is that of node:crypto',
    (text) => {
      expect(sha256(text)).toBe(byNode(text));
    },
  );

  it('of any text is that of node:crypto', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(byNode(text));
      }),
      { numRuns: 200 },
    );
  });
});

describe('canonical JSON', () => {
  it('sorts keys at every depth and keeps the order of lists', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }, 'x'], a: { z: null, y: true } })).toBe(
      '{"a":{"y":true,"z":null},"b":[{"c":2,"d":1},"x"]}',
    );
    expect(canonicalJson(['b', 'a'])).toBe('["b","a"]');
    expect(canonicalJson('文')).toBe('"文"');
  });

  it('tells whole numbers of any size as text, and the others as numbers', () => {
    expect(canonicalJson({ b: 12345678901234567890n, a: [1, 0n] })).toBe(
      '{"a":[1,"0"],"b":"12345678901234567890"}',
    );
  });

  it('is the same for equal values, whatever the order of their keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
