// Packs the package, looks at what is in it, and uses it outside the repository as a stranger would: from ESM, from
// CommonJS, from TypeScript in three module resolutions, and from the command line, beside the lowest and the newest
// versions of its dependencies that it allows, laid out as npm and as pnpm lay them.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize, resolve } from 'node:path';
import { promisify } from 'node:util';

const { name, dependencies, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
const home = mkdtempSync(join(tmpdir(), `${name}-`));
const start = promisify(execFile);

/** Runs a script by this Node in a folder; fails with all that it printed. */
async function run(cwd, ...args) {
  try {
    return await start(process.execPath, args, { cwd });
  } catch ({ message, stdout, stderr }) {
    throw new Error([`in ${cwd}: ${message}`, stdout, stderr].join('\n'));
  }
}

function check(holds, words) {
  if (!holds) throw new Error(words);
}

async function pack() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', home];
  const { stdout } = await start(npm, args, { shell: process.platform === 'win32', maxBuffer: 2 ** 26 });
  const [packed] = JSON.parse(stdout);
  const folder = join(home, 'packed');
  mkdirSync(folder);
  await start('tar', ['-xzf', packed.filename, '--strip-components=1', '-C', 'packed'], { cwd: home });
  return { ...packed, folder, tarball: join(home, packed.filename) };
}

