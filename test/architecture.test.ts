import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Each folder may import from those before it in the list, and from itself. */
const LAYERS = [
  'types',
  'lib',
  'policy',
  'text',
  'rules',
  'ledger',
  'dossier',
  'schema',
  'analysis',
  'report',
  'cli',
];
const RUNTIME: Readonly<Record<string, RegExp>> = {
  'decimal.js': /^(lib\/closed-decimal|types\/amount)\.ts$/,
  'date-fns': /^lib\/calendar\.ts$/,
  zod: /^schema\/zod\.ts$/,
  node: /^cli\//,
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

const importsOf = (file: string): string[] =>
  [...readFileSync(`src/${file}`, 'utf8').matchAll(/^(?:import|export)\b[^;]*? from '([^']+)';/gm)].map(
    ([, from]) => from as string,
  );

const inside = (file: string, from: string): string =>
  normalize(join(dirname(file), from)).replaceAll('\\', '/');
const layerOf = (file: string): number => LAYERS.indexOf(file.split('/')[0] as string);

test('there are files to check', () => {
  expect(files.length).toBeGreaterThan(50);
});

test.each(files.filter((file) => file !== 'index.ts'))('imports of %s point one way', (file) => {
  const wrong = importsOf(file)
    .filter((from) => from.startsWith('.'))
    .map((from) => inside(file, from))
    .filter((target) => layerOf(target) < 0 || layerOf(target) > layerOf(file));
  expect(wrong).toEqual([]);
});

test.each(files)('packages are imported by %s only where they belong', (file) => {
  const packages = importsOf(file).filter((from) => !from.startsWith('.'));
  const wrong = packages.filter((from) => {
    const name = from.startsWith('node:') ? 'node' : (from.split('/')[0] as string);
    return !(RUNTIME[name]?.test(file) ?? false);
  });
  expect(wrong).toEqual([]);
});

test.each(files)('%s exports by name and reads neither clock nor environment', (file) => {
  const source = readFileSync(`src/${file}`, 'utf8');
  if (file !== 'schema/zod.ts') expect(source).not.toMatch(/export \*/);
  if (!file.startsWith('cli/')) expect(source).not.toMatch(/Date\.now|new Date\(\)|process\.|Math\.random/);
});
