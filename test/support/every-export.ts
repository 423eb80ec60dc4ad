import * as analysis from '../../src/analysis/index.js';
import * as main from '../../src/index.js';
import * as schema from '../../src/schema/index.js';
import { ALL_OPEN, CEDZ, ELIGIBLE, GOOD_STANDING, MEILI } from './facts.js';

const draft = main.changshu2023Draft;

const CONSTRUCTION = {
  kind: 'construction',
  name: '某项目',
  place: '古里镇',
  construction: 'new',
  strategicEmerging: true,
  on: '2024-03-11',
  increase: { TP: '3' },
  holdings: { TP: '3.3' },
  standings: { '2023': GOOD_STANDING },
  orders: [{ scope: 'banks', issuedOn: '2023-01-01', liftedOn: '2023-02-01' }],
  breaches: ['COD'],
  purchases: [{ pollutant: 'TP', amount: '1', completed: true, certified: true, crossRegion: false }],
  priority: { bank: 'city', category: 'case-by-case', level: 'city', passedByCity: true },
} as const;
const REDUCTION = {
  ...ELIGIBLE['voluntary-treatment'],
  kind: 'reduction',
  name: '某工程',
  place: '梅李镇',
  implementer: 'industrial',
  works: 'deep-treatment',
  permitHolder: true,
  submitted: ['eia'],
  passed: { COD: '12.5' },
} as const;
const AREA = {
  kind: 'area',
  place: '碧溪街道',
  year: 2024,
  on: '2024-05-06',
  standings: { '2023': GOOD_STANDING },
  orders: [],
  commitments: [
    {
      pollutant: 'TP',
      transferredOn: '2023-06-01',
      committed: '1',
      entries: [{ enteredOn: '2024-01-01', amount: '1' }],
    },
  ],
} as const;
const EVENT = {
  id: 'e1',
  type: 'entry',
  on: '2024-01-01',
  pollutant: 'COD',
  area: MEILI,
  parts: { township: '5', city: '1' },
};
const SCENARIO = {
  name: 'x',
  clause: '3.3.2.s2b',
  ask: 'offsetRatio',
  facts: { pollutant: 'COD', strategicEmerging: false, construction: 'new' },
  expect: { ratio: '2', bound: 'exactly' },
};
const COMMITMENT = AREA.commitments[0];
const answer = main.assess(CONSTRUCTION);
const ledger = main.emptyLedger();

/** For each exported function arguments with which it answers. */
export const CALLS: Readonly<
  Record<string, readonly [fn: (...given: never[]) => unknown, ...given: unknown[]]>
