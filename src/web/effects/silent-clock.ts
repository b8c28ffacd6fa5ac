/** Where a track stands, when no sound tells it. */
export type Report = (track: number, atMilliseconds: number) => void;

export interface SilentClock {
  readonly play: (track: number, fromMilliseconds: number) => void;
  readonly stop: () => void;
}

interface Means {
  /** Milliseconds that only ever go up. */
  readonly now: () => number;
  /** Calls often and at its own pace until it is stopped. */
  readonly often: (call: () => void) => () => void;
}

/**
 * Reports the position in a track as often as the page is drawn. The position is the time since `play`, never a sum of ticks, so that
 * late and lost calls do no harm. A page that is not drawn still reports four times a second.
 */
export const createSilentClock = (report: Report, { now, often }: Means = { now: () => performance.now(), often: drawnOrTimed }): SilentClock => {
  let stopCalls: (() => void) | null = null;
  const stop = (): void => {
    stopCalls?.();
    stopCalls = null;
  };
  return {
    play: (track, fromMilliseconds) => {
      stop();
      const origin = now() - fromMilliseconds;
      stopCalls = often(() => report(track, now() - origin));
    },
    stop,
  };
};

function drawnOrTimed(call: () => void): () => void {
  let frame = requestAnimationFrame(function drawn() {
    frame = requestAnimationFrame(drawn);
    call();
  });
  const timer = setInterval(call, 250);
  return () => {
    cancelAnimationFrame(frame);
    clearInterval(timer);
  };
}
