import { describe, expect, it } from 'vitest';
import { contest } from '../../src/analysis/index.js';
import type { Dossier } from '../../src/types/dossier.js';
import type { Policy } from '../../src/types/policy.js';
import { BUILD, example, WORKS_OF_AREA, XINZHUANG } from '../support/dossiers.js';
import { expectMisuse } from '../support/expectations.js';
import { ALL_OPEN, CEDZ, ELIGIBLE, GOOD_STANDING, MEILI, NEW_MATERIALS } from '../support/facts.js';
import { withReadings } from '../support/policies.js';

describe('the answer of a rule', () => {
  it('3.3.2.s2a hangs on what key water pollutants are', () => {
    const facts = { construction: 'new', strategicEmerging: true, pollutant: 'NH3-N' } as const;
    const { state, ruling, others } = contest('offsetRatio', facts);
    expect([state, ruling.outcome.ratio.toFixed()]).toEqual(['contested', '1.1']);
    expect(
      others.map(({ reading, chosen, choice, ruling: other }) => [
        reading,
        chosen,
        choice,
        other?.outcome.ratio.toFixed(),
      ]),
    ).toEqual([['key-water-pollutants', 'nitrogen-and-phosphorus', 'total-nitrogen-and-phosphorus', '2']]);
  });

  it('3.3.2.s2b of a renovation hangs on nothing', () => {
    const facts = { construction: 'renovation', strategicEmerging: true, pollutant: 'TP' } as const;
    expect(contest('offsetRatio', facts)).toMatchObject({ state: 'robust', others: [] });
  });

  it('3.3.2.s1 of nothing added hangs on nothing', () => {
    const facts = { construction: 'new', strategicEmerging: true, pollutant: 'COD' } as const;
    expect(contest('requiredOffset', { ...facts, increase: '0' }).state).toBe('robust');
    expect(contest('requiredOffset', { ...facts, increase: '0.01' }).others).toHaveLength(2);
  });

  it('3.2.1.p1.s1 cannot be told where the other reading needs a day that is not known', () => {
    const { startedOn: _, ...works } = ELIGIBLE['government-works'];
    expect(contest('decideEntry', works)).toMatchObject({
      state: 'contested',
      others: [
        {
          reading: 'entry-date',
          choice: 'start',
          problems: [{ code: 'missing', path: 'startedOn' }],
        },
      ],
    });
    expect(contest('decideEntry', ELIGIBLE['government-works']).state).toBe('robust');
  });

  it('3.2.1.p3.s1 of a listed project hangs on what the list bars', () => {
    const { others } = contest('decideEntry', { ...ELIGIBLE.closure, onKeyList: true });
    expect(others.map(({ choice, ruling }) => [choice, ruling?.outcome])).toEqual([['listed', 'refused']]);
  });

  it('3.3.3.p1.s1b of 新材料产业园 hangs on whether it ranks as a park', () => {
    const facts = { implementer: 'industrial', works: 'other', appliedByDischarger: true } as const;
    const filesIn = (area: typeof MEILI) =>
      contest('filingRoute', { ...facts, area }).others.map(({ reading, ruling }) => [
        reading,
        ruling?.outcome.files,
      ]);
    expect([filesIn(NEW_MATERIALS), filesIn(MEILI), filesIn(CEDZ)]).toEqual([
      [['new-materials-park', 'park']],
      [],
      [],
    ]);
  });

  it('3.3.4.p3.s1a is told from the choice of the policy at hand', () => {
    const facts = { ...ALL_OPEN, standing: { ...GOOD_STANDING, targetsMet: { water: true, air: false } } };
    const upper = (policy: Policy) => {
      const { ruling, others } = contest('decideUse', facts, policy);
      const other = others.find(({ reading }) => reading === 'target-scope');
      return [ruling.outcome['upper-banks'], other?.choice, other?.ruling?.outcome['upper-banks']];
    };
    expect(upper(withReadings({}))).toEqual(['permitted', 'all-media', 'refused']);
    expect(upper(withReadings({ 'target-scope': 'all-media' }))).toEqual([
      'refused',
      'by-medium',
      'permitted',
    ]);
  });

  it('is not asked of a question that there is not, or of no facts', () => {
    expectMisuse(() => contest('decideUses' as never, ALL_OPEN as never), 'not-in-list', 'target');
    expectMisuse(() => contest('mediumOf', null as never), 'wrong-type', '');
    expectMisuse(() => contest('decideUse', { ...ALL_OPEN, on: '2024-02-30' }), 'not-a-date', 'on');
    expectMisuse(() => contest('dossier', null as never), 'wrong-type', '');
  });
});

/** `line reading=choice: now > then` of every contested line. */
const toldOf = (dossier: Dossier): string[] =>
  contest('dossier', dossier).contested.map(({ line, reading, choice, other }) => {
    const text = (value: string | undefined): string => value?.replaceAll('"', '') ?? 'not there';
    return `${line.id} ${reading}=${choice}: ${text(line.value)} > ${text(other?.value)}`;
  });

