import { distance, minus, plus, scaled, type Point } from './point.ts';

/** The extent of something drawn, with y up. */
export interface Box { readonly left: number; readonly right: number; readonly bottom: number; readonly top: number }

/** A path for the `d` of an SVG, where y points down, and its extent, where y points up. */
export interface Outline { readonly d: string; readonly box: Box }

/** A closed curve through every point. */
export function smoothOutline(points: readonly Point[]): Outline {
  const count = points.length;
  const at = (index: number): Point => points[(index + count) % count] ?? [0, 0];
  const curves = points.map((from, index) => {
    const to = at(index + 1);
    const leave = plus(from, scaled(minus(to, at(index - 1)), 1 / 6));
    const arrive = minus(to, scaled(minus(at(index + 2), from), 1 / 6));
    return `C${written(leave)} ${written(arrive)} ${written(to)}`;
  });
  return { d: `M${written(at(0))}${curves.join('')}Z`, box: boxOf(points) };
}

/** A limb: from joint to joint, each with its radius, with round ends. Where pieces overlap they fill as one. */
export function limbOutline(joints: readonly Joint[]): Outline {
  const pieces = joints.slice(1).map((joint, index) => capsule(joints[index] ?? joint, joint));
  return { d: pieces.join(''), box: unionOf(joints.map(([center, radius]) => diskBox(center, radius))) };
}
export type Joint = readonly [center: Point, radius: number];

export const diskOutline = (center: Point, radius: number): Outline =>
  ({ d: disk(center, radius), box: diskBox(center, radius) });

/** A rectangle with corners rounded a little. */
export function boxOutline([x, y]: Point, [width, height]: Point): Outline {
  const soft = Math.min(width, height, 80) * 0.15;
  const [right, top] = [x + width, y + height];
  const corner = (to: Point): string => `A${short(soft)} ${short(soft)} 0 0 1 ${written(to)}`;
  const d = `M${written([x, y + soft])}L${written([x, top - soft])}${corner([x + soft, top])}`
    + `L${written([right - soft, top])}${corner([right, top - soft])}L${written([right, y + soft])}${corner([right - soft, y])}`
    + `L${written([x + soft, y])}${corner([x, y + soft])}Z`;
  return { d, box: { left: x, right, bottom: y, top } };
}

/** An open line through the points, for a stroke of the given width. */
export const lineOutline = (points: readonly Point[], width: number): Outline =>
  ({ d: polyline(points), box: unionOf(points.map((point) => diskBox(point, width / 2))) });

/** Separate strokes, one for each pair. */
export const dashOutline = (pairs: readonly (readonly [Point, Point])[], width: number): Outline =>
  ({ d: pairs.map(polyline).join(''), box: unionOf(pairs.flat().map((point) => diskBox(point, width / 2))) });

export function unionOf(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)), right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.min(...boxes.map((box) => box.bottom)), top: Math.max(...boxes.map((box) => box.top)),
  };
}

const boxOf = (points: readonly Point[]): Box => unionOf(points.map((point) => diskBox(point, 0)));
const diskBox = ([x, y]: Point, radius: number): Box => ({ left: x - radius, right: x + radius, bottom: y - radius, top: y + radius });

/** Two circles and the tangents that join them. */
function capsule([from, fromRadius]: Joint, [to, toRadius]: Joint): string {
  const apart = distance(from, to);
  if (apart <= Math.abs(fromRadius - toRadius)) return fromRadius > toRadius ? disk(from, fromRadius) : disk(to, toRadius);
  const heading = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const opening = Math.acos((fromRadius - toRadius) / apart);
  const on = (center: Point, radius: number, angle: number) => written(plus(center, scaled([Math.cos(angle), Math.sin(angle)], radius)));
  const [wideFrom, wideTo] = opening < Math.PI / 2 ? [1, 0] : [0, 1];
  return `M${on(from, fromRadius, heading - opening)}L${on(to, toRadius, heading - opening)}`
    + `A${short(toRadius)} ${short(toRadius)} 0 ${wideTo} 0 ${on(to, toRadius, heading + opening)}`
    + `L${on(from, fromRadius, heading + opening)}`
    + `A${short(fromRadius)} ${short(fromRadius)} 0 ${wideFrom} 0 ${on(from, fromRadius, heading - opening)}Z`;
}

function disk(center: Point, radius: number): string {
  const half = `a${short(radius)} ${short(radius)} 0 1 0`;
  return `M${written(minus(center, [radius, 0]))}${half} ${short(2 * radius)} 0${half} ${short(-2 * radius)} 0Z`;
}

const polyline = (points: readonly Point[]): string => `M${points.map(written).join('L')}`;

/** SVG counts y downward. */
const written = ([x, y]: Point): string => `${short(x)} ${short(-y)}`;
const short = (value: number): string => `${Math.round(value * 10) / 10}`;
