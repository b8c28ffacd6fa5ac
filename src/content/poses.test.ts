import { describe, expect, it } from 'vitest';
import { present } from '../base/assert.ts';
import { drawFigure, viewBoxOf } from '../motion/figure.ts';
import { distance, type Point } from '../motion/point.ts';
import { spineOf } from '../motion/spine.ts';
import type { PoseId } from '../protocol/catalogue.ts';
import { movementsOf, poses, type NamedPose } from './poses.ts';

/** The names that rungs use, and the positions from which exercises start. */
const wanted = `chair_reach child_pose_propped child_pose child_pose_wide cat_cow_seated cat_cow cat cow_neutral wall_dog down_dog
  prone_lie low_cobra cobra_part cobra_full prone_lie_bed low_cobra_bed stand_ext_counter stand_ext
  overhead_seated_easy overhead_seated overhead_standing walk blade_squeeze sit_to_stand heel_raise belly_brace calm_breath
  m2-1 m2-2 m2-3 m3a-1 m3a-2 m3a-3 m3a-4 m3b-1 m3b-2 m4-1 m4-2
  all_fours standing sitting prone_start rest`.split(/\s+/);

const all = [...poses.values()];
const poseNamed = (name: string): NamedPose => present(poses.get(name as PoseId), name);
const strokeWidth = 6;

describe('the poses', () => {
  it.each(wanted)('%s can be drawn', (name) => expect(poseNamed(name).id).toBe(name));

  it.each(all)('$id has a caption of at most 12 words that ends as a sentence', ({ caption }) => {
    expect(caption.split(/\s+/).length).toBeLessThanOrEqual(12);
    expect(caption).toMatch(/^[A-Z].*\.$/);
  });

  it('wait for a clinician: a name appears only when one has agreed', () => {
    for (const { reviewedBy } of all) expect(reviewedBy === null || reviewedBy.trim().length > 3).toBe(true);
  });
});

describe('each drawing', () => {
  it.each(all)('of $id has only finite numbers, all inside the view box', (pose) => {
    const { parts, box } = drawFigure(pose);
    const [x = NaN, y = NaN, width = NaN, height = NaN] = viewBoxOf(box).split(' ').map(Number);
    expect(parts.length).toBeGreaterThan(13);
    for (const part of parts) {
      expect(part.d).toMatch(/^M-?[\d.]/);
      expect(part.d).not.toMatch(/NaN|Infinity|undefined/);
      for (const [px, py] of curvePoints(part.d)) {
        expect(px >= x && px <= x + width && py >= y && py <= y + height).toBe(true);
      }
    }
  });

  it.each(all)('of $id stays above the floor', (pose) => {
    const above = drawFigure(pose).parts.filter(({ role }) => role !== 'mat' && role !== 'floor');
    for (const { role, box } of above) expect(box.bottom, role).toBeGreaterThanOrEqual(-strokeWidth);
  });

  it.each(all.filter(({ id }) => !/^(m2|m3a-[34])/.test(id)))('of $id touches what carries it', (pose) => {
    const carried = drawFigure(pose).parts.filter(({ role }) => role.startsWith('skin') || role.startsWith('trousers'));
    expect(Math.min(...carried.map(({ box }) => box.bottom))).toBeLessThan(heightOfSupport(pose.id) + 20);
  });
});

describe('each body', () => {
  it.each(all)('of $id has the lengths of one person', ({ landmarks }) => {
    const { hip, knee, ankle, shoulder, elbow, wrist } = landmarks;
    expect(Math.abs(distance(hip, knee) - 245)).toBeLessThan(4);
    expect(Math.abs(distance(knee, ankle) - 246)).toBeLessThan(10);
    // An arm may point toward the viewer, and so look shorter; never longer.
    expect(distance(shoulder, elbow)).toBeLessThan(190);
    expect(distance(elbow, wrist)).toBeLessThan(150);
  });

  it.each(all)('of $id hangs together: shoulder by the upper back, ear over the neck', ({ landmarks, bend }) => {
    const vertebrae = spineOf(landmarks.hip, bend);
    expect(distance(present(vertebrae[14], 'T3').top, landmarks.shoulder)).toBeLessThan(60);
    expect(distance(present(vertebrae[23], 'C1').top, landmarks.ear)).toBeLessThan(45);
  });
});

describe('cat and cow', () => {
  it.each([['cat', 'cow'], ['cat', 'cow_neutral'], ['cat_seated', 'cow_seated']])('%s and %s curve in opposite ways', (cat, cow) => {
    expect(bulge(poseNamed(cat))).toBeGreaterThan(25);
    expect(bulge(poseNamed(cow))).toBeLessThan(5);
    expect(bulge(poseNamed(cat)) - bulge(poseNamed(cow))).toBeGreaterThan(40);
  });

  it('follow each other in one repetition', () => {
    expect(movementsOf('cat_cow' as PoseId)).toEqual(['cat', 'cow']);
    expect(movementsOf('cat_cow_seated' as PoseId)).toEqual(['cat_seated', 'cow_seated']);
  });

  it('alone go back to level: who may not bend one way is never shown that way', () => {
    expect(movementsOf('cat' as PoseId)).toEqual(['cat', 'all_fours']);
    expect(movementsOf('cow_neutral' as PoseId)).toEqual(['cow_neutral', 'all_fours']);
  });

  it('have pictures for every movement; other poses are their own', () => {
    for (const { id } of all) for (const movement of movementsOf(id)) expect(poses.has(movement), movement).toBe(true);
    expect(movementsOf('walk' as PoseId)).toEqual(['walk']);
  });
});

describe('the tilt of the inversion table', () => {
  it.each([['m2-1', 15, 20], ['m2-2', 29, 31], ['m2-3', 55, 60]])('of %s lies between %i and %i degrees', (name, least, most) => {
    const { hip, ankle } = poseNamed(name).landmarks;
    const degrees = (Math.atan2(ankle[1] - hip[1], ankle[0] - hip[0]) * 180) / Math.PI;
    expect(degrees).toBeGreaterThanOrEqual(least - 1);
    expect(degrees).toBeLessThanOrEqual(most + 1);
  });
});

/** How far the middle of the trunk lies behind the straight line from the sacrum to the neck; before it is negative. */
function bulge({ landmarks, bend }: NamedPose): number {
  const vertebrae = spineOf(landmarks.hip, bend);
  const bottom = present(vertebrae[0], 'L5').bottom;
  const top = present(vertebrae[16], 'T1').top;
  const middle = present(vertebrae[6], 'T11').top;
  const [dx, dy] = [top[0] - bottom[0], top[1] - bottom[1]];
  return (dx * (middle[1] - bottom[1]) - dy * (middle[0] - bottom[0])) / Math.hypot(dx, dy);
}

/** Where each command of a path ends. */
function curvePoints(d: string): Point[] {
  return [...d.matchAll(/[MLCA]([^MLCAaZ]+)/g)].map(([, numbers = '']) => {
    const values = numbers.trim().split(/[\s]+/).map(Number);
    return [values.at(-2) ?? NaN, values.at(-1) ?? NaN];
  });
}

/** The height of what the lowest part of the body rests on. */
function heightOfSupport(id: string): number {
  if (id.endsWith('_bed')) return 270;
  if (id === 'calm_breath') return 168;
  return id.startsWith('m3b') ? 200 : 0;
}
