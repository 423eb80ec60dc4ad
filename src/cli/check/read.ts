import { type CheckOptions, deciding, type Redecided, redecide } from '../../analysis/check/index.js';
import { parseJson } from '../../lib/json/index.js';
import { QuotaError } from '../../lib/problem.js';
import type { BadFile, SourceFile, SourceLine } from '../../report/check/index.js';
import { safeParseAccepted } from '../../schema/accept.js';
import { unwrapped } from '../../schema/parse.js';
import { parsePolicy } from '../../schema/policy.js';
import type { Accepted } from '../../types/accept.js';
import type { Policy } from '../../types/policy.js';
import type { Problem } from '../../types/problem.js';
import type { Text } from '../../types/text.js';
import type { Disk, Io } from '../io.js';
import { policyNamed } from '../policy.js';
import { readJson } from '../read-json.js';
import { readReceipts } from '../read-receipts.js';
import { isScenarioFile, type ReadScenario, scenariosIn } from './scenario-file.js';

/** The files that a check is to read. */
export interface CheckFiles {
  readonly policy: string;
  readonly against: string;
  readonly scenarios: string | undefined;
  readonly receipts: string | undefined;
  readonly accept: string | undefined;
  /** Whether the accept file may be missing, because it is about to be written. */
  readonly update: boolean;
}

/** An accept file as it was read. */
interface ReadAccept {
  readonly accept: Accepted;
  /** The JSON Schema that it names. */
  readonly schema?: string;
  /** Where everything stands; absent where there is no file yet. */
  readonly source?: SourceFile;
}

/** Everything that was read; what cannot be used is missing, and told in `bad`. */
export interface ReadCheck {
  readonly policy?: { readonly data: Policy; readonly source: SourceFile };
  readonly against?: Policy;
  readonly scenarios: readonly ReadScenario[];
  /** Earlier decisions, made again under both policies; absent where none were asked for. */
  readonly decisions?: readonly { readonly made: Redecided; readonly source: SourceLine }[];
  readonly accept: ReadAccept;
  readonly bad: readonly BadFile[];
}

const NOT_THERE: ReadAccept = { accept: { accepted: {} } };

const PREVENTED = {
  policy: { zh: '不能用作政策', en: 'cannot be used as a policy' },
  scenario: { zh: '不能用作情景', en: 'cannot be used as a scenario' },
  folder: { zh: '不能用作情景文件夹', en: 'cannot be used as a folder of scenarios' },
  receipts: { zh: '有的凭据无法复核', en: 'not all can be replayed' },
  accept: { zh: '不能用作认可清单', en: 'cannot be used as an accept file' },
} as const satisfies Record<string, Text>;

/** What lies in a folder beside its data: words for its readers, and files that systems keep for themselves. */
const IS_BESIDE = /(^|[/\\])(\.|(readme|license|thumbs\.db|desktop\.ini)\b)|\.md$/i;

/** Whether a file in a folder of scenarios looks like one that was meant to be played and cannot be. */
const isPassedOver = (file: string, folder: string): boolean =>
  !isScenarioFile(file) && !IS_BESIDE.test(file.startsWith(folder) ? file.slice(folder.length) : file);

/** Reads one file after another and keeps what is wrong with each, so that one bad file hides nothing of the others. */
class Reader {
  readonly bad: BadFile[] = [];
  readonly #io: Io;

  constructor(io: Io) {
    this.#io = io;
  }

