// Installs the packed package outside the repository, beside its runtime dependencies, and uses it as a stranger
// would: from ESM, from CommonJS, from TypeScript in three module resolutions, and from the command line.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const { name, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const home = mkdtempSync(join(tmpdir(), `${name}-`));
const modules = join(home, 'node_modules');
const run = (command, args) =>
  execFileSync(command, args, { cwd: home, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const USE = `
const facts = { pollutant: 'TP', strategicEmerging: true, construction: 'new', increase: '3' } as const;
const required: string = requiredOffset(facts).outcome.toFixed();
if (required !== '3.3') throw new Error(required);
const parsed = safeParseDossier({ kind: 'constructoin' });
if (parsed.success || !(parsed.error instanceof QuotaError)) throw new Error('the entries disagree');
if (changshu2023Draft.status !== 'draft') throw new Error('status');
`;
const SCHEMAS = `
for (const schema of ['policy', 'dossier', 'scenario', 'receipt', 'accept']) {
  const { $id } = require('${name}/schemas/' + schema + '.json');
  if ($id !== 'urn:${name}:' + schema) throw new Error($id);
}
`;
const NAMES = '{ changshu2023Draft, QuotaError, requiredOffset }';
const ESM = `import ${NAMES} from '${name}';\nimport { safeParseDossier } from '${name}/schema';\n${USE}`;
const CJS = `const ${NAMES} = require('${name}');\nconst { safeParseDossier } = require('${name}/schema');\n${USE}`;
const untyped = (code) => code.replace(' as const', '').replace(': string', '');

try {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', home], { encoding: 'utf8' }),
  );
  mkdirSync(join(modules, name), { recursive: true });
  run('tar', ['-xzf', packed.filename, '--strip-components=1', '-C', join(modules, name)]);
  for (const dependency of Object.keys(dependencies)) {
    cpSync(join('node_modules', dependency), join(modules, dependency), { recursive: true });
  }

  writeFileSync(join(home, 'use.mjs'), untyped(ESM));
  writeFileSync(join(home, 'use.cjs'), untyped(CJS) + SCHEMAS);
  run(process.execPath, ['use.mjs']);
  run(process.execPath, ['use.cjs']);

  const typescript = resolve('node_modules/typescript/bin/tsc');
  writeFileSync(join(home, 'use.ts'), ESM);
  for (const [module, resolution] of [
    ['esnext', 'bundler'],
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
  ]) {
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      module,
      '--moduleResolution',
      resolution,
    ];
    run(process.execPath, [typescript, ...options, 'use.ts']);
  }

  const bin = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).bin['pollutant-quota'];
  run(process.execPath, [join(modules, name, bin), '--help']);
  console.log(
    `${packed.entryCount} files, ${(packed.size / 1024).toFixed(0)} kB packed: ESM, CommonJS, TypeScript (bundler, node16, nodenext) and the command work`,
  );
} finally {
  rmSync(home, { recursive: true, force: true });
}
