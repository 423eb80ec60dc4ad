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
export { GROUND_TEXTS } from './ground-texts.js';
export {
  areaLabel,
  OPEN_LABELS,
  policyLabel,
  pollutantLabel,
  STATUS_NOTES,
  standingLabel,
} from './labels.js';
export { NOTES_TITLE } from './note-texts.js';
export { differenceWords, nameOf, REPLAY_LABELS, replayLabel, worthTelling } from './replay-words.js';
