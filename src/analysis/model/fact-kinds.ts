import { Decimal, isDecimal } from '../../lib/decimal.js';
import { POLLUTANT_LABELS } from '../../policy/labels.js';
import type { ClauseId } from '../../types/clause.js';
import type { Party } from '../../types/party.js';
import type { Text } from '../../types/text.js';
import { type CivilDate, POLLUTANTS, type Pollutant, type Verdict } from '../../types/vocabulary.js';
import type { Condition, Fact, FactInfo, Flat, Part, View } from './question.js';
import { either, runs, same } from './words.js';

/** What the definition of a fact gives. */
export interface Given {
  readonly path: string;
  readonly clause: ClauseId;
  readonly title: Text;
  readonly knows: Party;
  readonly controls: Party;
  readonly under?: string;
  readonly need?: NonNullable<Fact['need']>;
  readonly enters?: true;
  readonly around?: NonNullable<Fact['around']>;
}

/** A fact, and the condition by which its cases are told apart for people. */
export interface Asked {
  readonly fact: Fact;
  readonly condition: Condition;
}

const keyOfText =
  (path: string) =>
  (facts: Flat): string | undefined => {
    const value = facts[path];
    return value === undefined ? undefined : String(value);
  };

/** A fact that is a yes or a no; `yes` and `no` are whole phrases. */
export function yesNo(given: Given & { readonly yes: Text; readonly no: Text }): Asked {
  const { yes, no, ...fact } = given;
  return {
    fact: {
      ...fact,
      type: 'yes-no',
      cases: () => [true, false],
      say: (value: boolean) => (value ? yes : no),
    },
    condition: {
      id: fact.path,
      title: fact.title,
      clause: fact.clause,
      keyOf: keyOfText(fact.path),
      words: (keys) => either(keys.map((key) => (key === 'true' ? yes : no))),
    },
  };
}

/** A fact that is one of a list; `phrase` makes a phrase of what was chosen. */
export function choice<const T extends string>(
  given: Given & {
    readonly choices: readonly T[];
    readonly labels: Readonly<Record<T, Text>>;
    readonly phrase?: (chosen: Text) => Text;
  },
): Asked {
  const { labels, phrase: phrased, ...fact } = given;
  const words = (keys: readonly string[]): Text => {
    const chosen = either(keys.map((key) => labels[key as T]));
    if (phrased !== undefined) return phrased(chosen);
    return { zh: `${fact.title.zh}为${chosen.zh}`, en: `${fact.title.en}: ${chosen.en}` };
  };
  return {
    fact: {
      ...given,
      type: 'choice',
      cases: () => given.choices,
      say: (value: string) => words([value]),
    },
    condition: {
      id: fact.path,
      title: fact.title,
      clause: fact.clause,
      keyOf: keyOfText(fact.path),
      words,
    },
  };
}

/** The name of a pollutant for people. */
export const pollutantText = (pollutant: Pollutant): Text => POLLUTANT_LABELS[pollutant];

/** A fact that is one of the eight pollutants. */
export const pollutantFact = (clause: ClauseId): Asked =>
  choice({
    path: 'pollutant',
    clause,
    title: { zh: '污染物', en: 'pollutant' },
    knows: 'applicant',
    controls: 'fixed',
    choices: POLLUTANTS,
    labels: POLLUTANT_LABELS,
  });

/** A fact that is a day, told apart by the days at which a policy turns. */
export function date(given: Given, thresholds: (view: View) => readonly CivilDate[] = () => []): Asked {
  const sorted = (view: View): CivilDate[] => [...new Set(thresholds(view))].sort();
  return {
    fact: { ...given, type: 'date', cases: ({ days }) => days },
    condition: {
      id: given.path,
      title: given.title,
      clause: given.clause,
      keyOf: (facts, view) => {
        const day = facts[given.path] as CivilDate | undefined;
        return day === undefined ? 'absent' : String(sorted(view).filter((turn) => turn <= day).length);
      },
      words: (keys, view) => rangeOf(given.title, keys, sorted(view)),
    },
  };
}

