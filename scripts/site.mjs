// Builds the site under site/: the pages by VitePress, then made to run under any address and with no script in a page.
// With --serve it shows what was built, on this machine only.
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { build as bundle } from 'vite';
import { build } from 'vitepress';

const OUT = 'site';
/** Stands in the pages for the address under which they will lie. */
const BASE = '/__base__/';

/** The playground as one file that opens by itself, in each language. */
const ONE_FILE = {
  zh: {
    lang: 'zh-CN',
    file: '测算.html',
    title: '常熟排污总量指标测算',
    status: '依据 2023 年征求意见稿，不具法律效力',
  },
  en: {
    lang: 'en',
    file: 'playground.html',
    title: 'Changshu discharge quotas',
    status: 'Consultation draft of 2023, not legally binding',
  },
};

const built = (path) => resolve('dist/modules', path);

export async function buildOneFile() {
  const { output } = await bundle({
    configFile: false,
    logLevel: 'error',
    plugins: [vue()],
    resolve: {
      alias: [
        { find: /^pollutant-quota-rules$/, replacement: built('index.js') },
        { find: /^pollutant-quota-rules\/(schema|analysis)$/, replacement: built('$1/index.js') },
      ],
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      cssCodeSplit: false,
      rollupOptions: { input: 'docs/.vitepress/one-file/main.ts', output: { format: 'iife' } },
    },
  });
  const code = output.find(({ type }) => type === 'chunk').code.replaceAll('</script', '<\\/script');
  const style = output.find(({ fileName }) => fileName.endsWith('.css')).source;
  for (const { lang, file, title, status } of Object.values(ONE_FILE)) {
    writeFileSync(
      join(OUT, file),
      `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><style>${style}</style></head><body><header class="one-file-head"><b>${title}</b><span>${status}</span></header><main id="app"></main><script>${code}</script></body></html>\n`,
    );
  }
}

const files = () =>
  readdirSync(OUT, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

/** A page with every address relative to itself and every script of its own in a file. */
function movable(page, name) {
  const up = '../'.repeat(name.split('/').length - 1) || './';
  const inFile = (text) => {
    const file = `assets/${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`;
    writeFileSync(join(OUT, file), text);
    return file;
  };
  return page
    .replace(/<script(?: id="[^"]*")?>([\s\S]*?)<\/script>/g, (_all, code) => {
      const text = code.replaceAll(`\\"${BASE}\\"`, '\\""+globalThis.__base__+"\\"');
      return `<script src="${up}${inFile(text)}"></script>`;
    })
    .replace('</body>', `<script src="${up}links.js"></script></body>`)
    .replace('<head>', `<head><script src="${up}base.js"></script>`)
    .replaceAll(`"${BASE}`, `"${up}`);
}

async function buildSite() {
  rmSync(OUT, { recursive: true, force: true });
  await build('docs', { base: BASE });
  // The folder of this script is the address of the site.
  writeFileSync(
    join(OUT, 'base.js'),
    'globalThis.__base__ = new URL(".", document.currentScript.src).pathname;\n',
  );
  // Links as the pages will have them once they have moved on to another folder without being loaded anew.
  writeFileSync(
    join(OUT, 'links.js'),
    "for (const link of document.querySelectorAll('#app [href^=\".\"]')) link.setAttribute('href', new URL(link.href).pathname + new URL(link.href).hash);\n",
  );
  for (const file of files()) {
    const path = join(OUT, file);
    if (file.endsWith('.html')) writeFileSync(path, movable(readFileSync(path, 'utf8'), file));
    if (file.endsWith('.js') && !['base.js', 'links.js'].includes(file)) {
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(`"${BASE}`, 'globalThis.__base__+"'));
    }
  }
  await buildOneFile();
  const left = files().filter(
    (file) => /\.(html|js|css)$/.test(file) && readFileSync(join(OUT, file), 'utf8').includes(BASE),
  );
  if (left.length > 0) throw new Error(`The address is still written in ${left.join(', ')}.`);
}

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What the pages may load: files of the site, and styles that components set. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/** A server of the site under an address of its own, on this machine only. */
export const server = (under = '/') =>
  createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = resolve(OUT, path.slice(under.length) || 'index.html');
    const found = [file, `${file}.html`, join(file, 'index.html')].find(
      (each) => existsSync(each) && statSync(each).isFile(),
    );
    if (!path.startsWith(under) || !file.startsWith(resolve(OUT) + sep) || found === undefined) {
      response.writeHead(404).end('not found');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(found)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
    });
    createReadStream(found).pipe(response);
  });

if (process.argv[1] === new URL(import.meta.url).pathname) {
  if (process.argv.includes('--serve')) {
    const running = server().listen(4173, '127.0.0.1', () => {
      console.log(`http://127.0.0.1:${running.address().port}/`);
    });
  } else await buildSite();
}
