/** Words that state a number, a time, a body, a place, a pollutant or how far a duty goes; the longer of two comes first. */
const WORDS = {
  zh: [
    // pollutants and media
    '化学需氧量|氨氮|总氮|总磷|颗粒物|二氧化硫|氮氧化物|挥发性有机物|氮、磷|大气|水(?!平)',
    // numbers
    String.raw`\d+(?:\.\d+)?(?:%|:\d+)?`,
    '[零一二两三四五六七八九十百千万半倍双]+',
    // times
    '每年|上一年度|上一年|上年度|下一年度|同一年|当年|年度|月底|个月|每月|按月|每季度|不定期|定期|之前|以来|实时',
    // bodies and places
    '苏州市生态环境局|常熟生态环境局|省生态环境厅|生态环境部门|生态环境部|苏州市级|苏州|常熟市本级|市本级|常熟市政府',
    '常熟市级|常熟经济技术开发区|常熟高新技术产业开发区|常熟|江苏省|国家|省级|省平台|全省|省|设区市|县级|县|乡镇|街道',
    '碧溪街道|沙家浜镇|新材料产业园|限值限量园区|园区|板块|建设单位|行业主管部门|申报部门|排污单位|企业|持证者',
    '上级部门|上级|本级|各级|跨区域|其他区域|管理部门|管理机构|政府|部门|习近平|苏环发|苏环办字|苏环办|征求意见稿',
    // how far a duty goes
    '不得少于|不少于|不得|不限于|原则上|(?<![相对])应|须|(?<!许)可(?!监测|统计|核查|靠)',
  ],
  en: [
    // how far a duty goes
    'must not|must|no less than|less than|may|in principle|not exhaustive',
    // numbers
    String.raw`\d+(?:st|nd|rd|th)?(?:\.\d+)?(?:%|:\d+)?`,
    'one|two|three|four|five|six|seven|eight|nine|ten|both|half|double|twice|times|every|each|case by case',
    // times
    'January|February|March|April|May|June|July|August|September|October|November|December|by the end of|onward',
    'the year before|last year|this year|previous year|current year|following year|years?|annual|months?|quarter',
    'real time|regularly|regular|occasional',
    // bodies and places
    'Suzhou Ecology and Environment Bureau|Changshu Ecology and Environment Bureau|ecology and environment authorities',
    'Jiangsu Department of Ecology and Environment|Ministry of Ecology and Environment|Changshu’s government',
    'Changshu Economic and Technological Development Zone|Changshu High-tech Industrial Development Zone',
    'New Materials Industrial Park|Bixi Subdistrict|Shajiabang Town|park administration|construction unit|sector department',
    'Changshu’s own|Changshu|Suzhou|Jiangsu|province-wide|provincial|province|prefecture-level city|prefecture|county|city',
    'national|nationally|nation|townships?|subdistricts?|limit-managed parks?|parks?|areas?|dischargers?|enterprise',
    'higher authorities|higher-level|all levels|own|across regions|cross-region|other regions|permit holders',
    'government|departments|body|Xi Jinping|Su Huan Fa|Su Huan Ban Zi|Su Huan Ban|consultation draft',
    // pollutants and media
    'COD|NH3-N|TN|TP|SO2|NOx|VOCs|particulate matter|phosphorus|nitrogen|air|water',
  ],
} as const;

const PATTERNS = {
  zh: new RegExp(WORDS.zh.join('|'), 'gu'),
  en: new RegExp(`(?<![\\w.])(?:${WORDS.en.join('|')})(?![a-z])`, 'gi'),
} as const;

/** Every number, time, body, place and pollutant that a text states, and how far its duties go, in its order. */
export const stated = (text: string, lang: 'zh' | 'en'): string[] => text.match(PATTERNS[lang]) ?? [];
