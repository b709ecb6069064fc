import { Alert, Button, Stack } from '@mantine/core';
import { IconTrashX } from '@tabler/icons-react';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { deletionState } from '#shared/model/deletion';
import type { InterviewId } from '#shared/model/ids';
import { useDay } from '../../../ui/useDay';
import { useTree } from '../../../workspace/store';
import { DeleteText } from './deleteText';

interface Props {
  readonly interview: InterviewId;
}

/** The end of a text's life, from its sheet: the way to it, or that it is behind us. */
export function TextDeletion({ interview }: Props) {
  const { t } = useTranslation('deletion');
  const day = useDay();
  const onDelete = useContext(DeleteText);
  const deletion = useTree((tree) =>
    Object.values(tree.deletion).find(
      (one) => deletionState(one) !== 'withdrawn' && one.items.some(({ key }) => key === interview),
    ),
  );
  if (onDelete === null) return null;
  if (deletion === undefined) {
    return (
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        c="var(--mantine-color-error)"
        leftSection={<IconTrashX size={14} />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onDelete(interview)}
      >
        {t('sheet.delete')}
      </Button>
    );
  }
  const { finished } = deletion;
  return (
    <Alert color="gray" role="note" p="sm">
      <Stack gap="xs" align="flex-start">
        {finished === null ? t('sheet.pending') : t('sheet.deleted', { day: day(finished.at) })}
        <Button size="compact-xs" variant="default" onClick={() => onDelete(interview)}>
          {t('sheet.show')}
        </Button>
      </Stack>
    </Alert>
  );
}
