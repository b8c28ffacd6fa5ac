/** A broken assertion is a bug in our code, never a mistake of the person using it. */
export function assert(holds: boolean, invariant: string): asserts holds {
  if (!holds) throw new Error(`Invariant broken: ${invariant}`);
}

/** The value of something that must be there; its absence is a bug in our code. */
export function present<T>(value: T | undefined | null, what: string): T {
  assert(value !== undefined && value !== null, `${what} is missing`);
  return value;
}
