import { describe, expect, it } from 'vitest';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { policyHash } from '../../src/policy/hash.js';
import { jsonText } from '../../src/report/document/json-text.js';
import { policyDocument } from '../../src/report/document/policy-document.js';
import { parsePolicy } from '../../src/schema/policy.js';
import type { Policy } from '../../src/types/policy.js';
import { expectMisuse } from '../support/expectations.js';

/** The same value with the keys of every object turned round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
};

describe('the document of a policy', () => {
  const lines = policyDocument(changshu2023Draft).split('\n');

  it('starts with its schema and goes on in the order of the type', () => {
    expect(lines.slice(0, 16)).toEqual([
      '{',
      '  "$schema": "./node_modules/pollutant-quota-rules/schemas/policy.json",',
      '  "id": "changshu-2023-draft",',
      '  "status": "draft",',
      '  "title": {',
      '    "zh": "常熟市排污总量指标管理实施办法（2023 年征求意见稿）",',
      '    "en": "Changshu measures on total pollutant discharge quotas (consultation draft of 2023)"',
      '  },',
      '  "sourceSha256": "e4c44ccfa052c1e432b95319645ff61717b965af8d200ada70a83cad4b3ea0ed",',
      '  "parameters": {',
      '    "parks": {',
      '      "CEDZ": ["常熟经济技术开发区", "碧溪街道"],',
      '      "CHTZ": ["常熟高新技术产业开发区", "沙家浜镇"]',
      '    },',
      '    "townshipLikePlaces": ["新材料产业园"],',
      '    "planPeriodStart": "2021-01-01",',
    ]);
  });

  it('ends with the last readings and then the clause of every parameter, in the order of parameters', () => {
    expect(lines.slice(-23)).toEqual([
      '    "commitment-size": "each-pollutant",',
      '    "breach-scope": "all-transfers"',
      '  },',
      '  "clauses": {',
      '    "parks": "3.1.2.s1e",',
      '    "townshipLikePlaces": "3.3.3.p1.s1b",',
      '    "planPeriodStart": "3.2.1.p1.s1",',
      '    "entryMonths": "3.2.2.p1.s1c",',
      '    "entryDays": "3.2.2.p1.s1c",',
      '    "prefectureShare": "3.2.4.s1c",',
      '    "cityShare": "3.2.4.s1d",',
      '    "townshipShare": "3.2.4.s1d",',
      '    "keyWaterPollutants": "3.3.2.s2a",',
      '    "strategicRatio": "3.3.2.s2a",',
      '    "generalRatio": "3.3.2.s2b",',
      '    "floorRatio": "3.3.2.s1",',
      '    "tradablePollutants": "3.3.3.p2.s1c",',
      '    "commitmentYears": "3.3.4.p3.s1f",',
      '    "parkTargetsMonth": "3.4.1.p1.s1a",',
      '    "parkDischargeMonth": "3.4.1.p2.s1a"',
      '  }',
      '}',
      '',
    ]);
    const { clauses, parameters } = JSON.parse(lines.join('\n'));
    expect(Object.keys(clauses)).toEqual(Object.keys(parameters));
  });

  it('reads back as the same policy', () => {
    const policy = parsePolicy(JSON.parse(policyDocument(changshu2023Draft)));
    expect(policy).toEqual(changshu2023Draft);
    expect(policyHash(policy)).toBe(policyHash(changshu2023Draft));
  });

  it('has the same order whatever the order of the policy', () => {
    const other = turned(changshu2023Draft) as Policy;
    expect(Object.keys(other)[0]).toBe('readings');
    expect(policyDocument(other)).toBe(policyDocument(changshu2023Draft));
  });

  it('keeps what a policy has changed', () => {
    const parameters = {
      ...changshu2023Draft.parameters,
      parks: { CEDZ: ['梅李镇'], CHTZ: [] },
      tradablePollutants: ['PM', 'COD'] as const,
    };
    const text = policyDocument({ ...changshu2023Draft, id: 'mine', parameters });
    expect(text).toContain('\n  "id": "mine",\n');
    expect(text).toContain('\n      "CEDZ": ["梅李镇"],\n      "CHTZ": []\n');
    expect(text).toContain('\n    "tradablePollutants": ["PM", "COD"],\n');
  });

  it('names the schema where it lies, and no other', () => {
    const named = { $schema: 'old.json', ...changshu2023Draft };
    const [, schema, id] = policyDocument(named, '../schemas/policy.json').split('\n');
    expect([schema, id]).toEqual([
      '  "$schema": "../schemas/policy.json",',
      '  "id": "changshu-2023-draft",',
    ]);
  });

  it('names the clauses of this library, whatever a careless caller passes along', () => {
    const named = { ...changshu2023Draft, clauses: { parks: '2.1.s1' } };
    expect(policyDocument(named)).toBe(policyDocument(changshu2023Draft));
  });

  it('is not written of what is no policy', () => {
    const { title: _title, ...rest } = changshu2023Draft;
    expectMisuse(() => policyDocument(rest as unknown as Policy), 'missing', 'policy.title');
    expectMisuse(
      () => policyDocument({ note: 1, ...changshu2023Draft } as Policy),
      'unknown-key',
      'policy.note',
    );
  });
});

describe('JSON for people', () => {
  it.each<[unknown, string]>([
    [null, 'null\n'],
    ['"', '"\\""\n'],
    [[], '[]\n'],
    [{}, '{}\n'],
    [[1, [2, 'a'], []], '[1, [2, "a"], []]\n'],
    [{ a: [], b: {}, c: undefined }, '{\n  "a": [],\n  "b": {}\n}\n'],
    [[{ a: 1 }, {}], '[\n  {\n    "a": 1\n  },\n  {}\n]\n'],
  ])('%j', (value, text) => {
    expect(jsonText(value)).toBe(text);
  });

  it('a list stands on one line where it fits, its comma included; Chinese takes two columns', () => {
    expect(jsonText({ a: ['镇镇', 'b'], b: 1 }, 21)).toBe('{\n  "a": ["镇镇", "b"],\n  "b": 1\n}\n');
    expect(jsonText({ a: ['镇镇', 'b'], b: 1 }, 20)).toBe(
      '{\n  "a": [\n    "镇镇",\n    "b"\n  ],\n  "b": 1\n}\n',
    );
    expect(jsonText({ a: ['镇镇', 'b'] }, 20)).toBe('{\n  "a": ["镇镇", "b"]\n}\n');
  });
});
