import { useRef } from 'preact/hooks';

/** A second touch within this time is the same hand, not a second wish. */
const sameTouchMilliseconds = 600;

/** Lets one touch do one thing, whatever stands under the hand when it lifts. */
export const usePress = (): ((action: () => void) => () => void) => {
  const last = useRef(-Infinity);
  return (action) => () => {
    const now = performance.now();
    if (now - last.current < sameTouchMilliseconds) return;
    last.current = now;
    action();
  };
};
