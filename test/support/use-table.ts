import { decideUse } from '../../src/rules/3.3.4-use-eligibility.js';
import type { Policy } from '../../src/types/policy.js';
import { POLLUTANTS, USE_SOURCES, type UseSource } from '../../src/types/vocabulary.js';
import { BIXI, MEILI } from './facts.js';
import { everyOf, table, YES_NO } from './tables.js';

type Row = Readonly<Record<string, string>>;
type ClosingRow = Readonly<Record<'fact' | UseSource, string>>;

/**
 * What the standing of the year before opens, where the own bank is short and nothing else stands in the way:
 * the target of the pollutant's medium, the key reduction projects, the binding reduction task.
 */
export const STANDING: readonly Row[] = table(`
  target projects task   | own-bank upper-banks city-transfer area-transfer cross-region-purchase
  met    done     done   | yes      yes         yes           yes           yes
  met    done     undone | yes      no          no            yes           no
  met    undone   done   | yes      no          no            no            no
  met    undone   undone | yes      no          no            no            no
  missed done     done   | yes      no          no            no            no
  missed done     undone | yes      no          no            no            no
  missed undone   done   | yes      no          no            no            no
  missed undone   undone | yes      no          no            no            no
`);

/** What each other fact closes, whatever the standing. */
export const CLOSING: readonly ClosingRow[] = table(`
  fact                  | own-bank upper-banks city-transfer area-transfer cross-region-purchase
  own-bank-not-short    | -        -           closed        closed        closed
  breached              | -        -           closed        closed        -
  park                  | -        -           -             -             -
  not-tradable          | -        -           -             -             closed
  order-on-banks        | closed   closed      closed        closed        -
  order-on-cross-region | -        -           -             -             closed
  order-on-both         | closed   closed      closed        closed        closed
`);

const KINDS = table<'pollutant' | 'medium' | 'tradable'>(`
  pollutant | medium tradable
  COD       | water  yes
  NH3-N     | water  yes
  TN        | water  no
  TP        | water  yes
  SO2       | air    yes
  NOx       | air    yes
  VOCs      | air    no
  PM        | air    no
`);

/** Every question about the use of quota: 8 pollutants, both targets, and all the other facts. */
export const EVERY_USE = everyOf({
  pollutant: POLLUTANTS,
  water: YES_NO,
  air: YES_NO,
  projects: YES_NO,
  task: YES_NO,
  short: YES_NO,
  breached: YES_NO,
  area: [MEILI, BIXI],
  order: ['none', 'banks', 'cross-region', 'both'],
});
export type UsePoint = (typeof EVERY_USE)[number];

/** The facts of a point. */
export const useFacts = ({
  pollutant,
  water,
  air,
  projects,
  task,
  short,
  breached,
  area,
  order,
}: UsePoint) => ({
  pollutant,
  area,
  standing: {
    targetsMet: { water, air },
    keyProjectsCompleted: projects,
    bindingTaskCompleted: task,
  },
  orders: order === 'none' ? [] : [{ scope: order, issuedOn: '2024-02-01' }],
  on: '2024-05-06',
  ownBankShort: short,
  breached,
});

/** The facts of a point in the words of the tables. */
export function inTableWords(point: UsePoint) {
  const kind = KINDS.find((row) => row.pollutant === point.pollutant);
  const [own, other] = kind?.medium === 'water' ? [point.water, point.air] : [point.air, point.water];
  return {
    standing: {
      target: own ? 'met' : 'missed',
      'other-target': other ? 'met' : 'missed',
      projects: point.projects ? 'done' : 'undone',
      task: point.task ? 'done' : 'undone',
    },
    facts: [
      ...(point.short ? [] : ['own-bank-not-short']),
      ...(point.breached ? ['breached'] : []),
      ...(point.area === BIXI ? ['park'] : []),
      ...(kind?.tradable === 'yes' ? [] : ['not-tradable']),
      ...(point.order === 'none' ? [] : [`order-on-${point.order}`]),
    ],
  };
}

function expectedOf(
  source: UseSource,
  point: UsePoint,
  opens: readonly Row[],
  closes: readonly ClosingRow[],
): string {
  const { standing, facts } = inTableWords(point);
  const row = opens.find((each) =>
    Object.entries(standing).every(([column, word]) => (each[column] ?? word) === word),
  );
  const closed = facts.some((fact) => closes.find((each) => each.fact === fact)?.[source] === 'closed');
  return row?.[source] === 'yes' && !closed ? 'permitted' : 'refused';
}

/** Where `decideUse` and the tables differ, over the whole space. */
export function useDifferences(
  policy: Policy,
  opens: readonly Row[],
  closes: readonly ClosingRow[],
): string[] {
  return EVERY_USE.flatMap((point) => {
    const { outcome } = decideUse(useFacts(point), policy);
    return USE_SOURCES.filter((source) => outcome[source] !== expectedOf(source, point, opens, closes)).map(
      (source) => `${source}: ${outcome[source]} at ${JSON.stringify(point)}`,
    );
  });
}
