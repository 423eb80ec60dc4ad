import { describe, expect, it } from 'vitest';
import { filingRoute } from '../../src/rules/3.2.2-filing-route.js';
import type { FilingQuestion } from '../../src/types/facts.js';
import type { Policy } from '../../src/types/policy.js';
import type { Readings } from '../../src/types/reading.js';
import { type Area, IMPLEMENTERS, WORKS } from '../../src/types/vocabulary.js';
import { expectMisuse, groundsOf } from '../support/expectations.js';
import { BIXI, CEDZ, MEILI, NEW_MATERIALS, SHAJIABANG } from '../support/facts.js';
import { withReadings } from '../support/policies.js';
import { everyOf, table, YES_NO } from '../support/tables.js';

type Place = 'township' | 'new-materials' | 'park';

/** Which way a filing goes, and whether the discharger must apply first. */
const WAYS = table<'implementer' | 'works' | Place | 'application'>(`
  implementer  works                | township new-materials park   | application
  city         public-infrastructure | city     city          city   | no
  city         ecological-expansion  | city     city          city   | no
  city         deep-treatment        | misuse   misuse        misuse | -
  city         other                 | city     city          city   | no
  area         public-infrastructure | area     area          park   | no
  area         ecological-expansion  | area     area          park   | no
  area         deep-treatment        | misuse   misuse        misuse | -
  area         other                 | area     area          park   | no
  industrial   public-infrastructure | area     area          park   | no
  industrial   ecological-expansion  | area     area          park   | no
  industrial   deep-treatment        | area     area          park   | yes
  industrial   other                 | area     area          park   | no
  agricultural public-infrastructure | area     area          park   | no
  agricultural ecological-expansion  | area     area          park   | no
  agricultural deep-treatment        | area     area          park   | yes
  agricultural other                 | area     area          park   | no
  other        public-infrastructure | area     area          park   | no
  other        ecological-expansion  | area     area          park   | no
  other        deep-treatment        | area     area          park   | yes
  other        other                 | area     area          park   | no
`);

/** What another reading makes of the way, whatever the works. */
const CITY_RUN_AS_PARK = table<'implementer' | Place>(`
  implementer  | township new-materials park
  city         | city     city          park
  area         | area     area          park
  industrial   | area     area          park
  agricultural | area     area          park
  other        | area     area          park
`);
const NEW_MATERIALS_AS_PARK = table<'implementer' | Place>(`
  implementer  | township new-materials park
  city         | city     city          city
  area         | area     park          park
  industrial   | area     park          park
  agricultural | area     park          park
  other        | area     park          park
`);
const BOTH = table<'implementer' | Place>(`
  implementer  | township new-materials park
  city         | city     park          park
  area         | area     park          park
  industrial   | area     park          park
  agricultural | area     park          park
  other        | area     park          park
`);

const STEPS: Readonly<Record<string, object>> = {
  city: {
    prepares: 'construction-unit',
    reviews: 'sector-department',
    files: 'county-bureau',
    certifies: 'prefecture-bureau',
  },
  area: { prepares: 'area', reviews: 'area', files: 'county-bureau', certifies: 'prefecture-bureau' },
  park: { prepares: 'park', reviews: 'park', files: 'park', certifies: 'prefecture-bureau' },
};

const PLACES: readonly [Place, Area][] = [
  ['township', MEILI],
  ['township', { kind: 'township', place: '虞山街道' }],
  ['new-materials', NEW_MATERIALS],
  ['park', CEDZ],
  ['park', BIXI],
  ['park', SHAJIABANG],
];
const SPACE = everyOf({
  implementer: IMPLEMENTERS,
  works: WORKS,
  place: PLACES,
  appliedByDischarger: YES_NO,
});

/** Where the rule and the way that is expected differ, over the whole space. */
function differences(policy: Policy, wayOf: (row: (typeof WAYS)[number], place: Place) => string): unknown[] {
  return SPACE.filter(({ place: [place, area], ...facts }) => {
    const row = WAYS.find((each) => each.implementer === facts.implementer && each.works === facts.works);
    if (row === undefined) return true;
    const ask = () => filingRoute({ ...facts, area }, policy);
    if (row[place] === 'misuse') {
      expectMisuse(ask, 'deep-treatment-by-government', 'implementer');
      return false;
    }
    const waits = row.application === 'yes' && !facts.appliedByDischarger;
    const expected = { status: waits ? 'needs-application' : 'open', ...STEPS[wayOf(row, place)] };
    const { outcome } = ask();
    return JSON.stringify(Object.entries(outcome).sort()) !== JSON.stringify(Object.entries(expected).sort());
  });
}

