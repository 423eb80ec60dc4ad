import {
  type Comparison,
  type Region,
  type Setting,
  type Shift,
  sameCases,
} from '../../analysis/compare/index.js';
import { understood } from '../../lib/understood.js';
import { parameters } from '../../policy/parameters.js';
import { rules } from '../../policy/rules.js';
import { RULE_IDS } from '../../types/rule.js';
import type { Lang, Text } from '../../types/text.js';
import {
  type Drawing,
  drawingOf,
  fields,
  heading,
  item,
  type SheetOptions,
  signed,
  toned,
  wrapped,
} from '../sheet/index.js';
import { policyLabel } from '../words/index.js';

const WORDS = {
  title: { zh: '政策比较', en: 'Comparison of policies' },
  from: { zh: '前者', en: 'From' },
  to: { zh: '后者', en: 'To' },
  settings: { zh: '改动的参数和理解', en: 'Parameters and readings that differ' },
  none: { zh: '两项政策的参数和理解完全相同。', en: 'The policies have the same parameters and readings.' },
  alike: {
    zh: '已逐一核对有关规则的全部情形：结论没有任何不同。',
    en: 'Every case of the rules concerned was walked: no decision differs.',
  },
  everywhere: { zh: '一切情形', en: 'in every case' },
  because: { zh: '缘于', en: 'because of' },
  example: { zh: '例如', en: 'for example' },
  idle: {
    zh: '虽有改动但不改变任何结论（在两项政策其余内容不变时）',
    en: 'Differ but change no decision, all else being as it is',
  },
} as const satisfies Record<string, Text>;

/** Which way a change goes. */
export const DIRECTIONS: Readonly<Record<'stricter' | 'looser', Text>> = {
  stricter: { zh: '更严', en: 'stricter' },
  looser: { zh: '更宽', en: 'looser' },
};

/** What a setting is called, with its clause. */
export function settingTitle(setting: Setting, lang: Lang): string {
  const { id, clause } = setting;
  const name = setting.kind === 'parameter' ? parameters[setting.id].title[lang] : setting.question[lang];
  return lang === 'zh' ? `${name}（${id}，${clause}）` : `${name} (${id}, ${clause})`;
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueChange(from: unknown, to: unknown): string {
  if (isFields(from) && isFields(to)) {
    return Object.keys(to)
      .filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]))
      .map((key) => `${key} ${valueChange(from[key], to[key])}`)
      .join('; ');
  }
  if (!Array.isArray(from) || !Array.isArray(to)) return `${plain(from)} → ${plain(to)}`;
  const added = to.filter((each) => !from.includes(each));
  const dropped = from.filter((each) => !to.includes(each));
  const signs = [...added.map((each) => `+${each}`), ...dropped.map((each) => `−${each}`)];
  return signs.length > 0 ? signs.join(' ') : `${plain(from)} → ${plain(to)}`;
}

/** The two values of a setting: of lists what was added and what was dropped, of groups each that differs. */
export function settingChange(setting: Setting, lang: Lang): string {
  if (setting.kind === 'reading') {
    return `${setting.words.from[lang]} → ${setting.words.to[lang]}`;
  }
  return valueChange(setting.from, setting.to);
}

/** How a day moves that hangs on the case. */
export function shiftText({ towards, months }: Shift): Text {
  const words = { later: { zh: '推迟', en: 'later' }, earlier: { zh: '提前', en: 'earlier' } }[towards];
  if (months === undefined) return words;
  const count = months === 1 ? 'one month' : `${months} months`;
  return { zh: `${words.zh} ${months} 个月`, en: `${count} ${words.en}` };
}

/** One change of behaviour: what was decided, what would be, and whether that is stricter. */
export function changeText({ title, words, direction, shift }: Region, lang: Lang): string {
  const change = shift ? shiftText(shift)[lang] : `${words.from[lang]} → ${words.to[lang]}`;
  const bare = `${title[lang]}${lang === 'zh' ? '：' : ': '}${change}`;
  if (direction === undefined) return bare;
  return lang === 'zh' ? `${bare}（${DIRECTIONS[direction].zh}）` : `${bare} (${DIRECTIONS[direction].en})`;
}

