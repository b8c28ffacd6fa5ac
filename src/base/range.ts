/** Both ends included. */
export interface Range { readonly min: number; readonly max: number }

export const contains = (range: Range, n: number): boolean => n >= range.min && n <= range.max;
export const clamp = (range: Range, n: number): number => Math.min(range.max, Math.max(range.min, n));
