// Sheets: an answer as a person reads it, as text, Markdown or CSV, in columns of any width.
// A sheet is drawn from parts (head, tables, lines) that know nothing of paper.
// What other reports are drawn with comes from here as well.

export { type Bar, bars } from './bars.js';
export { contestedPart, marksOf } from './contested.js';
export type { CsvOptions } from './csv.js';
export { drawingOf } from './drawing.js';
export { headOf, subjectRows } from './head.js';
export { renderCsv, renderSheet } from './render.js';
export {
  clauseIds,
  closing,
  type Drawing,
  type Field,
  fields,
  heading,
  item,
  reasons,
  type SheetOptions,
  signed,
  type Tone,
  toned,
} from './sheet.js';
export { drawn, figures, type Table, texts } from './table.js';
export { displayWidth, padded, wrapped } from './width.js';
