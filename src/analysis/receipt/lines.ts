import type { AreaStatus } from '../../dossier/area-status.js';
import type { Assessment } from '../../dossier/assess.js';
import { checkAssessment } from '../../dossier/check-assessment.js';
import type { ConstructionAssessment, OffsetAssessment } from '../../dossier/construction.js';
import type { ReductionAssessment } from '../../dossier/reduction.js';
import { optional } from '../../lib/check.js';
import { canonicalJson } from '../../lib/hash.js';
import { understood } from '../../lib/understood.js';
import { ACTOR_LABELS, BANK_LABELS, MATERIAL_LABELS, USE_SOURCE_LABELS } from '../../policy/labels.js';
import type { Ruling } from '../../types/ruling.js';
import type { Text } from '../../types/text.js';
import {
  BANK_LEVELS,
  type Pollutant,
  USE_SOURCES,
  type UseSource,
  type Verdict,
} from '../../types/vocabulary.js';
import { pollutantText, same } from '../model/index.js';
import { QUESTIONS } from '../questions/index.js';

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

const line = (
  id: string,
  title: Text,
  words: Text,
  ruling: Ruling<unknown>,
  outcome: unknown = ruling.outcome,
): Line => ({
  id,
  title,
  words,
  value: canonicalJson(outcome),
  ruling,
});

const of = (pollutant: Pollutant, { zh, en }: Text): Text => ({
  zh: `${pollutantText(pollutant).zh}·${zh}`,
  en: `${pollutant}: ${en}`,
});

const wordsOf = (question: keyof typeof QUESTIONS, part: string, value: string): Text =>
  QUESTIONS[question].parts[part]?.words(value) ?? same(value);

const tonnes = (amount: string): Text => ({ zh: `${amount} 吨/年`, en: `${amount} t/a` });

function useLines(
  id: string,
  pollutant: Pollutant,
  use: Ruling<Readonly<Record<UseSource, Verdict>>>,
): Line[] {
  return USE_SOURCES.map((source) => {
    const verdict = use.outcome[source];
    const ruling = { outcome: verdict, grounds: use.grounds.filter(({ about }) => about === source) };
    return line(
      `${id}.${source}`,
      of(pollutant, USE_SOURCE_LABELS[source]),
      wordsOf('decideUse', source, verdict),
      ruling,
    );
  });
}

function offsetLines(pollutant: Pollutant, offset: OffsetAssessment): Line[] {
  const id = `offsets.${pollutant}`;
  const { ratio, bound } = ratioOf(offset);
  return [
    line(
      `${id}.ratio`,
      of(pollutant, { zh: '倍数', en: 'ratio' }),
      bound === 'at-least'
        ? { zh: `不低于 ${ratio} 倍`, en: `at least ${ratio}` }
        : { zh: `${ratio} 倍`, en: ratio },
      offset.ratio,
    ),
    line(
      `${id}.required`,
      of(pollutant, { zh: '需替代量', en: 'required' }),
      tonnes(offset.required.outcome.toFixed()),
      offset.required,
    ),
    line(
      `${id}.shortfall`,
      of(pollutant, { zh: '缺口', en: 'missing' }),
      tonnes(offset.shortfall.outcome.toFixed()),
      offset.shortfall,
    ),
    ...useLines(`${id}.use`, pollutant, offset.use),
    line(
      `${id}.trade`,
      of(pollutant, { zh: '交易', en: 'trade' }),
      wordsOf('decideUse', 'own-bank', offset.trade.outcome),
      offset.trade,
    ),
    ...offset.purchases.map(({ counts }, at) =>
      line(
        `${id}.purchases[${at}]`,
        of(pollutant, { zh: `已购指标（第 ${at + 1} 笔）`, en: `purchase ${at + 1}` }),
        wordsOf('decideTrade', 'counts', counts.outcome),
        counts,
      ),
    ),
  ];
}

const ratioOf = ({ ratio }: OffsetAssessment) => ({
  ratio: ratio.outcome.ratio.toFixed(),
  bound: ratio.outcome.bound,
});

