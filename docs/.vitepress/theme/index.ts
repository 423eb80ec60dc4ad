import DefaultTheme from 'vitepress/theme-without-fonts';
import Playground from '../components/Playground.vue';
import './site.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ app }: { app: { component: (name: string, component: unknown) => void } }) {
    app.component('Playground', Playground);
  },
};
