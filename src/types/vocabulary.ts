/** The eight pollutants under total-quantity control, in the order of 3.1.1.s1. */
export const POLLUTANTS = /* @__PURE__ */ Object.freeze([
  'COD',
  'NH3-N',
  'TN',
  'TP',
  'SO2',
  'NOx',
  'VOCs',
  'PM',
] as const);

/** A controlled pollutant: 化学需氧量, 氨氮, 总氮, 总磷, 二氧化硫, 氮氧化物, 挥发性有机物, 颗粒物. */
export type Pollutant = (typeof POLLUTANTS)[number];

/** 要素: the media that pollutants burden. */
export const MEDIA = /* @__PURE__ */ Object.freeze(['water', 'air'] as const);

/** 要素: the medium that a pollutant burdens, and whose quality target speaks for it. */
export type Medium = (typeof MEDIA)[number];

/** The levels of reserve banks (储备库); `prefecture` is Suzhou (苏州市级), `city` Changshu's own (市本级). */
export const BANK_LEVELS = /* @__PURE__ */ Object.freeze([
  'province',
  'prefecture',
  'city',
  'township',
  'park',
] as const);

/** One level of reserve bank. */
export type BankLevel = (typeof BANK_LEVELS)[number];

/** The two limit-managed parks (限值限量园区): 常熟经济技术开发区 and 常熟高新技术产业开发区. */
export const PARK_IDS = /* @__PURE__ */ Object.freeze(['CEDZ', 'CHTZ'] as const);

/** One limit-managed park. */
export type ParkId = (typeof PARK_IDS)[number];

/** 板块: a park or a township-like area with a reserve bank of its own; `place` is the name it was found by. */
export type Area = ParkArea | TownshipArea;

/** A limit-managed park, its subdistrict or town included. */
export interface ParkArea {
  /** It has a park's bank. */
  readonly kind: 'park';
  /** Which park. */
  readonly park: ParkId;
  /** The name it was found by. */
  readonly place: string;
}

/** A town, a subdistrict or 新材料产业园. */
export interface TownshipArea {
  /** It has a township's bank. */
  readonly kind: 'township';
  /** The name it was found by. */
  readonly place: string;
}

/** What the text says of something that may or may not happen. */
export const VERDICTS = /* @__PURE__ */ Object.freeze(['permitted', 'refused'] as const);

/** Whether the text lets something happen. A refusal is an answer, not an error. */
export type Verdict = (typeof VERDICTS)[number];

/** A day of the civil calendar as `YYYY-MM-DD`, without time or time zone. */
export type CivilDate = string;

/** Who carries the project out: the city (市级), an area (板块), a discharger of industry or agriculture, or another unit. */
export const IMPLEMENTERS = /* @__PURE__ */ Object.freeze([
  'city',
  'area',
  'industrial',
  'agricultural',
  'other',
] as const);

/** One kind of implementer. */
export type Implementer = (typeof IMPLEMENTERS)[number];

/** What is carried out: public infrastructure, ecological expansion, deep treatment (深度治理), or something else. */
export const WORKS = /* @__PURE__ */ Object.freeze([
  'public-infrastructure',
  'ecological-expansion',
  'deep-treatment',
  'other',
] as const);

/** One kind of works. */
export type Works = (typeof WORKS)[number];

/** Where a reduction comes from: the four types of 3.2.1.p1 and the ecological projects of 3.2.1.p2. */
export const ENTRY_SOURCES = /* @__PURE__ */ Object.freeze([
  'government-works',
  'ahead-of-standard',
  'closure',
  'voluntary-treatment',
  'ecological-expansion',
] as const);

/** One source of reductions. */
export type EntrySource = (typeof ENTRY_SOURCES)[number];

/** The kinds of construction project: 新建, 扩建, 改建 and the mixed 改扩建. */
export const CONSTRUCTIONS = /* @__PURE__ */ Object.freeze([
  'new',
  'expansion',
  'renovation',
  'renovation-and-expansion',
] as const);

/** One kind of construction. */
export type Construction = (typeof CONSTRUCTIONS)[number];

/** Where quota for a project may come from, in the order of 3.3.4.p3. */
export const USE_SOURCES = /* @__PURE__ */ Object.freeze([
  'own-bank',
  'upper-banks',
  'city-transfer',
  'area-transfer',
  'cross-region-purchase',
] as const);

