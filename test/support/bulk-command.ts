import { assessLines } from '../../src/cli/bulk/assess-lines.js';
import { processStreams } from '../../src/cli/bulk/streams.js';

const [flags, inputs] = [new Set<string>(), [] as string[]];
let jobs = 1;
for (const word of process.argv.slice(2)) {
  if (word.startsWith('--jobs=')) jobs = Number(word.slice(7));
  else if (word.startsWith('--')) flags.add(word);
  else inputs.push(word);
}

process.exitCode = await assessLines(
  {
    inputs,
    lang: flags.has('--zh') ? 'zh' : 'en',
    brief: flags.has('--brief'),
    jobs,
    summary: flags.has('--summary') ? (flags.has('--json') ? 'json' : 'text') : undefined,
  },
  processStreams(),
);
