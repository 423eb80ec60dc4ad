import { describe, expect, it } from 'vitest';
import { ask, catalogue } from '../../src/analysis/index.js';
import { QUESTIONS } from '../../src/analysis/questions/all.js';
import { DOSSIERS } from '../../src/facts/dossiers.js';
import { dossierFields } from '../../src/schema/index.js';
import type { Dossier, PartialDossier } from '../../src/types/dossier.js';
import { expectMisuse } from '../support/expectations.js';
import { schemaOf } from '../support/json-schemas.js';

const KINDS: readonly Dossier['kind'][] = ['reduction', 'construction', 'area'];

const fieldOf = (kind: Dossier['kind'], path: string) => {
  const found = dossierFields(kind).find((field) => field.path === path);
  if (found === undefined) throw new Error(`no field ${path}`);
  return found;
};

describe('the fields of a dossier', () => {
  it('3.2.1.p3.s1 one of them, typed', () => {
    expect(fieldOf('reduction', 'countedTowardTask')).toEqual({
      path: 'countedTowardTask',
      kind: 'yes-no',
      title: { zh: '是否用于完成年度约束性减排任务', en: 'counted toward the annual binding task' },
      help: { zh: '不是国家核算', en: 'not the national accounting' },
      clauses: ['3.2.1.p3.s1'],
      isRequired: true,
      knows: 'authority',
      controls: 'fixed',
      keptBy: { zh: '常熟生态环境局', en: 'the county bureau' },
    });
  });

  it.each([
    ['reduction', 'startedOn', false, undefined, ['ahead-of-standard']],
    ['reduction', 'enterpriseClosed', true, ['closure'], undefined],
    ['reduction', 'byDischarger', true, ['ahead-of-standard', 'voluntary-treatment'], undefined],
    ['reduction', 'permitChangedOn', false, undefined, undefined],
    ['reduction', 'upperFunds', false, undefined, undefined],
    ['reduction', 'upperFunds.total', true, undefined, undefined],
    ['construction', 'priority', false, undefined, undefined],
    ['construction', 'priority.bank', true, undefined, undefined],
    ['construction', 'priority.major', true, ['township', 'park'], undefined],
    ['construction', 'priority.passedByCity', false, ['city'], undefined],
    ['construction', 'orders[].liftedOn', false, undefined, undefined],
    ['area', 'standings.*.targetsMet.water', true, undefined, undefined],
    ['area', 'commitments[].entries[].amount', true, undefined, undefined],
  ] as const)('of a %s, %s is told when it must be there', (kind, path, isRequired, where, requiredWhere) => {
    const field = fieldOf(kind, path);
    expect([field.isRequired, field.where?.values, field.requiredWhere?.values]).toEqual([
      isRequired,
      where,
      requiredWhere,
    ]);
  });

  it('name the field that decides on others', () => {
    expect(fieldOf('reduction', 'monitorable').where?.path).toBe('source');
    expect(fieldOf('construction', 'priority.level').where?.path).toBe('priority.bank');
  });

  it('tell the choices in both languages', () => {
    const { choices, labels } = fieldOf('construction', 'orders[].scope');
    expect(choices).toEqual(['banks', 'cross-region', 'both']);
    expect(labels?.banks).toEqual({ zh: '各级储备库', en: 'banks of all levels' });
    expect(fieldOf('area', 'kind').choices).toEqual(['area']);
  });

  it.each(KINDS)('of a %s can be changed by whoever asks, for nobody else', (kind) => {
    Object.assign(dossierFields(kind)[0]?.title ?? {}, { zh: '改' });
    expect(dossierFields(kind)[0]?.title.zh).toBe('类别');
  });

  it.each(['constructions', undefined, 'toString'])('of %s there are none', (kind) => {
    expectMisuse(() => dossierFields(kind as never), kind === undefined ? 'missing' : 'not-in-list', 'kind');
  });
});

/** The path of a field for the path of a fact that `ask` asks: any year, any item, any pollutant. */
const fieldPath = (path: string): string =>
  path
    .replace(/^standings\.\d{4}/, 'standings.*')
    .replaceAll(/\[\d+\]/g, '[]')
    .replace(/^(holdings|increase|passed|provinceAmounts)\..+$/, '$1');

