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
import { catalogue, lint } from 'pollutant-quota-rules/analysis';
import { PARTY_LABELS } from 'pollutant-quota-rules/labels';
import { dossierFields } from 'pollutant-quota-rules/schema';

import { drawn, FLOORS, importsBetween, roomsOf } from './house.mjs';

const check = process.argv.includes('--check');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const code = (text) => `\`${text}\``;

const clausesOf = (rule) => CLAUSE_IDS.filter((id) => clauses[id].rule === rule);

const findings = lint(changshu2023Draft);

const NOTES = {
  zh: {
    kinds: { conflict: '条款之间不一致', gap: '文本没有规定', wording: '文字可作几种理解' },
    colon: '：',
    semicolon: '；',
    count: (points, of) => `${of} 种情形中有 ${points} 种`,
    where: '情形',
    example: '例',
    now: '现按',
    none: '没有一种理解能改变这里的结论。',
    touched: (list) => `这里另有结论随以下理解而变，各见其本处：${list}。`,
    touch: (reading, points) => `${code(reading)}（${points} 种）`,
    comma: '、',
    intro: ({ conflict, gap, wording }) =>
      `共三类 ${conflict + gap + wording} 处：条款之间不一致的 ${conflict} 处，文本没有规定的 ${gap} 处，文字可作几种理解的 ${wording} 处；改动一处文字即可消除的，以第一类、第二类为先。`,
    sound: {
      parameter: ['参数没有不合常理之处。', '参数有不合常理之处。'],
      'idle-clause': ['没有不起作用的条款。', '有不起作用的条款。'],
    },
    columns: ['若采用', '影响的问题', '结论改变的情形', '例', '现结论 → 改变后'],
    taken: (words) => `现采用：${words}。`,
    summary: ['条款', '问题', '类别', '理解', '换一种理解最多改变'],
  },
  en: {
    kinds: {
      conflict: 'Clauses that disagree',
      gap: 'Cases that no clause decides',
      wording: 'Words that bear several readings',
    },
    colon: ': ',
    semicolon: '; ',
    count: (points, of) => `${points} of ${of} points`,
    where: 'Where',
    example: 'Example',
    now: 'decided now',
    none: 'No reading changes an answer here.',
    touched: (list) => `Answers here also hang on readings that are told in their own place: ${list}.`,
    touch: (reading, points) => `${code(reading)} (${points} points)`,
    comma: ', ',
    intro: ({ conflict, gap, wording }) =>
      `${conflict + gap + wording} points of three kinds: clauses that disagree in ${conflict}, no clause that decides in ${gap}, words that bear several readings in ${wording}. The first two kinds are worth mending first.`,
    sound: {
      parameter: ['No parameter is out of order.', 'Some parameter is out of order.'],
      'idle-clause': ['No clause never decides.', 'Some clause never decides.'],
    },
    columns: ['Were it', 'Question touched', 'Points that change', 'Example', 'Decided now → then'],
    taken: (words) => `Taken: ${words}.`,
    summary: ['Clauses', 'Point', 'Kind', 'Readings', 'Another reading changes at most'],
  },
};

const cell = (text) => text.replaceAll('|', '\\|');

/** What another reading changes most; of a gap or a conflict, in the answers to its own question. */
const strongest = ({ id, points, readings: open }) =>
  open
    .flatMap(({ effects }) => effects)
    .filter(({ question }) => points === undefined || id.endsWith(`:${question}`))
    .reduce(
      (best, each) => (best === undefined || each.points / each.of > best.points / best.of ? each : best),
      undefined,
    );

const isNote = ({ kind }) => ['conflict', 'gap', 'wording'].includes(kind);

const notesIntro = (lang) => {
  const { intro, sound } = NOTES[lang];
  const ofKind = (kind) => findings.filter((finding) => finding.kind === kind).length;
  const counts = Object.fromEntries(['conflict', 'gap', 'wording'].map((kind) => [kind, ofKind(kind)]));
  const sentences = [
    intro(counts),
    ...Object.entries(sound).map(([kind, [none, some]]) => (ofKind(kind) === 0 ? none : some)),
  ];
  return sentences.join(lang === 'zh' ? '' : ' ');
};

const notesSummary = (lang) => {
  const { kinds, count, summary } = NOTES[lang];
  return table(
    summary,
    findings.filter(isNote).map((finding) => {
      const most = strongest(finding);
      return [
        finding.clauses.map(code).join(' '),
        cell(finding.title[lang]),
        kinds[finding.kind],
        finding.readings.map(({ reading }) => code(reading)).join(' ') || '—',
        most === undefined ? '—' : `${count(most.points, most.of)} (${code(most.question)})`,
      ];
    }),
  );
};

