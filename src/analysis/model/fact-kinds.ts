import type { Choice, DeclaredFact, Plain, Quantity, YesNo } from '../../facts/fact.js';
import { has } from '../../lib/check.js';
import { Decimal, isDecimal } from '../../lib/decimal.js';
import { ownFields } from '../../lib/fields.js';
import { POLLUTANT_WORDS } from '../../policy/labels.js';
import type { ClauseId } from '../../types/clause.js';
import type { Text } from '../../types/text.js';
import type { CivilDate, Pollutant, Verdict } from '../../types/vocabulary.js';
import type { Condition, Fact, FactInfo, FactType, Flat, Part, View } from './question.js';
import { either, runs, same } from './words.js';

/** How a question asks a fact that is declared. */
export interface As extends Partial<Pick<Fact, Behaviour>> {
  /** Where it stands in the facts of the question; its name, unless said. */
  readonly path?: string;
  /** The clause that asks it here; the first of its clauses, unless said. */
  readonly clause?: ClauseId;
}

type Behaviour = Exclude<keyof Fact, keyof FactInfo | 'declared'>;

/** A fact, and the condition by which its cases are told apart for people. */
export interface Asked {
  readonly fact: Fact;
  readonly condition: Condition;
}

/** What kind of value a fact takes, as a question sees it. */
function typeOf(fact: DeclaredFact): FactType {
  switch (fact.kind) {
    case 'pollutant':
      return 'choice';
    case 'text':
      return 'place';
    case 'group':
    case 'list':
    case 'by-year':
      return fact.whole ?? 'list';
    default:
      return fact.kind;
  }
}

/** What is said in public of a fact that is declared. */
export function infoFrom(fact: DeclaredFact, as: Pick<As, 'path' | 'clause'> = {}): FactInfo {
  const { path = fact.name, clause = fact.clauses[0] as ClauseId } = ownFields(as);
  return {
    path,
    title: fact.alone ?? fact.title,
    ...(fact.help && { help: fact.help }),
    clause,
    type: typeOf(fact),
    ...(has(fact, 'choices') && { choices: fact.choices, labels: fact.labels }),
    ...fact.whose,
  };
}

/** A fact as a question asks it, with the values that stand for all others. */
export function factFrom(declared: DeclaredFact, as: As & Pick<Fact, 'cases'>): Fact {
  const { path: _path, clause: _clause, ...behaviour } = as;
  return { ...infoFrom(declared, as), declared, ...behaviour };
}

function asked(
  declared: DeclaredFact,
  as: As & Pick<Fact, 'cases'>,
  { words, keyOf }: { readonly words: Condition['words']; readonly keyOf?: Condition['keyOf'] },
): Asked {
  const fact = factFrom(declared, as);
  const { path: id, title, clause } = fact;
  const textOf = (facts: Flat): string | undefined => {
    const value = facts[id];
    return value === undefined ? undefined : String(value);
  };
  return { fact, condition: { id, title, clause, keyOf: keyOf ?? textOf, words } };
}

/** A fact that is a yes or a no. */
export function yesNo(declared: YesNo, as: As = {}): Asked {
  const { yes, no } = declared;
  return asked(
    declared,
    { cases: () => [true, false], say: (value: boolean) => (value ? yes : no), ...as },
    { words: (keys) => either(keys.map((key) => (key === 'true' ? yes : no))) },
  );
}

const framed = (frame: string, words: string): string => frame.replace('…', words);

/** A fact that is one of a list. */
export function choice(declared: Choice, as: As = {}): Asked {
  const { title, choices, labels, sentence } = declared;
  const frame = sentence?.frame ?? { zh: `${title.zh}为…`, en: `${title.en}: …` };
  const words = (keys: readonly string[]): Text => {
    const { zh, en } = either(keys.map((key) => (sentence?.words ?? labels)[key] as Text));
    return { zh: framed(frame.zh, zh), en: framed(frame.en, en) };
  };
  return asked(declared, { cases: () => choices, say: (value: string) => words([value]), ...as }, { words });
}

/** The name of a pollutant for people. */
export const pollutantText = (pollutant: Pollutant): Text => POLLUTANT_WORDS[pollutant];

/** A fact that is a day, told apart by the days at which a policy turns. */
export function date(
  declared: Plain,
  as: As = {},
  thresholds: (view: View) => readonly CivilDate[] = () => [],
): Asked {
  const sorted = (view: View): CivilDate[] => [...new Set(thresholds(view))].sort();
  const { name, title } = declared;
  const { path = name } = as;
  return asked(
    declared,
    { cases: ({ days }) => days, ...as },
    {
      keyOf: (facts, view) => {
        const day = facts[path] as CivilDate | undefined;
        return day === undefined ? 'absent' : String(sorted(view).filter((turn) => turn <= day).length);
      },
      words: (keys, view) => rangeOf(title, keys, sorted(view)),
    },
  );
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
export function amountFact(declared: Quantity, as: As = {}): Asked {
  const { name, title, zero = title, above = title } = declared;
  const { path = name } = as;
  return asked(
    declared,
    { cases: ({ amounts }) => amounts, ...as },
    {
      keyOf: (facts) => {
        const value = facts[path] as string | undefined;
        if (value === undefined) return undefined;
        return new Decimal(value).isZero() ? 'zero' : 'above';
      },
      words: (keys) => either(keys.map((key) => (key === 'zero' ? zero : above))),
    },
  );
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

/** What is said of a fact of a question in public. */
export const infoOf = (fact: Fact): FactInfo => infoFrom(fact.declared, fact);
