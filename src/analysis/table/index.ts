// `decisionTables`: a rule as rows that a lawyer can check, found by walking it and not by writing it down again.
// Rows of one outcome are merged to the fewest that hold of its cases and of no other.
// Each row names its clauses and the open points that could turn one of its cases.

export { type DecisionTable, decisionTables, type TableRow } from './table.js';
