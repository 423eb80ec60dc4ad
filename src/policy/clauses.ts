import { knownLang, shown } from '../lib/check.js';
import { deepFreeze } from '../lib/freeze.js';
import { QuotaError } from '../lib/problem.js';
import type { Clause, ClauseId } from '../types/clause.js';
import type { Policy } from '../types/policy.js';
import type { Lang, Text } from '../types/text.js';
import { changshu2023Draft } from './changshu-2023-draft.js';
import { withFigures } from './figures.js';
import { usable } from './usable.js';

/** The 93 clauses, where a figure of the policy stands as a placeholder such as `{prefectureShare}`. */
const TEXTS: Readonly<Record<ClauseId, Clause>> = {
  T: {
    status: 'definition',
    summary: {
      zh: '题名：为服务高质量发展而优化排污总量指标管理的实施办法，系征求意见稿。',
      en: 'The title: implementing measures to improve the management of total discharge quotas in the service of high-quality development; a consultation draft.',
    },
    reason: {
      zh: '只标明文件的名称和性质，不含可适用的规定。',
      en: 'It names the document and its standing and lays down nothing to apply.',
    },
    textSha256: '09f889aaa86e7604e49a933f87db4580c3dfa8b44dc21ac8364b965f528913cb',
  },
  '0.s1': {
    status: 'principle',
    summary: {
      zh: '为管好指标、缓解要素制约，依苏环发〔2022〕6号、苏环办字〔2023〕78号等及上级要求，结合常熟实际制定。',
      en: 'To manage quotas better and ease environmental constraints, the measures rest on Su Huan Fa [2022] No. 6, Su Huan Ban Zi [2023] No. 78 and other higher-level requirements, adapted to Changshu.',
    },
    reason: {
      zh: '只说明为何制定、依据什么，不附条件和数字。',
      en: 'It explains why and on what basis the measures are made and attaches no condition or figure.',
    },
    textSha256: '2bf6cec7abb17dcea92d8f78ba5231ae266cda5b52a0fc3fa4f74629fb94e537',
  },
  '1.s1': {
    status: 'principle',
    summary: {
      zh: '以习近平生态文明思想等为指引，构建以环境质量为中心的总量控制体系，保护与发展并举。',
      en: 'Guiding thought: under Xi Jinping Thought, total-quantity control is to centre on environmental quality, and protection and development are to advance together.',
    },
    reason: {
      zh: '通篇是指导思想，没有可检验的条件，也不对应任何结果。',
      en: 'It is guidance in general terms, with no testable condition and no outcome tied to it.',
    },
    textSha256: 'dab0ea9b30efe4bcc926170706bec59049c8a126eb1a6c6eb187fe9fc4b818a9',
  },
  '2.1.s1': {
    status: 'principle',
    summary: {
      zh: '环境质量只许变好、不许变差；从严控制排放总量，全面推进减排。',
      en: 'Environmental quality may only improve, never worsen; total-quantity control is applied strictly and the main pollutants are cut across the board.',
    },
    reason: {
      zh: '没有数字或条件，只在条文有疑义时帮助取舍不同的理解。',
      en: 'It carries no figure or condition and only helps to choose between readings where the text is in doubt.',
    },
    textSha256: '01acd19ab425099e42c96ebb79e5a9781f48a050c26f3459af78a1c03adea509',
  },
  '2.2.s1': {
    status: 'principle',
    summary: {
      zh: '多措并举挖掘减排空间：重点行业转绿、水气治污工程、园区限值限量、工业深度治理和生态扩容。',
      en: 'Room for cuts is sought through greener key industries, water and air pollution works, limit management of parks, deep treatment at industrial sources and ecological expansion.',
    },
    reason: {
      zh: '只列举努力方向；哪些减排量可以入库，由三（二）规定。',
      en: 'It lists lines of effort only; which cuts may enter a bank is settled in item 3.2.',
    },
    textSha256: '551a836d0720b0368e0da6ae5f678a3c53dd6d2c842efbede25fe92babfade8f',
  },
  '2.3.s1': {
    status: 'principle',
    summary: {
      zh: '环境资源利用讲求高效便捷、公开透明；指标差别配置，优质产业和重大项目优先，促“两高”项目加快转型。',
      en: 'Resources are to be used efficiently, conveniently and openly, and quotas allocated differentially: quality industry and major projects first, energy- and emission-intensive projects pressed to upgrade.',
    },
    reason: {
      zh: '没有规定差别的幅度；优先次序由 3.3.1.s1b、s1c 具体规定。',
      en: 'It sets no measure of difference; the order of priority is given in 3.3.1.s1b and s1c.',
    },
    textSha256: '49016ee65ca5aa20d260a9982f63bf5ced9b81ca47cbc571d1eb33e54beb34fd',
  },
  '3.1.1.s1': {
    status: 'rule',
    rule: '3.1.1-controlled-pollutants',
    summary: {
      zh: '总量管理的主要指标共八项：化学需氧量、氨氮、总氮和总磷，颗粒物、二氧化硫、氮氧化物和挥发性有机物。',
      en: 'Eight main pollutants are under total-quantity control: COD, NH3-N, TN, TP, SO2, NOx, VOCs and particulate matter.',
    },
    textSha256: '420cd8c0ae3c3878aacf4449851ef42920bfe5a11e09c09fdb4f469a9391663d',
  },
  '3.1.2.s1a': {
    status: 'rule',
    rule: '3.1.2-reserve-banks',
    summary: {
      zh: '全省统一的储备库分省、设区市、县三级，限值限量园区列在县级。',
      en: 'The province-wide reserve bank system has three levels: province, prefecture-level city and county, with limit-managed parks placed at county level.',
    },
    textSha256: 'c3127b549b3daee2cbbbe737af1b8947e8035089925132319b2e778458f12a6d',
  },
  '3.1.2.s1b': {
    status: 'rule',
    rule: '3.1.2-reserve-banks',
    summary: {
      zh: '常熟的县级储备库内再分两级：常熟市本级库和乡镇（街道）库。',
      en: 'Changshu’s county-level bank is itself divided into two levels: the city (Changshu’s own) bank and the township and subdistrict banks.',
    },
    textSha256: '56800e9807a395f9fba0d1207a7aedee662e317b6d456c280f02c7903317e4fc',
  },
  '3.1.2.s1c': {
    status: 'rule',
    rule: '3.1.2-reserve-banks',
    summary: {
      zh: '常熟的市本级、乡镇（街道）两级库由常熟生态环境局管理，包括申报入库、安排使用和监督。',
      en: 'The Changshu Ecology and Environment Bureau handles entry filing, release and use, and supervision for the city (Changshu’s own) bank and the township and subdistrict banks.',
    },
    textSha256: '810ea9b37549a61002f67328d510a788315aa5fe9b073bc6e758ff10c8c648fe',
  },
  '3.1.2.s1d': {
    status: 'rule',
    rule: '3.1.2-reserve-banks',
    summary: {
      zh: '归口苏州管理的限值限量园区自管其库，入库申报、使用和监督均由园区负责。',
      en: 'Limit-managed parks that answer to the prefecture (Suzhou) run their own banks: they file entries, release quotas and supervise.',
    },
    textSha256: '75dba0ea0c6dcb3226fcee7fcf1a9ef830a86f47b88244a72e7342397aececcd',
  },
  '3.1.2.s1e': {
    status: 'rule',
    rule: '3.1.2-reserve-banks',
    summary: {
      zh: '归口苏州管理的园区有两个：{parks}。',
      en: 'Two parks answer to the prefecture (Suzhou): {parks}.',
    },
    textSha256: '7e2aee983b0de6b17d4be34033b41b5cb9dbb65b7b4e7436f053e78f6bbd484b',
  },
  '3.2.1.p1.s1': {
    status: 'rule',
    rule: '3.2.1-entry-eligibility',
    summary: {
      zh: '{planPeriodStart}开始以来的减排项目由储备库收储，来源主要有四类。',
      en: 'The reserve bank takes in reduction projects dating from {planPeriodStart} onward, mainly of four kinds.',
    },
    textSha256: '25f7e920f140d9cd63fb9400afcdfd9c8020847e8929af454638e58e2e4c8115',
  },
  '3.2.1.p1.i1': {
    status: 'rule',
    rule: '3.2.1-entry-eligibility',
    summary: {
      zh: '第一类：政府规划并实施的环保基础设施和减排、扩容等工程带来的减排量。',
      en: 'Kind one: cuts achieved by environmental infrastructure and by reduction, capacity-expansion or similar works that government plans and carries out.',
    },
    textSha256: 'f2894bd50f379ccfae8102a365b27d54edcd1ab8ebdbeeab4725a28525110cfa',
  },
  '3.2.1.p1.i2': {
    status: 'rule',
    rule: '3.2.1-entry-eligibility',
    summary: {
      zh: '第二类：排放标准或总量要求有调整，排污单位在新规正式施行前开展减排工程所得的减排量。',
      en: 'Kind two: where a discharge standard or total-quantity requirement is changed, cuts from reduction works that a discharger undertakes before the change formally comes into force.',
    },
    textSha256: '5f54e5dd988cb41b42199f531da2ff06cb7c9f9a43e7ba3529731422ab8b2616',
  },
  '3.2.1.p1.i3': {
    status: 'rule',
    rule: '3.2.1-entry-eligibility',
    summary: {
      zh: '第三类：企业关闭，或者落后、过剩产能被淘汰，由此产生的减排量。',
      en: 'Kind three: cuts that follow when an enterprise closes down or outdated or excess capacity is retired.',
    },
    textSha256: 'bb1cd407841f44e853391a0e069bd748adf26e98ef78d1c236d3f9393a9392b3',
  },
  '3.2.1.p1.i4': {
    status: 'rule',
    rule: '3.2.1-entry-eligibility',
    summary: {
      zh: '第四类：达标排污单位不用政府资金、自行投资治污、技改等，并自愿申请收储的减排量。',
      en: 'Kind four: a compliant discharger pays for treatment, technical upgrading or the like without government money and applies of its own will to have the cut collected.',
    },
    textSha256: '38adb966ab4e8ad6b678da57e601804be0a93504ca99a4e6e8ebe4c22852c637',
  },
  '3.2.1.p2.s1a': {
    status: 'rule',
    rule: '3.2.1-entry-eligibility',
    summary: {
      zh: '四类来源之外，另鼓励兴建各种生态扩容项目。',
      en: 'In addition to the four kinds, the building of ecological expansion projects of any sort is encouraged.',
    },
    textSha256: 'f795675959a16b245e50ae0700531012d401ca9349b4a34841ef123ee8160494',
  },
  '3.2.1.p2.s1b': {
    status: 'definition',
    summary: {
      zh: '举例之一，不限于此：城镇和农村污水、再生水、规模养殖粪污等方面计入国家减排核算的重点工程。',
      en: 'Examples, not exhaustive: works on urban and rural sewage, reclaimed water, livestock and poultry manure and the like that count as key projects in national reduction accounting.',
    },
    reason: {
      zh: '属开放式举例；计入国家核算与否不决定能否入库，条件见 3.2.1.p2.s2。',
      en: 'An open list of examples; being counted nationally neither admits nor bars a project, and the conditions are those of 3.2.1.p2.s2.',
    },
    textSha256: 'd4ed156c5edfa861308b5d89904f4336e1c473e00a201b07fdbd15d7bac58177',
  },
  '3.2.1.p2.s1c': {
    status: 'definition',
    summary: {
      zh: '举例之二：“生态岛”“绿岛”、生态安全缓冲区和规模化水产养殖治污等项目，以促减排。',
      en: 'Further examples: pollution control in large-scale aquaculture, “green islands”, “eco-islands”, ecological safety buffer zones and the like, all meant to bring pollution down.',
    },
    reason: {
      zh: '同属开放式举例；未点名的项目不因此被排除，条件见 3.2.1.p2.s2。',
      en: 'Again only examples; a project not named is not thereby left out, and the conditions are those of 3.2.1.p2.s2.',
    },
    textSha256: '4810d4f5efa5f27dc5d9162d2dd4b80c59d9b2fb3a29d7f01afd22a4b17b34dd',
  },
  '3.2.1.p2.s2': {
    status: 'rule',
    rule: '3.2.1-entry-eligibility',
    summary: {
      zh: '生态扩容项目的实际减排量，凡可监测、可统计、可核查的，按程序入库。',
      en: 'The cut actually achieved by an ecological expansion project goes into the bank, by the set procedure, provided it can be monitored, counted and verified.',
    },
    textSha256: '993454cae563c7d35aad5db850716e2657099ecb65413715385bcf1a6f5718ac',
  },
  '3.2.1.p3.s1': {
    status: 'rule',
    rule: '3.2.1-entry-eligibility',
    summary: {
      zh: '不论何类来源，列入年度重点减排名录、用来完成当年约束性减排任务的项目，一律不得申请入库。',
      en: 'Whatever its kind, a project must not apply for entry if it is on the year’s list of key reduction projects as a means of meeting the annual binding reduction task.',
    },
    textSha256: 'f0747bd52ba35cdf0759ff55d14e19917f5ff6de21a6695552f117cd5ecce315',
  },
  '3.2.2.p1.s1a': {
    status: 'procedure',
    summary: {
      zh: '减排、扩容项目申报入库，实行动态办理。',
      en: 'Reduction and expansion projects are filed for entry on a rolling basis.',
    },
    reason: {
      zh: '只讲申报方式，不设申报期；收储时限见 3.2.2.p1.s1b、s1c。',
      en: 'It describes how filing is run and sets no filing window; the time limits for collection are in 3.2.2.p1.s1b and s1c.',
    },
    textSha256: 'bcee96c6b7120422e547cae12e223411e5e9c345ad45589e09d1b77fd10e7854',
  },
  '3.2.2.p1.s1b': {
    status: 'rule',
    rule: '3.2.2-entry-deadline',
    summary: {
      zh: '收储原则上在工程竣工的同一年内办结。',
      en: 'In principle, collection is finished before the year in which the works are completed runs out.',
    },
    textSha256: '2100eb71c11974d5036f97789d9e544089a57674803edab4886038071ca55752',
  },
  '3.2.2.p1.s1c': {
    status: 'rule',
    rule: '3.2.2-entry-deadline',
    summary: {
      zh: '涉及变更排污许可证的，收储应于变更后{entryLimit}内办结。',
      en: 'Where a change of discharge permit is involved, the cut must be collected within {entryLimit} of that change.',
    },
    textSha256: '92353c66dc15cd836d98122735ce46318845122fa572974acdbf63b31ecc5e88',
  },
  '3.2.2.p2.s1a': {
    status: 'rule',
    rule: '3.2.2-filing-route',
    summary: {
      zh: '常熟市级的公共基础设施、生态扩容项目：建设单位编写项目书，行业主管部门审核，报常熟生态环境局录入。',
      en: 'For public infrastructure and ecological expansion run by Changshu itself, the construction unit prepares the entry document, the sector department reviews and the Changshu Ecology and Environment Bureau files.',
    },
    textSha256: '79a837739e17ee88dd0861bbcfcb75f7d76ae455f5c9d272166cf7a3db797529',
  },
  '3.2.2.p2.s1b': {
    status: 'rule',
    rule: '3.2.2-filing-route',
    summary: {
      zh: '板块的公共基础设施、生态扩容项目和工农业排污单位的项目：所在板块编写并审核，报常熟生态环境局录入。',
      en: 'For public infrastructure and ecological expansion run by an area, and any project of an industrial or agricultural discharger, the local area prepares and reviews and the Changshu Ecology and Environment Bureau files.',
    },
    textSha256: 'e4583dba0a7ca0eade236ff51df3d03f70d377398b0881e6320ff6b75e99fd01',
  },
  '3.2.2.p2.s1c': {
    status: 'rule',
    rule: '3.2.2-filing-route',
    summary: {
      zh: '板块或工农业排污单位的此类项目位于限值限量园区内的，改由园区自行办理申报。',
      en: 'If such a project of an area or of an industrial or agricultural discharger lies within a limit-managed park, the park organises the filing on its own.',
    },
    textSha256: 'a910ee3889bd75045b959ad6ca9768708b30fa0beb0ca8ad2caf548254d53f84',
  },
  '3.2.2.p2.s1d': {
    status: 'rule',
    rule: '3.2.2-filing-route',
    summary: {
      zh: '达标排污单位的深度治理项目须由其先申请，再由所在板块组织编写并审核，报常熟生态环境局录入。',
      en: 'Deep treatment by a compliant discharger must start from its application; the local area then prepares and reviews, and the Changshu Ecology and Environment Bureau files.',
    },
    textSha256: '1b4658fb9e71c0a03d8f94889a429750cc92194e51289d022f1640985052a9a6',
  },
  '3.2.2.p2.s1e': {
    status: 'rule',
    rule: '3.2.2-filing-route',
    summary: {
      zh: '深度治理项目位于限值限量园区内的，改由园区自行办理申报。',
      en: 'If the deep-treatment project lies within a limit-managed park, the park organises the filing on its own.',
    },
    textSha256: '8e292629e24b0aed5be58d5496ad506859b2352f18633e5ec896b1f02bf81498',
  },
  '3.2.2.p3.s1a': {
    status: 'rule',
    rule: '3.2.2-filing-materials',
    summary: {
      zh: '申报材料以列明者为主；不论何类项目，均需入库项目书。',
      en: 'The papers listed are the main ones; every filing needs the entry project document.',
    },
    textSha256: '1418d94a311fc3f2146f04a2ddcf8c1377cad488ed415e4a39b5732ab8b6cae9',
  },
  '3.2.2.p3.s1b': {
    status: 'rule',
    rule: '3.2.2-filing-materials',
    summary: {
      zh: '环境基础设施项目：环评、写明时间的验收材料、附数据支撑的减排测算、资金投入凭据。',
      en: 'Environmental infrastructure: the EIA, acceptance papers that state the date, the reduction calculation with its data, and evidence of the funds invested.',
    },
    textSha256: '1f9102d74cdfd8d1c8ac75d674860d4b08cd4ffa5da7a25d53ef0a1a290d100b',
  },
  '3.2.2.p3.s1c': {
    status: 'rule',
    rule: '3.2.2-filing-materials',
    summary: {
      zh: '工程治理项目：环评、写明时间的验收材料、附数据和产量证明的减排测算、许可证变更证明。',
      en: 'Engineering treatment: the EIA, acceptance papers that state the date, the reduction calculation with its data and proof of output, and evidence of the permit change.',
    },
    textSha256: '83015adb25e78549fe3e8576e2034ea95c763af8bd38fc8334160c6ef89fae9d',
  },
  '3.2.2.p3.s1d': {
    status: 'rule',
    rule: '3.2.2-filing-materials',
    summary: {
      zh: '关闭类：板块关停说明（写明拆除时间、附照片）、原环评、附关闭前产量的测算、持证者的许可证注销材料等。',
      en: 'Closure: the area’s closure statement with demolition date and photographs, the original EIA, the reduction calculation with output before closure, permit-cancellation papers from permit holders, and so on.',
    },
    textSha256: 'a36fae5c2e3288723eae0d53aa8c1dfe55fe161f6cfd1656f1492bf1c5cf897c',
  },
  '3.2.2.p3.s2': {
    status: 'external',
    summary: {
      zh: '减排量依生态环境部的核算指南等测算，并参照江苏省储备库管理办法（试行）执行。',
      en: 'Cuts are calculated under the technical guides of the Ministry of Ecology and Environment and the like, with reference to Jiangsu’s trial measures on managing the reserve bank.',
    },
    reason: {
      zh: '如何核算由生态环境部指南和江苏省试行办法决定，减排量按已核定的数额采用。',
      en: 'The ministry’s guides and Jiangsu’s trial measures decide the calculation; the library takes the amount as given.',
    },
    textSha256: '43ea37ddd121cbe0799b84ec850dd607744c63be59c033e2ec05ba2d7ff5ac92',
  },
  '3.2.3.s1a': {
    status: 'rule',
    rule: '3.2.3-entry-review',
    summary: {
      zh: '总量指标的审核与认定，属苏州市生态环境局职权。',
      en: 'Reviewing and certifying quotas is the task of the Suzhou Ecology and Environment Bureau.',
    },
    textSha256: 'e1e61c4e8825eb509067ea07f657f624b9c4705d104ab9d8b745451431db001d',
  },
  '3.2.3.s1b': {
    status: 'rule',
    rule: '3.2.3-entry-review',
    summary: {
      zh: '申报部门先在江苏省储备和交易管理系统中提出申报。',
      en: 'The body responsible for filing first files in Jiangsu’s quota reserve and trading management system.',
    },
    textSha256: '1d6c0717733adb917cc8bd51f919ebd7256eaf6ce30a84aea33b491322a3155a',
  },
  '3.2.3.s1c': {
    status: 'rule',
    rule: '3.2.3-entry-review',
    summary: {
      zh: '苏州市生态环境局随后审查项目类型、减排核算和支撑材料等。',
      en: 'The Suzhou Ecology and Environment Bureau then examines, among other things, the kind of project, the accounting of the cut and the supporting papers.',
    },
    textSha256: 'b01632d8e4a53f371979c976bf6cf1523ca354283069f7fe65bcb03b56742a92',
  },
  '3.2.3.s1d': {
    status: 'rule',
    rule: '3.2.3-entry-review',
    summary: {
      zh: '经苏州市生态环境局审核合格的，即准予入库。',
      en: 'A filing that the Suzhou Ecology and Environment Bureau passes is admitted to the bank.',
    },
    textSha256: '19b98a3087f49e03c9fc4444ff386b66817177b746fc8b125cf2e6fb68fd2531',
  },
  '3.2.3.s1e': {
    status: 'rule',
    rule: '3.2.3-entry-review',
    summary: {
      zh: '未获通过的，由申报部门补正材料后重新申请。',
      en: 'A filing that fails goes back to the filing body, which amends and supplements its papers and applies again.',
    },
    textSha256: '5a0c4ad672614143f512bc7f9918ee0d848359d8ed3a79f99f201f0c8d17a6ad',
  },
  '3.2.4.s1a': {
    status: 'rule',
    rule: '3.2.4-tier-split',
    summary: {
      zh: '参与分级的，是减排扩容项目经苏州市生态环境局审定的减排量。',
      en: 'What is divided among the levels is the cut from reduction and expansion projects that the Suzhou Ecology and Environment Bureau has passed.',
    },
    textSha256: '345e5ae503d56d76f0d88ebaded599f9b8e516f14362f880b77db40427e4a483',
  },
  '3.2.4.s1b': {
    status: 'rule',
    rule: '3.2.4-tier-split',
    summary: {
      zh: '使用国家、省下达资金的，对应的减排量原则上申报归入省储备库。',
      en: 'If a project draws on money handed down by the nation or the province, the corresponding cut is in principle filed into the provincial bank.',
    },
    textSha256: 'c63790613be03ade3b21e2fccb71671dcb94522d23a788eb0b4f89af54b40396',
  },
  '3.2.4.s1c': {
    status: 'rule',
    rule: '3.2.4-tier-split',
    summary: {
      zh: '扣除归省的部分，其余减排量的{prefectureShare}由苏州市级收储。',
      en: 'Of the cut that does not go to the province, the prefecture (Suzhou) collects {prefectureShare}.',
    },
    textSha256: 'bb34ae50a21cbefa9c62c04cb858d22e006c00ea9f3abbb782f88e867c7d0bfc',
  },
  '3.2.4.s1d': {
    status: 'rule',
    rule: '3.2.4-tier-split',
    summary: {
      zh: '余量中，板块的公共基础设施、生态扩容项目和工农业排污单位项目，由常熟市本级库与乡镇库按{cityToTownship}分储。',
      en: 'Of the remainder, cuts from area-run public infrastructure and ecological expansion and from industrial or agricultural dischargers are stored {cityToTownship} between the city (Changshu’s own) and township banks.',
    },
    textSha256: '06b647c4ab24fc76a9cd0ed4715b244c094ce3e3d4f1203ab8ffec506cbd81f6',
  },
  '3.2.4.s1e': {
    status: 'rule',
    rule: '3.2.4-tier-split',
    summary: {
      zh: '限值限量园区的入库项目，除应归省、苏州市级的部分外，余量全归园区库。',
      en: 'For entry projects of a limit-managed park, all that is left after what goes to the provincial and prefecture (Suzhou) banks is collected by the park bank.',
    },
    textSha256: '08ca83fe4198bf31faf4439e3474690bab0fd8ae6e4b087042c00c745983ee8e',
  },
  '3.3.1.s1a': {
    status: 'principle',
    summary: {
      zh: '常熟市本级库重在调节市场、改善产业布局。',
      en: 'The city (Changshu’s own) bank serves chiefly to steer the market and improve the industrial layout.',
    },
    reason: {
      zh: '只说明设库的用途；优先对象由 3.3.1.s1b 列出。',
      en: 'It states what the bank is for; who comes first is listed in 3.3.1.s1b.',
    },
    textSha256: '4a6db73607df2182835c3987f96ae3142c1800555f20028e7fd1344c82fdeec8',
  },
  '3.3.1.s1b': {
    status: 'rule',
    rule: '3.3.1-use-priority',
    summary: {
      zh: '市本级库优先供常熟市级以上重大产业、民生和科技示范，战略新兴产业和环境基础设施，常熟市政府“一事一议”通过的项目等。',
      en: 'The city bank gives priority to major industrial, livelihood and sci-tech demonstration projects of Changshu level or above, strategic emerging industry, environmental infrastructure, projects Changshu’s government passed case by case, and the like.',
    },
    textSha256: 'dccb064dc872a8e666e9740f766d56e86b0ce5dd2487910f420a2fb6e4a430e3',
  },
  '3.3.1.s1c': {
    status: 'rule',
    rule: '3.3.1-use-priority',
    summary: {
      zh: '园区库和乡镇（街道）库应优先供本区域的重大项目使用。',
      en: 'The banks of parks, townships and subdistricts must put major projects within their own area first.',
    },
    textSha256: '5fe2b1c6447f2570c5ed964a6ca08c4d8d3fe932b1f4e45af1955c7d0ea04f36',
  },
  '3.3.2.s1': {
    status: 'rule',
    rule: '3.3.2-offset',
    summary: {
      zh: '项目用来替代的指标，不得少于其应替代的主要污染物总量指标{floorAboveOne}。',
      en: 'The quota put up to offset a construction project must not be less than the main-pollutant quota that the project is required to offset{floorAboveOne}.',
    },
    textSha256: '4464f6bb61e1fa45db13db892d3219fe6e13a31deee157825d10787d90caad57',
  },
  '3.3.2.s2a': {
    status: 'rule',
    rule: '3.3.2-offset',
    summary: {
      zh: '新建、扩建的战略性新兴产业项目，其新增的{keyWaterPollutants}按不少于年新增排放量的{strategicRatio}倍减量替代。',
      en: 'A new-build or expansion project in strategic emerging industry offsets the {keyWaterPollutants} it adds at no less than {strategicRatio} times the added annual discharge.',
    },
    textSha256: '32fca994fe39dfa9e5c45c4fc2fc9a8d0cdc1dcd21b627ad3bc03a6618cb01c5',
  },
  '3.3.2.s2b': {
    status: 'rule',
    rule: '3.3.2-offset',
    summary: {
      zh: '其他一切建设项目，一律按其年新增排放指标的{generalRatio}倍减量替代。',
      en: 'Every other construction project offsets the pollutants concerned at {generalRatio} times the annual discharge quota it adds.',
    },
    textSha256: 'd26e731a07fd16949bc07648b994b8a30d190cfaeaf2030a6752b5eb94939551',
  },
  '3.3.3.p1.s1a': {
    status: 'rule',
    rule: '3.3.3-use-route',
    summary: {
      zh: '新改扩建项目新增指标，建设单位可向相应的管理部门申请，在江苏省储备和交易管理系统内办理。',
      en: 'The construction unit of a new, renovation or expansion project that adds discharge may apply, in Jiangsu’s quota reserve and trading management system, to the body that manages the quotas concerned.',
    },
    textSha256: '43703f3dfcb1630249f9e61a8591ec421c6e7d3fb0af8259af9d0dc9bf4ed085',
  },
  '3.3.3.p1.s1b': {
    status: 'rule',
    rule: '3.3.3-use-route',
    summary: {
      zh: '在{townshipLikePlaces}的，由其初审、常熟生态环境局审核通过，再从其自身的库投放。',
      en: 'In {townshipLikePlaces}, that body screens first, the Changshu Ecology and Environment Bureau approves, and that body’s own bank releases the quota.',
    },
    textSha256: '319f2dc9db54dec395ee1ca08408a04614bcf22563ff168d802ad99d32b3e293',
  },
  '3.3.3.p1.s1c': {
    status: 'rule',
    rule: '3.3.3-use-route',
    summary: {
      zh: '在限值限量园区的，经园区管理部门审核，由园区库投放指标。',
      en: 'In a limit-managed park, the park administration reviews and the quota is then released from the park bank.',
    },
    textSha256: '05ecee94f0084c0bca891a87122ccc091af362bd13c87db9d9b84481d56ac992',
  },
  '3.3.3.p2.s1a': {
    status: 'rule',
    rule: '3.3.3-trading',
    summary: {
      zh: '新改扩建项目的建设单位，也可在江苏省储备和交易管理系统内经排污权交易购得所需的新增指标。',
      en: 'The construction unit of such a project may also acquire the quota it needs by trading discharge rights in Jiangsu’s quota reserve and trading management system.',
    },
    textSha256: '1bca6958c9e68d8e8bc32dcea78653b7f874bd664716733838b38550f0e954c4',
  },
  '3.3.3.p2.s1b': {
    status: 'rule',
    rule: '3.3.3-trading',
    summary: {
      zh: '交易办结，由排污权交易管理机构开具凭证。',
      en: 'When a trade is complete, the body that manages discharge-rights trading issues a certificate.',
    },
    textSha256: '553058f0e464741f4aa3ddc99979d5a2272c979a645d3b8570e8c54ada8c934e',
  },
  '3.3.3.p2.s1c': {
    status: 'rule',
    rule: '3.3.3-trading',
    summary: {
      zh: '目前实行交易的指标共{tradablePollutants}。',
      en: 'For now, discharge-rights trading covers {tradablePollutants}.',
    },
    textSha256: '4b09fe72a55ba0d52fc51488905b5f87d3ce0d706f37ff72fea16469782eb186',
  },
  '3.3.3.p2.s1d': {
    status: 'external',
    summary: {
      zh: '排污权交易的程序，依省生态环境厅苏环办〔2021〕58号通知办理。',
      en: 'Trades follow the procedure in the notice of the Jiangsu Department of Ecology and Environment, Su Huan Ban [2021] No. 58.',
    },
    reason: {
      zh: '交易程序由该通知另行规定，本文未载其内容。',
      en: 'That notice sets the trading procedure; its content is not in this text.',
    },
    textSha256: 'd42639fa59e9215b6eebc9293aee468442e7f159d55b872dee4a01e8e3bd19e0',
  },
  '3.3.4.p1.s1a': {
    status: 'principle',
    summary: {
      zh: '指标调配以环境质量的改善为中心。',
      en: 'Allocation keeps the improvement of environmental quality at its centre.',
    },
    reason: {
      zh: '只定取向，不设门槛；质量达标与否的后果见 3.3.4 其余各句。',
      en: 'It sets a direction without a threshold; what quality does to use is laid down in the rest of 3.3.4.',
    },
    textSha256: '642140d50896e4cc4683aa8ab493089437e018a281c244bea3d5a2a9698a2c70',
  },
  '3.3.4.p1.s1b': {
    status: 'rule',
    rule: '3.3.4-use-eligibility',
    summary: {
      zh: '视各板块大气和水的质量目标完成情况，分要素统筹调配指标。',
      en: 'Quota allocation is coordinated medium by medium, in the light of how each area has met its air and water quality targets.',
    },
    textSha256: '3874bf0d460acf1d61cf6ff7446aa129630b8b194305a260def60c1ddc84e15a',
  },
  '3.3.4.p2.s1': {
    status: 'rule',
    rule: '3.3.4-cross-category-use',
    summary: {
      zh: '环境质量持续改善且排放强度持续走低的板块，经严格论证、报苏州审核同意，可跨类别使用指标。',
      en: 'An area whose quality keeps improving and discharge intensity keeps falling may, after rigorous justification and with Suzhou’s approval on review, use quotas across categories.',
    },
    textSha256: '867e8752ce973094ee97386e8801a8af8adad02136ae346f4d59be8ed109cdd9',
  },
  '3.3.4.p3.s1a': {
    status: 'rule',
    rule: '3.3.4-use-eligibility',
    summary: {
      zh: '上一年度环境质量达到考核要求、重点减排项目也已完成的板块，项目建设可用本级和上级库的指标。',
      en: 'An area may draw on its own and higher-level banks for projects if, the year before, it met its quality target and completed its key reduction projects.',
    },
    textSha256: 'b4c7dd9f90210268cdc77644a105510634acee5130978c19e479523de3c3b90e',
  },
  '3.3.4.p3.s1b': {
    status: 'rule',
    rule: '3.3.4-use-eligibility',
    summary: {
      zh: '自有储备不够的板块，可向常熟市本级库申请调剂，也可商请指标有余的板块调剂。',
      en: 'An area whose own reserve falls short may apply to the city (Changshu’s own) bank for a transfer or arrange one with an area that has quota to spare.',
    },
    textSha256: 'ffff7c25c3d6f7a2f8cc4f5833dc9af89869f9284278ab1bd049a63d3851cc9b',
  },
  '3.3.4.p3.s1c': {
    status: 'rule',
    rule: '3.3.4-use-eligibility',
    summary: {
      zh: '自有储备不够的板块，还可以经省级平台从其他区域购入指标。',
      en: 'An area whose own reserve falls short may also buy quotas across regions on the provincial platform.',
    },
    textSha256: 'c78032e0a42eb4a0c35e3d49b7e6478ae296ede4c14c44a940ed85e54b0026a9',
  },
  '3.3.4.p3.s1d': {
    status: 'rule',
    rule: '3.3.4-transfers',
    summary: {
      zh: '板块之间调剂，须双方商定、联名申请；常熟生态环境局审查同意后，方可实施。',
      en: 'Transfers between areas require both sides to agree and apply jointly, and go ahead once the Changshu Ecology and Environment Bureau has reviewed and consented.',
    },
    textSha256: '3eccf386456f354ee968afac77b701f2fc90d3eae57e8aef3fded3e0bcbf132d',
  },
  '3.3.4.p3.s1e': {
    status: 'rule',
    rule: '3.3.4-transfers',
    summary: {
      zh: '向常熟市本级库申请调剂的板块，须排定减排量与之相当的后续项目，并交入库承诺书。',
      en: 'An area that applies for a transfer from the city (Changshu’s own) bank must line up later reduction projects matching the amount and submit a written commitment to enter them.',
    },
    textSha256: 'feb901d40d48f1fdb78a70555cadf0dc1986f6d0841abf6809e1baea39f1e4cc',
  },
  '3.3.4.p3.s1f': {
    status: 'rule',
    rule: '3.3.4-transfers',
    summary: {
      zh: '板块所承诺的减排项目，须在{commitmentPeriod}之内完成入库。',
      en: 'The projects to which the area has committed must be entered within {commitmentPeriod}.',
    },
    textSha256: '51480797722a9c9605e13cd5904ebdcffdb0d8fdd24a80ed0fbd4312e4c365b0',
  },
  '3.3.4.p3.s1g': {
    status: 'rule',
    rule: '3.3.4-transfers',
    summary: {
      zh: '承诺未兑现到位的，暂停有关指标的调剂使用。',
      en: 'Where the commitment is not met in full, use of the quotas concerned by transfer is suspended.',
    },
    textSha256: '3f5813b21bebcc678da72ebc9ab3358f96042655e057029b0f3f4ff108e793b4',
  },
  '3.3.4.p4.s1': {
    status: 'rule',
    rule: '3.3.4-use-eligibility',
    summary: {
      zh: '上一年度环境质量未达考核要求，或约束性减排任务没有完成的板块，当年不得使用上级库或跨区域的指标。',
      en: 'An area that missed its quality target or its binding reduction task last year must not use quotas from higher-level banks or other regions this year.',
    },
    textSha256: '0a9c89021ba788e8e7bead72f307f888eaaaf060b969ed92210fc3ab5c14aedf',
  },
  '3.3.4.p5.s1a': {
    status: 'procedure',
    summary: {
      zh: '生态环境部门按月监测各板块的环境质量并作预警。',
      en: 'The ecology and environment authorities monitor every area’s environmental quality month by month and give early warning.',
    },
    reason: {
      zh: '规定部门的例行监测；预警本身不改变项目的结果，责令暂停见 3.3.4.p5.s1b。',
      en: 'It sets the authorities a routine task; a warning alone changes nothing for a project, and orders come under 3.3.4.p5.s1b.',
    },
    textSha256: '99ed719f6ea095a39240ceaef0d821f77d125c0bf31b26560323d27c33abd0bf',
  },
  '3.3.4.p5.s1b': {
    status: 'rule',
    rule: '3.3.4-suspension',
    summary: {
      zh: '质量严重下滑或明显落后于年度目标的，可依程序责令有关板块暂停动用各级库或跨区域的指标。',
      en: 'Where quality worsens severely or is clearly short of the year’s target, the area may, by due procedure, be ordered to suspend its use of bank quotas (all levels) or cross-region quotas.',
    },
    textSha256: '9bb6bf62a24d982087b624509092305fcf8ba63039f86d2e37a2aeb2a48f5bfc',
  },
  '3.3.4.p5.s1c': {
    status: 'rule',
    rule: '3.3.4-suspension',
    summary: {
      zh: '板块的环境质量好转后，暂停即予解除。',
      en: 'The suspension of the area is lifted when its environmental quality has improved.',
    },
    textSha256: '47fabbb99cb1ee4cdba7299e2df3d8b7979885a56179ca852f166e45d95ed777',
  },
  '3.4.1.p1.s1a': {
    status: 'rule',
    rule: '3.4.1-park-calendar',
    summary: {
      zh: '每年{parkTargetsMonth}底之前，常熟生态环境局协助上级部门判定限值限量园区上一年的大气、水质量目标是否完成。',
      en: 'By the end of {parkTargetsMonth} each year, the Changshu Ecology and Environment Bureau, assisting the higher authorities, organises the determination of whether limit-managed parks met last year’s air and water quality targets.',
    },
    textSha256: 'dd106787b7c20f4d5fcba4c34b0c88846458bdaf5cc5b8a265a1e315931aab1f',
  },
  '3.4.1.p1.s1b': {
    status: 'rule',
    rule: '3.4.1-park-calendar',
    summary: {
      zh: '同时拟出限值限量园区当年的大气、水质量目标。',
      en: 'At the same time, limit-managed parks’ air and water quality targets for the current year are drawn up.',
    },
    textSha256: 'f3b68a4a3bc7d7fd46ab79dd03e0a55c67f682f609f140c1b755fa098a1afc9a',
  },
  '3.4.1.p1.s1c': {
    status: 'rule',
    rule: '3.4.1-park-calendar',
    summary: {
      zh: '所拟目标经苏州市生态环境局审核，再下达园区执行。',
      en: 'After review by the Suzhou Ecology and Environment Bureau, the targets so drafted are handed down to the parks to carry out.',
    },
    textSha256: 'b614c9001c3c78ce59318023ac99645d750821d62c4a64ebd06048036c01d8a9',
  },
  '3.4.1.p2.s1a': {
    status: 'rule',
    rule: '3.4.1-park-calendar',
    summary: {
      zh: '每年{parkDischargeMonth}底之前，常熟生态环境局协助上级部门测算限值限量园区上一年的实际排放量。',
      en: 'By the end of {parkDischargeMonth} each year, the Changshu Ecology and Environment Bureau, assisting the higher authorities, organises the calculation of limit-managed parks’ actual discharge in the previous year.',
    },
    textSha256: '539f6eac4e2fa8c6baf50d31cf4cabb9578950b9bbd3ae67654d86b35534d5d5',
  },
  '3.4.1.p2.s1b': {
    status: 'rule',
    rule: '3.4.1-park-calendar',
    summary: {
      zh: '并依据上年度质量考核、主要污染物排放和周边质量，测算园区当年的允许排放量，向上报送。',
      en: 'The parks’ permitted discharge for the current year is calculated from last year’s target results, main-pollutant discharge and surrounding environmental quality, and reported upward.',
    },
    textSha256: 'c46c4e0c94652f1f4dff0eb086404c96ada4e350da82864f0a7b17da6edc727e',
  },
  '3.4.2.s1a': {
    status: 'procedure',
    summary: {
      zh: '限值限量园区要督促排污单位如期安装自动监测监控设备、与省平台联通，并规范做好比对监测。',
      en: 'Limit-managed parks must press dischargers to install automatic monitoring on schedule, with a link to the provincial platform, and to carry out proper comparison monitoring.',
    },
    reason: {
      zh: '规定园区如何督促监测设备的安装和联网，未附对项目的后果。',
      en: 'It tells parks how to see to monitoring equipment and attaches no consequence for a project.',
    },
    textSha256: '5d562f444b1fc8384ad7c264756a2a2b38809294b982b8d50b5d120441cc3b26',
  },
  '3.4.2.s1b': {
    status: 'procedure',
    summary: {
      zh: '园区要结合年度监测方案，组织排污单位按规范监测排放总量。',
      en: 'In line with the annual monitoring plan, parks are to organise their dischargers to monitor total discharge properly.',
    },
    reason: {
      zh: '只规定由谁组织监测，未规定监测结果对指标的作用。',
      en: 'It says who organises the monitoring, not what its results do to any quota.',
    },
    textSha256: '3c44b019655a67e616e137e76a05aa333794dc65bd004c232aad564b4a904237',
  },
  '3.4.2.s1c': {
    status: 'principle',
    summary: {
      zh: '园区还要加强监督性监测和质控抽查，使核算所用的实测数据准确可靠。',
      en: 'Parks are also to step up supervisory monitoring and quality-control spot tests, so that the measured data needed for accounting are accurate and reliable.',
    },
    reason: {
      zh: '只求数据可靠，未定抽测频次和误差限度。',
      en: 'It asks for reliable data without fixing a frequency or a tolerance.',
    },
    textSha256: '37daac1d701b036d53b02d04e6eac7e0ecad81b76450da757a13869d784308d5',
  },
  '3.4.3.s1': {
    status: 'procedure',
    summary: {
      zh: '常熟生态环境局每月监测限值限量园区的环境质量并作预警。',
      en: 'The Changshu Ecology and Environment Bureau monitors the environmental quality of limit-managed parks every month and gives early warning.',
    },
    reason: {
      zh: '规定常熟生态环境局的例行工作；质量下滑的后果见 3.4.3.s2a、s2b。',
      en: 'It sets the bureau a routine task; what a decline entails is in 3.4.3.s2a and s2b.',
    },
    textSha256: '62709397a0b91ae5c1ca0e384198090604594061bd3a36889852e18c91f2fceb',
  },
  '3.4.3.s2a': {
    status: 'rule',
    rule: '3.4.3-park-warning',
    summary: {
      zh: '质量下滑的园区应尽快采取有力措施、加大减排，促其好转。',
      en: 'A park whose quality is declining must promptly take firm measures and cut pollution harder so that quality recovers as soon as possible.',
    },
    textSha256: 'f2a23fa5abd3352f211f37c36caead1b98d206689eceb0805b36eea9b763a7e4',
  },
  '3.4.3.s2b': {
    status: 'rule',
    rule: '3.4.3-park-warning',
    summary: {
      zh: '质量严重下滑或明显落后于年度目标的园区，可责令其暂停使用各级库或跨区域购得的指标。',
      en: 'A park whose quality worsens severely or is clearly short of the year’s target may be ordered to suspend its use of bank quotas (all levels) or quotas bought across regions.',
    },
    textSha256: '00e9da1767dcc1fee3197774d59bb98d355b25faa8bbfaa735a391cfff14d499',
  },
  '3.4.3.s2c': {
    status: 'rule',
    rule: '3.4.3-park-warning',
    summary: {
      zh: '园区的环境质量好转后，暂停即予解除。',
      en: 'The suspension of the park is lifted when its environmental quality has improved.',
    },
    textSha256: '47fabbb99cb1ee4cdba7299e2df3d8b7979885a56179ca852f166e45d95ed777',
  },
  '3.5.1.s1': {
    status: 'principle',
    summary: {
      zh: '深入治污攻坚，使常熟环境质量持续向好，争取上级统筹总量指标时给予最大支持。',
      en: 'Changshu presses on with the battle against pollution and keeps quality improving, so as to win the fullest support when higher authorities allocate quotas.',
    },
    reason: {
      zh: '属向上争取的目标；PM2.5 和臭氧在此只是治理重点，不是总量指标。',
      en: 'It is an aim to pursue with higher authorities; PM2.5 and ozone appear as campaign targets, not as controlled pollutants.',
    },
    textSha256: '3c52222fd7f14c4bd9502ffe8f13d6b411aa7bf75a7fe4570d2190cc71fceb8b',
  },
  '3.5.2.s1': {
    status: 'principle',
    summary: {
      zh: '加强限值限量园区治污和总量管理，力争全省前列；上级定奖励政策时，争取最多的奖励指标。',
      en: 'Limit-managed parks’ pollution control and total-quantity management are pushed to the province’s front rank, to win the largest quota reward when higher authorities set the reward policy.',
    },
    reason: {
      zh: '奖励政策由上级另定，文中没有额度和算法。',
      en: 'The reward policy is for higher authorities to set; the text gives no amount and no formula.',
    },
    textSha256: '21c7f2fa993bc8f727a50c933c4d0732497215ca52daa4b95670d5464be26767',
  },
  '4.1.s1': {
    status: 'principle',
    summary: {
      zh: '各板块、各部门要提高认识，加强领导和统筹，保障常熟重大项目建设和产业转型。',
      en: 'Areas and departments are to grasp why managing environmental resources matters and strengthen leadership and coordination, in support of Changshu’s major projects and industrial upgrading.',
    },
    reason: {
      zh: '属组织领导方面的号召，没有判断是否做到的标准。',
      en: 'It is a call for leadership, with no test of whether it has been heeded.',
    },
    textSha256: 'e1c85970406b80eb6e7003e6a909574bc7e8ba3fc559ba2cb898a71e9da33cb8',
  },
  '4.2.s1': {
    status: 'rule',
    rule: '4.2-rectification',
    summary: {
      zh: '板块要全程跟踪、评估减排项目；进度迟缓、运行异常或难以稳定兑现申报绩效的，应及时推动整改。',
      en: 'Areas are to plan, track and evaluate reduction projects and must promptly press for correction where works lag, operation is abnormal or the declared performance is hard to sustain.',
    },
    textSha256: '14f36c348647a265b5efd53d60ae86ba96667bc6b9f07f0dbdc83c5a532c0304',
  },
  '4.3.s1a': {
    status: 'rule',
    rule: '4.3-quarterly-dispatch',
    summary: {
      zh: '每季度汇总环评审批、企业关闭后的许可证注销以及总量平衡登记等数据。',
      en: 'Data on EIA approvals, discharge permits cancelled on closure, results of total-balance registration and the like are gathered every quarter.',
    },
    textSha256: '04fb4cc71a97317176c78204f5a4646ab46ca3805563d595fb090752125e86c0',
  },
  '4.3.s1b': {
    status: 'procedure',
    summary: {
      zh: '促使用掉的指标实时出库、新增的储备及时入库。',
      en: 'Used quotas are to be moved out of the bank in real time and newly reserved ones in without delay.',
    },
    reason: {
      zh: '只求库存更新及时，未定期限，不改变项目的结果。',
      en: 'It asks that the stock be kept current, fixes no time limit and changes no project’s outcome.',
    },
    textSha256: '1982411cd51706d20a1341f2811caa6ed9051a51aa22226f8ee792cdb5850371',
  },
  '4.3.s1c': {
    status: 'principle',
    summary: {
      zh: '定期管理、核查，辅以不定期评估，使储备库管理科学规范。',
      en: 'Regular management and verification are combined with occasional evaluation to keep the reserve bank soundly run.',
    },
    reason: {
      zh: '只定管理方式，未定周期和评判标准。',
      en: 'It names a way of managing and fixes neither intervals nor a standard.',
    },
    textSha256: '42d41a195fbcda19769088f0155b51488785142f4420d94ade0dbfb25e3bd404',
  },
  '4.4.s1': {
    status: 'principle',
    summary: {
      zh: '向排污单位广泛宣传、解读政策，引导其主动治污减排，盘活环境资源。',
      en: 'The policy is widely publicised and explained to dischargers, to lead them to cut pollution on their own initiative and free up environmental resources.',
    },
    reason: {
      zh: '属宣传引导，不为排污单位设定义务或条件。',
      en: 'It is outreach and places no duty or condition on dischargers.',
    },
    textSha256: '6f89ff724ee2da5f0c9d192950cf5526eb359d16539dd3fb3811ea5d8b07f61e',
  },
  '4.4.s2': {
    status: 'procedure',
    summary: {
      zh: '定期举办储备库运行和指标核算、核查培训，提升管理水平和技术能力。',
      en: 'Training in running the reserve bank and in calculating and verifying quotas is held regularly to raise managerial and technical skill.',
    },
    reason: {
      zh: '只是培训安排，未写明周期，不影响项目的结果。',
      en: 'It provides for training at no stated interval and has no bearing on a project’s outcome.',
    },
    textSha256: '412e77c41f6cc3227e143e46dfc97e8b6e5457c19c7f30e0b3db41bedbbf43ad',
  },
};

