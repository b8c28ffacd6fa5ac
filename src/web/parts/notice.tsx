import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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

/** After "go on" with something missing: the list of it takes the focus, and each line leads to its place. */
export function ErrorSummary({ wrongs }: { readonly wrongs: Wrongs }) {
  const list = useRef<HTMLDivElement>(null);
  const entries = Object.entries(wrongs);
  useEffect(() => { if (entries.length > 0) list.current?.focus(); }, [wrongs]);
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