describe('the whole space against the text', () => {
  it('3.2.2.p2.s1a 3.2.2.p2.s1b 3.2.2.p2.s1c 3.2.2.p2.s1d 3.2.2.p2.s1e as the draft reads', () => {
    expect(WAYS).toHaveLength(5 * 4);
    expect(SPACE).toHaveLength(5 * 4 * 6 * 2);
    expect(differences(withReadings({}), (row, place) => row[place])).toEqual([]);
  });

  it.each<[string, Partial<Readings>, typeof CITY_RUN_AS_PARK]>([
    ['3.2.2.p2.s1a city-run works in a park as the park’s', { 'city-run-in-park': 'park' }, CITY_RUN_AS_PARK],
    ['3.2.2.p2.s1c 新材料产业园 as a park', { 'new-materials-park': 'park' }, NEW_MATERIALS_AS_PARK],
    [
      '3.2.2.p2.s1a 3.2.2.p2.s1c both together',
      { 'city-run-in-park': 'park', 'new-materials-park': 'park' },
      BOTH,
    ],
  ])('%s', (_title, readings, ways) => {
    const wayOf = ({ implementer }: { implementer: string }, place: Place): string =>
      ways.find((each) => each.implementer === implementer)?.[place] ?? 'none';
    expect(differences(withReadings(readings), wayOf)).toEqual([]);
  });

  it('3.2.2.p2.s1b other-units concerns the split alone: no filing changes', () => {
    expect(differences(withReadings({ 'other-units': 'to-city' }), (row, place) => row[place])).toEqual([]);
    const facts = { implementer: 'other', works: 'other', area: MEILI, appliedByDischarger: false } as const;
    const toCity = filingRoute(facts, withReadings({ 'other-units': 'to-city' }));
    expect(toCity).toEqual(filingRoute(facts));
    expect(groundsOf(toCity)).toEqual([
      '3.2.2.p2.s1b area-route',
      '3.2.2.p2.s1b other-unit-not-covered',
      '3.2.3.s1a prefecture-certifies',
    ]);
  });
});

describe('what a route rests on', () => {
  const industrial = { implementer: 'industrial', works: 'other', appliedByDischarger: true } as const;
  const deep = { ...industrial, works: 'deep-treatment' } as const;
  const unapplied = { ...deep, appliedByDischarger: false } as const;
  const city = { ...industrial, implementer: 'city', works: 'public-infrastructure' } as const;
  const certified = '3.2.3.s1a prefecture-certifies';

  it.each<[string, FilingQuestion, readonly string[]]>([
    ['the city in a township', { ...city, area: MEILI }, ['3.2.2.p2.s1a city-run-route', certified]],
    [
      'the city in a park',
      { ...city, area: BIXI },
      ['3.2.2.p2.s1a city-run-route', certified, '3.2.2.p2.s1a as-read city-run-in-park'],
    ],
    [
      'the city in 新材料产业园',
      { ...city, area: NEW_MATERIALS },
      ['3.2.2.p2.s1a city-run-route', certified],
    ],
    ['industry in a township', { ...industrial, area: MEILI }, ['3.2.2.p2.s1b area-route', certified]],
    [
      'industry in a park',
      { ...industrial, area: SHAJIABANG },
      ['3.2.2.p2.s1c park-files-itself', certified],
    ],
    [
      'industry in 新材料产业园',
      { ...industrial, area: NEW_MATERIALS },
      ['3.2.2.p2.s1b area-route', certified, '3.3.3.p1.s1b as-read new-materials-park'],
    ],
    [
      'deep treatment in a township',
      { ...deep, area: MEILI },
      ['3.2.2.p2.s1d deep-treatment-route', '3.2.2.p2.s1d discharger-applied', certified],
    ],
    [
      'deep treatment in a park',
      { ...deep, area: CEDZ },
      ['3.2.2.p2.s1e park-files-itself', '3.2.2.p2.s1d discharger-applied', certified],
    ],
    [
      'deep treatment without an application',
      { ...unapplied, area: MEILI },
      ['3.2.2.p2.s1d deep-treatment-route', '3.2.2.p2.s1d needs-application', certified],
    ],
    [
      'the same in a park',
      { ...unapplied, area: CEDZ },
      ['3.2.2.p2.s1e park-files-itself', '3.2.2.p2.s1d needs-application', certified],
    ],
  ])('3.2.2.p2.s1b %s', (_title, facts, grounds) => {
    expect(groundsOf(filingRoute(facts))).toEqual(grounds);
  });
});

describe('traps', () => {
  const deep = { implementer: 'industrial', works: 'deep-treatment', area: MEILI } as const;

  it('3.2.2.p2.s1d deep treatment waits for the application, and an unapplied one still names its way', () => {
    expect(filingRoute({ ...deep, appliedByDischarger: true }).outcome.status).toBe('open');
    expect(filingRoute({ ...deep, appliedByDischarger: false }).outcome).toEqual({
      status: 'needs-application',
      prepares: 'area',
      reviews: 'area',
      files: 'county-bureau',
      certifies: 'prefecture-bureau',
    });
  });

  it('3.2.2.p2.s1e in a park it waits as well, and the park files', () => {
    const inPark = { ...deep, area: BIXI };
    expect(filingRoute({ ...inPark, appliedByDischarger: false }).outcome).toMatchObject({
      status: 'needs-application',
      files: 'park',
    });
    expect(filingRoute({ ...inPark, appliedByDischarger: true }).outcome).toMatchObject({
      status: 'open',
      files: 'park',
    });
  });

  it('3.2.2.p2.s1c 碧溪街道 and 沙家浜镇 are filed by their parks, 虞山街道 and 新材料产业园 by the county bureau', () => {
    const yushan = { kind: 'township', place: '虞山街道' } as const;
    const files = [BIXI, SHAJIABANG, yushan, NEW_MATERIALS].map(
      (area) => filingRoute({ ...deep, works: 'other', area, appliedByDischarger: false }).outcome.files,
    );
    expect(files).toEqual(['park', 'park', 'county-bureau', 'county-bureau']);
  });

  it('3.2.2.p2.s1b an application is asked for deep treatment only', () => {
    const facts = { implementer: 'agricultural', works: 'other', area: MEILI } as FilingQuestion;
    expect(filingRoute(facts).outcome.status).toBe('open');
    expectMisuse(() => filingRoute({ ...facts, works: 'deep-treatment' }), 'missing', 'appliedByDischarger');
  });
});