const notesOf = (lang) => {
  const { kinds, colon, semicolon, count, where, example, now, none, columns, taken } = NOTES[lang];
  const { touched, touch, comma } = NOTES[lang];
  const elsewhere = ({ touchedBy = [], readings: own }) =>
    touchedBy
      .filter(({ reading }) => own.every((each) => each.reading !== reading))
      .map(({ reading, points }) => touch(reading, points))
      .join(comma);
  const words = (texts) => texts.map((text) => text[lang]).join(semicolon);
  const readingNotes = ({ reading, chosenWords, effects }) =>
    [
      `**${code(reading)}**${colon}${readings[reading].question[lang]} ${taken(chosenWords[lang])}`,
      '',
      table(
        columns,
        effects.map(({ choice, choiceWords, title, points, of, witness, would }) => [
          `${cell(choiceWords[lang])} (${code(choice)})`,
          title[lang],
          count(points, of),
          cell(words(witness.words)),
          `${cell(witness.decided[lang])} → ${cell(would[lang])}`,
        ]),
      ),
    ].join('\n');
  const noteOf = (finding) =>
    [
      `#### ${finding.title[lang]} (${finding.clauses.join(', ')})`,
      ...(finding.points === undefined
        ? []
        : [
            `${count(finding.points, finding.of)} (${code(finding.id.split(':')[1])}, ${catalogue[finding.id.split(':')[1]].title[lang]})`,
          ]),
      ...finding.where.map(
        (description) =>
          `- ${where}${colon}${words(description.map((each) => ({ [lang]: each.words[lang] })))}`,
      ),
      ...(finding.witness === undefined
        ? []
        : [`${example}${colon}${words(finding.witness.words)} → ${now} ${finding.witness.decided[lang]}`]),
      ...finding.readings.map(readingNotes),
      ...(elsewhere(finding) === '' ? [] : [touched(elsewhere(finding))]),
      ...(finding.readings.length === 0 && elsewhere(finding) === '' ? [none] : []),
    ].join('\n\n');
  return Object.keys(kinds)
    .map((kind) => {
      const own = findings.filter((finding) => finding.kind === kind);
      return [`### ${kinds[kind]}`, ...own.map(noteOf)].join('\n\n');
    })
    .join('\n\n');
};

const KINDS_OF_FACT = {
  'yes-no': { zh: '是否', en: 'yes/no' },
  choice: { zh: '选项', en: 'choice' },
  pollutant: { zh: '污染物', en: 'pollutant' },
  amount: { zh: '数量', en: 'amount' },
  amounts: { zh: '逐项数量', en: 'amounts' },
  date: { zh: '日期', en: 'date' },
  year: { zh: '年份', en: 'year' },
  text: { zh: '文字', en: 'text' },
  place: { zh: '文字', en: 'text' },
  group: { zh: '对象', en: 'object' },
  list: { zh: '列表', en: 'list' },
  'by-year': { zh: '对象：年份 → 一年', en: 'object from year to one year' },
};

const both = ({ zh, en }) => `${zh} · ${en}`;
const choicesOf = ({ choices = [], labels }) =>
  choices.map((choice) => `${code(choice)} ${both(labels[choice])}`);

/** When a field of a dossier is filled in. */
const presence = ({ isRequired, where, requiredWhere }) => {
  const told = ({ path, values }, zh, en) =>
    `${code(path)} 为 ${values.map(code).join('、')} 时${zh} · ${en}where ${code(path)} is ${values.map(code).join(', ')}`;
  if (requiredWhere) return told(requiredWhere, '必填，其余可省', 'optional, but required ');
  if (where) return told(where, isRequired ? '必填' : '可填', isRequired ? 'required ' : 'optional ');
  return isRequired ? '必填 · required' : '可省 · optional';
};

/** The fields of a kind of dossier; what a list holds or a year has is told with it. */
const fieldsOf = (kind) => {
  const fields = dossierFields(kind);
  const row = (field) => {
    const each = fields.find(({ path }) => path === `${field.path}[]`);
    const { path, title, help, clauses, knows, keptBy } = field;
    const words = help ? { zh: `${title.zh}；${help.zh}`, en: `${title.en}; ${help.en}` } : title;
    const inside = each !== undefined && each.kind === 'choice' ? choicesOf(each) : [];
    const own = field.kind === 'choice' ? choicesOf(field) : inside;
    const cited = clauses.length > 0 ? ` (${clauses.join(', ')})` : '';
    return [
      code(path),
      both(KINDS_OF_FACT[field.kind]),
      presence(field),
      [`${both(words)}${cited}`, ...own].map(cell).join('<br>'),
      both(keptBy ?? PARTY_LABELS[knows]),
    ];
  };
  return table(
    ['字段 · Field', '类型 · Type', '何时填 · When', '含义 · Meaning', '谁掌握 · Who knows'],
    fields.filter(({ path }) => !/(?:\[\]|\*)$/.test(path)).map(row),
  );
};

const TABLES = {
  draftingIntroZh: () => notesIntro('zh'),
  draftingIntroEn: () => notesIntro('en'),
  draftingSummaryZh: () => notesSummary('zh'),
  draftingSummaryEn: () => notesSummary('en'),
  draftingNotesZh: () => notesOf('zh'),
  draftingNotesEn: () => notesOf('en'),
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
  reductionFields: () => fieldsOf('reduction'),
  constructionFields: () => fieldsOf('construction'),
  areaFields: () => fieldsOf('area'),
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

/** The floors of `src` from the top, each with what it holds, and which it imports. */
const floorTable = (link) =>
  table(
    ['Folder', 'What it holds'],
    FLOORS.toReversed().map(({ folder, holds }) => [code(`src/${folder}`), link(holds)]),
  );
const besideDocs = (text) => text.replaceAll('](docs/', '](');

Object.assign(TABLES, {
  folders: () => floorTable((text) => text),
  floors: () => [drawn(importsBetween('src')), floorTable(besideDocs)].join('\n\n'),
  rooms: () =>
    FLOORS.toReversed()
      .map(({ folder }) => [folder, roomsOf(folder)])
      .filter(([, rooms]) => rooms.length > 0)
      .map(([folder, rooms]) =>
        [
          `### ${code(`src/${folder}`)}`,
          ...(rooms.length > 1 ? [drawn(importsBetween(`src/${folder}`))] : []),
          rooms.map(({ room, about }) => `- **${room}**: ${about}`).join('\n'),
        ].join('\n\n'),
      )
      .join('\n\n'),
});

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
