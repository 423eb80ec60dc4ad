import { readFileSync } from 'node:fs';

/** The text of an example dossier. */
export const exampleText = (name: string): string => readFileSync(`docs/examples/${name}.json`, 'utf8');

/** The same as data. */
export const exampleData = (name: string): Record<string, unknown> => JSON.parse(exampleText(name));
