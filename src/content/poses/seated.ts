import type { PoseEntry } from './entry.ts';
import { chair, table, stool } from './props.ts';

// On a chair. Units: 1000 = stature; the floor is at 0; degrees.

const sitting: PoseEntry = {
  caption: 'Sitting tall on a chair, hands on the thighs.', reviewedBy: null,
  bend: { pelvis: -6, lumbar: 20, thoracic: -2, cervical: 0 },
  landmarks: {
    hip: [0, 292], knee: [245, 287], ankle: [246, 41], heel: [210, 5], toe: [360, 11],
    shoulder: [36, 573], elbow: [45, 387], wrist: [190, 372], fingertip: [276, 322], ear: [68, 675], nose: [130, 655],
  },
  props: chair(),
};

const rest: PoseEntry = {
  caption: 'Resting in a chair, back supported.', reviewedBy: null,
  bend: { pelvis: -16, lumbar: 17, thoracic: -2, cervical: 0 },
  landmarks: {
    hip: [0, 292], knee: [245, 287], ankle: [246, 41], heel: [210, 5], toe: [360, 11],
    shoulder: [-23, 575], elbow: [-15, 389], wrist: [130, 376], fingertip: [221, 336], ear: [-15, 682], nose: [49, 677],
  },
  props: chair([-118, 640]),
};

const chairReach: PoseEntry = {
  caption: 'Sitting, leaning forward, hands reaching along a table.', reviewedBy: null,
  bend: { pelvis: 26, lumbar: 26, thoracic: -2, cervical: -2 },
  landmarks: {
    hip: [0, 292], knee: [245, 287], ankle: [246, 41], heel: [210, 5], toe: [360, 11],
    shoulder: [203, 504], elbow: [371, 426], wrist: [516, 446], fingertip: [615, 443], ear: [279, 558], nose: [317, 506],
  },
  props: [...chair(), ...table(330, 740, 428)],
};

const catSeated: PoseEntry = {
  caption: 'Sitting, hands on the knees, back round, head down.', reviewedBy: null,
  bend: { pelvis: -24, lumbar: 42, thoracic: 24, cervical: 20 },
  landmarks: {
    hip: [0, 292], knee: [245, 287], ankle: [246, 41], heel: [210, 5], toe: [360, 11],
    shoulder: [46, 542], elbow: [30, 356], wrist: [176, 366], fingertip: [262, 316], ear: [138, 593], nose: [152, 530],
  },
  props: chair(),
};

const cowSeated: PoseEntry = {
  caption: 'Sitting, hands on the knees, chest forward, back arched slightly.', reviewedBy: null,
  bend: { pelvis: 10, lumbar: -8, thoracic: -20, cervical: -4 },
  landmarks: {
    hip: [0, 292], knee: [245, 287], ankle: [246, 41], heel: [210, 5], toe: [360, 11],
    shoulder: [0, 583], elbow: [26, 398], wrist: [168, 366], fingertip: [254, 316], ear: [-27, 687], nose: [35, 705],
  },
  props: chair(),
};

const overheadSeated: PoseEntry = {
  caption: 'Sitting tall, straight arms reaching up.', reviewedBy: null,
  bend: { pelvis: -6, lumbar: 20, thoracic: -10, cervical: 2 },
  landmarks: {
    hip: [0, 292], knee: [245, 287], ankle: [246, 41], heel: [210, 5], toe: [360, 11],
    shoulder: [31, 612], elbow: [62, 795], wrist: [82, 940], fingertip: [87, 983], ear: [46, 682], nose: [109, 670],
  },
  props: chair(),
};

const overheadSeatedEasy: PoseEntry = {
  caption: 'Sitting, arms lifted forward as high as is easy.', reviewedBy: null,
  bend: { pelvis: -6, lumbar: 20, thoracic: -6, cervical: 0 },
  landmarks: {
    hip: [0, 292], knee: [245, 287], ankle: [246, 41], heel: [210, 5], toe: [360, 11],
    shoulder: [34, 588], elbow: [211, 645], wrist: [342, 709], fingertip: [432, 752], ear: [56, 679], nose: [119, 664],
  },
  props: chair(),
};

const bladeSqueeze: PoseEntry = {
  caption: 'Sitting, back supported, elbows drawn back.', reviewedBy: null,
  bend: { pelvis: -16, lumbar: 17, thoracic: -10, cervical: 0 },
  landmarks: {
    hip: [0, 292], knee: [245, 287], ankle: [246, 41], heel: [210, 5], toe: [360, 11],
    shoulder: [-48, 576], elbow: [-125, 407], wrist: [5, 341], fingertip: [94, 296], ear: [-40, 684], nose: [24, 688],
  },
  props: chair([-118, 640]),
};

const bellyBrace: PoseEntry = {
  caption: 'Sitting, back supported, hands on the belly.', reviewedBy: null,
  bend: { pelvis: -16, lumbar: 17, thoracic: -2, cervical: 0 },
  landmarks: {
    hip: [0, 292], knee: [245, 287], ankle: [246, 41], heel: [210, 5], toe: [360, 11],
    shoulder: [-23, 575], elbow: [-85, 400], wrist: [60, 420], fingertip: [94, 418], ear: [-15, 682], nose: [49, 677],
  },
  props: chair([-118, 640]),
};

const calmBreath: PoseEntry = {
  caption: 'Leaning back in a chair, feet up, hands on the belly.', reviewedBy: null,
  bend: { pelvis: -32, lumbar: 17, thoracic: 2, cervical: 4 },
  landmarks: {
    hip: [0, 286], knee: [233, 360], ankle: [420, 200], heel: [433, 151], toe: [503, 284],
    shoulder: [-95, 552], elbow: [-130, 370], wrist: [10, 410], fingertip: [44, 406], ear: [-103, 659], nose: [-39, 658],
  },
  props: [...chair([-184, 660]), ...stool(330, 500, 168)],
};

const sitToStand: PoseEntry = {
  caption: 'Rising from a chair, leaning forward.', reviewedBy: null,
  bend: { pelvis: 36, lumbar: 16, thoracic: -6, cervical: -12 },
  landmarks: {
    hip: [60, 392], knee: [280, 285], ankle: [246, 41], heel: [210, 5], toe: [360, 11],
    shoulder: [269, 596], elbow: [378, 446], wrist: [490, 351], fingertip: [566, 287], ear: [338, 667], nose: [390, 630],
  },
  props: chair([-110, 520]),
};

const catCowSeated: PoseEntry = {
  ...catSeated, caption: 'Sitting: back round, then chest forward.', movements: ['cat_seated', 'cow_seated'],
};

export const seatedPoses = {
  sitting, rest, chair_reach: chairReach, cat_seated: catSeated, cow_seated: cowSeated, overhead_seated: overheadSeated,
  overhead_seated_easy: overheadSeatedEasy, blade_squeeze: bladeSqueeze, belly_brace: bellyBrace, calm_breath: calmBreath,
  sit_to_stand: sitToStand, cat_cow_seated: catCowSeated,
} as const satisfies Readonly<Record<string, PoseEntry>>;
