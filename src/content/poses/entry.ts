import type { NonEmpty } from '../../base/id.ts';
import type { Pose } from '../../motion/pose.ts';

/** A drawing of one position, without its name. */
export interface PoseEntry extends Pose {
  /** What a screen reader says for the picture: at most 12 words. */
  readonly caption: string;
  /** The clinician who has agreed that the drawing shows the position well; null until one has. */
  readonly reviewedBy: string | null;
  /** The pictures of one repetition in order, when it has more than one hold. */
  readonly movements?: NonEmpty<string>;
}
