import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './waiting.module.css';
import type { WaitAmount } from './waits';

interface Props {
  /** Names the bar; the text beside it where there is no other. */
  readonly label: string;
  /** What is being worked on, when that is more than the label says. */
  readonly line?: string;
  /** Null where nobody knows how much there is. */
  readonly amount: WaitAmount | null;
  /** Say the amount in numbers, too; left out where the line does. */
  readonly counted?: boolean;
  /** Left out where it cannot be called off; `why` says it then. */
  readonly onCancel?: () => void;
  readonly why?: string;
  /** Called off, and not ended yet. */
  readonly ending?: boolean;
}

/** How far something is, and the way to call it off: the same wherever somebody waits. */
export function WaitLine({ label, line, amount, counted = false, onCancel, why, ending = false }: Props) {
  const { t } = useTranslation('waiting');
  const percent = amount === null ? null : (amount.done / Math.max(1, amount.all)) * 100;
  const words = line === undefined || line === '' ? label : line;
  return (
    <Stack gap="sm">
      <Text size="sm" role="status" lineClamp={2}>
        {ending ? t('ending') : words}
      </Text>
      <Progress.Root
        size="lg"
        role="progressbar"
        aria-label={label}
        // Without a value an assistive program says "busy" instead of a number that is none.
        {...(percent === null
          ? {}
          : { 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': Math.round(percent) })}
      >
        {percent === null ? (
          <Progress.Section value={100} striped animated className={styles.unknown} withAria={false} />
        ) : (
          <Progress.Section value={percent} withAria={false} />
        )}
      </Progress.Root>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" c="dimmed">
          {counted && amount !== null ? t('amount', { done: amount.done, all: amount.all }) : why}
        </Text>
        {onCancel !== undefined && (
          <Button variant="default" size="xs" onClick={onCancel} disabled={ending} data-autofocus>
            {t('cancel', { ns: 'common' })}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