/** The cases of a region in words. */
export function casesText({ where }: Region, lang: Lang): string {
  if (where.length === 0) return WORDS.everywhere[lang];
  return where.map(({ words }) => words[lang]).join(lang === 'zh' ? '；' : '; ');
}

/** A case of a region in words, with both days where the region tells only how they move. */
export function exampleText({ witnessWords, shift, words: { from, to } }: Region, lang: Lang): string {
  const facts = witnessWords.map((words) => words[lang]).join(lang === 'zh' ? '；' : '; ');
  return shift && shiftText(shift)
    ? `${facts}${lang === 'zh' ? '：' : ': '}${from[lang]} → ${to[lang]}`
    : facts;
}

function groupLines(group: readonly Region[], drawing: Drawing): string[] {
  const { lang, width } = drawing;
  const [first] = group as [Region];
  const colon = lang === 'zh' ? '：' : ': ';
  const because = first.because
    .map(({ id, clause }) => `${id} [${clause}]`)
    .join(lang === 'zh' ? '、' : ', ');
  const example = exampleText(first, lang);
  const under = (text: string): string[] => wrapped(`    ${text}`, width, '      ');
  return [
    ...item(casesText(first, lang), drawing),
    ...group.flatMap((region) => {
      const tone = region.direction === 'stricter' ? 'bad' : 'good';
      const lines = under(changeText(region, lang));
      return region.direction === undefined ? lines : lines.map((line) => drawing.paint(tone, line));
    }),
    ...under(`${WORDS.because[lang]}${colon}${because}`),
    ...under(`${WORDS.example[lang]}${colon}${example}`),
  ];
}

/**
 * Draws a comparison of two policies: what differs between them as documents, then for every rule in which cases it
 * decides differently, with both answers, whether that is stricter or looser, why, and a case.
 *
 * @clause 2.1.s1
 * @throws {@link QuotaError} on what is no such answer, and on an unknown language
 *
 * @example
 * ```ts
 * import { changshu2023Draft, renderComparison, withParameters } from 'pollutant-quota-rules';
 * import { compare } from 'pollutant-quota-rules/analysis';
 *
 * const stricter = withParameters(changshu2023Draft, { strategicRatio: '1.2' });
 * const comparison = compare(changshu2023Draft, stricter);
 * renderComparison(comparison, { lang: 'en' }).includes('1.1 → 1.2 (stricter)'); // => true
 * ```
 */
export const renderComparison = (comparison: Comparison, options: SheetOptions = {}): string =>
  understood('comparison', comparison, () => sheetOf(comparison, drawingOf(options)));

function sheetOf(comparison: Comparison, drawing: Drawing): string {
  const { lang } = drawing;
  const { from, to, library, settings, regions, idle } = comparison;
  const colon = lang === 'zh' ? '：' : ': ';
  const settingLines = settings.flatMap((setting) =>
    item(`${settingTitle(setting, lang)}${colon}${settingChange(setting, lang)}`, drawing),
  );
  const ruleLines = RULE_IDS.flatMap((rule) => {
    const own = sameCases(regions.filter((region) => region.rule === rule));
    if (own.length === 0) return [];
    const name = `${rule.split('-')[0]} ${rules[rule].title[lang]}`;
    return [...heading(name, drawing), ...own.flatMap((group) => groupLines(group, drawing))];
  });
  const lines = [
    ...toned('heading', WORDS.title[lang], drawing),
    ...fields(
      [
        [WORDS.from[lang], policyLabel(from, lang)],
        [WORDS.to[lang], policyLabel(to, lang)],
      ],
      drawing,
    ),
    ...(settings.length === 0
      ? ['', WORDS.none[lang]]
      : [...heading(WORDS.settings[lang], drawing), ...settingLines]),
    ...(settings.length > 0 && regions.length === 0
      ? ['', ...toned('good', WORDS.alike[lang], drawing)]
      : []),
    ...ruleLines,
    ...(idle.length > 0
      ? [
          ...heading(WORDS.idle[lang], drawing),
          ...idle.flatMap((each) => item(settingTitle(each, lang), drawing)),
        ]
      : []),
    ...signed([from, to], library, drawing),
  ];
  return `${lines.join('\n')}\n`;
}
