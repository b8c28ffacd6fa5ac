/** A place in the side view of a person: x forward, y up from the floor, 1000 = stature. */
export type Point = readonly [x: number, y: number];

export const plus = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy];
export const minus = ([x, y]: Point, [dx, dy]: Point): Point => [x - dx, y - dy];
export const scaled = ([x, y]: Point, factor: number): Point => [x * factor, y * factor];
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
/** The point at a share of the way: 0 is `a`, 1 is `b`. */
export const between = (a: Point, b: Point, share: number): Point => plus(a, scaled(minus(b, a), share));

/** A place given as so much forward and so much up, in a body part that is tilted forward by some degrees about its origin. */
export function placed(origin: Point, tiltDegrees: number, [forward, up]: Point): Point {
  const radians = (tiltDegrees * Math.PI) / 180;
  const sine = Math.sin(radians);
  const cosine = Math.cos(radians);
  return plus(origin, [forward * cosine + up * sine, up * cosine - forward * sine]);
}
