import type { Cause, Effect, Refusal } from '../../analysis/check/index.js';
import type { Region } from '../../analysis/compare/index.js';
import { Decimal } from '../../lib/decimal.js';
import { pathInto } from '../../lib/path.js';
import { PARK_LABELS, POLICY_STATUS_LABELS } from '../../policy/labels.js';
import { parameters } from '../../policy/parameters.js';
import type { Acceptance } from '../../types/accept.js';
import type { PolicyStatus } from '../../types/policy.js';
import type { Lang, Text } from '../../types/text.js';
import type { ParkId } from '../../types/vocabulary.js';
import { DIRECTIONS, settingChange, settingTitle, shiftText } from '../analysis/index.js';
import type { Place } from './notice.js';
import { placeIn, type SourceFile } from './sources.js';
import { both, inRow, labelled, same } from './words.js';

/** What is said of a policy itself. What is not listed here goes by its name in the document. */
const FIELDS: Readonly<Record<string, Text>> = {
  status: { zh: '政策的状态', en: 'status of the policy' },
  title: { zh: '政策的名称', en: 'title of the policy' },
  sourceSha256: { zh: '文本的校验值', en: 'hash of the text' },
  validFrom: { zh: '施行日期', en: 'first day in force' },
  validTo: { zh: '有效期截止日', en: 'last day in force' },
  names: { zh: '各机构、地区的名称', en: 'names of bodies and places' },
  settled: { zh: '已明确的理解', en: 'readings that are settled' },
};

const NOTHING: Text = { zh: '无', en: 'nothing' };
const UNKNOWN_PLACE: Text = { zh: '无法识别的地点', en: 'no known place' };
const TOWNSHIP: Text = { zh: '乡镇（街道）', en: 'a township or subdistrict' };

const titleOfPlace = (place: string): Text => ({ zh: `${place}的归属`, en: `area of ${place}` });

/** What a cause is called. */
export function causeTitle({ kind, id, settings: [setting] }: Cause): Text {
  if (kind === 'place') return titleOfPlace(id);
  if (setting !== undefined) return both((lang) => settingTitle(setting, lang));
  return FIELDS[id] ?? same(id);
}

const areaWords = (area: unknown): Text => {
  if (area === null) return UNKNOWN_PLACE;
  return PARK_LABELS[area as ParkId] ?? TOWNSHIP;
};

function fieldWords(field: string, value: unknown): Text {
  if (value === null) return NOTHING;
  if (field === 'status') return POLICY_STATUS_LABELS[value as PolicyStatus];
  if (field === 'title') return value as Text;
  return same(typeof value === 'string' ? value : JSON.stringify(value));
}

/** Both values of a cause. */
export function causeChange({ kind, id, from, to, settings: [setting] }: Cause): Text {
  if (kind !== 'place' && setting !== undefined) return both((lang) => settingChange(setting, lang));
  const words = (value: unknown): Text => (kind === 'place' ? areaWords(value) : fieldWords(id, value));
  return both((lang) => `${words(from)[lang]} → ${words(to)[lang]}`);
}

/** A cause with both its values. */
export const causeWords = (cause: Cause): Text => labelled(causeTitle(cause), causeChange(cause));

/** The paths at which a text stands inside a value. */
function pathsOf(text: string, value: unknown, path: string): string[] {
  if (value === text) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    pathsOf(text, part, pathInto(path, Array.isArray(value) ? Number(name) : name)),
  );
}

/** Where a cause stands in a policy document; a place that is listed no more where the list is. */
export function placeOfCause({ kind, id, settings }: Cause, policy: SourceFile): Place {
  if (kind === 'document') return placeIn(policy, id);
  const paths = settings.map((each) => `${each.kind === 'parameter' ? 'parameters' : 'readings'}.${each.id}`);
  const listed = kind === 'place' ? settings.flatMap(({ to }, at) => pathsOf(id, to, paths[at] ?? '')) : [];
  return placeIn(policy, [...listed, ...paths][0] ?? '');
}

const HUNDRED = 100;

