import type { LocalMoment } from '../../src/base/day.ts';
import { scriptOf } from '../../src/protocol/script.ts';
import type { Script } from '../../src/protocol/beat.ts';
import type { Answer, Catalogue, ExerciseId, MainArea, QuestionId } from '../../src/protocol/catalogue.ts';
import { happen } from '../../src/protocol/consequences.ts';
import type { Baseline, CareFact, Clearance, Effect, Pain, ScreeningId, SessionId, Shift, SymptomKind } from '../../src/protocol/fact.ts';
import { guide, startGuidance, type Guidance } from '../../src/protocol/guidance.ts';
import { pacingOf, type Pacing } from '../../src/protocol/pacing.ts';
import { apply, emptyRecord, type CareRecord } from '../../src/protocol/record.ts';
import { review } from '../../src/protocol/review.ts';
import { completedScreen } from '../../src/protocol/screened.ts';
import { isOver, type SessionEvent } from '../../src/protocol/session.ts';
import type { PlannedSession } from '../../src/protocol/schedule.ts';
import { gatedSession, todayOf } from '../../src/protocol/today.ts';

export interface PersonForm {
  readonly age: number;
  readonly mainArea: MainArea;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly clearances?: Readonly<Record<string, Clearance>>;
  readonly safeFloorTransfer?: boolean;
  readonly cards?: readonly string[];
}

/** How one exercise goes in a session: what hurts while it is done, how it was, or that it was left out. */
export interface Went { readonly effect: Effect | null; readonly shift: Shift; readonly hurts?: SymptomKind; readonly easier?: boolean; readonly skips?: boolean }
export const wentWell: Went = { effect: 'same', shift: 'same' };

/** Sees every fact, with the record before and after the event that made it. */
export type Watch = (fact: CareFact, moment: LocalMoment, before: CareRecord, after: CareRecord) => void;
/** Puts a fault between the core and the record, to see whether the laws notice. `null` loses the fact. */
export type Tamper = (fact: CareFact, before: CareRecord, moment: LocalMoment) => CareFact | null;

/** Speech as short as it can be: what is walked here is never heard. */
export const walkingPacing: Pacing = pacingOf({
  words: 'full', speechMilliseconds: () => 900, stepsOf: () => 4, wayOutStepsOf: () => 2, goOnAfterSeconds: null,
});

/** One person who lives with the product: every act goes through the real core, and every fact of it is seen by `watch`. */
export class Person {
  record: CareRecord = emptyRecord;
  beats = 0;
  facts = 0;
  private count = 0;
  private readonly catalogue: Catalogue;
  private readonly watch: Watch;
  private readonly scripts: Map<string, Script>;
  private readonly tamper: Tamper | null;

  constructor(catalogue: Catalogue, watch: Watch = () => {}, scripts = new Map<string, Script>(), tamper: Tamper | null = null) {
    this.catalogue = catalogue;
    this.watch = watch;
    this.scripts = scripts;
    this.tamper = tamper;
  }

  /** One fact and all that follows. */
  tell(fact: CareFact, moment: LocalMoment): readonly CareFact[] {
    const { record, facts } = happen(this.catalogue, this.record, fact, moment);
    this.keep(record, facts, moment);
    return facts;
  }

  /** What time alone brings. */
  review(moment: LocalMoment): readonly CareFact[] {
    const { record, facts } = review(this.catalogue, this.record, moment);
    this.keep(record, facts, moment);
    return facts;
  }

  /** The whole screen; questions that are not named are "no". The cards before equipment are put off unless named. */
  screen(form: PersonForm, moment: LocalMoment): readonly CareFact[] {
    const questions = this.catalogue.screening.questions;
    const answered = form.cards ?? ['C1', 'C2', 'C3', 'C4'];
    const answers = Object.fromEntries(questions.map(({ id }) => [id, form.answers[id] ?? 'no'])) as Record<QuestionId, Answer>;
    const filledIn = {
      cards: answered,
      form: { age: form.age, mainArea: form.mainArea, answers, clearances: form.clearances ?? {}, safeFloorTransfer: form.safeFloorTransfer ?? false },
    };
    return this.tell(completedScreen(this.catalogue, this.record, filledIn, 'full', this.newId<ScreeningId>('screening'), moment.day), moment);
  }

  baseline(baseline: Baseline, moment: LocalMoment): readonly CareFact[] {
    return this.tell({ fact: 'baseline-given', baseline }, moment);
  }

