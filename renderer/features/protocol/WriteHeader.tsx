import { Button, Group, Title } from '@mantine/core';
import { IconArrowLeft, IconHighlight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FinishButton } from './FinishButton';
import { LifeCycleButton } from './LifeCycleButton';
import { type OpenProtocol, protocolTitle } from './useProtocol';
import classes from './write.module.css';

interface Props {
  readonly open: OpenProtocol;
  readonly inboxCount: number;
  /** Hands over what is not committed yet. */
  readonly onBefore: () => void;
  readonly onBack: () => void;
  readonly onCode: () => void;
  readonly onAnonymise: () => void;
}

/** Which protocol this is, where it stands, and the ways out. One line: the height belongs to the text. */
export function WriteHeader({ open, inboxCount, onBefore, onBack, onCode, onAnonymise }: Props) {
  const { t } = useTranslation('protocol');
  const title = protocolTitle(open);
  return (
    <Group justify="space-between" mb="xs" wrap="nowrap">
      <Title order={1} fz="lg" className={classes.title ?? ''} title={title}>
        {title}
      </Title>
      <Group gap="xs" wrap="nowrap" className={classes.actions ?? ''}>
        <LifeCycleButton id={open.protocol.id} title={title} onBefore={onBefore} onAnonymise={onAnonymise} />
        <Button size="xs" variant="default" leftSection={<IconArrowLeft size={14} />} onClick={onBack}>
          {t('back')}
        </Button>
        <FinishButton protocol={open.protocol} inboxCount={inboxCount} onBefore={onBefore} />
        <Button
          size="xs"
          variant="light"
          leftSection={<IconHighlight size={14} />}
          onClick={() => {
            onBefore();
            onCode();
          }}
        >
          {t('toCoding')}
        </Button>
      </Group>
    </Group>
  );
}
