import { exercises } from '../../../content/words/en/exercises.ts';
import { checkin as words, today as todayWords } from '../../../content/words/en/screens-today.ts';
import { verdicts } from '../../../content/words/en/verdicts.ts';
import { exerciseName, sentenceOf } from '../../../content/words/sentences.ts';
import type { CareFact, Entry, PlanChange } from '../../../protocol/fact.ts';
import { rankOfResponse, type ResponseAction } from '../../../protocol/tables/ranks.ts';
import { todayOf } from '../../../protocol/today.ts';
import { CareCard } from '../../parts/care-card.tsx';
import { Page } from '../../parts/page.tsx';
import type { Care } from '../care.ts';
import { WhyHere } from '../today/why-here.tsx';

type ToldFact = Extract<CareFact, { fact: 'told' }>;

/** What the rules made of an answer. */
export interface CameOf { readonly told: readonly ToldFact[]; readonly changes: readonly PlanChange[] }

export const cameOf = (entries: readonly Entry[]): CameOf => ({
  told: entries.flatMap(({ fact }) => (fact.fact === 'told' ? [fact] : [])),
  changes: entries.flatMap(({ fact }) => (fact.fact === 'plan-made' ? fact.changes : [])),
});

/** What was decided and why, and what comes next. */
export function Came({ care, came: { told, changes } }: { readonly care: Care; readonly came: CameOf }) {
  const today = todayOf(care.catalogue, care.record, care.moment());
  const sentenceWords = { verdicts, exercises };
  // A change of the plan says what its verdict would say again.
  const others = told.filter(({ verdict, exercise }) => verdict.table !== 'D3' || !changes.some((change) => change.exercise === exercise));
  const sentences = [...new Map(others.map((fact) => [sentenceOf(sentenceWords, fact.verdict.rule, fact.exercise), fact]))];
  const changed = changes.map(({ exercise, kind }) => verdicts.change[kind](exerciseName(sentenceWords, exercise, 'calledAloud')));
  const easesOff = told.some(({ verdict }) => verdict.table === 'D2' && rankOfResponse(verdict.action as ResponseAction) >= rankOfResponse('REGRESS'));
  return (
    <Page title={words.result} actions={<a class="button" href={today.due.after30?.isDue || today.due.morning !== null ? '#checkin' : '#today'}>{words.goOn}</a>}>
      <CareCard level={easesOff ? 'advice' : 'good'} prefix={words.whatNext} title={changed[0] ?? sentences[0]?.[0] ?? words.nothingChanges}>
        {changed.slice(1).map((sentence) => <p key={sentence}>{sentence}</p>)}
        {changed.length === 0 && <p>{words.planAsIs}</p>}
        {today.none?.why === 'rest-day' && <p>{todayWords.restWhy}</p>}
        {sentences.map(([sentence, { verdict, protocolVersion }], place) => (
          <div key={sentence}>
            {(changed.length > 0 || place > 0) && <p>{sentence}</p>}
            <WhyHere verdict={verdict} version={protocolVersion} />
          </div>
        ))}
      </CareCard>
      <p>{words.thanks}</p>
    </Page>
  );
}
