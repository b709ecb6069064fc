import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SHIPPED_GUIDES, type ShippedGuide } from '#schemas/shippedGuides';
import { addGuide } from '#shared/commands/guideCommands';
import { copyGuide } from '#shared/guide/copyGuide';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';

/** Chooses among the guides that come with the program; the project gets a copy of its own. */
export function ShippedGuidesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('guides');
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('shipped.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <ShippedList onClose={onClose} />
    </Modal>
  );
}

function ShippedList({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation('guides');
  const attempt = useAttempt();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);

  async function take(guides: readonly ShippedGuide[]): Promise<void> {
    setBusy(true);
    await attempt(async () => {
      for (const shipped of guides) {
        const guide = copyGuide(await shipped.load(), () => crypto.randomUUID());
        await run(addGuide, { guide });
        setTaken((before) => new Set([...before, shipped.label]));
      }
    });
    setBusy(false);
  }

  const open = SHIPPED_GUIDES.filter(({ label }) => !taken.has(label));
  return (
    <Stack>
      <Text size="sm">{t('shipped.text')}</Text>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {SHIPPED_GUIDES.map((shipped) => {
          const title = shipped.title[i18n.language === 'en' ? 'en' : 'de'];
          return (
            <Group key={shipped.label} component="li" justify="space-between" wrap="nowrap">
              <Text>{`${shipped.label} ${title}`}</Text>
              {taken.has(shipped.label) ? (
                <Group gap={4} c="dimmed">
                  <IconCheck size={16} />
                  <Text size="sm">{t('shipped.taken')}</Text>
                </Group>
              ) : (
                <Button
                  size="xs"
                  variant="default"
                  disabled={busy}
                  aria-label={t('shipped.takeOne', { name: `${shipped.label} ${title}` })}
                  onClick={() => void take([shipped])}
                >
                  {t('shipped.take')}
                </Button>
              )}
            </Group>
          );
        })}
      </Stack>
      <Group justify="flex-end">
        <Button variant="default" disabled={busy || open.length === 0} onClick={() => void take(open)}>
          {t('shipped.takeAll')}
        </Button>
        <Button onClick={onClose}>{t('close', { ns: 'common' })}</Button>
      </Group>
    </Stack>
  );
}
