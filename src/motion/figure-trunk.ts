import { smoothOutline, type Joint, type Outline } from './outline.ts';
import { placed, type Point } from './point.ts';
import type { Vertebra } from './spine.ts';

/** The shirt around the spine, and the pelvis as joints for the trousers. */
export function figureTrunk(hip: Point, pelvisDegrees: number, vertebrae: readonly Vertebra[]): TrunkOutlines {
  const rings = girths.map(([level, back, front]) => ring(vertebrae, level, back, front));
  return {
    shirt: smoothOutline([...rings.map(({ back }) => back), ...rings.map(({ front }) => front).reverse()]),
    pelvis: [[placed(hip, pelvisDegrees, [8, 92]), 54], [placed(hip, pelvisDegrees, [-6, 14]), 70]],
  };
}

interface TrunkOutlines { readonly shirt: Outline; readonly pelvis: readonly Joint[] }

/** Level counted from L5 = 0, and how far the body reaches behind and before the spine there. */
const girths: readonly (readonly [level: number, back: number, front: number])[] = [
  [0, 34, 66], [3, 38, 66], [6, 38, 74], [9, 40, 84], [12, 42, 78], [14, 40, 64], [16, 34, 44],
];

function ring(vertebrae: readonly Vertebra[], level: number, back: number, front: number): { readonly back: Point; readonly front: Point } {
  const around = vertebrae.slice(Math.max(0, level - 4), level + 5);
  const tiltDegrees = around.reduce((sum, vertebra) => sum + vertebra.tiltDegrees, 0) / around.length;
  const center = vertebrae[level]?.top ?? [0, 0];
  return { back: placed(center, tiltDegrees, [-back, 0]), front: placed(center, tiltDegrees, [front, 0]) };
}
