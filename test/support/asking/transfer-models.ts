import fc from 'fast-check';
import { decideCrossCategoryUse } from '../../../src/rules/3.3.4-cross-category-use.js';
import { maySuspend } from '../../../src/rules/3.3.4-suspension.js';
import {
  commitmentStatus,
  decideAreaTransfer,
  decideCityTransfer,
} from '../../../src/rules/3.3.4-transfers.js';
import { parkCalendar } from '../../../src/rules/3.4.1-park-calendar.js';
import { parkWarning } from '../../../src/rules/3.4.3-park-warning.js';
import { needsRectification } from '../../../src/rules/4.2-rectification.js';
import { quarterlyDispatch } from '../../../src/rules/4.3-quarterly-dispatch.js';
import { MEILI, SHAJIABANG } from '../facts.js';
import { everyOf } from '../tables.js';
import type { Flat, Model } from './model.js';
import { aDay, anAmount, anyAmount, anyDay, daysIn, later, near, oneOf, yesNo } from './values.js';

const someAmounts = fc.dictionary(fc.constantFrom('COD', 'TP', 'PM'), anyAmount, {
  maxKeys: 2,
  noNullPrototype: true,
});

const LEVELS = ['0', '1', '10', '10.5', '30'];

/** Amounts of two pollutants around those that are known. */
const amountsNear = (known: unknown): Record<string, string>[] => {
  const { COD, TP, PM } = (known ?? {}) as Record<string, string>;
  const total = [COD, TP, PM].reduce((sum, each) => sum + Number(each ?? 0), 0);
  const levels =
    known === undefined ? () => LEVELS : (each: unknown) => [...near(each), String(total), String(total + 1)];
  return [
    ...(known === undefined ? [] : [known as Record<string, string>]),
    ...everyOf({ COD: levels(COD), TP: levels(TP) }).map(({ COD: one, TP: other }) => ({
      COD: one,
      TP: other,
    })),
    ...levels(total).map((PM) => ({ PM })),
  ];
};

const cityTransfer: Model = {
  id: 'decideCityTransfer',
  facts: [
    { path: 'amounts', any: someAmounts, values: ({ scheduled }) => amountsNear(scheduled) },
    { path: 'scheduled', any: someAmounts, values: ({ amounts }) => amountsNear(amounts) },
    yesNo('letterSubmitted'),
  ],
  decide: (facts, policy) => decideCityTransfer(facts, policy).outcome,
};

const areaTransfer: Model = {
  id: 'decideAreaTransfer',
  facts: [
    oneOf('from', [MEILI]),
    oneOf('to', [SHAJIABANG]),
    anAmount('amount', ({ supplierSurplus }) => near(supplierSurplus)),
    anAmount('supplierSurplus', ({ amount }) => near(amount)),
    yesNo('supplierOrdered'),
    yesNo('bothAgree'),
    yesNo('jointApplication'),
    yesNo('countyConsents'),
  ],
  decide: (facts, policy) => decideAreaTransfer(facts, policy).outcome,
};

const sumsIn = (entries: unknown): number[] => {
  const amounts = ((entries ?? []) as { amount: string }[]).map(({ amount }) => Number(amount));
  return amounts.flatMap((_, at) =>
    amounts
      .slice(at)
      .map((_each, size) => amounts.slice(at, at + size + 1).reduce((sum, each) => sum + each, 0)),
  );
};

const daysAround = (known: Flat): string[] => [
  ...new Set(
    [...daysIn(known), '2021-06-07'].flatMap((day) => [
      ...[-1, 0, 1].map((by) => later(day, by)),
      ...[-2, -1, 0, 1, 2].flatMap((by) => [
        `${Number(day.slice(0, 4)) + by}-01-01`,
        `${Number(day.slice(0, 4)) + by}-12-31`,
      ]),
    ]),
  ),
];

const byDay = (a: { enteredOn: string }, b: { enteredOn: string }): number =>
  a.enteredOn < b.enteredOn ? -1 : 1;

const commitment: Model = {
  id: 'commitmentStatus',
  facts: [
    aDay('transferredOn', daysAround),
    anAmount('committed', ({ entries }) => near(...sumsIn(entries))),
    aDay('on', daysAround),
    {
      path: 'entries',
      any: fc
        .array(fc.record({ enteredOn: anyDay, amount: anyAmount }), { maxLength: 2 })
        .map((entries) => [...entries].sort(byDay)),
      values: (known) => [
        [],
        ...daysAround(known).map((enteredOn) => [{ enteredOn, amount: known.committed ?? '1.5' }]),
      ],
    },
  ],
  decide: (facts, policy) => commitmentStatus(facts, policy).outcome,
};

const crossCategory: Model = {
  id: 'decideCrossCategoryUse',
  facts: ['qualityImproving', 'intensityFalling', 'argued', 'prefectureConsents'].map((path) => yesNo(path)),
  decide: (facts, policy) => decideCrossCategoryUse(facts, policy).outcome,
};

/** The questions on transfers and oversight. */
export const TRANSFER_MODELS: readonly Model[] = [
  cityTransfer,
  areaTransfer,
  commitment,
  crossCategory,
  {
    id: 'maySuspend',
    facts: [yesNo('severeDecline'), yesNo('obviousGap')],
    decide: (facts, policy) => maySuspend(facts, policy).outcome,
  },
  {
    id: 'parkWarning',
    facts: [yesNo('declined'), yesNo('severeDecline'), yesNo('obviousGap')],
    decide: (facts, policy) => parkWarning(facts, policy).outcome,
  },
  {
    id: 'needsRectification',
    facts: [yesNo('slow'), yesNo('abnormal'), yesNo('unstable')],
    decide: (facts, policy) => needsRectification(facts, policy).outcome,
  },
  {
    id: 'parkCalendar',
    facts: [oneOf('year', [2023, 2024, 2025])],
    decide: ({ year }: { year: number }, policy) => parkCalendar(year, policy).outcome,
  },
  {
    id: 'quarterlyDispatch',
    facts: [oneOf('year', [2023, 2024, 2025])],
    decide: ({ year }: { year: number }, policy) => quarterlyDispatch(year, policy).outcome,
  },
];
