import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

/** The small command of the tests as one script that Node runs, and the folder that holds it. */
export interface BuiltBulk {
  readonly script: string;
  readonly folder: string;
  readonly remove: () => void;
}

/** Builds the small command of the tests into a folder of its own. */
export async function builtBulk(): Promise<BuiltBulk> {
  const folder = mkdtempSync(join(tmpdir(), 'bulk-command-'));
  await build({
    config: false,
    entry: {
      command: fileURLToPath(new URL('bulk-command.ts', import.meta.url)),
      'bulk-thread': fileURLToPath(new URL('../../src/cli/bulk/thread.ts', import.meta.url)),
    },
    format: 'esm',
    target: 'node20',
    outDir: folder,
    noExternal: [/.*/],
    removeNodeProtocol: false,
    silent: true,
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return { script: join(folder, 'command.js'), folder, remove: () => rmSync(folder, { recursive: true }) };
}
