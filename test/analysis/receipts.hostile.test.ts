import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Receipt, receipt, replay } from '../../src/analysis/index.js';
import { assess } from '../../src/dossier/assess.js';
import { canonicalJson } from '../../src/lib/hash.js';
import { example, exampleFiles } from '../support/dossiers.js';

const SEED = 20_240_601;
const files = exampleFiles();
const receipts = files.map((file) => receipt(assess(example(file))));
const A_RECEIPT = receipts[files.indexOf('strategic-new-build.json')] as Receipt;

type Path = readonly (string | number)[];

/** Every place in plain data. */
const placesIn = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([name, each]) => placesIn(each, [...path, name]))]
    : [path];

/** A copy with the value at a place replaced; left out where it is undefined. */
function changedAt<T>(data: T, path: Path, value: unknown): T {
  const copy = structuredClone(data) as Record<string | number, unknown>;
  let holder = copy;
  for (const step of path.slice(0, -1)) holder = holder[step] as typeof copy;
  const last = path.at(-1) as string;
  if (Array.isArray(holder) && value === undefined) holder.splice(Number(last), 1);
  else if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy as T;
}

const anyJunk = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'x',
    0,
    -1,
    true,
    false,
    [],
    {},
    [null],
    '2024-02-30',
    '__proto__',
  ),
  fc.jsonValue(),
);

const anyChange = fc
  .constantFrom(...receipts)
  .chain((made) => fc.tuple(fc.constant(made), fc.constantFrom(...placesIn(made).slice(1)), anyJunk))
  .map(([made, path, junk]) => [made, changedAt(made, path, junk)] as const)
  .filter(([made, changed]) => canonicalJson(made) !== canonicalJson(changed));

const signed = (said: Record<string, unknown>): Receipt => {
  const { hash: _, ...rest } = said;
  return {
    ...rest,
    hash: createHash('sha256').update(canonicalJson(rest)).digest('hex'),
  } as unknown as Receipt;
};

const stateOf = (made: unknown) => replay([made as Receipt])[0];

