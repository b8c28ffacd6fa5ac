import type { PoseEntry } from './entry.ts';
import { mat, bed, cushion } from './props.ts';
import { raised, raisedProps } from './raised.ts';

// Face down, on a mat and on a bed. Units: 1000 = stature; the floor is at 0; degrees.

const proneStart: PoseEntry = {
  caption: 'Face down, elbows bent, hands beside the ribs.', reviewedBy: null,
  bend: { pelvis: 86, lumbar: 6, thoracic: -8, cervical: -10 },
  landmarks: {
    hip: [0, 72], knee: [-245, 68], ankle: [-491, 72], heel: [-463, 115], toe: [-609, 78],
    shoulder: [289, 80], elbow: [113, 141], wrist: [193, 19], fingertip: [292, 9], ear: [394, 93], nose: [412, 31],
  },
  props: mat(-640, 480),
};

const proneLie: PoseEntry = {
  caption: 'Face down, head on the hands, pillow under the belly.', reviewedBy: null,
  bend: { pelvis: 86, lumbar: 6, thoracic: -12, cervical: -10 },
  landmarks: {
    hip: [0, 72], knee: [-245, 68], ankle: [-491, 72], heel: [-463, 115], toe: [-609, 78],
    shoulder: [289, 85], elbow: [377, 34], wrist: [419, 20], fingertip: [454, 9], ear: [396, 101], nose: [405, 37],
  },
  props: [...mat(-640, 540), ...cushion([36, 16], [200, 16], 32)],
};

const lowCobra: PoseEntry = {
  caption: 'Face down, chest up, resting on the forearms.', reviewedBy: null,
  bend: { pelvis: 78, lumbar: -17, thoracic: -20, cervical: -10 },
  landmarks: {
    hip: [0, 62], knee: [-245, 58], ankle: [-491, 62], heel: [-463, 105], toe: [-609, 68],
    shoulder: [257, 199], elbow: [308, 20], wrist: [454, 15], fingertip: [553, 9], ear: [324, 279], nose: [378, 244],
  },
  props: mat(-640, 640),
};

const cobraPart: PoseEntry = {
  caption: 'Face down, chest pressed part of the way up.', reviewedBy: null,
  bend: { pelvis: 71, lumbar: -22, thoracic: -22, cervical: -12 },
  landmarks: {
    hip: [0, 66], knee: [-245, 53], ankle: [-491, 49], heel: [-461, 91], toe: [-608, 59],
    shoulder: [224, 246], elbow: [157, 72], wrist: [292, 17], fingertip: [392, 9], ear: [269, 342], nose: [331, 324],
  },
  props: mat(-640, 480),
};

const cobraFull: PoseEntry = {
  caption: 'Face down, arms straight, chest up, hips low.', reviewedBy: null,
  bend: { pelvis: 62, lumbar: -25, thoracic: -25, cervical: -14 },
  landmarks: {
    hip: [0, 73], knee: [-243, 39], ankle: [-488, 22], heel: [-459, 64], toe: [-605, 32],
    shoulder: [181, 294], elbow: [259, 124], wrist: [358, 17], fingertip: [457, 9], ear: [199, 399], nose: [263, 398],
  },
  props: mat(-640, 520),
};

const bedHeight = 270;
const proneLieBed = onBed(proneLie, 'On a firm bed, face down, head on the hands.');
const lowCobraBed = onBed(lowCobra, 'On a firm bed, face down, chest up, resting on the forearms.');

/** The same body, as much higher as the bed is. */
function onBed(pose: PoseEntry, caption: string): PoseEntry {
  const pillows = raisedProps(pose.props.filter((prop) => prop.shape === 'line'), bedHeight);
  return { ...pose, caption, landmarks: raised(pose.landmarks, bedHeight), props: [...bed(-650, 650, bedHeight), ...pillows] };
}

export const pronePoses = {
  prone_start: proneStart, prone_lie: proneLie, low_cobra: lowCobra, cobra_part: cobraPart, cobra_full: cobraFull,
  prone_lie_bed: proneLieBed, low_cobra_bed: lowCobraBed,
} as const satisfies Readonly<Record<string, PoseEntry>>;
