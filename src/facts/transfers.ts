// Facts of transfers and of the commitments given for them (3.3.4.p3).

import type { Pollutant } from '../types/vocabulary.js';
import { pollutant } from './banks.js';
import {
  type Choice,
  groupFact,
  type Plain,
  plainFact,
  quantityFact,
  severalFact,
  yesNoFact,
} from './fact.js';

/** What an area asks of the city bank. */
export const amountsAsked = quantityFact('amounts', 'amounts', {
  title: { zh: '申请调剂的数量（吨/年）', en: 'amounts asked for (t/a)' },
  clauses: ['3.3.4.p3.s1b'],
  whose: { knows: 'area', controls: 'area' },
});

/** What its follow-up projects will bring. */
export const scheduled = quantityFact('amounts', 'scheduled', {
  title: { zh: '后续减排项目可形成的数量（吨/年）', en: 'what follow-up projects will bring (t/a)' },
  clauses: ['3.3.4.p3.s1e'],
  whose: { knows: 'area', controls: 'area' },
});

/** The commitment letter was submitted. */
export const letterSubmitted = yesNoFact('letterSubmitted', {
  title: { zh: '是否提交入库承诺书', en: 'the commitment letter was submitted' },
  yes: { zh: '已提交入库承诺书', en: 'commitment letter submitted' },
  no: { zh: '未提交入库承诺书', en: 'commitment letter not submitted' },
  clauses: ['3.3.4.p3.s1e'],
  whose: { knows: 'area', controls: 'area' },
});

/** The supplying area. */
export const from = plainFact('area', 'from', {
  title: { zh: '调出板块', en: 'supplying area' },
  clauses: ['3.3.4.p3.s1b'],
  whose: { knows: 'area', controls: 'fixed' },
});

/** The receiving area. */
export const to = plainFact('area', 'to', {
  title: { zh: '调入板块', en: 'receiving area' },
  clauses: ['3.3.4.p3.s1b'],
  whose: { knows: 'area', controls: 'fixed' },
});

/** How much is transferred. */
export const amountTransferred = quantityFact('amount', 'amount', {
  title: { zh: '调剂量（吨/年）', en: 'amount of the transfer (t/a)' },
  clauses: ['3.3.4.p3.s1b'],
  whose: { knows: 'area', controls: 'area' },
});

/** What the supplier has to spare. */
export const supplierSurplus = quantityFact('amount', 'supplierSurplus', {
  title: { zh: '调出方富余量（吨/年）', en: 'what the supplier has to spare (t/a)' },
  clauses: ['3.3.4.p3.s1b'],
  whose: { knows: 'area', controls: 'area' },
});

/** The supplier is ordered off the banks. */
export const supplierOrdered = yesNoFact('supplierOrdered', {
  title: { zh: '调出方是否被责令暂停使用储备库', en: 'the supplier is ordered off the banks' },
  yes: { zh: '调出方被责令暂停使用储备库', en: 'the supplier is ordered off the banks' },
  no: { zh: '调出方未被责令暂停使用储备库', en: 'the supplier is not ordered off the banks' },
  clauses: ['3.3.4.p5.s1b'],
  whose: { knows: 'authority', controls: 'authority' },
});

/** Both areas agree. */
export const bothAgree = yesNoFact('bothAgree', {
  title: { zh: '双方是否协商一致', en: 'both areas agree' },
  yes: { zh: '双方协商一致', en: 'both areas agree' },
  no: { zh: '双方未协商一致', en: 'the areas do not agree' },
  clauses: ['3.3.4.p3.s1d'],
  whose: { knows: 'area', controls: 'area' },
});

/** They applied jointly. */
export const jointApplication = yesNoFact('jointApplication', {
  title: { zh: '双方是否共同申请', en: 'both areas applied jointly' },
  yes: { zh: '双方共同申请', en: 'both areas applied jointly' },
  no: { zh: '双方未共同申请', en: 'no joint application' },
  clauses: ['3.3.4.p3.s1d'],
  whose: { knows: 'area', controls: 'area' },
});

