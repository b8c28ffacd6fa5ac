import { assert } from '../base/assert.ts';
import type { NonEmpty } from '../base/id.ts';
import type { Catalogue, Order, OrderEntry, RungId, Starter, StartingDirection } from '../protocol/catalogue.ts';
import { exerciseId } from './exercises/ladder.ts';
import { designChoice } from './provenance.ts';

const rungId = (id: string): RungId => id as RungId;

/** "EX2:W" is one branch of an exercise alone; "EX2" is the first branch that is open. */
const entry = (text: string): OrderEntry => {
  const [exercise, branch = null] = text.split(':');
  assert(exercise !== undefined, 'an entry names an exercise');
  return { exercise: exerciseId(exercise), branch };
};

const order = (...entries: NonEmpty<string>): Order => ({
  ...designChoice('SEED: L94', 'SEED: L98', 'OWN'), exercises: entries.map(entry),
});

export const orders: Readonly<Record<StartingDirection, Order>> = {
  EXTENSION_FIRST: order('EX6', 'EX5', 'EX4', 'EX2', 'EX1', 'EX3'),
  FLEXION_FIRST: order('EX6', 'EX1', 'EX2', 'EX3', 'EX5', 'EX4'),
  MIXED_TEST_BOTH: order('EX6', 'EX5', 'EX1', 'EX2', 'EX4', 'EX3'),
  EXTENSION_ONLY: order('EX6', 'EX5', 'EX4', 'EX2:W', 'EX3'),
  FLEXION_ONLY: order('EX6', 'EX1', 'EX2:C', 'EX3'),
  NEUTRAL_ONLY: order('EX6'),
};

export const fillers: readonly OrderEntry[] = ['N1', 'N2', 'N5', 'N3', 'N4', 'N6'].map(entry);

type Conditions = Pick<Starter, 'painAtLeast' | 'anyRestriction' | 'directions' | 'ageAtLeast'>;

const starter = (id: string, when: Conditions, ...[first, ...rest]: NonEmpty<string>): Starter => ({
  ...designChoice('SEED: L96', 'SEED: L146', 'OWN'), ...when, id, rungs: [rungId(first), ...rest.map(rungId)],
});

/** The most careful first; the last fits everyone. */
export const starters: readonly Starter[] = [
  starter('ST1', { painAtLeast: 7 }, 'EX6-0', 'N1-0'),
  starter('ST2', { anyRestriction: ['R_NOSTAND', 'R_SCI'] }, 'EX6-0', 'N2-0', 'N5-0'),
  starter('ST3', { directions: ['NEUTRAL_ONLY'] }, 'EX6-0', 'N1-0', 'N2-0'),
  starter('ST4', { directions: ['EXTENSION_ONLY'] }, 'EX6-0', 'EX5-0', 'N1-0'),
  starter('ST5', { anyRestriction: ['R_PREG'] }, 'EX6-0', 'EX2-0', 'EX1-1P'),
  starter('ST6', { directions: ['FLEXION_ONLY'] }, 'EX1-0', 'EX6-0', 'N1-0'),
  starter('ST7', { anyRestriction: ['R_DISC', 'R_LEG'] }, 'EX5-0', 'EX4-0', 'EX6-0'),
  starter('ST8', { ageAtLeast: 65 }, 'EX6-0', 'N1-0', 'EX1-0'),
  starter('ST9', { anyRestriction: ['R_FLOOR'] }, 'EX6-0', 'EX5-0', 'N1-0'),
  starter('ST10', { directions: ['EXTENSION_FIRST'] }, 'EX6-1', 'EX5-1', 'EX4-1'),
  starter('ST11', { directions: ['FLEXION_FIRST'] }, 'EX6-1', 'EX1-0', 'N1-0'),
  starter('ST12', {}, 'EX6-1', 'EX5-0', 'EX1-0'),
];

export const light: Catalogue['light'] = { always: rungId('EX6-0'), extension: rungId('EX5-0'), flexion: rungId('EX1-0') };
