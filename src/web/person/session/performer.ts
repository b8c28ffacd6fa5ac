import { soundsOf, type TrackSound } from '../../../protocol/beat.ts';
import type { Saying } from '../../../protocol/pacing.ts';
import type { Cue, Session, SessionEvent } from '../../../protocol/session.ts';
import { createSilentClock } from '../../effects/silent-clock.ts';
import type { Senses } from './senses.ts';

export interface Performer {
  readonly perform: (cue: Cue, session: Session) => void;
  readonly stop: () => void;
}

interface Means {
  readonly senses: Senses;
  readonly send: (event: SessionEvent) => void;
  /** Everything that is said, whether or not a voice can be heard: for captions and screen readers. */
  readonly said: (sayings: readonly Saying[]) => void;
  readonly textOf: (saying: Saying) => string;
  readonly clockOf?: typeof createSilentClock;
  /** Calls once, after that many milliseconds, unless it is stopped first. */
  readonly after?: (milliseconds: number, call: () => void) => () => void;
}

/** What is later than this would disturb more than it helps. */
const staleMilliseconds = 1000;

/** Does what the cues say, in order. */
export const createPerformer = (
  { senses, send, said, textOf, clockOf = createSilentClock, after = afterTimeout }: Means,
): Performer => {
  const { voice, tones } = senses;
  let ahead: readonly TrackSound[] = [];
  let stopWaiting = (): void => {};

  const say = (sayings: readonly Saying[]): void => {
    said(sayings);
    voice.say(sayings.map(textOf));
  };
  const sound = (one: TrackSound, lateMilliseconds: number): void => {
    if (one.sound === 'breathing') tones.breathe(one.breathing, lateMilliseconds);
    else if (lateMilliseconds > staleMilliseconds) return;
    else if (one.sound === 'tone') tones.play(one.tone);
    else say([one.saying]);
  };
  const clock = clockOf((track, atMilliseconds) => {
    const due = ahead.filter((one) => one.atMilliseconds <= atMilliseconds);
    ahead = ahead.slice(due.length);
    for (const one of due) sound(one, atMilliseconds - one.atMilliseconds);
    send({ event: 'played', track, atMilliseconds, byTheSound: false });
  });
  const still = (): void => {
    stopWaiting();
    clock.stop();
    ahead = [];
  };

  const perform = (cue: Cue, session: Session): void => {
    switch (cue.cue) {
      case 'play-track':
        still();
        ahead = soundsOf(session.script, cue.track).filter((one) => one.atMilliseconds >= cue.fromMilliseconds || isGoingOn(one, cue.fromMilliseconds));
        return clock.play(cue.track, cue.fromMilliseconds);
      case 'silence':
        still();
        voice.silence();
        return tones.silence();
      case 'say': return say(cue.sayings);
      case 'tone': return tones.play(cue.tone);
      case 'vibrate': return senses.vibrate(cue.pattern);
      case 'show-wait':
        still();
        if (cue.goesOnAfterMilliseconds !== null) stopWaiting = after(cue.goesOnAfterMilliseconds, () => send({ event: 'unanswered' }));
        return;
      case 'finish': return still();
    }
  };
  return {
    perform,
    stop: () => {
      still();
      voice.silence();
      tones.silence();
    },
  };
};

/** A breath bed that began before the place where its track is taken up. */
const isGoingOn = (one: TrackSound, fromMilliseconds: number): boolean => {
  if (one.sound !== 'breathing') return false;
  const { breaths, inMilliseconds, outMilliseconds } = one.breathing;
  return one.atMilliseconds + breaths * (inMilliseconds + outMilliseconds) > fromMilliseconds;
};

const afterTimeout = (milliseconds: number, call: () => void): (() => void) => {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
};
