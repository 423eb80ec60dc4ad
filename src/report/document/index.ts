// Documents for machines and repositories: a policy written out, JSON text, escaped Markdown.
// Free text cannot leave the place it is put in.
// Used by the other rooms; uses only what draws.

export { indentedJson, jsonLine, jsonText } from './json-text.js';
export { code, plain, table } from './markdown.js';
export { policyDocument } from './policy-document.js';
