import type { Range } from '../base/range.ts';
import type { Source } from '../protocol/evidence.ts';

export type MeasureId =
  | 'NPRS' | 'LOCATION' | 'RMDQ24' | 'PSFS' | 'PEG' | 'PHQ2' | 'GROC' | 'STARTBACK' | 'ODI' | 'EQ5D' | 'PROMIS_PF_PI_G10';

/** How far an instrument may be part of this product. Whoever has the code may sell it, so "free for care" is not enough. */
export type Shipping =
  /** Its items are shown to people. */
  | 'shipped'
  /** Its items may be shown once the license has been read at its source. */
  | 'after-license-check'
  /** No items: scores that were taken elsewhere can be recorded. */
  | 'scores-only';

/** When an instrument is asked. Weeks count from the baseline. */
export interface MeasureSchedule {
  readonly everySession: boolean;
  readonly atBaseline: boolean;
  readonly weeks: readonly number[];
  /** After the last of the weeks. */
  readonly thenEveryMonths?: number;
  readonly dailyIfWanted?: boolean;
  /** The average of the last seven days, asked once a week. */
  readonly weeklyAverage?: boolean;
}

/** The least change that people notice, with where the figure is from. `citation` is for papers outside the source register. */
export interface ImportantChange {
  readonly points: number;
  /** Of the baseline. */
  readonly percent?: number;
  readonly from: { readonly source: Source } | { readonly citation: string };
}

/** A cut-off with what it finds and what it rules out, in percent. */
export interface Cut { readonly atLeast: number; readonly sensitivityPercent: number; readonly specificityPercent: number }

export interface Measure {
  readonly id: MeasureId;
  /** Absent: another number of items in each version of the instrument. */
  readonly items?: Range;
  /** Absent: the instrument has a scale of another kind. */
  readonly range?: Range;
  readonly betterIs: 'lower' | 'higher' | 'profile';
  readonly importantChange?: ImportantChange;
  readonly schedule?: MeasureSchedule;
  readonly shipping: Shipping;
  readonly license: string;
  /** At or below this a person counts as recovered. */
  readonly recoveredAtMost?: { readonly score: number; readonly source: Source };
  /** Below and above these scores the instrument hardly moves. */
  readonly insensitive?: { readonly below: number; readonly above: number };
  readonly cuts?: { readonly rows: readonly Cut[]; readonly citation: string };
  /** LOINC codes, with where each was seen; none was looked up on a terminology server. */
  readonly loinc?: readonly { readonly code: string; readonly what: string; readonly seen: string }[];
}

const everySession: MeasureSchedule = { everySession: true, atBaseline: false, weeks: [] };
const ostelo = { source: 'OSTELO08' } as const;
const exactly = (n: number): Range => ({ min: n, max: n });

