/** A list written in lines of words, as a set. Names of several words are joined with `_`. */
export function wordList(lines: string): readonly string[] {
  return lines
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
}
