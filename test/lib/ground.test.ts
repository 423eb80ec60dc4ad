import { describe, expect, it } from 'vitest';
import { about, asRead, ground, restsOn } from '../../src/lib/ground.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import type { Readings } from '../../src/types/reading.js';

describe('grounds', () => {
  it('name a clause and what it does, and are frozen', () => {
    const given = ground('3.3.2.s2b', 'general-ratio');
    expect(given).toEqual({ clause: '3.3.2.s2b', code: 'general-ratio' });
    expect(Object.isFrozen(given)).toBe(true);
  });

  it('of an open point name the reading, and are frozen', () => {
    const given = asRead('target-scope', '3.3.4.p1.s1b');
    expect(given).toEqual({ clause: '3.3.4.p1.s1b', code: 'as-read', reading: 'target-scope' });
    expect(Object.isFrozen(given)).toBe(true);
  });

  it('can be said of a part, which leaves the general ones as they were', () => {
    const general = [ground('3.3.4.p4.s1', 'bar-spares-own-bank')];
    const [said] = about('own-bank', general);
    expect(said).toEqual({ clause: '3.3.4.p4.s1', code: 'bar-spares-own-bank', about: 'own-bank' });
    expect(Object.isFrozen(said)).toBe(true);
    expect(general).toEqual([{ clause: '3.3.4.p4.s1', code: 'bar-spares-own-bank' }]);
  });
});

describe('the readings that an answer rests on', () => {
  const ids = ['area-transfer-when-barred', 'target-scope', 'grant-and-bar'] as const;
  const chosen = changshu2023Draft.readings;

  it('are those of which another choice gives another answer', () => {
    const answer = (readings: Readings): boolean => readings['area-transfer-when-barred'] === 'nothing';
    expect(restsOn(ids, chosen, answer)).toEqual(['area-transfer-when-barred']);
  });

  it('none where no choice matters', () => {
    expect(restsOn(ids, chosen, () => 'always the same')).toEqual([]);
  });

  it('are the same each time', () => {
    const answer = (readings: Readings): boolean => readings['target-scope'] === 'all-media';
    const frozen = Object.freeze({ ...chosen });
    expect(restsOn(ids, frozen, answer)).toEqual(['target-scope']);
    expect(restsOn(ids, frozen, answer)).toEqual(['target-scope']);
  });

  it('each by itself, all else as chosen', () => {
    const answer = (readings: Readings): boolean =>
      readings['target-scope'] === 'all-media' && readings['grant-and-bar'] === 'unless-barred';
    expect(restsOn(ids, chosen, answer)).toEqual([]);
    expect(restsOn(ids, { ...chosen, 'target-scope': 'all-media' }, answer)).toEqual(['grant-and-bar']);
  });
});
