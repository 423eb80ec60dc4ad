import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import {
  acceptSchema,
  areaDossierSchema,
  constructionDossierSchema,
  dossierSchema,
  policySchema,
  receiptSchema,
  reductionDossierSchema,
  scenarioSchema,
  schemasFor,
} from '../../src/schema/index.js';
import { BUILD, CLOSURE, TREATMENT, WORKS_OF_AREA, XINZHUANG } from '../support/dossiers.js';
import { GOOD_STANDING } from '../support/facts.js';

/** The issues of a schema, as `path: message`. */
function issuesOf(schema: z.ZodType, input: unknown): string[] {
  const { error } = schema.safeParse(input);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('/')}: ${message}`);
}

const PURCHASE = { pollutant: 'COD', amount: '1', completed: true, certified: true, crossRegion: true };
const SCENARIO = { name: 'x', clause: '3.3.2.s2a', ask: 'offsetRatio', facts: {}, expect: 'refused' };

describe('what one field says against another is part of the exported schemas', () => {
  it('3.1.1.s1 one pollutant under two names', () => {
    const increase = { VOCs: '10', 挥发性有机物: '0.1' };
    expect(issuesOf(dossierSchema, { ...BUILD, increase, holdings: { VOCs: '0.1' } })).toEqual([
      'increase/挥发性有机物: 挥发性有机物 is the same pollutant as VOCs before it; name it once',
    ]);
  });

  it.each<[string, z.ZodType, object, string]>([
    ['an unknown place', constructionDossierSchema, { ...BUILD, place: '高新区' }, 'place'],
    ['an unknown place of works', reductionDossierSchema, { ...CLOSURE, place: '高新区' }, 'place'],
    [
      'no standing of the year before',
      areaDossierSchema,
      { ...XINZHUANG, standings: { '2022': GOOD_STANDING } },
      'standings/2023',
    ],
    ['a holding that is missing', dossierSchema, { ...BUILD, holdings: { TP: '1' } }, 'holdings/COD'],
    [
      'a purchase of zero',
      dossierSchema,
      { ...BUILD, purchases: [PURCHASE, { ...PURCHASE, amount: '0.0' }] },
      'purchases/1/amount',
    ],
    [
      'an order lifted before its issue',
      dossierSchema,
      { ...XINZHUANG, orders: [{ scope: 'both', issuedOn: '2024-02-01', liftedOn: '2024-01-31' }] },
      'orders/0/liftedOn',
    ],
    [
      'money above the investment',
      reductionDossierSchema,
      { ...WORKS_OF_AREA, upperFunds: { allocated: '3', total: '2' } },
      'upperFunds/allocated',
    ],
    [
      'provincial money in a voluntary treatment',
      reductionDossierSchema,
      { ...TREATMENT, provinceAmounts: { COD: '1' } },
      'provinceAmounts/COD',
    ],
    ['a day outside the year', areaDossierSchema, { ...XINZHUANG, year: 2023 }, 'on'],
  ])('%s', (_words, schema, dossier, path) => {
    expect(schema.safeParse(dossier).error?.issues.map((issue) => issue.path.join('/'))).toContain(path);
  });

  it('3.2.4.s1d shares that do not make one', () => {
    const parameters = { ...changshu2023Draft.parameters, cityShare: '0.6', townshipShare: '0.5' };
    expect(issuesOf(policySchema, { ...changshu2023Draft, parameters })).toEqual([
      'parameters/townshipShare: the banks’ shares must make 1, found 1.1',
    ]);
  });

  it('a scenario of a dossier that expects no line', () => {
    const { error } = scenarioSchema.safeParse({ ...SCENARIO, ask: 'dossier', expect: {} });
    expect(error?.issues.map(({ path }) => path)).toEqual([['expect']]);
  });
});

describe('an issue', () => {
  const wrong = { ...BUILD, orders: [{ scope: 'bank', issuedOn: '2024-02-01' }] };

  it('has the words of the library, and the problem itself', () => {
    expect(dossierSchema.safeParse(wrong).error?.issues).toEqual([
      {
        code: 'custom',
        path: ['orders', 0, 'scope'],
        message: 'expected one of banks, cross-region, both, found "bank". Did you mean banks?',
        params: {
          code: 'not-in-list',
          path: 'orders[0].scope',
          expected: 'banks, cross-region, both',
          found: '"bank"',
          suggestion: 'banks',
        },
      },
    ]);
  });

  it('has them in Chinese where asked', () => {
    const { constructionDossierSchema: schema } = schemasFor({ lang: 'zh' });
    expect(issuesOf(schema, wrong)).toEqual([
      'orders/0/scope: 应为 banks、cross-region、both 之一，实为 "bank"。是否应为 banks？',
    ]);
    expect(issuesOf(schemasFor({ lang: 'zh' }).policySchema, null)).toEqual([': 应为：对象，实为 null']);
  });

  it('stands below the path of the field that holds the dossier', () => {
    const form = z.object({ id: z.string(), dossier: dossierSchema });
    expect(issuesOf(form, { id: '1', dossier: { ...BUILD, place: '' } })).toEqual([
      'dossier/place: expected text, found ""',
    ]);
    expect(issuesOf(form, { id: '1' })).toEqual(['dossier: is missing; expected an object']);
  });

  it('keeps a name with dots as one step', () => {
    const { error } = dossierSchema.safeParse({ ...BUILD, increase: { COD: '1', 'PM2.5': '1' } });
    expect(error?.issues[0]?.path).toEqual(['increase', 'PM2.5']);
  });

  it('tells how many more there are, at the root', () => {
    const { error } = dossierSchema.safeParse({ ...BUILD, breaches: Array(130).fill('x') });
    expect(error?.issues).toHaveLength(101);
    expect(error?.issues.at(-1)).toMatchObject({ path: [], message: 'and 30 more that are not listed' });
  });
});

describe('the schemas as others use them', () => {
  it('by the Standard Schema', async () => {
    const { validate } = dossierSchema['~standard'];
    expect(await validate({ ...BUILD, increase: { 化学需氧量: '1' } })).toEqual({ value: BUILD });
    expect(await validate({ ...BUILD, place: 5 })).toMatchObject({
      issues: [{ path: ['place'], message: 'expected text, found 5' }],
    });
  });

  it('by parse, which throws a ZodError, and by safeParseAsync', async () => {
    expect(() => constructionDossierSchema.parse(XINZHUANG)).toThrow(z.ZodError);
    expect((await areaDossierSchema.safeParseAsync(XINZHUANG)).data).toEqual(XINZHUANG);
  });

  it('a document may name its JSON Schema, which is no part of it', () => {
    expect(dossierSchema.parse({ $schema: './dossier.json', ...BUILD })).toEqual(BUILD);
    expect(issuesOf(dossierSchema, { $schema: 1, ...BUILD })).toEqual(['$schema: expected text, found 1']);
  });

  it('a policy of one’s own says which places are known', () => {
    const parameters = { ...changshu2023Draft.parameters, townshipLikePlaces: ['服装城'] };
    const { dossierSchema: own } = schemasFor({ policy: { ...changshu2023Draft, parameters } });
    expect(own.safeParse({ ...BUILD, place: '服装城' }).success).toBe(true);
    expect(dossierSchema.safeParse({ ...BUILD, place: '服装城' }).success).toBe(false);
  });

  it('a policy comes out frozen', () => {
    const policy = policySchema.parse(JSON.parse(JSON.stringify(changshu2023Draft)));
    expect(policy).toEqual(changshu2023Draft);
    expect(Object.isFrozen(policy.parameters.parks)).toBe(true);
  });

  it('a receipt and an accept file are read as well', () => {
    const policy = { id: 'a', status: 'draft', hash: 'b' };
    const receipt = {
      facts: { kind: 'area' },
      lines: [],
      readings: [],
      policy,
      library: { name: 'n', version: '1' },
      hash: 'c',
    };
    expect(receiptSchema.parse(receipt)).toStrictEqual(receipt);
    expect(issuesOf(receiptSchema, { ...receipt, lines: [{}] })[0]).toBe(
      'lines/0/id: is missing; expected text',
    );
    expect(acceptSchema.parse({ accepted: {} })).toEqual({ accepted: {} });
    expect(acceptSchema.parse({ accepted: [] })).toEqual({ accepted: {}, unread: [] });
    expect(issuesOf(acceptSchema, { accepted: null })).toEqual(['accepted: expected an object, found null']);
  });

  it('JSON Schema is told by their structure', () => {
    const form = z.object({ dossier: areaDossierSchema });
    expect(z.toJSONSchema(form, { io: 'input' })).toMatchObject({
      required: ['dossier'],
      properties: {
        dossier: { additionalProperties: false, properties: { year: { type: 'integer', maximum: 9999 } } },
      },
    });
  });
});
