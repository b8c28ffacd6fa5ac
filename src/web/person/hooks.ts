import { useEffect, useState } from 'preact/hooks';
import type { Care } from './care.ts';

/** Draws again after each change of the care. */
export const useCare = (care: Care): void => {
  const [, again] = useState(0);
  useEffect(() => care.subscribe(() => again((times) => times + 1)), [care]);
};

/** What stands behind the number sign of the address. */
export const useHash = (): string => {
  const [hash, setHash] = useState(() => globalThis.location.hash);
  useEffect(() => {
    const read = (): void => setHash(globalThis.location.hash);
    globalThis.addEventListener('hashchange', read);
    // A touch may have come between the first drawing and now.
    read();
    return () => globalThis.removeEventListener('hashchange', read);
  }, []);
  return hash;
};

/** Unconfirmed answers of one tab: they outlive a reload, never the tab, and are not part of the record. */
export const keptDraft = (name: string) => {
  const key = `backspace-draft-${name}`;
  const tried = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch {
      return null; // Blocked storage: then the draft lasts as long as the page.
    }
  };
  return {
    /** The text of the draft, or null if there is none or something has happened since. `after` is the last entry before it. */
    read: (after: string): string | null => tried(() => {
      const text = globalThis.sessionStorage.getItem(key) ?? '';
      return text.startsWith(`${after} `) ? text.slice(after.length + 1) : null;
    }),
    write: (after: string, draft: unknown): void => void tried(() => globalThis.sessionStorage.setItem(key, `${after} ${JSON.stringify(draft)}`)),
    clear: (): void => void tried(() => globalThis.sessionStorage.removeItem(key)),
  };
};
