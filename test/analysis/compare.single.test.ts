import { expect, it } from 'vitest';
import { compare } from '../../src/analysis/compare/compare.js';
import { parameters } from '../../src/policy/parameters.js';
import { READING_CHOICES } from '../../src/types/reading.js';
import { draftWith, linesOf, typed } from '../support/analysis/lines.js';
import { ENTRY_READINGS } from './typed-entry-readings.js';
import { PARAMETER_CASES } from './typed-parameters.js';
import { USE_READINGS } from './typed-use-readings.js';

const READINGS = [...ENTRY_READINGS, ...USE_READINGS];

it.each(READINGS)('the reading %j changes these decisions and no other', (readings, regions) => {
  const found = compare(draftWith({}), draftWith({}, readings));
  expect(linesOf(found)).toEqual(typed(regions));
  expect(found.settings.map(({ id }) => id)).toEqual(Object.keys(readings));
  expect(found.idle).toEqual([]);
});

it.each(PARAMETER_CASES)(
  'the parameter $parameter set to $value changes these decisions and no other',
  ({ parameter, value, readings = {}, regions }) => {
    const from = draftWith({}, readings);
    const found = compare(from, draftWith({ [parameter]: value }, readings));
    expect(linesOf(found)).toEqual(typed(regions));
    expect(found.settings.map(({ id }) => id)).toEqual([parameter]);
    expect(found.idle.map(({ id }) => id)).toEqual(regions === '' ? [parameter] : []);
  },
);

it('every choice of every reading is among them', () => {
  const others = Object.entries(READING_CHOICES).flatMap(([id, [, ...choices]]) =>
    choices.map((choice) => `${id} ${choice}`),
  );
  expect(others).toHaveLength(29);
  expect(
    READINGS.flatMap(([readings]) =>
      Object.entries(readings).map(([id, choice]) => `${id} ${choice}`),
    ).sort(),
  ).toEqual(others.sort());
});

it('every parameter is among them', () => {
  expect(new Set(PARAMETER_CASES.map(({ parameter }) => parameter))).toEqual(
    new Set(Object.keys(parameters)),
  );
  expect(Object.keys(parameters)).toHaveLength(16);
});
