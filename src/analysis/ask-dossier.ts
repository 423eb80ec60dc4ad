import { inside } from '../dossier/inside.js';
import { amount, type Decimal } from '../lib/decimal.js';
import type { Amount } from '../types/amount.js';
import type { PartialDossier } from '../types/dossier.js';
import type { Policy } from '../types/policy.js';
import type { Text } from '../types/text.js';
import { at } from './flat.js';
import { type Inquiry, inquire } from './inquiry.js';
import { flatOf } from './partial.js';
import { areaProbes, constructionProbes, type Probe, reductionProbes } from './probes.js';
import type { FactInfo } from './question.js';
import { QUESTIONS } from './questions/all.js';

/** A fact to be asked, by its path in the dossier. */
export interface AskedFact extends FactInfo {
  /** The lines whose answer it can still change. */
  readonly lines: readonly string[];
}

/** One line of an incomplete dossier. */
export interface InquiredLine {
  /** Where it stands, like `offsets.TP.use`. */
  readonly id: string;
  /** What it answers. */
  readonly title: Text;
  /** What can be said of it; its questions have their paths in the dossier. */
  readonly inquiry: Inquiry;
  /** Every part of the answer in words: the one value that it has, or those that are still possible. */
  readonly parts: readonly InquiredPart[];
}

/** One part of the answer of a line. */
export interface InquiredPart {
  /** What it is. */
  readonly title: Text;
  /** Whether it can no longer change. */
  readonly isSettled: boolean;
  /** The values that are possible, in words; none where they are figures that hang on what is unknown. */
  readonly values: readonly Text[];
}

/** What can be said of an incomplete dossier. */
export interface DossierInquiry {
  /** `settled`: nothing that is missing can change any line. */
  readonly state: 'settled' | 'open';
  /** Every line that the dossier asks for. */
  readonly lines: readonly InquiredLine[];
  /** Only facts that can still change a line, those that change most lines first, else the most decisive. */
  readonly questions: readonly AskedFact[];
}

const probesOf = (dossier: PartialDossier, policy: Policy): Probe[] => {
  switch (dossier.kind) {
    case 'reduction':
      return reductionProbes(dossier, policy);
    case 'construction':
      return constructionProbes(dossier, policy);
    case 'area':
      return areaProbes(dossier, policy);
  }
};

function inquireProbe({ question: id, facts, paths, instead = {} }: Probe, policy: Policy): Inquiry {
  const question = QUESTIONS[id];
  const inquiry = inside(paths, () => inquire(question, flatOf(question, facts), policy));
  if (inquiry.state === 'settled') return inquiry;
  return {
    ...inquiry,
    questions: inquiry.questions.map((fact) => ({
      ...fact,
      ...instead[fact.path],
      path: paths[fact.path] ?? fact.path,
    })),
  };
}

/** Whether the own bank is short, where the holding and every requirement that is still possible say the same. */
function shortness(holding: unknown, required: Inquiry): boolean | undefined {
  if (holding === undefined) return undefined;
  const held = amount(holding as Amount, 'holdings');
  const needs = required.state === 'settled' ? [required.ruling.outcome] : required.outcomes;
  const verdicts = new Set(needs.map((need) => held.lessThan(need as Decimal)));
  const isCertain = required.state === 'settled' || required.questions.every(({ type }) => type !== 'amount');
  return isCertain && verdicts.size === 1 ? [...verdicts][0] : undefined;
}

/** Puts what the offset says of the own bank to the question of use, and what it still asks to the use's questions. */
function withShortness(use: Probe, required: Inquiry, dossier: PartialDossier, policy: Policy): Inquiry {
  const { pollutant } = use.facts;
  const holding = pollutant === undefined ? undefined : at(dossier.holdings, pollutant as string);
  const ownBankShort = shortness(holding, required);
  const inquiry = inquireProbe(
    ownBankShort === undefined ? use : { ...use, facts: { ...use.facts, ownBankShort } },
    policy,
  );
  if (inquiry.state === 'settled' || holding === undefined || required.state === 'settled') return inquiry;
  const path = use.paths.ownBankShort;
  return {
    ...inquiry,
    questions: inquiry.questions.flatMap((fact) => (fact.path === path ? required.questions : [fact])),
  };
}

