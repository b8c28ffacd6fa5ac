import { verdicts as words } from '../../../content/words/en/verdicts.ts';
import { sourceIdOf } from '../../../protocol/evidence.ts';
import { sourceRegister } from '../../../protocol/sources.ts';
import type { Verdict } from '../../../protocol/fact.ts';
import { protocolVersion as presentVersion } from '../../../protocol/version.ts';

export interface GroundProps {
  /** The tag is not known where only a change of the plan was kept. */
  readonly verdict: Pick<Verdict, 'rule' | 'sources'> & { readonly tag?: Verdict['tag'] | undefined };
  /** The version of the rules when it was told. */
  readonly version?: string;
}

/** Rule, tag and sources in words. Fetched when it is asked for: the register of sources is long and seldom read. */
export default function Ground({ verdict: { rule, tag, sources }, version = presentVersion }: GroundProps) {
  return (
    <>
      <p><strong>{words.rule} {rule}</strong>{tag === undefined ? '' : `, ${words.tag[tag]}`}.</p>
      <ul>{sources.map((source) => <li key={source}>{sourceText(source)}</li>)}</ul>
      <p class="quiet small">{words.version}: {version}. {words.reviewed}</p>
    </>
  );
}

/** The source in full, with the place in it or what it says. */
const sourceText = (source: Verdict['sources'][number]): string => {
  const place = source.slice(sourceIdOf(source).length + 1).trim();
  const text: string = sourceRegister[sourceIdOf(source)];
  return place === '' ? text : `${text} (${place})`;
};
