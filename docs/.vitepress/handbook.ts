// The handbook: a page for each item of the text, written from the library when the site is built.
import { readdirSync, readFileSync } from 'node:fs';
import {
  CLAUSE_IDS,
  type ClauseId,
  changshu2023Draft,
  citeClause,
  clauses,
  explainReading,
  type ParameterId,
  parameters,
  type ReadingId,
  readings,
  rules,
  summaryOf,
} from 'pollutant-quota-rules';
import { catalogue, type DecisionTable, decisionTables } from 'pollutant-quota-rules/analysis';
import type { Lang } from './lib/lang.js';

const WORDS = {
  zh: {
    handbook: '条文',
    notOurs: '摘要为自拟，不是原文；原文以公布的文本为准。依据 2023 年征求意见稿，不具法律效力。',
    clause: '条款',
    summary: '摘要',
    computes: '计算什么',
    status: {
      rule: '计算',
      definition: '定义',
      procedure: '程序',
      principle: '原则',
      external: '见其他文件',
    } as Record<string, string>,
    tables: '判定表',
    merged: (points: number) => `由规则的全部 ${points} 种情形归并而成，行数最少，一行不多、一行不漏。`,
    when: '情形',
    outcome: '结论',
    basis: '依据',
    open: '争议',
    always: '一律',
    parameters: '参数',
    value: '数值',
    readings: '争议点',
    taken: '本库采用',
    others: '另一种理解',
    tests: '引用各条的测试',
    source: '规则源码',
    empty: '本项没有可计算的规定。',
  },
  en: {
    handbook: 'Handbook',
    notOurs:
      'Summaries are our own words, not the text, which governs as published. Consultation draft of 2023, not legally binding.',
    clause: 'Clause',
    summary: 'Summary',
    computes: 'What it computes',
    status: {
      rule: 'computed',
      definition: 'definition',
      procedure: 'procedure',
      principle: 'principle',
      external: 'left to other instruments',
    } as Record<string, string>,
    tables: 'Decision tables',
    merged: (points: number) =>
      `Merged from all ${points} cases of the rule to the fewest rows: none too many, none missing.`,
    when: 'Where',
    outcome: 'Outcome',
    basis: 'Rests on',
    open: 'Open',
    always: 'always',
    parameters: 'Parameters',
    value: 'Value',
    readings: 'Open points',
    taken: 'Read here as',
    others: 'Other reading',
    tests: 'Tests that cite its clauses',
    source: 'Source of the rule',
    empty: 'Nothing in this item can be computed.',
  },
} as const;

/** The item of a clause, such as `3.3.4`; of the title and the preamble, `0`. */
const itemOf = (id: ClauseId): string => (id === 'T' ? '0' : id.replace(/\.(p|i|s)\d.*$/, ''));

/** The items of the text, in its order. */
export const ITEMS: readonly string[] = [...new Set(CLAUSE_IDS.map(itemOf))];

const escaped = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** An item with what people call it. */
function titleOf(item: string, lang: Lang): string {
  const [first] = CLAUSE_IDS.filter((id) => itemOf(id) === item) as [ClauseId];
  const cited = citeClause(first, lang).replace(/ ?(第.*|, (paragraph|sentence|no\.).*)$/, '');
  const titles = rulesOf(item).map((id) => rules[id].title[lang]);
  return [cited, ...(titles.length > 0 ? [titles.join(lang === 'zh' ? '；' : '; ')] : [])].join(
    lang === 'zh' ? '　' : ' · ',
  );
}

const rulesOf = (item: string): (keyof typeof rules)[] =>
  (Object.keys(rules) as (keyof typeof rules)[]).filter((id) => id.startsWith(`${item}-`));

function clauseTable(item: string, lang: Lang): string {
  const words = WORDS[lang];
  const ids = CLAUSE_IDS.filter((id) => itemOf(id) === item);
  return table(
    [words.clause, words.summary, words.computes],
    ids.map((id) => [
      `<a id="${id.replaceAll('.', '-')}"></a>${citeClause(id, lang)}<br><code>${id}</code>`,
      escaped(summaryOf(id, lang)),
      escaped(words.status[clauses[id].status] ?? clauses[id].status),
    ]),
  );
}

function decisionTable(
  { title, rows, points }: DecisionTable,
  open: readonly ReadingId[],
  lang: Lang,
): string {
  const words = WORDS[lang];
  return [
    `#### ${title[lang]}`,
    '',
    words.merged(points),
    '',
    table(
      [words.when, words.outcome, words.basis, words.open],
      rows.map((row) => [
        row.when.length === 0
          ? words.always
          : row.when.map((each) => escaped(each.words[lang])).join(lang === 'zh' ? '；' : '; '),
        `**${escaped(row.words[lang])}**`,
        [...new Set(row.clauses.map((id) => citeClause(id, lang)))].join('<br>'),
        row.readings
          .filter((id) => open.includes(id))
          .map((id) => `[${open.indexOf(id) + 1}](#${id})`)
          .join(' '),
      ]),
    ),
  ].join('\n');
}

