import type { Source } from '../protocol/evidence.ts';

/** How far a finding can be trusted. `none` is no research at all. */
export const certainties = ['none', 'very-low', 'low', 'low-to-moderate', 'moderate'] as const;
export type Certainty = (typeof certainties)[number];

export interface Reference {
  readonly id: string;
  readonly authors: string;
  readonly title: string;
  readonly where: string;
  /** The year of the work itself; null when it has none. */
  readonly year: number | null;
  /** What the article's own list has instead. */
  readonly correction?: { readonly field: 'year' | 'authors'; readonly listed: string };
  readonly design: string;
  readonly finding: string;
  readonly certainty: Certainty;
  /** How it was checked for this product. */
  readonly checked: 'abstract read' | 'press release read' | 'not read' | 'not watched';
  readonly note?: string;
}

/** The article's list, in its order. Its heading says 13; there are 14, and 7 of them are papers. */
export const references: readonly Reference[] = [
  {
    id: 'REF01', authors: 'Choi J, et al.', year: 2015, correction: { field: 'year', listed: '2014' },
    title: 'Influences of spinal decompression therapy and general traction therapy on pain, disability and straight leg raising',
    where: 'J Phys Ther Sci 2015;27:481-483',
    design: 'Trial like a randomized one, n=30 (15 and 15).',
    finding: 'Three times a week for 4 weeks: pain, ODI and leg raise got better with both kinds of traction, by as much. '
      + 'Nobody went without.',
    certainty: 'low', checked: 'abstract read',
  },
  {
    id: 'REF02', authors: 'Chou R, Huffman LH', year: 2007, title: 'Nonpharmacologic therapies for acute and chronic low back pain',
    where: 'Annals of Internal Medicine, for the American Pain Society and American College of Physicians',
    design: 'Systematic review.',
    finding: 'Pain over 4 weeks: good evidence for exercise, CBT, manipulation, interdisciplinary rehabilitation (10 to 20 of 100 in pain, '
      + '2 to 4 RMDQ points), fair for Viniyoga, massage, acupuncture. New pain: heat and manipulation alone.',
    certainty: 'moderate', checked: 'abstract read', note: 'A review of 2017 took its place.',
  },
  {
    id: 'REF03', authors: 'Du SH, et al.', year: 2023, title: 'Spinal posture assessment and low back pain', where: 'EFORT Open Reviews',
    design: 'Narrative review.',
    finding: 'About ways to measure posture. Long poor posture may be a risk factor; not being symmetric is normal.',
    certainty: 'very-low', checked: 'abstract read', note: 'The certainty is about posture as a cause of pain.',
  },
  {
    id: 'REF04', authors: 'Golonka W, et al.', year: 2021,
    title: 'Isolated lumbar extension resistance exercise in limited range of motion for lumbar radiculopathy and disk herniation',
    where: 'Journal of Clinical Medicine',
    design: 'Looking back at one center, n=189, of whom 168 finished. No control group.',
    finding: 'Strengthening on a machine in limited range, twice a week for 9 weeks: symptom score from 4.2 to 1.9.',
    certainty: 'low', checked: 'abstract read',
  },
  {
    id: 'REF05', authors: 'Imperial College Healthcare NHS Trust', year: 2022, title: 'Cat cow exercise', where: 'YouTube',
    design: 'Video.', finding: 'Shows the technique.', certainty: 'none', checked: 'not watched',
  },
  {
    id: 'REF06', authors: 'Lombardo N, et al.', year: null, title: 'Spinal decompression at home: benefits and exercises',
    where: 'Back Intelligence', design: 'Web page.', finding: 'Without peer review.', certainty: 'none', checked: 'not read',
  },
  {
    id: 'REF07', authors: 'MadFit', year: 2024, title: 'Post workout stretch', where: 'YouTube',
    design: 'Video.', finding: 'Shows general stretches.', certainty: 'none', checked: 'not watched',
  },
  {
    id: 'REF08', authors: 'El Melhat AM, et al.', year: 2024, correction: { field: 'authors', listed: 'Melhat, A. M. E.' },
    title: 'Non-surgical approaches to the management of lumbar disc herniation associated with radiculopathy',
    where: 'Journal of Clinical Medicine',
    design: 'Narrative review, paid for by a body that promotes traction methods.',
    finding: 'Rates education with self-management, the McKenzie method and others as moderate for disc herniation with radiculopathy.',
    certainty: 'low', checked: 'abstract read',
  },
  {
    id: 'REF09', authors: 'Mendelow AD, et al.', year: 2021, title: 'Lumbar disc disease: the effect of inversion on clinical symptoms',
    where: 'Journal of Physical Therapy Science',
    design: 'Register without random groups, n=85 against 3 control groups, on the table of one maker.',
    finding: 'Fewer operations than in the control groups, by the press release about half as many.',
    certainty: 'low', checked: 'press release read', note: 'The abstract was not seen.',
  },
  {
    id: 'REF10', authors: 'National Academy of Sports Medicine', year: 2021, title: "How to do a child's pose stretch", where: 'YouTube',
    design: 'Video.', finding: 'Shows the technique.', certainty: 'none', checked: 'not watched',
  },
  {
    id: 'REF11', authors: 'Park CH, et al.', year: 2024, correction: { field: 'year', listed: '2022' },
    title: 'Long-term effects of lumbar flexion versus extension exercises for chronic axial low back pain',
    where: 'Sci Rep 2024;14:2714',
    design: 'Randomized trial over one year, n=56 (27 flexion, 29 extension).',
    finding: 'Mean pain after a year 3.78 with flexion and 2.26 with extension, difference 1.52 (95 % CI 0.56 to 2.47). '
      + 'Worst pain and function did not differ.',
    certainty: 'low-to-moderate', checked: 'abstract read',
  },
  {
    id: 'REF12', authors: 'PureGym', year: 2024, title: 'How to do cobra pose', where: 'YouTube',
    design: 'Video.', finding: 'Shows the technique.', certainty: 'none', checked: 'not watched',
  },
  {
    id: 'REF13', authors: 'SpineCare Decompression and Chiropractic Center', year: 2021,
    title: 'How to release your full back with a foam roller', where: 'YouTube',
    design: 'Video, by a clinic that offers decompression.', finding: 'Shows the technique.', certainty: 'none', checked: 'not watched',
  },
  {
    id: 'REF14', authors: 'Virginia Mason', year: 2015, title: 'Standing back extension', where: 'YouTube',
    design: 'Video.', finding: 'Shows the technique.', certainty: 'none', checked: 'not watched',
  },
];

