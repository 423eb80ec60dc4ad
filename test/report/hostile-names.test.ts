import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contestOfDossier } from '../../src/analysis/contest/dossier.js';
import { assess } from '../../src/dossier/assess.js';
import { QuotaError } from '../../src/lib/problem.js';
import { describeProblem } from '../../src/lib/problem-words.js';
import { visible, visibleJson } from '../../src/lib/visible.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { githubOf } from '../../src/report/check/github.js';
import { jsonOf } from '../../src/report/check/json.js';
import { junitOf } from '../../src/report/check/junit.js';
import { markdownOf } from '../../src/report/check/markdown.js';
import { sarifOf } from '../../src/report/check/sarif.js';
import { textOf } from '../../src/report/check/text.js';
import { code, plain } from '../../src/report/document/markdown.js';
import { renderCsv, renderSheet } from '../../src/report/sheet/render.js';
import { BUILD, CLOSURE } from '../support/dossiers.js';
import { forgedIn, HOSTILE_NAMES, unseenIn } from '../support/hostile.js';
import { markdownParts } from '../support/markdown.js';
import { junitFaults, sarifFaults } from '../support/published.js';
import { reportSaying } from '../support/reports.js';

const clean = (text: string): void => {
  expect(unseenIn(text)).toEqual([]);
  expect(forgedIn(text)).toEqual([]);
};

describe('what cannot be seen is shown by its number', () => {
  it.each([
    ['总磷 TP', '总磷 TP'],
    ['a\nb', 'a⟨U+000A⟩b'],
    ['\u001b[31m', '⟨U+001B⟩[31m'],
    ['\u202eb', '⟨U+202E⟩b'],
    ['a\u200bb', 'a⟨U+200B⟩b'],
    ['\ud800', '⟨U+D800⟩'],
    ['𠮷\ue000😀', '𠮷⟨U+E000⟩😀'],
    ['\u{e0041}', '⟨U+E0041⟩'],
    ['::error::a:b', '⟨U+003A⟩:error⟨U+003A⟩:a:b'],
    ['##[a] ##vso[b] ## c', '⟨U+0023⟩#[a] ⟨U+0023⟩#vso[b] ## c'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(visible(shown)).toBe(shown);
  });

  it('each by itself as beside others', () => {
    const beside = visible('\u2028');
    const faults: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      const shown = visible(character);
      if (`${beside}${shown}` !== visible(`\u2028${character}`)) faults.push(code.toString(16));
      if (unseenIn(character).length > 0 && shown === character) faults.push(code.toString(16));
    }
    expect(faults).toEqual([]);
  });

  it('and in JSON by an escape that says the same', () => {
    expect(visibleJson('{\n  "a": "\u202e\u009b\u{e0041}::"\n}')).toBe(
      '{\n  "a": "\\u202e\\u009b\\udb40\\udc41\\u003a:"\n}',
    );
  });

  it('whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        clean(visible(text));
        expect(visible(text)).not.toContain('\n');
        const json = visibleJson(JSON.stringify({ text }, null, 2));
        clean(json);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});

describe.each(HOSTILE_NAMES)('%j', (name) => {
  const report = reportSaying(name);

  it.each(['zh', 'en'] as const)('in sheets and reports as text, in %s', (lang) => {
    for (const dossier of [BUILD, CLOSURE]) {
      for (const width of [20, 100]) clean(renderSheet(assess({ ...dossier, name }), { lang, width }));
    }
    clean(textOf(report, { lang }));
  });

  it('in CSV stands in one cell that is no formula', () => {
    const { assessment, contested } = contestOfDossier({ ...BUILD, name }, changshu2023Draft);
    const table = renderCsv(assessment, 'zh', { contested });
    clean(table.replaceAll('\r\n', '\n'));
    expect(table).not.toMatch(/(^|[\n,;"])[ \t]*[=+@＝-](?![ \d])/);
    const harmless = renderCsv({ ...assessment, name: 'a' } as typeof assessment, 'zh', { contested });
    expect(table.split('\r\n').length).toBe(harmless.split('\r\n').length);
  });

  it.each(['zh', 'en'] as const)('in Markdown is neither markup nor a link, in %s', (lang) => {
    const text = markdownOf(report, lang);
    clean(text);
    const parts = markdownParts(text);
    const harmless = markdownParts(markdownOf(reportSaying('a'), lang));
    const kinds = (all: typeof parts): string[] =>
      all
        .map(({ type, tag }) => `${type} ${tag}`)
        .filter((kind) => !/^(text|code_inline|softbreak|em_|s_)/.test(kind));
    expect(kinds(parts)).toEqual(kinds(harmless));
    const words = parts
      .filter(({ type }) => type === 'text')
      .map(({ content }) => content)
      .join('');
    expect(words).not.toMatch(/@\w|:\/\/|www\.\w/);
  });

  it('in Markdown is read as it is shown', () => {
    const read = (text: string): string =>
      markdownParts(text)
        .filter(({ type }) => type === 'text' || type === 'code_inline' || type === 'text_special')
        .map(({ content }) => content)
        .join('');
    expect(read(`x ${plain(name)}`)).toBe(`x ${visible(name).trim()}`);
    expect(read(`- ${plain(name)}`).trim()).toBe(visible(name).trim());
    expect(read(`x ${code(name)}`).trim()).toBe(`x ${visible(name)}`.trim());
  });

  it('in JSON is the same name', () => {
    const text = jsonOf(report);
    clean(text);
    expect(JSON.parse(text).file).toBe(name);
  });

  it('in SARIF fits the schema and links nowhere', () => {
    const text = sarifOf(report, 'en');
    clean(text);
    const log = JSON.parse(text);
    expect(sarifFaults(log)).toEqual([]);
    for (const { message } of log.runs[0].results) {
      expect(unseenIn(message.text)).toEqual([]);
      expect(message.text).not.toMatch(/(?<!\\)\]\(/);
    }
  });

  it('in commands of GitHub starts none of its own', () => {
    const lines = githubOf(report, 'en').trimEnd().split('\n');
    expect(unseenIn(lines.join('\n'))).toEqual([]);
    expect(lines.length).toBe(4);
    for (const line of lines) {
      expect(line).toMatch(/^::(error|notice) file=[^,:\r]+(,line=\d+,col=\d+)?,title=[^,:\r]+::[^\r]+$/);
      expect(forgedIn(line.replace(/^::/, ''))).toEqual([]);
    }
  });

  it('in the words of a problem stands on one line', () => {
    const problem = {
      code: 'unknown-key',
      path: name,
      found: name,
      expected: name,
      suggestion: name,
    } as const;
    for (const text of [
      describeProblem(problem, 'zh'),
      describeProblem(problem, 'en'),
      new QuotaError(problem).message,
    ]) {
      clean(text);
      expect(text).not.toContain('\n');
    }
  });
});

it('in JUnit XML every name fits the published schemas', async () => {
  const documents = HOSTILE_NAMES.map((name) => junitOf(reportSaying(name), 'en'));
  for (const document of documents) clean(document);
  expect(await junitFaults(...documents)).toEqual([]);
}, 60_000);
