import { wordsPacing } from '../../../content/scripts.ts';
import type { Words } from '../../../content/words/words.ts';
import { resume } from '../../../protocol/checkpoint.ts';
import type { CareFact, PlannedExercise, SessionId } from '../../../protocol/fact.ts';
import { startGuidance, type Guided } from '../../../protocol/guidance.ts';
import { pacingOf, type Pacing, type PacingChoice } from '../../../protocol/pacing.ts';
import type { CareRecord } from '../../../protocol/record.ts';
import { scriptOf } from '../../../protocol/script.ts';
import { gatedSession } from '../../../protocol/today.ts';
import type { Settings } from '../../../store/store.ts';
import type { Care } from '../care.ts';
import { forgetKept, readKept } from './kept.ts';

export type Opened =
  | { readonly opened: 'started' | 'taken-up'; readonly guided: Guided; readonly pacing: Pacing }
  /** A session that was broken off too long ago is closed as stopped, and that is told. */
  | { readonly opened: 'closed' }
  /** The gate lets none start. */
  | { readonly opened: 'nothing' };

/** What a person has chosen of the pace. `words` is chosen by how new the moves are, unless the person has said. */
export type PaceChoice = Partial<Pick<PacingChoice, 'words' | 'secondsPerBreath' | 'goOnAfterSeconds'>>;

/** What was never chosen, or cannot be read, stays the protocol's. Limits are kept by `pacingOf`. */
export const readPace = async (settings: Settings): Promise<PaceChoice> => {
  const [words, breath, wait] = await Promise.all(['voiceWords', 'secondsPerBreath', 'goOnAfterSeconds'].map(async (name) => {
    const read = await settings.getSetting(name);
    return read.ok ? read.value : undefined;
  }));
  return {
    ...(words === 'full' || words === 'short' ? { words } : {}),
    ...(typeof breath === 'number' ? { secondsPerBreath: breath } : {}),
    ...(typeof wait === 'number' || wait === null ? { goOnAfterSeconds: wait } : {}),
  };
};

/** Takes up the session that was broken off, or starts the one that the gate lets through. */
export const openSession = async (care: Care, words: Words): Promise<Opened> => {
  const choice = await readPace(care.store);
  const { open } = care.record.sessions;
  if (open !== null) return openAgain(care, open.session, pacingFor(care.record, words, open.exercises, choice));
  await forgetKept(care.store);
  const planned = gatedSession(care.catalogue, care.record, care.moment());
  if (planned === null) return { opened: 'nothing' };
  const pacing = pacingFor(care.record, words, planned.exercises, choice);
  const script = scriptOf(care.catalogue, planned.exercises, pacing);
  const guided = startGuidance(care.catalogue, care.record, planned, care.newId() as SessionId, script, care.moment());
  return { opened: 'started', guided, pacing };
};

const openAgain = async (care: Care, open: SessionId, pacing: Pacing): Promise<Opened> => {
  const kept = await readKept(care.store);
  const again = kept === null || kept.checkpoint.session !== open ? null : resume(kept.checkpoint, kept.script, care.moment());
  if (again?.ok) {
    const { session, cues, facts } = again.value;
    return { opened: 'taken-up', guided: { guidance: { session, record: care.record }, cues, facts }, pacing };
  }
  const unknown: CareFact = { fact: 'session-ended', session: open, how: 'stopped', painNow: null };
  care.happenAll(again === null ? [unknown] : again.error.facts);
  await forgetKept(care.store);
  return { opened: 'closed' };
};

/** Sessions with the same form after which the long words are left out. */
const knownAfterSessions = 3;

export const pacingFor = (record: CareRecord, words: Words, planned: readonly PlannedExercise[], choice: PaceChoice): Pacing => {
  const times = ({ rung }: PlannedExercise): number => record.sessions.recent.filter(({ exercises }) => exercises.some((one) => one.rung === rung)).length;
  return pacingOf({ words: planned.every((one) => times(one) >= knownAfterSessions) ? 'short' : 'full', ...wordsPacing(words), ...choice });
};
