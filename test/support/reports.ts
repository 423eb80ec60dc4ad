import type { CheckReport, Notice } from '../../src/report/check/notice.js';

const HASH = 'a'.repeat(64);

const notice = (own: Partial<Notice> & Pick<Notice, 'kind' | 'state' | 'code'>): Notice => ({
  name: { zh: '名', en: 'name' },
  title: { zh: '题', en: 'title' },
  details: [],
  clauses: [],
  place: { file: 'policy.json' },
  ...own,
});

/** A report with a notice of every kind and every state. */
export const FULL_REPORT: CheckReport = {
  file: 'policy.json',
  policy: { id: 'mine', status: 'hypothetical', hash: HASH },
  against: { id: 'theirs', status: 'draft', hash: HASH },
  settings: [],
  summary: [],
  notices: [
    notice({
      kind: 'input',
      state: 'failed',
      code: 'invalid-json',
      topic: { zh: 's/一.json：不能用作情景', en: 's/一.json: cannot be used as a scenario' },
      title: { zh: '不是有效的 JSON', en: 'is not valid JSON' },
      place: { file: 's/一.json', line: 3, column: 7 },
    }),
    notice({
      kind: 'finding',
      state: 'noted',
      code: 'gap',
      topic: { zh: '文本没有规定', en: 'Cases that no clause decides' },
      clauses: ['3.3.2.s2a', '3.3.2.s2b'],
    }),
    notice({
      kind: 'change',
      state: 'failed',
      code: 'offsetRatio',
      name: { zh: '倍数', en: 'ratio' },
      topic: { zh: '3.3.2 替代', en: '3.3.2 Offset' },
      title: { zh: '倍数：由 1.1 变为 1.2', en: 'ratio: from 1.1 to 1.2' },
      details: [{ zh: '缘于：甲', en: 'because of: A' }],
      clauses: ['3.3.2.s2a'],
      place: { file: 'policy.json', line: 27, column: 23 },
      id: 'change-0123456789ab',
    }),
    notice({
      kind: 'change',
      state: 'accepted',
      code: 'offsetRatio',
      place: { file: 'policy.json', line: 28, column: 23 },
      id: 'change-ba9876543210',
      reason: 'meeting of 3 May',
    }),
    notice({ kind: 'scenario', state: 'passed', code: 'decideTrade', place: { file: 's/2.json', line: 1 } }),
    notice({
      kind: 'decision',
      state: 'accepted',
      code: 'different',
      id: 'decision-000000000000',
      reason: '',
    }),
    notice({ kind: 'stale', state: 'noted', code: 'change', id: 'change-000000000000' }),
  ],
};

/** A report with nothing to tell. */
export const EMPTY_REPORT: CheckReport = { file: 'policy.json', settings: [], summary: [], notices: [] };

/** Text that breaks what is put together by hand. */
export const HOSTILE = [
  ']]> <!-- & " \' <b>',
  'a\r\nb\tc',
  '100 %, ::error::x: y',
  '\u0000\u0007\u001b[31m\ufffe\ud800 \udc00',
  'C:\\temp\\新 建\\😀.json',
  '[x](1) {0}',
];

/** The same report with one text everywhere. */
export function reportSaying(text: string): CheckReport {
  const said = { zh: text, en: text };
  return {
    ...FULL_REPORT,
    file: text,
    notices: FULL_REPORT.notices.map((each) => ({
      ...each,
      name: said,
      title: said,
      details: [said],
      ...(each.topic && { topic: said }),
      ...(each.reason !== undefined && { reason: text }),
      place: { ...each.place, file: text },
    })),
  };
}
