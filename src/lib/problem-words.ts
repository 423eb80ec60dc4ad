import type { Problem, ProblemCode, TextPosition } from '../types/problem.js';
import type { Lang, Text } from '../types/text.js';
import { knownLang, optional } from './check.js';
import { understood } from './understood.js';
import { visible } from './visible.js';

const TEMPLATES: Readonly<Record<ProblemCode, Text>> = {
  missing: {
    zh: '没有填写，应填：{expected}',
    en: 'is missing; expected {expected}',
  },
  'wrong-type': { zh: '应为：{expected}，实为 {found}', en: 'expected {expected}, found {found}' },
  'unknown-key': { zh: '没有这个字段', en: 'is not a known field' },
  'not-in-list': {
    zh: '应为 {expected} 之一，实为 {found}',
    en: 'expected one of {expected}, found {found}',
  },
  'unknown-pollutant': {
    zh: '{found} 不是八项总量指标之一（{expected}）',
    en: '{found} is not one of the eight controlled pollutants ({expected})',
  },
  'duplicate-pollutant': {
    zh: '{found} 与前面的 {expected} 是同一污染物，只能填一次',
    en: '{found} is the same pollutant as {expected} before it; name it once',
  },
  'not-an-amount': {
    zh: '应为普通十进制数，如 "1200.5"（不带千分位、单位、百分号、指数，半角数字），实为 {found}',
    en: 'expected a plain decimal such as "1200.5" (no thousands separator, unit, percent sign or exponent), found {found}',
  },
  'negative-amount': { zh: '不能为负，实为 {found}', en: 'must not be negative, found {found}' },
  'too-many-digits': {
    zh: '整数和小数最多各 {expected} 位，实为 {found}',
    en: 'may have at most {expected} digits before and after the point, found {found}',
  },
  'not-positive': { zh: '应大于零，实为 {found}', en: 'must be above zero, found {found}' },
  'over-limit': { zh: '不能超过 {expected}，实为 {found}', en: 'must not exceed {expected}, found {found}' },
  'shares-do-not-sum': {
    zh: '各库比例之和应为 {expected}，实为 {found}',
    en: 'the banks’ shares must make {expected}, found {found}',
  },
  'wrong-hash': {
    zh: '应为 64 位小写十六进制的 SHA-256，实为 {found}',
    en: 'expected a SHA-256 in 64 lower-case hexadecimal digits, found {found}',
  },
  'not-a-date': {
    zh: '应为真实存在的日期，写作 2023-07-31，实为 {found}',
    en: 'expected a day that exists, written like 2023-07-31, found {found}',
  },
  'not-a-year': {
    zh: '应为公历年份（整数），实为 {found}',
    en: 'expected a calendar year, a whole number, found {found}',
  },
  'all-zero': {
    zh: '数量全部为零，没有可调剂的指标',
    en: 'every amount is zero, so there is nothing to transfer',
  },
  'same-bank': {
    zh: '调出与调入属于同一储备库（{found}），不构成调剂',
    en: 'supplier and receiver have one and the same bank ({found}), so there is no transfer',
  },
  'event-out-of-order': {
    zh: '此时不能“{found}”，可以：{expected}',
    en: 'cannot happen now: {found}; possible: {expected}',
  },
  'outside-year': { zh: '应在 {expected} 年内，实为 {found}', en: 'must lie in {expected}, found {found}' },
  'amount-not-text': {
    zh: '数量要加引号写成文字，否则末位可能失真：{expected}',
    en: 'an amount is written as text, in quotes, or its last digits may be lost: {expected}',
  },
  'not-found': { zh: '没有这个文件', en: 'there is no such file' },
  'is-a-folder': { zh: '是文件夹，不是文件', en: 'is a folder, not a file' },
  'no-scenarios': {
    zh: '里面没有情景（.json、.yaml）',
    en: 'holds no scenario (.json, .yaml)',
  },
  'no-receipts': { zh: '里面没有凭据', en: 'holds no receipt' },
  'not-a-scenario': {
    zh: '不是情景文件（.json、.yaml），没有核对；是情景的请改写，不是的请移出这个文件夹',
    en: 'is no scenario file (.json, .yaml) and was not played; write it as one if it is a scenario, else move it out of the folder',
  },
  'too-early': {
    zh: '不能早于 {expected}，实为 {found}',
    en: 'must not be before {expected}, found {found}',
  },
  'too-late': {
    zh: '由此推算的日期为 {found}，晚于可以书写的最后一天 {expected}；请核对年份',
    en: 'leads to {found}, after {expected}, the last day that can be written; check the year',
  },
  'fixed-settings': {
    zh: '的设置不能更改，否则数量会被舍入；需要其他设置的，请用 {expected} 另建',
    en: 'keeps its settings, since others would round amounts; make your own constructor with {expected}',
  },
  'unknown-place': {
    zh: '不认识地点 {found}：应为园区全称、{expected}，或以“镇”“街道”结尾的名称',
    en: 'does not know the place {found}: expected a park by its full name, {expected}, or a name ending in 镇 or 街道',
  },
  'two-places': {
    zh: '{found} 写有不止一个板块：{expected}；请只写项目所在的一个',
    en: '{found} names more than one area: {expected}; name only the one in which the project lies',
  },
  'place-elsewhere': {
    zh: '{found} 写有常熟以外的市、县、区，或者政策没有列出的园区',
    en: '{found} names another city, county or district than Changshu, or a zone that the policy does not list',
  },
  'not-one-place': {
    zh: '{found} 不是一个地点的名称；去掉省、市和园区的名称，应当正好剩下一个',
    en: '{found} is not the name of one place; without province, city and park exactly one name must be left',
  },
  'missing-standing': {
    zh: '缺少上一年度（{expected} 年）的考核情况；其他年度的不能代替',
    en: 'the standing of the year before ({expected}) is missing; no other year stands in for it',
  },
  'missing-holding': {
    zh: '缺少 {expected} 的本级库存量；没有库存请写 "0"',
    en: 'the own bank’s holding of {expected} is missing; write "0" where it holds none',
  },
  'upper-funds-in-voluntary': {
    zh: '自愿治理项目不涉及政府资金，不能同时填写国家、省资金（或相应减排量）',
    en: 'a voluntary treatment has no government money, so it cannot have national or provincial funds',
  },
  'deep-treatment-by-government': {
    zh: '深度治理由排污单位实施，实施主体不能是 {found}',
    en: 'deep treatment is carried out by a discharger, not by {found}',
  },
  'invalid-yaml': { zh: '不是有效的 YAML：{found}', en: 'is not valid YAML: {found}' },
  'invalid-json': { zh: '不是有效的 JSON', en: 'is not valid JSON' },
  'duplicate-key': {
    zh: '字段 {found} 在{earlier}已经写过，只能写一次',
    en: 'the field {found} is already at {earlier}; name it once',
  },
  'too-deep': {
    zh: '嵌套过深，最多 {expected} 层',
    en: 'is nested too deeply; at most {expected} levels are read',
  },
  'not-utf8': { zh: '不是 UTF-8 编码，请另存为 UTF-8', en: 'is not in UTF-8; save it as UTF-8' },
  'line-too-long': {
    zh: '这一行超过 {expected} 字节，没有读取；一行只放一份数据',
    en: 'is longer than {expected} bytes and was not read; put one dossier on a line',
  },
  'too-many-values': {
    zh: '内容超过 {expected} 项，没有测算；一行只放一份数据',
    en: 'holds more than {expected} values and was not assessed; put one dossier on a line',
  },
  'too-large': {
    zh: '内容超过 {expected} 项，没有读取',
    en: 'holds more than {expected} values and was not read',
  },
  'too-long': {
    zh: '最多 {expected} 个字符，实有 {found} 个',
    en: 'may have at most {expected} characters, has {found}',
  },
  unreadable: { zh: '无法读取：{found}', en: 'cannot be read: {found}' },
  unwritable: { zh: '无法写入：{found}', en: 'cannot be written: {found}' },
  'empty-text': { zh: '没有文字', en: 'has no words in it' },
  'no-chinese': {
    zh: '没有汉字；请给出政策的中文原文',
    en: 'has no Chinese in it; give the Chinese text of the policy',
  },
  'not-plain-text': {
    zh: '不是纯文本（{found}）；请另存为纯文本（.txt），或者把文字复制到纯文本文件',
    en: 'is not plain text ({found}); save it as plain text (.txt), or copy its words into such a file',
  },
  'binary-file': {
    zh: '不是文字，而是二进制数据；请给出纯文本（.txt，UTF-8）',
    en: 'is binary data, not text; give plain text (.txt, UTF-8)',
  },
  'text-too-long': {
    zh: '太长，有 {found} 个字符，最多 {expected} 个；请只给出这一份文件的正文',
    en: 'is too long with {found} characters, at most {expected}; give the text of this one document alone',
  },
  overdrawn: {
    zh: '库存不足：该库至多可减少 {expected}，否则库存为负（{found}）',
    en: 'is more than the bank can spare, which is {expected}; its balance would be below zero ({found})',
  },
  'part-outside-area': {
    zh: '{expected} 没有这一级储备库，此项应为零，实为 {found}',
    en: 'must be zero, because {expected} has no bank of this level; found {found}',
  },
  'event-conflict': {
    zh: '编号 {found} 已登记，且内容不同；内容有误的，请先冲正原记录，再以新编号登记',
    en: 'the id {found} is taken by an event with other content; correct that event, then record this one under a new id',
  },
  'not-in-answer': { zh: '测算结论里没有这一项', en: 'the answer has no such part' },
  'unknown-clause': { zh: '没有编号为 {found} 的条款', en: 'there is no clause {found}' },
  'wrong-clause': {
    zh: '该参数由 {expected} 规定，不是 {found}；请改为 "{expected}"，或者删去这一项',
    en: 'is set by {expected}, not by {found}; write "{expected}", or leave this entry out',
  },
  'unknown-event': { zh: '没有编号为 {found} 的记录', en: 'there is no event with the id {found}' },
  'already-corrected': {
    zh: '{found} 已由 {expected} 冲正，不能再次冲正',
    en: '{found} has been corrected by {expected} already',
  },
  'not-correctable': {
    zh: '{found} 本身是冲正记录，不能再冲正；请以新编号重新登记原事项',
    en: '{found} is itself a correction and cannot be corrected; record the original event anew under a new id',
  },
  'more-problems': {
    zh: '另有 {found} 处问题没有列出',
    en: 'and {found} more that are not listed',
  },
  'answer-from-json': {
    zh: '是文字而不是 Decimal：这份结论经过了 JSON。请用其中的 facts 重新测算：assess(answer.facts, policy)',
    en: 'is text, not a Decimal: the answer has been through JSON. Assess its facts again: assess(answer.facts, policy)',
  },
};

