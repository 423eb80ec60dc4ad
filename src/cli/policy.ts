import { nearest } from '../lib/nearest.js';
import { QuotaError } from '../lib/problem.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { parameters } from '../policy/parameters.js';
import { readings } from '../policy/readings.js';
import { parsePolicy } from '../schema/policy.js';
import type { Policy } from '../types/policy.js';
import type { Lang } from '../types/text.js';
import type { Invocation } from './command.js';
import { reportProblems } from './input.js';
import type { Io } from './io.js';
import { readJson } from './read-json.js';
import { didYouMean, UsageError } from './usage.js';

/** A policy by the id of a built-in one or from a document; throws QuotaError where the document is not in order. */
export async function policyNamed(name: string, io: Io): Promise<Policy> {
  if (name === changshu2023Draft.id) return changshu2023Draft;
  try {
    return (await readJson(name, io, parsePolicy)).data;
  } catch (error) {
    if (!(error instanceof QuotaError) || error.code !== 'not-found') throw error;
    const suggestion = nearest(name, [changshu2023Draft.id]);
    throw new QuotaError({ ...error.problems[0], ...(suggestion !== undefined && { suggestion }) });
  }
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The entries of a list as people write them, with commas between. */
const entriesOf = (text: string): string[] =>
  text
    .split(/[,，、]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** The value of a parameter from its text: a figure or date as it stands, a list by commas or as JSON, else JSON. */
function settingFrom(text: string, now: unknown): unknown {
  if (typeof now === 'string') return text;
  const value = jsonOrText(text);
  return Array.isArray(now) && typeof value === 'string' ? entriesOf(value) : value;
}

/** The policy that the options name, with their changes; `undefined` where it is not in order, which is then told. */
export async function policyOf(
  values: Invocation['values'],
  lang: Lang,
  io: Io,
): Promise<Policy | undefined> {
  const name = values.policy as string;
  try {
    return changed(await policyNamed(name, io), values.set as readonly string[]);
  } catch (error) {
    if (!(error instanceof QuotaError)) throw error;
    reportProblems(name, error.problems, lang, io, { zh: '不能用作政策', en: 'cannot be used as a policy' });
    return undefined;
  }
}

/** A policy with the changes of `--set`. */
export function changed(policy: Policy, sets: readonly string[]): Policy {
  if (sets.length === 0) return policy;
  const draft = structuredClone(policy) as unknown as {
    id: string;
    parameters: Record<string, unknown>;
    readings: Record<string, unknown>;
  };
  for (const set of sets) {
    const at = set.indexOf('=');
    const [name, text] = [set.slice(0, at), set.slice(at + 1)];
    if (Object.hasOwn(readings, name)) draft.readings[name] = text;
    else if (Object.hasOwn(parameters, name)) {
      draft.parameters[name] = settingFrom(text, draft.parameters[name]);
    } else {
      const meant = didYouMean(name, [...Object.keys(parameters), ...Object.keys(readings)]);
      throw new UsageError({
        zh: `--set 应为“参数或理解的名称=值”，没有“${at < 0 ? set : name}”。${meant.zh}`,
        en: `--set takes the name of a parameter or reading, "=", and its value; there is no "${at < 0 ? set : name}".${meant.en}`,
      });
    }
  }
  draft.id = `${draft.id} (${sets.join(', ')})`;
  return parsePolicy(draft);
}
