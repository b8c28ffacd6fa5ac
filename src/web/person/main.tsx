import '../tokens.css';
import '../parts/page.css';
import '../parts/button.css';
import '../parts/card.css';
import { render } from 'preact';
import type { ApplyUpdate } from '../effects/updates.ts';
import { App, fetchArrival, fetchScreens } from './app.tsx';
import type { Care } from './care.ts';
import { openCare } from './opening.ts';

/** Other tabs of the same person hear of what this one has written. */
const tellTabs = (care: Care): void => {
  const tabs = new BroadcastChannel(`backspace-entries-${care.person}`);
  let told = care.entries.length;
  care.subscribe(() => {
    if (care.saved !== 'saved' || care.entries.length === told) return;
    told = care.entries.length;
    tabs.postMessage('written');
  });
  tabs.onmessage = async () => {
    await care.reload();
    told = care.entries.length;
  };
};

/** What time alone brings is looked at whenever the person comes back, and what was refused is tried again. */
const followTime = (care: Care): void => {
  const comeBack = (): void => {
    if (document.visibilityState !== 'visible') return;
    if (care.saved === 'not-saved') care.retry();
    care.review();
  };
  document.addEventListener('visibilitychange', comeBack);
  setInterval(comeBack, 60_000);
  care.review();
};

/** The place of the first paint gives way to the app, which brings landmarks of its own. */
const placeOfApp = (): HTMLElement => {
  const place = document.createElement('div');
  document.getElementById('app')?.replaceWith(place);
  return place;
};

const start = async (): Promise<void> => {
  const opened = await openCare();
  if (!opened.ok) {
    const { default: Trouble } = await import('./trouble.tsx');
    return render(<Trouble refusal={opened.error} />, placeOfApp());
  }
  const { care, choices } = opened.value;
  followTime(care);
  await fetchArrival(care, globalThis.location.hash);
  const place = placeOfApp();
  let update: ApplyUpdate | null = null;
  const draw = (): void => render(<App care={care} initial={choices} update={update} />, place);
  draw();
  tellTabs(care);
  const { keepPagesOffline } = await import('../effects/updates.ts');
  void keepPagesOffline((apply) => {
    update = apply;
    draw();
  });
  void globalThis.navigator.storage?.persist?.().then(() => {}, () => {});
  await fetchScreens();
};

void start();
