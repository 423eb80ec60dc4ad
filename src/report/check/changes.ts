import type { CheckedChange, Effect } from '../../analysis/check/index.js';
import { passesBy } from '../../analysis/check/index.js';
import { rules } from '../../policy/rules.js';
import type { Text } from '../../types/text.js';
import { casesText, exampleText } from '../analysis/index.js';
import { causeChange, causeTitle, placeOfCause, refusalWords, turned } from './causes.js';
import type { Notice, NoticePart } from './notice.js';
import type { SourceFile } from './sources.js';
import { both, inRow, labelled } from './words.js';

const EXAMPLE: Text = { zh: '例如', en: 'for example' };

/** So many are told in full; all of them stand in the data. */
const MOST_PARTS = 12;

/** The cases of an effect and both answers, in a sentence with the rule over it. */
export function effectWords(effect: Effect): Text {
  const answers = inRow(effect.map(turned));
  const [first] = effect;
  const rule = both((lang) => `${first.rule.split('-')[0]} ${rules[first.rule].title[lang]}`);
  const sentence: Text =
    first.where.length === 0
      ? { zh: `一切情形下，${answers.zh}`, en: `In every case, ${answers.en}` }
      : {
          zh: `${answers.zh}，适用于：${casesText(first, 'zh')}`,
          en: `${answers.en}, where: ${casesText(first, 'en')}`,
        };
  return labelled(rule, sentence);
}

const partOf = (effect: Effect): NoticePart => ({
  title: effectWords(effect),
  lines:
    effect[0].witnessWords.length === 0
      ? []
      : [
          labelled(
            EXAMPLE,
            both((lang) => exampleText(effect[0], lang)),
          ),
        ],
});

const kindsOfCases = (count: number): Text => ({
  zh: `${count} 类情形的结论不同`,
  en: `${count} ${count === 1 ? 'kind' : 'kinds'} of cases decided otherwise`,
});

/** How a change stands: one on which nothing hangs is only told. */
export const stateOf = (change: CheckedChange): Notice['state'] => {
  if (change.refused === undefined) return 'accepted';
  return passesBy(change) ? 'noted' : 'failed';
};

/** Something that a policy sets otherwise, with all that it changes. */
export function changeNotice(change: CheckedChange, policy: SourceFile): Notice {
  const { id, cause, effects, entry, refused, now } = change;
  const refusal = refused && refusalWords(refused, entry);
  const title = labelled(causeTitle(cause), causeChange(cause));
  const touched = effects.flatMap(([{ because, where }]) => [...because, ...where]);
  return {
    kind: 'change',
    state: stateOf(change),
    code: cause.id,
    name: both((lang) => `${causeTitle(cause)[lang]} · ${id}`),
    title,
    details: [
      ...(cause.kind === 'document' ? [] : [kindsOfCases(effects.length)]),
      ...(refusal ? [refusal] : []),
    ],
    ...(effects.length > 0 && {
      parts: {
        title: kindsOfCases(effects.length),
        told: effects.slice(0, MOST_PARTS).map(partOf),
        left: Math.max(0, effects.length - MOST_PARTS),
      },
    }),
    clauses: [...new Set(touched.map(({ clause }) => clause))],
    place: placeOfCause(cause, policy),
    id,
    ...(refused === undefined && entry && { reason: entry.reason }),
    data: {
      cause,
      now,
      ...(refused && { refused }),
      effects: effects.map(([first, ...others]) => ({
        question: first.question,
        rule: first.rule,
        where: first.where,
        because: first.because,
        witness: first.witness,
        parts: [first, ...others].map(({ part, title: partTitle, from, to, words, direction }) => ({
          part,
          title: partTitle,
          from,
          to,
          words,
          direction,
        })),
      })),
    },
  };
}
