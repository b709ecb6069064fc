import type { Counts } from '#shared/fieldwork/counts';
import classes from './board.module.css';

/**
 * Held, written, approved, coded; with a circle, what was made and not held yet; crossed, what was called off.
 * Nothing where no interview was made.
 */
export function CountsLine({ counts }: { readonly counts: Counts }) {
  if (counts.made + counts.dropped === 0) return null;
  const waiting = counts.made - counts.held;
  return (
    <span className={classes.counts} aria-hidden>
      {counts.held > 0 &&
        [counts.held, counts.written, counts.approved, counts.coded].map((count, stage) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: four stages in a fixed order
          <span key={stage} data-zero={count === 0}>
            {count}
          </span>
        ))}
      {waiting > 0 && <i>○{waiting}</i>}
      {counts.dropped > 0 && <s>{counts.dropped}</s>}
    </span>
  );
}
