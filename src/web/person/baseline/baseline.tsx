import { useState } from 'preact/hooks';
import { baseline as words } from '../../../content/words/en/baseline.ts';
import { pain as painWords } from '../../../content/words/en/pain.ts';
import { safety } from '../../../content/words/en/safety.ts';
import type { Baseline as BaselineAnswers, WorseWith, Zone } from '../../../protocol/fact.ts';
import { Choices } from '../../parts/choice.tsx';
import { ErrorSummary, useAttempts, type Wrongs } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { PainScale } from '../../parts/pain-scale.tsx';
import { goTo } from '../address.ts';
import type { Care } from '../care.ts';
import { keptDraft } from '../hooks.ts';
import { DayPart } from './day.tsx';
import { asksSide, baselineOf, baselineOfText, newBaseline, partsFor, wrongsOf, type BaselineDraft, type Part } from './draft.ts';

const kept = keptDraft('baseline');

/** What the plan is made from: pain, where it goes, what brings it on, and the person's day. Kept as one fact at the end. */
export default function Baseline({ care, part }: { readonly care: Care; readonly part: string }) {
  const mainArea = care.record.screening.form?.mainArea;
  const parts = partsFor(mainArea);
  const after = care.entries.at(-1)?.id ?? '';
  const [draft, setDraft] = useState(() => baselineOfText(kept.read(after)) ?? newBaseline(care.record));
  const change = (next: BaselineDraft): void => {
    kept.write(after, next);
    setDraft(next);
  };
  const firstOpen = parts.findIndex((each) => each === 'day' || Object.keys(wrongsOf(draft, each)).length > 0);
  const place = Math.min(firstOpen, Math.max(0, parts.findIndex((each) => each === part)));
  const shown = parts[place] ?? 'pain';
  const finish = (): void => {
    const baseline = baselineOf(draft, mainArea);
    if (baseline === null) return goTo('#baseline');
    kept.clear();
    care.happen({ fact: 'baseline-given', baseline });
    goTo('#today');
  };
  const next = parts[place + 1];
  const goOn = next === undefined ? finish : (): void => goTo(`#baseline/${next}`);
  return <PartPage key={shown} draft={draft} part={shown} isLast={next === undefined} back={place === 0 ? '#result' : `#baseline/${parts[place - 1] ?? ''}`} onChange={change} goOn={goOn} />;
}

interface PartProps {
  readonly draft: BaselineDraft;
  readonly part: Part;
  readonly isLast: boolean;
  readonly back: string;
  readonly onChange: (draft: BaselineDraft) => void;
  readonly goOn: () => void;
}

function PartPage({ draft, part, isLast, back, onChange, goOn }: PartProps) {
  const { wrongs, tries, goOn: tryOn } = useAttempts(wrongsOf(draft, part), goOn);
  const Body = bodies[part];
  return (
    <Page title={words.title} back={back} actions={<button type="button" class="button" onClick={tryOn}>{isLast ? words.done : safety.next}</button>}>
      <ErrorSummary wrongs={wrongs} tries={tries} />
      {part === 'pain' && <p>{words.lead}</p>}
      <Body draft={draft} wrongs={wrongs} onChange={onChange} />
    </Page>
  );
}

export interface BodyProps { readonly draft: BaselineDraft; readonly wrongs: Wrongs; readonly onChange: (draft: BaselineDraft) => void }

function PainPart({ draft, wrongs, onChange }: BodyProps) {
  return (
    <>
      <PainScale name="pain-now" legend={painWords.now} wrong={wrongs['pain-now']} chosen={draft.painNow} onChoose={(painNow) => onChange({ ...draft, painNow })} />
      <PainScale name="pain-usual" legend={painWords.usual} wrong={wrongs['pain-usual']} chosen={draft.painUsual} onChoose={(painUsual) => onChange({ ...draft, painUsual })} />
    </>
  );
}

const zones: readonly Zone[] = [0, 1, 2, 3, 4, 5];
const sides: readonly BaselineAnswers['side'][] = ['left', 'right', 'both', 'middle'];

function PlacePart({ draft, wrongs, onChange }: BodyProps) {
  return (
    <>
      <Choices
        name="zone" legend={words.zone} wrong={wrongs['zone']} chosen={draft.zone} options={zones.map((zone) => ({ value: zone, label: words.zones[zone] }))}
        onChoose={(zone) => onChange({ ...draft, zone })}
      />
      {asksSide(draft.zone) && (
        <Choices
          name="side" look="chips" legend={words.side} wrong={wrongs['side']} chosen={draft.side} options={sides.map((side) => ({ value: side, label: words.sides[side] }))}
          onChoose={(side) => onChange({ ...draft, side })}
        />
      )}
    </>
  );
}

const durations: readonly BaselineAnswers['duration'][] = ['acute_subacute', 'chronic_12w+'];
const worse: readonly WorseWith[] = ['sit_bend', 'stand_walk', 'both', 'bend_back', 'neither_or_unknown'];

function TroublePart({ draft, wrongs, onChange }: BodyProps) {
  return (
    <>
      <Choices
        name="duration" legend={safety.duration} wrong={wrongs['duration']} chosen={draft.duration}
        options={durations.map((duration) => ({ value: duration, label: safety.durations[duration] }))} onChoose={(duration) => onChange({ ...draft, duration })}
      />
      <Choices
        name="worse" legend={safety.worseWith} wrong={wrongs['worse']} chosen={draft.worseWith}
        options={worse.map((worseWith) => ({ value: worseWith, label: safety.worse[worseWith] }))} onChoose={(worseWith) => onChange({ ...draft, worseWith })}
      />
    </>
  );
}

const bodies: Readonly<Record<Part, (props: BodyProps) => preact.JSX.Element>> = { pain: PainPart, place: PlacePart, trouble: TroublePart, day: DayPart };
