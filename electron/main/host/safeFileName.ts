/** Names that Windows keeps for devices, with any ending. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** Long enough for a title, short enough for 260 signs of path on Windows. */
const longest = 120;

/**
 * A file name that every system can write, as near to the suggestion as possible: no path, no signs that a file
 * system or shell reads, no device name, no ending dot or space, composed umlauts.
 */
export function safeFileName(suggestion: string): string {
  const cleaned = suggestion
    .normalize('NFC')
    // Separators, wildcards, quotes, redirections; control signs; invisible direction marks (they hide an ending).
    .replace(/[/\\:*?"<>|\p{Cc}\p{Bidi_Control}]/gu, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const ending = /\.[0-9A-Za-z]{1,10}$/.exec(cleaned)?.[0] ?? '';
  const stem = [...cleaned.slice(0, cleaned.length - ending.length)]
    .slice(0, longest - ending.length)
    .join('');
  const name = stem.trimEnd() + ending;
  if (name === '' || name === ending) return `Fallwerk${ending}`;
  return devices.test(name) ? `_${name}` : name;
}
