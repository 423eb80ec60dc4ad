import type { DossierRecourse, Goal, Shortfall, Way } from '../../analysis/recourse/index.js';
import { refuseText } from '../../dossier/check-assessment.js';
import { understood } from '../../lib/understood.js';
import { MATERIAL_LABELS, PARTY_LABELS } from '../../policy/labels.js';
import { PARTIES } from '../../types/party.js';
import type { Lang, Text } from '../../types/text.js';
import {
  contestedPart,
  type Drawing,
  drawingOf,
  fields,
  heading,
  headOf,
  item,
  marksOf,
  reasons,
  type SheetOptions,
  signed,
  toned,
  wrapped,
} from '../sheet/index.js';
import { pollutantLabel } from '../words/index.js';

const WORDS = {
  title: { zh: '症结与出路（工作用表）', en: 'Why not, and what would help (working sheet)' },
  already: { zh: '没有不予准许的结论，也没有缺口。', en: 'Nothing is refused, and nothing is missing.' },
  why: { zh: '缘由', en: 'why not' },
  open: { zh: '可用', en: 'open' },
  reachable: { zh: '现不可用', en: 'closed now' },
  unreachable: { zh: '不可用，且无从改变', en: 'closed, and nobody can change it' },
  fixed: { zh: '不能改变的是', en: 'what cannot be changed' },
  needs: { zh: '还须', en: 'it takes' },
  papers: { zh: '尚缺材料', en: 'Papers still to be submitted' },
  sources: { zh: '可以补足的来源', en: 'Sources that could close it' },
} as const satisfies Record<string, Text>;

/** What only time changes: a day that is to come, or what an area did in the year before. */
const BY_TIME = {
  day: { zh: '等到那一天即可', en: 'a later day is enough' },
  year: {
    zh: '要等以后年度（板块今年的表现在次年计）',
    en: 'only a later year changes it (what the area achieves this year counts next year)',
  },
} as const satisfies Record<string, Text>;

const colonIn = (lang: Lang): string => (lang === 'zh' ? '：' : ': ');

function partiesText({ parties, changes }: Way, lang: Lang): string {
  const named = parties.filter((party) => party !== 'time').map((party) => PARTY_LABELS[party][lang]);
  const awaited = changes
    .filter(({ fact }) => fact.controls === 'time')
    .map(({ fact }) => BY_TIME[fact.type === 'date' ? 'day' : 'year'][lang]);
  return [...named, ...new Set(awaited)].join(lang === 'zh' ? '、' : ', ');
}

/** Ways by those who have to act, in the order of the parties. */
function byParties(ways: readonly Way[]): Way[] {
  const rank = ({ parties }: Way): string => parties.map((party) => PARTIES.indexOf(party)).join('');
  return [...ways].sort((a, b) => a.changes.length - b.changes.length || (rank(a) < rank(b) ? -1 : 1));
}

function goalLines({ grounds, ways, fixed, needs, state }: Goal, drawing: Drawing): string[] {
  const { lang, width } = drawing;
  const colon = colonIn(lang);
  const under = (text: string): string[] => wrapped(`    ${text}`, width, '      ');
  const joined = (texts: readonly string[]): string => texts.join(lang === 'zh' ? '；' : '; ');
  return [
    ...(state === 'open' ? [] : under(`${WORDS.why[lang]}${colon}${reasons(grounds, drawing)}`)),
    ...byParties(ways).flatMap((way) => {
      const changes = joined(way.changes.map(({ words, clause }) => `${words[lang]} [${clause}]`));
      return under(`→ ${partiesText(way, lang)}${colon}${changes}`);
    }),
    ...(fixed.length > 0
      ? under(
          `${WORDS.fixed[lang]}${colon}${joined(fixed.map(({ words, clause }) => `${words[lang]} [${clause}]`))}`,
        )
      : []),
    ...needs.flatMap(({ words, clause }) => under(`${WORDS.needs[lang]}${colon}${words[lang]} [${clause}]`)),
  ];
}

function goalItem(goal: Goal, drawing: Drawing): string[] {
  const { lang } = drawing;
  const tone = goal.state === 'open' ? 'good' : goal.state === 'reachable' ? 'heading' : 'bad';
  const state = marksOf(drawing)(goal.line, WORDS[goal.state][lang]);
  const head = item(`${goal.title[lang]}${colonIn(lang)}${state}`, drawing);
  return [...head.map((line) => drawing.paint(tone, line)), ...goalLines(goal, drawing)];
}

