import { useEffect, useRef, useState } from 'preact/hooks';
import { spoken } from '../../../content/words/spoken.ts';
import type { Words } from '../../../content/words/words.ts';
import { isHold, beatAt } from '../../../protocol/beat.ts';
import type { CareFact } from '../../../protocol/fact.ts';
import { isOver, type Session, type SessionEvent } from '../../../protocol/session.ts';
import { holdSession, takeOverSession, type SessionHold } from '../../effects/one-tab.ts';
import { createWakeLock } from '../../effects/wake-lock.ts';
import type { Care } from '../care.ts';
import { createController, type Controller } from './controller.ts';
import { createKeeper } from './kept.ts';
import { openSession } from './open.ts';
import { createPerformer } from './performer.ts';
import type { Senses } from './senses.ts';

/** What a verdict said, and at which beat: it is shown until the session moves on. */
export interface ToldNow { readonly index: number; readonly facts: readonly Extract<CareFact, { fact: 'told' }>[] }

export type Running =
  | { readonly state: 'opening' | 'other-tab' | 'closed' | 'nothing' }
  | {
    readonly state: 'running'; readonly session: Session; readonly told: ToldNow | null;
    /** The newest words of the voice, for screen readers. */
    readonly heard: string;
    readonly screenStaysOn: boolean;
  };

export interface SessionHook {
  readonly running: Running;
  readonly send: (event: SessionEvent) => void;
  readonly takeOver: () => void;
}

interface Live {
  /** Resolves when everything of the session is on the disk. */
  stop: () => Promise<void>;
  controller: Controller | null;
}

/** Runs a session as long as its screen is shown. */
export const useSession = (care: Care, words: Words, senses: Senses): SessionHook => {
  const [running, setRunning] = useState<Running>({ state: 'opening' });
  const live = useRef<Live>({ stop: () => Promise.resolve(), controller: null });

  const start = async (lock: (onTaken: () => void | Promise<void>) => Promise<SessionHold | null>): Promise<void> => {
    let gone = false;
    live.current.stop = () => {
      gone = true;
      return Promise.resolve();
    };
    const hold = await lock(() => live.current.stop());
    if (hold === null) return setRunning({ state: 'other-tab' });
    const opened = await openSession(care, words);
    if (gone || opened.opened === 'closed' || opened.opened === 'nothing') {
      hold.release();
      return gone ? undefined : setRunning({ state: opened.opened === 'closed' ? 'closed' : 'nothing' });
    }
    live.current = run({ care, words, senses, hold, guided: opened.guided, pacing: opened.pacing, show: setRunning });
  };
  useEffect(() => {
    void start(async (onTaken) => {
      const held = await holdSession(onTaken);
      return held.ok ? held.value : null;
    });
    return () => void live.current.stop();
  }, []);

  return {
    running,
    send: (event) => {
      // What was told before belongs to what was done before.
      setRunning((before) => (before.state === 'running' && before.told !== null ? { ...before, told: null } : before));
      live.current.controller?.send(event);
    },
    takeOver: () => {
      setRunning({ state: 'opening' });
      // What the other tab has done is read only after it has let go.
      void start(async (onTaken) => {
        const held = await takeOverSession(onTaken);
        await care.reload();
        return held;
      });
    },
  };
};

interface Run {
  readonly care: Care; readonly words: Words; readonly senses: Senses; readonly hold: SessionHold;
  readonly guided: Parameters<typeof createController>[2]; readonly pacing: Parameters<typeof createController>[1];
  readonly show: (next: Running | ((before: Running) => Running)) => void;
}

const run = ({ care, words, senses, hold, guided, pacing, show }: Run): Live => {
  const keeper = createKeeper(care.store, care.moment);
  const send = (event: SessionEvent): void => live.controller?.send(event);
  const textOf = (saying: Parameters<typeof spoken>[1]): string => spoken(words, saying);
  const change = (part: Partial<Extract<Running, { state: 'running' }>>): void =>
    show((before) => (before.state === 'running' ? { ...before, ...part } : before));
  const performer = createPerformer({ senses, send, textOf, said: (sayings) => change({ heard: sayings.map(textOf).join(' ') }) });
  const screen = createWakeLock((screenStaysOn) => change({ screenStaysOn }));
  const hidden = (): void => { if (document.visibilityState === 'hidden') send({ event: 'paused', why: 'interrupted' }); };
  document.addEventListener('visibilitychange', hidden);
  const live: Live = {
    controller: null,
    stop: async () => {
      document.removeEventListener('visibilitychange', hidden);
      if (live.controller !== null && !isOver(live.controller.session)) send({ event: 'paused', why: 'interrupted' });
      performer.stop();
      live.controller = null;
      void screen.release();
      show((before) => (before.state === 'running' && !isOver(before.session) ? { state: 'other-tab' } : before));
      await keeper.settled();
      await care.settled();
      hold.release();
    },
  };
  let drawn = '';
  show({ state: 'running', session: guided.guidance.session, told: null, heard: '', screenStaysOn: true });
  live.controller = createController(care, pacing, guided, {
    perform: performer.perform,
    mark: keeper.mark,
    draw: (session, facts) => {
      const told = facts.filter((fact) => fact.fact === 'told');
      const look = lookOf(session);
      if (look === drawn && told.length === 0) return;
      drawn = look;
      change({ session, ...(told.length > 0 ? { told: { index: session.index, facts: told } } : {}) });
      if (isOver(session)) void screen.release();
    },
  });
  void screen.hold();
  return live;
};

/** Two moments that look the same are drawn once: 30 times a second while a ring breathes, else four times. */
const lookOf = ({ script, index, status, pausedBy, pendingEffects, elapsedMilliseconds }: Session): string => {
  const beat = beatAt(script, index);
  const step = isHold(beat) && beat.beat === 'breathe' ? 33 : 250;
  return [script.hash, index, status, pausedBy, pendingEffects.join(), Math.floor(elapsedMilliseconds / step)].join('/');
};
