import { type Replayed, replayOne } from '../../analysis/receipt/index.js';
import { subjectOf } from '../../dossier/subject.js';
import { ReplaySheet } from '../../report/analysis/index.js';
import { indentedJson } from '../../report/document/index.js';
import type { SheetOptions } from '../../report/sheet/index.js';
import type { Command } from '../command.js';
import { reportProblems } from '../input.js';
import type { Io } from '../io.js';
import { sheetOptions } from '../output.js';
import { policyOf } from '../policy.js';
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
export const run: Command['run'] = async ({ lang, values, positionals }, io) => {
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
};
