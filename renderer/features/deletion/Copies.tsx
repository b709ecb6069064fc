import { Alert, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CopiedWords, CopyPlace } from '#shared/deletion/copiedWords';
import { useTree } from '../../workspace/store';
import { useInterviewTitle } from '../../workspace/useInterviewTitle';

interface Props {
  /** Null while they are looked for. */
  readonly copies: readonly CopiedWords[] | null;
}

/** More than these are not read in a dialog. */
const shown = 12;

/** Sentences of the chosen texts that stand elsewhere too: deleting the text leaves them there. */
export function Copies({ copies }: Props) {
  const { t } = useTranslation('deletion');
  const nameOf = usePlaceName();
  if (copies === null || copies.length === 0) {
    return (
      <Text size="sm" c="dimmed" role="status">
        {t(copies === null ? 'request.looking' : 'request.noCopies')}
      </Text>
    );
  }
  return (
    <Alert color="orange" role="note">
      <Text size="sm" fw={600} mb={4}>
        {t('request.copies', { count: copies.length })}
      </Text>
      <List size="sm" spacing={4}>
        {copies.slice(0, shown).map(({ in: place, words }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is shown once and never reordered
          <List.Item key={at}>
            {nameOf(place)}: „{words.length > 160 ? `${words.slice(0, 160)}…` : words}“
          </List.Item>
        ))}
        {copies.length > shown && (
          <List.Item>{t('request.more', { count: copies.length - shown })}</List.Item>
        )}
      </List>
    </Alert>
  );
}

function usePlaceName(): (place: CopyPlace) => string {
  const { t } = useTranslation('deletion');
  const tree = useTree((whole) => whole);
  const titleOf = useInterviewTitle();
  const named = (place: CopyPlace): string => {
    switch (place.kind) {
      case 'caseReport':
      case 'version':
      case 'remark':
        return tree.caseReport[place.id]?.title ?? '';
      case 'code':
        return Object.values(tree.codebook)[0]?.codes[place.id]?.name ?? '';
      case 'memo':
        return tree.memo[place.id]?.title ?? '';
      case 'interview': {
        const interview = tree.interview[place.id];
        return interview === undefined ? '' : titleOf(interview);
      }
    }
  };
  return (place) => t(`place.${place.kind}`, { name: named(place) });
}
