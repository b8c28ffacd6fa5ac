import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { person } from '../../content/words/en/screens-person.ts';
import { Icon, type IconName } from './icon.tsx';

type Tone = 'good' | 'caution' | 'urgent';
const icons: Readonly<Record<Tone, IconName>> = { good: 'check', caution: 'information', urgent: 'warning' };

export interface NoticeProps { readonly tone: Tone; readonly title?: string; readonly children?: ComponentChildren; readonly buttons?: ComponentChildren }

/** Something to know, said once, politely, and never in color alone. */
export function Notice({ tone, title, children, buttons }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role="status">
      <Icon name={icons[tone]} />
      <div class="notice-body">
        {title !== undefined && <p class="notice-title">{title}</p>}
        {children}
        {buttons !== undefined && <div class="notice-buttons">{buttons}</div>}
      </div>
    </div>
  );
}

/** What is missing, by the id of its input. */
export type Wrongs = Readonly<Record<string, string>>;

export interface Attempts {
  /** What is missing: nothing is said before the first try, and each line goes away as soon as it is mended. */
  readonly wrongs: Wrongs;
  readonly tries: number;
  /** Goes on if nothing is missing. */
  readonly goOn: () => void;
}

/** Holds back what is missing until the person wants to go on. */
export const useAttempts = (missing: Wrongs, onward: () => void): Attempts => {
  const [tries, setTries] = useState(0);
  const goOn = (): void => (Object.keys(missing).length === 0 ? onward() : setTries(tries + 1));
  return { wrongs: tries === 0 ? {} : missing, tries, goOn };
};

/** After "go on" with something missing: the list of it takes the focus, and each line leads to its place. */
export function ErrorSummary({ wrongs, tries }: Pick<Attempts, 'wrongs' | 'tries'>) {
  const list = useRef<HTMLDivElement>(null);
  const entries = Object.entries(wrongs);
  useEffect(() => { if (tries > 0) list.current?.focus(); }, [tries]);
  if (entries.length === 0) return null;
  return (
    <div class="notice notice-urgent" role="alert" tabIndex={-1} ref={list}>
      <Icon name="warning" />
      <div class="notice-body">
        <h2>{person.lookAgain}</h2>
        <ul>{entries.map(([id, text]) => <li key={id}><a href={`#${id}`} onClick={(event) => focusOn(event, id)}>{text}</a></li>)}</ul>
      </div>
    </div>
  );
}

/** Addresses of pages stand behind the number sign too, so this link must not change the address. */
const focusOn = (event: Event, id: string): void => {
  event.preventDefault();
  document.getElementById(id)?.focus();
};
