import { textOfDay, type LocalMoment } from '../../../base/day.ts';

/** Hands a text to the browser as a file to keep. */
export const saveFile = (text: string, { day }: LocalMoment): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `backspace-${textOfDay(day)}.jsonl` });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file by then; the address would keep it in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
