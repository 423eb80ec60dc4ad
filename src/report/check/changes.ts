import type { CheckedChange } from '../../analysis/check/index.js';
import type { Region, Setting } from '../../analysis/compare/index.js';
import { rules } from '../../policy/rules.js';
import type { Text } from '../../types/text.js';
import { casesText, DIRECTIONS, settingChange, settingTitle } from '../analysis/index.js';
import type { Notice } from './notice.js';
import { placeIn, type SourceFile } from './sources.js';
import { both, inRow, labelled } from './words.js';

const BECAUSE: Text = { zh: '缘于', en: 'because of' };
const EXAMPLE: Text = { zh: '例如', en: 'for example' };

/** The place of a parameter or reading in a policy document. */
export const settingPath = ({ kind, id }: Pick<Setting, 'kind' | 'id'>): string =>
  kind === 'parameter' ? `parameters.${id}` : `readings.${id}`;

/** A parameter or reading with both its values. */
export const settingWords = (setting: Setting): Text =>
  labelled(
    both((lang) => settingTitle(setting, lang)),
    both((lang) => settingChange(setting, lang)),
  );

const isFigure = (text: string): boolean => /^[\d.]+$/.test(text);

function turned({ title, words, direction }: Region): Text {
  const { from, to } = words;
  const towards = direction && DIRECTIONS[direction];
  const [was, is] = [from.zh, to.zh].map((text) => (isFigure(text) ? ` ${text}` : `“${text}”`));
  const [before, after] = [from.en, to.en].map((text) => (isFigure(text) ? text : `“${text}”`));
  return {
    zh: `${title.zh}：由${was}${isFigure(from.zh) ? ' ' : ''}变为${is}${towards ? `（${towards.zh}）` : ''}`,
    en: `${title.en}: from ${before} to ${after}${towards ? ` (${towards.en})` : ''}`,
  };
}

function casesAndAnswers(regions: CheckedChange['regions']): Text {
  const answers = inRow(regions.map(turned));
  const [first] = regions;
  if (first.where.length === 0)
    return { zh: `一切情形下，${answers.zh}`, en: `In every case, ${answers.en}` };
  return {
    zh: `${answers.zh}，适用于：${casesText(first, 'zh')}`,
    en: `${answers.en}, where: ${casesText(first, 'en')}`,
  };
}

/** What a policy decides otherwise, in a sentence for the same cases. */
export function changeNotice({ id, accepted, regions }: CheckedChange, policy: SourceFile): Notice {
  const [first] = regions;
  const { rule, question, because, witness, witnessWords, where } = first;
  const topic = both((lang) => `${rule.split('-')[0]} ${rules[rule].title[lang]}`);
  const [cause] = because;
  return {
    kind: 'change',
    state: accepted ? 'accepted' : 'failed',
    code: question,
    name: both((lang) => `${topic[lang]} · ${id}`),
    topic,
    title: casesAndAnswers(regions),
    details: [
      ...because.map((setting) => labelled(BECAUSE, settingWords(setting))),
      labelled(EXAMPLE, inRow(witnessWords)),
    ],
    clauses: [...new Set([...because, ...where].map(({ clause }) => clause))],
    place: placeIn(policy, cause === undefined ? '' : settingPath(cause)),
    id,
    ...(accepted && { reason: accepted.reason }),
    data: {
      question,
      rule,
      where,
      because,
      witness,
      parts: regions.map(({ part, title, from, to, words, direction }) => ({
        part,
        title,
        from,
        to,
        words,
        direction,
      })),
    },
  };
}
