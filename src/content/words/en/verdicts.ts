import type { Words } from '../words.ts';
import { after } from './verdicts-after.ts';
import { before } from './verdicts-before.ts';

export const verdicts: Words['verdicts'] = {
  byRow: { ...before, ...after },
  state: {
    NEW: 'Answer the safety questions, and we begin.',
    SCREENING: 'Answer the safety questions. Exercise waits until then.',
    BLOCKED_EMERGENCY: 'Get help now. Exercise waits until you have been seen.',
    BLOCKED_SAME_DAY: 'Speak to a doctor today. Exercise waits until you have been seen.',
    BLOCKED_SOON: 'See a doctor within days. Exercise waits until then.',
    AWAITING_CLEARANCE: 'Ask a doctor, midwife or physical therapist. Exercise waits for their yes.',
    OUT_OF_SCOPE: 'This app does not fit your age or the place of your pain.',
    BASELINE: 'Answer a few questions, and we make your plan.',
    SETTLE: 'You are settling in. We start small and see what helps.',
    BUILD: 'You are building up, one small step at a time.',
    MAINTAIN: 'You keep well with three short days a week.',
    FLARE: 'You are in a flare. Sessions are short and stay off the floor.',
    IN_SESSION: 'A session is open.',
    CHECKIN_PENDING: 'Tell us how you feel after your session.',
    STOPPED_CONSULT: 'Your plan has stopped. Talk to a doctor or physical therapist.',
    RESCREEN_DUE: 'It is time to ask the safety questions again.',
    PAUSED: 'Your plan is paused. It waits for you.',
    CLOSED: 'This plan is closed. You can start a new one.',
  },
  change: {
    'started': (exercise) => `You start with ${exercise}.`,
    'joined': (exercise) => `New in your plan: ${exercise}. The others went well.`,
    'level-up': (exercise) => `One step up: ${exercise}. It helped you.`,
    'level-down': (exercise) => `One step down: ${exercise}. It felt worse.`,
    'halved': (exercise) => `Half as much: ${exercise}. Its easiest form felt worse.`,
    'removed': (exercise) => `Out for now: ${exercise}. It did not suit you.`,
    'dropped': (exercise) => `Left out: ${exercise}. It made no change.`,
    'held': (exercise) => `On hold: ${exercise}. That way of moving rests.`,
    'replaced': (exercise) => `In its place: ${exercise}.`,
    'restricted': (exercise) => `Off: ${exercise}. One of your answers speaks against it.`,
    'resumed': (exercise) => `Going on: ${exercise}.`,
    'returned': (exercise) => `Back in your plan: ${exercise}. We start small.`,
  },
  tag: {
    'seed': 'from the article',
    'guideline': 'from a guideline, a study or a maker’s warning',
    'design-choice': 'our judgment, waits for a clinician to confirm',
  },
  block: {
    'leg-event': 'Your leg felt worse after it.',
    'worse-at-bottom': 'Its easiest form felt worse.',
    'neutral': 'It made no change.',
  },
  ruleAndSource: 'Rule and source',
  whyToday: 'Why this today',
  reviewed: 'No clinician has confirmed these rules yet.',
};
