// The points that the text leaves open, found by walking every rule when the site is built.
import { changshu2023Draft, citeClause, explainReading } from 'pollutant-quota-rules';
import { type Finding, lint } from 'pollutant-quota-rules/analysis';
import type { Lang } from './lib/lang.js';

const joined = (texts: readonly Readonly<Record<Lang, string>>[], lang: Lang): string =>
  texts.map((text) => text[lang]).join(lang === 'zh' ? '；' : '; ');

const pointOf = ({ id, kind, clauses, title, readings, points, of }: Finding, lang: Lang) => ({
  id,
  kind,
  title: title[lang],
  clauses: [...new Set(clauses.map((each) => citeClause(each, lang)))],
  items: [...new Set(clauses.map((each) => each.replace(/\.(p|i|s)\d.*$/, '')))],
  cases: points === undefined ? undefined : { points, of },
  readings: readings.map(({ reading, chosenWords, effects }) => ({
    reading,
    question: explainReading(reading, lang).question,
    chosen: chosenWords[lang],
    effects: effects.map((each) => ({
      choice: each.choiceWords[lang],
      question: each.title[lang],
      points: each.points,
      of: each.of,
      example: joined(each.witness.words, lang),
      before: each.witness.decided[lang],
      after: each.would[lang],
    })),
  })),
});

const pointsIn = (lang: Lang) =>
  lint(changshu2023Draft)
    .filter(({ kind }) => ['conflict', 'gap', 'wording'].includes(kind))
    .map((finding) => pointOf(finding, lang));

/** One open point as the page shows it. */
export type OpenPoint = ReturnType<typeof pointOf>;

export default { load: () => ({ zh: pointsIn('zh'), en: pointsIn('en') }) };
