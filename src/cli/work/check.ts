import { type Check, checkRedecided, uncoveredBy } from '../../analysis/check/index.js';
import { visible } from '../../lib/visible.js';
import {
  acceptFile,
  type CheckReport,
  checkReport,
  type Dropped,
  githubOf,
  jsonOf,
  junitOf,
  markdownOf,
  sarifOf,
  textOf,
  updatedBy,
  verdictOf,
  verdictWords,
} from '../../report/check/index.js';
import type { Problem } from '../../types/problem.js';
import type { Lang, Text } from '../../types/text.js';
import type { Format } from '../check/formats.js';
import { optionsOf, type ReadCheck, readCheck, withAccepted } from '../check/read.js';
import { pathInRepository } from '../check/repository.js';
import type { Command } from '../command.js';
import type { Disk, Io } from '../io.js';
import { sheetOptions } from '../output.js';
import { USAGE, UsageError } from '../usage.js';

const WRITERS: Readonly<Record<Format, (report: CheckReport, lang: Lang, io: Io) => string>> = {
  text: (report, lang, io) => textOf(report, sheetOptions(lang, io)),
  markdown: markdownOf,
  json: jsonOf,
  junit: junitOf,
  sarif: (report, lang) => sarifOf(inRepository(report), lang),
  github: (report, lang) => githubOf(inRepository(report), lang),
};

/** The same with every file named from the root of its repository, as those name files who show them there. */
function inRepository(report: CheckReport): CheckReport {
  return {
    ...report,
    file: pathInRepository(report.file),
    notices: report.notices.map((notice) => ({
      ...notice,
      place: { ...notice.place, file: pathInRepository(notice.place.file) },
    })),
  };
}

/** The check of what was read; nothing where one of the policies cannot be used. */
function checkOf(read: ReadCheck): Check | undefined {
  const { policy, against, decisions } = read;
  if (policy === undefined || against === undefined) return undefined;
  return checkRedecided(
    policy.data,
    optionsOf(read),
    decisions?.map(({ made }) => made),
  );
}

function reportOf(
  file: string,
  { policy, against, scenarios, decisions, accept, bad }: ReadCheck,
  check: Check | undefined,
  coverage: boolean,
): CheckReport {
  if (check === undefined || policy === undefined) return checkReport(file, { bad });
  const { source } = accept;
  const policies = [policy.data, ...(against ? [against] : [])];
  return checkReport(file, {
    check,
    ...(coverage && { uncovered: uncoveredBy(check.scenarios, check.changes, policies) }),
    sources: {
      policy: policy.source,
      scenarios: scenarios.map((each) => each.source),
      receipts: (decisions ?? []).map((each) => each.source),
      ...(source && { accept: source }),
    },
    bad,
  });
}

function droppedWords({ id, entry, isKept }: Dropped, lang: Lang): string {
  const { from, to, reason } = entry;
  const values =
    from === undefined && to === undefined ? '' : ` ${JSON.stringify(from)} → ${JSON.stringify(to)}`;
  const words = isKept
    ? {
        zh: `撤下 ${id}${values}，仍保留其理由：${reason}`,
        en: `withdrawn: ${id}${values}; its reason is kept: ${reason}`,
      }
    : { zh: `删去 ${id}${values}，没有写过理由`, en: `dropped: ${id}${values}; nobody had said why` };
  return `${visible(words[lang])}\n`;
}

/** Lists in the accept file all that the check tells, and says what of it counts no longer. */
async function updated(
  check: Check,
  read: ReadCheck,
  { file, reason, lang }: { readonly file: string; readonly reason: string; readonly lang: Lang },
  io: Io,
): Promise<ReadCheck> {
  const { schema, source } = read.accept;
  const { accept, dropped } = updatedBy(check, reason);
  const text = acceptFile(accept, schema);
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
  for (const each of dropped) io.err(droppedWords(each, lang));
  return withAccepted(read, file, accept, text);
}

const NOT_WRITTEN: Text = { zh: '认可清单没有改写', en: 'the accept file was not written' };

const AS_IT_WAS: Text = { zh: '原来的内容没有变动', en: 'what it held before is unchanged' };

const CANNOT_WRITE: Text = {
  zh: '有文件需要更正，认可清单没有改写。',
  en: 'There are files to correct; the accept file was not written.',
};

const WRITTEN: Text = {
  zh: '已改写。新增的各项请写明理由（reason），没有理由的不算认可；与政策一并提交。',
  en: 'written. Say why of each new entry (reason): without that nothing is accepted. Commit it with the policy.',
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
  const { against, scenarios, receipts, accept, reason = '' } = values as Record<string, string | undefined>;
  const update = values.update === true;
  if (update && accept === undefined) {
    throw new UsageError({
      zh: '--update 要改写认可清单，请用 --accept 指明文件。',
      en: '--update rewrites the accept file; name it with --accept.',
    });
  }
  if (reason !== '' && !update) {
    throw new UsageError({
      zh: '--reason 是 --update 写入新增各项的理由，须与它一起用。',
      en: '--reason is what --update writes of each new entry; give both.',
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
  let check = checkOf(read);
  let report = reportOf(file, read, check, values.coverage === true);
  if (update && accept !== undefined) {
    if (verdictOf(report) === USAGE || check === undefined) io.err(`${CANNOT_WRITE[lang]}\n`);
    else {
      read = await updated(check, read, { file: accept, reason, lang }, io);
      check = checkOf(read);
      report = reportOf(file, read, check, values.coverage === true);
      if (verdictOf(report) !== USAGE)
        io.err(`${visible(accept)}${lang === 'zh' ? '：' : ': '}${WRITTEN[lang]}\n`);
    }
  }
  io.out(WRITERS[values.format as Format](report, lang, io));
  if (values.format !== 'text') io.err(`${verdictWords(report)[lang]}\n`);
  return verdictOf(report);
};
