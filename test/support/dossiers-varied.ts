import fc from 'fast-check';
import { BUILD, CLOSURE, changedAt, TREATMENT, WORKS_OF_AREA, XINZHUANG } from './dossiers.js';
import { GOOD_STANDING } from './facts.js';

const BUILD_IN_FULL = {
  ...BUILD,
  increase: { COD: '1', TP: '0.5' },
  holdings: { COD: '2', TP: '0' },
  purchases: [{ pollutant: 'COD', amount: '1', completed: true, certified: true, crossRegion: true }],
  orders: [{ scope: 'both', issuedOn: '2024-02-01', liftedOn: '2024-03-01' }],
  breaches: ['TP'],
  priority: { bank: 'city', category: 'case-by-case', level: 'city', passedByCity: true },
};
const LOCAL = { ...BUILD, priority: { bank: 'park', major: true, inOwnArea: false } };
const FUNDED = {
  ...WORKS_OF_AREA,
  permitChangedOn: '2023-06-01',
  permitCancelledOn: '2023-06-02',
  enteredOn: '2023-06-03',
  provinceAmounts: { COD: '1' },
  upperFunds: { allocated: '1', total: '2' },
};
const AHEAD = {
  ...changedAt(changedAt(WORKS_OF_AREA, 'governmentRun', undefined), 'source', 'ahead-of-standard'),
  byDischarger: true,
  standardEffectiveOn: '2024-01-01',
};
const ECOLOGICAL = {
  ...changedAt(changedAt(WORKS_OF_AREA, 'governmentRun', undefined), 'source', 'ecological-expansion'),
  monitorable: true,
  countable: true,
  verifiable: false,
};
const AREA = {
  ...XINZHUANG,
  commitments: [
    {
      pollutant: 'TP',
      transferredOn: '2023-06-01',
      committed: '1',
      entries: [{ enteredOn: '2024-01-01', amount: '1' }],
    },
  ],
};
/** One dossier of each kind and source, with all of its optional fields. */
export const DOSSIERS = { BUILD_IN_FULL, LOCAL, CLOSURE, FUNDED, TREATMENT, AHEAD, ECOLOGICAL, AREA };

/** Values that come close to what a field takes. */
export const nearly = fc.oneof(
  fc.constantFrom<unknown>(
    ...[undefined, null, '', '0', '007', '-1', '1e3', '１', '0.00', '12345678901234567890.5', 1, 2024, 1.5],
    ...[true, false, 'true', 'COD', '化学需氧量', 'cod', 'TP', 'BOD5', '2024-02-29', '2023-02-29', '2023'],
    ...['banks', 'both', 'city', 'other', 'deep-treatment', 'closure', '梅李镇', '碧溪街道', '高新区', '镇'],
    ...['voluntary-treatment', 'construction', 'reduction', 'area', 'toString', '__proto__', 'constructor'],
  ),
  fc.constantFrom<unknown>(
    ...[[], ['COD'], ['COD', 'COD'], ['总磷'], [null], {}, { COD: '1' }, { 化学需氧量: '1' }, { COD: 1 }],
    ...[{ COD: '1', 化学需氧量: '2' }, { '0': '1' }, JSON.parse('{"__proto__":"1"}')],
    ...[JSON.parse('{"__proto__":{"COD":"1"}}'), { '2023': GOOD_STANDING }, { '２０２３': GOOD_STANDING }],
    ...[{ '23': GOOD_STANDING }, { water: true, air: 1 }, { scope: 'banks', issuedOn: '2024-01-01' }],
    ...[
      { allocated: '2', total: '1' },
      { allocated: '0', total: '0' },
      { allocated: '1', total: '2' },
    ],
  ),
  fc.jsonValue(),
);

/** Other values of the sort that stands there, not all of them right. */
function alike(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === 'boolean') return fc.boolean();
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    return fc.constantFrom(
      '2023-01-01',
      '2023-05-20',
      '2023-02-29',
      '2024-02-29',
      '2024-05-06',
      '2025-01-01',
    );
  }
  if (/^\d+$/.test(text))
    return fc.constantFrom('0', '0.00', '007', '0.0001', '12345678901234567890', '-0', 3);
  return nearly;
}

/** The same dossier with some of its values replaced by others of their sort, and lists of other lengths. */
export function varied(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) {
    const items = value.length === 0 ? fc.constant([]) : fc.tuple(...value.map(varied));
    return fc.oneof(
      { weight: 4, arbitrary: items },
      items.map((list) => [...list, ...list]),
      fc.constant([]),
    );
  }
  if (typeof value === 'object' && value !== null) {
    return fc.record(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, varied(part)])));
  }
  return fc.oneof({ weight: 12, arbitrary: fc.constant(value) }, alike(value));
}

/** A dossier with one more field. */
export const extended = (dossier: object): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom('colour', '__proto__', 'priority', 'toString', 'startedOn', 'applied'), nearly)
    .map(([key, value]) =>
      JSON.parse(`${JSON.stringify(dossier).slice(0, -1)},"${key}":${JSON.stringify(value) ?? 0}}`),
    );