const KINDS: Readonly<Record<string, Text>> = {
  'yes-no': { zh: 'true 或 false', en: 'true or false' },
  text: { zh: '文字', en: 'text' },
  list: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
  count: { zh: '1 到 999 的整数', en: 'a whole number from 1 to 999' },
  month: { zh: '1 到 12 的整数', en: 'a whole number from 1 to 12' },
  year: { zh: '公历年份，如 2024', en: 'a calendar year such as 2024' },
  date: { zh: '日期，如 2023-07-31', en: 'a date such as 2023-07-31' },
  amount: { zh: '数量，如 "12.5"', en: 'an amount such as "12.5"' },
  'plain-data': { zh: '普通数据，即 JSON 写得出的内容', en: 'plain data, such as JSON can hold' },
  clause: { zh: '条款编号，如 3.3.2.s2a', en: 'the id of a clause such as 3.3.2.s2a' },
  answer: { zh: '结论', en: 'an answer' },
  policy: { zh: '完整的政策，如 changshu2023Draft', en: 'a whole policy such as changshu2023Draft' },
  columns: { zh: '列数，如 80', en: 'a number of columns such as 80' },
  function: { zh: '函数', en: 'a function' },
  problem: { zh: 'QuotaError 的 problems 中的一项', en: 'one of the problems of a QuotaError' },
  ledger: {
    zh: 'emptyLedger 或 applyEvent 给出的台账',
    en: 'a ledger of emptyLedger or applyEvent',
  },
  assessment: { zh: 'assess 或 areaStatus 的测算结果', en: 'an answer of assess or areaStatus' },
  comparison: { zh: 'compare 的比较结果', en: 'an answer of compare' },
  findings: { zh: 'lint 的检查结果（列表）', en: 'the findings of lint, a list' },
  inquiry: { zh: "ask('dossier', …) 的结果", en: "an answer of ask('dossier', …)" },
  recourse: { zh: "recourse('dossier', …) 的结果", en: "an answer of recourse('dossier', …)" },
  replayed: { zh: 'replay 的结果（列表）', en: 'the answers of replay, a list' },
  'text-comparison': { zh: 'compareText 的比对结果', en: 'an answer of compareText' },
  expectation: {
    zh: '预期的结论，对象至少写明一项',
    en: 'the answer that is expected; of an object at least one field',
  },
  lines: {
    zh: '对象，至少写明一行和预期的结论',
    en: 'an object with at least one line and its answer',
  },
};

