import { ActionIcon, Button, Group, Paper, Stack } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { removeCase, renameCase } from '#shared/commands/caseCommands';
import type { Protocol } from '#shared/model/fieldwork';
import type { ProtocolId } from '#shared/model/ids';
import { CommitField } from '../../../ui/CommitField';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { LifeCyclePanel } from '../../../ui/lifeCycle/LifeCyclePanel';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useLifeCycle } from '../../../workspace/useLifeCycle';

interface Props {
  readonly protocol: Protocol;
  /** One of several: it has a label and can be taken away. */
  readonly isCase: boolean;
  readonly removable: boolean;
  readonly onWrite?: (protocol: ProtocolId) => void;
  readonly onAnonymise?: (protocol: ProtocolId) => void;
}

/** One protocol of the interview with its place in its life. */
export function ProtocolCard({ protocol, isCase, removable, onWrite, onAnonymise }: Props) {
  const { t } = useTranslation('interview');
  const attempt = useAttempt();
  const lifeCycle = useLifeCycle(protocol.id);
  return (
    <Paper withBorder p="sm">
      <Stack gap="sm">
        {isCase && (
          <Group gap={4} wrap="nowrap" align="flex-end">
            <CommitField
              label={t('caseLabel')}
              placeholder={t('caseLabelHint')}
              value={protocol.caseLabel}
              onCommit={(caseLabel) =>
                caseLabel === ''
                  ? false
                  : void attempt(() => run(renameCase, { protocol: protocol.id, caseLabel }))
              }
            />
            {removable && (
              <ConfirmButton
                title={t('removeCase')}
                text={t('removeCaseText')}
                confirmLabel={t('remove', { ns: 'common' })}
                onConfirm={() => void attempt(() => run(removeCase, { protocol: protocol.id }))}
                trigger={(ask) => (
                  <ActionIcon
                    size={36}
                    variant="subtle"
                    color="gray"
                    aria-label={t('removeCase')}
                    title={t('removeCase')}
                    onClick={ask}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                )}
              />
            )}
          </Group>
        )}
        {onWrite !== undefined && (
          <Button
            size="xs"
            variant="light"
            leftSection={<IconPencil size={14} />}
            onClick={() => onWrite(protocol.id)}
          >
            {lifeCycle?.locked === true ? t('readProtocol') : t('writeProtocol')}
          </Button>
        )}
        {lifeCycle !== null && (
          <LifeCyclePanel
            lifeCycle={lifeCycle}
            of={protocol.caseLabel}
            {...(onAnonymise === undefined ? {} : { onAnonymise: () => onAnonymise(protocol.id) })}
          />
        )}
      </Stack>
    </Paper>
  );
}
