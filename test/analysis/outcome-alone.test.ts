import { expect, test } from 'vitest';
import { variantsOf } from '../../src/analysis/contest/variants.js';
import { nested } from '../../src/analysis/model/flat.js';
import { QUESTIONS } from '../../src/analysis/questions/all.js';
import { pointsOf, viewOf } from '../../src/analysis/space/space.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';

const SHORT_CUTS = Object.values(QUESTIONS).filter(({ outcomeOf }) => outcomeOf !== undefined);

test('two questions are answered without grounds where only the outcome counts', () => {
  expect(SHORT_CUTS.map(({ id }) => id)).toEqual(['entryDeadline', 'decideUse']);
});

test.each(SHORT_CUTS)(
  '$id: the outcome alone is that of the ruling, at every point and under every reading',
  (question) => {
    const own = variantsOf(changshu2023Draft).filter(({ reading }) => question.readings.includes(reading));
    for (const policy of [changshu2023Draft, ...own.map((variant) => variant.policy)]) {
      for (const point of pointsOf(question, viewOf(question, [policy]), { optional: true })) {
        const facts = nested(point);
        expect(question.outcomeOf?.(facts)(policy)).toEqual(question.decide(facts, policy).outcome);
      }
    }
  },
);
