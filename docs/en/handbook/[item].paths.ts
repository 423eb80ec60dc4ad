import { handbookPaths } from '../../.vitepress/handbook.js';

export default handbookPaths('en');
