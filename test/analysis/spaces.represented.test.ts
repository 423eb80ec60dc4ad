import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsBetween } from '../../src/analysis/compare/difference.js';
import type { Question } from '../../src/analysis/model/question.js';
import { QUESTION_IDS, QUESTIONS } from '../../src/analysis/questions/all.js';
import type { Policy } from '../../src/types/policy.js';
import type { Readings } from '../../src/types/reading.js';
import { ANY_FACTS } from '../support/analysis/any-facts.js';
import { draftWith } from '../support/analysis/lines.js';
import { representation } from '../support/analysis/represented.js';
import { ENTRY_READINGS } from './typed-entry-readings.js';
import { PARAMETER_CASES } from './typed-parameters.js';
import { USE_READINGS } from './typed-use-readings.js';

/** Facts that no point of a question's space stands for. */
function unrepresented(question: Question, policies: readonly Policy[], numRuns: number): string[] {
  const problemOf = representation(question, policies);
  const facts: readonly unknown[] = fc.sample(ANY_FACTS[question.id] as fc.Arbitrary<unknown>, {
    seed: 7,
    numRuns,
  });
  return facts.flatMap((each) => problemOf(each) ?? []);
}

const questionsBetween = (from: Policy, to: Policy): Question[] => {
  const settings: readonly string[] = settingsBetween(from, to).map(({ id }) => id);
  return Object.values(QUESTIONS).filter(({ parameters, readings }) =>
    [...parameters, ...readings].some((id) => settings.includes(id)),
  );
};

describe('whatever the facts are, some point of the space stands for them', () => {
  it.each(QUESTION_IDS)('to %s under the draft', (id) => {
    expect(unrepresented(QUESTIONS[id], [draftWith({})], 400)).toEqual([]);
  });

  it.each([...ENTRY_READINGS, ...USE_READINGS])('between the draft and the reading %j', (readings) => {
    const [from, to] = [draftWith({}), draftWith({}, readings)];
    const questions = questionsBetween(from, to);
    expect(questions).not.toEqual([]);
    for (const question of questions) expect(unrepresented(question, [from, to], 80)).toEqual([]);
  });

  it.each(PARAMETER_CASES)(
    'between $parameter as it is and as $value',
    ({ parameter, value, readings = {} }) => {
      const [from, to] = [draftWith({}, readings), draftWith({ [parameter]: value }, readings)];
      for (const question of questionsBetween(from, to)) {
        expect(unrepresented(question, [from, to], 80)).toEqual([]);
      }
    },
  );

  const literal: Partial<Readings> = { 'permit-before-completion': 'literal-month' };
  const counted: Partial<Readings> = { 'permit-cancellation': 'a-change' };
  const days: Partial<Readings> = { 'one-month': 'thirty-days' };
  const earlier: Partial<Readings> = { 'permit-deadline': 'earlier-of-both' };
  it.each([
    [literal, { ...literal, ...counted }],
    [literal, { ...literal, ...days }],
    [counted, { ...counted, ...literal }],
    [counted, { ...counted, ...days }],
    [{ ...literal, ...days }, counted],
    [earlier, { ...literal, ...counted, ...days }],
  ])('to deadlines between %j and %j', (one, other) => {
    const policies = [draftWith({}, one), draftWith({}, other)];
    expect(unrepresented(QUESTIONS.entryDeadline, policies, 1500)).toEqual([]);
  });

  it('to deadlines between longer times in months and in days', () => {
    const [one, other] = [
      draftWith({}, literal),
      draftWith({ entryMonths: 7, entryDays: 200 }, { ...literal, ...days }),
    ];
    expect(unrepresented(QUESTIONS.entryDeadline, [one, other], 1500)).toEqual([]);
  });
});
