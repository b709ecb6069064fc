/**
 * Krippendorff's alpha for nominal data with any number of values, coders and gaps: the general form, used
 * where codes exclude each other and to check the short form for one code.
 * Krippendorff, K. (2011): Computing Krippendorff's alpha-reliability, section C.
 *
 * @param units the values given to each unit; a coder who gave none is left out of the list
 * @returns null when all values are the same (nothing varies, so nothing can be said)
 */
export function nominalAlpha(units: readonly (readonly string[])[]): number | null {
  const pairable = units.filter((values) => values.length > 1);
  const counts = new Map<string, number>();
  let observed = 0;
  for (const values of pairable) {
    const here = new Map<string, number>();
    for (const value of values) here.set(value, (here.get(value) ?? 0) + 1);
    let unlike = values.length * (values.length - 1);
    for (const [value, count] of here) {
      unlike -= count * (count - 1);
      counts.set(value, (counts.get(value) ?? 0) + count);
    }
    observed += unlike / (values.length - 1);
  }
  const n = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const alike = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  const expected = (n * (n - 1) - alike) / (n - 1);
  return n <= 1 || expected === 0 ? null : 1 - observed / expected;
}