/** The county bureau consents. */
export const countyConsents = yesNoFact('countyConsents', {
  title: { zh: '常熟生态环境局是否同意', en: 'the county bureau consents' },
  yes: { zh: '常熟生态环境局同意', en: 'the county bureau consents' },
  no: { zh: '常熟生态环境局未同意', en: 'the county bureau does not consent' },
  clauses: ['3.3.4.p3.s1d'],
  whose: { knows: 'authority', controls: 'authority' },
});

/** The day of asking. */
export const dayOfAsking = plainFact('date', 'on', {
  title: { zh: '查询日期', en: 'day of asking' },
  clauses: ['3.3.4.p3.s1f'],
  whose: { knows: 'area', controls: 'time' },
});

/** The day on which the status of an area is asked. */
export const dayOfStatus = {
  ...dayOfAsking,
  help: { zh: '须在使用年度之内', en: 'in the year of use' },
  clauses: ['3.3.4.p5.s1b', '3.3.4.p3.s1f'],
} as const satisfies Plain;

/** The pollutant that was transferred. */
export const pollutantTransferred = {
  ...pollutant,
  title: { zh: '所调剂的污染物', en: 'pollutant transferred' },
  clauses: ['3.3.4.p3.s1e'],
} as const satisfies Choice<Pollutant>;

/** When the city bank transferred. */
export const transferredOn = plainFact('date', 'transferredOn', {
  title: { zh: '调剂日期', en: 'day of the transfer' },
  clauses: ['3.3.4.p3.s1f'],
  whose: { knows: 'area', controls: 'fixed' },
});

/** What was committed. */
export const committed = quantityFact('amount', 'committed', {
  title: { zh: '承诺量（吨/年）', en: 'amount committed (t/a)' },
  help: { zh: '大于零', en: 'above zero' },
  clauses: ['3.3.4.p3.s1e', '3.3.4.p3.s1f'],
  whose: { knows: 'area', controls: 'fixed' },
});

const enteredOn = plainFact('date', 'enteredOn', {
  title: { zh: '入库日期', en: 'day of entry' },
  clauses: ['3.3.4.p3.s1f'],
  whose: { knows: 'area', controls: 'area' },
});

const amountEntered = quantityFact('amount', 'amount', {
  title: { zh: '入库量（吨/年）', en: 'amount entered (t/a)' },
  clauses: ['3.3.4.p3.s1f'],
  whose: { knows: 'area', controls: 'area' },
});

const entry = groupFact('entry', {
  title: { zh: '一次入库', en: 'an entry' },
  fields: { enteredOn, amount: amountEntered },
  clauses: ['3.3.4.p3.s1f'],
  whose: { knows: 'area', controls: 'area' },
});

/** The entries made for a commitment. */
export const entries = severalFact('list', 'entries', {
  title: { zh: '为履行承诺已入库的数量和日期', en: 'entries made for the commitment' },
  help: { zh: '没有写 []', en: '[] where there is none' },
  whole: 'entries',
  each: entry,
  clauses: ['3.3.4.p3.s1f'],
  whose: { knows: 'area', controls: 'area' },
});

const commitment = groupFact('commitment', {
  title: { zh: '一项承诺', en: 'a commitment' },
  fields: { pollutant: pollutantTransferred, transferredOn, committed, entries },
  clauses: ['3.3.4.p3.s1e'],
  whose: { knows: 'area', controls: 'area' },
});

/** The commitments of an area. */
export const commitments = severalFact('list', 'commitments', {
  title: {
    zh: '板块的入库承诺及其履行情况',
    en: 'the commitments of the area, and what was entered for them',
  },
  help: { zh: '没有写 []', en: '[] where there is none' },
  each: commitment,
  clauses: ['3.3.4.p3.s1g', '3.3.4.p3.s1e'],
  whose: { knows: 'area', controls: 'area' },
  keptBy: { zh: '常熟生态环境局', en: 'the county bureau' },
});
