import { questions } from '../../../content/words/en/questions.ts';
import { results } from '../../../content/words/en/results.ts';
import type { QuestionKey, ScreeningRuleKey } from '../../../content/words/keys.ts';
import type { Catalogue, Tier } from '../../../protocol/catalogue.ts';
import type { CareRecord } from '../../../protocol/record.ts';
import { screen, settledAnswers } from '../../../protocol/screening.ts';

/** What the person said, in short, for each question or rule that alone is a reason. */
export const reasonsOf = ({ screening }: CareRecord): readonly string[] =>
  [...new Set(screening.because.flatMap((id) => questions[id as QuestionKey]?.label ?? results.rules[id as ScreeningRuleKey] ?? []))];

/** The result that holds: the block if there is one, else that of the last screen. */
export const tierShown = ({ care, screening }: CareRecord): Tier | 'OUT_OF_SCOPE' => {
  switch (care.episode.state) {
    case 'BLOCKED_EMERGENCY': return 'EMERGENCY';
    case 'BLOCKED_SAME_DAY': return 'SAME_DAY';
    case 'BLOCKED_SOON': return 'SOON';
    case 'AWAITING_CLEARANCE': return 'NEEDS_CLEARANCE';
    case 'OUT_OF_SCOPE': return 'OUT_OF_SCOPE';
    default: return screening.tier ?? 'NEEDS_CLEARANCE';
  }
};

/** Whether the answers also ask for a visit without hurry. */
export const advisesVisit = (catalogue: Catalogue, { screening }: CareRecord, today: number): boolean => {
  const { form } = screening;
  if (form === null) return false;
  const { answers, cleared } = settledAnswers(catalogue, form.answers, form.clearances, today as Parameters<typeof settledAnswers>[3]);
  const put = Object.fromEntries(catalogue.screening.questions.filter(({ card }) => !screening.answered.includes(card)).map(({ id }) => [id, 'no' as const]));
  return screen(catalogue, { age: form.age, mainArea: form.mainArea, answers: { ...put, ...answers }, cleared }).advice.length > 0;
};

/** The verdict that stopped the plan, or null when none was told. */
export const stopVerdict = ({ verdicts }: CareRecord) =>
  verdicts.told.findLast(({ verdict }) => stopping.has(verdict.action)) ?? null;
const stopping: ReadonlySet<string> = new Set(['STOP_ALL_CONSULT', 'CONSULT_WITHIN_DAYS', 'NO_SESSION_ADVISE_SOON']);

/** A sign that called for help in a session and has not been followed by a screen yet, or null. */
export const alarm = ({ care, verdicts }: CareRecord) => {
  const last = verdicts.told.at(-1);
  return care.episode.state === 'SCREENING' && last !== undefined && alarming.has(last.verdict.action) ? last : null;
};
const alarming: ReadonlySet<string> = new Set(['SIT_UP_EMERGENCY_CARD', 'END_SESSION_EMERGENCY_SCREEN']);
