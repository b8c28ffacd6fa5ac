import type { Day, LocalMoment } from '../../base/day.ts';
import type { Tier } from '../catalogue.ts';
import type { Clearance, Fact, ScreeningFormFact } from '../fact.ts';
import type { Restriction } from '../restriction.ts';

/** What the person said of their health, and what that forbids. */
export interface ScreeningState {
  readonly form: ScreeningFormFact | null;
  readonly answered: readonly string[];
  readonly tier: Tier | 'OUT_OF_SCOPE' | null;
  readonly because: readonly string[];
  readonly restrictions: readonly Restriction[];
  readonly deferred: readonly Restriction[];
  /** The day of the last screen with every card. */
  readonly fullOn: Day | null;
  /** Clearances of clinicians, by question. */
  readonly clearances: Readonly<Record<string, Clearance>>;
  /** The temporary restriction after dizziness, until its questions were answered again. */
  readonly dizzy: boolean;
}

export const emptyScreening: ScreeningState = {
  form: null, answered: [], tier: null, because: [], restrictions: [], deferred: [], fullOn: null, clearances: {}, dizzy: false,
};

export const applyScreening = (state: ScreeningState, fact: Fact, moment: LocalMoment): ScreeningState => {
  switch (fact.fact) {
    case 'screen-completed':
      return {
        form: fact.form, answered: fact.answered, tier: fact.tier, because: fact.because, restrictions: fact.restrictions,
        deferred: fact.deferred, fullOn: fact.scope === 'full' ? moment.day : state.fullOn,
        clearances: { ...state.clearances, ...(fact.form.clearances as Readonly<Record<string, Clearance>>) },
        // A full screen asks the questions about dizziness, eyes, heart and blood pressure again.
        dizzy: fact.scope === 'full' ? false : state.dizzy,
      };
    case 'clearance-given':
      if (fact.kind !== 'granted') return state;
      return {
        ...state,
        clearances: { ...state.clearances, ...Object.fromEntries(fact.questions.map((id) => [id, { who: fact.who, day: fact.on, ...(fact.eventDay === undefined ? {} : { eventDay: fact.eventDay }) }])) },
      };
    case 'told':
      return fact.verdict.action === 'RETURN_UPRIGHT_END_SESSION_ADD_R_DIZZY' ? { ...state, dizzy: true } : state;
    default:
      return state;
  }
};
