import { checkReplayed } from '../../analysis/check/index.js';
import { visible } from '../../lib/visible.js';
import {
  acceptedBy,
  acceptFile,
  type CheckReport,
  checkReport,
  githubOf,
  jsonOf,
  junitOf,
  markdownOf,
  sarifOf,
  textOf,
  verdictOf,
  verdictWords,
} from '../../report/check/index.js';
import type { Problem } from '../../types/problem.js';
import type { Lang, Text } from '../../types/text.js';
import type { Format } from '../check/formats.js';
import { optionsOf, type ReadCheck, readCheck, withAccepted } from '../check/read.js';
import type { Command } from '../command.js';
import type { Disk, Io } from '../io.js';
import { sheetOptions } from '../output.js';
import { USAGE, UsageError } from '../usage.js';

const WRITERS: Readonly<Record<Format, (report: CheckReport, lang: Lang, io: Io) => string>> = {
  text: (report, lang, io) => textOf(report, sheetOptions(lang, io)),
  markdown: markdownOf,
  json: jsonOf,
  junit: junitOf,
  sarif: sarifOf,
  github: githubOf,
};

function reportOf(file: string, read: ReadCheck): CheckReport {
  const { policy, against, scenarios, decisions, accept, bad } = read;
  const { accepted, source } = accept;
  if (policy === undefined || against === undefined) return checkReport(file, { accepted, bad });
  return checkReport(file, {
    check: checkReplayed(
      policy.data,
      optionsOf(read),
      decisions?.map(({ replayed }) => replayed),
    ),
    sources: {
      policy: policy.source,
      scenarios: scenarios.map((each) => each.source),
      receipts: (decisions ?? []).map((each) => each.source),
      ...(source && { accept: source }),
    },
    accepted,
    bad,
  });
}

/** Lists in the accept file all that the report tells, and checks once more. */
async function updated(report: CheckReport, read: ReadCheck, file: string, io: Io): Promise<ReadCheck> {
  const { accepted, schema, source } = read.accept;
  const unread = read.decisions === undefined ? accepted.filter(({ about }) => about === 'decision') : [];
  const entries = acceptedBy(report, unread);
  const text = acceptFile(entries, schema);
  try {
    await (io.disk as Disk).write(file, text);
  } catch (error) {
    const problem: Problem = {
      code: 'unwritable',
      path: '',
      found: (error as Error).message,
      ...(source && { detail: AS_IT_WAS }),
    };
    return { ...read, bad: [...read.bad, { file, prevented: NOT_WRITTEN, problems: [problem] }] };
  }
  return withAccepted(read, file, entries, text);
}

const NOT_WRITTEN: Text = { zh: '认可清单没有改写', en: 'the accept file was not written' };

const AS_IT_WAS: Text = { zh: '原来的内容没有变动', en: 'what it held before is unchanged' };

const CANNOT_WRITE: Text = {
  zh: '有文件需要更正，认可清单没有改写。',
  en: 'There are files to correct; the accept file was not written.',
};

const WRITTEN: Text = {
  zh: '已改写。新增的各项请写明理由（reason），并与政策一并提交。',
  en: 'written. Say why of each new entry (reason), and commit it with the policy.',
};

/** Tells what a policy document changes before it lands. */
export const run: Command['run'] = async ({ lang, values, positionals }, io) => {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new UsageError({
      zh: 'check 需要一个政策文件（“-”表示标准输入）。',
      en: 'check takes one policy document ("-" stands for standard input).',
    });
  }
  const { against, scenarios, receipts, accept } = values as Record<string, string | undefined>;
  const update = values.update === true;
  if (update && accept === undefined) {
    throw new UsageError({
      zh: '--update 要改写认可清单，请用 --accept 指明文件。',
      en: '--update rewrites the accept file; name it with --accept.',
    });
  }
  if (update && accept === '-') {
    throw new UsageError({
      zh: '--update 不能改写标准输入，--accept 须是文件。',
      en: '--update cannot rewrite standard input; --accept must name a file.',
    });
  }
  const files = { policy: file, against: against as string, scenarios, receipts, accept, update };
  let read = await readCheck(files, io);
  let report = reportOf(file, read);
  if (update && accept !== undefined) {
    if (verdictOf(report) === USAGE) io.err(`${CANNOT_WRITE[lang]}\n`);
    else {
      read = await updated(report, read, accept, io);
      report = reportOf(file, read);
      if (verdictOf(report) !== USAGE)
        io.err(`${visible(accept)}${lang === 'zh' ? '：' : ': '}${WRITTEN[lang]}\n`);
    }
  }
  io.out(WRITERS[values.format as Format](report, lang, io));
  if (values.format !== 'text') io.err(`${verdictWords(report)[lang]}\n`);
  return verdictOf(report);
};
