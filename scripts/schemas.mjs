// Writes the JSON Schemas of the package, schemas/NAME.json, from the schemas that the library reads with. With --check
// it writes nothing and fails where a file is stale. Another schema is another entry in
// src/report/json-schema/index.ts.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { jsonText } from '../dist/modules/report/document/json-text.js';
import { schemaFiles } from '../dist/modules/report/json-schema/index.js';

const FOLDER = 'schemas';
const WIDTH = 110;

const check = process.argv.includes('--check');
const present = existsSync(FOLDER) ? readdirSync(FOLDER).map((file) => `${FOLDER}/${file}`) : [];
const wanted = new Map(
  Object.entries(schemaFiles()).map(([name, schema]) => [`${FOLDER}/${name}.json`, jsonText(schema, WIDTH)]),
);
const unknown = present.filter((file) => !wanted.has(file));
const stale = [...wanted].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);

if (!check) {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of unknown) rmSync(file);
  for (const [file, text] of stale) writeFileSync(file, text);
}
const touched = [...unknown, ...stale.map(([file]) => file)];
if (touched.length > 0) {
  console.log(
    check ? `stale, run npm run generate: ${touched.join(', ')}` : `written: ${touched.join(', ')}`,
  );
  process.exitCode = check ? 1 : 0;
}
