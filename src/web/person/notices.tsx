import { useEffect } from 'preact/hooks';
import { person } from '../../content/words/en/screens-person.ts';
import { errors } from '../../content/words/en/errors.ts';
import { Notice } from '../parts/notice.tsx';
import type { Care } from './care.ts';

const bring = () => import('./more/save-file.ts');

/** What stands above every screen: that something is not saved, that newer entries are kept unread, that a new version waits. */
export function Notices({ care, update }: { readonly care: Care; readonly update: (() => void) | null }) {
  const { problem, record } = care;
  // What is needed to save a copy is brought as soon as something is not kept, not when the button is pressed.
  useEffect(() => { if (problem !== null) void bring().catch(() => {}); }, [problem !== null]);
  if (problem === null && record.unread === 0 && update === null) return null;
  return (
    <div class="notices">
      {problem !== null && (
        <Notice
          tone="urgent"
          buttons={(
            <>
              <button type="button" class="button button-plain" onClick={care.retry}>{errors.tryAgain}</button>
              <button type="button" class="button button-plain" onClick={() => void bring().then(({ saveCopy }) => saveCopy(care))}>{person.saveCopy}</button>
            </>
          )}
        >
          <p>{errors.store[problem.type]} {errors.stillSafe}</p>
        </Notice>
      )}
      {record.unread > 0 && <Notice tone="caution"><p>{errors.store.NewerVersion}</p></Notice>}
      {update !== null && <Notice tone="good" buttons={<button type="button" class="button button-plain" onClick={update}>{errors.reload}</button>}><p>{errors.newerApp}</p></Notice>}
    </div>
  );
}
