import type { GroundCode } from '../types/ruling.js';
import type { Text } from '../types/text.js';

/** Every reason in words; `as-read` takes its words from the reading that it names. */
export const GROUND_TEXTS = {
  'completed-in-plan-period': {
    zh: '竣工（关闭类为拆除）在“十四五”以来',
    en: 'completed (a closure: demolished) since the 14th Five-Year Plan began',
  },
  'not-in-plan-period': {
    zh: '不属于“十四五”以来的减排项目',
    en: 'is not a reduction since the 14th Five-Year Plan began',
  },
  'listed-and-counted': {
    zh: '已列入年度重点减排项目名录、用于完成年度约束性减排任务，不得申请入库',
    en: 'is on the annual key-reduction list for the year’s binding task, so it may not apply for entry',
  },
  'government-run-works': { zh: '属于政府规划实施的工程', en: 'works planned and carried out by government' },
  'not-government-run': {
    zh: '不是政府规划实施的工程',
    en: 'the works are not planned and carried out by government',
  },
  'works-ahead-of-requirement': {
    zh: '属于排污单位在新标准、新要求生效前开展的减排工程',
    en: 'a discharger’s works ahead of a new standard or requirement',
  },
  'not-by-discharger': { zh: '实施者不是排污单位', en: 'the works are not carried out by a discharger' },
  'not-ahead-of-requirement': {
    zh: '工程未赶在新标准、新要求生效之前',
    en: 'the works do not come before the new standard or requirement took effect',
  },
  'enterprise-closed': { zh: '企业已关闭', en: 'the enterprise is closed' },
  'capacity-eliminated': { zh: '淘汰了落后或过剩产能', en: 'outdated or excess capacity is eliminated' },
  'neither-closed-nor-eliminated': {
    zh: '企业没有关闭，也没有淘汰落后或过剩产能',
    en: 'the enterprise is not closed, and no outdated or excess capacity is eliminated',
  },
  'voluntary-treatment-beyond-compliance': {
    zh: '属于达标排放的排污单位不用政府资金、自愿申请收储的治理项目',
    en: 'a compliant discharger’s own treatment without government money, offered to the bank',
  },
  'not-compliant': { zh: '排污单位没有做到达标排放', en: 'the discharger did not comply with the standards' },
  'government-money': {
    zh: '用了政府资金；自愿治理项目不得涉及任何政府资金',
    en: 'government money was used; a voluntary treatment may have none, of any level or amount',
  },
  'not-applied-voluntarily': {
    zh: '排污单位没有自愿申请收储',
    en: 'the discharger did not apply of its own will',
  },
  'ecological-project': {
    zh: '属于鼓励建设的生态扩容项目',
    en: 'an ecological expansion project, which is encouraged',
  },
  'monitorable-countable-verifiable': {
    zh: '减排量可监测、可统计、可核查',
    en: 'the reduction can be monitored, counted and verified',
  },
  'not-monitorable': { zh: '减排量不可监测', en: 'the reduction cannot be monitored' },
  'not-countable': { zh: '减排量不可统计', en: 'the reduction cannot be counted' },
  'not-verifiable': { zh: '减排量不可核查', en: 'the reduction cannot be verified' },
  'passed-amount-is-split': {
    zh: '以苏州市生态环境局审核通过的减排量为准',
    en: 'what is split is the amount that the Suzhou bureau passed',
  },
  'upper-funds-to-province': {
    zh: '国家和省下达资金对应的减排量，原则上入省储备库',
    en: 'the part that corresponds to national and provincial money goes, in principle, to the province bank',
  },
  'prefecture-share': {
    zh: '其余减排量由苏州市级按比例先行收储',
    en: 'of the rest, Suzhou collects its share first',
  },
  'park-takes-remainder': { zh: '剩余部分由园区库全额收储', en: 'the park bank takes the whole remainder' },
  'city-and-township-share-remainder': {
    zh: '剩余部分由市本级库与乡镇库按比例分储',
    en: 'the city and the township bank share the remainder',
  },
  'city-takes-remainder': { zh: '剩余部分归市本级库', en: 'the city bank takes the remainder' },
  'strategic-key-water-ratio': {
    zh: '战略性新兴产业新建、扩建项目的重点水污染物',
    en: 'key water pollutant of a strategic new-build or expansion',
  },
  'general-ratio': { zh: '其他所有情形', en: 'every other case' },
  'floor-ratio': { zh: '只适用替代下限', en: 'only the least offset applies' },
  'offset-covered': { zh: '可用量不低于需替代量', en: 'what is at hand is not less than what is required' },
  'offset-not-covered': { zh: '可用量低于需替代量', en: 'what is at hand is less than what is required' },
  'applies-in-provincial-system': {
    zh: '在省储备和交易管理系统内提出申请',
    en: 'the application is made in the provincial reserve-and-trading system',
  },
  'township-reviews-first': {
    zh: '所在乡镇（街道、新材料产业园）初审，常熟生态环境局审核，由该级储备库投放',
    en: 'the township-level body reviews first, the county bureau approves, that body’s bank releases',
  },
  'park-reviews': {
    zh: '园区管理部门审核，由园区储备库投放',
    en: 'the park administration approves and the park bank releases',
  },
  'trade-completed': { zh: '交易已完成', en: 'the trade is done' },
  'trade-not-completed': { zh: '交易尚未完成', en: 'the trade is not done' },
  'trade-certified': { zh: '交易管理机构已出具凭证', en: 'the trading body has issued its certificate' },
  'trade-not-certified': { zh: '交易管理机构尚未出具凭证', en: 'the trading body has issued no certificate' },
  tradable: { zh: '属于现阶段可交易的污染物', en: 'the pollutant is traded at present' },
  'cross-region-closed': {
    zh: '板块当前不可跨区域购买',
    en: 'the area may not buy across regions at present',
  },
  'granted-by-standing': {
    zh: '上年度环境质量达标且完成重点减排项目',
    en: 'last year the area met the quality target and completed its key projects',
  },
  'quality-target-not-met': {
    zh: '上年度环境质量未达考核目标，不具备使用条件',
    en: 'last year the area missed the quality target, so use is not granted',
  },
  'key-projects-not-completed': {
    zh: '上年度未完成重点减排项目，不具备使用条件',
    en: 'last year the area did not complete its key projects, so use is not granted',
  },
  'not-barred-by-standing': { zh: '没有禁用情形', en: 'nothing bars use' },
  'barred-by-quality-target': {
    zh: '上年度环境质量未达考核目标，本年度禁用',
    en: 'last year the area missed the quality target, which bars use this year',
  },
  'barred-by-reduction-task': {
    zh: '上年度未完成约束性减排任务，本年度禁用',
    en: 'last year the area did not complete its binding task, which bars use this year',
  },
  'bar-spares-own-bank': { zh: '禁用情形不及于本级库', en: 'the bar does not reach the own bank' },
  'standing-not-asked': { zh: '不问上年度考核情况', en: 'last year’s standing is not asked' },
  'own-bank-not-short': { zh: '本级库储备量足够', en: 'the own bank is not short' },
  'may-ask-city-bank': {
    zh: '本级库不足，可向市本级库申请调剂',
    en: 'the own bank is short, so the area may ask the city bank for a transfer',
  },
  'city-bank-not-for-parks': {
    zh: '市本级库调剂不面向园区',
    en: 'the city bank’s transfers are not for parks',
  },
  'may-arrange-with-other-area': {
    zh: '本级库不足，可与有富余的板块协调调剂',
    en: 'the own bank is short, so the area may arrange a transfer with one that has a surplus',
  },
  'commitment-breached': {
    zh: '该污染物的入库承诺未履行到位，暂停调剂',
    en: 'a commitment for this pollutant is breached, which suspends transfers of it',
  },
  'may-buy-across-regions': {
    zh: '本级库不足，可通过省平台跨区域购买',
    en: 'the own bank is short, so the area may buy across regions on the provincial platform',
  },
  'not-tradable': { zh: '不属于现阶段可交易的污染物', en: 'the pollutant is not traded at present' },
  'ordered-off-banks': {
    zh: '已责令暂停使用各级储备库指标',
    en: 'an order suspends the use of banks of all levels',
  },
  'ordered-off-cross-region': {
    zh: '已责令暂停使用跨区域指标',
    en: 'an order suspends the use of quota from other regions',
  },
  'order-lifted': { zh: '此前的暂停使用责令已解除', en: 'an earlier order to suspend use has been lifted' },
} as const satisfies Record<Exclude<GroundCode, 'as-read'>, Text>;
