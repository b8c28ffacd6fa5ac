import { describe, expect, it } from 'vitest';
import { sayingKey, type Saying } from '../../../protocol/pacing.ts';
import type { SessionEvent } from '../../../protocol/session.ts';
import { createPerformer } from './performer.ts';
import { careAt, startedSession } from './testing.ts';

const stage = () => {
  const log: string[] = [];
  const sent: SessionEvent[] = [];
  let report: (track: number, at: number) => void = () => {};
  let waiting: { readonly milliseconds: number; readonly call: () => void } | null = null;
  const performer = createPerformer({
    senses: {
      voice: { canSpeak: () => true, prime: () => {}, say: (texts) => log.push(...texts.map((text) => `say ${text}`)), silence: () => log.push('quiet'), setOn: () => {} },
      tones: { prime: () => {}, play: (tone) => log.push(`tone ${tone}`), breathe: () => log.push('breathe'), silence: () => log.push('still'), setOn: () => {} },
      vibrate: (pattern) => { log.push(`vibrate ${pattern}`); },
    },
    send: (event) => sent.push(event), said: () => {}, textOf: (saying: Saying) => sayingKey(saying),
    clockOf: (tell) => ({ play: (track, from) => { log.push(`play ${track} from ${from}`); report = tell; }, stop: () => log.push('stop') }),
    after: (milliseconds, call) => { waiting = { milliseconds, call }; return () => { waiting = null; }; },
  });
  const { session } = startedSession(careAt()).guidance;
  return { performer, session, log, sent, report: (track: number, at: number) => report(track, at), waiting: () => waiting };
};

describe('the performer', () => {
  it('says each thing of a track once, and reports where it is', () => {
    const { performer, session, log, sent, report } = stage();
    performer.perform({ cue: 'play-track', track: 0, fromMilliseconds: 0 }, session);
    report(0, 16);
    report(0, 40);
    expect(log.filter((line) => line.startsWith('say orient'))).toHaveLength(1);
    expect(sent).toEqual([16, 40].map((atMilliseconds) => ({ event: 'played', track: 0, atMilliseconds, byTheSound: false })));
  });

  it('is silent at once, and nothing waits any more', () => {
    const { performer, session, log, waiting } = stage();
    performer.perform({ cue: 'show-wait', wait: 'wait-ready', goesOnAfterMilliseconds: 25_000 }, session);
    expect(waiting()?.milliseconds).toBe(25_000);
    log.length = 0;
    performer.perform({ cue: 'silence' }, session);
    expect(log).toEqual(['stop', 'quiet', 'still']);
    expect(waiting()).toBeNull();
  });

  it('goes on by itself only where the wait may', () => {
    const { performer, session, sent, waiting } = stage();
    performer.perform({ cue: 'show-wait', wait: 'ask-easier', goesOnAfterMilliseconds: null }, session);
    expect(waiting()).toBeNull();
    performer.perform({ cue: 'show-wait', wait: 'ask-effect', goesOnAfterMilliseconds: 20_000 }, session);
    waiting()?.call();
    expect(sent).toEqual([{ event: 'unanswered' }]);
  });

  it('leaves out what comes more than a second too late', () => {
    const { performer, session, log, report } = stage();
    const track = session.script.tracks.length - 1;
    performer.perform({ cue: 'play-track', track, fromMilliseconds: 0 }, session);
    log.length = 0;
    report(track, 3_600_000);
    expect(log.filter((line) => line.startsWith('say') || line.startsWith('tone'))).toEqual([]);
  });
});
