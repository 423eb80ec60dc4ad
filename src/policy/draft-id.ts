/** The id of the consultation draft, by which the command names it. */
export const DRAFT_ID = 'changshu-2023-draft';
