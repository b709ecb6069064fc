import { Button, Group, List, Modal, ScrollArea, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLeavingQuestion } from '../../workspace/mayLeave';

/** Asked by the last scan before a file is written: what it found, and whether the file shall go out. */
export function LeavingDialog() {
  const { t } = useTranslation('privacy');
  const question = useLeavingQuestion((state) => state.question);
  if (question === null) return null;
  const { findings, answer } = question;
  return (
    <Modal
      opened
      onClose={() => answer(false)}
      title={t('leaving.title', { count: findings.length })}
      size="lg"
      zIndex={300}
      scrollAreaComponent={ScrollArea.Autosize}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack>
        <Text size="sm">{t('leaving.text')}</Text>
        <ScrollArea.Autosize mah={300} type="auto">
          <List size="sm" spacing={6} aria-label={t('leaving.list')}>
            {findings.map(({ where, text, context, class: kind, rule }) => (
              <List.Item key={`${where} ${text} ${context}`}>
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {context}
                </Text>
                <Text size="xs" c="dimmed">
                  {[text, t(`class.${kind}`), t(`why.${rule}`), where]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </Text>
              </List.Item>
            ))}
          </List>
        </ScrollArea.Autosize>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => answer(true)}>
            {t('leaving.goOn')}
          </Button>
          <Button onClick={() => answer(false)} data-autofocus>
            {t('leaving.stop')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
