import type { Cases } from './case.js';
import { ENTRY_CASES } from './cases-entry.js';
import { FILING_CASES } from './cases-filing.js';
import { PARK_CASES } from './cases-park.js';
import { USE_CASES } from './cases-use.js';

/** For every clause that is computed, small questions with different answers: a rule turned round fails one of them. */
export const CASES: Cases = { ...ENTRY_CASES, ...FILING_CASES, ...USE_CASES, ...PARK_CASES };
