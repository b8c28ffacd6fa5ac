import { useState } from 'preact/hooks';
import { data as words } from '../../../content/words/en/screens-data.ts';
import { errors } from '../../../content/words/en/errors.ts';
import { person } from '../../../content/words/en/screens-person.ts';
import { Notice } from '../../parts/notice.tsx';
import { localMoment } from '../../effects/clock.ts';
import type { Care } from '../care.ts';
import { bringBack } from './whose.ts';
import { dayText } from '../times.ts';
import { readCopy, type Copy } from './restore.ts';

type State = { readonly is: 'none' } | { readonly is: 'refused'; readonly why: string } | { readonly is: 'read'; readonly copy: Copy };

/** A file is chosen, read whole and shown; only then, at a second tap, is it added to what is here. */
export function RestoreCopy({ care }: { readonly care: Care }) {
  const [state, setState] = useState<State>({ is: 'none' });
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const copy = await readCopy(file, care);
    setState(copy.ok ? { is: 'read', copy: copy.value } : { is: 'refused', why: words.file[copy.error.type] });
  };
  const restore = async ({ meta, entries }: Copy): Promise<void> => {
    const kept = await bringBack(meta.person, entries);
    if (kept.ok) {
      // The empty room of a person who moves out would be found instead of theirs.
      if (meta.person !== care.person) await care.store.deleteAll();
      globalThis.location.reload();
    } else setState({ is: 'refused', why: errors.store[kept.error.type] });
  };
  return (
    <section class="panel">
      <h2>{words.restore}</h2>
      <p>{words.restoreWhy}</p>
      {state.is === 'refused' && <Notice tone="urgent" title={words.refused}><p>{state.why} {words.nothingWritten}</p></Notice>}
      {state.is === 'read' && (
        <Notice
          tone="good" title={words.entries(state.copy.entries.length)}
          buttons={<button type="button" class="button" onClick={() => void restore(state.copy)}>{words.restore}</button>}
        >
          <p>{person.madeOn(dayText(localMoment(state.copy.meta.madeAt, care.zone()).day))}</p>
        </Notice>
      )}
      <label class="button button-plain file-button">
        {words.chooseFile}
        <input type="file" class="hidden-label" name="copy" accept=".jsonl,.json,.txt,application/x-ndjson" onChange={(event) => void read(event.currentTarget.files?.[0])} />
      </label>
    </section>
  );
}
