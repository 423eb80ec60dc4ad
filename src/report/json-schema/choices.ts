import type { PolicyStatus } from '../../types/policy.js';
import type { Text } from '../../types/text.js';

/** How far a policy has come. */
export const STATUS_CHOICES: Readonly<Record<PolicyStatus, Text>> = {
  draft: { zh: '征求意见稿，没有约束力', en: 'a consultation draft; binds nobody' },
  adopted: {
    zh: '使用者自己写入的正式文件，以原文为准',
    en: 'an adopted measure as its user encoded it; its text prevails',
  },
  hypothetical: { zh: '设想的方案，只作比较', en: 'a policy for comparison only' },
};
