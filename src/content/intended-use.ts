/** What the product is for, as it stands on its pages and in its documents. Its function decides more than these words do. */
export const intendedUse = {
  purpose: 'Guides adults through gentle mobility exercise for the comfort of the low back. Keeps a record of how they feel. '
    + 'Tells them when to seek care.',
  limits: 'It does not diagnose, treat, cure or prevent disease, and it does not take the place of a clinician.',
  status: 'No regulator has evaluated it and no clinician has validated it. '
    + 'Whoever offers it to others must check their own duties first.',
} as const;

/** Never said of the product, its exercises or its methods. Lower case; a test looks for them in every text that people see. */
export const forbiddenClaims = [
  'cures', 'heals discs', 'treats sciatica', 'treats herniated disc', 'fixes', 'reverses', 'prevents surgery', 'clinically proven',
  'doctor approved', 'safe for everyone', 'no side effects', 'replaces physical therapy', 'diagnoses', 'fda approved', 'fda cleared',
  'ce marked', 'guaranteed', 'permanently', 'shrinks', 'heals a disc', 'fixes sciatica', 'avoids surgery',
  'replaces a physical therapist', 'miracle',
] as const;

/** The roots of words that frighten; each is looked for at the start of a word, in lower case. */
export const fearStems = [
  'crush', 'crumbl', 'worn out', 'wear and tear', 'damage', 'bone on bone', 'slipped', 'bad posture', 'compressed spine',
  'spine is compressed', 'core instability', "don't bend", 'degenerat', 'shatter', 'ruptur',
] as const;

/** A person must know again what a clinician once told them: a screening question may use these, no other text may. */
export const recognizedInQuestions: readonly (typeof fearStems)[number][] = ['slipped'];
