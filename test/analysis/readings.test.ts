import { describe, expect, it, test } from 'vitest';
import { contest } from '../../src/analysis/contest/contest.js';
import { nested } from '../../src/analysis/model/flat.js';
import { QUESTIONS } from '../../src/analysis/questions/all.js';
import { decideAt, pointsOf, viewOf } from '../../src/analysis/space/space.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { parseDossier } from '../../src/schema/parse-dossier.js';
import type { ReadingId } from '../../src/types/reading.js';
import { exampleData } from '../support/examples.js';

const PROJECT = {
  source: 'government-works',
  governmentRun: true,
  completedOn: '2023-05-20',
  onKeyList: true,
  countedTowardTask: false,
} as const;

describe('of a rule', () => {
  it('3.3.2.s2a is robust for TP of a strategic new-build', () => {
    const found = contest('offsetRatio', { construction: 'new', strategicEmerging: true, pollutant: 'TP' });
    expect([found.state, found.others, found.ruling.outcome.ratio.toFixed()]).toEqual(['robust', [], '1.1']);
  });

  it('3.3.2.s2a is contested for NH3-N, by one choice of two', () => {
    const found = contest('offsetRatio', {
      construction: 'new',
      strategicEmerging: true,
      pollutant: 'NH3-N',
    });
    expect(found.state).toBe('contested');
    expect(
      found.others.map(({ reading, chosen, choice, ruling }) => [
        reading,
        chosen,
        choice,
        ruling?.outcome.ratio.toFixed(),
      ]),
    ).toEqual([['key-water-pollutants', 'nitrogen-and-phosphorus', 'total-nitrogen-and-phosphorus', '2']]);
  });

  it('3.2.1.p3.s1 a listed project: one other choice bars it, and one other reading cannot be told', () => {
    const found = contest('decideEntry', PROJECT);
    expect(found.ruling.outcome).toBe('permitted');
    expect(
      found.others.map(({ reading, choice, ruling, problems }) => [
        reading,
        choice,
        ruling?.outcome,
        problems?.map(({ path }) => path),
      ]),
    ).toEqual([
      ['entry-date', 'start', undefined, ['startedOn']],
      ['key-list-exclusion', 'listed', 'refused', undefined],
    ]);
  });

  it('follows the policy that is asked', () => {
    const policy = {
      ...changshu2023Draft,
      readings: { ...changshu2023Draft.readings, 'key-list-exclusion': 'listed' as const },
    };
    const found = contest('decideEntry', { ...PROJECT, startedOn: '2022-01-01' }, policy);
    expect(found.ruling.outcome).toBe('refused');
    expect(found.others.map(({ choice, ruling }) => [choice, ruling?.outcome])).toEqual([
      ['listed-and-counted', 'permitted'],
      ['counted', 'permitted'],
    ]);
  });

  it('refuses a name that is no rule, and throws what the rule throws', () => {
    const wrong = () => contest('decideEntri' as 'decideEntry', PROJECT);
    expect(wrong).toThrow(expect.objectContaining({ code: 'not-in-list', path: 'target' }));
    expect(wrong).toThrow('decideEntry');
    expect(() => contest('decideEntry', { ...PROJECT, completedOn: '2023-02-30' })).toThrow(
      expect.objectContaining({ code: 'not-a-date' }),
    );
  });
});

const CITING = [
  'decideEntry',
  'filingRoute',
  'materialCategory',
  'requiredMaterials',
  'priorityOfUse',
  'offsetRatio',
  'decideCityTransfer',
] as const;

test.each(CITING)('%s is contested by just the readings that its ruling cites, at every point', (id) => {
  const question = QUESTIONS[id];
  for (const point of pointsOf(question, viewOf(question, [changshu2023Draft]), { optional: true })) {
    const ruling = decideAt(question, point, changshu2023Draft);
    if (ruling === undefined) continue;
    const cited = new Set(ruling.grounds.flatMap(({ reading }) => reading ?? []));
    const { others } = contest(id, nested(point) as never);
    const told = new Set<ReadingId>(
      others.filter(({ ruling: other }) => other !== undefined).map(({ reading }) => reading),
    );
    // a start that is not known leaves entry-date open though it cannot be told
    if (point.startedOn === undefined) cited.delete('entry-date');
    expect(told).toEqual(cited);
  }
});

describe('of a dossier', () => {
  it('3.3.4.p1.s1b tells every line that another reading changes', () => {
    const { state, contested } = contest('dossier', parseDossier(exampleData('strategic-renovation')));
    expect(state).toBe('contested');
    const ofScope = contested.filter(({ reading }) => reading === 'target-scope');
    expect(ofScope.map(({ line, other }) => [line.id, line.words.en, other?.words.en])).toEqual([
      ['offsets.COD.use.upper-banks', 'open', 'closed'],
      ['offsets.COD.use.city-transfer', 'open', 'closed'],
      ['offsets.COD.use.area-transfer', 'open', 'closed'],
      ['offsets.COD.use.cross-region-purchase', 'open', 'closed'],
      ['offsets.TP.use.upper-banks', 'open', 'closed'],
      ['offsets.TP.use.cross-region-purchase', 'open', 'closed'],
    ]);
    expect(ofScope[0]?.clauses).toEqual(['3.3.4.p1.s1b']);
  });

  it('3.2.1.p1.s1 says what a reading would need to know', () => {
    const {
      enterpriseClosed: _closed,
      capacityEliminated: _eliminated,
      startedOn: _start,
      ...closure
    } = exampleData('dyeing-works-closure');
    const works = { ...closure, source: 'government-works', governmentRun: true, implementer: 'area' };
    const { contested } = contest('dossier', parseDossier(works));
    const unknown = contested.filter(({ problems }) => problems !== undefined);
    expect(
      unknown.map(({ reading, problems }) => [reading, problems?.map(({ code, path }) => `${code} ${path}`)]),
    ).toEqual([['entry-date', ['missing startedOn']]]);
  });
});
