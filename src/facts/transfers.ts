// Facts of transfers and of the commitments given for them (3.3.4.p3).

import type { Pollutant } from '../types/vocabulary.js';
import { pollutant } from './banks.js';
import type { Choice, Group, Plain, Quantity, Several, YesNo } from './fact.js';

/** What an area asks of the city bank. */
export const amountsAsked = {
  kind: 'amounts',
  name: 'amounts',
  title: { zh: '申请调剂的数量（吨/年）', en: 'amounts asked for (t/a)' },
  clauses: ['3.3.4.p3.s1b'],
  knows: 'area',
  controls: 'area',
} as const satisfies Quantity;

/** What its follow-up projects will bring. */
export const scheduled = {
  kind: 'amounts',
  name: 'scheduled',
  title: { zh: '后续减排项目可形成的数量（吨/年）', en: 'what follow-up projects will bring (t/a)' },
  clauses: ['3.3.4.p3.s1e'],
  knows: 'area',
  controls: 'area',
} as const satisfies Quantity;

/** The commitment letter was submitted. */
export const letterSubmitted = {
  kind: 'yes-no',
  name: 'letterSubmitted',
  title: { zh: '是否提交入库承诺书', en: 'the commitment letter was submitted' },
  yes: { zh: '已提交入库承诺书', en: 'commitment letter submitted' },
  no: { zh: '未提交入库承诺书', en: 'commitment letter not submitted' },
  clauses: ['3.3.4.p3.s1e'],
  knows: 'area',
  controls: 'area',
} as const satisfies YesNo;

/** The supplying area. */
export const from = {
  kind: 'area',
  name: 'from',
  title: { zh: '调出板块', en: 'supplying area' },
  clauses: ['3.3.4.p3.s1b'],
  knows: 'area',
  controls: 'fixed',
} as const satisfies Plain;

/** The receiving area. */
export const to = {
  kind: 'area',
  name: 'to',
  title: { zh: '调入板块', en: 'receiving area' },
  clauses: ['3.3.4.p3.s1b'],
  knows: 'area',
  controls: 'fixed',
} as const satisfies Plain;

/** How much is transferred. */
export const amountTransferred = {
  kind: 'amount',
  name: 'amount',
  title: { zh: '调剂量（吨/年）', en: 'amount of the transfer (t/a)' },
  clauses: ['3.3.4.p3.s1b'],
  knows: 'area',
  controls: 'area',
} as const satisfies Quantity;

/** What the supplier has to spare. */
export const supplierSurplus = {
  kind: 'amount',
  name: 'supplierSurplus',
  title: { zh: '调出方富余量（吨/年）', en: 'what the supplier has to spare (t/a)' },
  clauses: ['3.3.4.p3.s1b'],
  knows: 'area',
  controls: 'area',
} as const satisfies Quantity;

/** The supplier is ordered off the banks. */
export const supplierOrdered = {
  kind: 'yes-no',
  name: 'supplierOrdered',
  title: { zh: '调出方是否被责令暂停使用储备库', en: 'the supplier is ordered off the banks' },
  yes: { zh: '调出方被责令暂停使用储备库', en: 'the supplier is ordered off the banks' },
  no: { zh: '调出方未被责令暂停使用储备库', en: 'the supplier is not ordered off the banks' },
  clauses: ['3.3.4.p5.s1b'],
  knows: 'authority',
  controls: 'authority',
} as const satisfies YesNo;

/** Both areas agree. */
export const bothAgree = {
  kind: 'yes-no',
  name: 'bothAgree',
  title: { zh: '双方是否协商一致', en: 'both areas agree' },
  yes: { zh: '双方协商一致', en: 'both areas agree' },
  no: { zh: '双方未协商一致', en: 'the areas do not agree' },
  clauses: ['3.3.4.p3.s1d'],
  knows: 'area',
  controls: 'area',
} as const satisfies YesNo;

