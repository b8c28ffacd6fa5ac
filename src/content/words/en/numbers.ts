const upToTwenty = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
];

/** A whole number in words up to twenty, so that a voice speaks it evenly; above that in digits. */
export const inWords = (n: number): string => upToTwenty[n] ?? String(n);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "one minute", "five minutes". */
export const counted = (n: number, one: string, many: string): string => `${inWords(n)} ${n === 1 ? one : many}`;
