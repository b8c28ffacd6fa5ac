import type { NonEmpty } from '../base/id.ts';

/** Where rules come from. None of it was reviewed by a clinician yet; `OWN` and `GENERAL` say so themselves. */
export const sourceRegister = {
  SEED: 'Grundy K, Armitage M. How to Decompress Your Spine at Home. GoodRx, 14 January 2025. "L43" is a line of its text.',
  NG59: 'NICE NG59: low back pain and sciatica in over 16s, 2016, updated 2020.',
  NG234: 'NICE NG234: spinal metastases and metastatic spinal cord compression, 2023.',
  WHO23: 'WHO guideline for chronic primary low back pain, December 2023. ISBN 9789240081789.',
  CPG21: 'George SZ et al. JOSPT 2021;51(11):CPG1-60. doi:10.2519/jospt.2021.0304.',
  IFOMPT20: 'Finucane LM et al. International framework for red flags. JOSPT 2020;50(7):350-372. doi:10.2519/jospt.2020.9971.',
  CES: 'Cauda equina: BMJ Best Practice 3000164; CSP and GIRFT suspected-CES pathway 2023; NHS Lothian RefHelp.',
  MDT: 'May S, Aina A 2012, doi:10.1016/j.math.2012.05.003; May S et al. 2018, doi:10.1016/j.msksp.2018.09.006; MDT traffic-light teaching.',
  SINAKI84: 'Sinaki M, Mikkelsen B 1984 (n=59): new vertebral fractures with extension 16 %, flexion 89 %, both 53 %, none 67 %.',
  TFTF14: 'Giangregorio L et al. Too Fit To Fracture, 2014. doi:10.1007/s00198-013-2523-2.',
  JASIEN15: 'Jasien JV et al. PLoS One 2015;10:e0144505: eye pressure in downward dog 17 to 28-29 mmHg.',
  LEMARR84: 'LeMarr JD et al. 1984 (n=26): full inversion, eye pressure 16 to 31-34 mmHg, blood pressure 110/77 to 130/90.',
  FRIBERG85: 'Friberg TR, Weinreb RN. JAMA 1985;253:1755-7 (n=16): eye pressure 14.1 to 35.6 mmHg upside down.',
  TEETER: 'Teeter list of reasons against inversion, as resellers reproduce it.',
  BARTSCH21: 'Bartsch KM et al. J Clin Med 2021;10:5360: foam rolling, Delphi of 37 experts.',
  ACOG804: 'ACOG Committee Opinion 804: exercise in pregnancy, 2020.',
  OSTELO08: 'Ostelo RW et al. Spine 2008. doi:10.1097/BRS.0b013e31815e3a10: important change in back pain measures.',
  KAMPER10: 'Kamper SJ et al. Eur Spine J 2010;19:1495: recovered is pain 0 and RMDQ 2 or less.',
  WALKBACK: 'Pocovi NC et al. Lancet 2024;404:134-144. doi:10.1016/S0140-6736(24)00755-4.',
  SNOOK98: 'Snook SH et al. Spine 1998;23:2601-7: less bending in the early morning, about a third less pain (n=85).',
  COCHRANE13: 'Wegner I et al. Cochrane CD003010.pub5, 2013: 32 trials of traction, little or no difference.',
  THACK16: 'Thackeray A et al. JOSPT 2016 (n=120): traction added nothing to extension exercise.',
  WAON21: 'Waongenngarm P et al. SJWEH 2021. doi:10.5271/sjweh.3949; review Appl Ergon 2018;68:230-9.',
  OWN: 'Our judgment, to be confirmed by a named clinician.',
  GENERAL: 'General emergency and safety-net practice, written from memory and not verified.',
  MATSUWAKA18: 'Matsuwaka ST, Liem BR 2018: in lumbar stenosis bending forward eases and bending back narrows (abstract).',
  NHSLOTHIAN: 'NHS Lothian RefHelp: acute foot drop and sciatica in both legs need a specialist call the same day.',
  NG65: 'NICE NG65: spondyloarthritis in over 16s.',
  NG156: 'NICE NG156: abdominal aortic aneurysm, 2020, with RCEM advice (summary read).',
  NOGG17: 'NOGG 2017 osteoporosis guideline, PMC5397452: height loss over 4 cm or a stoop as reasons to look for fractures.',
  SFEIR18: 'Sfeir JG et al. Eur J Phys Rehabil Med 2018;54:947: nine vertebral fractures with yoga.',
  LEE19: 'Lee M et al. Mayo Clin Proc 2019;94:424: 89 yoga injuries, 13 compression fractures, 6 of the rotator cuff.',
  BONEFIT: 'Bone Fit, bonefit.ca: rib fractures in prone and rolling exercise.',
  HARDING05: 'Harding IJ et al. Spine 2005;30:1985: night pain in 213 of 482 people, no serious disease among them.',
  HSEIE: 'HSE Ireland: exercise after a caesarean birth, wait at least six weeks and ask the doctor.',
  HSS: 'HSS and Sunnybrook: precautions after hip replacement, no bend over 90 degrees.',
  BYCROFT05: 'Bycroft J et al. 2005: autonomic dysreflexia (excerpt).',
  PARS: 'Reviews of pars stress fracture in young athletes (secondary sources).',
  SMITH17: 'Smith BE et al. 2017: painful against pain-free exercise in chronic pain (9 papers, n=385).',
} as const;

export type SourceId = keyof typeof sourceRegister;

/** A source, alone or with the place in it or what it says: `SEED: L98`, `OWN: second event`. */
export type Source = SourceId | `${SourceId}: ${string}`;

/** A rule without a source does not compile. A design choice cites `OWN`. */
export type Sources = NonEmpty<Source>;

/** `seed`: the article. `guideline`: guideline, trial or maker's warning. `design-choice`: ours, waits for a named clinician. */
export const tags = ['seed', 'guideline', 'design-choice'] as const;
export type Tag = (typeof tags)[number];

/** Where a rule or a number comes from. */
export interface Provenance { readonly tag: Tag; readonly sources: Sources }

/** The register's id of a cited source. */
export const sourceIdOf = (source: Source): SourceId => source.split(':')[0] as SourceId;
