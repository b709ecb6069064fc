import type { ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Not the value of anything that can be chosen. */
const rest = 'fallwerk:more';

/**
 * The options whose names contain what is typed, and where they are more than a list can draw, a last line that
 * says so: a list that just ends looks complete.
 *
 * @param limit how many options are drawn at most; groups do not count
 * @param say how many more there are, in the interface's language
 */
export function narrowOptions(
  options: readonly ComboboxParsedItem[],
  search: string,
  limit: number,
  say: (count: number) => string,
): ComboboxParsedItem[] {
  const wanted = search.trim().toLowerCase();
  let left = limit;
  let more = 0;
  function take<O extends { readonly label: string }>(items: readonly O[]): O[] {
    const fitting = items.filter(({ label }) => label.toLowerCase().includes(wanted));
    const taken = fitting.slice(0, left);
    left -= taken.length;
    more += fitting.length - taken.length;
    return taken;
  }
  const shown = options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) return take([option]);
    const items = take(option.items);
    return items.length === 0 ? [] : [{ ...option, items }];
  });
  return more === 0 ? shown : [...shown, { value: rest, label: say(more), disabled: true }];
}

/** For the `filter` of a searchable list with a `limit`. */
export function useNarrowing(): OptionsFilter {
  const { t } = useTranslation('common');
  return useCallback(
    ({ options, search, limit }) =>
      narrowOptions(options, search, limit, (count) => t('narrowList', { count })),
    [t],
  );
}
