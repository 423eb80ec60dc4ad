import type { Assessment } from '../../src/dossier/assess.js';

type Answers = Record<string, string>;

/** An outcome as JSON with its fields in alphabetical order. */
const text = (outcome: unknown): string => JSON.stringify(sorted(JSON.parse(JSON.stringify(outcome))));

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function ofUse(line: string, { outcome }: { outcome: Readonly<Record<string, string>> }): Answers {
  return Object.fromEntries(
    Object.entries(outcome).map(([source, verdict]) => [`${line}.${source}`, text(verdict)]),
  );
}

/** Every answer of an assessment as text, by the line of its sheet. */
export function answersOf(assessment: Assessment): Answers {
  if (assessment.kind === 'area') {
    const { pollutants, commitments } = assessment;
    return {
      ...Object.assign(
        {},
        ...Object.entries(pollutants).map(([name, { use }]) => ofUse(`pollutants.${name}.use`, use)),
      ),
      ...Object.fromEntries(
        commitments.map(({ status }, at) => [`commitments[${at}]`, text(status.outcome)]),
      ),
    };
  }
  if (assessment.kind === 'reduction') {
    const { entry, route, deadline, materials, split = {} } = assessment;
    return {
      entry: text(entry.outcome),
      route: text(route.outcome),
      deadline: text(deadline.outcome),
      materials: text(materials.required.outcome),
      ...Object.fromEntries(
        Object.entries(split).map(([name, { outcome }]) => [`split.${name}`, text(outcome)]),
      ),
    };
  }
  const { offsets, sufficient, route, priority } = assessment;
  const ofOffsets = Object.entries(offsets).map(
    ([name, { ratio, required, shortfall, use, trade, purchases }]) => ({
      [`offsets.${name}.ratio`]: text(ratio.outcome),
      [`offsets.${name}.required`]: text(required.outcome),
      [`offsets.${name}.shortfall`]: text(shortfall.outcome),
      ...ofUse(`offsets.${name}.use`, use),
      [`offsets.${name}.trade`]: text(trade.outcome),
      ...Object.fromEntries(
        purchases.map(({ counts }, at) => [`offsets.${name}.purchases[${at}]`, text(counts.outcome)]),
      ),
    }),
  );
  return {
    ...(Object.assign({}, ...ofOffsets) as Answers),
    sufficient: text(sufficient),
    route: text(route.outcome),
    ...(priority && { priority: text(priority.outcome) }),
  };
}
