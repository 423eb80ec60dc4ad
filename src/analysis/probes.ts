import { areaOf } from '../dossier/area.js';
import { yearBefore } from '../dossier/standing.js';
import { isCivilDate, yearOf } from '../lib/civil-date.js';
import type { PartialDossier } from '../types/dossier.js';
import type { Policy } from '../types/policy.js';
import type { Text } from '../types/text.js';
import { POLLUTANTS, type Pollutant } from '../types/vocabulary.js';
import { at } from './flat.js';
import { pollutantText } from './kinds.js';
import type { FactInfo } from './question.js';
import type { QuestionId } from './questions/types.js';

/** One question that a dossier puts to a rule: the facts that it has, and where in the dossier the others belong. */
export interface Probe {
  /** The line of the sheet that it answers. */
  readonly id: string;
  readonly title: Text;
  readonly question: QuestionId;
  readonly facts: Readonly<Record<string, unknown>>;
  /** For a fact by its path in the rule, its path in the dossier. */
  readonly paths: Readonly<Record<string, string>>;
  /** For such a fact what the dossier asks in its stead. */
  readonly instead?: Readonly<Record<string, Partial<FactInfo>>>;
}

const PLACE: Partial<FactInfo> = { title: { zh: '项目所在地点', en: 'place of the project' }, type: 'place' };

const INCREASE: Partial<FactInfo> = {
  title: { zh: '各项污染物新增年排放量（吨/年）', en: 'amounts added, by pollutant (t/a)' },
  type: 'amounts',
  controls: 'applicant',
};

const PASSED: Partial<FactInfo> = {
  title: { zh: '各项污染物审核通过的减排量（吨/年）', en: 'amounts passed, by pollutant (t/a)' },
  type: 'amounts',
};

const holding = (pollutant: Pollutant | undefined): Partial<FactInfo> => ({
  title: titled(pollutant, { zh: '本级库的库存量（吨/年）', en: 'what the own bank holds (t/a)' }),
  type: 'amount',
});

const BREACHES: Partial<FactInfo> = {
  title: { zh: '入库承诺未履行到位的污染物', en: 'pollutants whose commitment is breached' },
  type: 'list',
};

const titled = (pollutant: Pollutant | undefined, { zh, en }: Text): Text =>
  pollutant === undefined
    ? { zh, en }
    : { zh: `${pollutantText(pollutant).zh}·${zh}`, en: `${pollutant}: ${en}` };

const picked = (dossier: PartialDossier, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    names.filter((name) => dossier[name] !== undefined).map((name) => [name, dossier[name]]),
  );

/** The area of a dossier; a place that is not known throws, one that is not there is unknown. */
const areaIn = ({ place }: PartialDossier, policy: Policy): Record<string, unknown> =>
  place === undefined ? {} : { area: areaOf(place as string, policy) };

/** The pollutants of a dossier's amounts, in the order of the text; one unknown where the amounts are not there. */
const pollutantsOf = (amounts: unknown): readonly (Pollutant | undefined)[] =>
  amounts === undefined
    ? [undefined]
    : POLLUTANTS.filter((pollutant) => at(amounts, pollutant) !== undefined);

const ENTRY = [
  'source',
  'completedOn',
  'startedOn',
  'onKeyList',
  'countedTowardTask',
  'standardEffectiveOn',
  'governmentRun',
  'byDischarger',
  'enterpriseClosed',
  'capacityEliminated',
  'compliant',
  'governmentFunds',
  'appliedVoluntarily',
  'monitorable',
  'countable',
  'verifiable',
];

/** What a reduction dossier asks of the rules. */
export function reductionProbes(dossier: PartialDossier, policy: Policy): Probe[] {
  const { source, passed } = dossier;
  const area = areaIn(dossier, policy);
  const applied = source === 'voluntary-treatment' ? 'appliedVoluntarily' : 'appliedByDischarger';
  const application = dossier[applied] === undefined ? {} : { appliedByDischarger: dossier[applied] };
  return [
    {
      id: 'entry',
      title: { zh: '入库', en: 'entry' },
      question: 'decideEntry',
      facts: picked(dossier, ENTRY),
      paths: {},
    },
    {
      id: 'route',
      title: { zh: '申报', en: 'route' },
      question: 'filingRoute',
      facts: { ...picked(dossier, ['implementer', 'works']), ...area, ...application },
      paths: { area: 'place', appliedByDischarger: applied },
      instead: { area: PLACE },
    },
    {
      id: 'deadline',
      title: { zh: '最迟完成收储', en: 'last day of entry' },
      question: 'entryDeadline',
      facts: picked(dossier, ['source', 'completedOn', 'permitChangedOn', 'permitCancelledOn', 'enteredOn']),
      paths: {},
    },
    {
      id: 'category',
      title: { zh: '材料清单', en: 'list of papers' },
      question: 'materialCategory',
      facts: picked(dossier, ['source', 'works']),
      paths: {},
    },
    ...pollutantsOf(passed).map((pollutant): Probe => {
      const stated = pollutant && at(dossier.provinceAmounts, pollutant);
      return {
        id: pollutant === undefined ? 'split' : `split.${pollutant}`,
        title: titled(pollutant, { zh: '分级入库', en: 'split' }),
        question: 'splitReduction',
        facts: {
          ...picked(dossier, ['implementer', 'works', 'upperFunds']),
          ...area,
          ...(pollutant && { amount: at(passed, pollutant) }),
          ...(stated !== undefined && { provinceAmount: stated }),
        },
        paths: { area: 'place', amount: 'passed' },
        instead: { area: PLACE, amount: PASSED },
      };
    }),
  ];
}

