import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The repository that the action belongs to. */
export const ROOT: string = process.cwd();

/** Inputs of the action, or variables of its environment. */
export type Inputs = Readonly<Record<string, string>>;

/** Stands in for npm: notes how it was called, and lays out this package as an install does. */
const NPM = `#!/usr/bin/env node
const fs = require('node:fs');
const { join } = require('node:path');
const args = process.argv.slice(2);
const prefix = args[args.indexOf('--prefix') + 1];
const config = fs.readFileSync(args[args.indexOf('--userconfig') + 1], 'utf8');
const { NODE_OPTIONS } = process.env;
fs.writeFileSync(process.env.NPM_CALLED, JSON.stringify({ args, cwd: process.cwd(), prefix, config, NODE_OPTIONS }));
if (process.env.NPM_FAILS) {
  console.error('npm error code E404');
  process.exit(1);
}
const bin = join(prefix, 'node_modules', '.bin');
fs.mkdirSync(bin, { recursive: true });
fs.symlinkSync(${JSON.stringify(ROOT)}, join(prefix, 'node_modules', 'pollutant-quota-rules'));
fs.symlinkSync(process.env.NPM_BIN, join(bin, 'pollutant-quota'));
`;

/**
 * Runs the step of the action as a runner does: its inputs in the environment, its outputs in files, under a folder of its
 * own in the one that is given.
 */
export function stepOf(folder: string, repository: string, inputs: Inputs, environment: Inputs = {}) {
  const temp = mkdtempSync(join(folder, 'runner '));
  const [summary, output, called] = [join(temp, 'summary.md'), join(temp, 'output'), join(temp, 'called')];
  writeFileSync(join(temp, 'npm'), NPM, { mode: 0o755 });
  const given = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const { status, stdout, stderr } = spawnSync('bash', [join(ROOT, 'scripts/action.sh')], {
    cwd: repository,
    encoding: 'utf8',
    env: {
      PATH: `${temp}${delimiter}${process.env.PATH}`,
      ...given,
      RUNNER_TEMP: temp,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      NPM_CALLED: called,
      NPM_BIN: join(ROOT, 'dist/cli/main.js'),
      ...environment,
    },
  });
  return {
    status,
    stdout,
    stderr,
    summary: readFileSync(summary, 'utf8'),
    output: readFileSync(output, 'utf8'),
    npm: existsSync(called) ? JSON.parse(readFileSync(called, 'utf8')) : undefined,
    temp,
  };
}
