import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { person as words } from '../../content/words/en/screens-person.ts';
import { Icon } from '../parts/icon.tsx';
import { later } from '../parts/later.tsx';
import { Notice } from '../parts/notice.tsx';
import { addressOfHash, goTo, hasNavigation, screenAt, type Address, type ScreenName } from './address.ts';
import type { Care } from './care.ts';
import { showTheme, type Choices, type Choose } from './choices.ts';
import { useCare, useHash } from './hooks.ts';
import { Notices } from './notices.tsx';

const welcome = later(() => import('./welcome/welcome.tsx'));
const screening = later(() => import('./screening/screening.tsx'));
const result = later(() => import('./result/result.tsx'));
const gate = later(() => import('./screening/gate.tsx'));
const staff = later(() => import('./result/staff.tsx'));
const seen = later(() => import('./result/seen.tsx'));
const waiting = later(() => import('./waiting/waiting.tsx'));
const baseline = later(() => import('./baseline/baseline.tsx'));
const changed = later(() => import('./changed/changed.tsx'));
const more = later(() => import('./more/more.tsx'));
const data = later(() => import('./more/data.tsx'));
const about = later(() => import('./more/about.tsx'));
const today = later(() => import('./today/today.tsx'));
const checkin = later(() => import('./checkin/checkin.tsx'));
const player = later(() => import('./session/player.tsx'));

/** The safety screen and its results first: none of them may have to wait for a network. */
const screens: Readonly<Record<ScreenName, { readonly fetched: () => Promise<void> }>> = {
  screening: gate, result, staff, seen, agreed: seen, welcome, baseline, today, session: player, checkin, card: screening, waiting, changed, more, data, about,
};

/** Brings the screen on which the person will arrive, so that the first paint stays until it can be drawn. */
export const fetchArrival = (care: Care, hash: string): Promise<void> => screens[whereAt(care, hash).screen].fetched().catch(() => {});

/** Brings every screen to the device. */
export const fetchScreens = async (): Promise<void> => {
  for (const screen of Object.values(screens)) await screen.fetched().catch(() => {});
};

const whereAt = (care: Care, hash: string): Address => {
  const asked = addressOfHash(hash);
  return screenAt(care.record.care.episode.state, asked.ok ? asked.value : { screen: 'today', part: '' });
};

export interface AppProps { readonly care: Care; readonly initial: Choices; readonly update: (() => void) | null }

/** The person's app: what is known and where they are decide what is shown. */
export function App({ care, initial, update }: AppProps) {
  useCare(care);
  const [choices, setChoices] = useState(initial);
  const hash = useHash();
  const choose: Choose = (name, value) => {
    setChoices((before) => ({ ...before, [name]: value }));
    void care.store.putSetting(name, value);
  };
  useEffect(() => showTheme(choices.theme, document.documentElement), [choices.theme]);
  const { state } = care.record.care.episode;
  const at = whereAt(care, hash);
  return (
    <div class="shell">
      <main>
        {!addressOfHash(hash).ok && <div class="notices"><Notice tone="caution"><p>{words.noSuchPage}</p></Notice></div>}
        <Notices care={care} update={at.screen === 'session' ? null : update} />
        <Screen key={at.screen} care={care} at={at} choices={choices} choose={choose} />
      </main>
      {hasNavigation(state, at) && <Navigation screen={at.screen} />}
    </div>
  );
}

interface ScreenProps { readonly care: Care; readonly at: Address; readonly choices: Choices; readonly choose: Choose }

function Screen({ care, at: { screen, part }, choices, choose }: ScreenProps): ComponentChildren {
  const all = { care, choices, choose };
  switch (screen) {
    case 'welcome': return <welcome.Later {...all} />;
    case 'screening': return <gate.Later {...all} part={part} />;
    case 'card': return <screening.Later key={part.split('.')[0]} care={care} card={part.split('.')[0] ?? ''} part={part.split('.')[1] ?? ''} />;
    case 'result': return <result.Later {...all} />;
    case 'staff': return <staff.Later care={care} />;
    case 'seen': return <seen.Later care={care} agreed={false} />;
    case 'agreed': return <seen.Later care={care} agreed={true} />;
    case 'waiting': return <waiting.Later care={care} />;
    case 'baseline': return <baseline.Later care={care} part={part} />;
    case 'changed': return <changed.Later {...all} />;
    case 'more': return <more.Later {...all} />;
    case 'data': return <data.Later {...all} />;
    case 'about': return <about.Later care={care} />;
    case 'today': return <today.Later care={care} />;
    case 'checkin': return <checkin.Later care={care} />;
    case 'session': return <player.Later care={care} onDone={() => goTo('#today')} />;
  }
}

function Navigation({ screen }: { readonly screen: Address['screen'] }) {
  const inMore = screen === 'more' || screen === 'data' || screen === 'about';
  return (
    <nav class="navigation" aria-label={words.navigation}>
      <ul>
        <li><a href="#today" aria-current={inMore ? undefined : 'page'}><Icon name="home" />{words.navToday}</a></li>
        <li><a href="#more" aria-current={inMore ? 'page' : undefined}><Icon name="more" />{words.navMore}</a></li>
      </ul>
    </nav>
  );
}
