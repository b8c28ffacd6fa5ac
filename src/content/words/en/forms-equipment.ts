import type { FormWords } from '../words.ts';

const table = ['an inversion table that is locked to your height', 'a second person beside you'];
const tableCautions = ['Have a second person stand beside you.', 'Come up slowly, and wait before you step off.'];
const tableWayOut = [
  'Bring your arms to your chest.', 'Let the table tip back up slowly.', 'Stay upright for a minute.', 'Free your ankles last.',
];
const machineWayOut = ['Put your hands on the frame or floor.', 'Push your chest up slowly.', 'Wait before you step off.'];
const barCautions = ['Put a box under the bar, and step onto it.', 'Never drop from the bar.'];

const tilt = (name: string, angle: string): FormWords => ({
  name,
  need: table,
  steps: [
    'Lock both ankles in.', 'Lean back against the table.', 'Fold your arms on your chest.', `Tilt back slowly to ${angle}.`,
  ],
  move: [`Tilt back slowly to ${angle}.`],
  holdCue: ['Let your back grow long.', 'Keep breathing.'],
  release: 'Tilt up slowly. Stay upright for a minute.',
  wayOut: tableWayOut,
  reminder: 'Come up if your head or eyes feel pressed.',
  cautions: tableCautions,
});

/** Forms on equipment. All stand behind the equipment gate. */
export const equipmentForms = {
  'inversion-15-20': tilt('Inversion table, small tilt', 'fifteen to twenty degrees'),
  'inversion-30': tilt('Inversion table, 30 degrees', 'thirty degrees'),
  'inversion-60': tilt('Inversion table, up to 60 degrees', 'the angle set for you'),
  'feet-assisted-hang': {
    name: 'Hang with feet down',
    need: ['a firm bar', 'a steady box'],
    steps: [
      'Stand on the box under the bar.', 'Grip the bar with both hands.', 'Keep your feet on the box.', 'Bend your knees a little.',
      'Let some of your weight hang.',
    ],
    move: ['Bend your knees. Let some weight hang.'],
    holdCue: ['Let your back grow long.'],
    release: 'Straighten your legs and let go.',
    wayOut: ['Straighten your legs.', 'Put your weight on the box.', 'Let go and step down.'],
    reminder: 'Stand up if a shoulder hurts.',
    cautions: barCautions,
  },
  'full-hang': {
    name: 'Full hang',
    need: ['a firm bar', 'a steady box'],
    steps: ['Stand on the box under the bar.', 'Grip the bar with both hands.', 'Bend your knees slowly.', 'Let your legs hang free.'],
    move: ['Bend your knees. Let your legs hang free.'],
    holdCue: ['Let your back grow long.', 'Keep breathing.'],
    release: 'Put your feet on the box and let go.',
    wayOut: ['Put both feet on the box.', 'Stand up.', 'Let go and step down.'],
    reminder: 'Put your feet down if your grip tires.',
    cautions: barCautions,
  },
  'supported-machine-hang': {
    name: 'Machine hang, hands down',
    need: ['a back-extension machine set to your height'],
    steps: [
      'Hook your feet in.', 'Lie face down on the pad.', 'Keep your hands on the frame.', 'Lower your chest a little.',
    ],
    move: ['Lower your chest a little. Keep your hands on the frame.'],
    holdCue: ['Let your back grow long.'],
    release: 'Push up slowly with your hands.',
    wayOut: machineWayOut,
    reminder: 'Come up if your head feels pressed.',
    cautions: ['Do this only if a physical therapist set it up with you.'],
  },
  'machine-hang': {
    name: 'Machine hang',
    need: ['a back-extension machine set to your height'],
    steps: ['Hook your feet in.', 'Lie face down on the pad.', 'Lower your chest slowly.', 'Let your arms hang toward the floor.'],
    move: ['Lower your chest slowly. Let your arms hang.'],
    holdCue: ['Let your back grow long.'],
    release: 'Push up slowly with your hands.',
    wayOut: machineWayOut,
    reminder: 'Come up if your head feels pressed.',
    cautions: ['Do this only if a physical therapist set it up with you.'],
  },
  'lie-over-roller': {
    name: 'Lie over a roller',
    need: ['a foam roller', 'a mat'],
    steps: [
      'Sit on the floor with the roller behind you.', 'Bend your knees.', 'Hold your head in both hands.', 'Lean back onto the roller.',
      'Rest it under your shoulder blades.',
    ],
    move: ['Lean back over the roller. Hold your head.'],
    holdCue: ['Let your ribs soften.'],
    release: 'Lift your chest and sit up.',
    wayOut: ['Put your hips down.', 'Roll off to one side.', 'Push up with your hands and sit.'],
    reminder: 'Keep the roller away from your low back and neck.',
    cautions: ['Keep your head held all the time.'],
  },
  'slow-rolling': {
    name: 'Slow rolling',
    need: ['a foam roller', 'a mat'],
    steps: [
      'Sit on the floor with the roller behind you.', 'Lean back onto it.', 'Put your hands on the floor.', 'Lift your hips a little.',
      'Roll slowly over your mid-back and hips.',
    ],
    move: ['Roll slowly. Pass over sore spots.'],
    holdCue: ['Go slowly.'],
    release: 'Put your hips down and sit up.',
    wayOut: ['Put your hips down.', 'Roll off to one side.', 'Push up with your hands and sit.'],
    reminder: 'Keep the roller away from your low back and neck.',
    cautions: ['Press lightly. It should not hurt.'],
  },
} satisfies Readonly<Record<string, FormWords>>;
