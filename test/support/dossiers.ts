import { readdirSync, readFileSync } from 'node:fs';
import type { AreaDossier, ConstructionDossier, Dossier, ReductionDossier } from '../../src/types/dossier.js';
import type { Area } from '../../src/types/vocabulary.js';
import { ELIGIBLE, GOOD_STANDING } from './facts.js';

/** A closure in a township that may enter: every optional date left out. */
export const CLOSURE = {
  ...ELIGIBLE.closure,
  kind: 'reduction',
  name: '某印染厂关闭',
  place: '梅李镇',
  implementer: 'industrial',
  works: 'other',
  permitHolder: true,
  submitted: ['entry-document'],
  passed: { COD: '10' },
} as const satisfies ReductionDossier;

/** Works run by an area with its own money, in a township. */
export const WORKS_OF_AREA = {
  ...ELIGIBLE['government-works'],
  kind: 'reduction',
  name: '某污水处理厂扩建',
  place: '梅李镇',
  implementer: 'area',
  works: 'public-infrastructure',
  permitHolder: false,
  submitted: [],
  passed: { COD: '100' },
} as const satisfies ReductionDossier;

/** Deep treatment that its discharger offers to the bank. */
export const TREATMENT = {
  ...ELIGIBLE['voluntary-treatment'],
  kind: 'reduction',
  name: '某企业废水深度治理',
  place: '梅李镇',
  implementer: 'industrial',
  works: 'deep-treatment',
  permitHolder: true,
  submitted: [],
  passed: { COD: '10' },
} as const satisfies ReductionDossier;

/** A project of ordinary industry that adds 1 t/a of COD in a township in good standing, and has what it needs. */
export const BUILD: ConstructionDossier = {
  kind: 'construction',
  name: '某机械新建项目',
  place: '梅李镇',
  construction: 'new',
  strategicEmerging: false,
  on: '2024-05-06',
  increase: { COD: '1' },
  holdings: { COD: '2' },
  standings: { '2023': GOOD_STANDING },
  orders: [],
  breaches: [],
  purchases: [],
};

/** A township in good standing without orders or commitments. */
export const XINZHUANG = {
  kind: 'area',
  place: '辛庄镇',
  year: 2024,
  on: '2024-05-06',
  standings: { '2023': GOOD_STANDING },
  orders: [],
  commitments: [],
} as const satisfies AreaDossier;

/** The same area, found. */
export const XINZHUANG_AREA: Area = { kind: 'township', place: '辛庄镇' };

/** A copy with the value at a path like `orders[0].scope` replaced, or left out where it is undefined. */
export function changedAt(input: object, path: string, value: unknown): Record<string, unknown> {
  const copy = structuredClone(input) as Record<string, unknown>;
  const keys = path.replaceAll('[', '.').replaceAll(']', '').split('.');
  const last = keys.pop() as string;
  const holder = keys.reduce((part, key) => part[key] as Record<string, unknown>, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

const EXAMPLES = new URL('../../docs/examples/', import.meta.url);

/** The files of `docs/examples`. */
export const exampleFiles = (): string[] =>
  readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.json'))
    .sort();

/** One file of `docs/examples`, as it stands. */
export const example = (file: string): Dossier =>
  JSON.parse(readFileSync(new URL(file, EXAMPLES), 'utf8')) as Dossier;
