/**
 * Below this a reading is shown as uncertain: hollow in charts, with a question mark in tables. A rule's match alone is
 * worth 0.5 (data-loaders/extract/confidence.ts), so 0.6 asks for at least one reason beside it.
 */
export const UNCERTAIN_BELOW = 0.6;

export function isUncertain(row: {readonly confidence: number}): boolean {
  return row.confidence < UNCERTAIN_BELOW;
}