function readingSection(id: ReadingId, number: number, lang: Lang): string {
  const words = WORDS[lang];
  const chosen = changshu2023Draft.readings[id];
  const { question } = explainReading(id, lang);
  const choices = Object.entries(readings[id].choices) as [string, Record<Lang, string>][];
  return [
    `<a id="${id}"></a>`,
    '',
    `**${number}. ${question}**`,
    '',
    ...choices.map(
      ([choice, text]) =>
        `- ${choice === chosen ? words.taken : words.others}${lang === 'zh' ? '：' : ': '}${text[lang]}`,
    ),
  ].join('\n');
}

/** The titles of all tests that cite a clause of an item, by file. */
function testsOf(item: string): readonly (readonly [file: string, titles: readonly string[]])[] {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  return files.flatMap((file) => {
    const text = readFileSync(`test/${file}`, 'utf8');
    const titles = [
      ...text.matchAll(/\b(?:test|it|describe)(?:\.each\([\s\S]*?\))?\(\s*'((?:[^'\\]|\\.)*)'/g),
    ]
      .map(([, title]) => title as string)
      .filter((title) => title.startsWith(`${item}.`));
    return titles.length === 0 ? [] : [[file, [...new Set(titles)]] as const];
  });
}

/** The page of an item, as Markdown. */
export function handbookPage(item: string, lang: Lang): string {
  const words = WORDS[lang];
  const own = CLAUSE_IDS.filter((id) => itemOf(id) === item);
  const questions = Object.values(catalogue).filter(({ rule }) => rule.startsWith(`${item}-`));
  const tables = questions.flatMap(({ id }) => decisionTables(id));
  const figures = (Object.keys(parameters) as ParameterId[]).filter((id) =>
    own.includes(parameters[id].clause),
  );
  const cited = new Set(tables.flatMap(({ rows }) => rows.flatMap((row) => row.readings)));
  const open = (Object.keys(readings) as ReadingId[]).filter(
    (id) => cited.has(id) || readings[id].clauses.some((clause) => own.includes(clause)),
  );
  const tests = testsOf(item);
  return [
    `# ${titleOf(item, lang)}`,
    '',
    `<p class="hint">${words.notOurs}</p>`,
    '',
    clauseTable(item, lang),
    '',
    ...(tables.length > 0
      ? [`## ${words.tables}`, '', ...tables.flatMap((each) => [decisionTable(each, open, lang), ''])]
      : []),
    ...(figures.length > 0
      ? [
          `## ${words.parameters}`,
          '',
          table(
            [words.parameters, words.value, words.clause],
            figures.map((id) => [
              `${parameters[id].title[lang]}<br><code>${id}</code>`,
              escaped(JSON.stringify(changshu2023Draft.parameters[id])),
              citeClause(parameters[id].clause, lang),
            ]),
          ),
          '',
        ]
      : []),
    ...(open.length > 0
      ? [`## ${words.readings}`, '', ...open.flatMap((id, at) => [readingSection(id, at + 1, lang), ''])]
      : []),
    ...(rulesOf(item).length > 0
      ? [
          `## ${words.source}`,
          '',
          ...rulesOf(item).flatMap((id) => [
            `<details><summary>src/rules/${id}.ts</summary>`,
            '',
            '```ts',
            readFileSync(`src/rules/${id}.ts`, 'utf8').trimEnd(),
            '```',
            '',
            '</details>',
            '',
          ]),
        ]
      : []),
    ...(tests.length > 0
      ? [
          `## ${words.tests}`,
          '',
          ...tests.flatMap(([file, titles]) => [
            `<details><summary>${file} (${titles.length})</summary>`,
            '',
            ...titles.map((title) => `- ${escaped(title)}`),
            '',
            '</details>',
            '',
          ]),
        ]
      : []),
  ].join('\n');
}

/** The items with their titles. */
export const handbookList = (lang: Lang): readonly { readonly item: string; readonly title: string }[] =>
  ITEMS.map((item) => ({ item, title: titleOf(item, lang) }));

/** The pages of a language, by the paths that VitePress asks for. */
export const handbookPaths = (lang: Lang) => ({
  // VitePress puts the content in with `replace`, to which a dollar is special
  paths: () =>
    ITEMS.map((item) => ({ params: { item }, content: handbookPage(item, lang).replaceAll('$', '$$$$') })),
});

/** The items for a side bar. */
export const handbookSidebar = (lang: Lang, base: string) => [
  {
    text: WORDS[lang].handbook,
    link: `${base}handbook/`,
    items: handbookList(lang).map(({ item, title }) => ({ text: title, link: `${base}handbook/${item}` })),
  },
];
