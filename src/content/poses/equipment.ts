import type { PoseEntry } from './entry.ts';
import { mat, floor, bar, roller, inversionTable, backMachine } from './props.ts';

// On an inversion table, a bar, a back-extension machine and a roller. Units: 1000 = stature; the floor is at 0; degrees.

const m21: PoseEntry = {
  caption: 'On an inversion table, head a little lower than the feet.', reviewedBy: null,
  bend: { pelvis: -108, lumbar: 3, thoracic: -6, cervical: 0 },
  landmarks: {
    hip: [0, 570], knee: [233, 646], ankle: [469, 714], heel: [515, 690], toe: [463, 831],
    shoulder: [-276, 485], elbow: [-98, 539], wrist: [37, 594], fingertip: [130, 630], ear: [-379, 457], nose: [-397, 519],
  },
  props: inversionTable([475, 628], [-352, 359], [28, 483], [458, 708]),
};

const m22: PoseEntry = {
  caption: 'On an inversion table, head lower than the feet.', reviewedBy: null,
  bend: { pelvis: -120, lumbar: 3, thoracic: -6, cervical: 0 },
  landmarks: {
    hip: [0, 570], knee: [212, 693], ankle: [429, 808], heel: [479, 795], toe: [398, 922],
    shoulder: [-253, 430], elbow: [-90, 520], wrist: [32, 601], fingertip: [114, 656], ear: [-348, 380], nose: [-377, 437],
  },
  props: inversionTable([453, 725], [-300, 290], [46, 490], [419, 800]),
};

const m23: PoseEntry = {
  caption: 'On an inversion table, tilted far, head well below the feet.', reviewedBy: null,
  bend: { pelvis: -150, lumbar: 3, thoracic: -6, cervical: 0 },
  landmarks: {
    hip: [0, 570], knee: [122, 782], ankle: [253, 991], heel: [302, 1004], toe: [169, 1074],
    shoulder: [-149, 322], elbow: [-52, 481], wrist: [12, 612], fingertip: [56, 702], ear: [-206, 232], nose: [-261, 266],
  },
  props: inversionTable([315, 931], [-120, 178], [80, 524], [248, 979]),
};

const m3a1: PoseEntry = {
  caption: 'Holding a bar overhead, knees bent, feet on the floor.', reviewedBy: null,
  bend: { pelvis: 2, lumbar: 8, thoracic: -6, cervical: -2 },
  landmarks: {
    hip: [0, 470], knee: [103, 248], ankle: [-30, 41], heel: [-66, 5], toe: [84, 11],
    shoulder: [36, 796], elbow: [62, 980], wrist: [78, 1125], fingertip: [83, 1168], ear: [47, 862], nose: [111, 854],
  },
  props: [...floor(-180, 240), ...bar([83, 1168])],
};

const m3a3: PoseEntry = {
  caption: 'Hanging from a bar, legs free.', reviewedBy: null,
  bend: { pelvis: 2, lumbar: 10, thoracic: -6, cervical: -2 },
  landmarks: {
    hip: [0, 640], knee: [9, 395], ankle: [-26, 152], heel: [-75, 140], toe: [55, 66],
    shoulder: [44, 966], elbow: [77, 1149], wrist: [98, 1294], fingertip: [104, 1337], ear: [58, 1030], nose: [121, 1020],
  },
  props: [...floor(-180, 260), ...bar([104, 1337])],
};

const m3b1: PoseEntry = {
  caption: 'On a back machine, trunk hanging forward, hands on a handle.', reviewedBy: null,
  bend: { pelvis: 118, lumbar: 14, thoracic: 0, cervical: -2 },
  landmarks: {
    hip: [0, 650], knee: [-176, 480], ankle: [-365, 322], heel: [-415, 328], toe: [-318, 213],
    shoulder: [227, 474], elbow: [52, 409], wrist: [150, 300], fingertip: [184, 207], ear: [298, 398], nose: [252, 353],
  },
  props: backMachine([158, 270]),
};

const m3b2: PoseEntry = {
  caption: 'On a back machine, trunk hanging straight down.', reviewedBy: null,
  bend: { pelvis: 150, lumbar: 22, thoracic: 4, cervical: 6 },
  landmarks: {
    hip: [0, 650], knee: [-176, 480], ankle: [-365, 322], heel: [-415, 328], toe: [-318, 213],
    shoulder: [67, 378], elbow: [-51, 522], wrist: [-37, 377], fingertip: [-18, 279], ear: [58, 272], nose: [-6, 281],
  },
  props: backMachine(),
};

const m41: PoseEntry = {
  caption: 'On the back, roller under the middle back, hands holding the head.', reviewedBy: null,
  bend: { pelvis: -76, lumbar: 0, thoracic: -20, cervical: 22 },
  landmarks: {
    hip: [0, 84], knee: [183, 247], ankle: [318, 41], heel: [282, 5], toe: [432, 11],
    shoulder: [-302, 132], elbow: [-403, 288], wrist: [-465, 156], fingertip: [-467, 57], ear: [-393, 154], nose: [-363, 211],
  },
  props: [...mat(-540, 480), ...roller(-262)],
};

const m42: PoseEntry = {
  caption: 'Sitting on a roller, hands behind, knees bent.', reviewedBy: null,
  bend: { pelvis: -56, lumbar: 26, thoracic: 6, cervical: 12 },
  landmarks: {
    hip: [0, 154], knee: [220, 261], ankle: [330, 41], heel: [294, 5], toe: [444, 11],
    shoulder: [-165, 376], elbow: [-230, 202], wrist: [-266, 60], fingertip: [-365, 50], ear: [-185, 481], nose: [-121, 481],
  },
  props: [...mat(-400, 480), ...roller(-6)],
};

export const equipmentPoses = {
  'm2-1': m21, 'm2-2': m22, 'm2-3': m23, 'm3a-1': m3a1, 'm3a-3': m3a3, 'm3b-1': m3b1, 'm3b-2': m3b2, 'm4-1': m41, 'm4-2': m42,
  'm3a-2': m3a1, 'm3a-4': m3a3,
} as const satisfies Readonly<Record<string, PoseEntry>>;