/** They applied jointly. */
export const jointApplication = {
  kind: 'yes-no',
  name: 'jointApplication',
  title: { zh: '双方是否共同申请', en: 'both areas applied jointly' },
  yes: { zh: '双方共同申请', en: 'both areas applied jointly' },
  no: { zh: '双方未共同申请', en: 'no joint application' },
  clauses: ['3.3.4.p3.s1d'],
  knows: 'area',
  controls: 'area',
} as const satisfies YesNo;

/** The county bureau consents. */
export const countyConsents = {
  kind: 'yes-no',
  name: 'countyConsents',
  title: { zh: '常熟生态环境局是否同意', en: 'the county bureau consents' },
  yes: { zh: '常熟生态环境局同意', en: 'the county bureau consents' },
  no: { zh: '常熟生态环境局未同意', en: 'the county bureau does not consent' },
  clauses: ['3.3.4.p3.s1d'],
  knows: 'authority',
  controls: 'authority',
} as const satisfies YesNo;

/** The day of asking. */
export const dayOfAsking = {
  kind: 'date',
  name: 'on',
  title: { zh: '查询日期', en: 'day of asking' },
  clauses: ['3.3.4.p3.s1f'],
  knows: 'area',
  controls: 'time',
} as const satisfies Plain;

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
export const transferredOn = {
  kind: 'date',
  name: 'transferredOn',
  title: { zh: '调剂日期', en: 'day of the transfer' },
  clauses: ['3.3.4.p3.s1f'],
  knows: 'area',
  controls: 'fixed',
} as const satisfies Plain;

/** What was committed. */
export const committed = {
  kind: 'amount',
  name: 'committed',
  title: { zh: '承诺量（吨/年）', en: 'amount committed (t/a)' },
  help: { zh: '大于零', en: 'above zero' },
  clauses: ['3.3.4.p3.s1e', '3.3.4.p3.s1f'],
  knows: 'area',
  controls: 'fixed',
} as const satisfies Quantity;

const enteredOn = {
  kind: 'date',
  name: 'enteredOn',
  title: { zh: '入库日期', en: 'day of entry' },
  clauses: ['3.3.4.p3.s1f'],
  knows: 'area',
  controls: 'area',
} as const satisfies Plain;

const amountEntered = {
  kind: 'amount',
  name: 'amount',
  title: { zh: '入库量（吨/年）', en: 'amount entered (t/a)' },
  clauses: ['3.3.4.p3.s1f'],
  knows: 'area',
  controls: 'area',
} as const satisfies Quantity;

const entry = {
  kind: 'group',
  name: 'entry',
  title: { zh: '一次入库', en: 'an entry' },
  fields: { enteredOn, amount: amountEntered },
  clauses: ['3.3.4.p3.s1f'],
  knows: 'area',
  controls: 'area',
} as const satisfies Group;

/** The entries made for a commitment. */
export const entries = {
  kind: 'list',
  name: 'entries',
  title: { zh: '为履行承诺已入库的数量和日期', en: 'entries made for the commitment' },
  help: { zh: '没有写 []', en: '[] where there is none' },
  whole: 'entries',
  each: entry,
  clauses: ['3.3.4.p3.s1f'],
  knows: 'area',
  controls: 'area',
} as const satisfies Several;

const commitment = {
  kind: 'group',
  name: 'commitment',
  title: { zh: '一项承诺', en: 'a commitment' },
  fields: { pollutant: pollutantTransferred, transferredOn, committed, entries },
  clauses: ['3.3.4.p3.s1e'],
  knows: 'area',
  controls: 'area',
} as const satisfies Group;

/** The commitments of an area. */
export const commitments = {
  kind: 'list',
  name: 'commitments',
  title: {
    zh: '板块的入库承诺及其履行情况',
    en: 'the commitments of the area, and what was entered for them',
  },
  help: { zh: '没有写 []', en: '[] where there is none' },
  each: commitment,
  clauses: ['3.3.4.p3.s1g', '3.3.4.p3.s1e'],
  knows: 'area',
  controls: 'area',
  keptBy: { zh: '常熟生态环境局', en: 'the county bureau' },
} as const satisfies Several;
