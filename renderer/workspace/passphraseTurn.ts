/**
 * The change of passphrase under way. Apart from the change itself, so that locking can wait for it without the
 * start screen loading what it needs.
 */
let underWay: Promise<unknown> = Promise.resolve();

/** Runs the work after every earlier one. */
export function inPassphraseTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = underWay.catch(() => undefined).then(work);
  underWay = turn;
  return turn;
}

/** Resolves when no change is under way; a project must not be locked in the middle of one. */
export async function passphraseSettled(): Promise<void> {
  await underWay.catch(() => undefined);
}
