import { describe, expect, it } from 'vitest';
import { githubOf } from '../../../src/report/check/github.js';
import type { CheckReport, Notice } from '../../../src/report/check/notice.js';
import { EMPTY_REPORT, FULL_REPORT, HOSTILE, reportSaying } from '../../support/reports.js';

/** The same report with its failing change so many times. */
function times(count: number): CheckReport {
  const change = FULL_REPORT.notices.filter(({ kind, state }) => kind === 'change' && state === 'failed');
  return { ...FULL_REPORT, notices: Array.from({ length: count }, () => change).flat() };
}

describe('a report as commands of GitHub', () => {
  it('marks what fails as errors, then notes as notices, and nothing else', () => {
    expect(githubOf(FULL_REPORT, 'en')).toBe(
      [
        '::error file=s/一.json,line=3,col=7,title=Files to correct · s/一.json%3A cannot be used as a scenario::is not valid JSON%0As/一.json:3:7%0APolicy: mine (hypothetical, aaaaaaaaaaaa)',
        '::error file=policy.json,line=27,col=23,title=What changes · 3.3.2 Offset::ratio: from 1.1 to 1.2 [3.3.2.s2a]%0Abecause of: A%0Aaccept it as: change-0123456789ab%0Apolicy.json:27:23%0APolicy: mine (hypothetical, aaaaaaaaaaaa)',
        '::notice file=policy.json,title=What a drafter might mend · Cases that no clause decides::title [3.3.2.s2a 3.3.2.s2b]%0Apolicy.json%0APolicy: mine (hypothetical, aaaaaaaaaaaa)',
        '::notice file=policy.json,title=Acceptances that do not fit::title%0Aaccept it as: change-000000000000%0Apolicy.json%0APolicy: mine (hypothetical, aaaaaaaaaaaa)',
        '',
      ].join('\n'),
    );
  });

  it('is in Chinese where asked', () => {
    expect(githubOf(FULL_REPORT, 'zh')).toContain(
      'title=改动 · 3.3.2 替代::倍数：由 1.1 变为 1.2 [3.3.2.s2a]%0A缘于：甲%0A',
    );
  });

  it('is empty where there is nothing to mark', () => {
    expect(githubOf(EMPTY_REPORT, 'en')).toBe('');
  });

  it('shows ten of a level, and on the tenth says how many more there are', () => {
    const ten = githubOf(times(10), 'en').trimEnd().split('\n');
    expect([ten.length, ten[9]?.includes('more')]).toEqual([10, false]);
    const many = githubOf(times(13), 'en').trimEnd().split('\n');
    expect(many.length).toBe(10);
    expect(many[9]?.endsWith('%0Aand 3 more, see the whole report')).toBe(true);
    expect(githubOf(times(13), 'zh')).toContain('%0A此外还有 3 处，见报告全文\n');
  });

  it('marks every line once before it marks any again', () => {
    const [change] = times(1).notices;
    const on = (line: number, count: number): Notice[] =>
      Array.from({ length: count }, () => ({ ...(change as Notice), place: { file: 'policy.json', line } }));
    const notices = [...on(54, 8), ...on(27, 3), ...on(19, 4), ...on(3, 1)];
    const lines = githubOf({ ...FULL_REPORT, notices }, 'en')
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => line.match(/,line=(\d+),/)?.[1])).toEqual([
      '54',
      '54',
      '54',
      '27',
      '27',
      '27',
      '19',
      '19',
      '19',
      '3',
    ]);
    expect(lines.filter((line) => line.includes('more'))).toHaveLength(1);
    expect(lines[9]?.endsWith('%0Aand 6 more, see the whole report')).toBe(true);
  });

  it('marks ten lines of more', () => {
    const [change] = times(1).notices;
    const notices = Array.from(
      { length: 26 },
      (_, at): Notice => ({
        ...(change as Notice),
        place: { file: at % 2 === 0 ? 'a.json' : 'b.json', line: 1 + Math.floor(at / 4) },
      }),
    );
    const lines = githubOf({ ...FULL_REPORT, notices }, 'zh')
      .trimEnd()
      .split('\n');
    expect(new Set(lines.map((line) => line.match(/file=(.*?),col|file=(.*?),title/)?.[0])).size).toBe(10);
    expect(lines[9]?.endsWith('%0A此外还有 16 处，见报告全文')).toBe(true);
  });

  it.each(HOSTILE)('%j starts no command and no line of its own', (text) => {
    const lines = githubOf(reportSaying(text), 'en').trimEnd().split('\n');
    expect(lines.length).toBe(4);
    for (const line of lines) {
      expect(line).toMatch(/^::(error|notice) file=[^,:\r]+(,line=\d+,col=\d+)?,title=[^,:\r]+::[^\r]+$/);
    }
  });
});
