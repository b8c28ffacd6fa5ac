import { catalogue } from '../src/content/catalogue.ts';
import type { Rung, RungId } from '../src/protocol/catalogue.ts';
import { activeRestrictions } from '../src/protocol/context.ts';
import { isPhase } from '../src/protocol/episode.ts';
import type { CareFact, PlanChange } from '../src/protocol/fact.ts';
import { phaseCaps } from '../src/protocol/limits.ts';
import type { CareRecord } from '../src/protocol/record.ts';
import type { LoadTag, Restriction } from '../src/protocol/restriction.ts';
import type { PlannedSession } from '../src/protocol/schedule.ts';
import { dayOf, firstDay, type Presentation } from './living.ts';

const worst = ['REGRESS', 'REST_DAY_THEN_REGRESS', 'REMOVE_EXERCISE', 'STOP_ALL_CONSULT', 'ESCALATE'];
const hourMilliseconds = 3_600_000;

const rungOf = (id: RungId): Rung => catalogue.rungById.get(id)!;
const carries = (rung: Rung, ...tags: readonly LoadTag[]): boolean => rung.loads.some((tag) => tags.includes(tag));
/** Restated from the tags, without the machine words in which the core keeps them. */
const isForbidden = (rung: Rung, active: readonly Restriction[]): boolean =>
  active.some((restriction) => carries(rung, ...catalogue.restrictions[restriction].forbids));

/** A set takes 25 seconds and, for each repetition, its holds and a rest. Walking is not counted. */
const secondsOf = ({ rung: id, half }: PlannedSession['exercises'][number]): number => {
  const rung = rungOf(id);
  const exercise = catalogue.exerciseById.get(rung.exercise)!;
  if (!exercise.countsTowardMinutes) return 0;
  const hold = rung.hold.amount * { seconds: 1, breaths: 6, minutes: 60 }[rung.hold.unit];
  const repetitions = half ? Math.max(1, Math.floor(rung.repetitions / 2)) : rung.repetitions;
  return 25 + repetitions * (exercise.holdsPerRepetition * hold + exercise.restSeconds);
};

/** Looks from outside at one person who lives one pattern, and complains of every day on which an invariant does not hold. */
export class Witness {
  readonly complaints: string[] = [];
  stoppedOn = 0;
  legEvents = 0;
  levelUps = 0;
  joins = 0;
  sessions = 0;
  builtOn = 0;
  private readonly who: Presentation;
  private readonly name: string;
  private readonly answers: boolean;
  private today = { day: 0, seconds: 0, getDowns: 0 };
  private lastGrowth = -Infinity;
  /** For each exercise, the worst word of each day since its last new rung, and the day of that rung. */
  private readonly heard = new Map<string, Map<number, string>>();
  private readonly sinceRung = new Map<string, number>();
  private readonly mornings = new Set<number>();
  private readonly legSessions = new Set<string>();

  /** `answers` is false for a person whose missing answers leave days with nothing but a question. */
  constructor(who: Presentation, name: string, answers: boolean) {
    this.who = who;
    this.name = name;
    this.answers = answers;
  }

  readonly onFact = (fact: CareFact, moment: { readonly day: number; readonly at: number }, record: CareRecord): void => {
    const day = moment.day - firstDay + 1;
    if (fact.fact === 'checkin-answered' && fact.checkin === 'morning') this.mornings.add(fact.of);
    if (fact.fact === 'phase-changed' && fact.event === 'PHASE_UP') this.builtOn = day;
    if (fact.fact === 'phase-changed' && (fact.event === 'CHECKIN_STOP_CONSULT' || fact.event === 'WORSENED_REVIEW')) this.stoppedOn = day;
    if (fact.fact === 'told' && fact.verdict.table === 'D2' && fact.exercise !== null) this.hear(fact.exercise, fact.of, fact.verdict.action, fact.session);
    if (fact.fact === 'plan-made') for (const change of fact.changes) this.changed(change, moment, record);
    if (fact.fact === 'plan-made' && fact.plan.items.length < 2) this.complain(day, 'INV35', `a plan of ${fact.plan.items.length}`);
    if (fact.fact === 'plan-made') this.planned(fact.plan.items.map(({ rung }) => rung), day);
  };

