// Turns the examples of docstrings, README and docs into tests under .examples: ```ts blocks run against the built
// package, where `expression; // => value` and `expression; // throws Name` are expectations; each line of a ```sh
// block must end with the exit code that its comment names, 0 without one.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const OUT = '.examples';
const FENCE = /^```(ts|sh)\n([\s\S]*?)^```$/gm;
const IMPORT = /^import (?:type )?\{([^}]*)\} from '([^']+)';\n/gm;
const VALUE = /^(.*?);? \/\/ => (.*)$/gm;
const THROWS = /^(.*?);? \/\/ throws (\w+)$/gm;

const uncommented = (source) => source.replace(/^ *\* ?/gm, '');

function typescriptTest(code, imports) {
  const body = code
    .replace(IMPORT, (_all, names, from) => {
      const known = imports.get(from) ?? imports.set(from, new Set()).get(from);
      for (const name of names.split(',')) if (name.trim()) known.add(name.trim());
      return '';
    })
    .replace(VALUE, (_all, expression, value) => `expect(${expression}).toEqual(${value});`)
    .replace(
      THROWS,
      (_all, expression, name) =>
        `expect(() => ${expression}).toThrow(expect.objectContaining({ name: '${name}' }));`,
    );
  return body.includes('expect(') ? body : `${body}\nexpect.assertions(0);`;
}

function shellTest(code) {
  const lines = code.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  return lines
    .map((line) => {
      const [, command, code = '0'] = line.match(/^(.*?)(?:\s+# exit (\d))?$/);
      return `expect(await shell(${JSON.stringify(command)})).toBe(${code});`;
    })
    .join('\n');
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
let count = 0;
const under = (folder) =>
  readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
const files = [...under('src'), ...under('docs'), ...readdirSync('.')]
  .filter((file) => /\.(ts|md)$/.test(file))
  .sort();
for (const file of files) {
  const source = readFileSync(file, 'utf8');
  const blocks = [...(file.endsWith('.ts') ? uncommented(source) : source).matchAll(FENCE)];
  if (blocks.length === 0) continue;
  count += blocks.length;
  const imports = new Map();
  const tests = blocks.map(([, kind, code], at) => {
    const body = kind === 'ts' ? typescriptTest(code, imports) : shellTest(code);
    return `test('example ${at + 1} of ${file}', async () => {\n${body}\n});`;
  });
  const head = [
    "import { expect, test } from 'vitest';",
    ...(blocks.some(([, kind]) => kind === 'sh')
      ? ["import { shell } from '../test/support/shell.js';"]
      : []),
    ...[...imports].map(([from, names]) => `import { ${[...names].join(', ')} } from '${from}';`),
  ];
  writeFileSync(`${OUT}/${file.replaceAll('/', '.')}.test.ts`, `${[...head, ...tests].join('\n')}\n`);
}
console.log(`${count} examples`);
