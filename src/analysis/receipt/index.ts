// Receipts: an answer line by line with its grounds, its facts and its policy, under a checksum.
// `replay` decides again and says all that differs.
// Lines have names that outlive a release.

export { type Line, linesOf } from './lines.js';
export { type Receipt, type ReceiptLine, receipt } from './receipt.js';
export {
  type ChangedLine,
  type DifferenceKind,
  named,
  type ReceiptDifference,
  type Replayed,
  receiptsOf,
  replay,
  replayOne,
} from './replay.js';
