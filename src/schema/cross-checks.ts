import { optional, shown } from '../lib/check.js';
import { isCivilDate, yearOf } from '../lib/civil-date.js';
import { amount, type Decimal } from '../lib/decimal.js';
import { Fields } from '../lib/fields.js';
import { parsePollutant } from '../rules/3.1.1-controlled-pollutants.js';
import { readPlace } from '../rules/3.1.2-reserve-banks.js';
import type { Policy } from '../types/policy.js';
import { type Pollutant, WORKS, type Works } from '../types/vocabulary.js';
import { LONGEST_NAME } from './fields.js';
import type { Found } from './found.js';

/** The fields of a value, any of which may be wrong: these checks look only at what is in order. None of what is no object. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : new Fields();

const dateIn = (value: unknown): string | undefined => (isCivilDate(value) ? value : undefined);

function amountIn(value: unknown): Decimal | undefined {
  try {
    return typeof value === 'string' ? amount(value, '') : undefined;
  } catch {
    return undefined;
  }
}

const amountsIn = (value: unknown): [Pollutant, Decimal, name: string][] =>
  Object.entries(fieldsOf(value)).flatMap(([name, text]) => {
    const pollutant = parsePollutant(name);
    const read = amountIn(text);
    return pollutant === undefined || read === undefined ? [] : [[pollutant, read, name]];
  });

const pollutantsIn = (value: unknown): Set<Pollutant | undefined> =>
  new Set(Object.keys(fieldsOf(value)).map(parsePollutant));

function duplicates(input: Fields, path: string): Found[] {
  const first = new Map<Pollutant, string>();
  return Object.keys(fieldsOf(input[path])).flatMap((name): Found[] => {
    const pollutant = parsePollutant(name);
    if (pollutant === undefined) return [];
    const before = first.get(pollutant);
    if (before === undefined) {
      first.set(pollutant, name);
      return [];
    }
    return [{ code: 'duplicate-pollutant', path: [path, name], expected: before, found: name }];
  });
}

function place(input: Fields, policy: Policy): Found[] {
  const { place: name } = input;
  if (typeof name !== 'string' || name === '' || name.length > 2 * LONGEST_NAME) return [];
  const problem = optional(readPlace(name, policy), 'problem');
  return problem === undefined ? [] : [{ ...problem, path: ['place'] }];
}

function upperFunds(input: Fields): Found[] {
  const funds = fieldsOf(input.upperFunds);
  const [allocated, total] = [amountIn(funds.allocated), amountIn(funds.total)];
  const problems: Found[] = [];
  if (total?.isZero()) problems.push({ code: 'not-positive', path: ['upperFunds', 'total'], found: '0' });
  else if (total && allocated?.greaterThan(total)) {
    const [expected, found] = [total.toFixed(), allocated.toFixed()];
    problems.push({ code: 'over-limit', path: ['upperFunds', 'allocated'], expected, found });
  }
  if (input.source === 'voluntary-treatment' && allocated && !allocated.isZero()) {
    problems.push({ code: 'upper-funds-in-voluntary', path: ['upperFunds', 'allocated'] });
  }
  return problems;
}

function provinceAmounts(input: Fields): Found[] {
  if (input.provinceAmounts === undefined) return [];
  const passed = new Map(amountsIn(input.passed).map(([pollutant, amount]) => [pollutant, amount]));
  const named = pollutantsIn(input.passed);
  return amountsIn(input.provinceAmounts).flatMap(([pollutant, stated, name]): Found[] => {
    const path = ['provinceAmounts', name];
    if (stated.isZero()) return [];
    if (input.source === 'voluntary-treatment') return [{ code: 'upper-funds-in-voluntary', path }];
    const limit = passed.get(pollutant);
    if (limit === undefined && named.has(pollutant)) return [];
    if (limit?.greaterThanOrEqualTo(stated)) return [];
    return [{ code: 'over-limit', path, expected: limit?.toFixed() ?? '0', found: stated.toFixed() }];
  });
}

function deepTreatment(input: Fields): Found[] {
  const { works, implementer, source, appliedByDischarger } = input;
  if (source === 'voluntary-treatment' && works !== 'deep-treatment') {
    return WORKS.includes(works as Works)
      ? [{ code: 'not-in-list', path: ['works'], expected: 'deep-treatment', found: shown(works) }]
      : [];
  }
  if (works !== 'deep-treatment') return [];
  if (implementer === 'city' || implementer === 'area') {
    return [{ code: 'deep-treatment-by-government', path: ['implementer'], found: implementer }];
  }
  if (source === 'voluntary-treatment' || appliedByDischarger !== undefined) return [];
  return [{ code: 'missing', path: ['appliedByDischarger'], expected: 'yes-no' }];
}

function standing(input: Fields): Found[] {
  const on = dateIn(input.on);
  if (on === undefined || typeof input.standings !== 'object') return [];
  if (yearOf(on) === 1) return [{ code: 'too-early', path: ['on'], expected: '0002', found: '0001' }];
  const year = String(yearOf(on) - 1).padStart(4, '0');
  if (Object.hasOwn(fieldsOf(input.standings), year)) return [];
  return [{ code: 'missing-standing', path: ['standings', year], expected: year }];
}

function holdings(input: Fields): Found[] {
  if (typeof input.holdings !== 'object') return [];
  const held = pollutantsIn(input.holdings);
  return [...pollutantsIn(input.increase)].flatMap((pollutant): Found[] =>
    pollutant === undefined || held.has(pollutant)
      ? []
      : [{ code: 'missing-holding', path: ['holdings', pollutant], expected: pollutant }],
  );
}

function orders(input: Fields): Found[] {
  if (!Array.isArray(input.orders)) return [];
  return input.orders.map(fieldsOf).flatMap((order, at): Found[] => {
    const [issued, lifted] = [dateIn(order.issuedOn), dateIn(order.liftedOn)];
    if (issued === undefined || lifted === undefined || lifted >= issued) return [];
    return [{ code: 'too-early', path: ['orders', at, 'liftedOn'], expected: issued, found: lifted }];
  });
}

function purchases(input: Fields): Found[] {
  if (!Array.isArray(input.purchases)) return [];
  const added = pollutantsIn(input.increase);
  return input.purchases.map(fieldsOf).flatMap((purchase, at): Found[] => {
    const path = ['purchases', at];
    const problems: Found[] = [];
    const pollutant = parsePollutant(purchase.pollutant as string);
    if (pollutant !== undefined && !added.has(pollutant)) {
      const expected = [...added].join(', ');
      problems.push({ code: 'not-in-list', path: [...path, 'pollutant'], expected, found: shown(pollutant) });
    }
    if (amountIn(purchase.amount)?.isZero()) {
      problems.push({ code: 'not-positive', path: [...path, 'amount'], found: '0' });
    }
    return problems;
  });
}

function priority(input: Fields): Found[] {
  const { category, passedByCity } = fieldsOf(input.priority);
  if (category !== 'case-by-case' || passedByCity !== undefined) return [];
  return [{ code: 'missing', path: ['priority', 'passedByCity'], expected: 'yes-no' }];
}

/** What one field of a reduction dossier says against another. */
export const crossCheckReduction = (input: Fields, policy: Policy): Found[] => [
  ...place(input, policy),
  ...duplicates(input, 'passed'),
  ...duplicates(input, 'provinceAmounts'),
  ...upperFunds(input),
  ...provinceAmounts(input),
  ...deepTreatment(input),
];

