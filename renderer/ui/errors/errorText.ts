/**
 * What every error says, in whole sentences of the interface's language. A language file holds the three under one
 * key; `t(key, { returnObjects: true })` reads them together.
 */
export interface ErrorText {
  /** What went wrong, in the words of the work and not of the program. */
  readonly happened: string;
  /** The closer reason, where the first sentence only names the thing ("The file was not read."). */
  readonly why?: string;
  /** What is not lost: what was saved, or that nothing was changed. */
  readonly safe: string;
  /** The next thing to do. */
  readonly todo: string;
}
