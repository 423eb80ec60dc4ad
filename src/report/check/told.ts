import { visible } from '../../lib/visible.js';
import type { Lang, Text } from '../../types/text.js';
import { HEAD_LABELS, reasonWords } from './head.js';
import type { Notice } from './notice.js';
import { placeText } from './place-text.js';
import { labelled } from './words.js';

const ACCEPT_BY = { zh: '认可编号', en: 'accept it as' };

/** What was found, with the clauses it touches. */
export const titleWithClauses = ({ title, clauses }: Notice, lang: Lang): string =>
  clauses.length === 0 ? title[lang] : `${title[lang]} [${clauses.join(' ')}]`;

/** How many parts of a notice are left out; nothing where none are. */
export const leftOut = (left: number): Text[] =>
  left > 0 ? [{ zh: `另有 ${left} 项，见 --format json`, en: `and ${left} more, see --format json` }] : [];

function partsTold({ parts }: Notice, lang: Lang): string[] {
  const told = (parts?.told ?? []).flatMap(({ title, lines }) => [
    `- ${title[lang]}`,
    ...lines.map((line) => `  ${line[lang]}`),
  ]);
  return [...told, ...leftOut(parts?.left ?? 0).map((text) => text[lang])];
}

/** All that a notice says, each on one line and visible. */
export function linesTold(notice: Notice, lang: Lang): string[] {
  const { details, place, id, reason } = notice;
  return [
    titleWithClauses(notice, lang),
    ...details.map((detail) => detail[lang]),
    ...partsTold(notice, lang),
    ...(reason === undefined ? [] : [labelled(HEAD_LABELS.reason, reasonWords(reason))[lang]]),
    ...(id === undefined ? [] : [labelled(ACCEPT_BY, { zh: id, en: id })[lang]]),
    placeText(place),
  ].map(visible);
}
