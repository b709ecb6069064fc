import Fuse from 'fuse.js';
import { foldWord } from '#shared/search/fold';
import type { JumpTarget } from './useJumpTargets';

/** As many as fit without scrolling twice. */
const shown = 12;

/**
 * Names that fit what is typed, typing errors forgiven where nothing fits as it is; what was used lately stands
 * first, among equals. Without a word the recent ones, then the screens.
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
  const words = foldText(typed);
  if (words === '') return [];
  const names = targets.map((target) => ({
    target,
    label: foldText(target.label),
    detail: foldText(target.detail),
  }));
  // Where names hold the words as typed, what only resembles them would stand in the way.
  const literal = names.filter(({ label, detail }) =>
    words.split(' ').every((word) => label.includes(word) || detail.includes(word)),
  );
  const fuse = new Fuse(literal.length > 0 ? literal : names, {
    keys: [
      { name: 'label', weight: 3 },
      { name: 'detail', weight: 1 },
    ],
    includeScore: true,
    // Names are short: a word may stand anywhere in them, with about one wrong letter in four.
    threshold: 0.3,
    ignoreLocation: true,
    // Each word by itself: "raume grosse" is "Größe der Räume" too.
    useExtendedSearch: true,
  });
  return fuse
    .search(words, { limit: 60 })
    .map(({ item: { target }, score = 1 }) => ({
      target,
      score: score - (recent.includes(target.id) ? recentBonus : 0),
    }))
    .sort((a, b) => a.score - b.score || rank(a.target.id) - rank(b.target.id))
    .slice(0, shown)
    .map(({ target }) => target);
}

/** Words as the search in texts compares them; signs mean nothing in a name. */
function foldText(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord).join(' ');
}

/** Fuse's scores go from 0 (the very words) to 1: enough to lift a recent name over a slightly better one. */
const recentBonus = 0.1;
