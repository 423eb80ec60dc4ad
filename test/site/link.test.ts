import { expect, test } from 'vitest';
import { caseOf, fragmentOf } from '../../docs/.vitepress/lib/link.js';

const CASE = {
  dossier: { kind: 'construction', name: '古里镇某项目 <b>', increase: { COD: '1.50' }, orders: [] },
  readings: { 'target-scope': 'all-media' },
};

test('a link holds the case as it was filled in, and who made it', async () => {
  const fragment = await fragmentOf(CASE, '9.9.9');
  expect(await caseOf(`#${fragment}`)).toEqual({ ...CASE, version: '9.9.9' });
  expect(fragment).toMatch(/^1\.[\w-]+$/);
});

test('a link says nothing of the case in plain words', async () => {
  expect(await fragmentOf(CASE, '9.9.9')).not.toContain('construction');
});

test.each([
  ['nothing', ''],
  ['an anchor of a page', '#结论'],
  ['a format of a later version', '#2.q1YqLU5VslIqKMpPyywqSVWyUkrLrChKVbJSMlSqBQA'],
  ['a link that was cut', '#1.q1YqLU5Vsl'],
  ['no case', '#1.q1YqLU5VslIqKMpPyywq'],
  ['characters of no link', '#1.$$$'],
])('%s gives no case', async (_title, fragment) => {
  expect(await caseOf(fragment)).toBeUndefined();
});

test('what is packed but is no case gives none', async () => {
  for (const document of ['null', '[]', '{}', '{"dossier":{}}', '{"dossier":[]}', '"text"']) {
    const stream = new Blob([document]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = Buffer.from(await new Response(stream).arrayBuffer());
    expect(await caseOf(`#1.${bytes.toString('base64url')}`)).toBeUndefined();
  }
});
