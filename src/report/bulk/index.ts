// What many dossiers come to: counts and sums of a run, and their sheet.
// Sums are exact, and kept in constant memory.
// Dossiers that could not be read are counted too.

export { summarySheet } from './sheet.js';
export type { Summary } from './summary.js';
