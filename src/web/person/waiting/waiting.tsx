import { today as words } from '../../../content/words/en/screens-today.ts';
import { verdicts } from '../../../content/words/en/verdicts.ts';
import { safety } from '../../../content/words/en/safety.ts';
import { Page } from '../../parts/page.tsx';
import { goTo } from '../address.ts';
import type { Care } from '../care.ts';

/** The plan rests: it is time for the questions again, the person paused it, or it was closed. */
export default function Waiting({ care }: { readonly care: Care }) {
  const { state } = care.record.care.episode;
  const then = (fact: Parameters<Care['happen']>[0]) => (): void => {
    care.happen(fact);
    goTo('#today');
  };
  if (state === 'PAUSED') {
    return <Page title={words.paused} actions={<Go label={words.resume} onGo={then({ fact: 'pause-set', paused: false })} />}><p>{verdicts.state.PAUSED}</p><p>{words.waiting}</p></Page>;
  }
  if (state === 'CLOSED') {
    return <Page title={verdicts.state.CLOSED} actions={<Go label={words.noPlanStart} onGo={then({ fact: 'episode-opened' })} />}><p>{words.waiting}</p></Page>;
  }
  return (
    <Page title={words.overdue} actions={<a class="button" href="#screening">{words.overdueStart}</a>}>
      <p>{safety.shortAgain}</p>
    </Page>
  );
}

function Go({ label, onGo }: { readonly label: string; readonly onGo: () => void }) {
  return <button type="button" class="button" onClick={onGo}>{label}</button>;
}
