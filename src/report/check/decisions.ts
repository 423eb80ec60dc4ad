import {
  type CheckedChange,
  type CheckedDecision,
  isAccepted,
  type Reversal,
  reversalOf,
  type Turn,
} from '../../analysis/check/index.js';
import type { ChangedLine } from '../../analysis/receipt/index.js';
import { Decimal } from '../../lib/decimal.js';
import { describeProblem } from '../../lib/problem-words.js';
import type { Text } from '../../types/text.js';
import { differenceWords, nameOf, REPLAY_LABELS, replayLabel, worthTelling } from '../words/index.js';
import { causeWords, placeOfCause, refusalWords } from './causes.js';
import { stateOf } from './changes.js';
import type { Notice, NoticePart } from './notice.js';
import type { SourceFile, SourceLine } from './sources.js';
import { both, inRow, labelled, onClauses, same } from './words.js';

/** So many decisions are told of each cause, and so many answers of each; all of them stand in the data. */
const MOST_DECISIONS = 8;
const MOST_ANSWERS = 4;

const REVERSALS: Readonly<Record<Reversal, (count: number) => Text>> = {
  'to-short': (count) => ({
    zh: `${count} 份由足够变为不足`,
    en: `${count} ${count === 1 ? 'turns' : 'turn'} from covered to short`,
  }),
  'to-covered': (count) => ({
    zh: `${count} 份由不足变为足够`,
    en: `${count} ${count === 1 ? 'turns' : 'turn'} from short to covered`,
  }),
  'to-refused': (count) => ({
    zh: `${count} 份有结论由准许变为不准许`,
    en: `${count} ${count === 1 ? 'has' : 'have'} an answer that turns from yes to no`,
  }),
  'to-permitted': (count) => ({
    zh: `${count} 份有结论由不准许变为准许`,
    en: `${count} ${count === 1 ? 'has' : 'have'} an answer that turns from no to yes`,
  }),
};

/** How many of some decisions turn round, and which way. */
export function reversalWords(decisions: readonly (readonly Turn[])[]): Text[] {
  return (Object.keys(REVERSALS) as Reversal[]).flatMap((reversal) => {
    const count = decisions.filter((turns) => turns.some((turn) => reversalOf(turn) === reversal)).length;
    return count === 0 ? [] : [REVERSALS[reversal](count)];
  });
}

const AMOUNT = /^"\d+(\.\d+)?"$/;

/** The amounts in an answer, by bank or by itself. */
function amountsIn(value: string | undefined): ReadonlyMap<string, Decimal> {
  if (value === undefined) return new Map();
  const read: unknown = JSON.parse(value);
  const entries = AMOUNT.test(value)
    ? [['', read] as const]
    : typeof read === 'object' && read !== null && !Array.isArray(read)
      ? Object.entries(read).filter(([, part]) => AMOUNT.test(JSON.stringify(part)))
      : [];
  return new Map(entries.map(([name, part]) => [name, new Decimal(part as string)]));
}

const isSummed = (id: string): boolean => /\.required$|\.shortfall$|^split\./.test(id);

interface Total {
  readonly title: Text;
  from: Decimal;
  to: Decimal;
}

const BANKS: Readonly<Record<string, Text>> = {
  province: { zh: '省库', en: 'province' },
  prefecture: { zh: '苏州市级', en: 'Suzhou' },
  city: { zh: '市本级库', en: 'city bank' },
  township: { zh: '乡镇库', en: 'township banks' },
  park: { zh: '园区库', en: 'park banks' },
};

/** The sums of all amounts that differ, before and after. */
export function totalsOf(decisions: readonly (readonly Turn[])[]): Text[] {
  const totals = new Map<string, Total>();
  for (const turn of decisions.flat()) {
    if (!isSummed(turn.id)) continue;
    const [from, to] = [amountsIn(turn.from?.value), amountsIn(turn.to?.value)];
    for (const part of new Set([...from.keys(), ...to.keys()])) {
      const bank = BANKS[part];
      const title = bank === undefined ? turn.title : both((lang) => `${turn.title[lang]} · ${bank[lang]}`);
      const key = `${turn.id} ${part}`;
      const total = totals.get(key) ?? { title, from: new Decimal(0), to: new Decimal(0) };
      total.from = total.from.plus(from.get(part) ?? 0);
      total.to = total.to.plus(to.get(part) ?? 0);
      totals.set(key, total);
    }
  }
  return [...totals.values()]
    .filter(({ from, to }) => !from.equals(to))
    .map(({ title, from, to }) => ({
      zh: `${title.zh}：合计由 ${from.toFixed()} 变为 ${to.toFixed()} 吨/年`,
      en: `${title.en}: ${to.toFixed()} instead of ${from.toFixed()} t/a in all`,
    }));
}

function turnWords({ title, from, to }: Turn): Text {
  const [was, is] = [from?.words ?? REPLAY_LABELS.nothing, to?.words ?? REPLAY_LABELS.nothing];
  const [then, now] = [onClauses(from?.grounds ?? []), onClauses(to?.grounds ?? [])];
  return labelled(title, {
    zh: `由“${was.zh}”${then}变为“${is.zh}”${now}`,
    en: `from “${was.en}”${then} to “${is.en}”${now}`,
  });
}

const more = (count: number): Text[] =>
  count > 0 ? [{ zh: `另有 ${count} 项`, en: `and ${count} more` }] : [];

const partOf = (decision: CheckedDecision, turns: readonly Turn[]): NoticePart => ({
  title: same(nameOf(decision.replayed)),
  lines: [...turns.slice(0, MOST_ANSWERS).map(turnWords), ...more(turns.length - MOST_ANSWERS)],
});

