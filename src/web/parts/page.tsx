import { person } from '../../content/words/en/screens-person.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';

export interface PageProps {
  readonly title: ComponentChildren;
  /** Names the page in the window's title when `title` is not plain text. */
  readonly name?: string;
  readonly eyebrow?: string | undefined;
  /** Where "Back" leads: an address inside the app. */
  readonly back?: string | undefined;
  readonly actions?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** One page: a heading that takes the focus when the page appears, what belongs to it, and the way on at its end. */
export function Page({ title, name, eyebrow, back, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const plain = name ?? (typeof title === 'string' ? title : '');
  useEffect(() => arrive(heading.current, plain), [plain]);
  return (
    <div class="page">
      {back !== undefined && <a class="back" href={back}><Icon name="back" size={20} />{person.back}</a>}
      <div class="page-head">
        {eyebrow !== undefined && <p class="page-eyebrow">{eyebrow}</p>}
        <h1 id="page-title" tabIndex={-1} ref={heading}>{title}</h1>
      </div>
      {children}
      {actions !== undefined && <div class="page-actions">{actions}</div>}
    </div>
  );
}

let pagesSeen = 0;

/** The first page is found by itself. Every later one tells a screen reader, and the eye, that it is new. */
const arrive = (heading: HTMLElement | null, name: string): void => {
  document.title = name === '' || name === person.product ? person.product : `${name} – ${person.product}`;
  pagesSeen += 1;
  if (pagesSeen === 1) return;
  globalThis.scrollTo(0, 0);
  heading?.focus({ preventScroll: true });
};
