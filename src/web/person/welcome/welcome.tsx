import { results } from '../../../content/words/en/results.ts';
import { regions } from '../../../content/words/en/regions.ts';
import { errors } from '../../../content/words/en/errors.ts';
import { person } from '../../../content/words/en/screens-person.ts';
import { welcome as words } from '../../../content/words/en/welcome.ts';
import { regionKeys, type RegionKey } from '../../../content/words/keys.ts';
import type { PoseId } from '../../../protocol/catalogue.ts';
import { Select } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { later } from '../../parts/later.tsx';
import { Page } from '../../parts/page.tsx';
import type { Choices, Choose } from '../choices.ts';
import './welcome.css';

const picture = later(async () => ({ default: (await import('../../parts/figure.tsx')).Figure }));

/** What this is, what it is not, and the way in. */
export default function Welcome({ choices, choose }: { readonly choices: Choices; readonly choose: Choose }) {
  const place = regions[choices.region];
  return (
    <Page
      title={words.title} name={person.product} eyebrow={person.product}
      actions={(
        <>
          <a class="button" href="#screening">{words.start}</a>
          <a class="button-link" href="#data">{errors.restore}</a>
          <p class="quiet small">{words.notADoctor} {results.emergencyNumber(place)}</p>
        </>
      )}
    >
      <div class="welcome-picture"><picture.Later pose={'child_pose' as PoseId} /></div>
      <p>{words.lead}</p>
      <ul class="promises">
        {[words.offline, words.noAccount, words.staysHere].map((promise) => <li key={promise}><Icon name="check" size={22} />{promise}</li>)}
      </ul>
      <Select
        name="region" label={words.where} value={choices.region} onValue={(region) => choose('region', region as RegionKey)}
        options={regionKeys.map((region) => ({ value: region, label: regions[region].name }))}
      />
    </Page>
  );
}