  async tried<T>(file: string, prevented: Text, read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof QuotaError)) throw error;
      this.bad.push({ file, prevented, problems: error.problems });
      return undefined;
    }
  }

  policy(file: string): Promise<ReadCheck['policy']> {
    return this.tried(file, PREVENTED.policy, async () => {
      const { data, positions } = await readJson(file, this.#io, parsePolicy);
      return { data, source: { file, positions } };
    });
  }

  against(name: string): Promise<Policy | undefined> {
    return this.tried(name, PREVENTED.policy, () => policyNamed(name, this.#io));
  }

  async scenarios(folder: string): Promise<ReadCheck['scenarios']> {
    const files = (await this.tried(folder, PREVENTED.folder, () => this.#scenarioFiles(folder))) ?? [];
    const found: ReadScenario[] = [];
    for (const file of files) {
      const tell = (problems: readonly Problem[]): void => {
        this.bad.push({ file, prevented: PREVENTED.scenario, problems });
      };
      const read = await this.tried(file, PREVENTED.scenario, () => scenariosIn(file, this.#io, tell));
      found.push(...(read ?? []));
    }
    return found;
  }

  async #scenarioFiles(folder: string): Promise<readonly string[]> {
    const { list } = this.#io.disk as Disk;
    const all = await list(folder).catch((error: NodeJS.ErrnoException): never => {
      if (error.code === 'ENOENT') throw new QuotaError({ code: 'not-found', path: '' });
      throw new QuotaError({ code: 'unreadable', path: '', found: error.message });
    });
    const files = all.filter(isScenarioFile);
    for (const file of all) if (isPassedOver(file, folder)) this.#passOver(file);
    if (files.length === 0) throw new QuotaError({ code: 'no-scenarios', path: '' });
    return files;
  }

  #passOver(file: string): void {
    const problem: Problem = { code: 'not-a-scenario', path: '' };
    this.bad.push({ file, prevented: PREVENTED.scenario, problems: [problem] });
  }

  /** Makes the decisions of receipts again, one by one; without policies it only tells what is wrong with their file. */
  async decisions(
    file: string,
    policy: Policy | undefined,
    against: Policy | undefined,
  ): Promise<NonNullable<ReadCheck['decisions']>> {
    const decisions: NonNullable<ReadCheck['decisions']>[number][] = [];
    const both = policy && against && deciding(policy, against);
    const problems = await readReceipts(file, this.#io, (receipt, line) => {
      if (both === undefined) return;
      decisions.push({ made: redecide(receipt, decisions.length, both), source: { file, line } });
    });
    if (problems.length > 0) this.bad.push({ file, prevented: PREVENTED.receipts, problems });
    return decisions;
  }

  async accept(file: string, mayBeMissing: boolean): Promise<ReadAccept> {
    const read = await this.tried(file, PREVENTED.accept, async (): Promise<ReadAccept> => {
      try {
        const { data, positions } = await readJson(file, this.#io, (json) => ({
          accept: unwrapped(safeParseAccepted(json)),
          schema: (json as { readonly $schema?: string }).$schema,
        }));
        return {
          accept: data.accept,
          ...(data.schema !== undefined && { schema: data.schema }),
          source: { file, positions },
        };
      } catch (error) {
        if (mayBeMissing && error instanceof QuotaError && error.code === 'not-found') return NOT_THERE;
        throw error;
      }
    });
    return read ?? NOT_THERE;
  }
}

/** Reads all that a check is to look at. */
export async function readCheck(files: CheckFiles, io: Io): Promise<ReadCheck> {
  const reader = new Reader(io);
  const policy = await reader.policy(files.policy);
  const against = await reader.against(files.against);
  const scenarios = files.scenarios === undefined ? [] : await reader.scenarios(files.scenarios);
  const decisions =
    files.receipts === undefined ? undefined : await reader.decisions(files.receipts, policy?.data, against);
  const accept = files.accept === undefined ? NOT_THERE : await reader.accept(files.accept, files.update);
  return {
    ...(policy && { policy }),
    ...(against && { against }),
    scenarios,
    ...(decisions && { decisions }),
    accept,
    bad: reader.bad,
  };
}

/** The same with another accept file, as if that had been read. */
export const withAccepted = (read: ReadCheck, file: string, accept: Accepted, text: string): ReadCheck => ({
  ...read,
  accept: { ...read.accept, accept, source: { file, positions: parseJson(text).positions } },
});

/** What is to be held against the policy. */
export const optionsOf = ({ against, scenarios, accept }: ReadCheck): Omit<CheckOptions, 'receipts'> => ({
  ...(against && { against }),
  scenarios: scenarios.map(({ scenario }) => scenario),
  accept: accept.accept,
});