describe('a receipt that was altered', () => {
  it('in any place is found out, or has no shape of a receipt any more', () => {
    fc.assert(
      fc.property(anyChange, ([, changed]) => {
        expect(['tampered', 'unanswerable']).toContain(stateOf(changed)?.state);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it.each([
    ['an answer', ['lines', 0, 'outcome'], { ratio: '1', bound: 'exactly' }],
    ['a fact', ['facts', 'increase', 'COD'], '3.1'],
    ['the words', ['lines', 0, 'words', 'en'], '1'],
    ['the readings', ['readings'], []],
    ['the policy', ['policy', 'status'], 'adopted'],
    ['the library', ['library', 'version'], '9.9.9'],
    ['the hash', ['hash'], 'e4c44ccfa052c1e432b95319645ff61717b965af8d200ada70a83cad4b3ea0ed'],
    ['a line less', ['lines', 0], undefined],
    ['a field more', ['note'], 'approved'],
    ['a fact more', ['facts', 'note'], 'approved'],
  ])('%s: tampered, and not decided', (_what, path, value) => {
    expect(stateOf(changedAt(A_RECEIPT, path, value))).toMatchObject({ state: 'tampered', changes: [] });
  });

  it('but not where only the order of its fields is another', () => {
    const turned = Object.fromEntries(Object.entries(A_RECEIPT).reverse()) as unknown as Receipt;
    expect(stateOf(turned)?.state).toBe('same');
  });
});

describe('a receipt that is none', () => {
  it.each([
    null,
    undefined,
    7,
    'receipt',
    [],
    {},
    { facts: {} },
    { facts: {}, lines: [] },
    { facts: {}, lines: [null], policy: {} },
  ])('%j is told with its problems', (made) => {
    const replayed = stateOf(made);
    expect(replayed).toMatchObject({ at: 0, state: 'unanswerable', samePolicy: false, changes: [] });
    expect(replayed?.problems?.length).toBeGreaterThan(0);
  });

  it('does not keep the others from being decided', () => {
    const states = replay([null, A_RECEIPT, {}, A_RECEIPT] as unknown as Receipt[]).map(({ state }) => state);
    expect(states).toEqual(['unanswerable', 'same', 'unanswerable', 'same']);
  });
});

describe('a receipt that is signed, but of a broken dossier', () => {
  it.each([
    [['facts', 'place'], '上海', 'unknown-place place'],
    [['facts', 'on'], undefined, 'missing on'],
    [['facts', 'kind'], 'village', 'not-in-list kind'],
    [['facts', 'kind'], undefined, 'missing kind'],
    [['facts', 'standings'], {}, 'missing-standing standings.2023'],
    [['facts', 'holdings', 'VOCs'], undefined, 'missing-holding holdings.VOCs'],
    [['facts', 'purchases'], null, 'wrong-type purchases'],
    [['facts', 'increase', 'COD'], '-1', 'negative-amount increase.COD'],
  ])('%j as %j', (path, value, problem) => {
    const replayed = stateOf(signed(changedAt(A_RECEIPT as never, path, value)));
    expect(replayed?.state).toBe('unanswerable');
    expect(replayed?.problems?.map(({ code, path: at }) => `${code} ${at}`)).toEqual([problem]);
  });

  it('in any place is decided, or told with its problems', () => {
    fc.assert(
      fc.property(anyChange, ([, changed]) => {
        if (typeof changed.facts !== 'object' || changed.facts === null) return;
        const replayed = stateOf(signed(changed as never));
        expect(['same', 'different', 'unanswerable']).toContain(replayed?.state);
        expect(replayed?.state === 'unanswerable').toBe((replayed?.problems?.length ?? 0) > 0);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

type Told = Readonly<Record<string, unknown>>;

/** What is said against a receipt, each difference as its kind and place; those that are to be expected in brackets. */
const toldOf = (made: Told | Receipt): readonly string[] =>
  (stateOf(signed(made as Told))?.differences ?? []).map(({ kind, path, expected }) =>
    expected ? `(${kind} ${path})` : `${kind} ${path}`,
  );

describe('a receipt that fits its checksum, but says what was not answered', () => {
  const lines = A_RECEIPT.lines;
  const TP = lines.findIndex(({ id }) => id === 'offsets.TP.required');

  it.each<[string, Told | Receipt, readonly string[]]>([
    [
      'words that lie',
      changedAt(A_RECEIPT, ['lines', TP, 'words', 'zh'], '0 吨/年'),
      [`words lines[${TP}].words`],
    ],
    ['no grounds', changedAt(A_RECEIPT, ['lines', TP, 'grounds'], []), [`grounds lines[${TP}].grounds`]],
    [
      'another clause',
      changedAt(A_RECEIPT, ['lines', TP, 'grounds', 0, 'clause'], '3.3.2.s2b'),
      [`grounds lines[${TP}].grounds`],
    ],
    ['a line twice', { ...A_RECEIPT, lines: [...lines, lines[TP]] }, [`repeated lines[${lines.length}]`]],
    ['lines turned round', { ...A_RECEIPT, lines: lines.toReversed() }, ['order lines']],
    ['a fact that no dossier has', changedAt(A_RECEIPT, ['facts', 'note'], 'approved'), ['facts facts.note']],
    [
      'a fact of a year that none has',
      changedAt(A_RECEIPT, ['facts', 'standings', '2023', 'note'], 'x'),
      ['facts facts.standings.2023.note'],
    ],
    ['no readings', { ...A_RECEIPT, readings: [] }, ['readings readings']],
    ['another status', changedAt(A_RECEIPT, ['policy', 'status'], 'adopted'), ['policy policy']],
    ['another id', changedAt(A_RECEIPT, ['policy', 'id'], 'changshu-2024'), ['policy policy']],
    ['another library', changedAt(A_RECEIPT, ['library', 'name'], 'other'), ['library library']],
    ['a field more', { ...A_RECEIPT, note: 'approved' }, ['field note']],
    ['a field more in a line', changedAt(A_RECEIPT, ['lines', 0, 'note'], 'x'), ['field lines[0].note']],
    [
      'a third language',
      changedAt(A_RECEIPT, ['lines', 0, 'words', 'fr'], 'x'),
      ['words lines[0].words', 'field lines[0].words.fr'],
    ],
  ])('%s: different, and told', (_what, made, told) => {
    expect(toldOf(made)).toEqual(told);
    expect(stateOf(signed(made as Told))).toMatchObject({ state: 'different', changes: [] });
  });

  it.each<[string, Told | Receipt, readonly string[]]>([
    ['an earlier version', changedAt(A_RECEIPT, ['library', 'version'], '0.0.1'), ['(library library)']],
    ['another policy', changedAt(A_RECEIPT, ['policy', 'hash'], 'a'.repeat(64)), ['(policy policy)']],
    [
      'other grounds and readings under another policy',
      changedAt(
        changedAt({ ...A_RECEIPT, readings: [] }, ['lines', TP, 'grounds'], []),
        ['policy', 'hash'],
        'a'.repeat(64),
      ),
      [`(grounds lines[${TP}].grounds)`, '(readings readings)', '(policy policy)'],
    ],
    [
      'other words of an earlier version',
      changedAt(
        changedAt(A_RECEIPT, ['library', 'version'], '0.0.1'),
        ['lines', TP, 'words', 'en'],
        '0.055 t',
      ),
      [`(words lines[${TP}].words)`, '(library library)'],
    ],
  ])('%s is no other decision, but told', (_what, made, told) => {
    expect(toldOf(made)).toEqual(told);
    expect(stateOf(signed(made as Told))).toMatchObject({ state: 'same', changes: [] });
  });

  it('with what it says and what is said today', () => {
    const made = changedAt(A_RECEIPT, ['lines', TP, 'words'], { zh: '不需替代', en: 'none' });
    const [difference] = stateOf(signed(made as never))?.differences ?? [];
    expect(difference).toMatchObject({
      line: { id: 'offsets.TP.required' },
      was: { zh: '不需替代', en: 'none' },
      now: { zh: '0.055 吨/年', en: '0.055 t/a' },
    });
  });

  it('in any place but its facts is told', () => {
    fc.assert(
      fc.property(anyChange, ([made, changed]) => {
        const said = ({ facts, hash, ...others }: Receipt): string => canonicalJson(others);
        if (canonicalJson(made.facts) !== canonicalJson(changed.facts) || said(made) === said(changed))
          return;
        const replayed = stateOf(signed(changed as never));
        const told = (replayed?.changes.length ?? 0) + (replayed?.differences.length ?? 0);
        expect(replayed?.state === 'unanswerable' || told > 0).toBe(true);
        if (replayed?.state === 'same') {
          expect(replayed.differences.map(({ kind }) => kind)).toContain(
            replayed.samePolicy ? 'library' : 'policy',
          );
        }
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});
