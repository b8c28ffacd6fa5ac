import type { QuestionKey, QuestionWords } from '../words.ts';

type Condition = Exclude<QuestionKey, `RF${string}`>;

export const conditions = {
  EX01: { stem: 'Are you pregnant, or still waiting for a test?', items: [], label: 'pregnant, or waiting for a test' },
  EX02: {
    stem: 'Has your spine ever been operated on?',
    items: [],
    notes: ['An agreement counts from 12 weeks after the operation. It must have been given after that.'],
    label: 'surgery on the spine',
  },
  EX03: {
    stem: 'Is either of these true for you?',
    items: ['you have osteoporosis (thin bones) in your spine', 'a bone in your spine broke with little force'],
    label: 'osteoporosis in the spine, or a spine bone broken by little force',
  },
  EX03B: {
    stem: 'Is any of this true for you?',
    items: [
      'you have osteoporosis or low bone density, in any part of the body',
      'since the age of 50, a simple fall broke a bone',
      'you are over 4 cm (1.6 inches) shorter than you were, or newly stooped',
      'you have taken steroid tablets for three months or longer',
    ],
    label: 'low bone density, bone broken by a simple fall since 50, lost height or new stoop, or long steroid use',
  },
  EX04: {
    stem: 'Did you have one of these in the last 12 weeks?',
    items: ['you gave birth', 'your belly or pelvis was operated on'],
    label: 'birth, or surgery on the belly or pelvis, in the last 12 weeks',
  },
  EX04B: {
    stem: 'Did you have a shot into your spine, or close to it, in the last 4 weeks?', items: [],
    label: 'injection into or near the spine in the last 4 weeks',
  },
  CN01: {
    stem: 'Is any of this true for you?',
    items: [
      'someone told you that you have spinal stenosis (a narrow spine canal)',
      'you were told: a slipped vertebra (not a slipped disc), or a stress fracture (pars)',
      'your legs ache or tingle when you walk or stand, and sitting or bending forward eases them',
    ],
    label: 'spinal stenosis, slipped vertebra or pars stress fracture, or legs that ache on walking and ease on sitting',
  },
  CN02: {
    stem: 'Has anyone told you that a disc of yours is slipped, bulging or herniated?', items: [],
    label: 'slipped, bulging or herniated disc',
  },
  CN27: {
    stem: 'Does one leg hurt, tingle or feel numb, and does it stay the same or get better?', items: [],
    label: 'steady or easing pain, tingling or numbness in one leg',
  },
  CN03: { stem: 'Are the muscles of your lower back very tight?', items: [], label: 'very tight lower back muscles' },
  CN04: {
    stem: 'Is any of this true of one of your eyes?',
    items: ['glaucoma, or high pressure in the eye', 'a problem of the retina', 'it was operated on in the last three months'],
    label: 'glaucoma or high eye pressure, retina problem, or eye surgery in the last three months',
  },
  CN05: {
    stem: 'Has your blood pressure been high without being under control, or do you not know it?',
    items: [],
    notes: ['Answer no if you are under 40 and nobody ever told you that it was high.'],
    label: 'high blood pressure, not controlled or not known',
  },
  CN06: { stem: 'Is your blood pressure high, but under control?', items: [], label: 'high blood pressure, controlled' },
  CN07: {
    stem: 'Is either of these true for you?',
    items: ['a disease of the heart or the circulation', 'a stroke, or a mini-stroke'],
    notes: ['“New” means that it began or changed in the last few weeks.'],
    label: 'heart or circulation disease, stroke or mini-stroke',
  },
  CN08: { stem: 'Do you take a blood thinner?', items: [], label: 'blood thinners' },
  CN09: { stem: 'Do you have acid reflux, or a hiatus hernia?', items: [], label: 'acid reflux or hiatus hernia' },
  CN10: { stem: 'Do you have a hernia in your groin or the wall of your belly?', items: [], label: 'hernia of the belly wall or groin' },
  CN11: {
    stem: 'Is either of these true for you?',
    items: ['you have vertigo, or spells of being dizzy', 'you have an ear infection'],
    label: 'vertigo, dizzy spells or an ear infection',
  },
  CN11B: { stem: 'Have you passed out (fainted)?', items: [], label: 'fainting' },
  CN12: { stem: 'Is one of your eyes infected now?', items: [], label: 'eye infection now' },
  CN13: {
    stem: 'Is a tendon in your shoulder torn (rotator cuff), or does a shoulder hurt?', items: [],
    label: 'torn shoulder tendon or painful shoulder',
  },
  CN13B: {
    stem: 'Is either of these true for you?',
    items: ['a shoulder pops out of its joint', 'a shoulder was operated on in the last six months'],
    label: 'shoulder that dislocates, or shoulder surgery in the last six months',
  },
  CN14: {
    stem: 'Does a problem with a wrist or hand keep you from leaning on it?', items: [],
    label: 'wrist or hand that I cannot lean on',
  },
  CN15: {
    stem: 'Is it hard for you to kneel, or do you have a replaced knee?', items: [], label: 'trouble kneeling, or a knee replacement',
  },
  CN15B: {
    stem: 'Do you have a replaced hip, or a hip that you must not bend far?', items: [],
    label: 'hip replacement, or a hip that must not bend far',
  },
  CN16: {
    stem: 'Is an ankle or foot injured, or was it replaced?', items: [],
    label: 'ankle or foot injury or replacement',
  },
  CN17: {
    stem: 'Is it hard for you to get down to the floor, or up again?', items: [], label: 'trouble getting down to or up from the floor',
  },
  CN18: { stem: 'Do you have falls, or feel unsteady when you stand or walk?', items: [], label: 'falls, or unsteady on the feet' },
  CN19: {
    stem: 'Is either of these true for you?',
    items: ['rheumatoid arthritis affects your neck', 'your neck is unstable, as it can be with Down syndrome'],
    label: 'rheumatoid arthritis of the neck, or an unstable neck',
  },
  CN19B: { stem: 'In the last few weeks, did you hurt your neck?', items: [], label: 'neck injury in the last weeks' },
  CN20: {
    stem: 'Do your joints bend very far, or do you have a connective-tissue disorder?', items: [],
    label: 'very bendy joints or a connective-tissue disorder',
  },
  CN21: {
    stem: 'Is there one of these on your back or hips?',
    items: ['a wound that is open', 'skin that is inflamed'],
    label: 'open wound or inflamed skin on the back or hips',
  },
  CN22: {
    stem: 'Is there a pacemaker, metalwork or a replaced joint in your body?', items: [],
    label: 'pacemaker, metalwork or joint replacement',
  },
  CN22B: { stem: 'Is there a shunt (a drain tube) in your head or spine?', items: [], label: 'shunt in the head or spine' },
  CN23: { stem: 'Do you weigh more than the device is made for?', items: [], label: 'weight above the limit of the device' },
  CN24: { stem: 'Do you use a wheelchair, or is it unsafe for you to stand?', items: [], label: 'wheelchair, or cannot stand safely' },
  CN25: { stem: 'Is your spinal cord injured?', items: [], label: 'spinal cord injury' },
  CN26: {
    stem: 'For two weeks or longer, has it hurt to do sport or to bend backward?', items: [],
    label: 'pain with sport or bending backward for two weeks or more, under 26',
  },
} satisfies Readonly<Record<Condition, QuestionWords>>;
