// What a comparison of texts found, as sheet, Markdown and JSON.
// Names the rules, parameters and readings that a changed clause carries.
// The text engine itself is in `src/text`.

export { renderTextMarkdown, type TextMarkdownOptions } from './markdown.js';
export { type ClauseReport, type TextReport, type Touched, textReport } from './report.js';
export { renderTextSheet, type TextSheetOptions } from './sheet.js';
