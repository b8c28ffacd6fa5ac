import { plus, placed, type Point } from './point.ts';

/** How the trunk is bent, in degrees. Pelvis: 0 upright, 90 face down. The regions are offsets from relaxed standing, flexion positive. */
export interface Bend { readonly pelvis: number; readonly lumbar: number; readonly thoracic: number; readonly cervical: number }

/** One vertebra with the disc below it. Tilt: 0 upright, 90 face down. */
export interface Vertebra { readonly region: Region; readonly bottom: Point; readonly top: Point; readonly tiltDegrees: number }
type Region = 'lumbar' | 'thoracic' | 'cervical';

/** The 24 vertebrae from L5 up to C1. */
export function spineOf(hip: Point, bend: Bend): readonly Vertebra[] {
  let tiltDegrees = bend.pelvis + sacralSlopeDegrees;
  let bottom = placed(hip, bend.pelvis, sacrumTop);
  const vertebrae: Vertebra[] = [];
  for (const [region, levels] of regions) {
    for (const [height, neutralDegrees, share] of levels) {
      tiltDegrees += neutralDegrees + bend[region] * share;
      const top = plus(bottom, placed([0, 0], tiltDegrees, [0, height]));
      vertebrae.push({ region, bottom, top, tiltDegrees });
      bottom = top;
    }
  }
  return vertebrae;
}

/** From the hip axis to the middle of the upper end of the sacrum: a pelvic tilt of 12 degrees. */
const sacrumTop: Point = [-12.5, 59];
const sacralSlopeDegrees = 40;

/**
 * Height of disc and body, angle to the level below in relaxed standing, and share of the region's added bend.
 * Typical adult curves: lumbar -54, thoracic 40, cervical -30 degrees. Shares follow the range of motion of each level.
 */
const regions: readonly (readonly [Region, readonly (readonly [height: number, neutralDegrees: number, share: number])[]])[] = [
  ['lumbar', [
    [20.3, -22, 0.23], [20.5, -15, 0.216], [20.2, -9, 0.203], [19.3, -5, 0.189], [18.3, -3, 0.162],
  ]],
  ['thoracic', [
    [16.5, 1, 0.158], [15.2, 2, 0.158], [14.3, 2.9, 0.118], [13.7, 3.9, 0.079], [13.1, 4.9, 0.079], [12.9, 4.9, 0.079],
    [12.4, 4.9, 0.066], [12.2, 3.9, 0.053], [12, 3.9, 0.053], [11.8, 2.9, 0.053], [11.7, 2.9, 0.053], [11.7, 2, 0.053],
  ]],
  ['cervical', [
    [9.6, -2.1, 0.081], [9.6, -3.2, 0.153], [9.6, -4.3, 0.18], [9.6, -4.3, 0.18], [9.6, -4.3, 0.135], [10.6, -6.4, 0.09], [5.9, -5.4, 0.18],
  ]],
];
