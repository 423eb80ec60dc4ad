import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bitsOf, factorOf, fingerprintText, rollingHashes, runsOf } from '../../src/text/fingerprint.js';
import { occurrences } from '../../src/text/occurrences.js';
import { INVENTED, idOf, KNOWN, words } from '../support/invented-text.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('a fingerprint', () => {
  const { passages, sourceSha256 } = fingerprintText('mine', '一、借书\n借期 为３０天，', [
    { clause: 'T', heading: true, words: '一、借书' },
    { clause: 'T', words: '借期 为３０天，' },
  ]);

  it('names the clause, and says of a heading that it is one', () => {
    expect(passages.map(({ clause, heading }) => [clause, heading])).toEqual([
      ['T', true],
      ['T', undefined],
    ]);
  });

  it('hashes the folded words, and the source with its white space removed and nothing else', () => {
    expect(passages[1]?.sha256).toBe(sha256('借期为30天,'));
    expect(passages[1]?.length).toBe(7);
    expect(passages[1]?.runs).toBe(5);
    expect(sourceSha256).toBe(sha256('一、借书借期为３０天，'));
  });

  it('holds none of the words', () => {
    expect(JSON.stringify(KNOWN)).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('of fewer than three characters has an empty sketch', () => {
    const [short] = fingerprintText('mine', '甲乙', [{ clause: 'T', words: '甲乙' }]).passages;
    expect(short).toMatchObject({ length: 2, runs: 0, sketch: '0' });
  });
});

describe('a sketch', () => {
  it('is hit by every run of its words, and by about a quarter of others', () => {
    const strange = runsOf('宇宙飞船发射成功之后进入预定轨道并且展开太阳能电池板开始长达数年的探测任务');
    for (const { sketch, runs, length } of KNOWN.passages.filter((each) => each.length > 20)) {
      const bits = bitsOf(sketch);
      const set = bits.reduce((sum, bit) => sum + bit, 0);
      expect(bits.length).toBeLessThan(length * 4);
      expect(set).toBeLessThanOrEqual(runs);
      expect(set / bits.length).toBeGreaterThan(0.15);
      expect(set / bits.length).toBeLessThan(0.3);
    }
    const hits = KNOWN.passages.flatMap(({ sketch }) => {
      const bits = bitsOf(sketch);
      return [...strange].map((run) => bits[Math.floor((run * bits.length) / 2 ** 32)] as number);
    });
    expect(hits.length).toBeGreaterThan(1000);
    expect(hits.reduce((sum, hit) => sum + hit, 0) / hits.length).toBeGreaterThan(0.18);
    expect(hits.reduce((sum, hit) => sum + hit, 0) / hits.length).toBeLessThan(0.3);
  });

  it('is read bit by bit, the lowest of each digit first', () => {
    expect([...bitsOf('1c')]).toEqual([1, 0, 0, 0, 0, 0, 1, 1]);
  });
});

describe('rolling hashes', () => {
  it('of a stretch follow from those before it and at its end', () => {
    const [whole, part] = [rollingHashes('借书还书甲乙丙'), rollingHashes('还书甲')];
    const found = ((whole[5] as number) - Math.imul(whole[2] as number, factorOf(3))) >>> 0;
    expect(found).toBe(part[3]);
  });
});

describe('occurrences', () => {
  const at = (text: string, name: string): number[] | undefined =>
    occurrences(
      text,
      KNOWN.passages.filter(({ clause, heading }) => clause === idOf(name) && !heading),
    )[0];

  it('are found wherever the words stand', () => {
    expect(at('前期满以后自动恢复。中期满以后自动恢复。', 'lift')).toEqual([1, 11]);
    expect(at('期满以后自动恢复', 'lift')).toEqual([]);
    expect(at('', 'lift')).toEqual([]);
    expect(at(words('rare').replaceAll('，', ','), 'rare')).toEqual([0]);
  });

  it('the rolling hash alone is not believed', () => {
    const passages = KNOWN.passages.map((each) => ({ ...each, sha256: '0'.repeat(64) }));
    expect(occurrences(INVENTED.replaceAll('，', ','), passages).flat()).toEqual([]);
  });
});
