// JSON read as people write it wrongly: every fault with its line, its column and what to do.
// Repeated names are faults; where a value stands can be asked by its path.
// Linear in the length of the text, however deep or hostile.

export { type JsonPosition, type JsonPositions, located, type ParsedJson, parseJson } from './json.js';
export { namesFieldTwice } from './names.js';
