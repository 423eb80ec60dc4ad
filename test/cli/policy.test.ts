import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { parsePolicy } from '../../src/schema/policy.js';
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
