import { fingerprint } from '../base/text.ts';
import type { Catalogue, Exercise } from '../protocol/catalogue.ts';
import { protocolVersion } from '../protocol/version.ts';
import { ex1 } from './exercises/ex1.ts';
import { ex2 } from './exercises/ex2.ts';
import { ex3 } from './exercises/ex3.ts';
import { ex4 } from './exercises/ex4.ts';
import { ex5 } from './exercises/ex5.ts';
import { ex6 } from './exercises/ex6.ts';
import { neutralExercises } from './exercises/neutral.ts';
import { methods } from './methods.ts';
import { fillers, light, orders, starters } from './planning.ts';
import { relaxations, restrictionContent } from './restrictions.ts';
import { screening } from './screening.ts';

const exercises: readonly Exercise[] = [ex1, ex2, ex3, ex4, ex5, ex6, ...neutralExercises];

const listed = { exercises, methods, restrictions: restrictionContent, relaxations, screening, orders, fillers, starters, light };

/**
 * All that a decision may read. `rungById` has the rungs of exercises and of the neutral module alone: what is offered or
 * planned by rule is found there, and a rung of equipment is reached only through its method, behind the equipment gate.
 */
export const catalogue: Catalogue = {
  ...listed,
  // A map is written as {} by JSON, but each of them repeats a list that is in the text already.
  edition: fingerprint(JSON.stringify([protocolVersion, listed])),
  exerciseById: new Map(exercises.map((exercise) => [exercise.id, exercise])),
  rungById: new Map(exercises.flatMap(({ ladder }) => ladder).map((rung) => [rung.id, rung])),
};
