import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyDocument } from '../../src/report/document/policy-document.js';

/** The document of the draft under an id of its own, as somebody keeps it. */
const DOCUMENT = policyDocument(changshu2023Draft).replace(
  '"id": "changshu-2023-draft"',
  '"id": "changshu-edited"',
);

/** What a text says with some of its words replaced; each of them must be there. */
function replaced(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the document has no ${from}`);
    return text.replaceAll(from, to);
  }, DOCUMENT);
}

/** Ten edits of a policy document, as somebody types them, by the names of their reports. */
export const EDITS: Readonly<Record<string, string>> = {
  '01-suzhou-takes-a-quarter': replaced(['"prefectureShare": "0.3"', '"prefectureShare": "0.25"']),
  '02-three-to-seven': replaced(
    ['"cityShare": "0.2"', '"cityShare": "0.3"'],
    ['"townshipShare": "0.8"', '"townshipShare": "0.7"'],
  ),
  '03-strategic-ratio-1.2': replaced(['"strategicRatio": "1.1"', '"strategicRatio": "1.2"']),
  '04-phosphorus-not-key': replaced(
    ['["NH3-N", "TN", "TP"]', '["NH3-N", "TN"]'],
    ['"total-nitrogen-and-phosphorus": ["TN", "TP"]', '"total-nitrogen-and-phosphorus": ["TN"]'],
    ['["COD", "NH3-N", "TN", "TP"]', '["COD", "NH3-N", "TN"]'],
  ),
  '05-nitrogen-tradable': replaced([
    '"tradablePollutants": ["COD", "NH3-N", "TP", "SO2", "NOx"]',
    '"tradablePollutants": ["COD", "NH3-N", "TN", "TP", "SO2", "NOx"]',
  ]),
  '06-plan-starts-2026': replaced(['"planPeriodStart": "2021-01-01"', '"planPeriodStart": "2026-01-01"']),
  '07-targets-of-all-media': replaced(['"target-scope": "by-medium"', '"target-scope": "all-media"']),
  '08-park-gains-a-street': replaced([
    '"CHTZ": ["常熟高新技术产业开发区", "沙家浜镇"]',
    '"CHTZ": ["常熟高新技术产业开发区", "沙家浜镇", "莫城街道"]',
  ]),
  '09-shares-do-not-sum': replaced(['"cityShare": "0.2"', '"cityShare": "0.3"']),
  '10-unknown-clause': replaced(['"prefectureShare": "3.2.4.s1c"', '"prefectureShare": "3.2.4.s1z"']),
};

/** What the policy should decide, typed from the text. */
export const SCENARIOS: Readonly<Record<string, object>> = {
  'scenarios/1-split.json': {
    name: '乡镇企业减排 100 吨：苏州市级 30，市本级 14，乡镇 56',
    clause: '3.2.4.s1d',
    ask: 'splitReduction',
    facts: {
      amount: '100',
      implementer: 'industrial',
      works: 'other',
      area: { kind: 'township', place: '梅李镇' },
    },
    expect: { prefecture: '30', city: '14', township: '56' },
  },
  'scenarios/2-ratio.json': {
    name: '战略性新兴产业新建项目的总磷：不低于 1.1 倍',
    clause: '3.3.2.s2a',
    ask: 'offsetRatio',
    facts: { construction: 'new', strategicEmerging: true, pollutant: 'TP' },
    expect: { ratio: '1.1', bound: 'at-least' },
  },
  'scenarios/3-trade.json': {
    name: '总氮目前不交易',
    clause: '3.3.3.p2.s1c',
    ask: 'decideTrade',
    facts: { pollutant: 'TN', completed: true, certified: true },
    expect: 'refused',
  },
  'scenarios/4-entry.json': {
    name: '2023 年关闭的企业可以入库',
    clause: '3.2.1.p1.i3',
    ask: 'decideEntry',
    facts: {
      source: 'closure',
      enterpriseClosed: true,
      capacityEliminated: false,
      completedOn: '2023-05-20',
      onKeyList: false,
      countedTowardTask: false,
    },
    expect: 'permitted',
  },
  'scenarios/5-use.json': {
    name: '只有大气未达标的，仍可使用上级库的总磷',
    clause: '3.3.4.p1.s1b',
    ask: 'decideUse',
    facts: {
      pollutant: 'TP',
      area: { kind: 'township', place: '梅李镇' },
      standing: {
        targetsMet: { water: true, air: false },
        keyProjectsCompleted: true,
        bindingTaskCompleted: true,
      },
      orders: [],
      on: '2024-05-06',
      ownBankShort: true,
      breached: false,
    },
    expect: { 'upper-banks': 'permitted' },
  },
  'scenarios/6-place.json': {
    name: '莫城街道不在限值限量园区之内',
    clause: '3.1.2.s1e',
    ask: 'locate',
    facts: { place: '莫城街道' },
    expect: { kind: 'township', place: '莫城街道' },
  },
};