function yearOfUse(input: Fields): Found[] {
  const { year } = input;
  const on = dateIn(input.on);
  if (typeof year !== 'number' || !Number.isInteger(year) || on === undefined || yearOf(on) === year)
    return [];
  return [{ code: 'outside-year', path: ['on'], expected: String(year), found: on }];
}

function commitments(input: Fields): Found[] {
  if (!Array.isArray(input.commitments)) return [];
  return input.commitments
    .map(fieldsOf)
    .flatMap((commitment, at): Found[] =>
      amountIn(commitment.committed)?.isZero()
        ? [{ code: 'not-positive', path: ['commitments', at, 'committed'], found: '0' }]
        : [],
    );
}

/** What one field of an area's dossier says against another. */
export const crossCheckArea = (input: Fields, policy: Policy): Found[] => [
  ...place(input, policy),
  ...yearOfUse(input),
  ...standing(input),
  ...orders(input),
  ...commitments(input),
];

/** What one field of a construction dossier says against another. */
export const crossCheckConstruction = (input: Fields, policy: Policy): Found[] => [
  ...place(input, policy),
  ...duplicates(input, 'increase'),
  ...duplicates(input, 'holdings'),
  ...standing(input),
  ...holdings(input),
  ...orders(input),
  ...purchases(input),
  ...priority(input),
];