const isShare = (text: string): boolean => /^0?\.\d+$|^[01]$/.test(text);

const percent = (share: string, lang: Lang): string =>
  `${new Decimal(share).times(HUNDRED).toFixed()}${lang === 'zh' ? '%' : ' %'}`;

/** Two values of a parameter that is a share, as percentages. */
function inPercent({ kind, id, from, to }: Cause): Text | undefined {
  if (kind !== 'parameter' || parameters[id as keyof typeof parameters].unit !== 'share') return undefined;
  return {
    zh: `由 ${percent(String(from), 'zh')} 改为 ${percent(String(to), 'zh')}`,
    en: `${percent(String(to), 'en')} instead of ${percent(String(from), 'en')}`,
  };
}

/** What a person calls a setting in passing: without its name in the document and its clause. */
function shortTitle({ kind, id, settings: [setting] }: Cause): Text {
  if (kind === 'place') return titleOfPlace(id);
  if (setting?.kind === 'parameter') return parameters[setting.id].title;
  if (setting?.kind === 'reading') return setting.question;
  return FIELDS[id] ?? same(id);
}

function shortChange(cause: Cause): Text {
  const {
    kind,
    id,
    from,
    to,
    settings: [setting],
  } = cause;
  const percentages = inPercent(cause);
  if (percentages !== undefined) return percentages;
  if (kind === 'parameter' && typeof from === 'string' && typeof to === 'string') {
    return { zh: `由 ${from} 改为 ${to}`, en: `${to} instead of ${from}` };
  }
  if (kind === 'parameter' && typeof from === 'number') {
    return { zh: `由 ${from} 改为 ${String(to)}`, en: `${String(to)} instead of ${from}` };
  }
  if (kind === 'parameter') {
    const { zh, en } = causeChange(cause);
    return { zh: `有改动（${zh}）`, en };
  }
  const words = (value: unknown, side: 'from' | 'to'): Text =>
    setting?.kind === 'reading' && kind === 'reading'
      ? setting.words[side]
      : kind === 'place'
        ? areaWords(value)
        : fieldWords(id, value);
  const [was, is] = [words(from, 'from'), words(to, 'to')];
  return { zh: `由“${was.zh}”改为“${is.zh}”`, en: `“${is.en}” instead of “${was.en}”` };
}

const isFigure = (text: string): boolean => /^[\d.]+$/.test(text);

/** One part of an answer that is another, with both answers. */
export function turned({ title, words, direction, shift }: Region): Text {
  const { from, to } = words;
  const towards = direction && DIRECTIONS[direction];
  const moved = shift && shiftText(shift);
  if (moved) {
    return {
      zh: `${title.zh}：${moved.zh}${towards ? `（${towards.zh}）` : ''}`,
      en: `${title.en}: ${moved.en}${towards ? ` (${towards.en})` : ''}`,
    };
  }
  const [was, is] = [from.zh, to.zh].map((text) => (isFigure(text) ? ` ${text}` : `“${text}”`));
  const [before, after] = [from.en, to.en].map((text) => (isFigure(text) ? text : `“${text}”`));
  return {
    zh: `${title.zh}：由${was}${isFigure(from.zh) ? ' ' : ''}变为${is}${towards ? `（${towards.zh}）` : ''}`,
    en: `${title.en}: from ${before} to ${after}${towards ? ` (${towards.en})` : ''}`,
  };
}

/** The same in few words: of shares how many of a hundred. */
function briefly(region: Region): Text {
  const {
    title,
    words: { from, to },
    question,
    direction,
    shift,
  } = region;
  if (shift) return turned(region);
  const towards = direction && DIRECTIONS[direction];
  const isSplit = question === 'splitReduction' && isShare(from.en) && isShare(to.en);
  if (isSplit) {
    const [was, is] = [from.en, to.en].map((share) => new Decimal(share).times(HUNDRED).toFixed());
    return {
      zh: `${title.zh}：每 100 由 ${was} 变为 ${is}`,
      en: `${title.en}: ${is} instead of ${was} of 100`,
    };
  }
  const [was, is] = [from.zh, to.zh].map((text) => (isFigure(text) ? ` ${text} ` : `“${text}”`));
  const [before, after] = [from.en, to.en].map((text) => (isFigure(text) ? text : `“${text}”`));
  return {
    zh: `${title.zh}由${was}变为${is}`.trimEnd() + (towards ? `（${towards.zh}）` : ''),
    en: `${title.en} ${after} instead of ${before}${towards ? ` (${towards.en})` : ''}`,
  };
}

