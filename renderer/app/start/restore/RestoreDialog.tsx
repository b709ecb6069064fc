import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { asId, type ProjectId } from '#shared/model/ids';
import { sampleProjectId } from '#shared/sample/sampleProjectId';
import { useNoticeable } from '../../../ui/waiting/useNoticeable';
import { WaitLine } from '../../../ui/waiting/WaitLine';
import type { RestorePhase } from './useRestoring';

interface Props {
  readonly phase: RestorePhase;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** To a project that is on this device already. */
  readonly onGoTo: (project: ProjectId) => void;
}

/** What a backup file holds and what taking it in does, before anything of it enters the device. */
export function RestoreDialog({ phase, onConfirm, onCancel, onGoTo }: Props) {
  const { t } = useTranslation('restore');
  const readingShown = useNoticeable(phase.kind === 'reading');
  return (
    <Modal
      opened={phase.kind === 'asking' || readingShown}
      returnFocus={!(phase.kind === 'none' && phase.elsewhere)}
      onClose={onCancel}
      withCloseButton={!(phase.kind === 'asking' && phase.taking === 'writing')}
      // Its content is gone at once; an empty frame would fade.
      transitionProps={{ exitDuration: 0 }}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      {phase.kind === 'reading' && (
        <WaitLine
          label={t('title')}
          line={t('reading', { file: phase.file })}
          amount={phase.amount}
          onCancel={onCancel}
        />
      )}
      {phase.kind === 'asking' && (
        <Question phase={phase} onConfirm={onConfirm} onCancel={onCancel} onGoTo={onGoTo} />
      )}
    </Modal>
  );
}

type Asking = Extract<RestorePhase, { kind: 'asking' }>;

function Question({ phase, onConfirm, onCancel, onGoTo }: Omit<Props, 'phase'> & { readonly phase: Asking }) {
  const { t, i18n } = useTranslation('restore');
  const { backup, state, taking, file } = phase;
  const waiting = useNoticeable(taking !== 'no');
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that had the focus while the file was read is gone.
    if (document.activeElement === document.body) first.current?.focus();
  }, []);
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
      {waiting && (
        <WaitLine
          label={t('restoring')}
          amount={null}
          {...(taking === 'writing' ? { why: t('writing') } : {})}
        />
      )}
      <Group justify="flex-end">
        <Button variant="default" disabled={taking === 'writing'} onClick={onCancel}>
          {t(state === 'here' ? 'close' : 'cancel', { ns: 'common' })}
        </Button>
        {state !== 'here' && (
          <Button ref={first} loading={taking !== 'no'} onClick={onConfirm} data-autofocus>
            {t('confirm')}
          </Button>
        )}
        {state === 'here' && !sample && (
          <Button ref={first} data-autofocus onClick={() => onGoTo(asId<ProjectId>(project))}>
            {t('goTo')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
