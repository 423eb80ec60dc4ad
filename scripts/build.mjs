// Builds dist: the code by tsup, and beside it the types by TypeScript, file by file with maps into src.
import { execFile } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'tsup';

const OUT = 'dist';
const MODULES = `${OUT}/modules`;
const FACES = ['src/index.ts', 'src/schema/index.ts', 'src/analysis/index.ts', 'src/labels/index.ts'];

/** What is taken into the command, each with the file of its licence. */
const LICENCES = { 'date-fns': 'LICENSE.md', 'decimal.js': 'LICENCE.md', yaml: 'LICENSE', zod: 'LICENSE' };
const TAKEN_IN = Object.keys(LICENCES);

const shared = {
  config: false,
  silent: true,
  target: 'node20',
  removeNodeProtocol: false,
  sourcemap: true,
  esbuildOptions(options) {
    options.sourcesContent = false;
  },
  // date-fns is used where it serves, and its few lines are taken into the package instead of its 28 MB.
  noExternal: ['date-fns'],
};

/** Keeps the files of the project apart that tsup would make one of, under the names that a file has afterwards. */
const apart = (named) => ({
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, importer, path }) =>
      kind === 'entry-point' || importer.includes('node_modules')
        ? undefined
        : { path: named(path), external: true },
    );
  },
});

/** What Node loads: few files, because each costs half a millisecond; all entries share one QuotaError. */
async function forNode() {
  await build({ ...shared, entry: FACES, format: 'esm', splitting: true });
  // The same files once more, for a `require` where Node cannot take a module for it.
  await build({
    ...shared,
    clean: false,
    entry: [`${OUT}/*.js`, `${OUT}/{schema,analysis,labels}/*.js`],
    format: 'cjs',
    splitting: false,
    esbuildPlugins: [apart((path) => path.replace(/\.js$/, '.cjs'))],
  });
}

/** Takes yaml in as a module; what it gives Node asks for other packages when it runs. */
const yamlAsModule = {
  name: 'yaml-as-module',
  setup({ onResolve }) {
    onResolve({ filter: /^yaml$/ }, () => ({ path: resolve('node_modules/yaml/browser/index.js') }));
  },
};

/** The command, with all that it needs: what a command line does not ask for is not loaded. */
const forCommandLine = () =>
  build({
    ...shared,
    entry: { main: 'src/cli/main.ts', 'bulk-thread': 'src/cli/bulk/thread.ts' },
    format: 'esm',
    splitting: true,
    outDir: `${OUT}/cli`,
    noExternal: TAKEN_IN,
    esbuildPlugins: [yamlAsModule],
    minify: true,
  });

/** What bundlers load (the export condition `module`): file by file, so that one rule costs that rule and no more. */
const forBundlers = () =>
  build({
    ...shared,
    entry: ['src/**/*.ts', '!src/cli/**'],
    format: 'esm',
    esbuildPlugins: [apart((path) => path)],
    outDir: MODULES,
  });

const types = () =>
  promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);

/** The types once more under the names by which a CommonJS module is told its own. */
function typesForCommonJs() {
  for (const file of readdirSync(MODULES, { recursive: true })) {
    if (!file.endsWith('.d.ts')) continue;
    const text = readFileSync(join(MODULES, file), 'utf8')
      .replace(/\n\/\/# sourceMappingURL=.*/, '\n')
      .replace(/(from |import\()(['"])(\.[^'"]*)\.js\2/g, '$1$2$3.cjs$2');
    writeFileSync(join(MODULES, file.replace(/\.ts$/, '.cts')), text);
  }
}

rmSync(OUT, { recursive: true, force: true });
try {
  await Promise.all([forNode(), forCommandLine(), forBundlers(), types()]);
} catch (error) {
  console.error(error.stdout || error);
  process.exit(1);
}
typesForCommonJs();
for (const [taken, licence] of Object.entries(LICENCES)) {
  copyFileSync(`node_modules/${taken}/${licence}`, `${OUT}/${taken}.LICENSE.md`);
}
