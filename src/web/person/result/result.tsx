import { regions } from '../../../content/words/en/regions.ts';
import { results as words } from '../../../content/words/en/results.ts';
import { data } from '../../../content/words/en/screens-data.ts';
import { CareCard, type CareCardProps } from '../../parts/care-card.tsx';
import { Page } from '../../parts/page.tsx';
import type { Tier } from '../../../protocol/catalogue.ts';
import { goTo } from '../address.ts';
import type { Care } from '../care.ts';
import type { Choices, Choose } from '../choices.ts';
import { startDraft } from '../screening/screening.tsx';
import { CallForHelp } from './call.tsx';
import { GoodToGo } from './good.tsx';
import { reasonsOf, tierShown } from './reasons.ts';
import { Stopped } from './stopped.tsx';

export interface ResultProps { readonly care: Care; readonly choices: Choices; readonly choose: Choose }

const levels: Readonly<Record<Tier | 'OUT_OF_SCOPE', CareCardProps['level']>> = {
  CLEARED: 'good', CONDITIONAL: 'good', NEEDS_CLEARANCE: 'advice', SOON: 'advice', SAME_DAY: 'urgent', EMERGENCY: 'emergency', OUT_OF_SCOPE: 'advice',
};

/** What the answers came to, and what to do now. Answers cannot be changed from here. */
export default function Result(props: ResultProps) {
  const { state } = props.care.record.care.episode;
  if (state === 'STOPPED_CONSULT') return <Stopped {...props} />;
  return state === 'BASELINE' ? <GoodToGo {...props} /> : <Waiting {...props} />;
}

/** Every result that does not let exercise. It stays until a clinician was seen or agreed. */
function Waiting({ care, choices, choose }: ResultProps) {
  const tier = tierShown(care.record);
  const text = words.byTier[tier];
  const place = regions[choices.region];
  const reasons = reasonsOf(care.record);
  const list = tier === 'EMERGENCY' ? [] : text.meanwhile;
  return (
    <Page title={text.title} actions={<Ways care={care} />}>
      {reasons.length > 0 && <p>{words.becauseOf(reasons.length)} {text.why}</p>}
      <CareCard level={levels[tier]} prefix={text.prefix} title={text.first(place)}>
        {reasons.length === 0 ? <p>{text.why}</p> : <p>{words.youToldUs}</p>}
        {reasons.length > 0 && <ul class="told">{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>}
        {text.steps.map((step) => <p key={step}>{step}</p>)}
      </CareCard>
      {tier === 'EMERGENCY' && <CallForHelp choices={choices} choose={choose} />}
      <a class="button button-plain" href="#staff">{words.showStaff}</a>
      {list.length > 0 && <section class="stack"><h2>{words.whatIsAllowed}</h2><ul>{list.map((line) => <li key={line}>{line}</li>)}</ul></section>}
      {tier !== 'EMERGENCY' && <p class="quiet">{words.emergencyNumber(place)}</p>}
    </Page>
  );
}

/** The ways on that the protocol allows from here. */
function Ways({ care }: Pick<ResultProps, 'care'>) {
  const { state, floorFrom } = care.record.care.episode;
  const mend = (scope: 'mend' | 'scope'): void => {
    care.happen({ fact: 'answer-corrected' });
    startDraft(care, scope);
    goTo(scope === 'mend' ? '#screening/review' : '#screening');
  };
  if (state === 'OUT_OF_SCOPE') return <button type="button" class="button button-plain" onClick={() => mend('scope')}>{words.wrongTap}</button>;
  if (state === 'BLOCKED_EMERGENCY') {
    return <><a class="button button-plain" href="#seen">{words.beenSeen}</a><a class="button-link" href="#data">{data.title}</a></>;
  }
  if (state !== 'AWAITING_CLEARANCE') return <a class="button button-plain" href="#seen">{words.beenSeen}</a>;
  return (
    <>
      <a class="button" href="#agreed">{words.haveAgreement}</a>
      {floorFrom === 'screen' && <button type="button" class="button-link" onClick={() => mend('mend')}>{words.wrongTap}</button>}
    </>
  );
}

