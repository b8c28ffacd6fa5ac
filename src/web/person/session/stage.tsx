import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { en } from '../../../content/words/en.ts';
import type { FigureProps } from '../../parts/figure.tsx';
import type { SessionView } from './view.ts';

const { player: words } = en.screens;

export function Segments({ segments, progress }: Pick<SessionView, 'segments' | 'progress'>) {
  return (
    <div class="segments" role="img" aria-label={progress}>
      {segments.map((done, place) => (
        <svg key={place} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect class="segment-all" width="100" height="8" />
          <rect class="segment-done" width={100 * done} height="8" />
        </svg>
      ))}
    </div>
  );
}

/** The figure in the ring of the breath. Small rooms drop it first: it is a help, and the words lead. */
export function Stage({ view: { pose, movement, breath }, still }: { readonly view: SessionView; readonly still: boolean }) {
  const Figure = useFigure();
  const figure = useMemo(() => Figure !== null && <Figure pose={pose} movement={movement} />, [Figure, pose, movement]);
  const width = breath === null || still ? 0.5 : breath;
  return (
    <div class="stage">
      <svg class="breath" viewBox="0 0 200 200" aria-hidden="true">
        <circle class="breath-air" cx="100" cy="100" r={70 + 20 * width} />
        <circle class="breath-rim" cx="100" cy="100" r="97" />
      </svg>
      <div class="stage-figure">{figure}</div>
      <p class="hidden-label">{words.notToScale}</p>
    </div>
  );
}

/** The drawing is fetched while the first words are said. Without it the session goes on. */
function useFigure(): ComponentType<FigureProps> | null {
  const [Figure, setFigure] = useState<{ readonly of: ComponentType<FigureProps> } | null>(null);
  useEffect(() => {
    import('../../parts/figure.tsx').then((module) => setFigure({ of: module.Figure }), () => {});
  }, []);
  return Figure?.of ?? null;
}

const round = 2 * Math.PI * 44;

/** What the voice says, word for word, beside the time that is left. */
export function Caption({ view: { caption, detail, timer } }: { readonly view: Pick<SessionView, 'caption' | 'detail' | 'timer'> }) {
  return (
    <div class="caption">
      {timer !== null && (
        <div class="timer" role="timer">
          <svg viewBox="0 0 100 100" aria-hidden="true">
            <circle class="timer-all" cx="50" cy="50" r="44" />
            <circle class={timer.holding ? 'timer-done timer-holding' : 'timer-done'} cx="50" cy="50" r="44" stroke-dasharray={`${round * timer.through} ${round}`} />
          </svg>
          <span>{timer.text}</span>
        </div>
      )}
      <div class="caption-words">
        <p class="caption-now">{caption}</p>
        {detail !== '' && <p class="caption-more">{detail}</p>}
      </div>
    </div>
  );
}
