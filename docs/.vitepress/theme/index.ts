import DefaultTheme from 'vitepress/theme-without-fonts';
import OpenPoints from '../components/OpenPoints.vue';
import Playground from '../components/Playground.vue';
import WhatIf from '../components/WhatIf.vue';
import './site.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ app }: { app: { component: (name: string, component: unknown) => void } }) {
    app.component('OpenPoints', OpenPoints);
    app.component('WhatIf', WhatIf);
    app.component('Playground', Playground);
  },
};
