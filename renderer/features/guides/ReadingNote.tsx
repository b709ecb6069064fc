import { Button, Group, Loader, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly name: string;
  readonly onCancel: () => void;
}

/** A file is being read; that can be called off. */
export function ReadingNote({ name, onCancel }: Props) {
  const { t } = useTranslation('guides');
  return (
    <Group role="status">
      <Loader size="sm" />
      <Text>{t('reading', { name })}</Text>
      <Button size="xs" variant="default" onClick={onCancel}>
        {t('cancel', { ns: 'common' })}
      </Button>
    </Group>
  );
}
