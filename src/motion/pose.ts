import type { Point } from './point.ts';
import type { Bend } from './spine.ts';

/** Where the joints and ends of one side of the body are. */
export interface Limbs {
  readonly hip: Point; readonly knee: Point; readonly ankle: Point; readonly heel: Point; readonly toe: Point;
  readonly shoulder: Point; readonly elbow: Point; readonly wrist: Point; readonly fingertip: Point;
}

/** The near side of the body, and the head. */
export interface Landmarks extends Limbs { readonly ear: Point; readonly nose: Point }

/** Things that a body rests on or holds, as simple shapes. `front` covers the body. */
export type Prop =
  | { readonly shape: 'mat' | 'floor'; readonly from: number; readonly to: number }
  | { readonly shape: 'box'; readonly corner: Point; readonly size: Point; readonly role: PropRole; readonly front?: true }
  | { readonly shape: 'line'; readonly points: readonly Point[]; readonly width: number; readonly role: PropRole; readonly front?: true }
  | { readonly shape: 'disk'; readonly center: Point; readonly radius: number; readonly role: PropRole; readonly front?: true };
export type PropRole = 'equipment' | 'equipment-far' | 'cushion';

/** A body at rest in one position, seen from its right side and facing right. */
export interface Pose {
  readonly landmarks: Landmarks;
  /** Where the far side differs from the near side seen a little from above. */
  readonly far?: Partial<Limbs>;
  readonly bend: Bend;
  readonly props: readonly Prop[];
}
