/** Which clinical content decided. `submitted`: no clinician has reviewed or approved it yet. */
export const CONTENT = {
  contentVersion: '1.1.0',
  contentDate: '2026-11-23',
  reviewStatus: 'submitted',
} as const;

/** When the article that the content follows was last updated (N5). */
export const ARTICLE_UPDATED = '2025-06-25';
