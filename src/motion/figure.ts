import { figureHead } from './figure-head.ts';
import { figureLimbs } from './figure-limbs.ts';
import { figureTrunk } from './figure-trunk.ts';
import { boxOutline, dashOutline, diskOutline, limbOutline, lineOutline, unionOf, type Box, type Outline } from './outline.ts';
import { plus, type Point } from './point.ts';
import type { Limbs, Pose, Prop, PropRole } from './pose.ts';
import { spineOf } from './spine.ts';

/** What a part of a drawing shows; the style sheet colors it by this name. */
export type PartRole =
  | 'skin' | 'skin-far' | 'shirt' | 'shirt-far' | 'trousers' | 'trousers-far' | 'hair' | 'face' | 'spine' | 'mat' | 'floor' | PropRole;

/** One shape to paint, with its extent. `strokeWidth` marks a line; every other shape is filled. */
export interface Part extends Outline { readonly role: PartRole; readonly strokeWidth?: number }

/** Parts from back to front; `box` holds them all. */
export interface Figure { readonly parts: readonly Part[]; readonly box: Box }

/** Draws a pose as plain shapes: the same pose gives the same drawing. */
export function drawFigure(pose: Pose): Figure {
  const { landmarks } = pose;
  const far = farSide(pose);
  const vertebrae = spineOf(landmarks.hip, pose.bend);
  const trunk = figureTrunk(landmarks.hip, pose.bend.pelvis, vertebrae);
  const near = figureLimbs(landmarks, trunk.pelvis);
  const farLimbs = figureLimbs(far, []);
  const head = figureHead(landmarks.ear, landmarks.nose, vertebrae);
  const parts: Part[] = [
    ...pose.props.filter((prop) => !('front' in prop)).map(propPart),
    { role: 'skin-far', ...farLimbs.foot }, { role: 'trousers-far', ...farLimbs.leg },
    { role: 'skin-far', ...farLimbs.arm }, { role: 'shirt-far', ...farLimbs.sleeve },
    { role: 'skin', ...head.neck }, { role: 'shirt', ...trunk.shirt },
    { role: 'skin', ...head.face }, { role: 'hair', ...head.hair }, { role: 'face', strokeWidth: 4.5, ...head.eye },
    { role: 'skin', ...near.foot }, { role: 'trousers', ...near.leg },
    { role: 'spine', strokeWidth: spineWidth, ...dashOutline(vertebrae.map(bodyOf), spineWidth) },
    { role: 'skin', ...near.arm }, { role: 'shirt', ...near.sleeve },
    ...pose.props.filter((prop) => 'front' in prop).map(propPart),
  ];
  return { parts, box: unionOf(parts.map((part) => part.box)) };
}

/** An SVG viewBox around everything drawn, with some air. */
export function viewBoxOf(box: Box): string {
  const air = 20;
  return [box.left - air, -box.top - air, box.right - box.left + 2 * air, box.top - box.bottom + 2 * air].map(Math.round).join(' ');
}

const spineWidth = 14;
/** Each vertebral body leaves a gap for the disc below it. */
const bodyOf = ({ bottom, top }: { readonly bottom: Point; readonly top: Point }): readonly [Point, Point] =>
  [[bottom[0] + (top[0] - bottom[0]) * 0.3, bottom[1] + (top[1] - bottom[1]) * 0.3], top];

/** Seen a little from above, the far side lies higher and further on. */
const depth: Point = [16, 8];
function farSide({ landmarks, far = {} }: Pose): Limbs {
  const shifted = (name: keyof Limbs): Point => far[name] ?? plus(landmarks[name], depth);
  return {
    hip: shifted('hip'), knee: shifted('knee'), ankle: shifted('ankle'), heel: shifted('heel'), toe: shifted('toe'),
    shoulder: shifted('shoulder'), elbow: shifted('elbow'), wrist: shifted('wrist'), fingertip: shifted('fingertip'),
  };
}

function propPart(prop: Prop): Part {
  switch (prop.shape) {
    case 'mat': return { role: 'mat', ...slab(prop.from, prop.to, 18) };
    case 'floor': return { role: 'floor', ...slab(prop.from, prop.to, 8) };
    case 'box': return { role: prop.role, ...boxOutline(prop.corner, prop.size) };
    case 'line': return { role: prop.role, strokeWidth: prop.width, ...lineOutline(prop.points, prop.width) };
    case 'disk': return { role: prop.role, ...diskOutline(prop.center, prop.radius) };
  }
}

/** What one stands or lies on: its upper face is the floor line. */
const slab = (from: number, to: number, thickness: number): Outline =>
  limbOutline([[[from, -thickness / 2], thickness / 2], [[to, -thickness / 2], thickness / 2]]);
