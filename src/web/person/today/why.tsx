import { verdicts as words } from '../../../content/words/en/verdicts.ts';
import { protocolVersion as presentVersion, sourceIdOf, sourceRegister } from '../../../protocol/evidence.ts';
import type { Verdict } from '../../../protocol/fact.ts';
import '../../parts/card.css';
import './why.css';

export interface WhyProps {
  /** The tag is not known where only a change of the plan was kept. */
  readonly verdict: Pick<Verdict, 'rule' | 'sources'> & { readonly tag?: Verdict['tag'] | undefined };
  /** The version of the rules when it was told. */
  readonly version?: string;
}

/** On what ground something was decided: the rule, how sure it is, and where it comes from. One tap away, never in the way. */
export function Why({ verdict: { rule, tag, sources }, version = presentVersion }: WhyProps) {
  return (
    <details class="more-about why">
      <summary>{words.whyToday}</summary>
      <p><strong>{words.rule} {rule}</strong>{tag === undefined ? '' : `, ${words.tag[tag]}`}.</p>
      <ul>{sources.map((source) => <li key={source}>{sourceText(source)}</li>)}</ul>
      <p class="quiet small">{words.version}: {version}. {words.reviewed}</p>
    </details>
  );
}

/** The source in full, with the place in it or what it says. */
const sourceText = (source: Verdict['sources'][number]): string => {
  const place = source.slice(sourceIdOf(source).length + 1).trim();
  const text: string = sourceRegister[sourceIdOf(source)];
  return place === '' ? text : `${text} (${place})`;
};
