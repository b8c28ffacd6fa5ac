import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Part of a page that may come a moment later: its room stays empty until then, and for good where it cannot be fetched. `fetched` brings it early. */
export const soon = <Props extends object>(bring: () => Promise<{ readonly default: ComponentType<Props> }>) => {
  let arrived: ComponentType<Props> | null = null;
  const fetched = async (): Promise<void> => { arrived = (await bring()).default; };
  function Soon(props: Props) {
    const [, here] = useState(arrived !== null);
    useEffect(() => {
      if (arrived === null) fetched().then(() => here(true), () => {});
    }, []);
    const Arrived = arrived;
    return Arrived === null ? null : <Arrived {...props} />;
  }
  return { Soon, fetched };
};
