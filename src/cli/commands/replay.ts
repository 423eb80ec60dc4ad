import type { Command } from '../command.js';
import { POLICY_OPTIONS, SHEET_OR_JSON } from '../options.js';

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
  run: async (invocation, io) => (await import('../work/replay.js')).run(invocation, io),
};
