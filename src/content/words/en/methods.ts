import type { Words } from '../words.ts';

export const methods: Words['methods'] = {
  honest: 'Guidelines advise against traction as routine care. You can do well without equipment.',
  status: { inPlan: 'In your plan', canTry: 'You can try this', askFirst: 'Ask first', notForYou: 'Not for you', off: 'Not here yet' },
  optIn: 'I want to try this',
  optOut: 'I do not want this now',
  byMethod: {
    M1: {
      name: 'Gentle stretches', calledAloud: 'gentle stretches',
      what: 'Six moves with your own body weight. They are the heart of your plan.',
      evidence: 'Exercise helps long-lasting back pain to some degree. No single move has strong proof.',
    },
    M2: {
      name: 'Inversion table', calledAloud: 'the inversion table',
      what: 'A table that tips you back, so that your weight pulls your back long.',
      evidence: 'Studies do not agree. A few small ones saw short-term ease of leg pain.',
    },
    M3A: {
      name: 'Hang from a bar', calledAloud: 'the hang from a bar',
      what: 'You hold a bar, and your weight makes your back long.',
      evidence: 'We know of no good study of this. Your feet stay down at first.',
    },
    M3B: {
      name: 'Back-extension machine', calledAloud: 'the back-extension machine',
      what: 'You lie face down on a pad, and your chest hangs toward the floor.',
      evidence: 'We know of no good study of this. It needs a physical therapist to set it up.',
    },
    M4: {
      name: 'Foam roller', calledAloud: 'the foam roller',
      what: 'You lie or roll on a firm foam tube. Your mid-back may feel looser.',
      evidence: 'It may ease tight muscles for a while. The evidence is limited.',
    },
    M5: {
      name: 'Posture and breaks', calledAloud: 'posture and breaks',
      what: 'You change position often. Your chair holds your low back, and your feet are flat on the floor.',
      evidence: 'In one study, office workers who took breaks got less new back pain. No single way to sit is best.',
      tips: [
        'Set up your desk so that your back is held.', 'Avoid one slumped position for long.', 'Use a chair that holds your low back.',
        'Keep both feet flat on the floor.',
        'Take a short break from sitting often.', 'Bend back a little after a long sit, if that is in your plan.',
      ],
    },
    M6: {
      name: 'Warm-up', calledAloud: 'the warm-up',
      what: 'You walk or ride a stationary bike for five to ten minutes first. A walk today counts.',
      evidence: 'It is sensible, and you can leave it out.',
    },
    M7: {
      name: 'Weekly full stretch', calledAloud: 'the weekly full stretch',
      what: 'Twice a week or so, you do all the moves that suit you.',
      evidence: 'It is sensible. The proof is thin.',
    },
    M8: {
      name: 'Everyday walking', calledAloud: 'everyday walking',
      what: 'You build up, over six months, to 30 minutes of walking on five days a week.',
      evidence: 'In a large study, people who walked like this had longer times without back pain.',
    },
    M9: {
      name: 'Core strength', calledAloud: 'core strength',
      what: 'It waits until a clinician has confirmed what to do.',
      evidence: 'Guidelines support exercise of this kind. The article names no move.',
    },
    M10: {
      name: 'Calm set', calledAloud: 'the calm set',
      what: 'Moves that keep your back still, for days and people that need it.',
      evidence: 'We chose them because they are gentle.',
    },
  },
};
