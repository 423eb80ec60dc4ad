import type { ParkId } from '../types/vocabulary.js';

/**
 * The subdistricts and the towns that Changshu has. They are no part of a policy and decide nothing: by them a name that
 * is not listed anywhere is told from one that is, and a near miss finds what was meant.
 */
export const SUBDISTRICTS_AND_TOWNS: readonly string[] = [
  '虞山街道',
  '常福街道',
  '琴川街道',
  '莫城街道',
  '碧溪街道',
  '东南街道',
  '梅李镇',
  '海虞镇',
  '古里镇',
  '沙家浜镇',
  '支塘镇',
  '董浜镇',
  '尚湖镇',
  '辛庄镇',
];

/** Changshu, what lies above it, and what the parks are called as a kind: words that may go with any place. */
export const AROUND_A_PLACE: readonly string[] = [
  '中国',
  '江苏省',
  '江苏',
  '苏州市',
  '苏州',
  '常熟市',
  '常熟',
  '限值限量园区',
];

/**
 * What the parks are called for short, after 常熟. A short name goes with a place of its park; alone it is no name of the
 * park, and only the full one is suggested.
 */
export const PARK_SHORT_NAMES: Readonly<Record<ParkId, readonly string[]>> = {
  CEDZ: ['经开区', '国家经开区', '国家级经开区', '经济开发区', '国家级经济技术开发区'],
  CHTZ: [
    '高新区',
    '国家高新区',
    '国家级高新区',
    '高新技术开发区',
    '高新技术产业园区',
    '国家级高新技术产业开发区',
  ],
};

/**
 * Provinces, the other prefectures of Jiangsu, the other counties and districts of Suzhou and its neighbours, as they are
 * written without 省, 市, 县 or 区.
 */
export const ELSEWHERE: readonly string[] =
  '北京 天津 上海 重庆 河北 山西 内蒙古 辽宁 吉林 黑龙江 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 南京 无锡 徐州 常州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 张家港 昆山 太仓 吴江 吴中 相城 姑苏 虎丘 江阴 宜兴'.split(
    ' ',
  );
