import type { NoteCode } from '../../types/note.js';
import type { Text } from '../../types/text.js';

/** What the notes of an answer stand under. */
export const NOTES_TITLE: Text = { zh: '附注', en: 'Notes' };

/** The notes of answers in words; `{found}` and `{expected}` are filled in. */
export const NOTE_TEXTS: Readonly<Record<NoteCode, Text>> = {
  'unlisted-place': {
    zh: '{found}不在政策所列地点和常熟市现有街道、镇之中，按其名称作为一个乡镇（街道）办理，请核对。',
    en: '{found} is on no list: neither of the policy nor of Changshu’s towns and subdistricts. It is taken as a township by its name; check it.',
  },
  'day-before-policy': {
    zh: '{found} 早于本政策规划期的第一天（{expected}），本政策对这一天未作规定，结论仅供参考。',
    en: '{found} is before the plan period of this policy, which begins on {expected}. The policy does not speak of that day; take the answer as an indication.',
  },
  'day-after-policy': {
    zh: '{found} 晚于正式文件有效期的最后一天（{expected}），其后如何办理尚无规定，结论仅供参考。',
    en: '{found} is after {expected}, the last day on which the adopted measure is in force. What holds then is not known; take the answer as an indication.',
  },
};
