import { readdirSync, readFileSync } from 'node:fs';
import { assess, changshu2023Draft, withReadings } from 'pollutant-quota-rules';
import { expect, test } from 'vitest';
import { contestOf, said, wordsByPath } from '../../docs/.vitepress/lib/answer.js';

const examples = readdirSync('docs/examples')
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, JSON.parse(readFileSync(`docs/examples/${file}`, 'utf8'))] as const);

test.each(examples)('%s is answered as the library answers', (_file, { $schema: _schema, ...dossier }) => {
  const answer = said({ dossier, readings: {} });
  expect(answer.state).toBe('answered');
  if (answer.state !== 'answered') return;
  expect(JSON.parse(JSON.stringify(answer.assessment))).toEqual(JSON.parse(JSON.stringify(assess(dossier))));
});

test('3.3.4.p1.s1b another reading is applied to the whole page', () => {
  const [, { $schema: _schema, ...dossier }] = examples.find(
    ([file]) => file === 'missed-air-target.json',
  ) as never as [string, Record<string, unknown> & { kind: string }];
  const readings = { 'target-scope': 'all-media' } as const;
  const answer = said({ dossier, readings });
  if (answer.state !== 'answered') throw new Error(answer.state);
  expect(JSON.stringify(answer.assessment)).toBe(
    JSON.stringify(assess(dossier as never, withReadings(changshu2023Draft, readings))),
  );
  expect(contestOf({ dossier, readings: {} })?.contested.map(({ reading }) => reading)).toContain(
    'target-scope',
  );
});

test('what is not known is asked, and what is wrong is told at its place', () => {
  expect(said({ dossier: { kind: 'area', place: '梅李镇' }, readings: {} }).state).toBe('open');
  const wrong = said({ dossier: { kind: 'construction', increase: { COD: '1吨' } }, readings: {} });
  if (wrong.state !== 'wrong') throw new Error(wrong.state);
  expect([...wordsByPath(wrong.problems, 'zh').keys()]).toEqual(['increase.COD']);
});

test('a reading that there is not, out of a link, is told and does not crash', () => {
  const answer = said({ dossier: { kind: 'area', place: '梅李镇' }, readings: { 'no-such': 'x' } });
  expect(answer.state).toBe('wrong');
});
