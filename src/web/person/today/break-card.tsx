import { useEffect, useState } from 'preact/hooks';
import { today as words } from '../../../content/words/en/screens-today.ts';
import { sentenceOf } from '../../../content/words/sentences.ts';
import { exercises } from '../../../content/words/en/exercises.ts';
import { verdicts } from '../../../content/words/en/verdicts.ts';
import { breakCap, breakOffer } from '../../../protocol/breaks.ts';
import { planning } from '../../../protocol/limits.ts';
import type { Care } from '../care.ts';

const setting = 'breaks-done';

export interface BreakCardProps { readonly care: Care }

/** A short move after a long sit, and how many are left today. Silent when the plan has none to offer now. */
export default function BreakCard({ care }: BreakCardProps) {
  const moment = care.moment();
  const [done, setDone] = useBreaksDone(care, moment.day);
  const sitting = { minutes: planning.breaks.afterMinutesSitting.usual, inMeetingOrDriving: false, breaksDone: done };
  const { row, rung } = breakOffer(care.catalogue, care.record, sitting, moment);
  if (row.then === 'SILENT') return null;
  const left = Math.max(0, breakCap(care.catalogue, care.record, moment) - done);
  return (
    <section class="panel break-card" aria-labelledby="break-title">
      <h2 id="break-title">{words.breakTitle}</h2>
      <p>{sentenceOf({ verdicts, exercises }, row.id, rung?.exercise ?? null)}</p>
      <div class="break-card-foot">
        <p class="quiet">{rung === null ? '' : `${words.repetitions(rung.repetitions)} · `}{words.breaksLeft(left)}</p>
        {left > 0 && <button type="button" class="button button-plain" onClick={() => setDone(done + 1)}>{words.breakDo}</button>}
      </div>
    </section>
  );
}

/** How many breaks were done today: a choice of this device, not a fact of care. */
const useBreaksDone = (care: Care, day: number): readonly [number, (done: number) => void] => {
  const [kept, setKept] = useState<{ readonly day: number; readonly done: number } | null>(null);
  useEffect(() => {
    void care.store.getSetting(setting).then((read) => {
      const value = read.ok ? read.value : undefined;
      if (Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number') setKept({ day: value[0], done: value[1] });
    });
  }, [care]);
  const keep = (done: number): void => {
    setKept({ day, done });
    void care.store.putSetting(setting, [day, done]);
  };
  return [kept?.day === day ? kept.done : 0, keep];
};
