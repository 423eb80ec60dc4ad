import type { Amount, ExactDecimal } from './amount.js';
import type { Problem } from './problem.js';
import type { Area, BankLevel, CivilDate, ParkId, Pollutant } from './vocabulary.js';

/**
 * Names one reserve bank. The province, Suzhou and the city of Changshu have one each; every township and either park
 * has its own. A park's subdistrict or town has no bank beside the park's: 碧溪街道 is `{ level: 'park', park: 'CEDZ' }`.
 */
export type BankRef =
  | {
      /** The one bank of this level. */
      readonly level: 'province' | 'prefecture' | 'city';
    }
  | {
      /** The bank of a town, a subdistrict or 新材料产业园. */
      readonly level: 'township';
      /** Its name; blanks and a leading 江苏省苏州市常熟市 do not matter. */
      readonly place: string;
    }
  | {
      /** The bank of a limit-managed park. */
      readonly level: 'park';
      /** Which park. */
      readonly park: ParkId;
    };

/** What can happen to the banks. */
export const LEDGER_EVENT_TYPES = /* @__PURE__ */ Object.freeze([
  'entry',
  'release',
  'transfer',
  'purchase',
  'correction',
] as const);

/** One kind of event. */
export type LedgerEventType = (typeof LEDGER_EVENT_TYPES)[number];

/** What every event of a ledger has. */
export interface LedgerEventFacts {
  /** Names the event for good; not empty. The same id with the same content counts once. */
  readonly id: string;
  /** The day on which it takes effect; it may lie before that of an event applied earlier. */
  readonly on: CivilDate;
  /** The pollutant it is about. */
  readonly pollutant: Pollutant;
}

/** One event of a ledger, of one pollutant; amounts in t/a. */
export type LedgerEvent = LedgerEventFacts &
  (
    | {
        /** A passed reduction enters the banks, split (3.2.4). */
        readonly type: 'entry';
        /** The area it belongs to, whose bank takes the township or the park part. */
        readonly area: Area;
        /** What each level takes, as `splitReduction` gives it; a level that is not named takes nothing. */
        readonly parts: Readonly<Partial<Record<BankLevel, Amount>>>;
      }
    | {
        /** A bank releases quota to a project (3.3.3). */
        readonly type: 'release';
        /** The bank that releases. */
        readonly bank: BankRef;
        /** What leaves the bank: the multiplied amount of `requiredOffset`, not the increase. */
        readonly amount: Amount;
        /** The project. */
        readonly project: string;
      }
    | {
        /** Quota moves from one bank to another (3.3.4.p3.s1b). */
        readonly type: 'transfer';
        /** The supplying bank. */
        readonly from: BankRef;
        /** The receiving bank. */
        readonly to: BankRef;
        /** How much. */
        readonly amount: Amount;
      }
    | {
        /** Quota bought in the trading system is credited to a bank, from outside all banks of the ledger (3.3.3.p2). */
        readonly type: 'purchase';
        /** The bank it is credited to. */
        readonly bank: BankRef;
        /** How much was bought. */
        readonly amount: Amount;
      }
    | {
        /** A counter-entry: reverses one earlier event wholly, from its own day on. */
        readonly type: 'correction';
        /** The id of the event it reverses, which has the same pollutant. */
        readonly corrects: string;
      }
  );

/** An event that was not applied, and why. */
export interface LedgerRefusal {
  /** The event's id; empty where it has none. */
  readonly id: string;
  /** What is wrong; `describeProblem` puts it into words. */
  readonly problem: Problem;
}

/** What one pollutant's quota came from and became, in t/a, net of what was corrected: entered + purchased = released + held. */
export interface Conservation {
  /** Taken in from passed reductions. */
  readonly entered: ExactDecimal;
  /** Bought from outside. */
  readonly purchased: ExactDecimal;
  /** Released to projects. */
  readonly released: ExactDecimal;
  /** Held by all banks together. */
  readonly held: ExactDecimal;
}
