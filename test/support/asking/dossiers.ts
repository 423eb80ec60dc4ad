import fc from 'fast-check';
import { type Assessment, assess } from '../../../src/dossier/assess.js';
import { QuotaError } from '../../../src/lib/problem.js';
import { materialCategory } from '../../../src/rules/3.2.2-filing-materials.js';
import type { Dossier, PartialDossier } from '../../../src/types/dossier.js';
import type { Policy } from '../../../src/types/policy.js';
import {
  CONSTRUCTIONS,
  ENTRY_SOURCES,
  IMPLEMENTERS,
  ORDER_SCOPES,
  POLLUTANTS,
  WORKS,
} from '../../../src/types/vocabulary.js';

type Fields = Readonly<Record<string, unknown>>;

/** Every field of a dossier but its kind, those inside groups and lists too, like `standings.2023.targetsMet.air`. */
export function fieldsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, each]) => {
    const own = path === '' ? name : isList ? `${path}[${name}]` : `${path}.${name}`;
    if (own === 'kind') return [];
    return [...(isList ? [] : [own]), ...fieldsOf(each, own)];
  });
}

const stepsOf = (path: string): string[] => path.replaceAll('[', '.').replaceAll(']', '').split('.');

/** The value at a path; `undefined` where there is none. */
export const valueAt = (value: unknown, path: string): unknown =>
  stepsOf(path).reduce<unknown>(
    (group, step) => (typeof group === 'object' && group !== null ? (group as Fields)[step] : undefined),
    value,
  );

/** A dossier without the fields at some paths. */
export function without(dossier: Fields, ...paths: readonly string[]): PartialDossier {
  const copy = structuredClone(dossier) as Record<string, unknown>;
  for (const path of paths) {
    const steps = stepsOf(path);
    const last = steps.pop() as string;
    const holder = steps.reduce<unknown>((group, step) => (group as Fields | undefined)?.[step], copy);
    if (typeof holder === 'object' && holder !== null) delete (holder as Record<string, unknown>)[last];
  }
  return copy as PartialDossier;
}

/** A dossier with a value at a path, in a group that may not be there yet. */
export function withAt(dossier: Fields, path: string, value: unknown): PartialDossier {
  const copy = structuredClone(dossier) as Record<string, unknown>;
  const steps = stepsOf(path);
  const last = steps.pop() as string;
  let holder = copy;
  for (const step of steps) {
    holder[step] ??= {};
    holder = holder[step] as Record<string, unknown>;
  }
  holder[last] = value;
  return copy as PartialDossier;
}

const anyOf = fc.constantFrom;
const anyAmount = anyOf('0', '0.02', '0.05', '0.3', '1', '2.4', '6');
const anyDay = anyOf(
  '2022-12-31',
  '2023-06-01',
  '2023-12-31',
  '2024-03-11',
  '2024-06-18',
  '2024-11-15',
  '2025-01-01',
);
const anyPlace = anyOf('梅李镇', '碧溪街道', '新材料产业园', '沙家浜镇', '辛庄镇');
const anyPollutant = anyOf(...POLLUTANTS);
const anyAmounts = fc.dictionary(anyOf('TP', 'VOCs'), anyAmount, { minKeys: 1, noNullPrototype: true });
const plainly = { noNullPrototype: true };

const anyStanding = fc.record(
  {
    targetsMet: fc.record({ water: fc.boolean(), air: fc.boolean() }, plainly),
    keyProjectsCompleted: fc.boolean(),
    bindingTaskCompleted: fc.boolean(),
  },
  plainly,
);
const anyStandings = fc.record(
  { 2021: anyStanding, 2022: anyStanding, 2023: anyStanding, 2024: anyStanding, 2025: anyStanding },
  plainly,
);
const anyOrders = fc.array(fc.record({ scope: anyOf(...ORDER_SCOPES), issuedOn: anyDay }, plainly), {
  maxLength: 1,
});
const anyHoldings = fc.record(
  Object.fromEntries(POLLUTANTS.map((pollutant) => [pollutant, anyAmount])),
  plainly,
) as fc.Arbitrary<Fields>;
const anyPurchase = fc.record(
  {
    pollutant: anyPollutant,
    amount: anyOf('0.02', '0.7', '6'),
    completed: fc.boolean(),
    certified: fc.boolean(),
    crossRegion: fc.boolean(),
  },
  plainly,
);
const anyCommitment = fc.record(
  {
    pollutant: anyPollutant,
    transferredOn: anyDay,
    committed: anyOf('0.3', '0.5', '2'),
    entries: fc.array(fc.record({ enteredOn: anyDay, amount: anyAmount }, plainly), { maxLength: 2 }),
  },
  plainly,
);

