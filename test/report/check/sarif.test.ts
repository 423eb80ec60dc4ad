import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../../../src/lib/version.js';
import { sarifOf } from '../../../src/report/check/sarif.js';
import { sarifFaults } from '../../support/published.js';
import { EMPTY_REPORT, FULL_REPORT, HOSTILE, reportSaying } from '../../support/reports.js';

const logOf = (report: typeof FULL_REPORT, lang: 'zh' | 'en' = 'en') => JSON.parse(sarifOf(report, lang));

describe('a report as SARIF', () => {
  it('names the tool, and a rule for each sort of notice', () => {
    const [run] = logOf(FULL_REPORT).runs;
    expect(run.tool.driver).toEqual({
      name: 'pollutant-quota-rules',
      version: library.version,
      rules: [
        {
          id: 'input/invalid-json',
          shortDescription: { text: 'Files to correct · s/一.json: cannot be used as a scenario' },
        },
        {
          id: 'finding/gap',
          shortDescription: { text: 'What a drafter might mend · Cases that no clause decides' },
        },
        { id: 'change/offsetRatio', shortDescription: { text: 'What changes · offsetRatio' } },
        { id: 'decision/different', shortDescription: { text: 'Earlier decisions · different' } },
        { id: 'stale/change', shortDescription: { text: 'Acceptances that do not fit · change' } },
      ],
    });
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('has a result for each notice that does not merely pass', () => {
    const [run] = logOf(FULL_REPORT).runs;
    expect(
      run.results.map((result: Record<string, unknown>) => [result.ruleId, result.ruleIndex, result.level]),
    ).toEqual([
      ['input/invalid-json', 0, 'error'],
      ['finding/gap', 1, 'note'],
      ['change/offsetRatio', 2, 'error'],
      ['change/offsetRatio', 2, 'error'],
      ['decision/different', 3, 'error'],
      ['stale/change', 4, 'note'],
    ]);
  });

  it('tells what, where, by which id, and that it was accepted', () => {
    const [, , change, accepted, decision] = logOf(FULL_REPORT, 'zh').runs[0].results;
    expect(change).toEqual({
      ruleId: 'change/offsetRatio',
      ruleIndex: 2,
      level: 'error',
      message: {
        text: '倍数：由 1.1 变为 1.2 [3.3.2.s2a]\n缘于：甲\n认可编号：change-0123456789ab\npolicy.json:27:23',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'policy.json' },
            region: { startLine: 27, startColumn: 23 },
          },
        },
      ],
      partialFingerprints: { 'notice/v1': 'change-0123456789ab' },
    });
    expect(accepted.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'meeting of 3 May' },
    ]);
    expect(decision.suppressions).toEqual([{ kind: 'external', status: 'accepted' }]);
    expect(decision.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'policy.json' } } }]);
  });

  it.each([
    ['s/一.json', 's/%E4%B8%80.json'],
    ['.\\a b\\c#d.json', './a%20b/c%23d.json'],
    ['a\ud800.json', 'a%EF%BF%BD.json'],
    ['100%.json', '100%25.json'],
  ])('writes the file %j as a reference', (file, uri) => {
    const [result] = logOf(reportSaying(file)).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('fits the published schema', () => {
    for (const report of [FULL_REPORT, EMPTY_REPORT, ...HOSTILE.map(reportSaying)]) {
      expect(sarifFaults(logOf(report))).toEqual([]);
      expect(sarifFaults(logOf(report, 'zh'))).toEqual([]);
    }
    expect(sarifFaults({ version: '2.1.0', runs: [{ results: [{}] }] }).length).toBeGreaterThan(0);
  });

  it('fits it whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(sarifFaults(logOf(reportSaying(text)))).toEqual([]);
      }),
    );
  });
});
