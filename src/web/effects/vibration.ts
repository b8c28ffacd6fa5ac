import type { Cue } from '../../protocol/session.ts';

type Pattern = Extract<Cue, { cue: 'vibrate' }>['pattern'];

/** Milliseconds on and off in turn. */
const patterns: Readonly<Record<Pattern, number[]>> = { short: [80], long: [260], alarm: [200, 100, 200, 100, 400] };

/** Only where the device can; nothing depends on it. */
export const vibrate = (pattern: Pattern): void => {
  const device = globalThis.navigator as { readonly vibrate?: (pattern: number[]) => boolean };
  device.vibrate?.(patterns[pattern]);
};
