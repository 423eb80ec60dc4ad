import type { Assessment } from '../../dossier/assess.js';
import type { Decimal } from '../../lib/decimal.js';
import type { ClauseId } from '../../types/clause.js';
import type { Ground } from '../../types/ruling.js';
import type { Text } from '../../types/text.js';
import type { Material, Pollutant, UseSource } from '../../types/vocabulary.js';
import { pollutantText } from '../model/index.js';
import type { Fixed, Way } from './rule.js';

/** Something that a dossier does not get, and how it could. */
export interface Goal {
  /** The line of the sheet, like `entry` or `offsets.TP.use.upper-banks`. */
  readonly line: string;
  /** What it is. */
  readonly title: Text;
  /** `open`: nothing stands against it; `reachable`: by the ways given; `unreachable`: nobody can change what does. */
  readonly state: 'open' | 'reachable' | 'unreachable';
  /** Why it is so now. */
  readonly grounds: readonly Ground[];
  /** The smallest changes that would give it. */
  readonly ways: readonly Way[];
  /** What stands against it and cannot be changed. */
  readonly fixed: readonly Fixed[];
  /** What using it takes, where it is open. */
  readonly needs: readonly Need[];
}

/** One thing that using a source of quota takes. */
export interface Need {
  /** The clause that asks it. */
  readonly clause: ClauseId;
  /** What it is. */
  readonly words: Text;
}

/** What a construction project is short of, and every source that could close it. */
export interface Shortfall {
  /** Of which pollutant. */
  readonly pollutant: Pollutant;
  /** What must be offset, in t/a. */
  readonly required: Decimal;
  /** What is at hand, in t/a. */
  readonly available: Decimal;
  /** What is missing, exactly, in t/a. */
  readonly missing: Decimal;
  /** Every source, open and closed. */
  readonly sources: readonly Goal[];
  /** The most that the project may add on what is at hand, in t/a; rounded down to 12 places where it does not end. */
  readonly coveredIncrease: Decimal;
}

/** How a dossier could get what it does not get. */
export interface DossierRecourse {
  /** `already`: it gets all; `reachable`: by somebody's doing; `unreachable`: something in it by nobody's. */
  readonly state: 'already' | 'reachable' | 'unreachable';
  /** The assessment as it stands. */
  readonly assessment: Assessment;
  /** What it does not get, apart from shortfalls. */
  readonly goals: readonly Goal[];
  /** What it is short of. */
  readonly shortfalls: readonly Shortfall[];
  /** The papers that are still to be submitted. */
  readonly papers: readonly Material[];
}

/** What using a source takes for an amount of a pollutant. */
export function needsOf(source: UseSource | 'trade', pollutant: Pollutant, missing: Decimal): Need[] {
  const amount = missing.toFixed();
  const { zh } = pollutantText(pollutant);
  switch (source) {
    case 'city-transfer':
      return [
        {
          clause: '3.3.4.p3.s1e',
          words: {
            zh: `提交入库承诺书，并安排可形成不少于 ${amount} 吨/年${zh}的后续减排项目`,
            en: `a commitment letter, and follow-up projects that bring at least ${amount} t/a of ${pollutant}`,
          },
        },
      ];
    case 'area-transfer':
      return [
        {
          clause: '3.3.4.p3.s1d',
          words: {
            zh: `找到富余 ${amount} 吨/年以上的板块，双方协商一致、共同申请，并经常熟生态环境局同意`,
            en: `an area with ${amount} t/a to spare; both agree and apply jointly, and the county bureau consents`,
          },
        },
      ];
    case 'cross-region-purchase':
    case 'trade':
      return [
        {
          clause: '3.3.3.p2.s1a',
          words: {
            zh: `购买 ${amount} 吨/年，完成交易并取得交易凭证`,
            en: `buy ${amount} t/a, done and certified`,
          },
        },
      ];
    default:
      return [];
  }
}
