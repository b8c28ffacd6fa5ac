import { err, ok, type Result } from '../../../base/result.ts';
import type { FileRefusalKey } from '../../../content/words/keys.ts';
import type { Entry } from '../../../protocol/fact.ts';
import { importFile, type ExportMeta } from '../../../store/export-file.ts';
import type { Care } from '../care.ts';

/** A copy that was read whole and is not yet brought back. */
export interface Copy { readonly meta: ExportMeta; readonly entries: readonly Entry[] }
export interface CopyRefusal { readonly type: FileRefusalKey }

/** Years of a person who does everything that is offered are far below this. */
const mostBytes = 50_000_000;

/** Reads a copy and refuses by name what is none, is not whole, or belongs to somebody else. Nothing is written. */
export const readCopy = async (file: Pick<File, 'size' | 'text'>, care: Pick<Care, 'person' | 'entries'>): Promise<Result<Copy, CopyRefusal>> => {
  if (file.size === 0) return err({ type: 'Empty' });
  if (file.size > mostBytes) return err({ type: 'TooBig' });
  const read = importFile(await file.text());
  if (!read.ok) return err({ type: read.error.type });
  if (read.value.entries.length === 0) return err({ type: 'Empty' });
  // On a device that knows nothing yet, the person of the copy moves in.
  return care.entries.length > 0 && read.value.meta.person !== care.person ? err({ type: 'OtherPerson' }) : ok(read.value);
};
