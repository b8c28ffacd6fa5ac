import type { Words } from '../words.ts';

export const restrictions: Words['restrictions'] = {
  R_OSTEO: {
    name: 'Thin bones, or a bone that broke easily',
    off: 'Bending forward, far back bends, side bends and lying face down stay off. So do hanging, tilting and the roller.',
    why: 'Thin bones take less load. Upright moves and small back bends are kinder to them.',
  },
  R_EXTBLOCK: {
    name: 'Narrow spine canal, shifted vertebra or stress fracture',
    off: 'Back bends, hanging and tilting stay off.',
    why: 'Bending back can leave less room for the nerves. Moves that bend forward often feel easier.',
  },
  R_DISC: {
    name: 'A disc problem',
    off: 'Downward dog and hanging over a machine stay off.',
    why: 'Bending forward under load, or with straight legs, can stir up the nerve.',
  },
  R_LEG: {
    name: 'Pain, tingling or numbness in one leg',
    off: 'Downward dog, deep forward bends and the machine hang stay off. A deep bend may come back after day 21 if your leg stays calm.',
    why: 'A deep or straight-leg stretch can pull on the leg nerve.',
  },
  R_TIGHTBACK: {
    name: 'Very tight lower back',
    off: 'Cobra with straighter arms stays off. The low cobra on your forearms is fine.',
    why: 'A tight back needs small bends first.',
  },
  R_PREG: {
    name: 'Pregnancy',
    off: 'Lying on your belly or back, deep bends, far back bends, long reaches, hanging and low-head moves stay off.',
    why: 'Your belly needs room, and your blood pressure can drop when you lie or reach for long. Sit down if you feel faint.',
  },
  R_POSTOP: {
    name: 'Birth, belly surgery or a spine injection not long ago',
    off: 'Lying face down, far back bends, hanging and moves with the head low or weight on your arms stay off.',
    why: 'Your body needs calm where it was worked on.',
  },
  R_SPINESURG: {
    name: 'Spine surgery',
    off: 'Deep bends in any direction, downward dog, hanging, tilting and the roller stay off.',
    why: 'A spine after surgery does best with small, even moves.',
  },
  R_EYE: {
    name: 'An eye problem, or eye surgery not long ago',
    off: 'All moves with your head at or below your heart stay off.',
    why: 'A low head raises the pressure in your eyes.',
  },
  R_BP_UNC: {
    name: 'High blood pressure, not controlled or not known',
    off: 'Moves with a low head, hanging and tilting stay off.',
    why: 'A low head or a long hang can push your blood pressure up.',
  },
  R_BP_CTRL: {
    name: 'High blood pressure, controlled',
    off: 'The inversion table and the machine hang stay off.',
    why: 'Being upside down can push your blood pressure up.',
  },
  R_CVD: {
    name: 'Heart or blood vessel disease, stroke or aneurysm',
    off: 'Downward dog, hanging and tilting stay off.',
    why: 'A low head or a hard pull puts extra load on heart and blood vessels.',
  },
  R_ANTICOAG: {
    name: 'Blood thinners',
    off: 'The inversion table, the machine hang and the roller stay off.',
    why: 'You bruise or bleed more easily under pressure.',
  },
  R_REFLUX: {
    name: 'Acid reflux or hiatus hernia',
    off: 'Moves with a low head or with thighs against the belly stay off.',
    why: 'They can push acid up.',
  },
  R_HERNIA: {
    name: 'Hernia of the belly or groin',
    off: 'Hanging, tilting and moves that press on the belly stay off.',
    why: 'They push on the weak spot.',
  },
  R_EAR: {
    name: 'Ear infection, dizzy spells or fainting',
    off: 'Moves with a low head, looking up, rolling over, hanging and tilting stay off.',
    why: 'They can make you dizzy.',
  },
  R_DIZZY: {
    name: 'You felt dizzy, saw oddly or had a headache in a session',
    off: 'Low-head moves, looking up, lying on your back and rolling over are on hold. Hanging and tilting are too.',
    why: 'We ask about it again before these come back.',
  },
  R_EYEINF: {
    name: 'Eye infection',
    off: 'Downward dog, the inversion table and the machine hang stay off.',
    why: 'A low head raises the pressure in your eyes.',
  },
  R_SHOULDER: {
    name: 'Sore or torn shoulder',
    off: 'Arms above your shoulders and hanging stay off.',
    why: 'Reaching high can make the shoulder sore.',
  },
  R_SHOULDER_UNST: {
    name: 'Loose or newly operated shoulder',
    off: 'Arms above your shoulders, leaning on your arms and hanging stay off.',
    why: 'The joint needs time without weight on it.',
  },
  R_WRIST: {
    name: 'Sore wrist or hand',
    off: 'Leaning on flat hands and gripping a bar stay off.',
    why: 'They bend the wrist under your weight.',
  },
  R_KNEE: {
    name: 'Trouble kneeling',
    off: 'Moves on your knees stay off.',
    why: 'There are forms on a chair or a bed that do the same.',
  },
  R_HIP: {
    name: 'Replaced hip, or one that must not bend far',
    off: 'Moves that bend your hip deeply stay off.',
    why: 'Your hip has a limit that we keep.',
  },
  R_ANKLE: {
    name: 'Sore or replaced ankle or foot',
    off: 'The inversion table stays off.',
    why: 'Its straps pull on the ankles.',
  },
  R_FLOOR: {
    name: 'The floor is hard to reach',
    off: 'All floor moves, hanging and tilting stay off.',
    why: 'You can do the rest sitting, standing or on a bed.',
  },
  R_BALANCE: {
    name: 'Unsteady on your feet',
    off: 'Standing without a support, downward dog, hanging and tilting stay off.',
    why: 'Keep a hand on a counter, and wear shoes.',
  },
  R_NOSTAND: {
    name: 'Wheelchair, or standing is not safe',
    off: 'Standing, floor and kneeling moves, rolling over, hanging and tilting stay off.',
    why: 'There is a set of moves for a chair.',
  },
  R_SCI: {
    name: 'Spinal cord injury',
    off: 'Reaching without a back rest, deep hip bends, lying face down, low-head moves, hanging and the roller stay off.',
    why: 'A pounding headache, sweat or a flush means: sit up and get help.',
  },
  R_NECK: {
    name: 'Unstable or hurt neck',
    off: 'Looking up and back, downward dog, hanging upside down and tilting stay off.',
    why: 'Your neck should stay in line with your back.',
  },
  R_HYPERMOB: {
    name: 'Very bendy joints',
    off: 'Bends to the very end, hanging and tilting stay off.',
    why: 'Bendy joints do better in the middle of their range.',
  },
  R_ROLL: {
    name: 'A wound, clot, break or infection',
    off: 'The roller stays off.',
    why: 'Pressure on that place is not safe.',
  },
  R_IMPLANT: {
    name: 'Pacemaker, metalwork or replaced joint',
    off: 'The inversion table and the machine hang stay off.',
    why: 'The makers advise against them.',
  },
  R_SHUNT: {
    name: 'A shunt (drain tube)',
    off: 'Downward dog, the inversion table and the machine hang stay off.',
    why: 'A low head can change how the drain works.',
  },
  R_WEIGHT: {
    name: 'Body weight above the device limit',
    off: 'The inversion table, the bar and the machine stay off.',
    why: 'The device is not made to carry it.',
  },
  R_AGE65: {
    name: 'Age 65 or more',
    off: 'Downward dog and many repeats of a deep forward bend stay off until a physical therapist agrees.',
    why: 'Bones can be thin without any sign.',
  },
  R_WEEK1: {
    name: 'Your first week with a disc or leg problem',
    off: 'Bends to the very end wait until day 8.',
    why: 'A calm start shows us what your leg likes.',
  },
};
