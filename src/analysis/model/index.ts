// What a question is to the tools: its facts, their kinds and cases, its outcome, and the words for all of them.
// Facts are flat here, one path each; `nested` makes the facts of a rule of them.
// Knows no rule and walks nothing.

export { areaFact, placeOf, someTownship } from './area-fact.js';
export { addDays, addMonths, endOfYear, lastDayOfMonth } from './days.js';
export {
  type As,
  type Asked,
  amountFact,
  asking,
  choice,
  date,
  earlierIsStricter,
  factFrom,
  infoFrom,
  infoOf,
  moreIsStricter,
  oneOf,
  phrase,
  pollutantText,
  verdict,
  yesNo,
  yesOrNo,
} from './fact-kinds.js';
export { at, nested } from './flat.js';
export { flatOf, type PartialFacts, problemsInGroup } from './partial.js';
export {
  type Condition,
  type Fact,
  type FactInfo,
  type FactType,
  type Flat,
  type Hearing,
  type Part,
  type Question,
  question,
  type View,
} from './question.js';
export type {
  AreaQuestion,
  BankQuestion,
  FactsOf,
  OutcomeOf,
  PlaceQuestion,
  PollutantQuestion,
  QuestionId,
  QuestionName,
  Questions,
  ReviewQuestion,
  TradeQuestion,
  YearQuestion,
} from './questions.js';
export { spreading, standInsOf, weighing } from './stand-ins.js';
export { either, runs, same } from './words.js';
