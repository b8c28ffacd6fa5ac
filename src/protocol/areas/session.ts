import type { Day, LocalMoment } from '../../base/day.ts';
import type { ExerciseId } from '../catalogue.ts';
import type { Effect, Fact, NewSign, Pain, PlannedExercise, SessionId, Shift, SymptomKind } from '../fact.ts';

/** What was felt of one exercise in one session. */
export interface Felt { readonly effect: Effect | null; readonly shift: Shift; readonly symptom: SymptomKind | null }

/** One session as it was done, with what was felt in it and after it. */
export interface SessionDone {
  readonly session: SessionId;
  readonly day: Day;
  readonly slot: number;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly how: 'completed' | 'stopped' | 'abandoned' | null;
  readonly light: boolean;
  readonly exercises: readonly PlannedExercise[];
  readonly painBefore: Pain;
  readonly painAfter: Pain | null;
  /** Exercises of which something was done. */
  readonly done: readonly ExerciseId[];
  readonly felt: Readonly<Record<string, Felt>>;
  readonly repetitions: number;
  readonly heldMilliseconds: number;
  readonly after30: { readonly effect: Effect; readonly newSign: NewSign; readonly painNow: Pain | null; readonly blamed: ExerciseId | null } | null;
}

export interface SessionArea {
  readonly open: SessionDone | null;
  /** Sessions of the last four weeks, oldest first. */
  readonly recent: readonly SessionDone[];
  readonly total: number;
  readonly lastDay: Day | null;
}

export const emptySessions: SessionArea = { open: null, recent: [], total: 0, lastDay: null };
const keptDays = 28;

export const applySession = (area: SessionArea, fact: Fact, moment: LocalMoment): SessionArea => {
  switch (fact.fact) {
    case 'session-started':
      return {
        open: {
          session: fact.session, day: moment.day, slot: fact.slot, startedAt: moment.at, endedAt: null, how: null, light: fact.light,
          exercises: fact.exercises, painBefore: fact.painNow, painAfter: null, done: [], felt: {}, repetitions: 0, heldMilliseconds: 0, after30: null,
        },
        recent: area.recent, total: area.total, lastDay: moment.day,
      };
    case 'repetition-held':
      return onSession(area, fact.session, (session) => ({
        ...touched(session, fact.exercise),
        repetitions: session.repetitions + (fact.complete ? 1 : 0), heldMilliseconds: session.heldMilliseconds + fact.heldMilliseconds,
      }));
    case 'symptom-reported':
      return onSession(area, fact.session, (session) => ({
        ...touched(session, fact.exercise), felt: { ...session.felt, [fact.exercise]: { ...feltOf(session, fact.exercise), symptom: fact.kind } },
      }));
    case 'effect-reported':
      return onSession(area, fact.session, (session) => ({
        ...touched(session, fact.exercise),
        felt: { ...session.felt, [fact.exercise]: { ...feltOf(session, fact.exercise), effect: fact.effect, shift: fact.shift } },
      }));
    case 'session-ended': {
      const { open } = area;
      if (open === null || open.session !== fact.session) return area;
      const ended: SessionDone = { ...open, endedAt: moment.at, how: fact.how, painAfter: fact.painNow };
      const kept = area.recent.length > 0 && moment.day - (area.recent[0]?.day ?? moment.day) > keptDays
        ? area.recent.filter(({ day }) => moment.day - day <= keptDays) : area.recent;
      return { open: null, recent: [...kept, ended], total: area.total + 1, lastDay: area.lastDay };
    }
    case 'checkin-answered': {
      if (fact.checkin !== 'after30') return area;
      const { effect, newSign, painNow, blamed } = fact;
      return onSession(area, fact.session, (session) => ({ ...session, after30: { effect, newSign, painNow, blamed } }));
    }
    default:
      return area;
  }
};

export const nothingFelt: Felt = { effect: null, shift: 'same', symptom: null };
export const feltOf = (session: SessionDone, exercise: ExerciseId): Felt => session.felt[exercise] ?? nothingFelt;

const touched = (session: SessionDone, exercise: ExerciseId): SessionDone =>
  session.done.includes(exercise) ? session : { ...session, done: [...session.done, exercise] };

/** Changes the open session, or an ended one that is answered later. */
const onSession = (area: SessionArea, id: SessionId, change: (session: SessionDone) => SessionDone): SessionArea => {
  if (area.open !== null && area.open.session === id) return { open: change(area.open), recent: area.recent, total: area.total, lastDay: area.lastDay };
  const at = area.recent.findLastIndex(({ session }) => session === id);
  const found = area.recent[at];
  return found === undefined ? area : { ...area, recent: area.recent.with(at, change(found)) };
};
