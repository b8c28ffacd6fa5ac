import { useState } from 'preact/hooks';
import { data as words } from '../../../content/words/en/screens-data.ts';
import { errors } from '../../../content/words/en/errors.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import type { Care } from '../care.ts';
import type { Choices, Choose } from '../choices.ts';
import { bringBack, forgetPerson } from './whose.ts';
import { dayText } from '../times.ts';
import { localMoment } from '../../effects/clock.ts';
import { RestoreCopy } from './restore-copy.tsx';
import { saveCopy } from './save-file.ts';

export interface DataProps { readonly care: Care; readonly choices: Choices; readonly choose: Choose }

/** Where the data are, a copy of them, a copy brought back, and the way to delete them. */
export default function Data({ care, choices, choose }: DataProps) {
  const [removal, setRemoval] = useState<'none' | 'asked' | 'refused' | 'done'>('none');
  const save = (): void => {
    saveCopy(care);
    choose('copySavedAt', care.moment().at);
  };
  const remove = async (): Promise<void> => setRemoval((await forgetPerson(care)) ? 'done' : 'refused');
  if (removal === 'done') return <Removed care={care} />;
  const { copySavedAt } = choices;
  return (
    <Page title={words.title} back={care.record.care.episode.state === 'NEW' ? '#welcome' : care.record.care.episode.state === 'BLOCKED_EMERGENCY' ? '#result' : '#more'}>
      <p>{words.where}</p>
      <section class="panel">
        <h2>{words.save}</h2>
        <p>{words.saveWhy}</p>
        <p class="quiet" role="status">{copySavedAt === null ? words.neverSaved : `${words.lastSaved}: ${dayText(localMoment(copySavedAt, care.zone()).day)}`}</p>
        <button type="button" class="button" onClick={save}>{words.save}</button>
      </section>
      <RestoreCopy care={care} />
      <section class="panel">
        <h2>{removal === 'asked' ? words.removeSure : words.remove}</h2>
        <p>{words.removeWhy}</p>
        {removal === 'refused' && <Notice tone="urgent"><p>{errors.unexpected} {words.nothingWritten}</p></Notice>}
        {removal === 'none' && <button type="button" class="button button-plain" onClick={() => setRemoval('asked')}>{words.remove}</button>}
        {removal !== 'none' && <button type="button" class="button button-urgent" onClick={() => void remove()}>{words.removeYes}</button>}
        {removal !== 'none' && <button type="button" class="button button-plain" onClick={() => setRemoval('none')}>{words.removeNo}</button>}
      </section>
    </Page>
  );
}

/** As long as this page stays, everything is still in memory and can come back. */
function Removed({ care }: { readonly care: Care }) {
  const undo = async (): Promise<void> => {
    if ((await bringBack(care.person, care.entries)).ok) globalThis.location.reload();
  };
  return (
    <Page title={words.removed} actions={<a class="button" href="/person">{errors.reload}</a>}>
      {care.entries.length > 0 && <button type="button" class="button button-plain" onClick={() => void undo()}>{words.undo}</button>}
    </Page>
  );
}
