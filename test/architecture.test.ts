import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Each folder may import from those before it in the list, and from itself. */
const LAYERS = (JSON.parse(readFileSync('scripts/floors.json', 'utf8')) as { folder: string }[]).map(
  ({ folder }) => folder,
);
const RUNTIME: Readonly<Record<string, RegExp>> = {
  'decimal.js': /^(lib\/closed-decimal|types\/amount)\.ts$/,
  'date-fns': /^lib\/calendar\.ts$/,
  yaml: /^cli\/check\/yaml\.ts$/,
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

/** A floor of rooms: what stands in a folder of it is reached from elsewhere by the face of that folder, its index. */
const roomOf = (file: string): string | undefined =>
  /^(?:(?:analysis|report)\/[a-z-]+|lib\/json)(?=\/)/.exec(file)?.[0];

test.each(files)('%s reaches another room by its face', (file) => {
  const wrong = importsOf(file)
    .filter((from) => from.startsWith('.'))
    .map((from) => inside(file, from))
    .filter((target) => roomOf(target) !== undefined && roomOf(target) !== roomOf(file))
    .filter((target) => target !== `${roomOf(target)}/index.js`);
  expect(wrong).toEqual([]);
});

test('no room needs itself by way of another', () => {
  const needs = new Map<string, Set<string>>();
  for (const file of files) {
    const room = roomOf(file);
    if (room === undefined) continue;
    const others = importsOf(file)
      .filter((from) => from.startsWith('.'))
      .map((from) => roomOf(inside(file, from)))
      .filter((other) => other !== undefined && other !== room);
    needs.set(room, new Set([...(needs.get(room) ?? []), ...(others as string[])]));
  }
  const placed = new Set<string>();
  while (placed.size < needs.size) {
    const floor = [...needs].filter(
      ([room, others]) => !placed.has(room) && [...others].every((other) => placed.has(other)),
    );
    expect(floor, `a circle among ${[...needs.keys()].filter((room) => !placed.has(room))}`).not.toEqual([]);
    for (const [room] of floor) placed.add(room);
  }
});

test.each([...new Set(files.map(roomOf).filter((room) => room !== undefined))])(
  'room %s says in its face what it is for',
  (room) => {
    expect(readFileSync(`src/${room}/index.ts`, 'utf8')).toMatch(/^(?:\/\/ .+\n){3}\n/);
  },
);

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
