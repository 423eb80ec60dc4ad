import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disk } from '../../src/cli/disk.js';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'disk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that is written', () => {
  it('holds what was written, and nothing is left beside it', async () => {
    await disk.write(at('new.json'), 'one');
    await disk.write(at('new.json'), 'two');
    expect(readFileSync(at('new.json'), 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['new.json']);
  });

  it('keeps its rights', async () => {
    writeFileSync(at('a.json'), 'one');
    chmodSync(at('a.json'), 0o640);
    await disk.write(at('a.json'), 'two');
    expect(statSync(at('a.json')).mode & 0o777).toBe(0o640);
  });

  it('is found through a link, which stays one, also where nothing was there', async () => {
    writeFileSync(at('a.json'), 'one');
    symlinkSync('a.json', at('link.json'));
    symlinkSync('b.json', at('dangling.json'));
    await disk.write(at('link.json'), 'two');
    await disk.write(at('dangling.json'), 'three');
    expect(lstatSync(at('link.json')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(at('dangling.json'))).toBe('b.json');
    expect(['a.json', 'b.json'].map((name) => readFileSync(at(name), 'utf8'))).toEqual(['two', 'three']);
  });

  it('that cannot be written leaves nothing behind', async () => {
    await expect(disk.write(at('none/a.json'), 'one')).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(disk.write(folder, 'one')).rejects.toMatchObject({ code: 'EISDIR' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is as it was where the disk has no room', () => {
    const accept = at('accept.json');
    const before = JSON.stringify({
      accepted: [
        {
          id: 'decision-0123456789ab',
          about: 'decision',
          sentence: { zh: '甲'.repeat(900), en: 'a' },
          reason: 'read in May',
        },
      ],
    });
    writeFileSync(accept, before);
    const main = resolve('dist/cli/main.js');
    const policy = resolve('docs/examples/policy-repo/policy.json');
    // No file may grow beyond one block, as on a full disk.
    const line = `ulimit -f 1; "${process.execPath}" "${main}" check --lang en --accept "${accept}" --update "${policy}"`;
    const { status, stdout } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stdout).toContain(
      'accept.json: the accept file was not written\n- wrong: cannot be written: EFBIG',
    );
    expect(stdout.replace(/\n\s+/g, ' ')).toContain('what it held before is unchanged');
    expect(readFileSync(accept, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['accept.json']);
  });
});
