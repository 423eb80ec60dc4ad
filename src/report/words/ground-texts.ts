import type { GroundCode } from '../../types/ruling.js';
import type { Text } from '../../types/text.js';

/** Every reason in words, figures of the policy as placeholders; `as-read` takes its words from the reading it names. */
export const GROUND_TEXTS = {
  'completed-in-plan-period': {
    zh: '竣工（关闭类为拆除）在{planPeriodStart}以来',
    en: 'completed (a closure: demolished) not before {planPeriodStart}',
  },
  'not-in-plan-period': {
    zh: '不属于{planPeriodStart}以来的减排项目',
    en: 'is a reduction from before {planPeriodStart}',
  },
  'started-in-plan-period': {
    zh: '开工在{planPeriodStart}以来',
    en: 'started not before {planPeriodStart}',
  },
  'started-before-plan-period': {
    zh: '开工早于{planPeriodStart}',
    en: 'started before {planPeriodStart}',
  },
  'listed-and-counted': {
    zh: '已列入年度重点减排项目名录、用于完成年度约束性减排任务，不得申请入库',
    en: 'is on the annual key-reduction list for the year’s binding task, so it may not apply for entry',
  },
  'on-key-list': {
    zh: '已列入年度重点减排项目名录，不得申请入库',
    en: 'is on the annual key-reduction list, so it may not apply for entry',
  },
  'counted-toward-task': {
    zh: '已用于完成年度约束性减排任务，不得申请入库',
    en: 'is counted toward the year’s binding task, so it may not apply for entry',
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
    zh: '新标准、新要求生效时工程尚未开工',
    en: 'the works had not started when the new standard or requirement took effect',
  },
  'completed-after-requirement': {
    zh: '新标准、新要求生效时工程尚未竣工',
    en: 'the works were not completed when the new standard or requirement took effect',
  },
  'enterprise-closed': { zh: '企业已关闭', en: 'the enterprise is closed' },
  'capacity-eliminated': { zh: '淘汰了落后或过剩产能', en: 'outdated or excess capacity is eliminated' },
  'neither-closed-nor-eliminated': {
    zh: '企业没有关闭，也没有淘汰产能',
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
  'city-works-not-named': {
    zh: '按比例分储的规定没有列明市级实施的项目',
    en: 'works run by the city are not among those whose remainder is to be shared',
  },
  'strategic-key-water-ratio': {
    zh: '战略性新兴产业新建、扩建项目的重点水污染物',
    en: 'key water pollutant of a strategic new-build or expansion',
  },
  'general-ratio': { zh: '按其他建设项目的倍数', en: 'the ratio of all other construction projects' },
  'floor-ratio': { zh: '只适用替代下限', en: 'only the least offset applies' },
  'offset-covered': { zh: '可用量不低于需替代量', en: 'what is at hand is not less than what is required' },
  'offset-not-covered': { zh: '可用量低于需替代量', en: 'what is at hand is less than what is required' },
  'applies-in-provincial-system': {
    zh: '在省储备和交易管理系统内提出申请',
    en: 'the application is made in the provincial reserve-and-trading system',
  },
  'township-reviews-first': {
    zh: '在{townshipLikePlaces}，由其初审，常熟生态环境局审核，由该级储备库投放',
    en: 'in {townshipLikePlaces}, that body reviews first, the county bureau approves, that body’s bank releases',
  },
  'park-reviews': {
    zh: '园区管理部门审核，由园区储备库投放',
    en: 'the park administration approves and the park bank releases',
  },
  'obtained-by-trade': {
    zh: '建设单位可以通过排污权交易取得指标',
    en: 'a builder may obtain quota by trade',
  },
  'trade-completed': { zh: '交易已完成', en: 'the trade is done' },
  'trade-not-completed': { zh: '交易尚未完成', en: 'the trade is not done' },
  'trade-certified': { zh: '交易管理机构已出具凭证', en: 'the trading body has issued its certificate' },
  'trade-not-certified': { zh: '交易管理机构尚未出具凭证', en: 'the trading body has issued no certificate' },
  tradable: { zh: '属于现阶段可交易的污染物', en: 'the pollutant is traded at present' },
  'cross-region-open': { zh: '板块当前可跨区域购买', en: 'the area may buy across regions at present' },
  'cross-region-closed': {
    zh: '板块当前不可跨区域购买',
    en: 'the area may not buy across regions at present',
  },
  'granted-by-standing': {
    zh: '上年度相关要素达标，且完成重点减排项目',
    en: 'last year the area met the targets that count here and completed its key projects',
  },
  'quality-target-not-met': {
    zh: '上年度相关要素未达标，不具备使用条件',
    en: 'last year the area missed a target that counts here, so use is not granted',
  },
  'key-projects-not-completed': {
    zh: '上年度未完成重点减排项目，不具备使用条件',
    en: 'last year the area did not complete its key projects, so use is not granted',
  },
  'not-barred-by-standing': { zh: '没有禁用情形', en: 'nothing bars use' },
  'barred-by-quality-target': {
    zh: '上年度相关要素未达标，本年度禁用',
    en: 'last year the area missed a target that counts here, which bars use this year',
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
  'entry-in-year-of-completion': {
    zh: '原则上在竣工（拆除）当年完成收储',
    en: 'entry is to be complete, in principle, in the year of completion (demolition)',
  },
  'entry-within-month-of-permit-change': {
    zh: '涉及许可证变更，变更后{entryLimit}内完成收储',
    en: 'the permit was changed: entry within {entryLimit} of the change',
  },
  'entry-within-month-of-permit-cancellation': {
    zh: '许可证注销视同变更，注销后{entryLimit}内完成收储',
    en: 'the permit was cancelled, which counts as a change of it: entry within {entryLimit} of the cancellation',
  },
  'month-of-cancellation-could-not-apply': {
    zh: '许可证注销早于竣工（拆除），{entryLimit}的期限无从适用',
    en: 'the permit was cancelled before completion (demolition), so the limit of {entryLimit} could not apply',
  },
  'month-could-not-apply': {
    zh: '许可证变更早于竣工，{entryLimit}的期限无从适用',
    en: 'the permit was changed before completion, so the limit of {entryLimit} could not apply',
  },
  'entered-in-time': { zh: '已按期入库', en: 'entered in time' },
  'entered-late': { zh: '入库逾期（文本未规定后果）', en: 'entered late (the text attaches no consequence)' },
  'city-run-route': {
    zh: '市级实施的项目由建设单位编制、行业主管部门审核、常熟生态环境局申报',
    en: 'city-run works: the construction unit prepares, the sector department reviews, the county bureau files',
  },
  'area-route': {
    zh: '由所在板块编制、审核，报常熟生态环境局申报',
    en: 'the area prepares and reviews, the county bureau files',
  },
  'other-unit-not-covered': {
    zh: '文本没有规定既非工业也非农业的单位',
    en: 'the text does not cover units that are neither industrial nor agricultural',
  },
  'deep-treatment-route': {
    zh: '深度治理项目须经排污单位申请，由所在板块组织编制、审核，报常熟生态环境局申报',
    en: 'deep treatment needs the discharger’s application; the area has it prepared and reviews, the county bureau files',
  },
  'park-files-itself': { zh: '位于园区的项目由园区自行申报', en: 'inside a park the park files by itself' },
  'files-as-park': {
    zh: '{townshipLikeNames}按园区办理，自行组织申报',
    en: '{townshipLikeNames} ranks as a park here and files by itself',
  },
  'discharger-applied': { zh: '排污单位已提出申请', en: 'the discharger has applied' },
  'needs-application': { zh: '尚需排污单位提出申请', en: 'the discharger has yet to apply' },
  'prefecture-certifies': { zh: '由苏州市生态环境局审核认定', en: 'the Suzhou bureau certifies the entry' },
  'entry-document-always': {
    zh: '各类项目都要有入库项目书',
    en: 'every filing needs the entry project document',
  },
  'infrastructure-list': {
    zh: '按环境基础设施项目的清单',
    en: 'the list for environmental infrastructure applies',
  },
  'engineering-list': { zh: '按工程治理项目的清单', en: 'the list for engineering projects applies' },
  'closure-list': { zh: '按关闭类项目的清单', en: 'the list for closures applies' },
  'named-for-priority': {
    zh: '属于市本级库优先保障的项目',
    en: 'among the projects that the city bank puts first',
  },
  'below-city-level': { zh: '层级未达常熟市级', en: 'named below Changshu level' },
  'not-passed-by-city': {
    zh: '未经市政府“一事一议”通过',
    en: 'not passed case by case by the city government',
  },
  'not-named-for-priority': {
    zh: '不在优先保障之列（不等于不能使用）',
    en: 'not among those put first (which bars nothing)',
  },
  'major-in-own-area': { zh: '属于本区域的重大项目', en: 'a major project in the bank’s own area' },
  'not-major': { zh: '不是重大项目', en: 'not a major project' },
  'not-in-own-area': { zh: '不在本区域内', en: 'not in the bank’s own area' },
  'cross-category-granted': {
    zh: '质量改善、强度下降、论证和苏州市同意四项齐备',
    en: 'quality, intensity, a rigorous justification and Suzhou’s consent are all there',
  },
  'quality-not-improving': { zh: '环境质量没有持续改善', en: 'quality does not improve continuously' },
  'intensity-not-falling': {
    zh: '排放强度没有持续下降',
    en: 'discharge intensity does not fall continuously',
  },
  'not-argued': { zh: '未经严格论证', en: 'the use is not rigorously justified' },
  'prefecture-does-not-consent': { zh: '苏州市未同意', en: 'Suzhou does not consent' },
  'projects-scheduled': {
    zh: '排定的后续减排项目与调剂量相当',
    en: 'the scheduled projects match the amount transferred',
  },
  'too-little-scheduled': { zh: '排定的后续减排项目少于调剂量', en: 'less is scheduled than is transferred' },
  'letter-submitted': { zh: '已提交入库承诺书', en: 'the commitment letter is submitted' },
  'letter-missing': { zh: '未提交入库承诺书', en: 'the commitment letter is missing' },
  'supplier-has-surplus': { zh: '调出板块有足够的富余', en: 'the supplier has enough to spare' },
  'supplier-surplus-too-small': { zh: '调出板块的富余不足', en: 'the supplier has too little to spare' },
  'supplier-ordered-off-banks': {
    zh: '调出板块已被责令暂停使用各级储备库指标',
    en: 'an order keeps the supplier off the banks',
  },
  'jointly-agreed': {
    zh: '双方一致、共同申请，且经常熟生态环境局同意',
    en: 'agreed, jointly applied for, and consented to by the county bureau',
  },
  'not-agreed': { zh: '双方没有协商一致', en: 'the two areas do not agree' },
  'no-joint-application': { zh: '没有共同提交申请', en: 'there is no joint application' },
  'county-does-not-consent': { zh: '常熟生态环境局未同意', en: 'the county bureau does not consent' },
  'commitment-due-next-year': {
    zh: '承诺项目应在{commitmentEnd}前入库',
    en: 'the committed reductions are due by {commitmentEnd}',
  },
  'commitment-running': { zh: '承诺尚在履行期内', en: 'the commitment is still running' },
  'commitment-met': { zh: '承诺已履行', en: 'the commitment is met' },
  'commitment-met-late': {
    zh: '承诺逾期后补足',
    en: 'the commitment was met, though late',
  },
  'severe-decline': { zh: '环境质量严重下滑', en: 'quality declined severely' },
  'obvious-gap': { zh: '距年度目标有明显差距', en: 'quality is obviously short of the year’s target' },
  'no-ground-for-order': { zh: '没有责令暂停的事由', en: 'there is no ground for an order' },
  'targets-determined': {
    zh: '判定上年度水、大气目标完成情况',
    en: 'determine whether last year’s water and air targets were met',
  },
  'targets-drafted': { zh: '拟定本年度目标', en: 'draft this year’s targets' },
  'targets-reviewed-and-issued': {
    zh: '目标经苏州市生态环境局审核后下达',
    en: 'the Suzhou bureau reviews the targets, then they are issued',
  },
  'discharge-measured': { zh: '测算上年度实际排放量', en: 'measure last year’s actual discharge' },
  'allowed-discharge-computed': {
    zh: '测算本年度允许排放量并上报',
    en: 'compute and report this year’s allowed discharge',
  },
  'park-must-act': {
    zh: '环境质量下滑，园区应采取措施',
    en: 'quality declined, so the park must take measures',
  },
  'no-decline': { zh: '环境质量没有下滑', en: 'quality did not decline' },
  'lifted-on-improvement': {
    zh: '如责令暂停，质量改善后应予解除',
    en: 'an order, if made, is lifted once quality improves',
  },
  'slow-progress': { zh: '建设进度迟缓', en: 'the works are slow' },
  'abnormal-operation': { zh: '运行不正常', en: 'it runs abnormally' },
  'unstable-performance': { zh: '难以稳定达到申报绩效', en: 'the declared performance is hard to hold' },
  'nothing-to-rectify': { zh: '没有需要整改的情形', en: 'nothing calls for rectification' },
  'dispatched-quarterly': {
    zh: '环评审批、许可证注销、总量平衡数据按季度调度',
    en: 'EIA approvals, permit cancellations and total balances are compiled and reviewed quarterly',
  },
} as const satisfies Record<Exclude<GroundCode, 'as-read'>, Text>;
