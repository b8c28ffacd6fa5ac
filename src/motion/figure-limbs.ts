import { limbOutline, smoothOutline, type Joint, type Outline } from './outline.ts';
import { between, distance, minus, plus, scaled, type Point } from './point.ts';
import type { Limbs } from './pose.ts';

/** One leg with its bare foot and one arm with its short sleeve. The near leg takes the pelvis into its outline. */
export function figureLimbs(limbs: Limbs, pelvis: readonly Joint[]): Readonly<Record<'leg' | 'foot' | 'arm' | 'sleeve', Outline>> {
  const { hip, knee, ankle, shoulder, elbow, wrist, fingertip } = limbs;
  const calf = plus(between(knee, ankle, 0.3), scaled(behind(knee, ankle), 6));
  const belowElbow = between(elbow, wrist, 0.25);
  return {
    leg: limbOutline([...pelvis, [hip, 62], [between(hip, knee, 0.5), 52], [knee, 37], [calf, 36], [between(knee, ankle, 0.92), 24]]),
    foot: footOutline(limbs),
    arm: limbOutline([[shoulder, 32], [elbow, 24], [belowElbow, 24], [wrist, 16], [between(wrist, fingertip, 0.5), 16], [fingertip, 8]]),
    sleeve: limbOutline([[shoulder, 41], [between(shoulder, elbow, 0.55), 34]]),
  };
}

/** The calf bulges to the back: to the left of the way down the shank. */
function behind(knee: Point, ankle: Point): Point {
  const [x, y] = scaled(minus(ankle, knee), 1 / Math.max(1, distance(knee, ankle)));
  return [y, -x];
}

/** Heel and toe lie on the sole; the ankle says on which side the instep is. */
function footOutline({ ankle, heel, toe }: Limbs): Outline {
  const along = scaled(minus(toe, heel), 1 / Math.max(1, distance(heel, toe)));
  const [forward, up]: Point = along;
  const fromHeel = minus(ankle, heel);
  const side = Math.sign(forward * fromHeel[1] - up * fromHeel[0]) || 1;
  const across: Point = [-up * side, forward * side];
  const at = (share: number, thickness: number): Point => plus(heel, plus(scaled(minus(toe, heel), share), scaled(across, thickness)));
  return smoothOutline([
    at(0.04, 0), at(-0.03, 14), at(0.06, 46), at(0.36, 50), at(0.62, 32), at(0.92, 20), at(1, 10), at(0.95, 1), at(0.5, 3),
  ]);
}
