import { readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { parameters } from '../../src/policy/parameters.js';
import { readings } from '../../src/policy/readings.js';
import { policyDocument } from '../../src/report/document/policy-document.js';
import { schemaFiles } from '../../src/report/json-schema/index.js';
import type { JsonSchema } from '../../src/schema/json-schema.js';
import type { ReadingInfo } from '../../src/types/reading.js';
import { example, exampleFiles } from '../support/dossiers.js';
import { schemaOf, validatorOf } from '../support/json-schemas.js';
import { CLAUSES_OF_PARAMETERS } from '../support/policies.js';

const FILES = ['accept', 'dossier', 'policy', 'receipt', 'scenario'];
const policy = validatorOf('policy');
const dossier = validatorOf('dossier');

describe('the schemas of the package', () => {
  it('are those of all that people write, and of receipts', () => {
    expect(readdirSync(new URL('../../schemas/', import.meta.url)).sort()).toEqual([
      'accept.json',
      'dossier.json',
      'policy.json',
      'receipt.json',
      'scenario.json',
    ]);
  });

  it.each(FILES)('%s is what the library reads', (name) => {
    expect(schemaFiles()[name]).toEqual(schemaOf(name));
  });

  it.each(FILES)('%s names itself and its draft', (name) => {
    expect(schemaOf(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:pollutant-quota-rules:${name}`,
    });
  });
});

describe('what is valid', () => {
  it.each(exampleFiles())('docs/examples/%s', (file) => {
    expect(dossier(example(file))).toBe(true);
    expect(dossier({ $schema: '../../schemas/dossier.json', ...example(file) })).toBe(true);
  });

  it('the draft', () => {
    expect(policy(changshu2023Draft)).toBe(true);
    expect(policy({ $schema: './policy.json', ...changshu2023Draft })).toBe(true);
  });

  it('the draft as it is written', () => {
    expect(policy(JSON.parse(policyDocument(changshu2023Draft)))).toBe(true);
  });
});

/** Every schema inside a schema that stands for a field. */
function fieldsIn(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const { properties = {}, items, additionalProperties, allOf = [], $defs = {} } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, part]): [string, JsonSchema][] =>
      part === true ? [] : [[`${path}/${name}`, part], ...fieldsIn(part, `${path}/${name}`)],
    ),
    ...(items === undefined ? [] : fieldsIn(items, `${path}[]`)),
    ...(typeof additionalProperties === 'object' ? fieldsIn(additionalProperties, `${path}/*`) : []),
    ...allOf.flatMap(({ then = {} }) => fieldsIn(then, path)),
    ...Object.entries($defs).flatMap(([name, part]) => fieldsIn(part, `${path}#${name}`)),
  ];
}

const IN_BOTH = /^[^/]*\p{Script=Han}.* \/ .*[A-Za-z]/u;

describe('words for people', () => {
  it.each([
    ['accept', 20],
    ['dossier', 50],
    ['policy', 50],
    ['receipt', 20],
    ['scenario', 5],
  ])('every field of a %s has them in both languages', (name, fewest) => {
    const fields = fieldsIn(schemaOf(name));
    expect(fields.length).toBeGreaterThan(fewest);
    expect(fields.filter(([, { description = '' }]) => !IN_BOTH.test(description))).toEqual([]);
  });

  it.each([
    ['accept', 2],
    ['dossier', 40],
    ['policy', 40],
    ['scenario', 119],
  ])('every choice of a %s has them, too', (name, fewest) => {
    const choices = fieldsIn(schemaOf(name)).flatMap(([, { oneOf = [], items }]) => [
      ...oneOf,
      ...(items?.oneOf ?? []),
    ]);
    expect(choices.length).toBeGreaterThan(fewest);
    expect(choices.filter(({ description = '' }) => !IN_BOTH.test(description))).toEqual([]);
  });

  it.each(['dossier', 'policy'])('every definition of a %s that is no shape has a title', (name) => {
    const titles = Object.values<JsonSchema>(schemaOf(name).$defs)
      .filter(({ properties }) => properties === undefined)
      .map(({ title = '' }) => title);
    expect(titles.length).toBeGreaterThanOrEqual(3);
    expect(titles.filter((title) => !IN_BOTH.test(title))).toEqual([]);
  });

  it.each(Object.entries(parameters))(
    'the parameter %s is told with its clause and its value in the draft',
    (id, info) => {
      const { description, examples } = schemaOf('policy').properties.parameters.properties[id];
      expect(description).toBe(`${info.title.zh} / ${info.title.en} (${info.clause})`);
      expect(examples).toEqual([changshu2023Draft.parameters[id as keyof typeof parameters]]);
    },
  );

  it('the clause of every parameter is told, none is required, and no other fits', () => {
    const { properties, required, additionalProperties } = schemaOf('policy').properties.clauses;
    const consts = Object.entries<JsonSchema>(properties).map(([id, part]) => [id, part.const]);
    expect(Object.fromEntries(consts)).toEqual(CLAUSES_OF_PARAMETERS);
    expect([required, additionalProperties]).toEqual([undefined, false]);
    expect(properties.prefectureShare).toEqual({
      description:
        '规定此项的条款：苏州市级收储比例 / the clause that sets this: share that Suzhou collects (3.2.4.s1c)',
      type: 'string',
      const: '3.2.4.s1c',
    });
  });

  it.each(Object.entries(readings as Readonly<Record<string, ReadingInfo>>))(
    'the reading %s is told with question, clauses and choices',
    (id, info) => {
      const { title, description, oneOf } = schemaOf('policy').properties.readings.properties[id];
      expect(title).toBe(description);
      expect(description).toBe(`${info.question.zh} / ${info.question.en} (${info.clauses.join(', ')})`);
      const [first, ...others] = Object.entries(info.choices);
      expect(oneOf).toEqual([
        { const: first?.[0], description: `默认：${first?.[1].zh} / default: ${first?.[1].en}` },
        ...others.map(([choice, { zh, en }]) => ({ const: choice, description: `${zh} / ${en}` })),
      ]);
    },
  );

  it('some of them', () => {
    const { properties } = schemaOf('policy').properties.parameters;
    expect(properties.prefectureShare).toEqual({
      description: '苏州市级收储比例 / share that Suzhou collects (3.2.4.s1c)',
      examples: ['0.3'],
      $ref: '#/$defs/share',
    });
    const { reduction, pollutant } = schemaOf('dossier').$defs;
    expect(reduction.properties.passed.properties['NH3-N']).toEqual({
      description: '氨氮，吨/年 / ammonia nitrogen, t/a',
      $ref: '#/$defs/amount',
    });
    expect(reduction.properties.works.oneOf[2]).toEqual({
      const: 'deep-treatment',
      description: '深度治理 / deep treatment',
    });
    expect(pollutant.anyOf[3]).toEqual({ const: 'TP', description: '总磷 / total phosphorus' });
  });
});

describe('an editor is told of one shape at a time', () => {
  it.each([
    ['government-works', ['governmentRun'], ['governmentRun']],
    [
      'ahead-of-standard',
      ['byDischarger', 'standardEffectiveOn'],
      ['byDischarger', 'standardEffectiveOn', 'startedOn'],
    ],
    ['closure', ['capacityEliminated', 'enterpriseClosed'], ['capacityEliminated', 'enterpriseClosed']],
    [
      'voluntary-treatment',
      ['appliedVoluntarily', 'byDischarger', 'compliant', 'governmentFunds'],
      ['appliedVoluntarily', 'byDischarger', 'compliant', 'governmentFunds'],
    ],
    [
      'ecological-expansion',
      ['countable', 'monitorable', 'verifiable'],
      ['countable', 'monitorable', 'verifiable'],
    ],
  ])('a reduction by %s adds %j and needs %j', (source, fields, required) => {
    const { allOf } = schemaOf('dossier').$defs.reduction;
    const { then } = allOf.find((branch: { if: object }) =>
      isDeepStrictEqual(branch.if, { properties: { source: { const: source } }, required: ['source'] }),
    );
    const added = Object.keys(then.properties).filter((name) => then.properties[name] !== true);
    expect(added.sort()).toEqual(fields);
    expect(then.required.sort()).toEqual(required);
  });
});
