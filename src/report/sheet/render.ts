import type { Assessment } from '../../dossier/assess.js';
import { checkAssessment } from '../../dossier/check-assessment.js';
import { knownLang } from '../../lib/check.js';
import { understood } from '../../lib/understood.js';
import type { Lang } from '../../types/text.js';
import { areaSheet } from './area.js';
import { constructionSheet } from './construction.js';
import { type CsvOptions, csvTables } from './csv.js';
import { drawingOf } from './drawing.js';
import { reductionSheet } from './reduction.js';
import type { Drawing, SheetOptions } from './sheet.js';
import { csv } from './table.js';

function linesOf(assessment: Assessment, drawing: Drawing): string[] {
  switch (assessment.kind) {
    case 'construction':
      return constructionSheet(assessment, drawing);
    case 'reduction':
      return reductionSheet(assessment, drawing);
    case 'area':
      return areaSheet(assessment, drawing);
  }
}

/**
 * Draws an assessment as a working sheet in plain text: columns aligned for Chinese and Latin characters, every line
 * with its clause, the readings used, and what the status of the policy means. Give the policy that was applied, or the
 * figures and readings of another policy than the draft are told as “as the policy says”.
 *
 * @clause T
 * @throws {@link QuotaError} on what is no assessment, on one that has been through JSON, and on an unknown language
 *
 * @example
 * ```ts
 * import { assess, type ReductionDossier, renderSheet } from 'pollutant-quota-rules';
 *
 * const dossier: ReductionDossier = {
 *   kind: 'reduction',
 *   name: '某印染厂关闭',
 *   place: '梅李镇',
 *   implementer: 'industrial',
 *   works: 'other',
 *   source: 'closure',
 *   enterpriseClosed: true,
 *   capacityEliminated: false,
 *   completedOn: '2023-05-20',
 *   onKeyList: false,
 *   countedTowardTask: false,
 *   permitHolder: true,
 *   submitted: [],
 *   passed: { COD: '12.5' },
 * };
 * renderSheet(assess(dossier), { lang: 'en' }).includes('may apply for entry'); // => true
 * ```
 */
export function renderSheet(assessment: Assessment, options: SheetOptions = {}): string {
  return understood('assessment', assessment, () => {
    checkAssessment(assessment);
    const lines = linesOf(assessment, drawingOf(options, assessment.policy));
    return `${lines.join('\n')}\n`;
  });
}

/**
 * Writes the tables of an assessment as CSV, each under its title: first whose it is and under which policy, last what
 * the status of the policy means. Given what is contested, every table marks it in a column of its own, and one table
 * tells it. A figure with more digits than a spreadsheet keeps is written as a text formula, so that none is lost.
 *
 * @clause T
 * @throws {@link QuotaError} on what is no assessment, on one that has been through JSON, and on an unknown language
 *
 * @example
 * ```ts
 * import { areaStatus, renderCsv } from 'pollutant-quota-rules';
 *
 * const status = areaStatus({
 *   area: { kind: 'township', place: '梅李镇' },
 *   year: 2024,
 *   standings: {
 *     '2023': { targetsMet: { water: true, air: true }, keyProjectsCompleted: true, bindingTaskCompleted: true },
 *   },
 *   orders: [],
 *   commitments: [],
 *   on: '2024-05-06',
 * });
 * renderCsv(status, 'en').includes('COD,water,open'); // => true
 * ```
 */
export const renderCsv = (assessment: Assessment, lang: Lang = 'zh', options: CsvOptions = {}): string =>
  understood('assessment', assessment, () => {
    checkAssessment(assessment);
    return csv(csvTables(assessment, knownLang(lang), options));
  });
