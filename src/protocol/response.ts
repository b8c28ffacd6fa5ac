import { hourMilliseconds } from '../base/day.ts';
import type { ExerciseId } from './catalogue.ts';
import { feltOf, nothingFelt, type SessionDone } from './areas/session.ts';
import type { Effect, Pain } from './fact.ts';
import { adaptation, planning } from './limits.ts';
import type { CareRecord } from './record.ts';
import { decideExerciseResponse } from './tables/exercise-response.ts';

/**
 * D2 for one exercise of one session, with what is known now. `inSession` counts leg symptoms of other exercises of the same
 * session as earlier events; afterwards one answer is one event. `null` is the session itself, when every exercise was left out.
 */
export const respond = (record: CareRecord, session: SessionDone, exercise: ExerciseId | null, inSession: boolean) => {
  const { effect, shift, symptom } = exercise === null ? nothingFelt : feltOf(session, exercise);
  const blames = exercise === null || blamedIn(record, session).includes(exercise);
  const morning = record.responses.mornings.findLast(({ of }) => of === session.day) ?? null;
  const after30 = session.after30 === null ? 'pending' : later(session.after30.effect, session, session.after30.painNow, blames);
  const nextMorning = morning === null ? 'pending' : later(morning.effect, session, morning.painNow, blames);
  return decideExerciseResponse({
    during: symptom === 'pain_up' ? 'worse' : (effect ?? 'same'),
    after30min: after30,
    // "How was it" without an answer is never GREEN: what is not worse stays pending.
    nextMorning: effect === null && nextMorning !== 'worse' ? 'pending' : nextMorning,
    location: symptom === 'leg_symptom' ? 'down_leg' : shift,
    newNeuro: newSignOf(record, session, exercise, blames),
    legEventBefore14d: hadEarlierLegEvent(record, session, exercise, inSession) ? 'yes' : 'no',
    legStillThereMorning: morning?.legStillThere === true ? 'yes' : 'no',
  });
};

/** The person says so, or pain moved by two points or more. What is worse wins. */
export const effectOf = (said: Effect, before: Pain, after: Pain | null): Effect => {
  if (said === 'worse' || (after !== null && after - before >= adaptation.importantPainChange)) return 'worse';
  if (said === 'better' || (after !== null && before - after >= adaptation.importantPainChange)) return 'better';
  return 'same';
};

/** One answer after the session is about all of it: "worse" counts only for the exercises that it may come from. */
const later = (said: Effect, session: SessionDone, pain: Pain | null, blames: boolean): Effect => {
  const effect = effectOf(said, session.painBefore, pain);
  return effect === 'worse' && !blames ? 'same' : effect;
};

/**
 * The exercise that the person named; else the one that was new or raised within 48 hours, if it was one alone; else every exercise
 * whose own answer was not "better"; else all.
 */
export const blamedIn = ({ plan }: CareRecord, session: SessionDone): readonly ExerciseId[] => {
  const named = session.after30?.blamed ?? null;
  if (named !== null && session.done.includes(named)) return [named];
  const { grew, grewAt } = plan;
  const recent = grewAt !== null && Math.abs(session.startedAt - grewAt) < planning.hoursBetweenChanges * hourMilliseconds;
  if (recent && grew !== null && session.done.includes(grew.exercise)) return [grew.exercise];
  const notBetter = session.done.filter((exercise) => feltOf(session, exercise).effect !== 'better');
  return notBetter.length > 0 ? notBetter : session.done;
};

const newSignOf = (record: CareRecord, session: SessionDone, exercise: ExerciseId | null, blames: boolean) => {
  if ((exercise !== null && feltOf(session, exercise).symptom === 'weakness_or_ces') || session.after30?.newSign === 'weakness_or_ces') return 'weakness_or_ces';
  if (session.after30?.newSign !== 'tingling_numbness') return 'none';
  // A sign asked about after a leg symptom in the session is that symptom, not a second one.
  const own = record.verdicts.legEvents.filter((event) => event.session === session.session && event.exercise !== null);
  return own.length === 0 ? (blames ? 'tingling_numbness' : 'none') : own.some((event) => event.exercise === exercise) ? 'tingling_numbness' : 'none';
};

const hadEarlierLegEvent = ({ verdicts }: CareRecord, session: SessionDone, exercise: ExerciseId | null, inSession: boolean): boolean =>
  verdicts.legEvents.some((event) =>
    Math.abs(session.day - event.day) < adaptation.legEventDays &&
    (event.session !== session.session || (inSession && event.exercise !== null && event.exercise !== exercise)));