function rangeOf(title: Text, keys: readonly string[], turns: readonly CivilDate[]): Text {
  const unknown = { zh: `${title.zh}不详`, en: `${title.en} not known` };
  const places = keys.filter((key) => key !== 'absent').map(Number);
  const ranges = runs(places).map(([first, last]): Text => {
    const [from, to] = [turns[first - 1], turns[last]];
    if (from === undefined && to === undefined) {
      return { zh: `${title.zh}不论早晚`, en: `${title.en} on any day` };
    }
    if (from === undefined) return { zh: `${title.zh}早于 ${to}`, en: `${title.en} before ${to}` };
    if (to === undefined) return { zh: `${title.zh}不早于 ${from}`, en: `${title.en} on or after ${from}` };
    return {
      zh: `${title.zh}不早于 ${from}、早于 ${to}`,
      en: `${title.en} on or after ${from} and before ${to}`,
    };
  });
  return either([...ranges, ...(keys.includes('absent') ? [unknown] : [])]);
}

/** A fact that is an amount; it matters whether it is zero. */
export function amountFact(given: Given & { readonly zero: Text; readonly above: Text }): Asked {
  const { zero, above, ...fact } = given;
  return {
    fact: { ...fact, type: 'amount', cases: ({ amounts }) => amounts },
    condition: {
      id: fact.path,
      title: fact.title,
      clause: fact.clause,
      keyOf: (facts) => {
        const value = facts[fact.path] as string | undefined;
        if (value === undefined) return undefined;
        return new Decimal(value).isZero() ? 'zero' : 'above';
      },
      words: (keys) => either(keys.map((key) => (key === 'zero' ? zero : above))),
    },
  };
}

const plain = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? '-' : value.map(plain).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  if (isDecimal(value)) return value.toFixed();
  return Object.entries(value)
    .map(([name, each]) => `${name} ${plain(each)}`)
    .join(', ');
};

/** A value of a fact as a phrase. */
export function phrase(fact: Fact, value: unknown): Text {
  if (fact.say !== undefined) return fact.say(value as never);
  return { zh: `${fact.title.zh}：${plain(value)}`, en: `${fact.title.en}: ${plain(value)}` };
}

/** Splits definitions into the facts and the conditions of a question. */
export const asking = (
  ...asked: readonly Asked[]
): { readonly facts: readonly Fact[]; readonly conditions: readonly Condition[] } => ({
  facts: asked.map(({ fact }) => fact),
  conditions: asked.map(({ condition }) => condition),
});

/** Words of answers, which nobody who is given them can change for the next. */
const frozenWords =
  (words: Part['words']): Part['words'] =>
  (value) =>
    Object.freeze(words(value));

/** The part of an outcome that is a permission or a refusal. */
export const verdict = (title: Text, permitted: Text, refused: Text): Part => ({
  title,
  words: frozenWords((value) => ((value as Verdict) === 'permitted' ? permitted : refused)),
  stricter: (from, to) => Number(to === 'refused') - Number(from === 'refused'),
});

/** The part of an outcome that is a yes or a no. */
export const yesOrNo = (title: Text, yes: Text, no: Text, strict?: 'yes' | 'no'): Part => ({
  title,
  words: frozenWords((value) => (value === 'true' ? yes : no)),
  ...(strict && {
    stricter: (from, to) => (Number(to === 'true') - Number(from === 'true')) * (strict === 'yes' ? 1 : -1),
  }),
});

/** The part of an outcome that is a multiple or an amount, of which more is stricter. */
export const moreIsStricter = (title: Text): Part => ({
  title,
  words: same,
  stricter: (from, to) => new Decimal(to).comparedTo(new Decimal(from)),
});

/** The part of an outcome that is a day, of which an earlier one is stricter. */
export const earlierIsStricter = (title: Text): Part => ({
  title,
  words: same,
  stricter: (from, to) => (to < from ? 1 : to > from ? -1 : 0),
  figure: true,
});

/** The part of an outcome that is one or several of a list. */
export const oneOf = (title: Text, labels: Readonly<Record<string, Text>>): Part => ({
  title,
  words: frozenWords((value) => labels[value] ?? same(value)),
});

/** What is said of a fact in public. */
export const infoOf = ({ path, title, clause, type, choices, labels, knows, controls }: Fact): FactInfo => ({
  path,
  title,
  clause,
  type,
  ...(choices && { choices }),
  ...(labels && { labels }),
  knows,
  controls,
});
