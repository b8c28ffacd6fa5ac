import type { ComponentChildren } from 'preact';
import { exercises as exerciseWords } from '../../../content/words/en/exercises.ts';
import { today as words } from '../../../content/words/en/screens-today.ts';
import { exerciseName } from '../../../content/words/sentences.ts';
import type { PlannedSession } from '../../../protocol/schedule.ts';
import { soon } from './soon.tsx';
import { partOfDay } from './part-of-day.ts';

const { Soon: Picture } = soon(() => import('./session-picture.tsx'));
const { Soon: Needs } = soon(() => import('./session-needs.tsx'));

/** The session that waits: what it is, how long, what it needs, and the way into it. */
export function SessionCard({ planned, minuteOfDay, children }: {
  readonly planned: PlannedSession; readonly minuteOfDay: number; readonly children?: ComponentChildren;
}) {
  const { exercises, countedSeconds, light } = planned;
  return (
    <section class="session-card" aria-labelledby="session-title">
      <div class="session-picture" aria-hidden="true"><Picture planned={planned} /></div>
      <div class="session-card-body">
        <h2 id="session-title">{light ? words.light : words.sessionAt[partOfDay(minuteOfDay)]}</h2>
        <p class="session-facts">
          {countedSeconds > 0 && <span>{words.minutes(Math.max(1, Math.round(countedSeconds / 60)))}</span>}
          <span>{words.moves(exercises.length)}</span>
        </p>
        <p class="session-moves">{exercises.map(({ exercise }) => exerciseName({ exercises: exerciseWords }, exercise, 'name')).join(' · ')}</p>
        <Needs planned={planned} />
        {children}
      </div>
    </section>
  );
}
