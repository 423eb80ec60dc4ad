import { type Receipt, type Replayed, replay } from '../../analysis/receipts.js';
import { renderReplay } from '../../report/replay-sheet.js';
import type { Command } from '../command.js';
import { reportProblems } from '../input.js';
import { SHEET_OR_JSON } from '../options.js';
import { sheetOptions } from '../output.js';
import { POLICY_OPTIONS, policyOf } from '../policy.js';
import { readReceipts } from '../read-receipts.js';
import { someFiles, USAGE } from '../usage.js';

const forJson = ({ receipt, ...replayed }: Replayed): unknown => ({ hash: receipt.hash, ...replayed });

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
  逐份复核凭据（assess --format receipt 所出，每行一份）：按现行政策重新测算，列出今天结论不同的各项，以及当时和现在所依据的条款。与其校验值不符的凭据，视为已被改动，不予复核。`,
    en: `Examples
  pollutant-quota assess --format receipt docs/examples/*.json > receipts.ndjson
  pollutant-quota replay --lang en receipts.ndjson
  pollutant-quota replay --lang en --policy policy.json receipts.ndjson

pollutant-quota replay FILE…
  Decides every receipt (of assess --format receipt, one a line) again under the policy and lists what would be different today, with the clauses of then and now. A receipt that does not fit its hash has been altered and is told, not decided.`,
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
    let code = 0;
    const receipts: Receipt[] = [];
    for (const file of files) {
      const found = await readReceipts(file, io);
      for (const each of found.receipts) receipts.push(each);
      if (found.problems.length === 0) continue;
      reportProblems(file, found.problems, lang, io, {
        zh: '有的凭据无法复核',
        en: 'not all can be replayed',
      });
      code = 1;
    }
    const replayed = replay(receipts, policy);
    if (replayed.some(({ state }) => state !== 'same')) code = 1;
    io.out(
      values.format === 'json'
        ? `${JSON.stringify(replayed.map(forJson), null, 2)}\n`
        : renderReplay(replayed, { ...sheetOptions(lang, io), policy }),
    );
    return code;
  },
};
