import type { Question, QuestionId } from '../model/index.js';
import { commitment } from './commitments.js';
import { deadline } from './deadline.js';
import { entry } from './entry.js';
import { materials, papersList, route } from './filing.js';
import { above, area, manager, medium, review } from './look-ups.js';
import { first, offset, ratio, shortfall } from './offset.js';
import { calendar, quarters, rectification, suspension, warning } from './parks.js';
import { split } from './split.js';
import { crossCategory, trade, way } from './trade.js';
import { areaTransfer, cityTransfer } from './transfers.js';
import { use } from './use.js';

/** Every question, in the order of the text. */
export const QUESTIONS: Readonly<Record<QuestionId, Question>> = {
  mediumOf: medium,
  locate: area,
  upperBanks: above,
  bankManager: manager,
  decideEntry: entry,
  entryDeadline: deadline,
  filingRoute: route,
  materialCategory: papersList,
  requiredMaterials: materials,
  reviewEntry: review,
  splitReduction: split,
  priorityOfUse: first,
  offsetRatio: ratio,
  requiredOffset: offset,
  offsetShortfall: shortfall,
  routeOfUse: way,
  decideTrade: trade,
  decideUse: use,
  decideCrossCategoryUse: crossCategory,
  decideCityTransfer: cityTransfer,
  decideAreaTransfer: areaTransfer,
  commitmentStatus: commitment,
  maySuspend: suspension,
  parkCalendar: calendar,
  parkWarning: warning,
  needsRectification: rectification,
  quarterlyDispatch: quarters,
};

/** The ids of all questions, in the order of the text. */
export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[];

const BY_RULE: ReadonlyMap<unknown, Question> = new Map(
  Object.values(QUESTIONS).map((question) => [question.decide, question]),
);

/** The question that a rule answers. */
export const questionOf = (rule: unknown): Question => BY_RULE.get(rule) as Question;
