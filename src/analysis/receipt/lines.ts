import { AREA } from '../../dossier/area-status.js';
import type { Assessment } from '../../dossier/assess.js';
import { checkAssessment } from '../../dossier/check-assessment.js';
import { CONSTRUCTION, OFFSET } from '../../dossier/construction.js';
import { lineId, lineTitle, type Told, titled, toldBy } from '../../dossier/lines.js';
import { REDUCTION } from '../../dossier/reduction.js';
import type { Member, Row } from '../../dossier/row.js';
import { optional } from '../../lib/check.js';
import type { Decimal } from '../../lib/decimal.js';
import { canonicalJson } from '../../lib/hash.js';
import { understood } from '../../lib/understood.js';
import { ACTOR_LABELS, BANK_LEVEL_LABELS, MATERIAL_LABELS, USE_SOURCE_LABELS } from '../../policy/labels.js';
import type { EntryDeadline } from '../../rules/3.2.2-entry-deadline.js';
import type { FilingRoute } from '../../rules/3.2.2-filing-route.js';
import type { OffsetRatio } from '../../rules/3.3.2-offset.js';
import type { CommitmentStanding } from '../../rules/3.3.4-transfers.js';
import type { UseOutcome } from '../../rules/3.3.4-use-eligibility.js';
import type { Ruling } from '../../types/ruling.js';
import type { Text } from '../../types/text.js';
import {
  BANK_LEVELS,
  type BankLevel,
  type Material,
  USE_SOURCES,
  type Verdict,
} from '../../types/vocabulary.js';
import { type QuestionId, same } from '../model/index.js';
import { QUESTIONS, questionOf } from '../questions/index.js';

/** One line of an assessment: one answer, that can be compared with the same line of another assessment. */
export interface Line {
  /** Where it stands, like `offsets.TP.use.upper-banks`. */
  readonly id: string;
  /** What it answers. */
  readonly title: Text;
  /** The answer in words. */
  readonly words: Text;
  /** The answer as canonical JSON: equal answers have equal text. */
  readonly value: string;
  /** The ruling; absent of a line that only adds up others. */
  readonly ruling?: Ruling<unknown>;
}

const tonnes = (amount: Decimal): Text => ({
  zh: `${amount.toFixed()} 吨/年`,
  en: `${amount.toFixed()} t/a`,
});

function joined(texts: readonly Text[]): Text {
  return { zh: texts.map(({ zh }) => zh).join('，'), en: texts.map(({ en }) => en).join(', ') };
}

const wordsIn = (question: QuestionId, part: string, value: string): Text =>
  QUESTIONS[question].parts[part]?.words(value) ?? same(value);

function routeWords({ status, prepares, reviews, files }: FilingRoute): Text {
  const steps = joined([
    { zh: `${ACTOR_LABELS[prepares].zh}编制`, en: `prepared by the ${ACTOR_LABELS[prepares].en}` },
    { zh: `${ACTOR_LABELS[reviews].zh}审核`, en: `reviewed by the ${ACTOR_LABELS[reviews].en}` },
    { zh: `${ACTOR_LABELS[files].zh}申报`, en: `filed by the ${ACTOR_LABELS[files].en}` },
  ]);
  return status === 'open' ? steps : joined([wordsIn('filingRoute', 'status', status), steps]);
}

function deadlineWords({ due, force, late }: EntryDeadline): Text {
  const { zh, en } = wordsIn('entryDeadline', 'force', force);
  const lateness =
    late === undefined ? [] : [late ? { zh: '已逾期', en: 'late' } : { zh: '未逾期', en: 'in time' }];
  return joined([{ zh: `${due}（${zh}）`, en: `${due} (${en})` }, ...lateness]);
}

const splitWords = (shares: Readonly<Record<BankLevel, Decimal>>): Text =>
  joined(
    BANK_LEVELS.filter((level) => !shares[level].isZero()).map((level) => ({
      zh: `${BANK_LEVEL_LABELS[level].zh} ${shares[level].toFixed()}`,
      en: `${BANK_LEVEL_LABELS[level].en} ${shares[level].toFixed()}`,
    })),
  );

const ratioWords = ({ ratio, bound }: OffsetRatio): Text =>
  bound === 'at-least'
    ? { zh: `不低于 ${ratio.toFixed()} 倍`, en: `at least ${ratio.toFixed()}` }
    : { zh: `${ratio.toFixed()} 倍`, en: ratio.toFixed() };

/** The outcomes of rows in words, where those of the rule's own parts do not do. */
const WORDS: ReadonlyMap<Row, (outcome: never) => Text> = new Map<Row, (outcome: never) => Text>([
  [REDUCTION.route, routeWords],
  [REDUCTION.deadline, deadlineWords],
  [
    REDUCTION.materials,
    (papers: readonly Material[]) => joined(papers.map((paper) => MATERIAL_LABELS[paper])),
  ],
  [REDUCTION.split, splitWords],
  [OFFSET.ratio, ratioWords],
  [OFFSET.required, tonnes],
  [OFFSET.shortfall, tonnes],
  [OFFSET.trade, (verdict: Verdict) => wordsIn('decideUse', 'own-bank', verdict)],
  [
    CONSTRUCTION.sufficient,
    (isEnough: boolean) => (isEnough ? { zh: '足够', en: 'enough' } : { zh: '不足', en: 'short' }),
  ],
  [
    AREA.commitments,
    ({ state, due }: CommitmentStanding) => joined([wordsIn('commitmentStatus', 'state', state), same(due)]),
  ],
]);

/** An outcome in words: in those of its row, else in those of the first part of the rule's outcomes. */
function wordsOf(row: Row, outcome: unknown): Text {
  const own = WORDS.get(row);
  if (own !== undefined) return own(outcome as never);
  const { parts, valuesOf } = questionOf(row.ask);
  const [[part, value]] = Object.entries(valuesOf(outcome, {})) as [[string, string]];
  return parts[part]?.words(value) ?? same(value);
}

/** The lines of a row that is told source by source. */
function sourceLines(row: Row, member: Member, { outcome, grounds }: Ruling<UseOutcome>): Line[] {
  const whole = lineId(row, member);
  return USE_SOURCES.map((source) => ({
    id: `${whole}.${source}`,
    title: titled(optional(member, 'pollutant'), USE_SOURCE_LABELS[source]),
    words: wordsIn('decideUse', source, outcome[source]),
    value: canonicalJson(outcome[source]),
    ruling: { outcome: outcome[source], grounds: grounds.filter(({ about }) => about === source) },
  }));
}

function linesFor({ row, member, field, ruling }: Told): Line[] {
  if (row.line.endsWith('{source}')) return sourceLines(row, member, ruling as Ruling<UseOutcome>);
  const outcome = !Object.hasOwn(row, 'ask') ? field : (ruling as Ruling<unknown>).outcome;
  return [
    {
      id: lineId(row, member),
      title: lineTitle(row, member),
      words: wordsOf(row, outcome),
      value: canonicalJson(outcome),
      ...(ruling && { ruling }),
    },
  ];
}

/**
 * Every answer of an assessment, line by line, in the order in which a sheet shows them.
 *
 * @throws {@link QuotaError} on what is no assessment, and on one that has been through JSON
 */
export function linesOf(assessment: Assessment): Line[] {
  return understood('assessment', assessment, () => {
    checkAssessment(assessment);
    return toldBy(assessment).flatMap(linesFor);
  });
}
