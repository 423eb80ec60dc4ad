// The report of a check: for a terminal, for GitHub, and as JSON, JUnit and SARIF.
// One verdict and one list of problems, whatever the form.
// Reads and writes the file of what was accepted.

export { acceptFile, type Dropped, updatedBy } from './accept-file.js';
export { githubOf } from './github.js';
export { jsonOf } from './json.js';
export { junitOf } from './junit.js';
export { markdownOf } from './markdown.js';
export type { CheckReport } from './notice.js';
export { checkReport } from './report.js';
export { sarifOf } from './sarif.js';
export type { BadFile, SourceFile, SourceLine } from './sources.js';
export { textOf } from './text.js';
export { verdictOf, verdictWords } from './verdict.js';
