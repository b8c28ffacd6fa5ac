import type { QuestionKey, QuestionWords } from '../words.ts';

type RedFlag = Extract<QuestionKey, `RF${string}`>;

export const redFlags = {
  RF01: {
    stem: 'Is there, or was there ever, a numb or strange feeling here?',
    items: ['around your genitals', 'around your back passage, or on your inner thighs'],
    label: 'numb or strange feeling around the genitals, back passage or inner thighs',
  },
  RF02: {
    stem: 'In the last few weeks, is any of this true?',
    items: ['it is hard to start or stop peeing', 'you do not feel it when you pee', 'you leak pee, and that is new or clearly worse'],
    notes: ['A few drops with a cough or a laugh do not count here.'],
    label: 'trouble starting, stopping, feeling or holding urine in the last few weeks',
  },
  RF03: {
    stem: 'In the last few weeks, is either of these true?',
    items: ['you cannot hold your bowels', 'you do not feel it when stool passes'],
    label: 'loss of bowel control or feeling in the last few weeks',
  },
  RF04: {
    stem: 'Did either of these come with your back or leg problem?',
    items: ['you have newly lost sexual feeling', 'your body has new trouble with sex'],
    label: 'new loss of sexual feeling or function, with the back or leg problem',
  },
  RF05: {
    stem: 'In the last few weeks, have both legs been affected?',
    items: ['new pain, tingling or numbness in both', 'pain or numbness that went from one leg into both'],
    label: 'new pain, tingling or numbness in both legs in the last few weeks',
  },
  RF06A: {
    stem: 'Are both of your legs weak?',
    items: ['the weakness is new', 'the weakness is growing'],
    label: 'weakness in both legs, new or getting worse',
  },
  RF06B: {
    stem: 'Is one leg or foot weak?',
    items: ['the weakness in one leg or foot is new or growing', 'the foot slaps down or drags', 'the leg gives way under you'],
    label: 'weakness in one leg or foot, new or getting worse, dragging or giving way',
  },
  RF07: {
    stem: 'Is any of this true for you?',
    items: ['you walk unsteadily, and that is new', 'your hands are clumsy', 'bending your neck feels like an electric shock'],
    label: 'new unsteady walking, clumsy hands, or electric shocks on bending the neck',
  },
  RF08: {
    stem: 'Do you have cancer now, or were you treated for it in the last five years?',
    items: [],
    notes: [
      'Leave out skin cancer that was all taken out. Melanoma counts.',
      '“A doctor knows” means your cancer team or family doctor knows of this pain.',
    ],
    label: 'cancer now, or treated in the last five years',
  },
  RF08B: {
    stem: 'Did you have cancer, and did its treatment end five or more years ago?',
    items: [],
    notes: ['Leave out skin cancer that was all taken out. Melanoma counts.'],
    label: 'cancer in the past, treatment ended five or more years ago',
  },
  RF09: {
    stem: 'Do you have any of these now, with your back pain?',
    items: ['fever or shivers', 'sweats that soak you at night, not from menopause', 'you feel ill'],
    label: 'fever, shivering, drenching night sweats or feeling ill, with the back pain',
  },
  RF09A: {
    stem: 'Are you very ill right now?',
    items: ['you shake and cannot stop', 'you are confused, or you breathe fast', 'your skin is cold, pale or blotchy'],
    label: 'very unwell now: shaking, confused, breathing fast, or cold, pale or blotchy skin',
  },
  RF27: {
    stem: 'Is any of this true for you?',
    items: [
      'an illness or medicine weakens your defenses against infection',
      'you have dialysis, or a line into a vein',
      'you have injected drugs',
      'you had a serious infection in the last few weeks',
    ],
    label: 'weak immune system, dialysis or vein line, injected drugs, or a recent serious infection',
  },
  RF10A: {
    stem: 'Was there a bad accident before this pain that nobody has checked?',
    items: ['you fell from a height', 'you were in a road crash', 'you took a heavy blow'],
    label: 'serious accident before the pain, not checked yet',
  },
  RF10B: {
    stem: 'Did this pain start with an accident?',
    items: ['a fall', 'a crash or a blow'],
    notes: ['Lifting, bending or another daily strain does not count.', 'Agreed to exercise means: agreed since the accident.'],
    label: 'accident that started the pain',
  },
  RF10C: {
    stem: 'Did a small strain or fall bring on sudden, very bad pain, and is one of these true?',
    items: ['your bones are thin', 'you have used steroid tablets for long', 'you are 65 or older'],
    label: 'sudden severe pain after a small strain or fall, with thin bones, steroid tablets or age 65 or more',
  },
  RF11: { stem: 'Have you lost weight, and you do not know why?', items: [], label: 'weight loss without a known reason' },
  RF12: {
    stem: 'Are all three of these true of your pain?',
    items: ['it never goes away', 'it gets worse and worse', 'no position eases it'],
    label: 'constant pain that gets steadily worse and that no position eases',
  },
  RF12B: {
    stem: 'Does pain wake you night after night?',
    items: ['it settles once you move or turn over'],
    label: 'pain that wakes me night after night and settles on moving',
  },
  RF13: {
    stem: 'Is any of this happening now?',
    items: [
      'chest or jaw pain, being newly short of breath, or pain as you breathe in',
      'a lump in your belly that throbs',
      'sudden, very bad belly or back pain, and you collapse or turn clammy',
      'your face droops, an arm is weak, or your speech is slurred',
    ],
    label: 'chest or jaw pain, breathlessness, throbbing belly lump, collapse, or a drooping face, weak arm or slurred speech',
  },
  RF14: { stem: 'Is one of your calves newly hot, swollen and sore?', items: [], label: 'new hot, swollen, painful calf' },
  RF15: {
    stem: 'Did any of these come with the back pain?',
    items: ['sudden, very bad pain in your side', 'pain that runs from your side to your groin', 'you are sick over and over'],
    label: 'sudden severe side pain, pain from side to groin, or repeated vomiting',
  },
  RF16: {
    stem: 'Did either of these come with the back pain?',
    items: ['it burns when you pee', 'there is blood in your pee'],
    label: 'burning or blood when passing urine, with the back pain',
  },
  RF17: {
    stem: 'You are pregnant, or may be. Do you have any of these?',
    items: [
      'you bleed, you leak water, or you feel regular tightenings',
      'belly pain on one side, or pain under your ribs',
      'a bad headache, spots before your eyes, or sudden swelling',
      'the baby moves less',
    ],
    label: 'warning sign in pregnancy: bleeding, leaking, tightenings, belly or rib pain, headache, spots, swelling or less movement',
  },
  RF18: {
    stem: 'Is either of these true for you?',
    items: [
      'for three months, most mornings: stiff for over 30 minutes, and moving eases it',
      'back pain along with psoriasis, or with an inflamed eye or bowel',
    ],
    label: 'long morning stiffness for three months, or psoriasis, eye or bowel inflammation',
  },
  RF19: {
    stem: 'In the last few days, was your blood pressure this high?',
    items: ['top number: 180 or more', 'bottom number: 120 or more'],
    notes: ['Answer no if you did not measure it.'],
    label: 'blood pressure of 180 or more (top) or 120 or more (bottom) in the last days',
  },
  RF20: {
    stem: 'Have you noticed any of these in an eye?',
    items: ['flashes of light that are new', 'a burst of dark spots', 'you lost sight in it, or in part of it'],
    label: 'new flashes, a shower of dark spots, or loss of sight in an eye',
  },
  RF21: {
    stem: 'Is your main pain in the middle or upper back, between your shoulder blades?', items: [],
    label: 'main pain in the middle or upper back',
  },
  RF22: {
    stem: 'Has it lasted over six weeks, is it no better, and has nobody looked at it?', items: [],
    label: 'pain for more than six weeks, no better, not looked at',
  },
  RF23: {
    stem: 'Has one of these gone on for more than a few weeks, and has nobody looked at it?',
    items: ['your pee comes slowly', 'you leak pee', 'a few drops come with a cough or a laugh'],
    label: 'slow stream or leaking of urine for more than a few weeks, not looked at',
  },
  RF24: {
    stem: 'Is one leg getting worse?',
    items: ['pain, tingling or numbness grows or spreads', 'one foot has gone numb, and that is new'],
    label: 'pain, tingling or numbness in one leg that is getting worse or spreading',
  },
  RF24B: {
    stem: 'Is the pain in your leg more than you can bear?',
    items: ['nothing helps it', 'it keeps you from sleeping, sitting or standing'],
    label: 'leg pain that I cannot bear',
  },
  RF25: {
    stem: 'Do you have one of these now, or one that is not yet fully treated?',
    items: ['a blood clot', 'a broken bone', 'an infection in a bone or in the spine'],
    label: 'blood clot, broken bone, or bone or spine infection, not yet fully treated',
  },
  RF26: {
    stem: 'Did anyone tell you that an artery in your belly or chest is too wide (an aneurysm)?',
    items: [],
    notes: ['“A doctor knows” means the team for your arteries knows of this pain.'],
    label: 'aneurysm in the belly or chest',
  },
  RF28: {
    stem: 'Look where your back was operated on or injected. Is the wound or scar like this?',
    items: ['red or hot', 'swollen or leaking'],
    label: 'red, hot, swollen or leaking wound or scar on the back',
  },
} satisfies Readonly<Record<RedFlag, QuestionWords>>;
