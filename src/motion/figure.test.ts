import { describe, expect, it } from 'vitest';
import { drawFigure, viewBoxOf } from './figure.ts';
import { limbOutline, smoothOutline } from './outline.ts';
import { distance, placed } from './point.ts';
import type { Pose } from './pose.ts';
import { spineOf, type Bend } from './spine.ts';

const upright: Bend = { pelvis: 0, lumbar: 0, thoracic: 0, cervical: 0 };

const standing: Pose = {
  bend: upright,
  landmarks: {
    hip: [0, 530], knee: [0, 285], ankle: [0, 39], heel: [-36, 3], toe: [114, 9],
    shoulder: [3, 818], elbow: [3, 632], wrist: [23, 487], fingertip: [37, 389], ear: [13, 925], nose: [77, 919],
  },
  props: [{ shape: 'floor', from: -200, to: 200 }],
};

describe('the spine in relaxed standing', () => {
  const vertebrae = spineOf([0, 530], upright);

  it('has 24 vertebrae, each standing on the one below', () => {
    expect(vertebrae).toHaveLength(24);
    vertebrae.slice(1).forEach((vertebra, index) => expect(vertebra.bottom).toEqual(vertebrae[index]?.top));
  });

  it('has the curves of a typical adult: L1 tilts 14 degrees back and T1 26 degrees forward', () => {
    expect(vertebrae[4]?.tiltDegrees).toBeCloseTo(-14, 5);
    expect(vertebrae[16]?.tiltDegrees).toBeCloseTo(26, 0);
  });

  it('carries C7 over the sacrum and the skull under the ear', () => {
    expect((vertebrae[17]?.top[0] ?? NaN) - (vertebrae[0]?.bottom[0] ?? NaN)).toBeGreaterThan(5);
    expect((vertebrae[17]?.top[0] ?? NaN) - (vertebrae[0]?.bottom[0] ?? NaN)).toBeLessThan(30);
    expect(distance(vertebrae[23]?.top ?? [0, 0], standing.landmarks.ear)).toBeLessThan(45);
  });

  it('takes an added bend in full: the head end turns by the sum of the regions', () => {
    const bent = spineOf([0, 530], { pelvis: 10, lumbar: 30, thoracic: 20, cervical: 15 });
    expect((bent[23]?.tiltDegrees ?? NaN) - (vertebrae[23]?.tiltDegrees ?? NaN)).toBeCloseTo(75, 0);
  });
});

describe('a drawing', () => {
  it('paints the far side before the trunk, and the near arm after it', () => {
    const roles = drawFigure(standing).parts.map((part) => part.role);
    expect(roles.indexOf('trousers-far')).toBeLessThan(roles.indexOf('shirt'));
    expect(roles.indexOf('shirt')).toBeLessThan(roles.indexOf('spine'));
    expect(roles.lastIndexOf('skin')).toBeGreaterThan(roles.indexOf('spine'));
    expect(roles[0]).toBe('floor');
  });

  it('puts what is in front over the body', () => {
    const held: Pose = { ...standing, props: [{ shape: 'disk', center: [0, 500], radius: 20, role: 'equipment', front: true }] };
    expect(drawFigure(held).parts.at(-1)?.role).toBe('equipment');
  });

  it('moves the far foot where the pose says', () => {
    const left = (pose: Pose) => drawFigure(pose).parts.find((part) => part.role === 'skin-far')?.box.left ?? NaN;
    expect(left({ ...standing, far: { heel: [-236, 3], ankle: [-200, 39], toe: [-86, 9] } })).toBeLessThan(left(standing) - 150);
  });

  it('has a view box with y down around everything', () => {
    const { box } = drawFigure(standing);
    expect(box.top).toBeGreaterThan(985);
    expect(box.top).toBeLessThan(1015);
    const [x = NaN, y = NaN, width = NaN, height = NaN] = viewBoxOf(box).split(' ').map(Number);
    expect([x <= box.left, y <= -box.top, x + width >= box.right, y + height >= -box.bottom]).toEqual([true, true, true, true]);
  });
});

describe('outlines', () => {
  it('turn y over for SVG', () => expect(smoothOutline([[0, 10], [5, 20], [9, 10]]).d).toMatch(/^M0 -10C/));

  it('draw a limb inside its larger end as a disk, not as a broken tangent', () => {
    const { d, box } = limbOutline([[[0, 0], 30], [[5, 0], 10]]);
    expect(d).not.toContain('NaN');
    expect(box).toEqual({ left: -30, right: 30, bottom: -30, top: 30 });
  });

  it('place a point by the tilt of its part: face down, forward is down', () => {
    const [x, y] = placed([0, 0], 90, [10, 3]);
    expect(x).toBeCloseTo(3);
    expect(y).toBeCloseTo(-10);
  });
});
