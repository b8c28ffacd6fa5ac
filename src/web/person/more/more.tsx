import { regions } from '../../../content/words/en/regions.ts';
import { about, more as words } from '../../../content/words/en/screens-more.ts';
import { data } from '../../../content/words/en/screens-data.ts';
import { person } from '../../../content/words/en/screens-person.ts';
import { today } from '../../../content/words/en/screens-today.ts';
import { regionKeys, type RegionKey } from '../../../content/words/keys.ts';
import { transitions } from '../../../protocol/transitions.ts';
import { Choices as RadioChoices } from '../../parts/choice.tsx';
import { Select } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Page } from '../../parts/page.tsx';
import type { Care } from '../care.ts';
import { themes, type Choices, type Choose, type Theme } from '../choices.ts';
import { PlanSettings } from './plan-settings.tsx';
import '../../parts/list.css';

export interface MoreProps { readonly care: Care; readonly choices: Choices; readonly choose: Choose }

const themeWords: Readonly<Record<Theme, string>> = { device: words.asDevice, light: words.light, dark: words.dark };

/** Settings that work, and the ways to the person's data and to what this app is. */
export default function More({ care, choices, choose }: MoreProps) {
  const { state } = care.record.care.episode;
  const places = [
    ...(transitions[state]?.CONDITION_CHANGED === undefined ? [] : [{ href: '#changed', label: today.somethingChanged }]),
    { href: '#data', label: data.title }, { href: '#about', label: about.title },
  ];
  return (
    <Page title={words.title}>
      <ul class="rows">
        {places.map(({ href, label }) => <li key={href}><a class="row" href={href}>{label}<Icon name="forward" /></a></li>)}
      </ul>
      <RadioChoices
        name="theme" look="chips" legend={words.theme} chosen={choices.theme} options={themes.map((value) => ({ value, label: themeWords[value] }))}
        onChoose={(theme) => choose('theme', theme)}
      />
      <div class="stack">
        <h2>{words.region}</h2>
        <Select
          name="region" label={words.regionWhy} value={choices.region} onValue={(region) => choose('region', region as RegionKey)}
          options={regionKeys.map((region) => ({ value: region, label: regions[region].name }))}
        />
      </div>
      <PlanSettings care={care} title={person.planTitle} />
    </Page>
  );
}
