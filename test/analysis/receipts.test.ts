import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Receipt, receipt, replay } from '../../src/analysis/index.js';
import { areaStatus } from '../../src/dossier/area-status.js';
import { assess } from '../../src/dossier/assess.js';
import { Decimal } from '../../src/lib/decimal.js';
import { deepFreeze } from '../../src/lib/freeze.js';
import { library } from '../../src/lib/version.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyHash } from '../../src/policy/hash.js';
import type { Policy } from '../../src/types/policy.js';
import { answersOf } from '../support/answers.js';
import { BUILD, example, exampleFiles, XINZHUANG } from '../support/dossiers.js';
import { GOOD_STANDING, MEILI } from '../support/facts.js';
import { withReadings } from '../support/policies.js';

const files = exampleFiles();
const receiptOf = (file: string, policy?: Policy): Receipt => receipt(assess(example(file), policy));
const again = (receipts: readonly Receipt[]): Receipt[] => JSON.parse(JSON.stringify(receipts)) as Receipt[];

/** JSON with sorted keys and no blanks, written here by itself. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${sortedJson(each)}`).join(',')}}`;
}

/** A receipt with another hash: that of what it says. */
function signedAnew({ hash: _, ...signed }: Receipt): Receipt {
  return { ...signed, hash: createHash('sha256').update(sortedJson(signed), 'utf8').digest('hex') };
}

describe('a receipt', () => {
  it('3.3.2.s2a holds facts, answers with their grounds, readings, policy and library', () => {
    const made = receiptOf('strategic-new-build.json');
    expect(Object.keys(made).sort()).toEqual(['facts', 'hash', 'library', 'lines', 'policy', 'readings']);
    expect(made).toMatchObject({
      facts: example('strategic-new-build.json'),
      readings: [
        'key-water-pollutants',
        'strategic-other-pollutants',
        'target-scope',
        'own-bank-when-barred',
        'area-transfer-when-barred',
        'park-city-transfer',
      ],
      policy: { id: 'changshu-2023-draft', status: 'draft', hash: policyHash(changshu2023Draft) },
      library: { name: 'pollutant-quota-rules', version: library.version },
    });
    expect(made.lines.find(({ id }) => id === 'offsets.TP.required')).toEqual({
      id: 'offsets.TP.required',
      words: { zh: '0.055 吨/年', en: '0.055 t/a' },
      outcome: '0.055',
      grounds: [{ clause: '3.3.2.s2a', code: 'strategic-key-water-ratio' }],
    });
    expect(made.lines.find(({ id }) => id === 'sufficient')).toMatchObject({ outcome: false, grounds: [] });
  });

  it.each(files)('of %s has every answer, as text or plain data', (file) => {
    const assessment = assess(example(file));
    const told = receipt(assessment).lines.map(({ id, outcome }) => [id, outcome]);
    const expected = Object.entries(answersOf(assessment)).map(([id, text]) => [id, JSON.parse(text)]);
    expect(told).toEqual(expected);
  });

  it.each(files)('of %s is the same byte for byte after a way through JSON', (file) => {
    const made = receiptOf(file);
    const text = JSON.stringify(made);
    expect(JSON.stringify(JSON.parse(text))).toBe(text);
    expect(JSON.stringify(receiptOf(file))).toBe(text);
    expect(text).not.toContain('\n');
  });

  it.each(files)('of %s is signed by the SHA-256 of all else it says', (file) => {
    const made = receiptOf(file);
    expect(made.hash).toBe(signedAnew(made).hash);
  });

  it('is made of amounts of any kind, as text', () => {
    const amounts = { increase: { COD: 2n }, holdings: { COD: new Decimal('0.5') }, purchases: [] } as const;
    const made = receipt(assess({ ...BUILD, ...amounts }));
    expect(made.facts).toMatchObject({ increase: { COD: '2' }, holdings: { COD: '0.5' } });
    expect(replay([made]).map(({ state }) => state)).toEqual(['same']);
  });

  it('3.3.4.p3.s1a of the facts of an area is that of its dossier', () => {
    const facts = {
      area: MEILI,
      year: 2024,
      on: '2024-05-06',
      standings: { '2023': GOOD_STANDING },
      orders: [],
      commitments: [],
    } as const;
    const made = receipt(areaStatus(facts));
    expect(made).toEqual(receipt(assess({ ...XINZHUANG, place: '梅李镇' })));
    expect(replay([made])[0]?.state).toBe('same');
  });
});

