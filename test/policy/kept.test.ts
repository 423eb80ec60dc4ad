import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const dist = (file: string): string => new URL(`../../dist/${file}`, import.meta.url).href;

/** Parses 300 policies, asks each 512 questions, and tells how many megabytes are left on the heap. */
const SCRIPT = (isHeld: boolean): string => `
  const { changshu2023Draft, decideUse, policyHash, POLLUTANTS } = await import('${dist('index.js')}');
  const { parsePolicy } = await import('${dist('schema/index.js')}');
  const draft = JSON.stringify(changshu2023Draft);
  const yesNo = [true, false];
  const questions = POLLUTANTS.flatMap((pollutant) => yesNo.flatMap((water) => yesNo.flatMap((air) =>
    yesNo.flatMap((keyProjectsCompleted) => yesNo.flatMap((bindingTaskCompleted) => yesNo.flatMap((ownBankShort) =>
      yesNo.map((breached) => ({
        pollutant, ownBankShort, breached, orders: [], on: '2024-05-06', area: { kind: 'township', place: '梅李镇' },
        standing: { targetsMet: { water, air }, keyProjectsCompleted, bindingTaskCompleted },
      }))))))));
  const held = [];
  for (let at = 0; at < 300; at++) {
    const policy = parsePolicy({ ...JSON.parse(draft), id: 'policy ' + at });
    policyHash(policy);
    for (const question of questions) decideUse(question, policy);
    if (${isHeld}) held.push(policy);
  }
  for (let turn = 0; turn < 3; turn++) {
    gc();
    await new Promise((done) => setTimeout(done, 10));
  }
  console.log(JSON.stringify([questions.length, held.length, process.memoryUsage().heapUsed / 1e6]));
`;

it.each([
  ['dropped', false, 0],
  ['still held by the caller', true, 300],
])('3.3.4.p3.s1a what is remembered of 300 policies is bounded: %s', (_title, isHeld, count) => {
  const args = ['--expose-gc', '--input-type=module', '-e', SCRIPT(isHeld)];
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const [asked, held, megabytes] = JSON.parse(
    execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }),
  );
  expect([asked, held]).toEqual([512, count]);
  expect(megabytes).toBeLessThan(80);
});
