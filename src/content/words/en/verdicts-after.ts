import type { RowKey, RowSentence } from '../words.ts';

type After = Extract<RowKey, `D2-${string}` | `D3-${string}` | `D8-${string}`>;

const seeSomeone = 'Talk to a doctor or physical therapist.';

/** After a session: how it went (D2), the next dose (D3) and when to see someone (D8). */
export const after = {
  'D2-1': () => 'Stop and answer the safety questions now. New weakness or numbness needs a check before anything else.',
  'D2-2': (exercise) => `All exercise stops. With ${exercise}, pain went down your leg and was still worse 30 minutes later. ${seeSomeone}`,
  'D2-3': (exercise) => `All exercise stops. With ${exercise}, pain went down your leg and was worse the next morning. ${seeSomeone}`,
  'D2-4': (exercise) => `All exercise stops. With ${exercise}, there was new tingling, and you felt worse 30 minutes later. ${seeSomeone}`,
  'D2-5': (exercise) => `All exercise stops. With ${exercise}, there was new tingling, and the next morning was worse. ${seeSomeone}`,
  'D2-6': (exercise) => `We take out ${exercise}. The pain moved further down your leg.`,
  'D2-7': (exercise) => `We take out ${exercise}. It went with new tingling or numbness.`,
  'D2-8': (exercise) => `All exercise stops. After ${exercise} you were worse at 30 minutes and the next morning. ${seeSomeone}`,
  'D2-9': (exercise) => `Rest for a day, then do less of ${exercise}. You felt worse 30 minutes after it.`,
  'D2-10': (exercise) => `Rest for a day, then do less of ${exercise}. The next morning was worse.`,
  'D2-11': (exercise) =>
    `Keep ${exercise} as it is. It hurt more in the middle, but it moved nearer to your spine, which can be a good sign.`,
  'D2-12': (exercise) => `Do less of ${exercise}. It felt worse while you did it.`,
  'D2-13': (exercise) => `Keep ${exercise} as it is. We wait for your answer the next morning.`,
  'D2-14': (exercise) => `Keep going with ${exercise}. The pain moved nearer to your spine, which is a good sign.`,
  'D2-15': (exercise) => `Keep going with ${exercise}. You felt better 30 minutes later.`,
  'D2-16': (exercise) => `Keep going with ${exercise}. The next morning was better.`,
  'D2-17': (exercise) => `Keep ${exercise} for now. It made no change, better or worse.`,
  'D2-18': () => `All exercise stops. A leg sign from yesterday is still there. ${seeSomeone}`,
  'D2-19': (exercise) => `All exercise stops. With ${exercise}, pain went down your leg for the second time in 14 days. ${seeSomeone}`,
  'D2-20': (exercise) => `All exercise stops. With ${exercise}, tingling came for the second time in 14 days. ${seeSomeone}`,
  'D2-21': (exercise) => `Keep ${exercise} as it is. We wait for your answer 30 minutes after the session.`,
  'D2-22': (exercise) => `Keep ${exercise} as it is. It felt better while you did it, but not later.`,
  'D3-1': () => 'Your plan stops until the safety questions are answered. You told us about weakness or numbness.',
  'D3-2': () => 'Your plan stops until you have seen someone. Your body did not take it well.',
  'D3-3': (exercise) => `Leave out ${exercise} for at least 7 days. Moves that go the same way rest for two days. Your leg felt it.`,
  'D3-4': (exercise) => `We swap ${exercise} for another move. Its easiest form felt worse twice in a week.`,
  'D3-5': (exercise) => `Rest for one day. Then ${exercise} goes one step down. You felt worse afterward.`,
  'D3-6': (exercise) => `One step down for ${exercise}. It felt worse while you did it.`,
  'D3-7': (exercise) => `No change for ${exercise}. We need one more answer, or one more day, first.`,
  'D3-8': (exercise) => `We leave out ${exercise} and offer another move. In 14 days it made no change.`,
  'D3-9': (exercise) => `No change for ${exercise}. It does not bother you, so you can keep it.`,
  'D3-10': (exercise) => `No change for ${exercise}. You are at the top step that is open to you.`,
  'D3-11': (exercise) => `One step up for ${exercise}. It has helped you on three days in a row.`,
  'D3-12': (exercise) => `No change for ${exercise}. It helps. A step up needs three good days and enough time at this step.`,
  'D3-13': (exercise) => `Rest for one day. Then do half of ${exercise}. It is at its lowest step, and you felt worse afterward.`,
  'D3-14': (exercise) => `Do half of ${exercise}. It is at its lowest step, and it felt worse.`,
  'D3-15': (exercise) => `No change for ${exercise}. It helped while you did it, but not later.`,
  'D3-16': (exercise) => `No change for ${exercise}. It helps, but another move has just changed or felt worse, so we wait.`,
  'D8-1': () => `All exercise stops. Your leg has been worse twice in 14 days. ${seeSomeone}`,
  'D8-2': () => `All exercise stops. You needed two rest days in a week. ${seeSomeone}`,
  'D8-3': () => `All exercise stops. Three sessions in a week left you worse. ${seeSomeone}`,
  'D8-4': () => `All exercise stops. None of the moves suited you. ${seeSomeone}`,
  'D8-5': () => 'Go on with your plan. Nothing speaks against it.',
} satisfies Readonly<Record<After, RowSentence>>;
