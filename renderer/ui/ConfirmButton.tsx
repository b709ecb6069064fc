import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Renders what opens the question. */
  readonly trigger: (open: () => void) => ReactNode;
  readonly title: string;
  /** What happens, and that it can be undone. */
  readonly text: string;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  /** Nothing is lost by it: the button does not warn. */
  readonly harmless?: boolean;
}

/** Asks before something is removed; the safe answer has the focus. */
export function ConfirmButton({ trigger, title, text, confirmLabel, onConfirm, harmless = false }: Props) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      {trigger(open)}
      <Modal opened={opened} onClose={close} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
        <Stack>
          <Text size="sm">{text}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {t('cancel')}
            </Button>
            <Button
              {...(harmless ? {} : { color: 'red' })}
              onClick={() => {
                close();
                onConfirm();
              }}
            >
              {confirmLabel}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
