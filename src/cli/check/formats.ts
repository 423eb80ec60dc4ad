/** How a check can be printed. */
export const FORMATS = ['text', 'markdown', 'json', 'junit', 'sarif', 'github'] as const;
/** One of them. */
export type Format = (typeof FORMATS)[number];
