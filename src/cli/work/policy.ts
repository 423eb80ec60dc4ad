import { policyDocument } from '../../report/document/index.js';
import type { Command } from '../command.js';
import { policyOf } from '../policy.js';
import { oneOf, USAGE, UsageError } from '../usage.js';

/** Writes a policy as a document, to be kept and changed. */
export const run: Command['run'] = async ({ lang, values, positionals }, io) => {
  const [word, ...others] = positionals;
  if (word === undefined || others.length > 0) {
    throw new UsageError({ zh: 'policy 之后应为 init。', en: 'policy takes the word init.' });
  }
  oneOf(word, 'policy', ['init']);
  const policy = await policyOf(values, lang, io);
  if (policy === undefined) return USAGE;
  io.out(policyDocument(policy));
  return 0;
};
