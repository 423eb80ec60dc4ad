import { titled } from '../../dossier/lines.js';
import { optional } from '../../lib/check.js';
import type { Decimal } from '../../lib/decimal.js';
import type { PartialDossier } from '../../types/dossier.js';
import type { Policy } from '../../types/policy.js';
import type { Ruling } from '../../types/ruling.js';
import type { Pollutant, UseSource } from '../../types/vocabulary.js';
import { at, type FactInfo, yesOrNo } from '../model/index.js';
import {
  areaIn,
  BREACHES,
  HOLDINGS,
  holdingOf,
  INCREASE,
  infoIn,
  PLACE,
  picked,
  pollutantsOf,
  QUESTIONS,
} from '../questions/index.js';
import { type Asked, type Asking, about, asked, eachOnce, inquiryOf, questionsOf } from './asking.js';
import { type Balance, balanceOf, holdingIn, type OfSource, purchasesAsked } from './balance.js';
import type { Inquiry } from './inquiry.js';
import { askingUse, ofSource } from './use.js';

const DAY_OF_USE = infoIn(QUESTIONS.decideUse, 'on');

const COVERED = yesOrNo(
  { zh: '总量是否足够', en: 'whether everything is covered' },
  { zh: '足够', en: 'enough' },
  { zh: '不足', en: 'short' },
);

const inquired = (asking: Asking, policy: Policy): Asked => asked(asking, inquiryOf(asking, policy));

const open = (questions: readonly FactInfo[]): Inquiry => ({
  state: 'open',
  outcomes: [],
  isComplete: false,
  parts: {},
  questions: eachOnce(questions),
});

/** What a dossier asks of the ratio and the amount of an offset. */
function askingOffset(
  dossier: PartialDossier,
  pollutant: Pollutant | undefined,
): [ratio: Asking, required: Asking] {
  const id = pollutant === undefined ? 'offsets' : `offsets.${pollutant}`;
  const facts = {
    ...picked(dossier, ['construction', 'strategicEmerging']),
    ...(pollutant && { pollutant }),
  };
  const rest = {
    paths: { increase: `increase.${pollutant}` },
    instead: { pollutant: [INCREASE], increase: [INCREASE] },
  };
  return [
    {
      id: `${id}.ratio`,
      title: titled(pollutant, { zh: '倍数', en: 'ratio' }),
      question: QUESTIONS.offsetRatio,
      facts,
      ...rest,
    },
    {
      id: `${id}.required`,
      title: titled(pollutant, { zh: '需替代量', en: 'required' }),
      question: QUESTIONS.requiredOffset,
      facts: { ...facts, ...(pollutant && { increase: at(dossier.increase, pollutant) }) },
      ...rest,
    },
  ];
}

/** Whether the own bank holds less than is required. */
function shortness(dossier: PartialDossier, pollutant: Pollutant, required: Asking, policy: Policy): Inquiry {
  const holding = holdingIn(dossier, pollutant);
  if (holding === undefined) {
    // any holding may do where nothing is required, and none where something is
    const isShort = about(required.question, ({ outcome, grounds }: Ruling<Decimal>) => ({
      outcome: !outcome.isZero(),
      grounds,
    }));
    const inquiry = inquiryOf({ ...required, question: isShort }, policy);
    if (inquiry.state === 'settled' && inquiry.ruling.outcome === false) return inquiry;
    const amounts = inquiryOf(required, policy);
    return open([holdingOf(pollutant), ...questionsOf(amounts)]);
  }
  const isShort = about(required.question, ({ outcome, grounds }: Ruling<Decimal>) => ({
    outcome: holding.lessThan(outcome),
    grounds,
  }));
  return inquiryOf({ ...required, question: isShort }, policy);
}

function useOf(
  dossier: PartialDossier,
  pollutant: Pollutant | undefined,
  short: Inquiry,
  policy: Policy,
): Asking {
  const { breaches } = dossier;
  const isBreached = pollutant && (breaches as readonly unknown[] | undefined)?.includes(pollutant);
  return askingUse(dossier, policy, {
    id: pollutant === undefined ? 'offsets.use' : `offsets.${pollutant}.use`,
    pollutant,
    facts: {
      ...(short.state === 'settled' && { ownBankShort: short.ruling.outcome }),
      ...(isBreached !== undefined && { breached: isBreached }),
    },
    place: PLACE,
    year: DAY_OF_USE,
    instead: {
      pollutant: [INCREASE],
      breached: breaches === undefined ? [BREACHES] : [INCREASE],
      ownBankShort: questionsOf(short),
    },
  });
}

