import { limbOutline, lineOutline, smoothOutline, type Outline } from './outline.ts';
import { placed, type Point } from './point.ts';
import type { Vertebra } from './spine.ts';

/** The head about the ear, turned to where the nose points, and the neck that carries it. */
export function figureHead(ear: Point, nose: Point, vertebrae: readonly Vertebra[]): HeadOutlines {
  const tiltDegrees = (Math.atan2(ear[1] - nose[1], nose[0] - ear[0]) * 180) / Math.PI - noseBelowEarDegrees;
  const at = (place: Point): Point => placed(ear, tiltDegrees, place);
  const neckBase = vertebrae[16] ?? vertebrae[0];
  return {
    neck: limbOutline([[neckBase ? placed(neckBase.top, neckBase.tiltDegrees, [8, -8]) : ear, 36], [at([-4, -18]), 32]]),
    face: smoothOutline(profile.map(at)),
    hair: smoothOutline(hairline.map(at)),
    eye: lineOutline([at([33, 10]), at([40, 7]), at([48, 10])], 5),
  };
}

type HeadOutlines = Readonly<Record<'neck' | 'face' | 'hair' | 'eye', Outline>>;

const noseBelowEarDegrees = 5;
/** Forward and up from the ear: forehead, brow, nose, lips, chin, jaw, nape, crown. */
const profile: readonly Point[] = [
  [4, 72], [34, 62], [53, 38], [57, 18], [69, -3], [60, -12], [60, -27], [53, -47], [34, -54], [2, -34],
  [-30, -30], [-48, 0], [-46, 34], [-26, 62],
];
const hairline: readonly Point[] = [
  [4, 77], [36, 67], [52, 46], [36, 42], [18, 26], [8, 6], [-8, 2], [-14, -22], [-34, -32], [-52, -2], [-51, 36], [-30, 66],
];
