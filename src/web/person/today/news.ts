import { exercises } from '../../../content/words/en/exercises.ts';
import { verdicts } from '../../../content/words/en/verdicts.ts';
import { exerciseName, sentenceOf } from '../../../content/words/sentences.ts';
import type { Day } from '../../../base/day.ts';
import type { Verdict } from '../../../protocol/fact.ts';
import type { CareRecord } from '../../../protocol/record.ts';
import { rankOfResponse, type ResponseAction } from '../../../protocol/tables/ranks.ts';

/** What the last answers have led to, in one sentence, with its ground. */
export interface News {
  readonly sentence: string;
  readonly tone: 'good' | 'caution';
  readonly why: (Pick<Verdict, 'rule' | 'sources'> & { readonly tag?: Verdict['tag'] | undefined }) | null;
}

const words = { verdicts, exercises };

/** A change of the plan since yesterday comes first, then how the last session day went, then what this phase is for. */
export const newsOf = (record: CareRecord, today: Day): News => changed(record, today) ?? felt(record, today) ?? phase(record);

const changed = ({ plan, verdicts: { told } }: CareRecord, today: Day): News | null => {
  const change = plan.changedOn !== null && today - plan.changedOn <= 1 ? plan.changes.findLast(({ kind }) => kind !== 'started') : undefined;
  if (change === undefined) return null;
  const { exercise, kind, rule, sources } = change;
  const tag = told.findLast(({ verdict }) => verdict.rule === rule)?.verdict.tag;
  const good = kind === 'level-up' || kind === 'joined' || kind === 'resumed' || kind === 'replaced';
  return { sentence: verdicts.change[kind](exerciseName(words, exercise, 'calledAloud')), tone: good ? 'good' : 'caution', why: { rule, sources, tag } };
};

/** Of the verdicts on the last day, the most protective one: nothing that asks for care is hidden behind something pleasant. */
const felt = ({ verdicts: { told } }: CareRecord, today: Day): News | null => {
  const responses = told.filter(({ verdict, day }) => verdict.table === 'D2' && today - day <= 1);
  const last = Math.max(...responses.map(({ of }) => of));
  const rank = ({ verdict }: (typeof responses)[number]): number => rankOfResponse(verdict.action as ResponseAction);
  const worst = responses.filter(({ of }) => of === last).sort((a, b) => rank(b) - rank(a))[0];
  if (worst === undefined) return null;
  const { verdict, exercise } = worst;
  return { sentence: sentenceOf(words, verdict.rule, exercise), tone: rank(worst) >= rankOfResponse('REGRESS') ? 'caution' : 'good', why: verdict };
};

const phase = ({ care: { episode } }: CareRecord): News => {
  const { state } = episode;
  return { sentence: verdicts.state[state === 'CHECKIN_PENDING' || state === 'IN_SESSION' ? episode.phase : state], tone: state === 'FLARE' ? 'caution' : 'good', why: null };
};