const MOST_BRIEFLY = 4;

/** Of each part of an answer the change that concerns the most cases. */
function mostOfEach(regions: readonly Region[]): Region[] {
  const most = new Map<string, Region>();
  for (const region of regions) {
    const key = `${region.question} ${region.part}`;
    const known = most.get(key);
    if (known === undefined || region.points > known.points) most.set(key, region);
  }
  return [...most.values()];
}

function effectsBriefly(effects: readonly Effect[], cause: Cause): Text[] {
  const regions = effects.flat();
  const ofItself = (region: Region): boolean => region.from === cause.from && region.to === cause.to;
  const others = regions.filter((region) => !ofItself(region));
  const distinct = mostOfEach(others.length > 0 ? others : regions).map(briefly);
  const left = distinct.length - MOST_BRIEFLY;
  const told = distinct.slice(0, MOST_BRIEFLY);
  if (left <= 0) return told;
  return [...told, { zh: `另有 ${left} 项`, en: `and ${left} more` }];
}

const NO_EFFECT: Text = { zh: '不改变任何结论', en: 'changes no decision' };

/** Whether two causes change the same, for neither does so alone. */
const isSameEffects = (effects: readonly Effect[], before: readonly Effect[] = []): boolean =>
  effects.length === before.length && effects.every(([region], at) => region === before[at]?.[0]);

/** A cause and what comes of it, in a sentence; what the cause before it changes as well is not told again. */
export function causeBriefly(cause: Cause, effects: readonly Effect[], before?: readonly Effect[]): Text {
  const [title, change] = [shortTitle(cause), shortChange(cause)];
  const isTold = cause.kind === 'document' || (effects.length > 0 && isSameEffects(effects, before));
  const told = isTold ? [] : effectsBriefly(effects, cause);
  const effect = !isTold && told.length === 0 ? NO_EFFECT : inRow(told);
  return {
    zh: `${title.zh}${change.zh}${effect.zh === '' ? '' : `：${effect.zh}`}。`,
    en: `${title.en}: ${change.en}${effect.en === '' ? '' : ` — ${effect.en}`}.`,
  };
}

const valueWords = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

const kinds = (count = 0): string => `${count} ${count === 1 ? 'kind' : 'kinds'}`;

const decided = (count = 0): string => `${count} earlier ${count === 1 ? 'decision' : 'decisions'}`;

/** Why something is not accepted. */
export function refusalWords(refused: Refusal, entry: Acceptance | undefined): Text | undefined {
  switch (refused) {
    case 'not-listed':
      return undefined;
    case 'no-reason':
      return { zh: '认可清单中没有写明理由', en: 'the accept file says no reason' };
    case 'other-values': {
      const [from, to] = [entry?.from, entry?.to].map(valueWords);
      return {
        zh: `认可的是由 ${from} 到 ${to}，与这一改动不是一回事；与现行政策对照请写明 --against`,
        en: `what was accepted goes from ${from} to ${to}, which is another change; name the policy in force by --against`,
      };
    }
    case 'other-cases':
      return {
        zh: `认可时有 ${entry?.cases.count} 类情形结论不同，现在已不是这些，须重新看过`,
        en: `it was accepted as deciding ${kinds(entry?.cases.count)} of cases otherwise; now there are others, which need another look`,
      };
    case 'other-decisions':
      return {
        zh: `认可时有 ${entry?.decisions?.count ?? 0} 份以往的决定不同，现在已不是这些，须重新看过`,
        en: `it was accepted as turning ${decided(entry?.decisions?.count)}; now there are others, which need another look`,
      };
  }
}
