import { ActionIcon, Group } from '@mantine/core';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly name: string;
  readonly first: boolean;
  /** Something is planned or counted by it. */
  readonly used: boolean;
  /** Left out where the order is given. */
  readonly onUp?: () => void;
  readonly onRemove: () => void;
}

export function RowButtons({ name, first, used, onUp, onRemove }: Props) {
  const { t } = useTranslation('fieldworkBoard');
  const remove = used ? t('catalogue.inUse', { name }) : t('catalogue.remove', { name });
  return (
    <Group gap={2} wrap="nowrap" justify="flex-end">
      {onUp !== undefined && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          disabled={first}
          aria-label={t('catalogue.up', { name })}
          title={t('catalogue.up', { name })}
          onClick={onUp}
        >
          <IconArrowUp size={14} />
        </ActionIcon>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        disabled={used}
        aria-label={remove}
        title={remove}
        onClick={onRemove}
      >
        <IconTrash size={14} />
      </ActionIcon>
    </Group>
  );
}
