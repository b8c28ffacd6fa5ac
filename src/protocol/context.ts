import type { Day, LocalMoment } from '../base/day.ts';
import type { Catalogue, OrderEntry, StartingDirection } from './catalogue.ts';
import { maySession } from './episode.ts';
import type { Baseline } from './fact.ts';
import type { Openness } from './ladder.ts';
import { planning, type Phase } from './limits.ts';
import type { CareRecord } from './record.ts';
import { forbiddenBy, tagSet, union, without, noTags, type Restriction } from './restriction.ts';
import { decideStartingDirection } from './tables/starting-direction.ts';

declare const cleared: unique symbol;

/** Proof that a screen lets this person exercise today. Plans and sessions ask for it, so none is made without a screen. */
export interface Cleared {
  readonly [cleared]: true;
  readonly today: Day;
  /** Epoch milliseconds: hours that must pass are true hours. */
  readonly at: number;
  readonly age: number;
  readonly baseline: Baseline;
  readonly phase: Phase;
  readonly open: Openness;
  readonly direction: StartingDirection;
  /** The exercises in the order in which they are thought of, then the fillers. */
  readonly order: readonly OrderEntry[];
}

/** Only here is a person found cleared: the screen is valid, nothing blocks, and the start questions were answered. */
export const clearedOn = (catalogue: Catalogue, record: CareRecord, { day, at }: LocalMoment): Cleared | null => {
  if (!isSame(last, catalogue, record, day)) last = { catalogue, record, day, cleared: clearing(catalogue, record, day) };
  return last.cleared === null ? null : { ...last.cleared, at };
};

interface Answered { readonly catalogue: Catalogue; readonly record: CareRecord; readonly day: Day; readonly cleared: ClearedDay | null }
type ClearedDay = Omit<Cleared, 'at'> & Pick<Cleared, typeof cleared>;

/** The last answer. One event asks the same a dozen times; what it depends on is compared by identity, so it can never be stale. */
let last: Answered | null = null;

const isSame = (known: Answered | null, catalogue: Catalogue, { screening, care, plan, verdicts }: CareRecord, day: Day): known is Answered =>
  known !== null && known.day === day && known.catalogue === catalogue && known.record.screening === screening &&
  known.record.care === care && known.record.plan.startedOn === plan.startedOn &&
  known.record.verdicts.legEvents === verdicts.legEvents && known.record.verdicts.progress === verdicts.progress;

const clearing = (catalogue: Catalogue, record: CareRecord, day: Day): ClearedDay | null => {
  const { baseline, episode } = record.care;
  const { form } = record.screening;
  if (baseline === null || form === null || !maySession(episode, day)) return null;
  const restrictions = new Set(activeRestrictions(record, day));
  const direction = startingDirection(restrictions, baseline);
  return {
    today: day, age: form.age, baseline, phase: episode.phase, direction,
    open: { restrictions, forbidden: forbiddenFor(catalogue, record, restrictions, day), programmeDay: programmeDay(record, day) },
    order: [...catalogue.orders[direction].exercises, ...catalogue.fillers],
  } as unknown as ClearedDay;
};

/** Counted from 1 on the day of the first plan. A clock set back does not make it less than 1. */
export const programmeDay = ({ plan }: CareRecord, today: Day): number =>
  plan.startedOn === null ? 1 : Math.max(1, today - plan.startedOn + 1);

/** Every restriction in force today: of the screen, of cards put off, after dizziness, and of the first week with a disc or a leg. */
export const activeRestrictions = (record: CareRecord, today: Day): readonly Restriction[] => {
  const { restrictions, deferred, dizzy } = record.screening;
  const weekOne = hasDiscOrLeg(record) && (programmeDay(record, today) <= planning.weekOneDays || hadLegEventWithin(record, today, planning.weekOneDays));
  return [...restrictions, ...deferred, ...(dizzy ? ['R_DIZZY' as const] : []), ...(weekOne ? ['R_WEEK1' as const] : [])];
};

const legZone = 3;
export const hasLegPain = ({ screening, care }: CareRecord): boolean =>
  screening.restrictions.includes('R_LEG') || (care.baseline?.zone ?? 0) >= legZone;
const hasDiscOrLeg = (record: CareRecord): boolean => record.screening.restrictions.includes('R_DISC') || hasLegPain(record);

export const hadLegEventWithin = ({ verdicts }: CareRecord, today: Day, days: number): boolean =>
  verdicts.legEvents.some(({ day }) => Math.abs(today - day) < days);

const forbiddenFor = (catalogue: Catalogue, record: CareRecord, active: ReadonlySet<Restriction>, today: Day) => {
  const relaxed = catalogue.relaxations.filter(({ restriction }) => active.has(restriction)).filter((rule) => {
    const rung = catalogue.rungById.get(rule.onRung);
    const shown = rung === undefined ? 0 : (record.verdicts.progress[rung.exercise]?.greenDays ?? 0);
    const again = record.screening.form?.answers[rule.askAgain];
    const askedAgain = record.plan.startedOn !== null && record.screening.fullOn !== null &&
      record.screening.fullOn - record.plan.startedOn + 1 >= rule.fromProgrammeDay;
    return programmeDay(record, today) >= rule.fromProgrammeDay && shown >= rule.greenDays && askedAgain && (again === 'no' || again === 'yes_assessed');
  });
  let forbidden = noTags;
  for (const restriction of active) {
    const eased = relaxed.filter((rule) => rule.restriction === restriction).reduce((set, { tags }) => union(set, tagSet(tags)), noTags);
    forbidden = union(forbidden, without(forbiddenBy(catalogue.restrictions, [restriction]), eased));
  }
  return forbidden;
};

/** D1. */
const startingDirection = (restrictions: ReadonlySet<Restriction>, baseline: Baseline): StartingDirection => {
  const yes = (holds: boolean) => (holds ? 'yes' : 'no');
  return decideStartingDirection({
    osteo: yes(restrictions.has('R_OSTEO')), extensionBlocked: yes(restrictions.has('R_EXTBLOCK')), knownDisc: yes(restrictions.has('R_DISC')),
    legPain: yes(restrictions.has('R_LEG') || baseline.zone >= legZone), worseWith: baseline.worseWith,
  }).then;
};
