import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAttempt } from '../useAttempt';
import type { LifeCycleView } from './lifeCycleView';

interface Props {
  readonly lifeCycle: LifeCycleView;
  readonly onClose: () => void;
}

/** Says what the next step means before it is taken, and what is still open. */
export function TakeStepDialog({ lifeCycle, onClose }: Props) {
  const { t } = useTranslation('lifeCycle');
  const attempt = useAttempt();
  const { next } = lifeCycle;
  if (next === null) return null;

  async function take(): Promise<void> {
    const done = await attempt(async () => {
      await lifeCycle.take();
      return true;
    });
    if (done === true) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`action.${next}`)}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack>
        <Text size="sm">{t(`meaning.${next}`)}</Text>
        <Remarks lifeCycle={lifeCycle} />
        <Text size="sm" c="dimmed">
          {t('canReopen')}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button onClick={() => void take()} data-autofocus>
            {t(`action.${next}`)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** What somebody should know before this step; nothing of it forbids it. */
function Remarks({ lifeCycle }: Pick<Props, 'lifeCycle'>) {
  const { t } = useTranslation('lifeCycle');
  const { next, open, later, written, coded, cited, becomesHeld, skipped } = lifeCycle;
  const remarks: string[] = [];
  if (next === 'complete') {
    if (open > 0) remarks.push(t('remark.open', { count: open }));
    if (later > 0) remarks.push(t('remark.later', { count: later }));
    if (becomesHeld) remarks.push(t('remark.becomesHeld'));
  }
  if (next === 'approved' && skipped.includes('anonymised')) remarks.push(t('remark.notAnonymised'));
  if (next === 'coded') remarks.push(t('remark.coded', { count: written, coded }));
  if (next === 'condensed') remarks.push(t('remark.cited', { count: cited }));
  return remarks.map((remark) => (
    <Text key={remark} size="sm" fw={600}>
      {remark}
    </Text>
  ));
}
