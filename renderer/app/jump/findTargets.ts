import Fuse from 'fuse.js';
import type { JumpTarget } from './useJumpTargets';

/** As many as fit without scrolling twice. */
const shown = 12;

/**
 * Names that fit what is typed, typing errors forgiven; what was used lately stands first, among equals. Without
 * a word the recent ones, then the screens.
 */
export function findTargets(
  targets: readonly JumpTarget[],
  typed: string,
  recent: readonly string[],
): readonly JumpTarget[] {
  const rank = (id: string) => {
    const place = recent.indexOf(id);
    return place < 0 ? recent.length : place;
  };
  if (typed.trim() === '') {
    const known = targets.filter(({ id, kind }) => recent.includes(id) || kind === 'screen');
    return [...known].sort((a, b) => rank(a.id) - rank(b.id)).slice(0, shown);
  }
  const fuse = new Fuse(targets, {
    keys: [
      { name: 'label', weight: 3 },
      { name: 'detail', weight: 1 },
    ],
    includeScore: true,
    // Names are short: a word may stand anywhere in them, with about one wrong letter in four.
    threshold: 0.3,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return fuse
    .search(typed.trim(), { limit: 60 })
    .map(({ item, score = 1 }) => ({ item, score: score - (recent.includes(item.id) ? recentBonus : 0) }))
    .sort((a, b) => a.score - b.score || rank(a.item.id) - rank(b.item.id))
    .slice(0, shown)
    .map(({ item }) => item);
}

/** Fuse's scores go from 0 (the very words) to 1: enough to lift a recent name over a slightly better one. */
const recentBonus = 0.1;
