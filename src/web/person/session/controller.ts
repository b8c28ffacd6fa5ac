import type { CareFact } from '../../../protocol/fact.ts';
import { guide, type Guided } from '../../../protocol/guidance.ts';
import type { Pacing } from '../../../protocol/pacing.ts';
import type { Cue, Session, SessionEvent } from '../../../protocol/session.ts';
import type { Care } from '../care.ts';

/** Where a session shows itself: to the senses, on the disk in case of a crash, and on the screen. */
export interface Outlets {
  readonly perform: (cue: Cue, session: Session) => void;
  readonly mark: (session: Session) => void;
  readonly draw: (session: Session, facts: readonly CareFact[]) => void;
}
export interface Controller {
  readonly session: Session;
  readonly send: (event: SessionEvent) => void;
}

/** Ties a running session to the world. It decides nothing: an event is guided, what it made is kept, performed and drawn. */
export const createController = (
  care: Pick<Care, 'catalogue' | 'record' | 'moment' | 'keep'>, pacing: Pacing, started: Guided, outlets: Outlets,
): Controller => {
  let { session } = started.guidance;
  const take = ({ guidance, cues, facts }: Guided): void => {
    session = guidance.session;
    care.keep(facts);
    outlets.mark(session);
    for (const cue of cues) outlets.perform(cue, session);
    outlets.draw(session, facts);
  };
  take(started);
  return {
    get session() { return session; },
    send: (event) => take(guide(care.catalogue, { session, record: care.record }, event, care.moment(), pacing)),
  };
};
