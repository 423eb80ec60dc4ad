import type { AppliedPolicy } from '../../dossier/answer.js';
import { group, knownLang, listOf, shown } from '../../lib/check.js';
import { ownFields } from '../../lib/fields.js';
import { QuotaError } from '../../lib/problem.js';
import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { policyHash } from '../../policy/hash.js';
import { usable } from '../../policy/usable.js';
import type { Drawing, SheetOptions } from './sheet.js';

const unpainted: Drawing['paint'] = (_tone, text) => text;

/**
 * How a sheet is drawn, with everything decided that was not said. The policy is known where it is the very one that the
 * answer applied.
 */
export function drawingOf(options: SheetOptions, applied?: AppliedPolicy): Drawing {
  const {
    lang = 'zh',
    width = 100,
    paint = unpainted,
    policy = changshu2023Draft,
    contested = [],
  } = ownFields(group(options, 'options'));
  if (typeof width !== 'number' || !(width >= 0)) {
    throw new QuotaError({ code: 'wrong-type', path: 'width', expected: 'columns', found: shown(width) });
  }
  if (typeof paint !== 'function') {
    throw new QuotaError({ code: 'wrong-type', path: 'paint', expected: 'function', found: shown(paint) });
  }
  const own = usable(policy);
  const isApplied = applied === undefined || policyHash(own) === applied.hash;
  return {
    lang: knownLang(lang),
    width,
    paint,
    policy: isApplied ? own : undefined,
    contested: listOf(contested, 'contested'),
  };
}
