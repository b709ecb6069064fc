import type { ReportDocument } from './reportDocument';

/** Windows, macOS and Linux together refuse these in file names; a lone surrogate is no character at all. */
const refused = /[\p{Cc}\p{Surrogate}<>:"/\\|?*]+/gu;

/** 120 UTF-16 units leave room for folders within the 260 that Windows allows for a whole path. */
const longestTitle = 120;

/**
 * A name to suggest for the report's file: its title and the day, without what file systems refuse.
 * The title goes first and the day last, so no device name of Windows ("CON", "AUX") can come out.
 */
export function reportFileName(
  document: Pick<ReportDocument, 'titleBlock'>,
  now: string,
  extension: 'docx' | 'pdf' | 'html' | 'md',
): string {
  const title = safeFileName(document.titleBlock.title);
  return `${title === '' ? '' : `${title} `}${now.slice(0, 10)}.${extension}`;
}

/**
 * A name for a backup file: which project, and the minute, by which a person tells several apart.
 * `now`: ISO date-time of the clock on the wall.
 */
export function backupFileName(label: string, now: string): string {
  const title = safeFileName(label);
  return `${title === '' ? 'Fallwerk' : title} ${now.slice(0, 10)} ${now.slice(11, 16).replace(':', '-')}.fallwerk`;
}

/**
 * Names for files that go into one folder: of several that would be one there (Windows and macOS know no capitals,
 * and macOS takes "é" in two spellings for one), the later ones are counted.
 */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
    for (let count = 1; ; count += 1) {
      const candidate = count === 1 ? name : `${stem} (${count})${ending}`;
      const key = candidate.normalize('NFC').toLowerCase();
      if (!taken.has(key)) {
        taken.add(key);
        return candidate;
      }
    }
  });
}

/** A title without what file systems refuse; empty when nothing is left of it. */
export function safeFileName(title: string): string {
  return title
    .replace(refused, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longestTitle)
    .replace(/^[. ]+|[. ]+$/g, '');
}