function partsOf({ question: id }: Probe, inquiry: Inquiry): InquiredPart[] {
  const isComplete = inquiry.state === 'settled' || inquiry.isComplete;
  return Object.entries(QUESTIONS[id].parts).map(([name, part]) => {
    const possible = inquiry.parts[name] ?? [];
    const isSettled = possible.length === 1;
    return {
      title: part.title,
      isSettled,
      values: part.figure && !isSettled && !isComplete ? [] : possible.map((value) => part.words(value)),
    };
  });
}

/** Puts what is settled of an area's commitments to the question of use. */
function withBreach(use: Probe, { commitments }: PartialDossier, found: readonly [Probe, Inquiry][]): Probe {
  if (use.question !== 'decideUse' || commitments === undefined) return use;
  const own = (commitments as readonly { readonly pollutant?: unknown }[]).flatMap(({ pollutant }, at) =>
    pollutant === use.facts.pollutant || pollutant === undefined ? [found[at]?.[1]] : [],
  );
  const states = own.map((inquiry) =>
    inquiry?.parts.state?.length === 1 ? inquiry.parts.state[0] : undefined,
  );
  if (states.includes('breached')) return { ...use, facts: { ...use.facts, breached: true } };
  return states.includes(undefined) ? use : { ...use, facts: { ...use.facts, breached: false } };
}

function inquiries(dossier: PartialDossier, policy: Policy): [Probe, Inquiry][] {
  const found: [Probe, Inquiry][] = [];
  let required: Inquiry | undefined;
  for (const asked of probesOf(dossier, policy)) {
    const probe = dossier.kind === 'area' ? withBreach(asked, dossier, found) : asked;
    const inquiry =
      probe.question === 'decideUse' && required !== undefined
        ? withShortness(probe, required, dossier, policy)
        : inquireProbe(probe, policy);
    if (probe.question === 'requiredOffset') required = inquiry;
    found.push([probe, inquiry]);
    if (probe.question === 'materialCategory') found.push(papersOf(probe, inquiry, dossier, policy));
  }
  return found;
}

/** The papers of a filing, once its list is settled; as long as it is not, what the list asks. */
function papersOf(
  _category: Probe,
  inquiry: Inquiry,
  dossier: PartialDossier,
  policy: Policy,
): [Probe, Inquiry] {
  const { permitHolder } = dossier;
  const list = inquiry.state === 'settled' ? { category: inquiry.ruling.outcome } : {};
  const probe: Probe = {
    id: 'materials',
    title: { zh: '所需材料', en: 'papers' },
    question: 'requiredMaterials',
    facts: { ...list, ...(permitHolder !== undefined && { permitHolder }) },
    paths: {},
  };
  const papers = inquireProbe(probe, policy);
  if (papers.state === 'settled' || inquiry.state === 'settled') return [probe, papers];
  const own = papers.questions.filter(({ path }) => path !== 'category');
  return [probe, { ...papers, questions: [...inquiry.questions, ...own] }];
}

/** Gathers the questions of all lines, each once. */
function gathered(lines: readonly InquiredLine[]): AskedFact[] {
  const byPath = new Map<string, { fact: FactInfo; lines: string[]; rank: number }>();
  for (const { id, inquiry } of lines) {
    if (inquiry.state === 'settled') continue;
    inquiry.questions.forEach((fact, rank) => {
      const known = byPath.get(fact.path) ?? { fact, lines: [], rank };
      if (!known.lines.includes(id)) known.lines.push(id);
      byPath.set(fact.path, { ...known, rank: Math.min(known.rank, rank) });
    });
  }
  return [...byPath.values()]
    .sort((a, b) => b.lines.length - a.lines.length || a.rank - b.rank)
    .map(({ fact, lines: touched }) => ({ ...fact, lines: touched }));
}

/** What can be said of a dossier from what it has: which lines are settled, which are open, and what to ask. */
export function inquireDossier(dossier: PartialDossier, policy: Policy): DossierInquiry {
  const lines = inquiries(dossier, policy).map(
    ([probe, inquiry]): InquiredLine => ({
      id: probe.id,
      title: probe.title,
      inquiry,
      parts: partsOf(probe, inquiry),
    }),
  );
  const questions = gathered(lines);
  return { state: questions.length === 0 ? 'settled' : 'open', lines, questions };
}
