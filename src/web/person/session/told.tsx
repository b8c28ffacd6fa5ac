import { en } from '../../../content/words/en.ts';
import { sentenceOf } from '../../../content/words/sentences.ts';
import type { CareFact } from '../../../protocol/fact.ts';
import { WhyHere } from '../today/why-here.tsx';

export type ToldFact = Extract<CareFact, { fact: 'told' }>;

/** What the rules decided just now and why, the first verdict above the others. */
export function Told({ facts }: { readonly facts: readonly ToldFact[] }) {
  const sentences = [...new Map(facts.map((fact) => [sentenceOf(en, fact.verdict.rule, fact.exercise), fact]))];
  return (
    <div class="told-now" role="status">
      {sentences.map(([sentence, { verdict, protocolVersion }]) => (
        <div key={sentence}>
          <p>{sentence}</p>
          <WhyHere verdict={verdict} version={protocolVersion} />
        </div>
      ))}
    </div>
  );
}
