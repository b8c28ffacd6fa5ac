import { Notice } from '../../parts/notice.tsx';
import type { Care } from '../care.ts';
import { newsOf } from './news.ts';
import { versionTold } from './version-told.ts';
import { Why } from './why.tsx';

export interface NewsCardProps { readonly care: Care }

/** What the last answers have led to, in one sentence, with its ground one tap away. */
export default function NewsCard({ care }: NewsCardProps) {
  const { sentence, tone, why } = newsOf(care.record, care.moment().day);
  const version = why === null ? undefined : versionTold(care.entries, why.rule);
  return (
    <Notice tone={tone}>
      <p>{sentence}</p>
      {why !== null && <Why verdict={why} {...(version === undefined ? {} : { version })} />}
    </Notice>
  );
}
