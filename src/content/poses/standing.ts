import type { PoseEntry } from './entry.ts';
import { floor, counter, wall } from './props.ts';

// On the feet. Units: 1000 = stature; the floor is at 0; degrees.

const standing: PoseEntry = {
  caption: 'Standing tall, arms at the sides.', reviewedBy: null,
  bend: { pelvis: 0, lumbar: 0, thoracic: 0, cervical: 0 },
  landmarks: {
    hip: [0, 531], knee: [0, 286], ankle: [0, 40], heel: [-36, 4], toe: [114, 10],
    shoulder: [3, 819], elbow: [3, 633], wrist: [23, 488], fingertip: [37, 390], ear: [13, 925], nose: [77, 919],
  },
  props: floor(-160, 220),
};

const walk: PoseEntry = {
  caption: 'Walking at an easy pace.', reviewedBy: null,
  bend: { pelvis: 2, lumbar: 0, thoracic: 0, cervical: 0 },
  landmarks: {
    hip: [0, 512], knee: [119, 298], ankle: [118, 52], heel: [90, 9], toe: [236, 46],
    shoulder: [13, 800], elbow: [-63, 630], wrist: [-88, 486], fingertip: [-106, 388], ear: [27, 905], nose: [90, 897],
  },
  far: { knee: [38, 275], ankle: [-118, 84], heel: [-168, 74], toe: [-34, 13], elbow: [98, 636], wrist: [207, 538], fingertip: [281, 471] },
  props: floor(-300, 330),
};

const wallDog: PoseEntry = {
  caption: 'Standing, leaning forward, hands high on a wall.', reviewedBy: null,
  bend: { pelvis: 62, lumbar: 6, thoracic: -16, cervical: -8 },
  landmarks: {
    hip: [0, 526], knee: [-6, 281], ankle: [-60, 41], heel: [-96, 5], toe: [54, 11],
    shoulder: [276, 672], elbow: [459, 705], wrist: [568, 801], fingertip: [572, 900], ear: [343, 725], nose: [386, 678],
  },
  props: [...floor(-180, 660), ...wall(592, 960)],
};

const standExt: PoseEntry = {
  caption: 'Standing, hands on the waist, leaning back.', reviewedBy: null,
  bend: { pelvis: -8, lumbar: -20, thoracic: -16, cervical: -6 },
  landmarks: {
    hip: [0, 528], knee: [-26, 284], ankle: [-56, 40], heel: [-92, 4], toe: [58, 10],
    shoulder: [-121, 789], elbow: [-214, 628], wrist: [-70, 609], fingertip: [-33, 517], ear: [-192, 870], nose: [-145, 913],
  },
  props: floor(-200, 200),
};

const standExtCounter: PoseEntry = {
  caption: 'Standing with a counter behind, hands on it, leaning back slightly.', reviewedBy: null,
  bend: { pelvis: -4, lumbar: -12, thoracic: -9, cervical: -4 },
  landmarks: {
    hip: [0, 529], knee: [-13, 284], ankle: [-30, 39], heel: [-66, 3], toe: [84, 9],
    shoulder: [-69, 810], elbow: [-189, 669], wrist: [-112, 545], fingertip: [-211, 542], ear: [-107, 910], nose: [-48, 934],
  },
  props: [...floor(-330, 200), ...counter(-330, -92, 532)],
};

const overheadStanding: PoseEntry = {
  caption: 'Standing tall, straight arms reaching up.', reviewedBy: null,
  bend: { pelvis: 0, lumbar: 2, thoracic: -10, cervical: 4 },
  landmarks: {
    hip: [0, 531], knee: [0, 286], ankle: [0, 40], heel: [-36, 4], toe: [114, 10],
    shoulder: [-6, 856], elbow: [-14, 1042], wrist: [-25, 1188], fingertip: [-28, 1231], ear: [-4, 928], nose: [60, 927],
  },
  props: floor(-160, 220),
};

const heelRaise: PoseEntry = {
  caption: 'Standing on the toes, hands on a counter.', reviewedBy: null,
  bend: { pelvis: 0, lumbar: 0, thoracic: 0, cervical: 0 },
  landmarks: {
    hip: [0, 574], knee: [33, 331], ankle: [-4, 88], heel: [-46, 62], toe: [92, 6],
    shoulder: [3, 862], elbow: [31, 678], wrist: [120, 562], fingertip: [219, 555], ear: [13, 968], nose: [77, 962],
  },
  props: [...floor(-180, 420), ...counter(104, 400, 546)],
};

export const standingPoses = {
  standing, walk, wall_dog: wallDog, stand_ext: standExt, stand_ext_counter: standExtCounter, overhead_standing: overheadStanding,
  heel_raise: heelRaise,
} as const satisfies Readonly<Record<string, PoseEntry>>;