const ASKED: readonly PartialDossier[] = [
  { kind: 'reduction' },
  { kind: 'reduction', source: 'closure', works: 'other', implementer: 'industrial', place: '梅李镇' },
  { kind: 'reduction', source: 'ecological-expansion', passed: { TP: '1' } },
  { kind: 'reduction', source: 'voluntary-treatment' },
  { kind: 'construction' },
  { kind: 'construction', on: '2024-05-06', place: '梅李镇', increase: { TP: '1' }, purchases: [{}] },
  { kind: 'construction', priority: { bank: 'city' } },
  { kind: 'area' },
  { kind: 'area', year: 2024, commitments: [{}] },
];

describe('the words of a fact exist once', () => {
  it.each(ASKED)('the editor and ask say the same of %j', (dossier) => {
    const inquiry = ask('dossier', dossier);
    if (inquiry.state === 'settled') throw new Error('nothing is asked');
    const asked = inquiry.questions.filter(({ path }) => !path.startsWith('standings.'));
    expect(asked.length).toBeGreaterThan(0);
    for (const { path, title, help, clause, knows, controls } of asked) {
      const field = fieldOf(dossier.kind, fieldPath(path));
      expect([path, title.zh.replace(/^.+·/, ''), title.en.replace(/^[A-Z0-9a-z-]+: /, '')]).toEqual([
        path,
        field.title.zh,
        field.title.en,
      ]);
      expect([path, knows, controls]).toEqual([path, field.knows, field.controls]);
      if (!path.startsWith('holdings.')) expect([path, help]).toEqual([path, field.help]);
      expect(field.clauses).toContain(clause);
    }
  });

  it.each(KINDS)('a JSON Schema says what the fields of a %s are', (kind) => {
    const { properties } = schemaOf('dossier').$defs[kind];
    for (const { path, title, help, clauses } of dossierFields(kind)) {
      if (!(path in properties) || path === 'kind') continue;
      const [zh, en] = [
        help ? `${title.zh}；${help.zh}` : title.zh,
        help ? `${title.en}; ${help.en}` : title.en,
      ];
      const cited = clauses.length > 0 ? ` (${clauses.join(', ')})` : '';
      expect(properties[path].description).toBe(`${zh} / ${en}${cited}`);
    }
  });

  it.each(Object.values(QUESTIONS))('$id cites clauses that its facts name', ({ facts }) => {
    for (const { path, clause, declared } of facts) {
      expect([path, declared.clauses.includes(clause)]).toEqual([path, true]);
    }
  });

  it('3.2.1.p3.s1 a caveat reaches whoever is asked', () => {
    const counted = catalogue.decideEntry.facts.find(({ path }) => path === 'countedTowardTask');
    expect(counted?.help).toEqual({ zh: '不是国家核算', en: 'not the national accounting' });
  });
});

describe('declarations', () => {
  it.each(KINDS)('of a %s have words in both languages, and no unknown party', (kind) => {
    for (const { path, title, help, keptBy, labels } of dossierFields(kind)) {
      for (const text of [title, help, keptBy, ...Object.values(labels ?? {})]) {
        if (text === undefined) continue;
        expect([path, text.zh]).toEqual([path, expect.stringMatching(/^[^\s].*[^\s；。]$/u)]);
        expect([path, text.en]).toEqual([path, expect.stringMatching(/[A-Za-z]/)]);
        expect([path, text.en]).toEqual([path, expect.not.stringMatching(/[;.]$/)]);
      }
      expect(title.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('have one order in all of a kind: fields, then what each source adds', () => {
    const paths = dossierFields('reduction').map(({ path }) => path);
    expect(paths.slice(0, 4)).toEqual(['kind', 'name', 'place', 'implementer']);
    expect(paths.indexOf('source')).toBeLessThan(paths.indexOf('governmentRun'));
    expect(Object.keys(DOSSIERS)).toEqual(KINDS);
  });
});
