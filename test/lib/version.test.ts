import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { library } from '../../src/lib/version.js';

it('the library knows its own name and version', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(library).toEqual({ name: manifest.name, version: manifest.version });
  expect(Object.isFrozen(library)).toBe(true);
});
