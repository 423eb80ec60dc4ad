// Writes the tables that stand between `<!-- generated:NAME -->` and `<!-- /generated -->` in the documents from the
// code they describe. With --check it writes nothing and fails where a table is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  CLAUSE_IDS,
  changshu2023Draft,
  clauses,
  parameters,
  RULE_IDS,
  readings,
  rules,
} from 'pollutant-quota-rules';

const check = process.argv.includes('--check');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const code = (text) => `\`${text}\``;

const clausesOf = (rule) => CLAUSE_IDS.filter((id) => clauses[id].rule === rule);

const TABLES = {
  rules: (lang) =>
    table(
      lang === 'zh' ? ['问题', '函数', '条款'] : ['Question', 'Functions', 'Clauses'],
      RULE_IDS.map((id) => [
        rules[id].title[lang],
        rules[id].functions.map(code).join(', '),
        clausesOf(id).map(code).join(' '),
      ]),
    ),
  readings: () =>
    Object.entries(readings)
      .map(([id, { clauses: from, question, choices }]) =>
        [
          `### ${code(id)} (${from.join(', ')})`,
          '',
          `${question.zh}`,
          '',
          `${question.en}`,
          '',
          table(
            ['', '理解', 'Reading'],
            Object.entries(choices).map(([choice, { zh, en }]) => [
              code(choice) + (choice === changshu2023Draft.readings[id] ? ' *' : ''),
              zh,
              en,
            ]),
          ),
        ].join('\n'),
      )
      .join('\n\n'),
  parameters: () =>
    table(
      ['', '参数', 'Parameter', 'Value', 'Unit', 'Clause'],
      Object.entries(parameters).map(([id, { clause, unit, title }]) => [
        code(id),
        title.zh,
        title.en,
        code(JSON.stringify(changshu2023Draft.parameters[id])),
        unit,
        code(clause),
      ]),
    ),
};

const MARKED = /(<!-- generated:(\w+) -->\n)[\s\S]*?(<!-- \/generated -->)/g;
const documents = [...readdirSync('.'), ...readdirSync('docs').map((file) => `docs/${file}`)];
const stale = documents
  .filter((file) => file.endsWith('.md'))
  .filter((file) => {
    const before = readFileSync(file, 'utf8');
    const lang = file.includes('zh-CN') ? 'zh' : 'en';
    const after = before.replace(
      MARKED,
      (_all, open, name, close) => `${open}\n${TABLES[name](lang)}\n\n${close}`,
    );
    if (after !== before && !check) writeFileSync(file, after);
    return after !== before;
  });

if (stale.length > 0) {
  console.log(check ? `stale, run npm run generate: ${stale.join(', ')}` : `written: ${stale.join(', ')}`);
  process.exitCode = check ? 1 : 0;
}