/** One source of quota. */
export type UseSource = (typeof USE_SOURCES)[number];

/** What a project is, where the city bank sets priorities (3.3.1.s1b). */
export const PRIORITY_CATEGORIES = /* @__PURE__ */ Object.freeze([
  'major-industry',
  'major-livelihood',
  'major-science',
  'strategic-emerging',
  'environmental-infrastructure',
  'case-by-case',
  'other',
] as const);

/** One category of priority. */
export type PriorityCategory = (typeof PRIORITY_CATEGORIES)[number];

/** The levels of government that may name a project; `city` is Changshu, `prefecture` Suzhou. */
export const ADMINISTRATIVE_LEVELS = /* @__PURE__ */ Object.freeze([
  'township',
  'city',
  'prefecture',
  'province',
  'nation',
] as const);

/** One level of government. */
export type AdministrativeLevel = (typeof ADMINISTRATIVE_LEVELS)[number];

/** Who takes a step in the procedure. */
export const ACTORS = /* @__PURE__ */ Object.freeze([
  'construction-unit',
  'sector-department',
  'area',
  'park',
  'county-bureau',
  'prefecture-bureau',
] as const);

/** One such body. */
export type Actor = (typeof ACTORS)[number];

/** The three lists of papers of 3.2.2.p3. */
export const MATERIAL_CATEGORIES = /* @__PURE__ */ Object.freeze([
  'infrastructure',
  'engineering',
  'closure',
] as const);

/** One list of papers. */
export type MaterialCategory = (typeof MATERIAL_CATEGORIES)[number];

/** The papers that an entry application may need (3.2.2.p3). */
export const MATERIALS = /* @__PURE__ */ Object.freeze([
  'entry-document',
  'eia',
  'acceptance',
  'acceptance-date',
  'reduction-calculation',
  'supporting-data',
  'product-output',
  'funding-proof',
  'permit-change',
  'closure-statement',
  'demolition-date',
  'closure-photos',
  'original-eia',
  'output-before-closure',
  'permit-cancellation',
] as const);

/** One paper of an entry application. */
export type Material = (typeof MATERIALS)[number];

/** Where a filing stands in the review of 3.2.3. */
export const ENTRY_STATES = /* @__PURE__ */ Object.freeze([
  'drafted',
  'filed',
  'returned',
  'entered',
] as const);

/** One state of a filing. */
export type EntryState = (typeof ENTRY_STATES)[number];

/** What may happen to a filing: it is filed, or the prefecture bureau passes or returns it. */
export const REVIEW_EVENTS = /* @__PURE__ */ Object.freeze(['file', 'pass', 'return'] as const);

/** One event of the review. */
export type ReviewEvent = (typeof REVIEW_EVENTS)[number];

/** What an order to suspend use reaches: banks of all levels, quota from other regions, or both. */
export const ORDER_SCOPES = /* @__PURE__ */ Object.freeze(['banks', 'cross-region', 'both'] as const);

/** One scope of an order. */
export type OrderScope = (typeof ORDER_SCOPES)[number];

/** How an entry deadline binds (3.2.2.p1). */
export const DEADLINE_FORCES = /* @__PURE__ */ Object.freeze(['binding', 'in-principle'] as const);

/** One such force. */
export type DeadlineForce = (typeof DEADLINE_FORCES)[number];

/** Whether a project can be filed as it is, or the discharger must apply first (3.2.2.p2.s1d). */
export const FILING_STATUSES = /* @__PURE__ */ Object.freeze(['open', 'needs-application'] as const);

/** One such status. */
export type FilingStatus = (typeof FILING_STATUSES)[number];

/** How a commitment to enter reductions may stand (3.3.4.p3.s1f). */
export const COMMITMENT_STATES = /* @__PURE__ */ Object.freeze([
  'running',
  'met',
  'breached',
  'met-late',
] as const);

/** One state of a commitment. */
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** What is done for the parks each year (3.4.1). */
export const PARK_TASKS = /* @__PURE__ */ Object.freeze([
  'determine-targets',
  'draft-targets',
  'measure-discharge',
  'compute-allowed-discharge',
] as const);

/** One task of a park's year. */
export type ParkTask = (typeof PARK_TASKS)[number];
