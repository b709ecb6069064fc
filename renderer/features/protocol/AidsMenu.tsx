import { ActionIcon, Checkbox, Popover, Stack, Text, Tooltip } from '@mantine/core';
import { IconTextSpellcheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WritingAids } from './useWritingAids';

/** Switches for what the program does by itself while one writes. */
export function AidsMenu({ aids }: { readonly aids: WritingAids }) {
  const { t } = useTranslation('protocol');
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus width={300}>
      <Popover.Target>
        <Tooltip label={t('aids')} openDelay={400}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('aids')}>
            <IconTextSpellcheck size={18} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('aids')}>
        <Stack gap="sm">
          <Checkbox
            size="xs"
            label={t('checkSpelling')}
            description={t('checkSpellingHelp')}
            checked={aids.checks}
            onChange={aids.switchChecks}
          />
          <Checkbox
            size="xs"
            label={t('useAutotext')}
            description={t('useAutotextHelp')}
            checked={aids.expands}
            onChange={aids.switchExpands}
          />
          <Text size="xs" c="dimmed">
            {t('aidsOffline')}
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
