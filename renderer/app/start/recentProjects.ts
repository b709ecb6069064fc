const storageKey = 'fallwerk.opened';

/** When each project was last opened here: ids and times, no names. ISO date-times. */
export function openedTimes(): ReadonlyMap<string, string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return new Map();
    return new Map(
      Object.entries(stored).flatMap(([id, at]: [string, unknown]) =>
        typeof at === 'string' ? [[id, at] as const] : [],
      ),
    );
  } catch {
    return new Map();
  }
}

export function noteOpened(project: string, at: string): void {
  localStorage.setItem(storageKey, JSON.stringify({ ...Object.fromEntries(openedTimes()), [project]: at }));
}

export function forgetOpened(project: string): void {
  const others = [...openedTimes()].filter(([id]) => id !== project);
  localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(others)));
}

/** The last opened first; those never opened here after them, in the order they came. */
export function byLastOpened<Project extends { readonly id: string }>(
  projects: readonly Project[],
  opened: ReadonlyMap<string, string>,
): readonly Project[] {
  return [...projects].sort((a, b) => (opened.get(b.id) ?? '').localeCompare(opened.get(a.id) ?? ''));
}
