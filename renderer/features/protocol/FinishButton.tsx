import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Protocol } from '#shared/model/fieldwork';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { showInfo } from '../../ui/notices';
import { useAttempt } from '../../ui/useAttempt';
import { useLifeCycle } from '../../workspace/useLifeCycle';

interface Props {
  readonly protocol: Protocol;
  /** Paragraphs that still belong to no question. */
  readonly inboxCount: number;
  /** Hands over what is not committed yet. */
  readonly onBefore: () => void;
}

/** Says that the protocol is written; first names what is still left to do. */
export function FinishButton({ protocol, inboxCount, onBefore }: Props) {
  const { t } = useTranslation('protocol');
  const attempt = useAttempt();
  const lifeCycle = useLifeCycle(protocol.id);
  if (lifeCycle === null || lifeCycle.next !== 'complete') return null;
  const { open, later, take } = lifeCycle;
  const left = [
    inboxCount > 0 ? t('left.inbox', { count: inboxCount }) : '',
    open > 0 ? t('left.open', { count: open }) : '',
    later > 0 ? t('left.later', { count: later }) : '',
  ].filter((part) => part !== '');

  async function finish(): Promise<void> {
    onBefore();
    const done = await attempt(async () => {
      await take();
      return true;
    });
    if (done === true) showInfo(t('finished'));
  }

  function button(onClick: () => void) {
    return (
      <Button
        size="xs"
        variant="default"
        leftSection={<IconChecks size={14} />}
        disabled={lifeCycle?.obstacle !== null}
        onClick={onClick}
      >
        {t('finish')}
      </Button>
    );
  }

  if (left.length === 0) return button(() => void finish());
  return (
    <ConfirmButton
      trigger={button}
      title={t('finishTitle')}
      text={`${left.join(' ')} ${t('finishText')}`}
      confirmLabel={t('finishAnyway')}
      harmless
      onConfirm={() => void finish()}
    />
  );
}
