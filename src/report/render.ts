import type { Assessment } from '../dossier/assess.js';
import { changshu2023Draft } from '../policy/changshu-2023-draft.js';
import { constructionSheet } from './construction-sheet.js';
import { reductionSheet } from './reduction-sheet.js';
import type { SheetOptions } from './sheet.js';

/**
 * Draws an assessment as a working sheet in plain text: columns aligned for Chinese and Latin characters, every line
 * with its clause, the readings used, and what the status of the policy means.
 *
 * @clause T
 *
 * @example
 * ```ts
 * import { assess, type ReductionDossier, renderSheet } from 'pollutant-quota-rules';
 *
 * const dossier: ReductionDossier = {
 *   kind: 'reduction',
 *   name: '某印染厂关闭',
 *   place: '梅李镇',
 *   implementer: 'industrial',
 *   works: 'other',
 *   source: 'closure',
 *   enterpriseClosed: true,
 *   capacityEliminated: false,
 *   completedOn: '2023-05-20',
 *   onKeyList: false,
 *   countedTowardTask: false,
 *   permitHolder: true,
 *   submitted: [],
 *   passed: { COD: '12.5' },
 * };
 * renderSheet(assess(dossier), { lang: 'en' }).includes('may apply for entry'); // => true
 * ```
 */
export function renderSheet(assessment: Assessment, options: SheetOptions = {}): string {
  const drawing = {
    lang: options.lang ?? 'zh',
    width: options.width ?? 100,
    paint: options.paint ?? ((_tone, text) => text),
    policy: options.policy ?? changshu2023Draft,
  } as const;
  const lines =
    assessment.kind === 'construction'
      ? constructionSheet(assessment, drawing)
      : reductionSheet(assessment, drawing);
  return `${lines.join('\n')}\n`;
}
