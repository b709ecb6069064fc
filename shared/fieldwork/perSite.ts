import { printQuota, type QuotaNumbers } from './quotaText';

/**
 * What is planned at each site, as one number: "2" where all have two, "1–2" where they differ, "10 (+ 1)" where
 * only some have one more. Empty when no site has any.
 */
export function printPerSite(numbers: readonly QuotaNumbers[]): string {
  if (numbers.length === 0) return '';
  const planned = numbers.map((one) => one.planned);
  const additional = numbers.map((one) => one.additional);
  const [least, most] = [Math.min(...planned), Math.max(...planned)];
  const [fewest, mostMore] = [Math.min(...additional), Math.max(...additional)];
  if (least === most && fewest === mostMore) return printQuota({ planned: most, additional: mostMore });
  const regular = least === most ? String(most) : `${least}–${most}`;
  if (mostMore === 0) return regular;
  const more = fewest === mostMore || fewest === 0 ? String(mostMore) : `${fewest}–${mostMore}`;
  return fewest === 0 ? `${regular} (+ ${more})` : `${regular} + ${more}`;
}
