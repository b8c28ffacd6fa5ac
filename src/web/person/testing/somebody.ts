import { catalogue } from '../../../content/catalogue.ts';
import type { Day } from '../../../base/day.ts';
import { present } from '../../../base/assert.ts';
import { addressOf, screenOfDraft, isAnswered, stepsOf } from '../screening/flow.ts';
import { newDraft, type Draft, type Scope } from '../screening/draft.ts';
import type { CareFact } from '../../../protocol/fact.ts';
import { emptyRecord, type CareRecord } from '../../../protocol/record.ts';
import { openMemory } from '../../../store/memory.ts';
import type { Store } from '../../../store/store.ts';
import { createCare, type Care } from '../care.ts';

/** 10:00 in Berlin on November 23, 2026, a Monday. */
export const monday = Date.UTC(2026, 10, 23, 9, 0);

/** Somebody's care on a device whose clock stands still, with a store that keeps its promise. */
export const careOf = (means: { readonly store?: Store; readonly entries?: Care['entries'] } = {}): Care => {
  let ids = 0;
  return createCare({
    store: means.store ?? openMemory(), catalogue, now: () => monday, zone: () => 'Europe/Berlin', newId: () => (ids += 1).toString(16).padStart(32, '0'),
    device: 'device', person: 'person', entries: means.entries ?? [],
  });
};

export interface Said {
  readonly age?: number;
  readonly mainArea?: Draft['mainArea'];
  /** Lines to tick, such as `C1-1`. */
  readonly ticks?: readonly string[];
  /** Answers to the questions that they open; the others are "no". */
  readonly answers?: Draft['answers'];
  readonly agreements?: Draft['agreements'];
  readonly floorSafe?: Draft['floorSafe'];
}

/** A draft filled in page by page, as a person would. */
export const draftSaying = (said: Said, record: CareRecord = emptyRecord, scope: Scope = 'full'): Draft => {
  let draft: Draft = { ...newDraft(catalogue, record, scope), agreements: said.agreements ?? newDraft(catalogue, record, scope).agreements };
  for (let pages = 0; pages < 200; pages += 1) {
    const step = present(stepsOf(catalogue, record, draft).find((each) => each.step === 'review' || !isAnswered(catalogue, draft, each)), 'a step');
    if (step.step === 'review') return draft;
    if (step.step === 'about') draft = { ...draft, age: String(said.age ?? 52), mainArea: said.mainArea ?? 'low_back' };
    if (step.step === 'card') draft = { ...draft, ticked: { ...draft.ticked, [step.card]: (said.ticks ?? []).filter((line) => line.startsWith(`${step.card}-`)) } };
    if (step.step === 'question') draft = { ...draft, answers: { ...draft.answers, [step.question]: said.answers?.[step.question] ?? 'no' } };
    if (step.step === 'floor') draft = { ...draft, floorSafe: said.floorSafe ?? 'no' };
  }
  throw new Error(`The screen does not end: ${stepsOf(catalogue, record, draft).map(addressOf).join(' ')}`);
};

/** The fact of a whole screen with these answers. */
export const screened = (said: Said, record: CareRecord = emptyRecord, scope: Scope = 'full'): CareFact =>
  screenOfDraft(catalogue, record, draftSaying(said, record, scope), 'screening', 20_780 as Day);
