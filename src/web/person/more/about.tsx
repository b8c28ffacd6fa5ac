import { about as words } from '../../../content/words/en/screens-more.ts';
import { person } from '../../../content/words/en/screens-person.ts';
import { protocolVersion } from '../../../protocol/version.ts';
import { Page } from '../../parts/page.tsx';
import type { Care } from '../care.ts';
import '../../parts/list.css';

/** Name, license and holder of everything that is shipped to the device. */
const licenses: readonly (readonly [name: string, license: string])[] = [
  ['Backspace', 'Apache-2.0'], ['Atkinson Hyperlegible Next', 'OFL-1.1'], ['Preact', 'MIT'], ['idb', 'ISC'], ['Valibot', 'MIT'],
];

export default function About({ care }: { readonly care: Care }) {
  return (
    <Page title={words.title} back="#more">
      <p>{words.purpose}</p>
      <p>{words.limits}</p>
      <p>{words.status}</p>
      <p>{words.honest}</p>
      <p>{words.privacy}</p>
      <dl class="answers panel">
        <div><dt>{person.version}</dt><dd>{protocolVersion}, {care.catalogue.edition}</dd></div>
        <div><dt>{person.licenses}</dt>{licenses.map(([name, license]) => <dd key={name}>{name}: {license}</dd>)}</div>
      </dl>
    </Page>
  );
}