describe('the lines of the examples', () => {
  it('3.3.4.p1.s1b strategic-new-build: TP from the upper banks, were every target to count', () => {
    expect(
      toldOf(example('strategic-new-build.json')).filter((line) => line.startsWith('offsets.TP')),
    ).toEqual(['offsets.TP.use.upper-banks target-scope=all-media: permitted > refused']);
  });

  it('3.3.2.s2b strategic-new-build: VOCs, were other pollutants of strategic industry at the floor', () => {
    const told = toldOf(example('strategic-new-build.json'));
    expect(told.filter((line) => !line.includes('COD') && !line.includes('TP'))).toEqual([
      'offsets.VOCs.ratio strategic-other-pollutants=floor: {bound:exactly,ratio:2} > {bound:at-least,ratio:1}',
      'offsets.VOCs.required strategic-other-pollutants=floor: 2.4 > 1.2',
      'offsets.VOCs.shortfall strategic-other-pollutants=floor: 0.4 > 0',
      'offsets.VOCs.shortfall own-bank-when-barred=needs-grant: 0.4 > 2.4',
      'offsets.VOCs.use.own-bank own-bank-when-barred=needs-grant: permitted > refused',
      'offsets.VOCs.use.area-transfer area-transfer-when-barred=nothing: refused > permitted',
      'sufficient strategic-other-pollutants=floor: false > true',
    ]);
  });

  it('3.3.4.p4.s1 missed-air-target', () => {
    expect(toldOf(example('missed-air-target.json'))).toEqual([
      'offsets.COD.use.upper-banks target-scope=all-media: permitted > refused',
      'offsets.NH3-N.use.upper-banks target-scope=all-media: permitted > refused',
      'offsets.NH3-N.use.city-transfer target-scope=all-media: permitted > refused',
      'offsets.NH3-N.use.area-transfer target-scope=all-media: permitted > refused',
      'offsets.NH3-N.use.cross-region-purchase target-scope=all-media: permitted > refused',
      'offsets.NOx.shortfall own-bank-when-barred=needs-grant: 0.7 > 1.6',
      'offsets.NOx.use.own-bank own-bank-when-barred=needs-grant: permitted > refused',
      'offsets.NOx.use.area-transfer area-transfer-when-barred=nothing: refused > permitted',
      'offsets.VOCs.shortfall own-bank-when-barred=needs-grant: 0 > 4.8',
      'offsets.VOCs.use.own-bank own-bank-when-barred=needs-grant: permitted > refused',
    ]);
  });

  it('3.3.2.s2a suspended-park: its kind of construction', () => {
    expect(toldOf(example('suspended-park.json'))).toEqual([
      'offsets.TP.ratio renovation-and-expansion=as-expansion: {bound:exactly,ratio:2} > {bound:at-least,ratio:1.1}',
      'offsets.TP.required renovation-and-expansion=as-expansion: 0.04 > 0.022',
      'offsets.TP.shortfall renovation-and-expansion=as-expansion: 0.04 > 0.022',
    ]);
  });

  it('3.2.2.p1.s1c the closure and the subsidised treatment: their last days', () => {
    expect(toldOf(example('dyeing-works-closure.json'))).toEqual([
      'deadline permit-cancellation=a-change: {due:2023-12-31,force:in-principle} > {due:2023-07-30,force:binding}',
    ]);
    expect(toldOf(example('subsidised-voluntary-treatment.json'))).toEqual([
      'deadline one-month=thirty-days: {due:2023-06-18,force:binding} > {due:2023-06-17,force:binding}',
    ]);
  });

  it('3.3.4.p3.s1g area-status: transfers between areas after a breach', () => {
    expect(toldOf(example('area-status.json'))).toEqual([
      'pollutants.NH3-N.use.area-transfer breach-scope=city-transfers: refused > permitted',
    ]);
  });

  it('3.2.4.s1d a line that another reading takes away is told as not there', () => {
    const listed = { ...WORKS_OF_AREA, onKeyList: true };
    expect(toldOf(listed).filter((line) => line.includes('key-list'))).toEqual([
      'entry key-list-exclusion=listed: permitted > refused',
      'split.COD key-list-exclusion=listed: {city:14,park:0,prefecture:30,province:0,township:56} > not there',
    ]);
  });

  it('3.2.1.p1.s1 and where another reading needs to know more, it is told of the first line', () => {
    const { startedOn: _, ...unknown } = WORKS_OF_AREA;
    expect(contest('dossier', unknown).contested).toMatchObject([
      {
        line: { id: 'entry' },
        reading: 'entry-date',
        choice: 'start',
        problems: [{ code: 'missing', path: 'startedOn' }],
      },
    ]);
  });

  it('3.3.2.s2b others hang on nothing', () => {
    expect(contest('dossier', BUILD)).toMatchObject({ state: 'robust', contested: [] });
    expect(toldOf(XINZHUANG).every((line) => line.includes('cross-region-pollutants=all'))).toBe(true);
  });

  it('3.3.4.p1.s1b with the clauses that leave it open, and the choice in words', () => {
    const [first] = contest('dossier', example('missed-air-target.json')).contested;
    expect(first).toMatchObject({ reading: 'target-scope', clauses: ['3.3.4.p1.s1b'] });
    expect(Object.values(first?.choiceWords ?? {}).every((words) => words.length > 3)).toBe(true);
  });
});