/** The line of the sheet that tells a shortfall. */
const shortfallLine = ({ pollutant }: Shortfall): string => `offsets.${pollutant}.shortfall`;

function shortfallPart(shortfall: Shortfall, drawing: Drawing): string[] {
  const { lang, width } = drawing;
  const { pollutant, required, available, missing, sources, coveredIncrease } = shortfall;
  const name = pollutantLabel(pollutant, lang);
  const [need, have, lack, most] = [required, available, missing, coveredIncrease].map((each) =>
    each.toFixed(),
  );
  const title = { zh: `${name}：缺 ${lack} 吨/年`, en: `${name}: ${lack} t/a missing` };
  const figures = {
    zh: `需替代 ${need} 吨/年，可用 ${have} 吨/年。按现有可用量，新增排放至多 ${most} 吨/年。`,
    en: `${need} t/a required, ${have} t/a at hand. What is at hand covers an addition of at most ${most} t/a.`,
  };
  return [
    ...heading(title[lang], drawing),
    ...wrapped(marksOf(drawing)(shortfallLine(shortfall), figures[lang]), width),
    ...toned('quiet', WORDS.sources[lang], drawing),
    ...sources.flatMap((source) => goalItem(source, drawing)),
  ];
}

/**
 * Draws how a dossier could get what it does not get: of a shortfall the exact amount and every source that could close
 * it, with what it takes or why not; of a refusal the smallest changes, and who would have to make them.
 *
 * @clause 2.1.s1
 * @throws {@link QuotaError} on what is no such answer, on one that has been through JSON, and on an unknown language
 *
 * @example
 * ```ts
 * import { type ReductionDossier, renderRecourse } from 'pollutant-quota-rules';
 * import { recourse } from 'pollutant-quota-rules/analysis';
 *
 * const dossier: ReductionDossier = {
 *   kind: 'reduction',
 *   name: '某印染厂关闭',
 *   place: '梅李镇',
 *   implementer: 'industrial',
 *   works: 'other',
 *   source: 'closure',
 *   enterpriseClosed: false,
 *   capacityEliminated: false,
 *   completedOn: '2023-05-20',
 *   onKeyList: false,
 *   countedTowardTask: false,
 *   permitHolder: false,
 *   submitted: [],
 *   passed: { COD: '12.5' },
 * };
 * renderRecourse(recourse('dossier', dossier), { lang: 'en' }).includes('closed for good'); // => true
 * ```
 */
export const renderRecourse = (recourse: DossierRecourse, options: SheetOptions = {}): string =>
  understood('recourse', recourse, () => {
    const { assessment, goals, shortfalls } = recourse;
    shortfalls.forEach(({ required }, at) => {
      refuseText(required, `shortfalls[${at}].required`);
    });
    const told = new Set([
      ...goals.map(({ line }) => line),
      ...shortfalls.flatMap((each) => [shortfallLine(each), ...each.sources.map(({ line }) => line)]),
    ]);
    const contested = (options.contested ?? []).filter(({ line }) => told.has(line.id));
    return sheetOf(recourse, drawingOf({ ...options, contested }, assessment.policy));
  });

function sheetOf(recourse: DossierRecourse, drawing: Drawing): string {
  const { assessment, state, goals, shortfalls, papers } = recourse;
  const { lang } = drawing;
  const lines = [
    ...toned('heading', WORDS.title[lang], drawing),
    ...fields(headOf(assessment, lang).rows, drawing),
    ...(state === 'already' ? ['', ...toned('good', WORDS.already[lang], drawing)] : []),
    ...goals.flatMap((goal) => ['', ...goalItem(goal, drawing)]),
    ...shortfalls.flatMap((shortfall) => shortfallPart(shortfall, drawing)),
    ...(papers.length > 0
      ? [
          ...heading(WORDS.papers[lang], drawing),
          ...papers.flatMap((paper) => item(MATERIAL_LABELS[paper][lang], drawing)),
        ]
      : []),
    ...contestedPart(drawing),
    ...signed([assessment.policy], assessment.library, drawing),
  ];
  return `${lines.join('\n')}\n`;
}
