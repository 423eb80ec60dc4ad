import { describe, expect, it } from 'vitest';
import { materialCategory, requiredMaterials } from '../../src/rules/3.2.2-filing-materials.js';
import type { Policy } from '../../src/types/policy.js';
import {
  type EntrySource,
  MATERIAL_CATEGORIES,
  MATERIALS,
  type MaterialCategory,
  type Works,
} from '../../src/types/vocabulary.js';
import { groundsOf } from '../support/expectations.js';
import { withReadings } from '../support/policies.js';
import { table } from '../support/tables.js';

const CATEGORIES = table<'source' | Works>(`
  source               | public-infrastructure ecological-expansion deep-treatment other
  government-works     | infrastructure        infrastructure       engineering    engineering
  ahead-of-standard    | engineering           engineering          engineering    engineering
  closure              | closure               closure              closure        closure
  voluntary-treatment  | engineering           engineering          engineering    engineering
  ecological-expansion | infrastructure        infrastructure       infrastructure infrastructure
`);

/** The last row, where ecological projects follow the engineering list. */
const ECOLOGICAL_ENGINEERING = table<'source' | Works>(`
  source               | public-infrastructure ecological-expansion deep-treatment other
  government-works     | infrastructure        infrastructure       engineering    engineering
  ahead-of-standard    | engineering           engineering          engineering    engineering
  closure              | closure               closure              closure        closure
  voluntary-treatment  | engineering           engineering          engineering    engineering
  ecological-expansion | engineering           engineering          engineering    engineering
`);

const LIST_GROUNDS: Readonly<Record<MaterialCategory, string>> = {
  infrastructure: '3.2.2.p3.s1b infrastructure-list',
  engineering: '3.2.2.p3.s1c engineering-list',
  closure: '3.2.2.p3.s1d closure-list',
};

describe('which list applies, over the whole space', () => {
  it.each<[string, Policy, typeof CATEGORIES]>([
    ['as the draft reads', withReadings({}), CATEGORIES],
    [
      'with ecological projects as engineering',
      withReadings({ 'ecological-materials': 'engineering' }),
      ECOLOGICAL_ENGINEERING,
    ],
  ])('3.2.2.p3.s1b 3.2.2.p3.s1c 3.2.2.p3.s1d %s', (_title, policy, rows) => {
    const found = rows.flatMap(({ source, ...cells }) =>
      Object.entries(cells).map(([works, category]) => {
        const question = { source: source as EntrySource, works: works as Works };
        const ruling = materialCategory(question, policy);
        const reading =
          source === 'ecological-expansion' ? ['3.2.2.p3.s1b as-read ecological-materials'] : [];
        expect([question, groundsOf(ruling)]).toEqual([
          question,
          [LIST_GROUNDS[category as MaterialCategory], ...reading],
        ]);
        return [question, category, ruling.outcome] as const;
      }),
    );
    expect(found).toHaveLength(5 * 4);
    expect(found.filter(([, expected, outcome]) => expected !== outcome)).toEqual([]);
  });

  it('3.2.2.p3.s1b government works are infrastructure only where they are infrastructure or ecological works', () => {
    const listOf = (works: Works) => materialCategory({ source: 'government-works', works }).outcome;
    expect(listOf('public-infrastructure')).toBe('infrastructure');
    expect(listOf('ecological-expansion')).toBe('infrastructure');
    expect(listOf('other')).toBe('engineering');
  });
});

const INFRASTRUCTURE = [
  'entry-document',
  'eia',
  'acceptance',
  'acceptance-date',
  'reduction-calculation',
  'supporting-data',
  'funding-proof',
];
const ENGINEERING_WITHOUT_PERMIT = [
  'entry-document',
  'eia',
  'acceptance',
  'acceptance-date',
  'reduction-calculation',
  'supporting-data',
  'product-output',
];
const ENGINEERING = [...ENGINEERING_WITHOUT_PERMIT, 'permit-change'];
const CLOSURE_WITHOUT_PERMIT = [
  'entry-document',
  'closure-statement',
  'demolition-date',
  'closure-photos',
  'original-eia',
  'reduction-calculation',
  'output-before-closure',
];
const CLOSURE = [...CLOSURE_WITHOUT_PERMIT, 'permit-cancellation'];

describe('which papers a filing needs, over the whole space', () => {
  const permitHolders = withReadings({ 'permit-change-proof': 'permit-holders' });

  it.each<[string, MaterialCategory, boolean, readonly string[], readonly string[]]>([
    ['3.2.2.p3.s1b', 'infrastructure', true, INFRASTRUCTURE, INFRASTRUCTURE],
    ['3.2.2.p3.s1b', 'infrastructure', false, INFRASTRUCTURE, INFRASTRUCTURE],
    ['3.2.2.p3.s1c', 'engineering', true, ENGINEERING, ENGINEERING],
    ['3.2.2.p3.s1c', 'engineering', false, ENGINEERING, ENGINEERING_WITHOUT_PERMIT],
    ['3.2.2.p3.s1d', 'closure', true, CLOSURE, CLOSURE],
    ['3.2.2.p3.s1d', 'closure', false, CLOSURE_WITHOUT_PERMIT, CLOSURE_WITHOUT_PERMIT],
  ])('3.2.2.p3.s1a %s %s, permit holder: %s', (_clause, category, permitHolder, always, ofHolders) => {
    const question = { category, permitHolder };
    expect(requiredMaterials(question).outcome).toEqual(always);
    expect(requiredMaterials(question, permitHolders).outcome).toEqual(ofHolders);
    const reading =
      category === 'engineering' && !permitHolder ? ['3.2.2.p3.s1c as-read permit-change-proof'] : [];
    for (const policy of [withReadings({}), permitHolders]) {
      expect(groundsOf(requiredMaterials(question, policy))).toEqual([
        '3.2.2.p3.s1a entry-document-always',
        LIST_GROUNDS[category],
        ...reading,
      ]);
    }
  });

  it('3.2.2.p3.s1a the entry project document leads every list, and no list names a paper twice', () => {
    for (const category of MATERIAL_CATEGORIES) {
      const { outcome } = requiredMaterials({ category, permitHolder: true });
      expect(outcome[0]).toBe('entry-document');
      expect(new Set(outcome).size).toBe(outcome.length);
    }
  });

  it('3.2.2.p3.s1a every paper is on some list', () => {
    const named = MATERIAL_CATEGORIES.flatMap(
      (category) => requiredMaterials({ category, permitHolder: true }).outcome,
    );
    expect(MATERIALS.filter((material) => !named.includes(material))).toEqual([]);
  });

  it('3.2.2.p3.s1b proof of funding is asked of infrastructure only, product output of engineering only', () => {
    const asking = (paper: string) =>
      MATERIAL_CATEGORIES.filter((category) =>
        requiredMaterials({ category, permitHolder: true }).outcome.some((each) => each === paper),
      );
    expect(asking('funding-proof')).toEqual(['infrastructure']);
    expect(asking('product-output')).toEqual(['engineering']);
    expect(asking('permit-change')).toEqual(['engineering']);
    expect(asking('permit-cancellation')).toEqual(['closure']);
  });

  it('3.2.2.p3.s1c a caller cannot spoil a list for the next', () => {
    const question = { category: 'engineering', permitHolder: true } as const;
    const first = requiredMaterials(question).outcome as string[];
    try {
      first.length = 0;
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
    }
    expect(requiredMaterials(question).outcome).toEqual(ENGINEERING);
  });
});