/** Work that the article leaves out and that says more than what it lists. `source` is the id in the source register. */
export interface Supplement { readonly id: string; readonly citation: string; readonly finding: string; readonly source?: Source }

export const supplements: readonly Supplement[] = [
  {
    id: 'SUP01', source: 'COCHRANE13', citation: 'Wegner I et al., Cochrane CD003010.pub5, 2013: 32 trials, n=2762.',
    finding: 'Traction makes little or no difference.',
  },
  {
    id: 'SUP02', source: 'WHO23', citation: 'WHO guideline for chronic primary low back pain, 2023.',
    finding: 'Traction should not be routine care (conditional, very low certainty).',
  },
  {
    id: 'SUP03', source: 'THACK16', citation: 'Thackeray A et al., JOSPT 2016: randomized, n=120, nerve root compression.',
    finding: 'Traction added nothing to extension exercise.',
  },
  {
    id: 'SUP04', citation: 'Amjad 2022: randomized, n=60.',
    finding: 'Decompression with physical therapy did better than physical therapy alone at 4 weeks: what L25 speaks of.',
  },
  {
    id: 'SUP05', citation: 'Cheng 2020: 7 randomized trials, n=403.',
    finding: 'Short term 0.44 in pain and 0.42 in function (standardized mean difference); no difference in the long term.',
  },
  {
    id: 'SUP06', citation: 'Prasad 2012: pilot trial of inversion, 24 randomized.',
    finding: 'An operation was avoided by 10 of 13 with inversion and 2 of 9 without.',
  },
  { id: 'SUP07', citation: 'Choosing Wisely Italy.', finding: 'Some studies of traction report harm.' },
  {
    id: 'SUP08', source: 'WALKBACK', citation: 'Pocovi NC et al., Lancet 2024;404:134-144: randomized, n=701.',
    finding: 'Walking with education put off the next episode: hazard ratio 0.72 (0.60 to 0.85), median 208 against 112 days.',
  },
];
