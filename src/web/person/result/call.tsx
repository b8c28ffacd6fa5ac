import { regions } from '../../../content/words/en/regions.ts';
import { results as words } from '../../../content/words/en/results.ts';
import { welcome } from '../../../content/words/en/welcome.ts';
import { regionKeys, type RegionKey } from '../../../content/words/keys.ts';
import { Select } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Choices, Choose } from '../choices.ts';

/** The number of the place that the person chose. Where it is not known, that is said, and the place can be chosen here. */
export function CallForHelp({ choices, choose }: { readonly choices: Choices; readonly choose: Choose }) {
  const place = regions[choices.region];
  if (place.dial !== null) return <a class="button button-emergency" href={`tel:${place.dial}`}><Icon name="phone" size={28} />{words.callButton(place)}</a>;
  return (
    <div class="stack">
      <p class="button button-emergency"><Icon name="phone" size={28} />{words.callButton(place)}</p>
      <Select
        name="region" label={welcome.where} value={choices.region} onValue={(region) => choose('region', region as RegionKey)}
        options={regionKeys.map((region) => ({ value: region, label: regions[region].name }))}
      />
    </div>
  );
}
