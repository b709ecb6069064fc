import { Alert, Button, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { asId, type ProjectId } from '#shared/model/ids';
import { sampleProjectId } from '#shared/sample/sampleProjectId';
import { putIncomingAside } from '../../incomingFile';
import type { RestorePhase } from './useRestoring';

interface Props {
  readonly phase: RestorePhase;
  readonly onConfirm: () => void;
  /** To a project that is on this device already. */
  readonly onGoTo: (project: ProjectId) => void;
}

/** What a backup file holds and what taking it in does, before anything of it enters the device. */
export function RestoreDialog({ phase, onConfirm, onGoTo }: Props) {
  const { t } = useTranslation('restore');
  const busy = phase.kind === 'asking' && phase.busy;
  return (
    <Modal
      opened={phase.kind !== 'none'}
      returnFocus={!(phase.kind === 'none' && phase.elsewhere)}
      // What is half taken in cannot be called off; it takes a moment only.
      onClose={busy ? () => undefined : putIncomingAside}
      withCloseButton={!busy}
      // Its content is gone at once; an empty frame would fade.
      transitionProps={{ exitDuration: 0 }}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      {phase.kind === 'reading' && (
        <Group wrap="nowrap">
          <Loader size="sm" aria-hidden />
          <Text size="sm" role="status" style={{ overflowWrap: 'anywhere' }}>
            {t('reading', { file: phase.file })}
          </Text>
        </Group>
      )}
      {phase.kind === 'asking' && <Question phase={phase} onConfirm={onConfirm} onGoTo={onGoTo} />}
    </Modal>
  );
}

type Asking = Extract<RestorePhase, { kind: 'asking' }>;

function Question({ phase, onConfirm, onGoTo }: Omit<Props, 'phase'> & { readonly phase: Asking }) {
  const { t, i18n } = useTranslation('restore');
  const { backup, state, busy, file } = phase;
  const { label, writtenAt, project } = backup.snapshot;
  const sample = project === sampleProjectId;
  const when = new Date(writtenAt).toLocaleString(i18n.language === 'en' ? 'en-GB' : 'de-DE', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return (
    <Stack>
      <Stack gap={2} style={{ overflowWrap: 'anywhere' }}>
        <Text fw={600}>{label}</Text>
        <Text size="sm">{t('state', { when })}</Text>
        <Text size="sm" c="dimmed">
          {t('file', { file })}
        </Text>
      </Stack>
      {state === 'here' ? (
        <Alert color="blue" role="note">
          {t(sample ? 'sampleHere' : 'here')}
        </Alert>
      ) : (
        <Text size="sm">{t(sample ? 'sample' : state === 'lost' ? 'lost' : 'text')}</Text>
      )}
      {busy && (
        <Text size="sm" role="status">
          {t('restoring')}
        </Text>
      )}
      <Group justify="flex-end">
        <Button variant="default" disabled={busy} onClick={putIncomingAside}>
          {t(state === 'here' ? 'close' : 'cancel', { ns: 'common' })}
        </Button>
        {state !== 'here' && (
          <Button loading={busy} onClick={onConfirm} data-autofocus>
            {t('confirm')}
          </Button>
        )}
        {state === 'here' && !sample && (
          <Button data-autofocus onClick={() => onGoTo(asId<ProjectId>(project))}>
            {t('goTo')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
