import { type Assessment, assess } from '../../dossier/assess.js';
import { namesFieldTwice, parseJson } from '../../lib/json/index.js';
import { QuotaError } from '../../lib/problem.js';
import { dossierInOrder } from '../../schema/in-order.js';
import { safeParseDossier } from '../../schema/parse-dossier.js';
import type { Policy } from '../../types/policy.js';
import type { Problem } from '../../types/problem.js';
import type { Line } from './lines.js';

/** What came of a line: its assessment, or what is wrong with it. */
export type LineOutcome =
  | { readonly assessment: Assessment; readonly problems?: undefined }
  | { readonly assessment?: undefined; readonly problems: readonly Problem[] };

/** The most values that a long line may hold; every one of them may be wrong in several ways. */
const MOST_VALUES = 10_000;

/** A line of fewer characters has no room for values that would matter. */
const LONG_LINE = 64 * 1024;

const TOO_MANY_VALUES: Problem = { code: 'too-many-values', path: '', expected: String(MOST_VALUES) };

function hasTooManyValues(input: unknown): boolean {
  const left: unknown[] = [input];
  for (let count = 1; left.length > 0; count++) {
    if (count > MOST_VALUES) return true;
    const value = left.pop();
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) left.push(part);
  }
  return false;
}

const refused = (...problems: Problem[]): LineOutcome => ({ problems });

function problemsOf(error: unknown): LineOutcome {
  if (error instanceof QuotaError) return { problems: error.problems };
  return refused({ code: 'unreadable', path: '', found: String(error) });
}

function assessed(input: unknown, policy: Policy): LineOutcome {
  try {
    const inOrder = dossierInOrder(input, policy);
    if (inOrder !== undefined) return { assessment: assess(inOrder, policy) };
    const parsed = safeParseDossier(input, policy);
    return parsed.success ? { assessment: assess(parsed.data, policy) } : { problems: parsed.error.problems };
  } catch (error) {
    return problemsOf(error);
  }
}

/** What is wrong with a line as JSON; `undefined` where nothing is. */
function faultsIn(text: string, number: number): LineOutcome | undefined {
  try {
    parseJson(text, number);
    return undefined;
  } catch (error) {
    return problemsOf(error);
  }
}

/** Assesses the dossier on a line. Whatever the line holds, it neither throws nor keeps the run long. */
export function outcomeOf(line: Line, policy: Policy): LineOutcome {
  if (line.problem !== undefined) return refused(line.problem);
  const { text, number } = line;
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return faultsIn(text, number) ?? refused({ code: 'invalid-json', path: '' });
  }
  if (text.length > LONG_LINE && hasTooManyValues(input)) return refused(TOO_MANY_VALUES);
  return (namesFieldTwice(text, input) && faultsIn(text, number)) || assessed(input, policy);
}
