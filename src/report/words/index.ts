// The words for codes: grounds, notes, labels of lists, and changes of a replay, in Chinese and English.
// A code without words does not compile.
// Everything that is read takes its words from here.

export {
  explainGround,
  explainNote,
  explainReading,
  groundWords,
  type ReadingWords,
  readingWords,
} from './explain.js';
export {
  areaLabel,
  COMMITMENT_LABELS,
  FORCE_LABELS,
  OPEN_LABELS,
  policyLabel,
  pollutantLabel,
  STATUS_LABELS,
  STATUS_NOTES,
  standingLabel,
} from './labels.js';
export { NOTE_LABELS, NOTES_TITLE } from './note-texts.js';
export { differenceWords, nameOf, REPLAY_LABELS, replayLabel, worthTelling } from './replay-words.js';
