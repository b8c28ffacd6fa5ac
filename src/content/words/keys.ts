import type { PlanChangeKind } from '../../protocol/fact.ts';

/** The ids of the protocol as literals: a language with a sentence missing does not compile. Tests hold them against the content. */
export const questionKeys = [
  'RF01', 'RF02', 'RF03', 'RF04', 'RF05', 'RF06A', 'RF06B', 'RF07', 'RF08', 'RF08B', 'RF09', 'RF09A', 'RF27', 'RF10A', 'RF10B', 'RF10C',
  'RF11', 'RF12', 'RF12B', 'RF13', 'RF14', 'RF15', 'RF16', 'RF17', 'RF18', 'RF19', 'RF20', 'RF21', 'RF22', 'RF23', 'RF24', 'RF24B', 'RF25',
  'RF26', 'EX01', 'EX02', 'EX03', 'EX03B', 'EX04', 'EX04B', 'RF28', 'CN01', 'CN02', 'CN27', 'CN03', 'CN04', 'CN05', 'CN06', 'CN07', 'CN08',
  'CN09', 'CN10', 'CN11', 'CN11B', 'CN12', 'CN13', 'CN13B', 'CN14', 'CN15', 'CN15B', 'CN16', 'CN17', 'CN18', 'CN19', 'CN19B', 'CN20',
  'CN21', 'CN22', 'CN22B', 'CN23', 'CN24', 'CN25', 'CN26',
] as const;
export type QuestionKey = (typeof questionKeys)[number];

/** Rules that raise a result without a question of their own: combinations (CR) and scope (SC). */
export const screeningRuleKeys = [
  'CR1', 'CR2', 'CR3', 'CR4', 'CR4B', 'CR5', 'CR6', 'CR7', 'CR7B', 'CR8', 'CR8B', 'CR9',
  'SC1', 'SC2', 'SC3', 'SC4', 'SC5', 'SC6', 'SC7', 'SC8',
] as const;
export type ScreeningRuleKey = (typeof screeningRuleKeys)[number];

export const cardKeys = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const;
export type CardKey = (typeof cardKeys)[number];

export const cardLineKeys = [
  'C1-1', 'C1-2', 'C1-3', 'C1-4', 'C1-5', 'C1-6', 'C1-7', 'C1-8', 'C1-9', 'C1-10', 'C1-11',
  'C2-1', 'C2-2', 'C2-3', 'C2-4', 'C2-5', 'C2-6', 'C2-7', 'C2-8', 'C2-9', 'C2-10',
  'C3-1', 'C3-2', 'C3-3', 'C3-4', 'C3-5', 'C3-6', 'C3-7', 'C3-8',
  'C4-1', 'C4-2', 'C4-3', 'C4-4', 'C4-5', 'C4-6', 'C4-7',
  'C5-1', 'C5-2', 'C5-3', 'C5-4', 'C5-5',
  'C6-1', 'C6-2', 'C6-3',
] as const;
export type CardLineKey = (typeof cardLineKeys)[number];

export const exerciseKeys = ['EX1', 'EX2', 'EX3', 'EX4', 'EX5', 'EX6', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6'] as const;
export type ExerciseKey = (typeof exerciseKeys)[number];

export const methodKeys = ['M1', 'M2', 'M3A', 'M3B', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10'] as const;
export type MethodKey = (typeof methodKeys)[number];

export const formKeys = [
  'chair-forward-reach', 'propped-childs-pose', 'childs-pose', 'wide-knee-childs-pose', 'seated-cat-cow', 'cat-cow', 'cat-only',
  'cow-to-neutral', 'wall-dog', 'downward-dog', 'lie-on-stomach', 'low-cobra', 'part-way-press', 'full-cobra', 'lie-on-stomach-bed',
  'low-cobra-bed', 'small-back-bend-counter', 'standing-back-extension', 'seated-reach', 'seated-overhead-stretch',
  'standing-overhead-stretch', 'easy-walking', 'shoulder-blade-squeeze', 'sit-to-stand', 'heel-raise', 'belly-brace', 'slow-breathing',
  'inversion-15-20', 'inversion-30', 'inversion-60', 'feet-assisted-hang', 'full-hang', 'supported-machine-hang', 'machine-hang',
  'lie-over-roller', 'slow-rolling',
] as const;
export type FormKey = (typeof formKeys)[number];

export const rowKeys = [
  'D0-1', 'D0-2', 'D0-3', 'D0-4', 'D0-5', 'D0-6', 'D0-7', 'D0-8', 'D0-9',
  'D1-1', 'D1-2', 'D1-3', 'D1-4', 'D1-5', 'D1-6', 'D1-7', 'D1-8', 'D1-9', 'D1-10', 'D1-11',
  'D2-1', 'D2-2', 'D2-3', 'D2-4', 'D2-5', 'D2-6', 'D2-7', 'D2-8', 'D2-9', 'D2-10', 'D2-11', 'D2-12', 'D2-13', 'D2-14', 'D2-15', 'D2-16',
  'D2-17', 'D2-18', 'D2-19', 'D2-20', 'D2-21', 'D2-22',
  'D3-1', 'D3-2', 'D3-3', 'D3-4', 'D3-5', 'D3-6', 'D3-7', 'D3-8', 'D3-9', 'D3-10', 'D3-11', 'D3-12', 'D3-13', 'D3-14', 'D3-15', 'D3-16',
  'D4-1', 'D4-2', 'D4-3', 'D4-4', 'D4-5', 'D4-6',
  'D5-1', 'D5-2', 'D5-3', 'D5-4', 'D5-5', 'D5-6',
  'D6-1', 'D6-2', 'D6-3', 'D6-4', 'D6-5', 'D6-6', 'D6-7', 'D6-8', 'D6-9', 'D6-10', 'D6-11',
  'D7-1', 'D7-2', 'D7-3', 'D7-4', 'D7-5', 'D7-6', 'D7-7', 'D7-8',
  'D8-1', 'D8-2', 'D8-3', 'D8-4', 'D8-5',
] as const;
export type RowKey = (typeof rowKeys)[number];

export const tableKeys = ['D0', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'] as const;
export type TableKey = (typeof tableKeys)[number];

export type PlanChangeKey = PlanChangeKind | 'returned';

export const regionKeys = ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'EU', 'IN', 'unknown'] as const;
export type RegionKey = (typeof regionKeys)[number];

/** Why a file that a person wants to restore from was not taken. The first four are the names of the store's refusals. */
export const fileRefusalKeys = ['NotBackspace', 'NewerFile', 'Truncated', 'Malformed', 'TooBig', 'Empty', 'OtherPerson'] as const;
export type FileRefusalKey = (typeof fileRefusalKeys)[number];

/** Why the store could not keep or read something, by the names of its refusals. */
export const storeRefusalKeys = ['StorageFull', 'StorageRefused', 'Closed', 'NewerVersion', 'Corrupt', 'DifferentBody'] as const;
export type StoreRefusalKey = (typeof storeRefusalKeys)[number];
