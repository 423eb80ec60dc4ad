import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { handbookSidebar } from './handbook.js';

const built = (path: string): string => fileURLToPath(new URL(`../../dist/modules/${path}`, import.meta.url));

export default defineConfig({
  base: '/__base__/',
  outDir: '../site',
  cacheDir: '../coverage/vitepress',
  srcExclude: ['mutation.md'],
  ignoreDeadLinks: true,
  // colours of code that are told from their ground by everybody
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  locales: {
    root: {
      label: '中文',
      lang: 'zh-CN',
      title: '常熟排污总量指标',
      description: '常熟市排污总量指标管理办法（2023 年征求意见稿）的可执行说明',
      themeConfig: {
        nav: [
          { text: '测算', link: '/' },
          { text: '条文', link: '/handbook/' },
          { text: '争议点', link: '/open-points' },
          { text: '方案比较', link: '/what-if' },
          { text: '文档', link: '/dossiers' },
          { text: 'API', link: '/api/index.html', target: '_self' },
          { text: '依据 2023 年征求意见稿，不具法律效力', link: '/handbook/0' },
        ],
        sidebar: { '/handbook/': handbookSidebar('zh', '/') },
        outline: { label: '本页' },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '深色',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        langMenuLabel: '语言',
        skipToContentLabel: '跳到正文',
      },
    },
    en: {
      label: 'English',
      lang: 'en',
      title: 'Changshu discharge quotas',
      description: 'Changshu’s draft measures on total discharge quotas as executable documentation',
      themeConfig: {
        nav: [
          { text: 'Playground', link: '/en/' },
          { text: 'Handbook', link: '/en/handbook/' },
          { text: 'Open points', link: '/en/open-points' },
          { text: 'What if', link: '/en/what-if' },
          { text: 'Guides', link: '/dossiers' },
          { text: 'API', link: '/api/index.html', target: '_self' },
          { text: 'Consultation draft of 2023, not legally binding', link: '/en/handbook/0' },
        ],
        sidebar: { '/en/handbook/': handbookSidebar('en', '/en/') },
      },
    },
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