const differing = (count: number, of: number): Text => ({
  zh: `${of} 份以往的决定中有 ${count} 份结论不同`,
  en: `${count} of ${of} earlier decisions would differ`,
});

/** The earlier decisions that one change of the policy turns; nothing where it turns none. */
export function turnedNotice(
  change: CheckedChange,
  decisions: readonly CheckedDecision[],
  policy: SourceFile,
): Notice[] {
  const { id, cause, decisions: turned, entry, refused } = change;
  if (turned.length === 0) return [];
  const turns = turned.map((each) => each.turns);
  const refusal = refused === 'other-decisions' ? refusalWords(refused, entry) : undefined;
  const count = differing(turned.length, decisions.length);
  return [
    {
      kind: 'decision',
      state: stateOf(change),
      code: cause.id,
      name: both((lang) => `${causeWords(cause)[lang]} · ${id}`),
      title: labelled(causeWords(cause), count),
      details: [...reversalWords(turns), ...totalsOf(turns), ...(refusal ? [refusal] : [])],
      parts: {
        title: count,
        told: turned
          .slice(0, MOST_DECISIONS)
          .map(({ at, turns: own }) => partOf(decisions[at] as CheckedDecision, own)),
        left: Math.max(0, turned.length - MOST_DECISIONS),
      },
      clauses: [
        ...new Set(
          turns
            .flat()
            .flatMap(({ from, to }) => [...(from?.grounds ?? []), ...(to?.grounds ?? [])])
            .map(({ clause }) => clause),
        ),
      ],
      place: placeOfCause(cause, policy),
      id,
      count: turned.length,
      ...(refused === undefined && entry && { reason: entry.reason }),
      data: {
        of: decisions.length,
        decisions: turned.map(({ at, turns: own }) => {
          const { replayed } = decisions[at] as CheckedDecision;
          return { receipt: replayed.receipt.hash, name: nameOf(replayed), turns: own };
        }),
      },
    },
  ];
}

function changeWords(change: ChangedLine): Text {
  const { was, now } = change;
  const before: Text = was?.words ?? REPLAY_LABELS.nothing;
  const after: Text = now?.words ?? REPLAY_LABELS.nothing;
  const [then, today] = [onClauses(was?.grounds ?? []), onClauses(now?.ruling?.grounds ?? [])];
  return labelled(now?.title ?? same(change.id), {
    zh: `由“${before.zh}”${then}变为“${after.zh}”${today}`,
    en: `from “${before.en}”${then} to “${after.en}”${today}`,
  });
}

/**
 * A decision that is as it was, or one in which something is wrong that no setting explains: it was altered, nobody can
 * decide it, or it says what its own policy does not.
 */
export function decisionNotice(
  { replayed, itself, isOdd }: CheckedDecision,
  { file, line }: SourceLine,
): Notice | undefined {
  const { state, receipt, changes, differences, problems = [] } = replayed;
  const isKept = state === 'same';
  if (!isKept && !isOdd && state !== 'tampered') return undefined;
  const name = same(nameOf(replayed));
  const accepted = itself !== undefined && isAccepted(itself);
  const refusal = itself?.refused && refusalWords(itself.refused, itself.entry);
  return {
    kind: 'decision',
    state: isKept ? 'passed' : accepted ? 'accepted' : 'failed',
    code: state,
    name,
    title: labelled(name, replayLabel(replayed)),
    details: [
      ...changes.map(changeWords),
      ...worthTelling(replayed).map(differenceWords),
      ...problems.map((problem) => both((lang) => describeProblem(problem, lang))),
      ...(refusal ? [refusal] : []),
    ],
    clauses: [
      ...new Set(
        changes
          .flatMap(({ was, now }) => [...(was?.grounds ?? []), ...(now?.ruling?.grounds ?? [])])
          .map(({ clause }) => clause),
      ),
    ],
    place: { file, line, column: 1 },
    ...(itself && { id: itself.id }),
    ...(accepted && itself?.entry && { reason: itself.entry.reason }),
    data: { receipt: receipt?.hash, state, changes, differences, problems },
  };
}

/** Whether a decision differs, though this change of the policy has no part in it. */
const isOther = ({ replayed, turns, isOdd }: CheckedDecision): boolean =>
  replayed.state === 'different' && turns.length === 0 && !isOdd;

/** Decisions under policies of other days that the policy in force decides otherwise already; nothing where none are. */
export function otherDaysNotice(decisions: readonly CheckedDecision[], file: string): Notice[] {
  const count = decisions.filter(isOther).length;
  if (count === 0) return [];
  return [
    {
      kind: 'decision',
      state: 'noted',
      code: 'other-days',
      name: same('other-days'),
      title: {
        zh: `${count} 份是按当时的政策作出的，现行政策已有不同；这一次改动与此无关`,
        en: `${count} ${count === 1 ? 'was' : 'were'} made under policies of their day; the policy in force differs already, and this change has no part in it`,
      },
      details: [],
      clauses: [],
      place: { file },
      count,
    },
  ];
}

/** How many decisions differ and turn round, in a sentence; nothing where no decisions were looked at. */
export function decisionsBriefly(decisions: readonly CheckedDecision[]): Text[] {
  if (decisions.length === 0) return [];
  const turned = decisions.map(({ turns }) => turns).filter(({ length }) => length > 0);
  if (turned.length === 0) {
    return [
      {
        zh: `${decisions.length} 份以往的决定，没有一份因此不同。`,
        en: `None of ${decisions.length} earlier decisions would differ because of it.`,
      },
    ];
  }
  const told = inRow([differing(turned.length, decisions.length), ...reversalWords(turned)]);
  return [{ zh: `${told.zh}。`, en: `${told.en}.` }];
}
