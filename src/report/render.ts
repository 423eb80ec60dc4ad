import type { Assessment } from '../dossier/assess.js';
import type { Lang } from '../types/text.js';
import { areaSheet, areaTables } from './area-sheet.js';
import { constructionSheet, constructionTables } from './construction-sheet.js';
import { drawingOf } from './drawing.js';
import { explainNote } from './explain.js';
import { NOTES_TITLE } from './note-texts.js';
import { reductionSheet, reductionTables } from './reduction-sheet.js';
import type { Drawing, SheetOptions } from './sheet.js';
import { csv, type Table, texts } from './table.js';

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

function ownTables(assessment: Assessment, lang: Lang): Table[] {
  switch (assessment.kind) {
    case 'construction':
      return constructionTables(assessment, lang);
    case 'reduction':
      return reductionTables(assessment, lang);
    case 'area':
      return areaTables(assessment, lang);
  }
}

function tablesOf(assessment: Assessment, lang: Lang): Table[] {
  const tables = ownTables(assessment, lang);
  const rows = assessment.notes.map((note) => [explainNote(note, lang)]);
  if (rows.length === 0) return tables;
  const title = NOTES_TITLE[lang];
  return [...tables, { title, columns: texts(title), rows }];
}

/**
 * Draws an assessment as a working sheet in plain text: columns aligned for Chinese and Latin characters, every line
 * with its clause, the readings used, and what the status of the policy means.
 *
 * @clause T
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
  const lines = linesOf(assessment, drawingOf(options));
  return `${lines.join('\n')}\n`;
}

/**
 * Writes the tables of an assessment as CSV, each under its title. A figure with more digits than a spreadsheet keeps
 * is written as a text formula, so that none is lost.
 *
 * @clause T
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
export const renderCsv = (assessment: Assessment, lang: Lang = 'zh'): string =>
  csv(tablesOf(assessment, lang));
