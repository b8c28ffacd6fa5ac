/** A gap, an error or a contradiction in the article, and how the product reads it. */
export interface SeedIssue { readonly id: string; readonly lines: string; readonly found: string; readonly resolution: string }

const issue = (id: string, lines: string, found: string, resolution: string): SeedIssue => ({ id, lines, found, resolution });

export const seedIssues: readonly SeedIssue[] = [
  issue('SI01', '35', '"Standing" is named twice where a pair is meant', 'Read as sitting or standing, as L23 has it.'),
  issue(
    'SI02', '37', 'The announced list of conditions is missing',
    'Only what the text names elsewhere is shown (L14, L35, L196). No one has to know a diagnosis to start.',
  ),
  issue(
    'SI03', '76', 'Reasons against inversion are not named',
    'Restrictions come from LeMarr 1984, Friberg 1985, Jasien 2015 and the lists of makers.',
  ),
  issue('SI04', '212', 'The heading counts 13 references, the list 14: 8 papers or pages and 6 videos', 'All 14 are kept and counted.'),
  issue('SI05', '214', 'Choi is dated 2014; the issue is J Phys Ther Sci 2015;27:481-483', 'Cited as 2015.'),
  issue('SI06', '234', 'Park is dated 2022; the paper is Sci Rep 2024;14:2714', 'Cited as 2024.'),
  issue('SI07', '228', '"Melhat A.M.E." stands for El Melhat A.M.', 'Name corrected.'),
  issue(
    'SI08', '94',
    '"Most relief" with a herniated disc is more than the papers show: Park, n=56, long-lasting central pain; Golonka, no controls',
    'The words are "often suits", and the response decides.',
  ),
  issue(
    'SI09', '14,196 vs 25,76', 'A plain benefit at start and end, "not robust" and "conflicting" in between',
    'The caveat goes with every claim; the closing sentence never stands alone.',
  ),
  issue(
    'SI10', '25', 'Choi compared two kinds of traction, without a group on physical therapy alone',
    'Amjad 2022 (n=60) fits the claim and joins the evidence page.',
  ),
  issue(
    'SI11', '94 vs 100-142', 'Extension is favored, yet 3 of 6 exercises bend the low back',
    'Table D1 and the response set the order.',
  ),
  issue(
    'SI12', '82 vs 94', 'Hanging over a back-extension machine is flexion under load',
    'Closed with R_DISC and R_OSTEO; otherwise a clinician turns it on.',
  ),
  issue(
    'SI13', '138,142', '10 breaths, 10 repetitions, twice: up to some 20 minutes a day with the head down',
    'Starts with 2 holds of 5 breaths once a day, from day 21; the maximum needs a clinician.',
  ),
  issue('SI14', '114,126,142', 'Two sentences say "repeat"', 'The first counts repetitions of a set, the second sets of a day.'),
  issue('SI15', '126', '"Each direction" 5 to 10 times', 'One repetition is a cat and a cow.'),
  issue('SI16', '110', 'Side stretch: no side, time or number', 'Same hold; both sides are offered; which one helps is noted.'),
  issue('SI17', '174,188', '"Several times a day" has no number', 'EX5 up to 6 sets and EX6 up to 3 sets a day, as breaks: our choice.'),
  issue('SI18', '96', '"A couple of times a week", and no routine given', 'Twice a week; a clinician fills it.'),
  issue(
    'SI19', '70,196', 'Core strengthening is asked for, with no exercise for it',
    'M9 stays off until a clinician confirms it; the neutral module has a gentle seated brace.',
  ),
  issue(
    'SI20', '72-76,82,86', 'Inversion, back machine and roller have no dose',
    'M2 and M3B need a prescriber; M4 is opt-in with small caps of ours.',
  ),
  issue(
    'SI21', '80', 'The hang has no repetitions and no frequency, and says "around"',
    '45 s at most, 1 to 3 a day, feet-assisted at first: our choice.',
  ),
  issue(
    'SI22', '62 vs 98', 'Stop all and consult, or stop that one exercise?',
    'Worse during it alone: that exercise stops. Worse at 30 minutes and next morning, a second leg event, 2 rest days '
      + 'or 3 bad sessions in a week: all stops, with a consult.',
  ),
  issue(
    'SI23', '98', 'Only what lowers symptoms stays: what of exercises that do neither?',
    'They stay up to 14 days. Then one a week may go, never the last two, never in MAINTAIN.',
  ),
  issue(
    'SI24', '53,192', 'A weak leg only asks for clearance or a follow-up, and cauda equina is absent',
    'A guideline may raise the urgency, never lower it.',
  ),
  issue('SI25', '192', '"Does not improve" has no date', 'Review at 2 weeks, advice to make contact at 4.'),
  issue(
    'SI26', '146 vs 94', 'Cobra is out when tight, yet extension is best',
    'R_TIGHTBACK closes only the press-ups above the forearms.',
  ),
  issue(
    'SI27', '39 vs 27,43', 'A diagnosis before any treatment, or a try at home without access',
    'Recommended, never a gate; only the screen is a gate.',
  ),
  issue(
    'SI28', '43', 'Cancer, infection, steroids, age and inflammatory pain are not among the exclusions',
    'Questions from guidelines are added.',
  ),
  issue('SI29', '124', 'Looking to the ceiling bends the neck back', 'A neutral neck is an option; R_NECK closes the rest.'),
  issue('SI30', '136', 'Straight legs for everyone', 'Bent knees are a variation: our choice.'),
  issue(
    'SI31', '106', 'Nothing for people who cannot kneel or sit on the heels',
    'EX1-0, EX1-1, the bed forms EX4-0B and EX4-1B, the neutral module.',
  ),
  issue(
    'SI32', '90', 'Posture is said to compress the spine and cause pain, a strong claim',
    'The word is "may", and a change of position is offered; Du 2023 is about measuring posture.',
  ),
  issue('SI33', '198,206', 'Slips of the site; a third person without a role', 'Left aside.'),
];