/** A place in a text, for people; a line alone where the column is not known. */
export const positionWords = ({ line, column }: Partial<TextPosition>): Text =>
  column === undefined
    ? { zh: `第 ${line} 行`, en: `line ${line}` }
    : { zh: `第 ${line} 行第 ${column} 列`, en: `line ${line}, column ${column}` };

function whereWords(problem: Problem, lang: Lang): string {
  const position = optional(problem, 'line') === undefined ? '' : positionWords(problem)[lang];
  const where = [position, problem.path].filter((part) => part !== '');
  if (where.length === 0) return '';
  return lang === 'zh' ? `${where.join('，')}：` : `${where.join(', ')}: `;
}

/**
 * Puts a problem into words for people, on one line; characters that cannot be seen are shown by their numbers.
 *
 * @throws {@link QuotaError} on what is no problem, and on an unknown language
 */
export function describeProblem(problem: Problem, lang: Lang): string {
  knownLang(lang);
  return understood('problem', problem, () => worded(problem, lang));
}

function worded(problem: Problem, lang: Lang): string {
  const expected = KINDS[problem.expected ?? '']?.[lang] ?? problem.expected ?? '';
  const fills = {
    expected: lang === 'zh' ? expected.replaceAll(', ', '、') : expected,
    found: problem.found ?? '',
    earlier: problem.earlier === undefined ? '' : positionWords(problem.earlier)[lang],
  };
  const words = TEMPLATES[problem.code][lang].replace(
    /\{(expected|found|earlier)\}/g,
    (_all, name: keyof typeof fills) => fills[name],
  );
  const detail = optional(problem, 'detail');
  const told = detail && { zh: `，${detail.zh}`, en: `; ${detail.en}` }[lang];
  const suggestion = optional(problem, 'suggestion');
  const hint = { zh: `。是否应为 ${suggestion}？`, en: `. Did you mean ${suggestion}?` };
  const after = suggestion === undefined ? '' : hint[lang];
  return visible(whereWords(problem, lang) + words + (told ?? '') + after);
}
