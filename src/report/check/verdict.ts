import type { Text } from '../../types/text.js';
import { type CheckReport, countOf, NOTICE_KINDS, type Notice, type NoticeKind } from './notice.js';

/** The kinds of notices, as headings. */
export const KIND_LABELS: Readonly<Record<NoticeKind, Text>> = {
  input: { zh: '需要更正的文件', en: 'Files to correct' },
  finding: { zh: '检查结果', en: 'What a drafter might mend' },
  change: { zh: '改动', en: 'What changes' },
  scenario: { zh: '情景', en: 'Scenarios' },
  decision: { zh: '以往的决定', en: 'Earlier decisions' },
  stale: { zh: '不相符的认可', en: 'Acceptances that do not fit' },
  coverage: { zh: '情景没有涉及的', en: 'What no scenario shows' },
};

const ACCEPTABLE: Readonly<Record<Notice['state'], Text>> = {
  failed: { zh: '未认可', en: 'not accepted' },
  accepted: { zh: '已认可', en: 'accepted' },
  passed: { zh: '无变化', en: 'unchanged' },
  noted: { zh: '提示', en: 'note' },
};

const STATES: Readonly<Record<NoticeKind, Readonly<Record<Notice['state'], Text>>>> = {
  input: { ...ACCEPTABLE, failed: { zh: '有误', en: 'wrong' } },
  finding: ACCEPTABLE,
  change: ACCEPTABLE,
  scenario: {
    ...ACCEPTABLE,
    failed: { zh: '不符', en: 'failed' },
    passed: { zh: '符合', en: 'passed' },
    noted: { zh: '警告', en: 'warning' },
  },
  decision: ACCEPTABLE,
  stale: { ...ACCEPTABLE, failed: { zh: '不相符', en: 'stale' } },
  coverage: ACCEPTABLE,
};

/** How a notice stands. */
export const stateWords = ({ kind, state }: Pick<Notice, 'kind' | 'state'>): Text => STATES[kind][state];

/** The notices of one kind. */
export interface Section {
  /** The kind. */
  readonly kind: NoticeKind;
  /** Its heading, with how many there are and how they stand. */
  readonly title: Text;
  /** All of them. */
  readonly notices: readonly Notice[];
}

const ORDER = ['failed', 'accepted', 'passed', 'noted'] as const;

function counted(kind: NoticeKind, notices: readonly Notice[]): Text {
  const counts = ORDER.map((state) => ({
    words: stateWords({ kind, state }),
    count: countOf(notices.filter((notice) => notice.state === state)),
  })).filter(({ count }) => count > 0);
  return {
    zh: `${KIND_LABELS[kind].zh}（${counts.map(({ words, count }) => `${words.zh} ${count}`).join('，')}）`,
    en: `${KIND_LABELS[kind].en} (${counts.map(({ words, count }) => `${count} ${words.en}`).join(', ')})`,
  };
}

/** The notices of a report by kinds, without kinds that have none. */
export const sectionsOf = ({ notices }: CheckReport): Section[] =>
  NOTICE_KINDS.flatMap((kind) => {
    const own = notices.filter((notice) => notice.kind === kind);
    return own.length === 0 ? [] : [{ kind, title: counted(kind, own), notices: own }];
  });

/** The notices that a person is to read: all but those that say that all is well. */
export const worthReading = (notices: readonly Notice[]): Notice[] =>
  notices.filter(({ state }) => state !== 'passed');

/** What a check comes to: the exit code of the command. */
export function verdictOf({ notices }: CheckReport): 0 | 1 | 2 {
  const failed = notices.filter(({ state }) => state === 'failed');
  if (failed.some(({ kind }) => kind === 'input')) return 2;
  return failed.length > 0 ? 1 : 0;
}

const counts: Readonly<Record<Exclude<NoticeKind, 'coverage'>, (count: number) => Text>> = {
  input: (count) => ({
    zh: `文件中有 ${count} 处需要更正`,
    en: `${count} ${count === 1 ? 'problem' : 'problems'} in the files`,
  }),
  finding: (count) => ({
    zh: `${count} 条检查结果未认可`,
    en: `${count} ${count === 1 ? 'finding' : 'findings'} not accepted`,
  }),
  change: (count) => ({
    zh: `${count} 处改动未认可`,
    en: `${count} ${count === 1 ? 'change' : 'changes'} not accepted`,
  }),
  scenario: (count) => ({
    zh: `${count} 个情景不符`,
    en: `${count} ${count === 1 ? 'scenario' : 'scenarios'} failed`,
  }),
  decision: (count) => ({
    zh: `${count} 份以往的决定未认可`,
    en: `${count} earlier ${count === 1 ? 'decision' : 'decisions'} not accepted`,
  }),
  stale: (count) => ({
    zh: `${count} 项认可与政策不符`,
    en: `${count} ${count === 1 ? 'acceptance does' : 'acceptances do'} not fit`,
  }),
};

/** The same in a sentence. */
export function verdictWords(report: CheckReport): Text {
  const failed = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((kind) => {
    const own = report.notices.filter((notice) => notice.kind === kind && notice.state === 'failed');
    return own.length === 0 ? [] : [counts[kind](countOf(own))];
  });
  if (failed.length > 0) {
    return {
      zh: `不通过：${failed.map(({ zh }) => zh).join('，')}。`,
      en: `Does not pass: ${failed.map(({ en }) => en).join(', ')}.`,
    };
  }
  return report.notices.some(({ kind, state }) => kind === 'change' && state === 'accepted')
    ? { zh: '通过：改动均已认可。', en: 'Passes: every change is accepted.' }
    : { zh: '通过：结论没有任何变化。', en: 'Passes: no decision changes.' };
}
