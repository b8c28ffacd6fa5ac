import type { ComponentChildren } from 'preact';
import './care-card.css';

export interface CareCardProps {
  readonly level: 'good' | 'advice' | 'urgent' | 'emergency';
  /** Read out before the title by a screen reader, for people who do not see the color. */
  readonly prefix: string;
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** What to do and how fast. Only on pages that tell a result. */
export function CareCard({ level, prefix, title, children }: CareCardProps) {
  return (
    <section class={`care-card care-card-${level}`}>
      <h2><span class="hidden-label">{prefix} </span>{title}</h2>
      <div class="care-card-body">{children}</div>
    </section>
  );
}
