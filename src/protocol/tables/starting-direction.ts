import { compile, table } from '../table.ts';

/** D1. Starting direction. */
export const startingDirectionTable = table('D1', 'Starting direction', {
  osteo: ['no', 'yes'],
  extensionBlocked: ['no', 'yes'],
  knownDisc: ['no', 'yes'],
  legPain: ['no', 'yes'],
  worseWith: ['sit_bend', 'stand_walk', 'both', 'bend_back', 'neither_or_unknown'],
}, [
  {
    id: 'D1-1', when: { osteo: ['yes'], extensionBlocked: ['yes'] },
    then: 'NEUTRAL_ONLY', tag: 'design-choice', sources: ['SINAKI84'],
  },
  {
    id: 'D1-2', when: { osteo: ['yes'] },
    then: 'EXTENSION_ONLY', tag: 'guideline', sources: ['SINAKI84', 'TFTF14'],
  },
  {
    id: 'D1-3', when: { extensionBlocked: ['yes'] },
    then: 'FLEXION_ONLY', tag: 'guideline', sources: ['MATSUWAKA18'],
  },
  {
    id: 'D1-9', when: { knownDisc: ['yes'], worseWith: ['bend_back'] },
    then: 'NEUTRAL_ONLY', tag: 'design-choice', sources: ['PARS', 'OWN'],
  },
  {
    id: 'D1-10', when: { legPain: ['yes'], worseWith: ['bend_back'] },
    then: 'NEUTRAL_ONLY', tag: 'design-choice', sources: ['OWN'],
  },
  {
    id: 'D1-11', when: { worseWith: ['bend_back'] },
    then: 'FLEXION_FIRST', tag: 'design-choice', sources: ['PARS', 'OWN'],
  },
  {
    id: 'D1-4', when: { knownDisc: ['yes'], worseWith: ['sit_bend', 'both', 'neither_or_unknown'] },
    then: 'EXTENSION_FIRST', tag: 'seed', sources: ['SEED: L94'],
  },
  {
    id: 'D1-5', when: { knownDisc: ['yes'] },
    then: 'MIXED_TEST_BOTH', tag: 'design-choice', sources: ['SEED: L94'],
  },
  {
    id: 'D1-6', when: { worseWith: ['sit_bend'] },
    then: 'EXTENSION_FIRST', tag: 'seed', sources: ['SEED: L94', 'SEED: L162'],
  },
  {
    id: 'D1-7', when: { worseWith: ['stand_walk'] },
    then: 'FLEXION_FIRST', tag: 'design-choice', sources: ['MATSUWAKA18', 'OWN'],
  },
  {
    id: 'D1-8', when: {},
    then: 'MIXED_TEST_BOTH', tag: 'seed', sources: ['SEED: L94', 'SEED: L98'],
  },
]);

export const decideStartingDirection = compile(startingDirectionTable);