export const measures: readonly Measure[] = [
  {
    id: 'NPRS', items: exactly(1), range: { min: 0, max: 10 }, betterIs: 'lower',
    importantChange: { points: 2, percent: 30, from: ostelo },
    schedule: { ...everySession, dailyIfWanted: true, weeklyAverage: true },
    shipping: 'shipped', license: 'None needed, by the notes of the ICHOM low back pain set.',
    // The answer list that goes with this code shows LA6113-0 as "2 or more": the number is sent, never the answer code.
    loinc: [{ code: '72514-3', what: 'score', seen: 'HL7 Belgium implementation guide' }],
  },
  {
    // Zones: 0 none, 1 center of the low back, 2 off center or buttock, 3 thigh, 4 below the knee, 5 foot.
    id: 'LOCATION', items: exactly(1), range: { min: 0, max: 5 }, betterIs: 'lower',
    importantChange: { points: 1, from: { source: 'OWN: one zone nearer to the spine or further down the leg' } },
    schedule: everySession, shipping: 'shipped', license: 'Our own design.',
  },
  {
    // The score counts ticked items. "None apply" is ticked as well, so that an empty form is no zero; nothing is prorated.
    id: 'RMDQ24', items: exactly(24), range: { min: 0, max: 24 }, betterIs: 'lower',
    importantChange: { points: 5, percent: 30, from: ostelo },
    schedule: { everySession: false, atBaseline: true, weeks: [2, 4, 8, 12], thenEveryMonths: 3 },
    shipping: 'after-license-check',
    license: 'Free for clinicians by its own site, as Physiopedia reports; the wording of the permission was not seen. Needs attribution.',
    recoveredAtMost: { score: 2, source: 'KAMPER10' }, insensitive: { below: 4, above: 20 },
  },
  {
    // The mean over activities that the person names; 10 is "as before". The same activities every time.
    id: 'PSFS', items: { min: 3, max: 5 }, range: { min: 0, max: 10 }, betterIs: 'higher',
    importantChange: { points: 2, from: { citation: 'Stratford 1995, not verified: 2 for the mean, 3 for a single activity.' } },
    schedule: { everySession: false, atBaseline: true, weeks: [4, 8, 12] },
    shipping: 'shipped', license: 'A method with free text; no formal license text seen.',
  },
  {
    id: 'PEG', items: exactly(3), range: { min: 0, max: 10 }, betterIs: 'lower',
    importantChange: { points: 1, percent: 30, from: { citation: 'Reed 2024, J Pain 25:142: mostly 1.0 to 1.75.' } },
    shipping: 'after-license-check', license: 'Published open access; descends from the Brief Pain Inventory; not verified.',
  },
  {
    // Never a diagnosis: from 3 points on, the page with support is shown and the clinician is told.
    id: 'PHQ2', items: exactly(2), range: { min: 0, max: 6 }, betterIs: 'lower',
    shipping: 'after-license-check', license: 'No permission needed by secondary sources; its own site was not seen.',
    cuts: {
      rows: [
        { atLeast: 3, sensitivityPercent: 61, specificityPercent: 92 }, { atLeast: 2, sensitivityPercent: 86, specificityPercent: 78 },
      ],
      citation: 'Arroll 2010, n=2642',
    },
    loinc: [
      { code: '55758-7', what: 'total', seen: 'public code' },
      { code: '44250-9', what: 'first item', seen: 'loinc.org' }, { code: '44255-8', what: 'second item', seen: 'loinc.org' },
    ],
  },
  {
    id: 'GROC', items: exactly(1), range: { min: -5, max: 5 }, betterIs: 'higher',
    schedule: { everySession: false, atBaseline: false, weeks: [4, 8, 12] }, shipping: 'shipped', license: 'Our own wording.',
  },
  {
    // Risk: total 3 or less low; total 4 or more with 3 or less on items 5 to 9 medium; 4 or more on items 5 to 9 high.
    id: 'STARTBACK', items: exactly(9), range: { min: 0, max: 9 }, betterIs: 'lower', shipping: 'scores-only',
    license: 'Keele University 2021: free without commerce, unchanged, for health practitioners; commerce needs a contact.',
  },
  {
    id: 'ODI', items: exactly(10), range: { min: 0, max: 100 }, betterIs: 'lower',
    importantChange: { points: 10, percent: 30, from: ostelo }, shipping: 'scores-only',
    license: 'License through Mapi ePROVIDE; by ICHOM free for health-care organizations, and still needed.',
  },
  { id: 'EQ5D', betterIs: 'profile', shipping: 'scores-only', license: 'Registration and license through EuroQol.' },
  {
    // T-scores: mean 50, standard deviation 10.
    id: 'PROMIS_PF_PI_G10', items: { min: 4, max: 10 }, betterIs: 'profile', shipping: 'scores-only',
    license: 'Copyright; English and Spanish free for research and clinics; commerce and built-in use need permission.',
    loinc: [{ code: '61576-5', what: 'global health v1.1, perhaps replaced by v1.2', seen: 'public code' }],
  },
];
