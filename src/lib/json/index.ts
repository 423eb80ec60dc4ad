// JSON read as people write it wrongly: every fault with its line, its column and what to do.
// Repeated names are faults, and a number keeps the digits it was written with.
// Linear in the length of the text, however deep or hostile.

export { type JsonPositions, located, type ParsedJson, parseJson } from './json.js';
export { namesFieldTwice } from './names.js';
