import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const built = (path: string): string => fileURLToPath(new URL(`../../dist/modules/${path}`, import.meta.url));

export default defineConfig({
  base: '/__base__/',
  outDir: '../site',
  cacheDir: '../coverage/vitepress',
  srcExclude: ['api/**', 'examples/**', 'mutation.md', 'traceability.md'],
  ignoreDeadLinks: true,
  locales: {
    root: { label: '中文', lang: 'zh-CN', title: '常熟排污总量指标' },
    en: { label: 'English', lang: 'en', title: 'Changshu discharge quotas' },
  },
  vite: {
    resolve: {
      alias: [
        { find: /^pollutant-quota-rules$/, replacement: built('index.js') },
        { find: /^pollutant-quota-rules\/(schema|analysis)$/, replacement: built('$1/index.js') },
      ],
    },
  },
});