/**
 * The 93 clauses of Changshu's consultation draft, in the order of the text: what each one says, in short,
 * and what it is to this library. A clause of status `rule` names the file under `src/rules` that computes
 * it; any other gives the reason why nothing is computed from it.
 *
 * A clause is cited by its id: item first, then paragraph (`p`), numbered type (`i`) and sentence or part of
 * a sentence (`s`). `3.3.2.s2a` is item 三（三）2, second sentence, first part.
 *
 * The words are the authors' own: they restate the clause and do not replace it. To see whether a text at
 * hand is the one encoded here, take the words of the clause, remove all white space, hash the UTF-8 bytes
 * with SHA-256 and compare with `textSha256`. 3.3.4.p5.s1c and 3.4.3.s2c have the same words, so one hash.
 *
 * Figures, months, lists and places in a summary are those of the draft; {@link summaryOf} gives those of any policy.
 *
 * “City” is Changshu, a county-level city, and “prefecture” is Suzhou, the city above it.
 */
export const clauses: Readonly<Record<ClauseId, Clause>> = /* @__PURE__ */ (() =>
  deepFreeze(
    Object.fromEntries(
      Object.entries(TEXTS).map(([id, clause]) => [
        id,
        { ...clause, summary: withFigures(clause.summary, changshu2023Draft) },
      ]),
    ) as Record<ClauseId, Clause>,
  ))();

