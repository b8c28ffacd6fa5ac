declare const brand: unique symbol;

/** An identifier of one kind of thing; two kinds never mix by mistake. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

/** A list that has at least one element, so that "no source" or "no row" does not compile. */
export type NonEmpty<T> = readonly [T, ...T[]];
