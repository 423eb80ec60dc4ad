import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fragmentOf } from '../../../docs/.vitepress/lib/link.js';

const UNDER = '/somewhere/else/';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = readdirSync('site', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html') && !file.startsWith('api/') && file !== '404.html')
  .sort();
const ONE_FILE = ['测算.html', 'playground.html'];
const examples = readdirSync('docs/examples').filter((file) => file.endsWith('.json'));
const dossierOf = (file: string): Record<string, unknown> & { kind: string } => {
  const { $schema: _schema, ...dossier } = JSON.parse(readFileSync(`docs/examples/${file}`, 'utf8'));
  return dossier;
};

let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  const { server: made } = (await import(pathToFileURL(resolve('scripts/site.mjs')).href)) as {
    server: (under: string) => Server;
  };
  server = made(UNDER).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${UNDER}`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** A page that notes everything that goes wrong on it. */
async function opened(
  path: string,
  options: BrowserContextOptions = {},
): Promise<[Page, string[], () => Promise<void>]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:|file:)/.test(request.url()))
      wrong.push(`asked: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(path.includes('://') ? path : `${address}${encodeURI(path)}`, { waitUntil: 'networkidle' });
  return [page, wrong, () => context.close()];
}

/** What axe finds of the rules of WCAG 2.2 AA. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as never as {
        axe: {
          run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
        };
      }
    ).axe.run({
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(' '))
          .join(', ')}`,
    );
  });
}

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(50);
});

test.each(pages.filter((path) => !ONE_FILE.includes(path)))(
  '%s loads without an error, in its language, within the width of a phone',
  async (path) => {
    const [page, wrong, close] = await opened(path, { viewport: { width: 390, height: 800 } });
    const lang = await page.getAttribute('html', 'lang');
    const isEnglish = path.startsWith('en/');
    expect([lang, wrong]).toEqual([isEnglish ? 'en' : 'zh-CN', []]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await close();
  },
);

test('every link of a page leads to a page that is there', () => {
  const broken = pages.flatMap((path) => {
    const html = readFileSync(`site/${path}`, 'utf8');
    return [...html.matchAll(/<a\b[^>]*? href="(\.[^"#?]*)/g)]
      .map(([, href]) => posix.join(posix.dirname(path), decodeURI(href as string)))
      .filter(
        (target) =>
          ![target, `${target}.html`, `${target}/index.html`, `${target}index.html`].some(
            (each) => existsSync(`site/${each}`) && each !== `${target}/`,
          ),
      )
      .map((target) => `${path}: ${target}`);
  });
  expect([...new Set(broken)]).toEqual([]);
});

const LOOKED_AT = [
  'index.html',
  'en/index.html',
  'handbook/3.3.4.html',
  'en/handbook/3.2.4.html',
  'open-points.html',
  'what-if.html',
  'dossiers.html',
];
test.each(
  LOOKED_AT.flatMap(
    (path) =>
      [
        [path, 'light'],
        [path, 'dark'],
      ] as const,
  ),
)('%s has no barrier in %s', async (path, colorScheme) => {
  const [page, , close] = await opened(path, { colorScheme, viewport: { width: 1280, height: 900 } });
  expect(await barriers(page)).toEqual([]);
  await close();
});

test('the page moves on to another folder and back with links that hold', async () => {
  const [page, wrong, close] = await opened('handbook/index.html', {
    viewport: { width: 1280, height: 900 },
  });
  await page.click('main a[href*="3.3.4"]');
  await page.waitForSelector('h1:has-text("三（三）4")');
  await page.click('.VPNavBarTitle a.title');
  await page.waitForSelector('.playground .conclusion');
  expect(new URL(page.url()).pathname.replace('index.html', '')).toBe(UNDER);
  expect(wrong).toEqual([]);
  await close();
});

/** The answer of the playground as JSON, as its button saves it. */
async function saved(page: Page): Promise<unknown> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('.actions button:text-is("JSON")'),
  ]);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}

test.each(examples)('the playground answers %s as the command does', async (file) => {
  const [page, wrong, close] = await opened(
    `#${await fragmentOf({ dossier: dossierOf(file), readings: {} }, '0')}`,
  );
  await page.waitForSelector('.note');
  let said: string;
  try {
    said = execFileSync(
      process.execPath,
      ['dist/cli/main.js', 'assess', '--format', 'json', `docs/examples/${file}`],
      { encoding: 'utf8' },
    );
  } catch (error) {
    said = (error as { stdout: string }).stdout;
  }
  const command = JSON.parse(said);
  const answer = (await saved(page)) as Record<string, unknown>;
  for (const key of Object.keys(answer)) expect([key, answer[key]]).toEqual([key, command[key]]);
  expect(wrong).toEqual([]);
  await close();
});

test('a reading is turned by a click, kept in the address and in the other language', async () => {
  const dossier = dossierOf('missed-air-target.json');
  const [page, , close] = await opened(`#${await fragmentOf({ dossier, readings: {} }, '0')}`);
  await page.waitForSelector('.chip');
  await page.click('.chip:has-text("水、大气均须达标")');
  await page.waitForSelector('.chosen');
  const fragment = new URL(page.url()).hash;
  await close();
  const [english, wrong, done] = await opened(`en/index.html${fragment}`);
  await english.waitForSelector('.chosen');
  expect(await english.inputValue('.facts input[type=date]')).toBe('2024-03-11');
  expect(wrong).toEqual([]);
  await done();
});

test('what is not known is asked, and what is wrong stands beside its field', async () => {
  const [page, , close] = await opened('index.html');
  await page.click('.tools button');
  await page.waitForSelector('.to-ask li');
  await page.fill('.amounts input >> nth=0', '1.5吨');
  await page.waitForSelector('.amounts label:first-child .problem');
  expect(await page.getAttribute('.amounts input >> nth=0', 'aria-invalid')).toBe('true');
  await close();
});

test('the answer is printed on one page', async () => {
  for (const file of ['strategic-new-build.json', 'missed-air-target.json']) {
    const [page, , close] = await opened(
      `#${await fragmentOf({ dossier: dossierOf(file), readings: {} }, '0')}`,
    );
    await page.waitForSelector('.note');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect([file, pdf.match(/\/Type \/Page\b(?!s)/g)?.length]).toEqual([file, 1]);
    await close();
  }
});

test('one changed figure shows what it changes', async () => {
  const [page, wrong, close] = await opened('what-if.html');
  await page.fill('#p-prefectureShare', '0.2');
  await page.waitForSelector('.region');
  expect(await page.textContent('.region .turn')).toContain('0.2');
  expect(wrong).toEqual([]);
  await close();
});

test.each(ONE_FILE)('%s opens by itself, and asks nothing of any host', async (file) => {
  const [page, wrong, close] = await opened(pathToFileURL(resolve('site', file)).href);
  await page.waitForSelector('.conclusion');
  expect(wrong).toEqual([]);
  expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0);
  await close();
});
