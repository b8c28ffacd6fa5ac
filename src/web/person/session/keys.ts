import type { Session, SessionEvent } from '../../../protocol/session.ts';

/** What a key means where the session stands; null where it means nothing. */
export const eventOfKey = (key: string, { status, pausedBy }: Session): SessionEvent | null => {
  switch (key.toLowerCase()) {
    case 'k': case ' ': case 'mediaplaypause':
      if (status === 'running') return { event: 'paused', why: 'asked' };
      if (status === 'waiting') return { event: 'readied' };
      return pausedBy === 'hurt' ? null : { event: 'resumed', from: pausedBy === 'asked' ? 'here' : 'repetition' };
    case 'h': return { event: 'hurt', kind: null };
    case 's': case 'mediatracknext': return { event: 'skipped' };
    case 'r': case 'mediatrackprevious': return { event: 'repeated' };
    default: return null;
  }
};
