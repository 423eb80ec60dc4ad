import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../../../src/lib/version.js';
import { junitOf } from '../../../src/report/check/junit.js';
import { junitFaults } from '../../support/published.js';
import { EMPTY_REPORT, FULL_REPORT, HOSTILE, reportSaying } from '../../support/reports.js';

const LANGS = ['zh', 'en'] as const;

describe('a report as JUnit XML', () => {
  it('has a suite for each kind and a case for each notice', () => {
    const properties = `    <properties>
      <property name="document" value="policy.json"/>
      <property name="policy" value="${'a'.repeat(64)}"/>
      <property name="policy-id" value="mine"/>
      <property name="policy-status" value="hypothetical"/>
      <property name="against" value="${'a'.repeat(64)}"/>
      <property name="against-id" value="theirs"/>
      <property name="against-status" value="draft"/>
      <property name="library" value="${library.version}"/>
      <property name="notice" value="This sheet rests on a hypothetical policy and serves comparison only. This sheet rests on a consultation draft and binds nobody. The measure adopted later, 常政办发规字〔2023〕3号, is not encoded here."/>
    </properties>`;
    const suite = (name: string, at: number, tests: number, failures: number, errors: number): string =>
      `  <testsuite name="${name}" package="pollutant-quota-rules" id="${at}" timestamp="1970-01-01T00:00:00" hostname="localhost" tests="${tests}" failures="${failures}" errors="${errors}" time="0">\n${properties}`;
    expect(junitOf(FULL_REPORT, 'en')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
${suite('Files to correct', 0, 1, 0, 1)}
    <testcase name="name" classname="input.invalid-json" time="0">
      <error message="is not valid JSON" type="input.invalid-json">is not valid JSON
s/一.json:3:7</error>
    </testcase>
    <system-out></system-out>
    <system-err></system-err>
  </testsuite>
${suite('What a drafter might mend', 1, 1, 0, 0)}
    <testcase name="name" classname="finding.gap" time="0"/>
    <system-out>note:
title [3.3.2.s2a 3.3.2.s2b]
policy.json
</system-out>
    <system-err></system-err>
  </testsuite>
${suite('What changes', 2, 2, 1, 0)}
    <testcase name="ratio" classname="change.offsetRatio" time="0">
      <failure message="ratio: from 1.1 to 1.2 [3.3.2.s2a]" type="change.offsetRatio">ratio: from 1.1 to 1.2 [3.3.2.s2a]
because of: A
accept it as: change-0123456789ab
policy.json:27:23</failure>
    </testcase>
    <testcase name="name" classname="change.offsetRatio" time="0"/>
    <system-out>accepted:
title
accepted because: meeting of 3 May
accept it as: change-ba9876543210
policy.json:28:23
</system-out>
    <system-err></system-err>
  </testsuite>
${suite('Scenarios', 3, 1, 0, 0)}
    <testcase name="name" classname="scenario.decideTrade" time="0"/>
    <system-out></system-out>
    <system-err></system-err>
  </testsuite>
${suite('Earlier decisions', 4, 1, 0, 0)}
    <testcase name="name" classname="decision.different" time="0"/>
    <system-out>accepted:
title
accepted because: nobody wrote why; say so in the accept file
accept it as: decision-000000000000
policy.json
</system-out>
    <system-err></system-err>
  </testsuite>
${suite('Acceptances that do not fit', 5, 1, 0, 0)}
    <testcase name="name" classname="stale.change" time="0"/>
    <system-out>note:
title
accept it as: change-000000000000
policy.json
</system-out>
    <system-err></system-err>
  </testsuite>
</testsuites>
`);
  });

  it('is in Chinese where asked', () => {
    const xml = junitOf(FULL_REPORT, 'zh');
    expect(xml).toContain('<testsuite name="改动" ');
    expect(xml).toContain('<failure message="倍数：由 1.1 变为 1.2 [3.3.2.s2a]" ');
    expect(xml).toContain('\n缘于：甲\n认可编号：change-0123456789ab\n');
  });

  it('has a case that passes where there is nothing to tell', () => {
    expect(junitOf(EMPTY_REPORT, 'en')).toContain('tests="1" failures="0" errors="0" time="0">');
    expect(junitOf(EMPTY_REPORT, 'zh')).toContain(
      '<testcase name="通过：结论没有任何变化。" classname="check" time="0"/>',
    );
  });

  it('escapes what XML takes for markup and shows what it cannot hold', () => {
    const xml = junitOf(reportSaying(HOSTILE.join('|')), 'en');
    expect(xml).toContain('message="]]&gt; &lt;!-- &amp; &quot; \' &lt;b&gt;|a⟨U+000D⟩⟨U+000A⟩b⟨U+0009⟩c|');
    expect(xml).toContain('|⟨U+0000⟩⟨U+0007⟩⟨U+001B⟩[31m⟨U+FFFE⟩⟨U+D800⟩ ⟨U+DC00⟩|');
    expect(xml).toContain('😀');
  });

  it('fits the published schemas', async () => {
    const reports = [FULL_REPORT, EMPTY_REPORT, ...HOSTILE.map(reportSaying)];
    const documents = reports.flatMap((report) => LANGS.map((lang) => junitOf(report, lang)));
    expect(await junitFaults(...documents)).toEqual([]);
    expect((await junitFaults('<testsuites><testsuite/></testsuites>')).length).toBeGreaterThan(1);
  });

  it('fits them whatever it says', async () => {
    const documents = fc
      .sample(fc.string({ unit: 'binary', minLength: 1 }), { numRuns: 100, seed: 1 })
      .map((text) => junitOf(reportSaying(text), 'en'));
    expect(await junitFaults(...documents)).toEqual([]);
  });
});
