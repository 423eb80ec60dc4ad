import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { parsePolicy } from '../../src/schema/policy.js';
import { CLAUSES_OF_PARAMETERS } from '../support/policies.js';
import { terminal } from '../support/terminal.js';

describe('policy init', () => {
  it('writes the draft, which can be read again as it is', async () => {
    const { code, out, err } = await terminal(['policy', 'init']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^\{\n {2}"\$schema": "/);
    expect(out.endsWith('}\n')).toBe(true);
    expect(parsePolicy(JSON.parse(out))).toEqual(changshu2023Draft);
  });

  it('writes what --set changes, and that compares as one change', async () => {
    const { out } = await terminal(['policy', 'init', '--set', 'prefectureShare=0.25']);
    expect(JSON.parse(out).parameters.prefectureShare).toBe('0.25');
    const compared = await terminal(['compare', '--format', 'json', 'policy.json'], {
      files: { 'policy.json': out },
    });
    expect(JSON.parse(compared.out).settings.map(({ id }: { id: string }) => id)).toEqual([
      'prefectureShare',
    ]);
  });

  it('writes the clause of every parameter, of a changed policy too', async () => {
    const { out } = await terminal(['policy', 'init', '--set', 'prefectureShare=0.25']);
    expect(JSON.parse(out).clauses).toEqual(CLAUSES_OF_PARAMETERS);
  });

  it.each([
    [[], 'policy takes the word init.'],
    [['init', 'more'], 'policy takes the word init.'],
    [['ini'], 'policy takes init, not "ini". Did you mean init?'],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await terminal(['policy', '--lang', 'en', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`${message}\nSee pollutant-quota policy --help --lang en\n`);
  });
});

describe('a document whose clauses are not in order is refused where they stand', () => {
  const written = async (): Promise<string> => {
    const { out } = await terminal(['policy', 'init']);
    return out
      .replace('"prefectureShare": "3.2.4.s1c"', '"prefectureShare": "3.2.4.s1d"')
      .replace('"floorRatio": "3.3.2.s1"', '"floorRatio": "3.3.2.s9"')
      .replace('"entryDays": "3.2.2.p1.s1c"', '"entryDay": "3.2.2.p1.s1c"');
  };

  it.each([
    [
      'zh',
      `mine.json：不能用作政策，3 处需要更正
  第 68 行第 5 列，clauses.entryDay：没有这个字段。是否应为 entryDays？
  第 69 行第 24 列，clauses.prefectureShare：该参数由 3.2.4.s1c 规定，不是 "3.2.4.s1d"；请改为 "3.2.4.s1c"，或者删去这一项
  第 75 行第 19 列，clauses.floorRatio：没有编号为 "3.3.2.s9" 的条款。是否应为 3.3.2.s1？
`,
    ],
    [
      'en',
      `mine.json: cannot be used as a policy, 3 to correct
  line 68, column 5, clauses.entryDay: is not a known field. Did you mean entryDays?
  line 69, column 24, clauses.prefectureShare: is set by 3.2.4.s1c, not by "3.2.4.s1d"; write "3.2.4.s1c", or leave this entry out
  line 75, column 19, clauses.floorRatio: there is no clause "3.3.2.s9". Did you mean 3.3.2.s1?
`,
    ],
  ])('%s', async (lang, message) => {
    const files = { 'mine.json': await written() };
    for (const args of [
      ['compare', 'mine.json'],
      ['policy', 'init', '--policy', 'mine.json'],
    ]) {
      const { code, out, err } = await terminal([...args, '--lang', lang], { files });
      expect([code, out, err]).toEqual([2, '', message]);
    }
  });
});
