import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bulk, ndjson } from '../../support/bulk.js';
import { example } from '../../support/dossiers.js';

const GUIDE = readFileSync(new URL('../../../docs/bulk.md', import.meta.url), 'utf8');
const shown = [...GUIDE.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text]) =>
  JSON.parse(text as string),
);

it('the answers that the guide shows are the answers', async () => {
  const dossiers = [
    example('state-funded-sewage-works.json'),
    example('suspended-park.json'),
    example('area-status.json'),
    { kind: 'constructoin' },
  ];
  const { records } = await bulk(ndjson(...dossiers), { brief: true });
  expect(shown).toHaveLength(4);
  expect(records).toEqual(shown);
});
