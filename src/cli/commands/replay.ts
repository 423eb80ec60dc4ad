import { type Replayed, replayOne } from '../../analysis/replay.js';
import { subjectOf } from '../../dossier/subject.js';
import { indentedJson } from '../../report/json-text.js';
import { ReplaySheet } from '../../report/replay-sheet.js';
import type { SheetOptions } from '../../report/sheet.js';
import type { Command } from '../command.js';
import { reportProblems } from '../input.js';
import type { Io } from '../io.js';
import { SHEET_OR_JSON } from '../options.js';
import { sheetOptions } from '../output.js';
import { POLICY_OPTIONS, policyOf } from '../policy.js';
import { readReceipts } from '../read-receipts.js';
import { someFiles, USAGE } from '../usage.js';

/** Takes receipts that were decided again, one by one, and prints them. */
interface Printer {
  readonly add: (replayed: Replayed) => void;
  readonly end: () => void;
}

function sheetPrinter(options: SheetOptions, io: Io): Printer {
  const sheet = new ReplaySheet(options);
  return { add: (replayed) => sheet.add(replayed), end: () => io.out(sheet.text()) };
}

const forJson = ({ receipt, ...replayed }: Replayed): unknown => ({
  hash: receipt.hash,
  subject: subjectOf(receipt.facts),
  decidedUnder: receipt.policy,
  ...replayed,
});

/** Prints a JSON list as it grows, so that it is never held whole. */
function jsonPrinter(io: Io): Printer {
  let isFirst = true;
  return {
    add(replayed) {
      const text = indentedJson(forJson(replayed)).trimEnd().replaceAll('\n', '\n  ');
      io.out(`${isFirst ? '[' : ','}\n  ${text}`);
      isFirst = false;
    },
    end: () => io.out(isFirst ? '[]\n' : '\n]\n'),
  };
}

/** Decides earlier decisions again and tells which would be different today. */
export const replayCommand: Command = {
  name: 'replay',
  summary: {
    zh: '复核以往的测算：今天是否还是同样的结论',
    en: 'decide earlier receipts again: which would differ today',
  },
  help: {
    zh: `用法示例
  pollutant-quota assess --format receipt docs/examples/*.json > receipts.ndjson
  pollutant-quota replay receipts.ndjson
  pollutant-quota replay --policy policy.json receipts.ndjson

pollutant-quota replay 文件…
  逐份复核凭据（assess --format receipt 所出，每行一份）：按现行政策重新测算，列出今天结论不同的各项、当时和现在所依据的条款，以及凭据所载与今天不符之处。与其校验值不符的凭据，视为已被改动，不予复核。校验值只查差错，不是签名。`,
    en: `Examples
  pollutant-quota assess --format receipt docs/examples/*.json > receipts.ndjson
  pollutant-quota replay --lang en receipts.ndjson
  pollutant-quota replay --lang en --policy policy.json receipts.ndjson

pollutant-quota replay FILE…
  Decides every receipt (of assess --format receipt, one a line) again under the policy and lists what would be different today, with the clauses of then and now, and what else of a receipt would not be said today. A receipt that does not fit its checksum has been altered and is told, not decided. The checksum finds slips; it is no signature.`,
  },
  options: {
    format: SHEET_OR_JSON,
    ...POLICY_OPTIONS,
  },
  exits: {
    0: { zh: '结论全部相同', en: 'all are decided as they were' },
    1: { zh: '有不同的、被改动的或无法复核的', en: 'some differ, were altered or cannot be decided' },
    2: { zh: '用法有误，或政策不能用', en: 'wrong usage, or a policy that cannot be used' },
  },
  files: true,
  async run({ lang, values, positionals }, io) {
    const files = someFiles('replay', positionals);
    const policy = await policyOf(values, lang, io);
    if (policy === undefined) return USAGE;
    const printer =
      values.format === 'json' ? jsonPrinter(io) : sheetPrinter({ ...sheetOptions(lang, io), policy }, io);
    let [code, count] = [0, 0];
    for (const file of files) {
      const problems = await readReceipts(file, io, (receipt) => {
        const replayed = replayOne(receipt, count++, policy);
        if (replayed.state !== 'same') code = 1;
        printer.add(replayed);
      });
      if (problems.length === 0) continue;
      reportProblems(file, problems, lang, io, {
        zh: '有的凭据无法复核',
        en: 'not all can be replayed',
      });
      code = 1;
    }
    printer.end();
    return code;
  },
};
