/** "Neu", "Neu 2", "Neu 3": a code that is not taken, for a row that is just being made. */
export function freeCode(wish: string, taken: readonly { readonly code: string }[]): string {
  const codes = new Set(taken.map(({ code }) => code));
  for (let n = 1; ; n++) {
    const code = n === 1 ? wish : `${wish} ${n}`;
    if (!codes.has(code)) return code;
  }
}
