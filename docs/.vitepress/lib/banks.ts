import type { BankLevel } from 'pollutant-quota-rules';
import type { Lang } from './lang.js';

/** The banks, from the province down. */
export const BANK_WORDS: Readonly<Record<BankLevel, Readonly<Record<Lang, string>>>> = {
  province: { zh: '省储备库', en: 'Province' },
  prefecture: { zh: '苏州市级储备库', en: 'Suzhou' },
  city: { zh: '市本级储备库', en: 'Changshu' },
  township: { zh: '乡镇储备库', en: 'Township' },
  park: { zh: '园区储备库', en: 'Park' },
};
