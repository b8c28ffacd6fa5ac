import type { Point } from '../../motion/point.ts';
import type { Prop } from '../../motion/pose.ts';

// The furniture of the drawings: heights and places in thousandths of the person's stature, floor at 0.

export const mat = (from: number, to: number): readonly Prop[] => [{ shape: 'mat', from, to }];
export const floor = (from: number, to: number): readonly Prop[] => [{ shape: 'floor', from, to }];

/** A chair whose seat begins behind the hips at 0; with a back when the place of its upper end is given. */
export function chair(backTop?: Point): readonly Prop[] {
  const rest: readonly Prop[] = backTop ? [line([[-92, 236], backTop], 24, 'equipment')] : [];
  return [
    ...floor(-190, 430),
    line([[-70, 212], [-84, 8]], 14, 'equipment'), line([[160, 212], [174, 8]], 14, 'equipment'),
    line([[-86, 216], [168, 216]], 24, 'equipment'), ...rest,
  ];
}

export const table = (from: number, to: number, height: number): readonly Prop[] => [
  line([[from, height - 10], [to, height - 10]], 20, 'equipment'), line([[to - 40, height - 10], [to - 40, 8]], 16, 'equipment'),
];

/** A kitchen counter between two edges; its top stands out a little over the cupboard. */
export const counter = (from: number, to: number, height: number): readonly Prop[] => [
  box([from + 16, 0], [to - from - 32, height - 20], 'equipment-far'),
  line([[from + 10, height - 12], [to - 10, height - 12]], 24, 'equipment'),
];

export const wall = (x: number, height: number): readonly Prop[] => [box([x, 0], [26, height], 'equipment-far')];

/** A firm bed under a person whose pose was raised by its height. */
export const bed = (from: number, to: number, height: number): readonly Prop[] => [
  ...floor(from - 60, to + 60),
  line([[from + 50, height - 110], [from + 50, 8]], 16, 'equipment'), line([[to - 50, height - 110], [to - 50, 8]], 16, 'equipment'),
  box([from, height - 70], [to - from, 70], 'cushion'), line([[from + 12, height - 84], [to - 12, height - 84]], 28, 'equipment'),
];

export const cushion = (from: Point, to: Point, thickness: number): readonly Prop[] =>
  [{ shape: 'line', points: [from, to], width: thickness, role: 'cushion' }];

/** A stool or a step. */
export const stool = (from: number, to: number, height: number): readonly Prop[] => [
  line([[from + 20, height - 24], [from + 12, 8]], 14, 'equipment'), line([[to - 20, height - 24], [to - 12, 8]], 14, 'equipment'),
  line([[from + 12, height - 12], [to - 12, height - 12]], 24, 'equipment'),
];

/** A bar above the hands, seen from its end. */
export const bar = ([x, y]: Point): readonly Prop[] => [
  line([[x, y], [x, y + 66]], 12, 'equipment'), line([[x - 110, y + 70], [x + 110, y + 70]], 16, 'equipment-far'),
  { shape: 'disk', center: [x, y], radius: 15, role: 'equipment', front: true },
];

/** A foam roller lying across the mat, seen from its end. */
export const roller = (x: number): readonly Prop[] => [
  { shape: 'disk', center: [x, 43], radius: 43, role: 'equipment-far' }, { shape: 'disk', center: [x, 43], radius: 17, role: 'equipment' },
];

/** An inversion table: its board from the feet to the head, and the cuff that holds the ankles. */
export const inversionTable = (feet: Point, head: Point, pivot: Point, cuff: Point): readonly Prop[] => [
  ...floor(-330, 330),
  line([[-250, 10], pivot, [250, 10]], 18, 'equipment'), line([feet, head], 24, 'equipment-far'),
  { shape: 'disk', center: cuff, radius: 28, role: 'equipment', front: true },
];

/** A back-extension machine: a thigh pad, a roll over the heels and, where given, a handle for the hands. */
export const backMachine = (handle?: Point): readonly Prop[] => [
  ...floor(-420, 330),
  line([[-330, 12], [190, 12]], 20, 'equipment'), line([[-20, 520], [20, 12]], 20, 'equipment'),
  line([[-392, 352], [-270, 12]], 20, 'equipment'),
  ...(handle ? [line([handle, [150, 12]], 16, 'equipment')] : []),
  line([[26, 566], [-74, 484]], 42, 'equipment-far'),
  { shape: 'disk', center: [-395, 354], radius: 24, role: 'equipment', front: true },
];

function line(points: readonly Point[], width: number, role: 'equipment' | 'equipment-far'): Prop {
  return { shape: 'line', points, width, role };
}

function box(corner: Point, size: Point, role: 'equipment-far' | 'cushion'): Prop {
  return { shape: 'box', corner, size, role };
}
