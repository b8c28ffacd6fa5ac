import { compile, table } from '../table.ts';

/** D4. Symptom in the middle of a session. */
export const midSessionSymptomTable = table('D4', 'Symptom in the middle of a session', {
  kind: ['none', 'stretch_only', 'pain_up', 'leg_symptom', 'dizzy_vision_headache', 'headache_sweat_flush', 'weakness_or_ces', 'chest_or_breath'],
  cordInjury: ['no', 'yes'],
}, [
  {
    id: 'D4-1', when: { kind: ['weakness_or_ces', 'chest_or_breath'] },
    then: 'END_SESSION_EMERGENCY_SCREEN', tag: 'guideline', sources: ['CES', 'GENERAL'],
  },
  {
    id: 'D4-6', when: { kind: ['headache_sweat_flush'], cordInjury: ['yes'] },
    then: 'SIT_UP_EMERGENCY_CARD', tag: 'guideline', sources: ['BYCROFT05'],
  },
  {
    id: 'D4-2', when: { kind: ['dizzy_vision_headache', 'headache_sweat_flush'] },
    then: 'RETURN_UPRIGHT_END_SESSION_ADD_R_DIZZY', tag: 'design-choice', sources: ['FRIBERG85', 'OWN'],
  },
  {
    id: 'D4-3', when: { kind: ['leg_symptom'] },
    then: 'STOP_EXERCISE_COUNT_LEG_EVENT', tag: 'seed', sources: ['SEED: L98'],
  },
  {
    id: 'D4-4', when: { kind: ['pain_up'] },
    then: 'STOP_EXERCISE_OFFER_EASIER_ONCE', tag: 'seed', sources: ['SEED: L98', 'SEED: L152'],
  },
  {
    id: 'D4-5', when: {},
    then: 'CONTINUE', tag: 'seed', sources: ['SEED: L98'],
  },
]);

export const decideMidSessionSymptom = compile(midSessionSymptomTable);
