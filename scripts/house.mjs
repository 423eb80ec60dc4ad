// How the code is built, read from the code: who imports whom, and what each room says that it is for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

/** The folders of `src` from the ground up: each may import from those before it. */
export const FLOORS = JSON.parse(readFileSync('scripts/floors.json', 'utf8'));

const codeIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .sort();

const partOf = (file, folder) => {
  const inside = file.slice(folder.length + 1);
  return inside.includes('/') ? inside.split('/')[0] : undefined;
};

/** Which folder inside a folder imports which other: pairs of names, without those that follow from others. */
export function importsBetween(folder) {
  const needs = new Map();
  for (const file of codeIn(folder)) {
    const from = partOf(file, folder);
    if (from === undefined) continue;
    const found = needs.get(from) ?? new Set();
    needs.set(from, found);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)';/g)) {
      const target = posix.join(dirname(file), path);
      const to = target.startsWith(`${folder}/`) ? partOf(target, folder) : undefined;
      if (to !== undefined && to !== from) found.add(to);
    }
  }
  const reach = (from, seen = new Set()) => {
    for (const to of needs.get(from) ?? []) if (!seen.has(to)) reach(to, seen.add(to));
    return seen;
  };
  const follows = (from, to) => [...needs.get(from)].some((by) => by !== to && reach(by).has(to));
  return [...needs].map(([from, found]) => [from, [...found].filter((to) => !follows(from, to)).sort()]);
}

/** A picture for a Markdown page. */
export function drawn(imports) {
  const lines = imports.flatMap(([from, found]) =>
    found.length === 0 ? [`  ${from}`] : found.map((to) => `  ${from} --> ${to}`),
  );
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n');
}

/** The rooms of a floor, each with the three lines at the head of its face. */
export const roomsOf = (floor) =>
  readdirSync(`src/${floor}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`src/${floor}/${entry.name}/index.ts`))
    .map(({ name }) => {
      const lines = readFileSync(`src/${floor}/${name}/index.ts`, 'utf8').split('\n');
      const head = lines.slice(
        0,
        lines.findIndex((line) => !line.startsWith('//')),
      );
      return { room: name, about: head.map((line) => line.slice(3)).join(' ') };
    })
    .sort((a, b) => (a.room < b.room ? -1 : 1));
