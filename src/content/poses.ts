import type { NonEmpty } from '../base/id.ts';
import type { PoseId } from '../protocol/catalogue.ts';
import type { PoseEntry } from './poses/entry.ts';
import { equipmentPoses } from './poses/equipment.ts';
import { kneelingPoses } from './poses/kneeling.ts';
import { pronePoses } from './poses/prone.ts';
import { seatedPoses } from './poses/seated.ts';
import { standingPoses } from './poses/standing.ts';

/** A position that can be drawn, by the name that rungs use. */
export interface NamedPose extends PoseEntry { readonly id: PoseId }

/** Every position of every ladder and method, and the positions from which they start. */
export const poses: ReadonlyMap<PoseId, NamedPose> = new Map(
  Object.entries<PoseEntry>({ ...kneelingPoses, ...pronePoses, ...seatedPoses, ...standingPoses, ...equipmentPoses })
    .map(([name, entry]) => [poseId(name), { ...entry, id: poseId(name) }]),
);

/** The pictures of one repetition, one for each hold: a cat, then a cow. Most positions are their own one picture. */
export function movementsOf(pose: PoseId): NonEmpty<PoseId> {
  const [first, ...rest] = poses.get(pose)?.movements ?? [pose];
  return [poseId(first), ...rest.map(poseId)];
}

function poseId(name: string): PoseId { return name as PoseId; }
