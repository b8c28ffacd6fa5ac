import { textOfDay } from '../../../base/day.ts';
import { exportFile } from '../../../store/export-file.ts';
import type { Care } from '../care.ts';

/** Everything, kept or not, as a file that can be brought back. */
export const copyOf = ({ entries, person, moment }: Pick<Care, 'entries' | 'person' | 'moment'>): string =>
  exportFile(entries, { person, madeAt: moment().at });

/** Hands the copy to the browser as a file to keep. */
export const saveCopy = (care: Care): void => {
  const address = URL.createObjectURL(new Blob([copyOf(care)], { type: 'application/x-ndjson' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `backspace-${textOfDay(care.moment().day)}.jsonl` });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file by then; the address would keep it in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
