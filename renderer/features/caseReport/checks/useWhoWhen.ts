import { useTranslation } from 'react-i18next';
import type { PersonId } from '#shared/model/ids';
import { useTree } from '../../../workspace/store';

/** Names and dates under what people confirmed or objected to. */
export function useWhoWhen(): (act: { readonly by: PersonId; readonly at: string }) => {
  readonly person: string;
  readonly date: string;
} {
  const { i18n } = useTranslation('evidence');
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  const dates = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' });
  return ({ by, at }) => ({ person: people?.[by]?.name ?? '–', date: dates.format(new Date(at)) });
}
