import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { errors } from '../../content/words/en/errors.ts';
import { person } from '../../content/words/en/screens-person.ts';
import { Page } from './page.tsx';

/** A screen that is fetched when it is needed. `fetched` also brings it early, so that it is there when the network is not. */
export const later = <Props extends object>(bring: () => Promise<{ readonly default: ComponentType<Props> }>) => {
  let arrived: ComponentType<Props> | null = null;
  const fetched = async (): Promise<void> => { arrived = (await bring()).default; };

  function Later(props: Props) {
    const [state, setState] = useState<'waiting' | 'here' | 'failed'>(arrived === null ? 'waiting' : 'here');
    useEffect(() => {
      if (state === 'waiting') fetched().then(() => setState('here'), () => setState('failed'));
    }, [state]);
    if (state === 'failed') return <Failed onRetry={() => setState('waiting')} />;
    const Arrived = arrived;
    return Arrived === null ? <div class="page" aria-busy="true"><p class="hidden-label" role="status">{person.loading}</p></div> : <Arrived {...props} />;
  }
  return { Later, fetched };
};

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Page title={errors.title} actions={<button type="button" class="button" onClick={onRetry}>{errors.tryAgain}</button>}>
      <p>{errors.unexpected} {errors.stillSafe}</p>
    </Page>
  );
}