/** What can be said of one source, from what can be said of all. */
function sourceOf(use: Asking, inquiry: Inquiry, source: UseSource, policy: Policy): OfSource {
  const alone = inquiry.state === 'settled' ? inquiry : inquiryOf(ofSource(use, source), policy);
  return {
    verdicts: optional(inquiry.parts, source) ?? [],
    grounds: alone.state === 'settled' ? alone.ruling.grounds : [],
    questions: questionsOf(alone),
  };
}

function ofPollutant(dossier: PartialDossier, pollutant: Pollutant, policy: Policy): [Asked[], Balance] {
  const [ratio, required] = askingOffset(dossier, pollutant);
  const use = useOf(dossier, pollutant, shortness(dossier, pollutant, required, policy), policy);
  const inquiry = inquiryOf(use, policy);
  const balance = balanceOf(
    dossier,
    pollutant,
    required,
    {
      ownBank: sourceOf(use, inquiry, 'own-bank', policy),
      crossRegion: sourceOf(use, inquiry, 'cross-region-purchase', policy),
    },
    policy,
  );
  const lines = [inquired(ratio, policy), inquired(required, policy), asked(use, inquiry), ...balance.lines];
  return [lines, balance];
}

/** What is asked as long as no amounts are known. */
function ofAnyPollutant(dossier: PartialDossier, policy: Policy): [Asked[], Balance] {
  const [ratio, required] = askingOffset(dossier, undefined);
  const amounts = inquiryOf(required, policy);
  const atHand = [...(dossier.holdings === undefined ? [HOLDINGS] : []), ...purchasesAsked(dossier, policy)];
  const short = open([...questionsOf(amounts), ...(dossier.holdings === undefined ? [HOLDINGS] : [])]);
  const use = useOf(dossier, undefined, short, policy);
  const questions = [...questionsOf(amounts), ...atHand];
  const shortfall: Asked = {
    id: 'offsets.shortfall',
    title: { zh: '缺口', en: 'missing' },
    inquiry: open(questions),
    parts: QUESTIONS.offsetShortfall.parts,
  };
  return [
    [inquired(ratio, policy), asked(required, amounts), inquired(use, policy), shortfall],
    { lines: [], isCovered: undefined, questions },
  ];
}

function sufficient(balances: readonly Balance[]): Asked {
  const line = { id: 'sufficient', title: COVERED.title, parts: { sufficient: COVERED } };
  const states = balances.map(({ isCovered }) => isCovered);
  if (!states.includes(false) && states.includes(undefined)) {
    const unsure = balances.filter(({ isCovered }) => isCovered === undefined);
    const questions = eachOnce(unsure.flatMap((balance) => balance.questions));
    const parts = { sufficient: ['true', 'false'] };
    return {
      ...line,
      inquiry: { state: 'open', outcomes: [true, false], isComplete: true, parts, questions },
    };
  }
  const outcome = !states.includes(false);
  return {
    ...line,
    inquiry: {
      state: 'settled',
      ruling: { outcome, grounds: [] },
      parts: { sufficient: [String(outcome)] },
    },
  };
}

/** What can be said of a construction dossier. */
export function askedOfConstruction(dossier: PartialDossier, policy: Policy): Asked[] {
  const { increase, priority } = dossier;
  const found =
    increase === undefined
      ? [ofAnyPollutant(dossier, policy)]
      : pollutantsOf(increase).map((pollutant) => ofPollutant(dossier, pollutant, policy));
  const route: Asking = {
    id: 'route',
    title: { zh: '办理', en: 'route' },
    question: QUESTIONS.routeOfUse,
    facts: areaIn(dossier, policy),
    paths: { area: 'place' },
    instead: { area: [PLACE] },
  };
  const fields = QUESTIONS.priorityOfUse.facts.map(({ path }) => path);
  const first: Asking = {
    id: 'priority',
    title: { zh: '优先', en: 'priority' },
    question: QUESTIONS.priorityOfUse,
    facts: priority as Record<string, unknown>,
    paths: Object.fromEntries(fields.map((name) => [name, `priority.${name}`])),
  };
  return [
    ...found.flatMap(([lines]) => lines),
    sufficient(found.map(([, balance]) => balance)),
    inquired(route, policy),
    ...(priority === undefined ? [] : [inquired(first, policy)]),
  ];
}
