import type { PoseEntry } from './entry.ts';
import { mat, cushion } from './props.ts';

// On hands and knees, and from there. Units: 1000 = stature; the floor is at 0; degrees.

const allFours: PoseEntry = {
  caption: 'On hands and knees, back level.', reviewedBy: null,
  bend: { pelvis: 76, lumbar: 6, thoracic: -8, cervical: -8 },
  landmarks: {
    hip: [0, 280], knee: [0, 35], ankle: [-246, 24], heel: [-220, 68], toe: [-364, 26],
    shoulder: [285, 345], elbow: [261, 161], wrist: [287, 17], fingertip: [387, 9], ear: [385, 367], nose: [410, 308],
  },
  props: mat(-420, 480),
};

const cat: PoseEntry = {
  caption: 'On hands and knees, back round, head hanging down.', reviewedBy: null,
  movements: ['cat', 'all_fours'],
  bend: { pelvis: 34, lumbar: 46, thoracic: 24, cervical: 44 },
  landmarks: {
    hip: [4, 280], knee: [0, 35], ankle: [-246, 24], heel: [-220, 68], toe: [-364, 26],
    shoulder: [246, 340], elbow: [221, 156], wrist: [267, 17], fingertip: [366, 9], ear: [309, 288], nose: [245, 278],
  },
  props: mat(-420, 480),
};

const cowNeutral: PoseEntry = {
  caption: 'On hands and knees, belly low, head up.', reviewedBy: null,
  movements: ['cow_neutral', 'all_fours'],
  bend: { pelvis: 103, lumbar: -24, thoracic: -24, cervical: -34 },
  landmarks: {
    hip: [-6, 280], knee: [0, 35], ankle: [-246, 24], heel: [-220, 68], toe: [-364, 26],
    shoulder: [268, 343], elbow: [239, 159], wrist: [273, 17], fingertip: [372, 9], ear: [341, 402], nose: [404, 387],
  },
  props: mat(-420, 480),
};

const childPose: PoseEntry = {
  caption: 'Hips back on the heels, arms forward, head near the floor.', reviewedBy: null,
  bend: { pelvis: 69, lumbar: 42, thoracic: -4, cervical: 6 },
  landmarks: {
    hip: [-212, 158], knee: [0, 35], ankle: [-246, 24], heel: [-220, 68], toe: [-364, 26],
    shoulder: [81, 119], elbow: [249, 38], wrist: [393, 17], fingertip: [492, 9], ear: [153, 77], nose: [115, 25],
  },
  props: mat(-420, 580),
};

const childPosePropped: PoseEntry = {
  caption: 'Hips back on a cushion, forehead on a cushion, arms forward.', reviewedBy: null,
  bend: { pelvis: 74, lumbar: 30, thoracic: -6, cervical: 4 },
  landmarks: {
    hip: [-176, 205], knee: [0, 35], ankle: [-246, 24], heel: [-220, 68], toe: [-364, 26],
    shoulder: [124, 187], elbow: [276, 80], wrist: [408, 17], fingertip: [507, 9], ear: [207, 160], nose: [183, 100],
  },
  props: [...mat(-420, 580), ...cushion([-244, 100], [-150, 100], 66), ...cushion([190, 34], [262, 34], 68)],
};

const childPoseWide: PoseEntry = {
  caption: 'Knees wide, hips back, belly free, forehead on the fists.', reviewedBy: null,
  bend: { pelvis: 76, lumbar: 26, thoracic: -6, cervical: 2 },
  landmarks: {
    hip: [-196, 182], knee: [0, 35], ankle: [-246, 24], heel: [-220, 68], toe: [-364, 26],
    shoulder: [91, 170], elbow: [151, 34], wrist: [187, 30], fingertip: [227, 34], ear: [190, 145], nose: [169, 84],
  },
  props: mat(-420, 360),
};

const downDog: PoseEntry = {
  caption: 'Hands and feet on the floor, hips high, legs long.', reviewedBy: null,
  bend: { pelvis: 134, lumbar: 12, thoracic: -14, cervical: 4 },
  landmarks: {
    hip: [0, 508], knee: [-80, 277], ankle: [-181, 52], heel: [-217, 16], toe: [-67, 22],
    shoulder: [206, 272], elbow: [307, 116], wrist: [414, 17], fingertip: [514, 9], ear: [259, 207], nose: [208, 169],
  },
  far: { knee: [-79, 286], ankle: [-188, 65], heel: [-224, 29], toe: [-74, 35] },
  props: mat(-320, 620),
};

/** One repetition is a cat and a cow. The cow of its own exercise goes back to level instead. */
const catCow: PoseEntry = { ...cat, caption: 'On hands and knees: back round, then belly low.', movements: ['cat', 'cow'] };
const cow: PoseEntry = { ...cowNeutral, movements: ['cow'] };

export const kneelingPoses = {
  all_fours: allFours, cat, cow_neutral: cowNeutral, child_pose: childPose, child_pose_propped: childPosePropped,
  child_pose_wide: childPoseWide, down_dog: downDog, cat_cow: catCow, cow,
} as const satisfies Readonly<Record<string, PoseEntry>>;