> = Object.fromEntries(
  Object.entries({
    areaStatus: [
      main.areaStatus,
      {
        area: CEDZ,
        year: 2024,
        on: AREA.on,
        standings: AREA.standings,
        orders: [],
        commitments: [COMMITMENT],
      },
      draft,
    ],
    'assess construction': [main.assess, CONSTRUCTION, draft],
    'assess reduction': [main.assess, REDUCTION, draft],
    'assess area': [main.assess, AREA, draft],
    applyEvent: [main.applyEvent, ledger, EVENT],
    balances: [main.balances, ledger, '2024-01-01'],
    balanceOf: [main.balanceOf, ledger, { level: 'township', place: '梅李镇' }, 'COD', '2024-01-01'],
    conservation: [main.conservation, ledger, 'COD'],
    bankKey: [main.bankKey, { level: 'township', place: '梅李镇' }, draft],
    ownBank: [main.ownBank, MEILI, draft],
    emptyLedger: [main.emptyLedger, draft],
    ledgerEvents: [main.ledgerEvents, ledger],
    describeProblem: [main.describeProblem, { code: 'missing', path: 'x', expected: 'amount' }, 'zh'],
    dependentsOf: [main.dependentsOf, '3.3.2.s2b'],
    policyHash: [main.policyHash, draft],
    policyDocument: [main.policyDocument, draft],
    explainGround: [main.explainGround, { clause: '3.3.2.s2b', code: 'general-ratio' }, 'zh', draft],
    explainReading: [main.explainReading, 'one-month', 'zh', draft],
    renderSheet: [main.renderSheet, answer, { lang: 'zh', width: 80, policy: draft }],
    renderCsv: [main.renderCsv, answer, 'zh'],
    renderReplay: [main.renderReplay, [], { lang: 'zh' }],
    mediumOf: [main.mediumOf, 'COD'],
    parsePollutant: [main.parsePollutant, 'COD'],
    pollutantName: [main.pollutantName, 'COD'],
    bankManager: [main.bankManager, 'city'],
    locate: [main.locate, '古里镇', draft],
    upperBanks: [main.upperBanks, MEILI, draft],
    ...Object.fromEntries(
      Object.entries(ELIGIBLE).map(([source, facts]) => [
        `decideEntry ${source}`,
        [main.decideEntry, facts, draft],
      ]),
    ),
    entryDeadline: [
      main.entryDeadline,
      {
        source: 'closure',
        completedOn: '2023-05-20',
        permitChangedOn: '2023-06-01',
        permitCancelledOn: '2023-06-02',
        enteredOn: '2023-07-01',
      },
      draft,
    ],
    materialCategory: [main.materialCategory, { source: 'closure', works: 'other' }, draft],
    requiredMaterials: [main.requiredMaterials, { category: 'closure', permitHolder: true }, draft],
    filingRoute: [
      main.filingRoute,
      { implementer: 'industrial', works: 'deep-treatment', area: CEDZ, appliedByDischarger: true },
      draft,
    ],
    reviewEntry: [main.reviewEntry, 'filed', 'pass'],
    splitReduction: [
      main.splitReduction,
      {
        amount: '100',
        provinceAmount: '1',
        upperFunds: { allocated: '1', total: '2' },
        implementer: 'area',
        works: 'other',
        area: MEILI,
      },
      draft,
    ],
    'usePriority city': [main.usePriority, CONSTRUCTION.priority, draft],
    'usePriority park': [main.usePriority, { bank: 'park', major: true, inOwnArea: true }, draft],
    offsetRatio: [main.offsetRatio, { pollutant: 'TP', strategicEmerging: true, construction: 'new' }, draft],
    requiredOffset: [
      main.requiredOffset,
      { pollutant: 'TP', strategicEmerging: true, construction: 'new', increase: '3' },
      draft,
    ],
    offsetShortfall: [main.offsetShortfall, { required: '3', available: '1' }, draft],
    decideTrade: [
      main.decideTrade,
      { pollutant: 'TP', completed: true, certified: true, crossRegion: 'permitted' },
      draft,
    ],
    useRoute: [main.useRoute, { area: MEILI }, draft],
    decideUse: [
      main.decideUse,
      { ...ALL_OPEN, orders: [{ scope: 'banks', issuedOn: '2024-01-01', liftedOn: '2024-02-01' }] },
      draft,
    ],
    decideCrossCategoryUse: [
      main.decideCrossCategoryUse,
      { qualityImproving: true, intensityFalling: true, argued: true, prefectureConsents: true },
      draft,
    ],
    maySuspend: [main.maySuspend, { severeDecline: true, obviousGap: false }, draft],
    commitmentStatus: [main.commitmentStatus, { ...COMMITMENT, on: '2024-05-06' }, draft],
    decideCityTransfer: [
      main.decideCityTransfer,
      { amounts: { TP: '1' }, scheduled: { TP: '1' }, letterSubmitted: true },
      draft,
    ],
    decideAreaTransfer: [
      main.decideAreaTransfer,
      {
        from: CEDZ,
        to: MEILI,
        amount: '1',
        supplierSurplus: '1',
        supplierOrdered: false,
        bothAgree: true,
        jointApplication: true,
        countyConsents: true,
      },
      draft,
    ],
    parkCalendar: [main.parkCalendar, 2024, draft],
    quarterlyDispatch: [main.quarterlyDispatch, 2024, draft],
    parkWarning: [main.parkWarning, { declined: true, severeDecline: false, obviousGap: false }, draft],
    needsRectification: [main.needsRectification, { slow: true, abnormal: false, unstable: false }, draft],
    fingerprintText: [main.fingerprintText, [{ id: 'a', words: '一二三四五' }]],
    safeParseAccepted: [schema.safeParseAccepted, { accepted: [] }],
    'safeParseDossier construction': [schema.safeParseDossier, CONSTRUCTION, draft],
    'safeParseDossier reduction': [schema.safeParseDossier, REDUCTION, draft],
    'safeParseDossier area': [schema.safeParseDossier, AREA, draft],
    parseDossier: [schema.parseDossier, CONSTRUCTION, draft],
    'safeParsePartialDossier construction': [schema.safeParsePartialDossier, CONSTRUCTION, draft],
    'safeParsePartialDossier reduction': [schema.safeParsePartialDossier, REDUCTION, draft],
    'safeParsePartialDossier area': [schema.safeParsePartialDossier, AREA, draft],
    safeParsePolicy: [schema.safeParsePolicy, draft],
    parsePolicy: [schema.parsePolicy, draft],
    safeParseReceipt: [schema.safeParseReceipt, analysis.receipt(answer)],
    safeParseScenario: [schema.safeParseScenario, SCENARIO],
    parseScenario: [schema.parseScenario, SCENARIO],
    receipt: [analysis.receipt, answer],
    linesOf: [analysis.linesOf, answer],
    replay: [analysis.replay, [analysis.receipt(answer)], draft],
    playScenario: [analysis.playScenario, SCENARIO, draft],
    'ask a rule': [analysis.ask, 'offsetRatio', { pollutant: 'TP', construction: 'new' }, draft],
    'ask a dossier': [analysis.ask, 'dossier', CONSTRUCTION, draft],
    'readings of a rule': [analysis.readings, 'offsetRatio', SCENARIO.facts, draft],
    'readings of a dossier': [analysis.readings, 'dossier', CONSTRUCTION, draft],
    'recourse of a rule': [
      analysis.recourse,
      'decideTrade',
      { pollutant: 'TP', completed: false, certified: true },
      'permitted',
      draft,
    ],
    'recourse of a dossier': [analysis.recourse, 'dossier', CONSTRUCTION, 'offsets.TP', draft],
    lint: [analysis.lint, draft],
    compare: [analysis.compare, draft, draft],
    check: [analysis.check, draft, { scenarios: [SCENARIO] }],
  } as Record<string, readonly [unknown, ...unknown[]]>),
) as never;
