import type { Day } from '../../base/day.ts';
import { episodeEvents, newEpisode, reopened, step, type Episode, type EpisodeEvent } from '../episode.ts';

/** The day on which the whole of the model check takes place. */
export const today = 20_000 as Day;

/** An event of the care episode, or the opening of a new one after the old one was closed. */
export type Move = EpisodeEvent | 'OPEN';
export interface Edge { readonly from: Episode; readonly move: Move; readonly to: Episode }

const moves: readonly Move[] = [...episodeEvents, 'OPEN'];

/** Where a move leads; null when it is refused. */
export const after = (episode: Episode, move: Move, day: Day = today): Episode | null => {
  if (move === 'OPEN') return episode.state === 'CLOSED' ? reopened(episode, day) : null;
  const next = step(episode, move, day, 'cause');
  return next.ok ? next.value : null;
};

export const keyOf = (episode: Episode): string => JSON.stringify(episode);

/** Every episode that can be reached from these, and every accepted move between them. */
export const everyEpisode = (
  starts: readonly Episode[] = [newEpisode], banned: readonly Move[] = [],
): { readonly episodes: readonly Episode[]; readonly edges: readonly Edge[] } => {
  const found = new Map(starts.map((episode) => [keyOf(episode), episode]));
  const edges: Edge[] = [];
  for (const from of found.values()) {
    for (const move of moves) {
      const to = banned.includes(move) ? null : after(from, move);
      if (to === null) continue;
      edges.push({ from, move, to });
      if (!found.has(keyOf(to))) found.set(keyOf(to), to);
    }
  }
  return { episodes: [...found.values()], edges };
};

/** A shortest way to an episode that is wanted, or null when there is none. */
export const wayTo = (start: Episode, isWanted: (episode: Episode) => boolean, banned: readonly Move[] = []): readonly Move[] | null => {
  const seen = new Set([keyOf(start)]);
  let front: readonly { readonly at: Episode; readonly way: readonly Move[] }[] = [{ at: start, way: [] }];
  while (front.length > 0) {
    const reached = front.find(({ at }) => isWanted(at));
    if (reached !== undefined) return reached.way;
    front = front.flatMap(({ at, way }) => moves.filter((move) => !banned.includes(move)).flatMap((move) => {
      const to = after(at, move);
      if (to === null || seen.has(keyOf(to))) return [];
      seen.add(keyOf(to));
      return [{ at: to, way: [...way, move] }];
    }));
  }
  return null;
};
