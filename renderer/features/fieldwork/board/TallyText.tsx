import type { Tally } from '#shared/fieldwork/counts';
import { printQuota } from '#shared/fieldwork/quotaText';
import classes from './board.module.css';
import { CountsLine } from './CountsLine';

/** A sum of cells, set like a cell. */
export function TallyText({ tally }: { readonly tally: Tally }) {
  const printed = printQuota(tally);
  return (
    <>
      <span className={classes.planned}>{printed === '' ? '–' : printed}</span>
      <CountsLine counts={tally.counts} />
    </>
  );
}
