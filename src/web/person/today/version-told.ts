import type { Entry } from '../../../protocol/fact.ts';

/** The version of the rules when a verdict was told; undefined when it was not told on this device. */
export const versionTold = (entries: readonly Entry[], rule: string): string | undefined => {
  const entry = entries.findLast(({ fact }) => fact.fact === 'told' && fact.verdict.rule === rule);
  return entry?.fact.fact === 'told' ? entry.fact.protocolVersion : undefined;
};
