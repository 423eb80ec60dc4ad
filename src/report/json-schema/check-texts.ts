import { QUESTIONS } from '../../analysis/questions/index.js';
import { clauses } from '../../policy/clauses.js';
import { FORMER_NAMES } from '../../policy/rules.js';
import type { Clause } from '../../types/clause.js';
import type { Text } from '../../types/text.js';
import type { FieldTexts } from './field-text.js';

const CLAUSES: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries<Clause>(clauses).map(([id, { summary }]) => [id, summary]),
);

const ASKED: Readonly<Record<string, Text>> = {
  dossier: {
    zh: '整份申报数据：expect 写明各行的编号和预期的结论',
    en: 'a whole dossier; expect names lines and their answers',
  },
  ...Object.fromEntries(Object.values(QUESTIONS).map(({ id, title }) => [id, title])),
  ...Object.fromEntries(Object.entries(FORMER_NAMES).map(([name, id]) => [name, QUESTIONS[id].title])),
};

/** The fields of a scenario. */
export const SCENARIO_TEXTS: FieldTexts = {
  name: { zh: '这个情景说明什么', en: 'what the scenario shows' },
  clause: { zh: '所依据的条款', en: 'the clause that says so', choices: CLAUSES },
  ask: { zh: '问什么', en: 'what is asked', choices: ASKED },
  facts: {
    zh: '事实：该问题所需的全部字段，或者一份申报数据',
    en: 'the facts that the question takes, or a whole dossier',
  },
  expect: {
    zh: '预期的结论；对象只核对写明的字段，null 表示没有；数量加引号',
    en: 'the answer; of an object only what is named is compared, null is nothing; amounts are in quotes',
    examples: ['refused', { ratio: '1.1' }, { 'offsets.TP.required': '0.055' }],
  },
};

/** The fields of a receipt. */
export const RECEIPT_TEXTS: FieldTexts = {
  facts: { zh: '当时的申报数据', en: 'the dossier as it was assessed' },
  lines: { zh: '各项结论及依据', en: 'every answer with its grounds' },
  'lines[].id': { zh: '行的编号，如 offsets.TP.required', en: 'the line, such as offsets.TP.required' },
  'lines[].words': { zh: '结论的文字表述', en: 'the answer in words' },
  'lines[].words.zh': { zh: '中文', en: 'in Chinese' },
  'lines[].words.en': { zh: '英文', en: 'in English' },
  'lines[].outcome': { zh: '结论，数量为文字', en: 'the answer; amounts are text' },
  'lines[].grounds': { zh: '依据', en: 'what it rests on' },
  'lines[].grounds[].clause': { zh: '条款', en: 'the clause' },
  'lines[].grounds[].code': { zh: '该条款在此说明什么', en: 'what the clause does here' },
  'lines[].grounds[].reading': { zh: '所采用的理解', en: 'the reading it rests on' },
  'lines[].grounds[].about': { zh: '针对结论的哪一部分', en: 'the part of the answer it speaks of' },
  notes: { zh: '附注，没有的不写', en: 'what was noted beside the answers; absent where nothing was' },
  'notes[].code': { zh: '附注说明什么', en: 'what is noted' },
  'notes[].path': { zh: '所指的字段', en: 'the fact that it is about' },
  'notes[].found': { zh: '所填的内容', en: 'what was found there' },
  'notes[].expected': { zh: '所超出的界限', en: 'the limit that it lies beyond' },
  'notes[].suggestion': { zh: '可能的本意', en: 'what was perhaps meant' },
  readings: { zh: '结论所依据的理解', en: 'the readings that the answers rest on' },
  policy: { zh: '当时适用的政策', en: 'the policy that was applied' },
  'policy.id': { zh: '政策编号', en: 'its id' },
  'policy.status': { zh: '政策到了哪一步', en: 'how far it had come' },
  'policy.hash': { zh: '政策的 SHA-256', en: 'its SHA-256' },
  library: { zh: '作出测算的程序', en: 'the library that applied it' },
  'library.name': { zh: '名称', en: 'its name' },
  'library.version': { zh: '版本', en: 'its version' },
  hash: {
    zh: '校验值：以上各项（规范 JSON）的 SHA-256，用来查差错，不是签名',
    en: 'the checksum: SHA-256 of all the above as canonical JSON; it finds slips and is no signature',
  },
};

/** The fields of one count with its digest. */
const tallyTexts = (path: string, words: Text): FieldTexts => ({
  [path]: words,
  [`${path}.count`]: { zh: '几个', en: 'how many' },
  [`${path}.digest`]: {
    zh: '是哪些：内容的摘要，不含文字',
    en: 'which: a digest of what they are, without words',
  },
});

/** The fields of an accept file. */
export const ACCEPT_TEXTS: FieldTexts = {
  accepted: {
    zh: '已经有人看过并认可的，按改动的参数、理解、地点等分列；每一栏中最后一项（已撤下的除外）为准',
    en: 'what a person has read and taken as meant, by the parameter, reading, place or other thing that changes; of each the last that is not withdrawn counts',
  },
  'accepted.*[].from': { zh: '改动前的值', en: 'the value before' },
  'accepted.*[].to': { zh: '改动后的值', en: 'the value after' },
  'accepted.*[].policies': { zh: '看的是哪两项政策', en: 'between which policies it was read' },
  'accepted.*[].policies.from': { zh: '现行政策的 SHA-256', en: 'SHA-256 of the policy in force' },
  'accepted.*[].policies.to': {
    zh: '改动后的政策的 SHA-256',
    en: 'SHA-256 of the policy that was to follow',
  },
  ...tallyTexts('accepted.*[].cases', { zh: '结论不同的情形', en: 'the cases that are decided otherwise' }),
  ...tallyTexts('accepted.*[].decisions', {
    zh: '结论不同的以往决定',
    en: 'the earlier decisions that would differ',
  }),
  'accepted.*[].sentence': {
    zh: '一句话说明，由 --update 写入',
    en: 'it in one sentence, written by --update',
  },
  'accepted.*[].sentence.zh': { zh: '中文', en: 'in Chinese' },
  'accepted.*[].sentence.en': { zh: '英文', en: 'in English' },
  'accepted.*[].withdrawn': {
    zh: '没有成为现实，仅为保留理由而留存，不起认可作用',
    en: 'never came to pass; kept for its reason, and accepts nothing',
  },
  'accepted.*[].reason': {
    zh: '为何认可，由认可的人填写，没有理由的不算认可；--update 时保留',
    en: 'why it is accepted, written by whoever accepts it; without it nothing is accepted; kept by --update',
  },
  earlier: {
    zh: '0.4 及以前的版本记下、而今天找不到对应内容的各项，仅为保留理由',
    en: 'entries of releases up to 0.4 for which nothing of today was found; kept for their reasons',
  },
  'earlier[].id': { zh: '当时的编号', en: 'its id of then' },
  'earlier[].about': {
    zh: '认可的是什么',
    en: 'what it was',
    choices: {
      change: { zh: '行为变化', en: 'a change of behaviour' },
      lint: { zh: '对政策文本的提示', en: 'a finding in the policy' },
      decision: { zh: '以往决定的改变', en: 'an earlier decision that would now differ' },
    },
  },
  'earlier[].sentence': { zh: '一句话说明', en: 'it in one sentence' },
  'earlier[].sentence.zh': { zh: '中文', en: 'in Chinese' },
  'earlier[].sentence.en': { zh: '英文', en: 'in English' },
  'earlier[].reason': { zh: '当时的理由', en: 'why it was accepted' },
};
