import fc from 'fast-check';
import { mediumOf } from '../../../src/rules/3.1.1-controlled-pollutants.js';
import { bankManager, locate, upperBanks } from '../../../src/rules/3.1.2-reserve-banks.js';
import { priorityOfUse } from '../../../src/rules/3.3.1-use-priority.js';
import { offsetRatio, offsetShortfall, requiredOffset } from '../../../src/rules/3.3.2-offset.js';
import { decideTrade } from '../../../src/rules/3.3.3-trading.js';
import { routeOfUse } from '../../../src/rules/3.3.3-use-route.js';
import { decideUse } from '../../../src/rules/3.3.4-use-eligibility.js';
import {
  ADMINISTRATIVE_LEVELS,
  type Area,
  BANK_LEVELS,
  type BankLevel,
  CONSTRUCTIONS,
  ORDER_SCOPES,
  POLLUTANTS,
  type Pollutant,
  PRIORITY_CATEGORIES,
} from '../../../src/types/vocabulary.js';
import type { Flat, Model } from './model.js';
import { aDay, anAmount, anArea, anyDay, around, near, oneOf, yesNo } from './values.js';

const ofBank =
  (...banks: readonly string[]) =>
  ({ bank }: Flat): boolean =>
    banks.includes(bank as string);

const priority: Model = {
  id: 'priorityOfUse',
  facts: [
    oneOf('bank', ['city', 'township', 'park']),
    oneOf('category', PRIORITY_CATEGORIES, { when: ofBank('city'), under: 'bank' }),
    oneOf('level', ADMINISTRATIVE_LEVELS, { when: ofBank('city'), under: 'bank' }),
    yesNo('passedByCity', { when: ({ category }) => category === 'case-by-case', under: 'category' }),
    yesNo('major', { when: ofBank('township', 'park'), under: 'bank' }),
    yesNo('inOwnArea', { when: ofBank('township', 'park'), under: 'bank' }),
  ],
  decide: (facts, policy) => priorityOfUse(facts, policy).outcome,
};

const PROJECT = [
  oneOf('construction', CONSTRUCTIONS),
  yesNo('strategicEmerging'),
  oneOf('pollutant', POLLUTANTS),
];

const ratio: Model = {
  id: 'offsetRatio',
  facts: PROJECT,
  decide: (facts, policy) => offsetRatio(facts, policy).outcome,
};

const required: Model = {
  id: 'requiredOffset',
  facts: [...PROJECT, anAmount('increase', () => ['0', '0.3', '7'])],
  decide: (facts, policy) => requiredOffset(facts, policy).outcome,
};

const shortfall: Model = {
  id: 'offsetShortfall',
  facts: [
    anAmount('required', ({ available }) => near(available)),
    anAmount('available', ({ required: needed }) => near(needed)),
  ],
  decide: (facts, policy) => offsetShortfall(facts, policy).outcome,
};

const anOrder = fc
  .tuple(fc.constantFrom(...ORDER_SCOPES), anyDay, fc.option(anyDay, { nil: undefined }))
  .map(([scope, issuedOn, liftedOn]) =>
    liftedOn === undefined || liftedOn < issuedOn ? { scope, issuedOn } : { scope, issuedOn, liftedOn },
  );

const use: Model = {
  id: 'decideUse',
  facts: [
    oneOf('pollutant', POLLUTANTS),
    anArea('area'),
    yesNo('standing.targetsMet.water'),
    yesNo('standing.targetsMet.air'),
    yesNo('standing.keyProjectsCompleted'),
    yesNo('standing.bindingTaskCompleted'),
    yesNo('ownBankShort'),
    yesNo('breached'),
    aDay('on', ({ orders }) => around({ orders }, '2022-08-08')),
    {
      path: 'orders',
      any: fc.array(anOrder, { maxLength: 2 }),
      values: ({ on = '2022-08-08' }) => [
        [],
        ...ORDER_SCOPES.map((scope) => [{ scope, issuedOn: on }]),
        [{ scope: 'both', issuedOn: '2000-01-01', liftedOn: on }],
      ],
    },
  ],
  decide: (facts, policy) => decideUse(facts, policy).outcome,
};

const trade: Model = {
  id: 'decideTrade',
  facts: [
    oneOf('pollutant', POLLUTANTS),
    yesNo('completed'),
    yesNo('certified'),
    oneOf('crossRegion', ['permitted', 'refused'], { optional: true }),
  ],
  decide: (facts, policy) => decideTrade(facts, policy).outcome,
};

/** The questions on the use of quota, and the look-ups. */
export const USE_MODELS: readonly Model[] = [
  {
    id: 'mediumOf',
    facts: [oneOf('pollutant', POLLUTANTS)],
    decide: ({ pollutant }: { pollutant: Pollutant }) => mediumOf(pollutant),
  },
  {
    id: 'locate',
    facts: [oneOf('place', ['梅李镇', '碧溪街道', '新材料产业园', '上海'])],
    decide: ({ place }: { place: string }, policy) => locate(place, policy) ?? null,
  },
  {
    id: 'upperBanks',
    facts: [anArea('area')],
    decide: ({ area }: { area: Area }, policy) => upperBanks(area, policy),
  },
  {
    id: 'bankManager',
    facts: [oneOf('level', BANK_LEVELS)],
    decide: ({ level }: { level: BankLevel }) => bankManager(level) ?? null,
  },
  priority,
  ratio,
  required,
  shortfall,
  { id: 'routeOfUse', facts: [anArea('area')], decide: (facts, policy) => routeOfUse(facts, policy).outcome },
  trade,
  use,
];
