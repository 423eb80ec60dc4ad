import * as analysis from '../../src/analysis/index.js';
import * as library from '../../src/index.js';
import * as schema from '../../src/schema/index.js';
import type { Policy } from '../../src/types/policy.js';
import { BUILD, CLOSURE, XINZHUANG } from './dossiers.js';
import { ALL_OPEN, ELIGIBLE, MEILI } from './facts.js';

const { changshu2023Draft } = library;
const { kind: _kind, place: _place, ...XINZHUANG_FACTS } = XINZHUANG;
const ASSESSED = library.assess(CLOSURE);
const ADDED = { pollutant: 'TP', strategicEmerging: true, construction: 'new', increase: '3' } as const;
const PASSED = { amount: '10', implementer: 'area', works: 'other', area: MEILI } as const;
const SUPPLY = { amount: '1', supplierSurplus: '1', supplierOrdered: false } as const;
const AGREED = { bothAgree: true, jointApplication: true, countyConsents: true } as const;

/** Every exported function that applies a policy, asked something that it answers. */
export const APPLYING: Readonly<Record<string, (policy: Policy) => unknown>> = {
  locate: (policy) => library.locate('梅李镇', policy),
  readPlace: (policy) => library.readPlace('梅李镇', policy),
  summaryOf: (policy) => library.summaryOf('3.3.2.s2b', 'zh', policy),
  upperBanks: (policy) => library.upperBanks(MEILI, policy),
  decideEntry: (policy) => library.decideEntry(ELIGIBLE.closure, policy),
  entryDeadline: (policy) => library.entryDeadline({ source: 'closure', completedOn: '2023-05-20' }, policy),
  filingRoute: (policy) =>
    library.filingRoute({ implementer: 'area', works: 'other', area: MEILI } as never, policy),
  materialCategory: (policy) => library.materialCategory({ source: 'closure', works: 'other' }, policy),
  requiredMaterials: (policy) =>
    library.requiredMaterials({ category: 'closure', permitHolder: true }, policy),
  splitReduction: (policy) => library.splitReduction(PASSED, policy),
  priorityOfUse: (policy) =>
    library.priorityOfUse({ bank: 'township', major: true, inOwnArea: true }, policy),
  offsetRatio: (policy) => library.offsetRatio(ADDED, policy),
  requiredOffset: (policy) => library.requiredOffset(ADDED, policy),
  offsetShortfall: (policy) => library.offsetShortfall({ required: '1', available: '1' }, policy),
  routeOfUse: (policy) => library.routeOfUse({ area: MEILI }, policy),
  decideTrade: (policy) => library.decideTrade({ pollutant: 'TP', completed: true, certified: true }, policy),
  decideUse: (policy) => library.decideUse(ALL_OPEN, policy),
  decideCrossCategoryUse: (policy) =>
    library.decideCrossCategoryUse(
      { qualityImproving: true, intensityFalling: true, argued: true, prefectureConsents: true },
      policy,
    ),
  decideCityTransfer: (policy) =>
    library.decideCityTransfer(
      { amounts: { TP: '1' }, scheduled: { TP: '1' }, letterSubmitted: true },
      policy,
    ),
  decideAreaTransfer: (policy) =>
    library.decideAreaTransfer(
      { from: MEILI, to: { kind: 'township', place: '辛庄镇' }, ...SUPPLY, ...AGREED },
      policy,
    ),
  commitmentStatus: (policy) =>
    library.commitmentStatus(
      { transferredOn: '2023-06-01', committed: '1', entries: [], on: '2024-05-06' },
      policy,
    ),
  maySuspend: (policy) => library.maySuspend({ severeDecline: true, obviousGap: false }, policy),
  parkCalendar: (policy) => library.parkCalendar(2024, policy),
  parkWarning: (policy) =>
    library.parkWarning({ declined: true, severeDecline: false, obviousGap: false }, policy),
  needsRectification: (policy) =>
    library.needsRectification({ slow: true, abnormal: false, unstable: false }, policy),
  quarterlyDispatch: (policy) => library.quarterlyDispatch(2024, policy),
  assess: (policy) => library.assess(BUILD, policy),
  areaStatus: (policy) => library.areaStatus({ ...XINZHUANG_FACTS, area: MEILI }, policy),
  emptyLedger: (policy) => library.emptyLedger(policy),
  ownBank: (policy) => library.ownBank(MEILI, policy),
  bankKey: (policy) => library.bankKey({ level: 'city' }, policy),
  explainReading: (policy) => library.explainReading('one-month', 'zh', policy),
  explainGround: (policy) =>
    library.explainGround({ clause: '3.2.1.p1.i4', code: 'not-compliant' }, 'zh', policy),
  policyDocument: (policy) => library.policyDocument(policy),
  renderSheet: (policy) => library.renderSheet(ASSESSED, { policy }),
  withReadings: (policy) => library.withReadings(policy, {}),
  withParameters: (policy) => library.withParameters(policy, {}),
  parseDossier: (policy) => schema.parseDossier(BUILD, policy),
  safeParseDossier: (policy) => schema.safeParseDossier(BUILD, policy),
  safeParsePartialDossier: (policy) => schema.safeParsePartialDossier(BUILD, policy),
  ask: (policy) => analysis.ask('decideTrade', { pollutant: 'TP' }, policy),
  contest: (policy) => analysis.contest('decideUse', ALL_OPEN, policy),
  recourse: (policy) =>
    analysis.recourse(
      'decideTrade',
      { pollutant: 'TP', completed: true, certified: false },
      'permitted',
      policy,
    ),
  decisionTables: (policy) => analysis.decisionTables('decideTrade', policy),
  space: (policy) => analysis.space('parkWarning', policy).next(),
};

/** Every exported function that looks at a policy without applying it, so that its shares need not make one. */
export const EXAMINING: Readonly<Record<string, (policy: Policy) => unknown>> = {
  policyHash: (policy) => library.policyHash(policy),
  lint: (policy) => analysis.lint(policy),
  compare: (policy) => analysis.compare(policy, changshu2023Draft),
  check: (policy) => analysis.check(policy),
  replay: (policy) => analysis.replay([analysis.receipt(ASSESSED)], policy),
};