function constructionLines(assessment: ConstructionAssessment): Line[] {
  const { offsets, sufficient, route } = assessment;
  const priority = optional(assessment, 'priority');
  return [
    ...Object.entries(offsets).flatMap(([pollutant, offset]) => offsetLines(pollutant as Pollutant, offset)),
    {
      id: 'sufficient',
      title: { zh: '总量是否足够', en: 'whether everything is covered' },
      words: sufficient ? { zh: '足够', en: 'enough' } : { zh: '不足', en: 'short' },
      value: String(sufficient),
    },
    line(
      'route',
      { zh: '办理', en: 'route' },
      wordsOf('useRoute', 'approves', route.outcome.approves),
      route,
    ),
    ...(priority === undefined
      ? []
      : [
          line(
            'priority',
            { zh: '优先', en: 'priority' },
            wordsOf('usePriority', 'first', String(priority.outcome)),
            priority,
          ),
        ]),
  ];
}

function joined(texts: readonly Text[]): Text {
  return { zh: texts.map(({ zh }) => zh).join('，'), en: texts.map(({ en }) => en).join(', ') };
}

function reductionLines({ entry, route, deadline, materials, split = {} }: ReductionAssessment): Line[] {
  const { prepares, reviews, files, status } = route.outcome;
  const steps = joined([
    { zh: `${ACTOR_LABELS[prepares].zh}编制`, en: `prepared by the ${ACTOR_LABELS[prepares].en}` },
    { zh: `${ACTOR_LABELS[reviews].zh}审核`, en: `reviewed by the ${ACTOR_LABELS[reviews].en}` },
    { zh: `${ACTOR_LABELS[files].zh}申报`, en: `filed by the ${ACTOR_LABELS[files].en}` },
  ]);
  const needsApplication = wordsOf('filingRoute', 'status', status);
  const { due, force, late } = deadline.outcome;
  const forceWords = wordsOf('entryDeadline', 'force', force);
  const lateness =
    late === undefined ? [] : [late ? { zh: '已逾期', en: 'late' } : { zh: '未逾期', en: 'in time' }];
  return [
    line('entry', { zh: '入库', en: 'entry' }, wordsOf('decideEntry', 'verdict', entry.outcome), entry),
    line(
      'route',
      { zh: '申报', en: 'route' },
      status === 'open' ? steps : joined([needsApplication, steps]),
      route,
    ),
    line(
      'deadline',
      { zh: '最迟完成收储', en: 'last day of entry' },
      joined([{ zh: `${due}（${forceWords.zh}）`, en: `${due} (${forceWords.en})` }, ...lateness]),
      deadline,
    ),
    line(
      'materials',
      { zh: '所需材料', en: 'papers' },
      joined(materials.required.outcome.map((paper) => MATERIAL_LABELS[paper])),
      materials.required,
    ),
    ...Object.entries(split).map(([pollutant, ruling]) =>
      line(
        `split.${pollutant}`,
        of(pollutant as Pollutant, { zh: '分级入库', en: 'split' }),
        joined(
          BANK_LEVELS.filter((level) => !ruling.outcome[level].isZero()).map((level) => ({
            zh: `${BANK_LABELS[level].zh} ${ruling.outcome[level].toFixed()}`,
            en: `${BANK_LABELS[level].en} ${ruling.outcome[level].toFixed()}`,
          })),
        ),
        ruling,
      ),
    ),
  ];
}

function areaLines({ pollutants, commitments }: AreaStatus): Line[] {
  return [
    ...Object.entries(pollutants).flatMap(([pollutant, { use }]) =>
      useLines(`pollutants.${pollutant}.use`, pollutant as Pollutant, use),
    ),
    ...commitments.map(({ commitment, status }, at) =>
      line(
        `commitments[${at}]`,
        of(commitment.pollutant, { zh: `入库承诺（第 ${at + 1} 项）`, en: `commitment ${at + 1}` }),
        joined([wordsOf('commitmentStatus', 'state', status.outcome.state), same(status.outcome.due)]),
        status,
      ),
    ),
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
    switch (assessment.kind) {
      case 'reduction':
        return reductionLines(assessment);
      case 'construction':
        return constructionLines(assessment);
      case 'area':
        return areaLines(assessment);
    }
  });
}
