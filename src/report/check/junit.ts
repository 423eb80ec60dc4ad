import type { AppliedPolicy } from '../../dossier/answer.js';
import { library } from '../../lib/version.js';
import { visible } from '../../lib/visible.js';
import type { Lang, Text } from '../../types/text.js';
import { statusNotes } from './head.js';
import type { CheckReport, Notice } from './notice.js';
import { linesTold, titleWithClauses } from './told.js';
import { KIND_LABELS, sectionsOf, stateWords, verdictWords } from './verdict.js';

/** JUnit asks when and where tests ran; a report that says the same each time names neither. */
const NO_TIME = '1970-01-01T00:00:00';
const NO_HOST = 'localhost';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string);

const attribute = (text: string): string => escaped(visible(text));

/** Lines that are visible, and so hold nothing that XML cannot. */
const content = (lines: readonly string[]): string => escaped(lines.join('\n'));

const element = (name: string, attributes: Readonly<Record<string, string | number>>): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${attribute(String(value))}"`)].join(
    ' ',
  );

const isError = ({ kind, state }: Notice): boolean => state === 'failed' && kind === 'input';

function testCase(notice: Notice, lang: Lang): string[] {
  const { kind, code, name, state } = notice;
  const head = element('testcase', { name: name[lang], classname: `${kind}.${code}`, time: 0 });
  if (state !== 'failed') return [`    <${head}/>`];
  const tag = isError(notice) ? 'error' : 'failure';
  const said = element(tag, { message: titleWithClauses(notice, lang), type: `${kind}.${code}` });
  return [`    <${head}>`, `      <${said}>${content(linesTold(notice, lang))}</${tag}>`, '    </testcase>'];
}

interface Suite {
  readonly name: Text;
  readonly notices: readonly Notice[];
  readonly cases: readonly string[];
}

const policyProperties = (name: string, policy: AppliedPolicy | undefined): Record<string, string> => ({
  [name]: policy?.hash ?? '',
  ...(policy && { [`${name}-id`]: policy.id, [`${name}-status`]: policy.status }),
});

function suiteLines({ name, notices, cases }: Suite, at: number, report: CheckReport, lang: Lang): string[] {
  const failed = notices.filter(({ state }) => state === 'failed');
  const errors = failed.filter(isError).length;
  const others = notices.filter(({ state }) => state === 'accepted' || state === 'noted');
  const said = others.flatMap((notice) => [`${stateWords(notice)[lang]}:`, ...linesTold(notice, lang), '']);
  const head = element('testsuite', {
    name: name[lang],
    package: library.name,
    id: at,
    timestamp: NO_TIME,
    hostname: NO_HOST,
    tests: Math.max(notices.length, 1),
    failures: failed.length - errors,
    errors,
    time: 0,
  });
  const properties = {
    document: report.file,
    ...policyProperties('policy', report.policy),
    ...policyProperties('against', report.against),
    library: library.version,
    notice: statusNotes(report)
      .map((note) => note[lang])
      .join(' '),
  };
  return [
    `  <${head}>`,
    '    <properties>',
    ...Object.entries(properties).map(
      ([key, value]) => `      <${element('property', { name: key, value })}/>`,
    ),
    '    </properties>',
    ...cases,
    `    <system-out>${content(said)}</system-out>`,
    '    <system-err></system-err>',
    '  </testsuite>',
  ];
}

/** Where there is nothing to tell, one test case that passes, so that a reader of results finds one. */
function nothingToTell(report: CheckReport, lang: Lang): Suite {
  const name = verdictWords(report);
  const head = element('testcase', { name: name[lang], classname: 'check', time: 0 });
  return { name: KIND_LABELS.change, notices: [], cases: [`    <${head}/>`] };
}

/**
 * Writes the report of a check as JUnit XML: a suite for each kind of notice, a case for each notice. It fits the schemas
 * of Ant and of Jenkins at once.
 */
export function junitOf(report: CheckReport, lang: Lang): string {
  const suites = sectionsOf(report).map(
    ({ kind, notices }): Suite => ({
      name: KIND_LABELS[kind],
      notices,
      cases: notices.flatMap((notice) => testCase(notice, lang)),
    }),
  );
  const all = suites.length > 0 ? suites : [nothingToTell(report, lang)];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...all.flatMap((suite, at) => suiteLines(suite, at, report, lang)),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}
