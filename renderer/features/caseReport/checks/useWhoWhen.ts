import type { PersonId } from '#shared/model/ids';
import { useDay } from '../../../ui/useDay';
import { useTree } from '../../../workspace/store';

/** Names and dates under what people confirmed or objected to. */
export function useWhoWhen(): (act: { readonly by: PersonId; readonly at: string }) => {
  readonly person: string;
  readonly date: string;
} {
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  const day = useDay();
  return ({ by, at }) => ({ person: people?.[by]?.name ?? '–', date: day(at) });
}