/** Any value of every field that a dossier must have. */
const ANY: Readonly<Record<Dossier['kind'], fc.Arbitrary<Fields>>> = {
  construction: fc.record({
    name: fc.constant('某项目'),
    place: anyPlace,
    construction: anyOf(...CONSTRUCTIONS),
    strategicEmerging: fc.boolean(),
    on: anyDay,
    increase: anyAmounts,
    holdings: anyHoldings,
    standings: anyStandings,
    orders: anyOrders,
    breaches: fc.subarray([...POLLUTANTS], { maxLength: 2 }),
    purchases: fc.array(anyPurchase, { maxLength: 2 }),
  }),
  reduction: fc.record({
    name: fc.constant('某项目'),
    place: anyPlace,
    implementer: anyOf(...IMPLEMENTERS),
    works: anyOf(...WORKS),
    source: anyOf(...ENTRY_SOURCES),
    completedOn: anyOf('2020-12-31', '2021-01-01', '2023-05-20', '2025-01-01'),
    startedOn: anyOf('2020-05-01', '2020-12-31', '2022-02-02'),
    standardEffectiveOn: anyOf('2020-12-31', '2023-07-01'),
    onKeyList: fc.boolean(),
    countedTowardTask: fc.boolean(),
    governmentRun: fc.boolean(),
    byDischarger: fc.boolean(),
    enterpriseClosed: fc.boolean(),
    capacityEliminated: fc.boolean(),
    compliant: fc.boolean(),
    governmentFunds: anyOf('0', '5'),
    appliedVoluntarily: fc.boolean(),
    monitorable: fc.boolean(),
    countable: fc.boolean(),
    verifiable: fc.boolean(),
    permitHolder: fc.boolean(),
    appliedByDischarger: fc.boolean(),
    submitted: fc.constant([]),
    passed: anyAmounts,
  }),
  area: fc
    .record({
      place: anyPlace,
      on: anyDay,
      standings: anyStandings,
      orders: anyOrders,
      commitments: fc.array(anyCommitment, { maxLength: 2 }),
    })
    .map((dossier) => ({ ...dossier, year: Number(dossier.on.slice(0, 4)) })),
};

/** What is given, and where it has nothing, what may be; `extra` says in which groups that is something missing. */
function filled(given: unknown, any: unknown, extra: (path: string) => boolean, path = ''): unknown {
  if (given === undefined) return any;
  if (Array.isArray(given))
    return given.map((each, at) => filled(each, (any as unknown[])?.[at], extra, `${path}[]`));
  if (typeof given !== 'object' || given === null) return given;
  const mayLack = extra(path);
  const names = new Set([...Object.keys(given), ...(mayLack ? Object.keys((any ?? {}) as object) : [])]);
  return Object.fromEntries(
    [...names].map((name) => {
      const [own, other] = [(given as Fields)[name], (any as Fields | undefined)?.[name]];
      return [name, filled(own, other, extra, path === '' ? name : `${path}.${name}`)];
    }),
  );
}

/** Groups in which a name that is not there is missing, rather than not the case. */
const LACKING = /^(|holdings|standings|standings\.\d{4}(\.targetsMet)?|purchases\[\]|commitments\[\])$/;

const FACTS_OF_SOURCE: Readonly<Record<string, readonly string[]>> = {
  'government-works': ['governmentRun'],
  'ahead-of-standard': ['byDischarger', 'startedOn', 'standardEffectiveOn'],
  closure: ['enterpriseClosed', 'capacityEliminated'],
  'voluntary-treatment': ['byDischarger', 'compliant', 'governmentFunds', 'appliedVoluntarily'],
  'ecological-expansion': ['monitorable', 'countable', 'verifiable'],
};

/** A whole dossier has no facts of other sources than its own that the incomplete one did not have. */
function ofItsSource(given: PartialDossier, whole: Fields): Fields {
  const own = FACTS_OF_SOURCE[whole.source as string] ?? [];
  const ofOthers = Object.values(FACTS_OF_SOURCE).flat();
  return Object.fromEntries(
    Object.entries(whole).filter(
      ([name]) => given[name] !== undefined || own.includes(name) || !ofOthers.includes(name),
    ),
  );
}

/** Any whole dossier that an incomplete one may become. */
export function anyCompletion(given: PartialDossier): fc.Arbitrary<Dossier> {
  const lists = fc.record({
    purchases: fc.array(anyPurchase, { minLength: 3, maxLength: 3 }),
    commitments: fc.array(anyCommitment, { minLength: 3, maxLength: 3 }),
  });
  return fc.tuple(ANY[given.kind], lists).map(([any, items]) => {
    const missing = {
      ...any,
      ...(given.purchases !== undefined && { purchases: items.purchases }),
      ...(given.commitments !== undefined && { commitments: items.commitments }),
    };
    const whole = filled(given, missing, (path) => LACKING.test(path)) as Fields;
    if (given.kind === 'reduction') return ofItsSource(given, whole) as unknown as Dossier;
    if (given.kind === 'area' && given.year !== undefined && given.on === undefined) {
      return { ...whole, on: `${String(given.year)}${String(whole.on).slice(4)}` } as unknown as Dossier;
    }
    if (given.kind === 'area' && given.year === undefined && given.on !== undefined) {
      return { ...whole, year: Number(String(given.on).slice(0, 4)) } as unknown as Dossier;
    }
    return whole as unknown as Dossier;
  });
}

/** The assessment; nothing where the facts do not go together. */
export function assessed(dossier: Dossier, policy: Policy): Assessment | undefined {
  const { startedOn, completedOn } = dossier as unknown as Fields;
  if (typeof startedOn === 'string' && startedOn > (completedOn as string)) return undefined;
  try {
    return assess(dossier, policy);
  } catch (error) {
    if (error instanceof QuotaError) return undefined;
    throw error;
  }
}

/** What an assessment says on a line of an inquiry, as text; `undefined` where it has no such line. */
export function answerTo(line: string, assessment: Assessment, policy: Policy): string | undefined {
  if (assessment.kind === 'reduction') {
    if (line === 'category') return JSON.stringify(materialCategory(assessment.facts, policy).outcome);
    if (line === 'materials') return JSON.stringify(assessment.materials.required.outcome);
  }
  const found = valueAt(
    assessment,
    line.replace(/^(commitments\[\d+\])$/, '$1.status').replace(/(purchases\[\d+\])$/, '$1.counts'),
  );
  if (found === undefined) return undefined;
  const outcome = typeof found === 'object' && found !== null && 'outcome' in found ? found.outcome : found;
  return JSON.stringify(outcome);
}
