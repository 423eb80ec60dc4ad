// Facts of warnings, of parks and of projects on their way: 3.3.4.p5, 3.4 and 4.

import { plainFact, yesNoFact } from './fact.js';

/** Quality declined. */
export const declined = yesNoFact('declined', {
  title: { zh: '环境质量是否下滑', en: 'quality declined' },
  yes: { zh: '环境质量下滑', en: 'quality declined' },
  no: { zh: '环境质量未下滑', en: 'quality did not decline' },
  clauses: ['3.4.3.s2a'],
  whose: { knows: 'authority', controls: 'time' },
});

/** Quality declined severely. */
export const severeDecline = yesNoFact('severeDecline', {
  title: { zh: '环境质量是否严重下滑', en: 'quality declined severely' },
  yes: { zh: '环境质量严重下滑', en: 'quality declined severely' },
  no: { zh: '环境质量未严重下滑', en: 'quality did not decline severely' },
  clauses: ['3.3.4.p5.s1b', '3.4.3.s2b'],
  whose: { knows: 'authority', controls: 'time' },
});

/** Quality is obviously short of the year's target. */
export const obviousGap = yesNoFact('obviousGap', {
  title: { zh: '与年度目标是否有明显差距', en: 'obviously short of the year’s target' },
  yes: { zh: '与年度目标有明显差距', en: 'obviously short of the year’s target' },
  no: { zh: '与年度目标没有明显差距', en: 'not obviously short of the year’s target' },
  clauses: ['3.3.4.p5.s1b', '3.4.3.s2b'],
  whose: { knows: 'authority', controls: 'time' },
});

/** The works of a reduction are slow. */
export const slow = yesNoFact('slow', {
  title: { zh: '工程进展是否缓慢', en: 'the works are slow' },
  yes: { zh: '工程进展缓慢', en: 'the works are slow' },
  no: { zh: '工程进展正常', en: 'the works are not slow' },
  clauses: ['4.2.s1'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** A reduction runs abnormally. */
export const abnormal = yesNoFact('abnormal', {
  title: { zh: '运行是否不正常', en: 'it runs abnormally' },
  yes: { zh: '运行不正常', en: 'it runs abnormally' },
  no: { zh: '运行正常', en: 'it runs normally' },
  clauses: ['4.2.s1'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** What was declared of a reduction is hard to hold. */
export const unstable = yesNoFact('unstable', {
  title: { zh: '是否难以稳定保持申报的减排效果', en: 'the declared performance is hard to hold' },
  yes: { zh: '难以稳定保持申报的减排效果', en: 'the declared performance is hard to hold' },
  no: { zh: '能稳定保持申报的减排效果', en: 'the declared performance holds' },
  clauses: ['4.2.s1'],
  whose: { knows: 'applicant', controls: 'applicant' },
});

/** The year whose tasks are asked. */
export const yearOfTasks = plainFact('year', 'year', {
  title: { zh: '年度', en: 'year' },
  clauses: ['3.4.1.p1.s1a', '4.3.s1a'],
  whose: { knows: 'authority', controls: 'time' },
});
