import { handbookList } from './handbook.js';

export default { load: () => ({ zh: handbookList('zh'), en: handbookList('en') }) };