  readonly onSession = (planned: PlannedSession, day: number, record: CareRecord): void => {
    this.sessions += 1;
    if (this.today.day !== day) this.today = { day, seconds: 0, getDowns: 0 };
    const seconds = planned.exercises.reduce((sum, each) => sum + secondsOf(each), 0);
    const rungs = planned.exercises.map(({ rung }) => rungOf(rung));
    this.today.seconds += seconds;
    this.today.getDowns += rungs.filter(({ floor }, n) => floor && rungs[n - 1]?.floor !== true).length;
    const caps = phaseCaps[record.care.episode.phase];
    const active = activeRestrictions(record, dayOf(day));
    for (const rung of rungs) {
      if (isForbidden(rung, active)) this.complain(day, 'INV09', rung.id);
      if (rung.clinicianOnly) this.complain(day, 'INV41', rung.id);
      this.early(rung, day);
    }
    if (seconds > caps.minutesPerSession * 60) this.complain(day, 'INV36', `a session of ${seconds} s`);
    if (this.today.seconds > caps.minutesPerDay * 60) this.complain(day, 'INV36', `a day of ${this.today.seconds} s`);
    const most = this.who.age >= 65 ? Math.min(1, caps.getDownsPerDay) : caps.getDownsPerDay;
    if (this.today.getDowns > most) this.complain(day, 'INV37', `${this.today.getDowns} times down`);
  };

  readonly onDay = (day: number, sessions: number, record: CareRecord): void => {
    const { plan, care } = record;
    const rests = plan.restOn === dayOf(day);
    if (isPhase(care.episode.state) && plan.items.length < 2) this.complain(day, 'INV35', 'fewer than two items');
    if (sessions === 0 && !rests && isPhase(care.episode.state) && this.answers) this.complain(day, 'INV35', 'nothing to do');
  };

  private planned(rungs: readonly RungId[], day: number): void {
    for (const rung of rungs.map(rungOf)) {
      if (rung.clinicianOnly) this.complain(day, 'INV41', `${rung.id} in the plan`);
      this.early(rung, day);
    }
  }

  private early(rung: Rung, day: number): void {
    const answers = this.who.answers ?? {};
    const discOrLeg = 'CN02' in answers || 'CN27' in answers;
    if (discOrLeg && day <= 7 && carries(rung, 'FLEX_END', 'EXT_END')) this.complain(day, 'INV42', `${rung.id} in the first week`);
    if (carries(rung, 'HEAD_DOWN_PARTIAL') && day < 21) this.complain(day, 'INV42', `${rung.id} before day 21`);
  }

  private hear(exercise: string, of: number, action: string, session: string | null): void {
    const days = this.heard.get(exercise) ?? new Map<number, string>();
    const before = days.get(of);
    const order = ['GREEN', 'GREEN_MINOR', 'NEUTRAL', 'HOLD', ...worst];
    if (before === undefined || order.indexOf(action) > order.indexOf(before)) days.set(of, action);
    this.heard.set(exercise, days);
    if ((action === 'REMOVE_EXERCISE' || action === 'STOP_ALL_CONSULT') && session !== null) {
      this.legSessions.add(session);
      this.legEvents = this.legSessions.size;
    }
  }

  private changed({ exercise, kind }: PlanChange, { day: today, at }: { readonly day: number; readonly at: number }, record: CareRecord): void {
    const day = today - firstDay + 1;
    if (kind === 'joined') this.joins += 1;
    if (kind === 'level-up') this.grown(exercise, today, record);
    if (kind === 'joined' || kind === 'level-up') {
      if (at - this.lastGrowth < 48 * hourMilliseconds) this.complain(day, 'INV15', `${exercise} ${kind} within 48 hours of a growth`);
      this.lastGrowth = at;
    }
    if (kind !== 'held' && kind !== 'halved') {
      this.heard.set(exercise, new Map());
      this.sinceRung.set(exercise, today);
    }
  }

  private grown(exercise: string, today: number, record: CareRecord): void {
    const day = today - firstDay + 1;
    this.levelUps += 1;
    const words = [...(this.heard.get(exercise) ?? [])].sort(([a], [b]) => a - b);
    const lastThree = words.slice(-3).map(([, word]) => word);
    if (lastThree.length < 3 || lastThree.some((word) => word !== 'GREEN')) this.complain(day, 'INV16', `${exercise} up after ${lastThree.join(' ')}`);
    const last = words.at(-1)?.[0] ?? 0;
    if (!this.mornings.has(last)) this.complain(day, 'INV15', `${exercise} up before the morning of day ${last}`);
    const worseThatDay = [...this.heard].filter(([, days]) => worst.includes(days.get(last) ?? '')).map(([id]) => id);
    if (worseThatDay.length > 0) this.complain(day, 'INV15', `${exercise} up while ${worseThatDay.join(' ')} was worse`);
    const restricted = record.screening.restrictions.length > 0;
    const least = exercise === 'N1' ? 2 : this.who.age >= 65 || restricted ? 14 : 7;
    const since = this.sinceRung.get(exercise) ?? -Infinity;
    if (today - since < least) this.complain(day, 'INV15', `${exercise} up after ${today - since} days of ${least}`);
  }

  private complain(day: number, invariant: string, what: string): void {
    this.complaints.push(`${invariant} ${this.name} day ${day}: ${what}`);
  }
}