/** What must be in the package, and what must not. */
function contents({ folder, files }) {
  const paths = new Set(files.map(({ path }) => path));
  for (const path of paths) {
    check(!/mutation|receipts\.ndjson|^test\/|main\.cjs/.test(path), `${path} is packed`);
    const text = /\.[cm]?js$|\.map$/.test(path) ? readFileSync(join(folder, path), 'utf8') : '';
    const foreign = [...text.matchAll(/(?:from |import |require\()"([^".][^"]*)"/g)].map(([, from]) => from);
    for (const from of path.endsWith('.map') ? [] : foreign) {
      check(from in dependencies || from.startsWith('node:'), `${path} imports ${from}`);
    }
    if (!path.endsWith('.map')) continue;
    for (const source of JSON.parse(text).sources) {
      const place = normalize(join(dirname(path), source)).replaceAll('\\', '/');
      const isTakenIn =
        place.includes('date-fns') || (path.startsWith('dist/cli/') && place.includes('node_modules'));
      check(paths.has(place) || isTakenIn, `${path} leads to ${place}, which is not packed`);
    }
  }
  for (const path of [
    'dist/index.js.map',
    'dist/modules/index.d.ts.map',
    'src/index.ts',
    bin['pollutant-quota'],
  ]) {
    check(paths.has(normalize(path).replaceAll('\\', '/')), `${path} is not packed`);
  }
}

const USE = `
const facts = { pollutant: 'TP', strategicEmerging: true, construction: 'new', increase: '3' } as const;
const required: string = requiredOffset(facts).outcome.toFixed();
if (required !== '3.3') throw new Error(required);
const parsed = safeParseDossier({ kind: 'constructoin' });
if (parsed.success || !(parsed.error instanceof QuotaError)) throw new Error('the entries disagree');
if (!isQuotaError(parsed.error) || isQuotaError({ name: 'QuotaError' })) throw new Error('isQuotaError');
if (label('construction', 'expansion', 'zh') !== '扩建') throw new Error('the labels');
if (changshu2023Draft.status !== 'draft' || lint(changshu2023Draft).length === 0) throw new Error('the draft');
`;
const NAMES = {
  '': '{ changshu2023Draft, isQuotaError, QuotaError, requiredOffset }',
  '/schema': '{ safeParseDossier }',
  '/analysis': '{ lint }',
  '/labels': '{ label }',
};
const named = (line) =>
  Object.entries(NAMES)
    .map(([entry, names]) => line(names, `'${name}${entry}'`))
    .join('\n');
const ESM = `${named((names, from) => `import ${names} from ${from};`)}\n${USE}`;
const CJS = `${named((names, from) => `const ${names} = require(${from});`)}\n${USE}`;
const untyped = (code) => code.replace(' as const', '').replace(': string', '');

const SCHEMAS = `
for (const schema of ['policy', 'dossier', 'scenario', 'receipt', 'accept']) {
  const { $id } = require('${name}/schemas/' + schema + '.json');
  if ($id !== 'urn:${name}:' + schema) throw new Error($id);
}
`;

/** Where Node can, \`require\` and \`import\` give the same; a copy for old versions and bundlers is known all the same. */
const SHARED = `
import { createRequire } from 'node:module';
import * as imported from '${name}';
import * as schema from '${name}/schema';
import * as analysis from '${name}/analysis';
import * as labels from '${name}/labels';
const require = createRequire(import.meta.url);
if (process.features.require_module) {
  for (const [entry, module] of [['', imported], ['/schema', schema], ['/analysis', analysis], ['/labels', labels]]) {
    const required = require('${name}' + entry);
    for (const [key, value] of Object.entries(module)) {
      if (required[key] !== value) throw new Error(entry + ' has two of ' + key);
    }
  }
}
const { QuotaError } = require('./node_modules/${name}/dist/index.cjs');
const error = new QuotaError({ code: 'missing', path: 'a' });
if (error instanceof imported.QuotaError || !imported.isQuotaError(error)) throw new Error('another copy');
`;

/** Nothing asks whether code may be made of text: a content security policy reports the question. The host keeps its own setting. */
const STRICT = `
let asked = 0;
globalThis.Function = new Proxy(Function, { construct() { asked++; throw new EvalError('not here'); } });
const { config } = await import('zod');
const { safeParseDossier, safeParsePolicy } = await import('${name}/schema');
const { policyDocument, changshu2023Draft } = await import('${name}');
await import('${name}/analysis');
await import('./node_modules/${name}/dist/modules/schema/index.js');
if (!safeParsePolicy(JSON.parse(policyDocument(changshu2023Draft))).success) throw new Error('policy');
if (safeParseDossier({ kind: 'area' }).success) throw new Error('dossier');
if (asked > 0) throw new Error('asked ' + asked + ' times for a function made of text');
if (config().jitless !== undefined) throw new Error('the setting of the host was changed');
`;

const EXPORTED = `
import { assess, decideTrade, requiredOffset } from '${name}';
export const trade = decideTrade({ pollutant: 'COD', completed: true, certified: true });
export const required = requiredOffset({ pollutant: 'TP', strategicEmerging: true, construction: 'new', increase: '3' });
export const assessed = assess;
`;

/** How a module is found; the declarations themselves are the same files for all, and are checked once. */
const MODULES = [
  ['esnext', 'bundler', '--skipLibCheck'],
  ['node16', 'node16', '--skipLibCheck'],
  ['nodenext', 'nodenext'],
];

const typescript = (cwd, files, ...options) =>
  run(
    cwd,
    resolve('node_modules/typescript/bin/tsc'),
    '--strict',
    '--target',
    'es2022',
    ...options,
    ...files,
  );

/** The package in a folder of its own beside versions of its dependencies, used in every way. */
async function beside(folder, suffix, modules) {
  const at = join(home, folder);
  const own = join(at, 'node_modules', name);
  cpSync(join(home, 'packed'), own, { recursive: true });
  for (const dependency of Object.keys(dependencies)) {
    cpSync(join('node_modules', dependency + suffix), join(at, 'node_modules', dependency), {
      recursive: true,
    });
  }
  const files = {
    'use.mjs': untyped(ESM),
    'use.cjs': untyped(CJS) + SCHEMAS,
    'shared.mjs': SHARED,
    'strict.mjs': STRICT,
    'use.mts': ESM,
    'use.cts': ESM,
  };
  for (const [file, code] of Object.entries(files)) writeFileSync(join(at, file), code);
  for (const file of ['use.mjs', 'use.cjs', 'shared.mjs', 'strict.mjs']) await run(at, file);
  for (const [module, resolution, ...options] of modules) {
    const used = resolution === 'bundler' ? ['use.mts'] : ['use.mts', 'use.cts'];
    await typescript(at, used, '--noEmit', '--module', module, '--moduleResolution', resolution, ...options);
  }
  await run(at, join(own, bin['pollutant-quota']), '--help');
}

/** What pnpm lays out: only what a project asks for is in its node_modules. Its answers can be exported with their types. */
async function strictlyLaid() {
  const at = join(home, 'pnpm');
  const store = join(at, 'node_modules', '.pnpm', 'node_modules');
  mkdirSync(store, { recursive: true });
  for (const [folder, source] of [
    [name, join(home, 'packed')],
    ...Object.keys(dependencies).map((dependency) => [dependency, join('node_modules', dependency)]),
  ]) {
    cpSync(source, join(store, folder), { recursive: true });
  }
  symlinkSync(join(store, name), join(at, 'node_modules', name), 'junction');
  writeFileSync(join(at, 'exported.mts'), EXPORTED);
  await typescript(at, ['exported.mts'], '--declaration', '--skipLibCheck', '--module', 'nodenext');
}

/** The lowest versions that are tried are those that the package says. */
function ranges() {
  for (const [dependency, range] of Object.entries(dependencies)) {
    const { version } = JSON.parse(
      readFileSync(join('node_modules', `${dependency}-lowest`, 'package.json'), 'utf8'),
    );
    check(range === `^${version}`, `${dependency} is allowed from ${range} on, and tried from ${version} on`);
  }
}

try {
  ranges();
  const packed = await pack();
  contents(packed);
  await Promise.all([
    run('.', 'node_modules/publint/src/cli.js', '--strict', packed.tarball),
    run('.', 'node_modules/@arethetypeswrong/cli/dist/index.js', '--profile', 'node16', packed.tarball),
    beside('newest', '', MODULES),
    beside('lowest', '-lowest', MODULES.slice(-1)),
    strictlyLaid(),
  ]);
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(0)} kB`;
  console.log(
    `${packed.entryCount} files, ${kilobytes(packed.size)} packed, ${kilobytes(packed.unpackedSize)} unpacked`,
  );
} catch ({ message }) {
  console.error(message);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
