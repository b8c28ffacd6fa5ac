import type { Words } from '../words.ts';

const littleProof = 'It may help some people. The evidence is limited.';

export const exercises: Words['exercises'] = {
  byExercise: {
    EX1: {
      name: 'Child’s pose', calledAloud: 'child’s pose',
      purpose: 'Makes your back, shoulders and hips long. The idea is to make room between the bones of your back.',
      evidence: littleProof,
    },
    EX2: {
      name: 'Cat-cow', calledAloud: 'cat-cow',
      purpose: 'Moves your back both ways, so that it feels less tight.',
      evidence: littleProof,
    },
    EX3: {
      name: 'Downward dog', calledAloud: 'downward dog',
      purpose: 'Makes your whole back long, and the back of your legs too.',
      evidence: littleProof,
    },
    EX4: {
      name: 'Cobra', calledAloud: 'cobra',
      purpose: 'Bends your low back backward while your hips rest.',
      evidence: 'In one small study, moves like this eased long-lasting pain a bit more than bending forward.',
    },
    EX5: {
      name: 'Standing back bend', calledAloud: 'the standing back bend',
      purpose: 'Bends your back the other way after a long sit.',
      evidence: 'In one small study, moves like this eased long-lasting pain a bit more than bending forward.',
    },
    EX6: {
      name: 'Overhead stretch', calledAloud: 'the overhead stretch',
      purpose: 'Makes your back long and takes some load off it.',
      evidence: littleProof,
    },
    N1: {
      name: 'Easy walking', calledAloud: 'easy walking',
      purpose: 'Keeps you moving without strain.',
      evidence: 'In a large study, people who walked often had longer times without back pain.',
    },
    N2: {
      name: 'Shoulder-blade squeeze', calledAloud: 'the shoulder-blade squeeze',
      purpose: 'Wakes up your upper back while your low back rests.',
      evidence: 'We chose it because it is gentle. It has no study of its own here.',
    },
    N3: {
      name: 'Sit to stand', calledAloud: 'sit to stand',
      purpose: 'Makes your legs stronger for daily life.',
      evidence: 'We chose it because it is gentle. It has no study of its own here.',
    },
    N4: {
      name: 'Heel raise', calledAloud: 'the heel raise',
      purpose: 'Makes your calves stronger and your feet steadier.',
      evidence: 'We chose it because it is gentle. It has no study of its own here.',
    },
    N5: {
      name: 'Gentle belly brace', calledAloud: 'the gentle belly brace',
      purpose: 'Wakes up the muscles around your middle.',
      evidence: 'Exercise for the middle of the body may help some people with long-lasting pain.',
    },
    N6: {
      name: 'Slow breathing', calledAloud: 'slow breathing',
      purpose: 'Gives your back a rest and you a quiet minute.',
      evidence: 'We chose it because it is gentle. It has no study of its own here.',
    },
  },
  variations: {
    'EX1-SIDE': {
      name: 'Child’s pose to the side',
      which: 'Try both sides. Tell us which one helps.',
    },
    'EX3-BENT': { name: 'Downward dog with soft knees', soften: 'Keep your knees softly bent.' },
  },
  whyThis: {
    flexion: {
      EXTENSION_FIRST: 'It bends you forward. It comes later, after back bends, so that we can see what helps.',
      FLEXION_FIRST: 'It bends you forward. Standing or bending back bothers you, so this way may feel better.',
      MIXED_TEST_BOTH: 'It bends you forward. We try both ways and keep what helps you.',
      EXTENSION_ONLY: 'It makes your back long, with only a small bend forward.',
      FLEXION_ONLY: 'It bends you forward. Back bends stay off for you.',
      NEUTRAL_ONLY: null,
    },
    extension: {
      EXTENSION_FIRST: 'It bends you backward. With pain like yours, this way often feels better.',
      FLEXION_FIRST: 'It bends you backward. It comes later, in a small form, so that we can see what helps.',
      MIXED_TEST_BOTH: 'It bends you backward. We try both ways and keep what helps you.',
      EXTENSION_ONLY: 'It bends you backward. Forward bends stay off for you.',
      FLEXION_ONLY: null,
      NEUTRAL_ONLY: null,
    },
    both: {
      EXTENSION_FIRST: 'It moves you both ways, so that your back stays easy to move.',
      FLEXION_FIRST: 'It moves you both ways, so that your back stays easy to move.',
      MIXED_TEST_BOTH: 'It moves you both ways. It shows which way you like.',
      EXTENSION_ONLY: 'You do only the half that bends you back. The other half stays off.',
      FLEXION_ONLY: 'You do only the half that rounds you forward. The other half stays off.',
      NEUTRAL_ONLY: null,
    },
    unloading: {
      EXTENSION_FIRST: 'It makes your back long and takes load off. That suits most people.',
      FLEXION_FIRST: 'It makes your back long and takes load off. That suits most people.',
      MIXED_TEST_BOTH: 'It makes your back long and takes load off. That suits most people.',
      EXTENSION_ONLY: 'It makes your back long without bending it far.',
      FLEXION_ONLY: 'It makes your back long without bending it far.',
      NEUTRAL_ONLY: 'It makes your back long without bending it either way.',
    },
    neutral: {
      EXTENSION_FIRST: 'It keeps you moving while your back rests.',
      FLEXION_FIRST: 'It keeps you moving while your back rests.',
      MIXED_TEST_BOTH: 'It keeps you moving while your back rests.',
      EXTENSION_ONLY: 'It keeps you moving and does not bend your back.',
      FLEXION_ONLY: 'It keeps you moving and does not bend your back.',
      NEUTRAL_ONLY: 'It keeps you moving and does not bend your back.',
    },
  },
};
