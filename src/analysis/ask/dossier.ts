import { type AppliedPolicy, appliedPolicy } from '../../dossier/answer.js';
import { type Subject, subjectOf } from '../../dossier/subject.js';
import { optional } from '../../lib/check.js';
import { bareCopy } from '../../lib/fields.js';
import { type Library, library } from '../../lib/version.js';
import type { PartialDossier } from '../../types/dossier.js';
import type { Policy } from '../../types/policy.js';
import type { Text } from '../../types/text.js';
import type { FactInfo } from '../model/index.js';
import { checkPartial } from '../questions/index.js';
import { askedOfArea } from './area.js';
import type { Asked } from './asking.js';
import { askedOfConstruction } from './construction.js';
import type { Inquiry } from './inquiry.js';
import { askedOfReduction } from './reduction.js';

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
  /** Whose dossier it is, as far as it says. */
  readonly subject: Subject;
  /** The policy that was applied. */
  readonly policy: AppliedPolicy;
  /** The library that applied it. */
  readonly library: Library;
  /** `settled`: nothing that is missing can change any line. */
  readonly state: 'settled' | 'open';
  /** Every line that the dossier asks for. */
  readonly lines: readonly InquiredLine[];
  /** Only facts that can still change a line, those that change most lines first, else the most decisive. */
  readonly questions: readonly AskedFact[];
}

const ASKED: Readonly<Record<PartialDossier['kind'], (dossier: PartialDossier, policy: Policy) => Asked[]>> =
  {
    reduction: askedOfReduction,
    construction: askedOfConstruction,
    area: askedOfArea,
  };

function partsOf({ parts, inquiry }: Asked): InquiredPart[] {
  const isComplete = inquiry.state === 'settled' || inquiry.isComplete;
  return Object.entries(parts).map(([name, part]) => {
    const possible = optional(inquiry.parts, name) ?? [];
    const isSettled = possible.length === 1;
    return {
      title: part.title,
      isSettled,
      values: part.figure && !isSettled && !isComplete ? [] : possible.map((value) => part.words(value)),
    };
  });
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
export function inquireDossier(given: PartialDossier, policy: Policy): DossierInquiry {
  const dossier = bareCopy(given);
  checkPartial(dossier);
  const lines = ASKED[dossier.kind](dossier, policy).map(
    (each): InquiredLine => ({
      id: each.id,
      title: each.title,
      inquiry: each.inquiry,
      parts: partsOf(each),
    }),
  );
  const questions = gathered(lines);
  return {
    subject: subjectOf(dossier),
    policy: appliedPolicy(policy),
    library,
    state: questions.length === 0 ? 'settled' : 'open',
    lines,
    questions,
  };
}
