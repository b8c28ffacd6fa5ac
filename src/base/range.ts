/** Both ends included. */
export interface Range { readonly min: number; readonly max: number }

export const clamp = (range: Range, n: number): number => Math.min(range.max, Math.max(range.min, n));