describe('decided again', () => {
  it('under the same policy every example is as it was', () => {
    const replayed = replay(again(files.map((file) => receiptOf(file))));
    expect(replayed.map(({ at, state, samePolicy, changes }) => [at, state, samePolicy, changes])).toEqual(
      files.map((_, at) => [at, 'same', true, []]),
    );
  });

  it('3.3.4.p1.s1b under another reading just these lines differ, with the grounds of then and now', () => {
    const allMedia = withReadings({ 'target-scope': 'all-media' });
    const [replayed] = replay(again([receiptOf('strategic-new-build.json')]), allMedia);
    expect(replayed).toMatchObject({ state: 'different', samePolicy: false });
    expect(replayed?.changes.map(({ id }) => id)).toEqual([
      'offsets.COD.use.upper-banks',
      'offsets.COD.use.city-transfer',
      'offsets.COD.use.area-transfer',
      'offsets.COD.use.cross-region-purchase',
      'offsets.TP.use.upper-banks',
    ]);
    const tp = replayed?.changes.at(-1);
    expect(tp).toMatchObject({
      was: {
        outcome: 'permitted',
        words: { zh: '可用', en: 'open' },
        grounds: [
          { clause: '3.3.4.p3.s1a', code: 'granted-by-standing', about: 'upper-banks' },
          { clause: '3.3.4.p1.s1b', code: 'as-read', reading: 'target-scope', about: 'upper-banks' },
        ],
      },
      now: {
        value: '"refused"',
        words: { zh: '不可用', en: 'closed' },
        title: { zh: '总磷·上级库', en: 'TP: Upper banks' },
      },
    });
    expect(tp?.now?.ruling?.grounds.map(({ clause, code }) => `${clause} ${code}`)).toEqual([
      '3.3.4.p3.s1a quality-target-not-met',
      '3.3.4.p4.s1 barred-by-quality-target',
      '3.3.4.p1.s1b as-read',
    ]);
  });

  it('3.2.4.s1d a line that is not there any more, or was not there, is told', () => {
    const listed = withReadings({ 'key-list-exclusion': 'listed' });
    const barred = receipt(
      assess({ ...example('dyeing-works-closure.json'), onKeyList: true } as never, listed),
    );
    const [replayed] = replay([barred]);
    expect(replayed?.changes.map(({ id, was, now }) => [id, was?.outcome, now?.value])).toEqual([
      ['entry', 'refused', '"permitted"'],
      ['split.COD', undefined, expect.stringContaining('"township":"7"')],
      ['split.NH3-N', undefined, expect.any(String)],
      ['split.TN', undefined, expect.any(String)],
      ['split.TP', undefined, expect.any(String)],
      ['split.VOCs', undefined, expect.any(String)],
    ]);
    const permitted = receipt(assess(barred.facts));
    expect(replay([permitted], listed)[0]?.changes.map(({ id, now }) => [id, now?.value])).toContainEqual([
      'split.COD',
      undefined,
    ]);
  });

  it('3.3.2.s2b under another figure its lines differ', () => {
    const parameters = { ...changshu2023Draft.parameters, generalRatio: '1.5' };
    const policy = deepFreeze<Policy>({ ...changshu2023Draft, parameters });
    const [replayed] = replay([receiptOf('strategic-renovation.json')], policy);
    expect(replayed?.changes.map(({ id, was, now }) => [id, was?.outcome, now?.words.en])).toEqual([
      ['offsets.COD.ratio', { bound: 'exactly', ratio: '2' }, '1.5'],
      ['offsets.COD.required', '6.4', '4.8 t/a'],
      ['offsets.TP.ratio', { bound: 'exactly', ratio: '2' }, '1.5'],
      ['offsets.TP.required', '0.1', '0.075 t/a'],
      ['offsets.TP.shortfall', '0.045', '0.02 t/a'],
      ['offsets.VOCs.ratio', { bound: 'exactly', ratio: '2' }, '1.5'],
      ['offsets.VOCs.required', '2.4', '1.8 t/a'],
      ['offsets.VOCs.shortfall', '0.4', '0 t/a'],
    ]);
  });

  it('a receipt of an earlier version is decided again by this one', () => {
    const earlier = signedAnew({
      ...receiptOf('area-status.json'),
      library: { name: 'pollutant-quota-rules', version: '0.0.1' },
    });
    expect(replay([earlier])[0]).toMatchObject({ state: 'same', samePolicy: true });
    const lines = earlier.lines.map((line) =>
      line.id === 'commitments[1]' ? { ...line, outcome: { due: '2023-12-31', state: 'running' } } : line,
    );
    expect(replay([signedAnew({ ...earlier, lines })])[0]).toMatchObject({
      state: 'different',
      changes: [{ id: 'commitments[1]', now: { value: '{"due":"2023-12-31","state":"breached"}' } }],
    });
  });

  it('3.2.4.s1d what a policy cannot decide is told with the reason', () => {
    const parameters = { ...changshu2023Draft.parameters, cityShare: '0.3' };
    const policy = deepFreeze<Policy>({ ...changshu2023Draft, parameters });
    const replayed = replay(
      [receiptOf('state-funded-sewage-works.json'), receiptOf('strategic-new-build.json')],
      policy,
    );
    expect(replayed.map(({ state, problems }) => [state, problems?.map(({ code }) => code)])).toEqual([
      ['unanswerable', ['shares-do-not-sum']],
      ['same', undefined],
    ]);
  });

  it('takes receipts one by one, from anything that gives them', () => {
    function* some(): Generator<Receipt> {
      for (const file of files.slice(0, 2)) yield receiptOf(file);
    }
    expect(replay(some()).map(({ state }) => state)).toEqual(['same', 'same']);
    expect(replay([])).toEqual([]);
  });
});