  /** The answers before a session, then the session if the gate lets one start. */
  session(painNow: Pain, went: (exercise: ExerciseId, n: number) => Went, moment: LocalMoment, flags: { redFlag?: boolean; unwell?: boolean; flare?: boolean } = {}): PlannedSession | null {
    this.tell({ fact: 'checkin-answered', checkin: 'before', painNow, redFlag: flags.redFlag ?? false, unwell: flags.unwell ?? false, flare: flags.flare ?? false }, moment);
    const planned = gatedSession(this.catalogue, this.record, moment);
    if (planned === null) return null;
    const id = this.newId<SessionId>('session');
    const started = startGuidance(this.catalogue, this.record, planned, id, this.scriptFor(planned), moment);
    this.keep(started.guidance.record, started.facts, moment);
    // How an exercise goes is settled once for a session, however often it is asked.
    const goes = new Map(planned.exercises.map(({ exercise }, n) => [exercise, went(exercise, n)]));
    this.walk(started.guidance, (exercise) => goes.get(exercise) ?? wentWell, painNow, moment);
    return planned;
  }

  /** The next session of today, if one may be started now. */
  next(moment: LocalMoment): PlannedSession | null {
    return todayOf(this.catalogue, this.record, moment).next;
  }

  /** Beat by beat to the end, answering what is asked. */
  private walk(start: Guidance, went: (exercise: ExerciseId) => Went, painNow: Pain, moment: LocalMoment): void {
    let guidance = start;
    const hurt = new Set<ExerciseId>();
    const skipped = new Set<ExerciseId>();
    for (let turns = 0; !isOver(guidance.session); turns += 1) {
      if (turns > 5000) throw new Error('A session does not end');
      const event = nextEvent(guidance, went, painNow, hurt, skipped);
      const next = guide(this.catalogue, guidance, event, moment, walkingPacing);
      this.beats += 1;
      guidance = next.guidance;
      if (next.facts.length === 0) continue;
      this.keep(guidance.record, next.facts, moment);
      if (this.tamper !== null) guidance = { ...guidance, record: this.record };
    }
  }

  private scriptFor(planned: PlannedSession): Script {
    let key = '';
    for (const { rung, half, sides } of planned.exercises) key += `${rung}${half ? '/' : ''}${sides === true ? '|' : ''} `;
    let script = this.scripts.get(key);
    if (script === undefined) this.scripts.set(key, script = scriptOf(this.catalogue, planned.exercises, walkingPacing));
    return script;
  }

  private keep(record: CareRecord, facts: readonly CareFact[], moment: LocalMoment): void {
    const before = this.record;
    const kept = this.tamper === null ? facts : facts.flatMap((fact) => this.tamper?.(fact, before, moment) ?? []);
    this.record = this.tamper === null ? record : kept.reduce((folded, fact) => apply(folded, fact, moment), before);
    this.facts += kept.length;
    for (const fact of kept) this.watch(fact, moment, before, this.record);
  }

  private newId<Id extends string>(kind: string): Id {
    this.count += 1;
    return `${kind}-${this.count}` as Id;
  }
}

/** The next thing that a person or the clock does in a session. */
const nextEvent = (
  { session }: Guidance, went: (exercise: ExerciseId) => Went, painNow: Pain, hurt: Set<ExerciseId>, skipped: Set<ExerciseId>,
): SessionEvent => {
  const { script, index } = session;
  const beat = script.beats[index];
  if (beat === undefined || beat.beat === 'wait-end') return { event: 'ended', painNow };
  const done = went(beat.exercise);
  if (session.status === 'paused') return { event: 'resumed', from: 'repetition' };
  if (beat.beat === 'wait-ready') return { event: 'readied' };
  if (beat.beat === 'ask-easier') return { event: 'easier', accepted: done.easier ?? false };
  if (beat.beat === 'ask-effect') return done.effect === null ? { event: 'unanswered' } : { event: 'answered', exercise: beat.exercise, effect: done.effect, shift: done.shift };
  if (done.skips === true && !skipped.has(beat.exercise)) { skipped.add(beat.exercise); return { event: 'skipped' }; }
  if (done.hurts !== undefined && !hurt.has(beat.exercise) && beat.repetition > 0) { hurt.add(beat.exercise); return { event: 'hurt', kind: done.hurts }; }
  const track = script.trackOf[index] ?? -1;
  return { event: 'played', track, atMilliseconds: (script.starts[index] ?? 0) + beat.milliseconds, byTheSound: true };
};
