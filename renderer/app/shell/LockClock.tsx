import { Group, Text } from '@mantine/core';
import { hideNotification, showNotification } from '@mantine/notifications';
import { IconLockOpen } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAutoLock } from './useAutoLock';

const noticeId = 'locks-soon';

/** When the project locks itself; says so aloud a minute before. */
export function LockClock() {
  const { t, i18n } = useTranslation('shell');
  const { at, soon } = useAutoLock();
  useEffect(() => {
    if (!soon) return undefined;
    showNotification({
      id: noticeId,
      title: t('locksSoon'),
      message: t('locksSoonText'),
      color: 'yellow',
      autoClose: false,
    });
    return () => {
      hideNotification(noticeId);
    };
  }, [soon, t]);
  const time =
    at === null ? '' : new Date(at).toLocaleTimeString(i18n.language === 'en' ? 'en-GB' : 'de-DE', timeOfDay);
  return (
    <Group gap={4} wrap="nowrap">
      <IconLockOpen size={14} />
      <Text size="xs" truncate>
        {at === null ? t('locksNever') : t('locksAt', { time })}
      </Text>
    </Group>
  );
}

const timeOfDay: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
