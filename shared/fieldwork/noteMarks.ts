/** Gives each different note its mark, in reading order: "*)", "**)", "***)". */
export interface NoteMarks {
  /** The marks of some notes, as they stand behind a number; empty for none. */
  marksOf(notes: readonly string[]): string;
  /** The small print: every note once, behind its mark. */
  lines(): readonly string[];
}

export function noteMarks(): NoteMarks {
  const known: string[] = [];
  const mark = (place: number) => `${'*'.repeat(place + 1)})`;
  return {
    marksOf(notes) {
      const places = notes
        .filter((note) => note.trim() !== '')
        .map((note) => {
          if (!known.includes(note)) known.push(note);
          return known.indexOf(note);
        });
      return [...new Set(places)]
        .toSorted((a, b) => a - b)
        .map(mark)
        .join(' ');
    },
    lines: () => known.map((note, place) => `${mark(place)} ${note}`),
  };
}
