import { createApp, h } from 'vue';
import Playground from '../components/Playground.vue';
import { langOf } from '../lib/lang.js';
import 'vitepress/dist/client/theme-default/styles/vars.css';
import 'vitepress/dist/client/theme-default/styles/base.css';
import '../theme/site.css';
import './one-file.css';

const lang = langOf(document.documentElement.lang);
if (matchMedia('(prefers-color-scheme: dark)').matches) document.documentElement.classList.add('dark');
createApp({ render: () => h(Playground, { lang }) }).mount('#app');
