import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyTable } from './KeyTable';
import { defaultKeys, type KeyAction } from './keyActions';
import { type KeyRefusal, refusalOf } from './keyChanges';
import { comboOf, type KeyCombo } from './keyCombo';
import { changeKey, isMac, resetAllKeys, resetKey, useKeys } from './keyStore';
import { useKeyNames } from './useKeyNames';

interface Refused {
  readonly combo: KeyCombo;
  readonly refusal: KeyRefusal;
}

/** Every key can be changed and set back; one that is taken is refused with a sentence. */
export function KeySettings() {
  const { t } = useTranslation('keys');
  const changes = useKeys((state) => state.changes);
  const inBrowser = useKeys((state) => state.inBrowser);
  const [asking, setAsking] = useState<KeyAction | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);

  function press(event: KeyboardEvent, action: KeyAction): void {
    if (asking !== action || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      stop();
      return;
    }
    const combo = comboOf(event.nativeEvent, isMac);
    if (combo === null) return;
    const refusal = changeKey(action, combo);
    setRefused(refusal === null ? null : { combo, refusal });
    if (refusal === null) setAsking(null);
  }

  function stop(): void {
    setAsking(null);
    setRefused(null);
  }

  /** Its usual key may meanwhile do something else. */
  function setBack(action: KeyAction): void {
    const { [action]: _, ...others } = changes;
    const clash = usualClash(action, others);
    setRefused(clash);
    if (clash === null) resetKey(action);
  }

  return (
    <Stack gap="sm">
      {inBrowser && (
        <Text size="sm" c="dimmed">
          {t('browserNote')}
        </Text>
      )}
      {refused !== null && <RefusedNote {...refused} />}
      <KeyTable
        extra={(action) => (
          <Group gap="xs" wrap="nowrap" justify="flex-end">
            <Button
              size="compact-xs"
              variant={asking === action ? 'filled' : 'default'}
              aria-label={t('changeLabel', { action: t(`action.${action}`) })}
              onClick={() => setAsking(asking === action ? null : action)}
              onKeyDown={(event) => press(event, action)}
              onBlur={() => asking === action && setAsking(null)}
            >
              {asking === action ? t('press') : t('change')}
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              disabled={changes[action] === undefined}
              aria-label={t('resetLabel', { action: t(`action.${action}`) })}
              onClick={() => setBack(action)}
            >
              {t('reset')}
            </Button>
          </Group>
        )}
      />
      <Button
        variant="default"
        size="xs"
        disabled={Object.keys(changes).length === 0}
        onClick={() => {
          resetAllKeys();
          stop();
        }}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('resetAll')}
      </Button>
    </Stack>
  );
}

function RefusedNote({ combo, refusal }: Refused) {
  const { t } = useTranslation('keys');
  const { nameOf } = useKeyNames();
  const key = nameOf(combo);
  return (
    <Alert role="alert" color="yellow" variant="light" p="xs">
      {refusal.reason === 'taken'
        ? t('refused.taken', { key, action: t(`action.${refusal.by}`) })
        : t(`refused.${refusal.reason}`, { key })}
    </Alert>
  );
}

function usualClash(action: KeyAction, others: Parameters<typeof refusalOf>[2]): Refused | null {
  for (const combo of defaultKeys(action)) {
    const refusal = refusalOf(action, combo, others, false);
    if (refusal?.reason === 'taken') return { combo, refusal };
  }
  return null;
}
