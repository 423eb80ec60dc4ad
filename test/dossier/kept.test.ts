import { describe, expect, it } from 'vitest';
import { areaStatus } from '../../src/dossier/area-status.js';
import { assess } from '../../src/dossier/assess.js';
import { applyEvent } from '../../src/ledger/apply-event.js';
import { balances } from '../../src/ledger/balances.js';
import { emptyLedger } from '../../src/ledger/ledger.js';
import { Decimal } from '../../src/lib/decimal.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import type { Dossier } from '../../src/types/dossier.js';
import { BUILD, CLOSURE, XINZHUANG } from '../support/dossiers.js';
import { MEILI } from '../support/facts.js';
import { isDeepFrozen } from '../support/frozen.js';

type Changeable = Record<string, Record<string, unknown>>;

/** Puts another value in place of every value, all the way down. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    spoil(part);
    (value as Record<string, unknown>)[name] = 'spoiled';
  }
}

describe('what an answer keeps', () => {
  it.each<[string, Dossier]>([
    ['construction', BUILD],
    ['reduction', CLOSURE],
    ['area', XINZHUANG],
  ])('is its own frozen copy of the facts, whatever becomes of those: %s', (_kind, dossier) => {
    const given = structuredClone(dossier);
    const answer = assess(given);
    const before = JSON.stringify(answer);
    expect(answer.facts).toEqual(dossier);
    expect(isDeepFrozen(answer.facts)).toBe(true);
    expect(Object.isFrozen(given)).toBe(false);
    spoil(given);
    expect(JSON.stringify(answer)).toBe(before);
  });

  it('3.3.4.p1.s1b is so of the status of an area, its standing and its commitments', () => {
    const { kind: _kind, place: _place, ...facts } = structuredClone(XINZHUANG);
    const given = { ...facts, area: structuredClone(MEILI) };
    const status = areaStatus(given);
    const before = JSON.stringify(status);
    spoil(given);
    expect(JSON.stringify(status)).toBe(before);
  });

  it('3.3.2.s1 reads each fact once, so that a computed one cannot say two things', () => {
    let asked = 0;
    const holdings = { get: () => String(asked++), enumerable: true };
    const dossier = { ...BUILD, holdings: Object.defineProperty({}, 'COD', holdings) };
    const { facts, offsets } = assess(dossier as typeof BUILD);
    expect(facts.holdings.COD).toBe('0');
    expect(offsets.COD?.fromBank.toFixed()).toBe('0');
    expect(asked).toBe(1);
  });

  it('3.3.2.s1 is an amount as it was given, also a Decimal', () => {
    const { facts } = assess({ ...BUILD, holdings: { COD: new Decimal('2.50') } });
    expect(String(facts.holdings.COD)).toBe('2.5');
  });
});

describe('what a ledger keeps', () => {
  it('3.1.2.s1e is its own frozen copy of the policy', () => {
    const policy = structuredClone(changshu2023Draft) as unknown as Changeable;
    const before = emptyLedger(policy as never);
    expect(isDeepFrozen(before.policy)).toBe(true);
    (policy.parameters as Changeable).parks = { CEDZ: [], CHTZ: [] };
    const bank = { level: 'park', park: 'CEDZ' } as const;
    const entry = {
      type: 'entry',
      id: 'E-1',
      on: '2024-03-01',
      pollutant: 'TP',
      parts: { park: '1' },
    } as const;
    const area = { kind: 'park', park: 'CEDZ', place: '碧溪街道' } as const;
    const { ledger } = applyEvent(before, { ...entry, area });
    expect(JSON.stringify(balances(ledger))).toBe(`{"${bank.level}:${bank.park}":{"TP":"1"}}`);
    expect(ledger.policy).toEqual(changshu2023Draft);
  });

  it('refuses an event where somebody put another policy in', () => {
    const forged = { ...emptyLedger(), policy: {} as never };
    const refused = applyEvent(forged, {
      type: 'correction',
      id: 'C-1',
      corrects: 'E-1',
      on: '2024-03-01',
      pollutant: 'TP',
    });
    expect(refused).toMatchObject({ applied: false, problem: { code: 'missing', path: 'policy.id' } });
  });
});
