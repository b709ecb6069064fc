import { Stack, TagsInput, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Project } from '#shared/model/project';
import { useEditProject } from './useEditProject';

/** The project's own terms, which the spelling check takes as right. */
export function WordSettings({ project }: { readonly project: Project }) {
  const { t } = useTranslation('settings');
  const edit = useEditProject();
  return (
    <Stack gap="md" maw={760}>
      <Text size="sm" c="dimmed">
        {t('wordsHint')}
      </Text>
      <TagsInput
        label={t('words')}
        description={t('wordsHelp')}
        value={[...project.knownWords]}
        onChange={(knownWords) => edit({ knownWords })}
        splitChars={[',', ';', '\n']}
        clearable={false}
      />
    </Stack>
  );
}
