import { describe, expect, it } from 'vitest';
import { routeOfUse } from '../../src/rules/3.3.3-use-route.js';
import { groundsOf } from '../support/expectations.js';
import { BIXI, CEDZ, MEILI, NEW_MATERIALS, SHAJIABANG } from '../support/facts.js';
import { withReadings } from '../support/policies.js';

const TOWNSHIP = { firstReview: 'township', approves: 'county-bureau', releasesFrom: 'township' };
const PARK = { approves: 'park', releasesFrom: 'park' };

describe('the way of an application for quota', () => {
  it.each([MEILI, NEW_MATERIALS])(
    '3.3.3.p1.s1b in $place that body reviews first, the county bureau approves, that bank releases',
    (area) => {
      const ruling = routeOfUse({ area });
      expect(ruling.outcome).toEqual(TOWNSHIP);
      expect(groundsOf(ruling)).toEqual([
        '3.3.3.p1.s1a applies-in-provincial-system',
        '3.3.3.p1.s1b township-reviews-first',
      ]);
    },
  );

  it.each([CEDZ, BIXI, SHAJIABANG])(
    '3.3.3.p1.s1c in $place the park reviews and releases, without the county bureau',
    (area) => {
      const ruling = routeOfUse({ area });
      expect(ruling.outcome).toEqual(PARK);
      expect(groundsOf(ruling)).toEqual([
        '3.3.3.p1.s1a applies-in-provincial-system',
        '3.3.3.p1.s1c park-reviews',
      ]);
    },
  );

  it('3.3.3.p1.s1b 新材料产业园 takes the way of a township even where it is filed and split as a park', () => {
    const policy = withReadings({ 'new-materials-park': 'park' });
    expect(routeOfUse({ area: NEW_MATERIALS }, policy).outcome).toEqual(TOWNSHIP);
  });
});
