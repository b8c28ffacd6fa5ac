import type { LocalMoment } from '../base/day.ts';
import type { Catalogue } from './catalogue.ts';
import { clearedOn } from './context.ts';
import type { CareFact } from './fact.ts';
import { passGate } from './gate.ts';
import { happening, type Happening } from './happening.ts';
import { adaptation } from './limits.ts';
import { refitPlan, resumePlan, startPlan } from './plan.ts';
import type { CareRecord } from './record.ts';
import { consult, made, settleDay, settleInSession, settleSession } from './settlement.ts';
import { actOnStop } from './stop.ts';
import { told } from './told.ts';
import { decideMidSessionSymptom } from './tables/mid-session-symptom.ts';

/** The only way to change a record: one fact, and everything that follows from it by the rules. */
export const happen = (
  catalogue: Catalogue, record: CareRecord, fact: CareFact, moment: LocalMoment,
): { readonly record: CareRecord; readonly facts: readonly CareFact[] } => {
  const h = happening(catalogue, record, moment);
  h.add(fact);
  follow(h, fact);
  return { record: h.record, facts: h.facts };
};

/** What follows from a fact by the rules alone. The record already holds it. */
export const follow = (h: Happening, fact: CareFact): void => {
  const rule = rules[fact.fact] as ((h: Happening, fact: CareFact) => void) | undefined;
  rule?.(h, fact);
};

type Rules = { readonly [Kind in CareFact['fact']]?: (h: Happening, fact: Extract<CareFact, { fact: Kind }>) => void };

/** One rule for each kind of fact that has consequences. */
const rules: Rules = {
  'screen-completed': (h, fact) => {
    const cleared = clearedOn(h.catalogue, h.record, h.moment);
    if (fact.scope === 'card' && cleared !== null && h.record.plan.items.length > 0) made(h, refitPlan(h.catalogue, cleared, h.record.plan));
  },
  'baseline-given': (h) => {
    const cleared = clearedOn(h.catalogue, h.record, h.moment);
    if (cleared === null) return;
    const { plan, sessions } = h.record;
    const last = sessions.lastDay ?? plan.startedOn;
    const lapsed = last !== null && Math.abs(h.moment.day - last) >= adaptation.lapseDays;
    made(h, plan.items.length === 0 ? startPlan(h.catalogue, cleared) : resumePlan(h.catalogue, cleared, plan, lapsed));
    // Coming back by another way than a clinician does not forget a bad week.
    consult(h);
    actOnStop(h);
  },
  'checkin-answered': (h, fact) => {
    if (fact.checkin === 'before') return passGate(h, fact);
    if (fact.checkin === 'morning') {
      settleDay(h, fact.of);
      return actOnStop(h);
    }
    const session = h.record.sessions.recent.find((done) => done.session === fact.session);
    if (session === undefined) return;
    settleSession(h, session);
    actOnStop(h);
    if (h.record.care.episode.state === 'CHECKIN_PENDING') h.add({ fact: 'phase-changed', event: 'CHECKIN_OK', because: 'after30', sources: ['OWN'] });
  },
  'symptom-reported': (h, fact) => {
    const cord = h.record.screening.restrictions.includes('R_SCI') ? 'yes' : 'no';
    const row = decideMidSessionSymptom({ kind: fact.kind, cordInjury: cord });
    h.add(told(h.catalogue, row, h.moment.day, fact.exercise, fact.session));
    const session = sessionOf(h, fact.session);
    if (session !== null && row.then === 'STOP_EXERCISE_COUNT_LEG_EVENT') settleInSession(h, session, fact.exercise);
    if (row.then === 'RETURN_UPRIGHT_END_SESSION_ADD_R_DIZZY') refit(h);
  },
  'effect-reported': (h, fact) => {
    const session = sessionOf(h, fact.session);
    if (session === null) return;
    settleInSession(h, session, fact.exercise);
    actOnStop(h);
  },
  'session-ended': (h) => actOnStop(h),
};

const sessionOf = (h: Happening, id: string) => {
  const { open, recent } = h.record.sessions;
  return open !== null && open.session === id ? open : (recent.find(({ session }) => session === id) ?? null);
};

const refit = (h: Happening): void => {
  const cleared = clearedOn(h.catalogue, h.record, h.moment);
  if (cleared !== null) made(h, refitPlan(h.catalogue, cleared, h.record.plan));
};