/** The same id; one that no clause has throws. */
export function knownClause(id: ClauseId): ClauseId {
  if (typeof id === 'string' && Object.hasOwn(TEXTS, id)) return id;
  throw new QuotaError({ code: 'unknown-clause', path: 'clause', found: shown(id) });
}

/** What a clause says, in short and in both languages, with the figures of a policy, as far as it is known. */
export function summaryUnder(id: ClauseId, policy: Policy | undefined): Text {
  return withFigures(TEXTS[knownClause(id)].summary, policy);
}

/**
 * What a clause says, in short, with the figures, months, lists and places of a policy.
 *
 * @clause T
 * @throws {@link QuotaError} on an id that no clause has, and on an unknown language
 *
 * @example
 * ```ts
 * import { changshu2023Draft, summaryOf } from 'pollutant-quota-rules';
 *
 * summaryOf('3.2.4.s1c', 'en'); // => 'Of the cut that does not go to the province, the prefecture (Suzhou) collects 30%.'
 *
 * const parameters = { ...changshu2023Draft.parameters, prefectureShare: '0.25' };
 * const summary = summaryOf('3.2.4.s1c', 'en', { ...changshu2023Draft, parameters });
 * summary.endsWith('collects 25%.'); // => true
 * ```
 */
export function summaryOf(id: ClauseId, lang: Lang, policy: Policy = changshu2023Draft): string {
  return summaryUnder(id, usable(policy))[knownLang(lang)];
}
