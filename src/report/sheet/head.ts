import type { Assessment } from '../../dossier/assess.js';
import type { Subject } from '../../dossier/subject.js';
import type { Lang, Text } from '../../types/text.js';
import { areaHead } from './area.js';
import { constructionHead } from './construction.js';
import { reductionHead } from './reduction.js';
import type { Field } from './sheet.js';

/** What a sheet is, and whose. */
export interface Head {
  /** The title of the sheet. */
  readonly title: string;
  /** Name, place, day and what else tells the dossier apart. */
  readonly rows: readonly Field[];
}

const SUBJECT_LABELS: Readonly<Record<keyof Subject, Text>> = {
  name: { zh: '项目', en: 'Project' },
  place: { zh: '地点', en: 'Place' },
  year: { zh: '年度', en: 'Year' },
  on: { zh: '日期', en: 'Day' },
};

/** What the sheet of an assessment is, and whose. */
export function headOf(assessment: Assessment, lang: Lang): Head {
  switch (assessment.kind) {
    case 'construction':
      return constructionHead(assessment, lang);
    case 'reduction':
      return reductionHead(assessment, lang);
    case 'area':
      return areaHead(assessment, lang);
  }
}

/** Whose dossier it is, where it has not been assessed; what it does not say is left out. */
export const subjectRows = (subject: Subject, lang: Lang): Field[] =>
  (Object.keys(SUBJECT_LABELS) as (keyof Subject)[]).flatMap((key): Field[] => {
    const value = subject[key];
    return value === undefined ? [] : [[SUBJECT_LABELS[key][lang], String(value)]];
  });
