export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** @param minuteOfDay 0 to 1439, local. */
export const partOfDay = (minuteOfDay: number): PartOfDay => {
  const hour = Math.floor(minuteOfDay / 60);
  return hour < 4 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
};