/** The standing that counts, as far as it is there, and where it belongs. */
function standingFacts({ on, standings }: PartialDossier, year: unknown) {
  const ofUse = isCivilDate(on) ? yearOf(on) : (year as number | undefined);
  const path = ofUse === undefined ? 'standings' : `standings.${yearBefore(ofUse)}`;
  const standing = ofUse === undefined ? undefined : at(standings, yearBefore(ofUse));
  const names = ['targetsMet.water', 'targetsMet.air', 'keyProjectsCompleted', 'bindingTaskCompleted'];
  return {
    facts: standing === undefined ? {} : { standing },
    paths: {
      standing: path,
      ...Object.fromEntries(names.map((name) => [`standing.${name}`, `${path}.${name}`])),
    },
  };
}

/** What a construction dossier asks of the rules, but for what hangs on other answers. */
export function constructionProbes(dossier: PartialDossier, policy: Policy): Probe[] {
  const { increase, breaches } = dossier;
  const area = areaIn(dossier, policy);
  const project = picked(dossier, ['construction', 'strategicEmerging']);
  const standing = standingFacts(dossier, undefined);
  const ofPollutant = pollutantsOf(increase).flatMap((pollutant): Probe[] => {
    const id = pollutant === undefined ? 'offsets' : `offsets.${pollutant}`;
    const named = pollutant === undefined ? {} : { pollutant };
    const breached =
      pollutant === undefined || breaches === undefined
        ? {}
        : { breached: (breaches as readonly unknown[]).includes(pollutant) };
    return [
      {
        id: `${id}.ratio`,
        title: titled(pollutant, { zh: '倍数', en: 'ratio' }),
        question: 'offsetRatio',
        facts: { ...project, ...named },
        paths: { pollutant: 'increase' },
        instead: { pollutant: INCREASE, increase: INCREASE },
      },
      {
        id: `${id}.required`,
        title: titled(pollutant, { zh: '需替代量', en: 'required' }),
        question: 'requiredOffset',
        facts: { ...project, ...named, ...(pollutant && { increase: at(increase, pollutant) }) },
        paths: { pollutant: 'increase' },
        instead: { pollutant: INCREASE, increase: INCREASE },
      },
      {
        id: `${id}.use`,
        title: titled(pollutant, { zh: '指标来源', en: 'sources of quota' }),
        question: 'decideUse',
        facts: { ...named, ...area, ...standing.facts, ...picked(dossier, ['on', 'orders']), ...breached },
        paths: {
          pollutant: 'increase',
          area: 'place',
          ...standing.paths,
          breached: 'breaches',
          ownBankShort: pollutant === undefined ? 'holdings' : `holdings.${pollutant}`,
        },
        instead: { pollutant: INCREASE, area: PLACE, ownBankShort: holding(pollutant), breached: BREACHES },
      },
    ];
  });
  const { priority } = dossier;
  return [
    ...ofPollutant,
    {
      id: 'route',
      title: { zh: '办理', en: 'route' },
      question: 'useRoute',
      facts: area,
      paths: { area: 'place' },
      instead: { area: PLACE },
    },
    ...(priority === undefined
      ? []
      : [
          {
            id: 'priority',
            title: { zh: '优先', en: 'priority' },
            question: 'usePriority',
            facts: priority as Record<string, unknown>,
            paths: Object.fromEntries(
              ['bank', 'category', 'level', 'passedByCity', 'major', 'inOwnArea'].map((name) => [
                name,
                `priority.${name}`,
              ]),
            ),
          } as const,
        ]),
  ];
}

/** What an area's dossier asks of the rules; the own bank is taken to be short, as its status card does. */
export function areaProbes(dossier: PartialDossier, policy: Policy): Probe[] {
  const { year, commitments, on } = dossier;
  const area = areaIn(dossier, policy);
  const standing = standingFacts(dossier, year);
  const made = commitments as readonly Readonly<Record<string, unknown>>[] | undefined;
  const ofCommitments = (made ?? []).map((commitment, place): Probe => {
    const names = ['transferredOn', 'committed', 'entries'];
    return {
      id: `commitments[${place}]`,
      title: { zh: `入库承诺（第 ${place + 1} 项）`, en: `commitment ${place + 1}` },
      question: 'commitmentStatus',
      facts: { ...picked({ kind: 'area', ...commitment }, names), ...(on !== undefined && { on }) },
      paths: Object.fromEntries(names.map((name) => [name, `commitments[${place}].${name}`])),
    };
  });
  const ofPollutants = POLLUTANTS.map((pollutant): Probe => {
    return {
      id: `pollutants.${pollutant}.use`,
      title: titled(pollutant, { zh: '指标来源', en: 'sources of quota' }),
      question: 'decideUse',
      facts: {
        pollutant,
        ...area,
        ...standing.facts,
        ...picked(dossier, ['on', 'orders']),
        ownBankShort: true,
      },
      paths: { area: 'place', ...standing.paths, breached: 'commitments' },
      instead: { area: PLACE, breached: BREACHES },
    };
  });
  return [...ofCommitments, ...ofPollutants];
}
