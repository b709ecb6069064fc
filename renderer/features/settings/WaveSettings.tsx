import { ActionIcon, Box, Button, Group, Input, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Project } from '#shared/model/project';
import { CommitField } from '../../ui/CommitField';
import { useEditProject } from './useEditProject';
import { useInUse } from './useInUse';

interface Props {
  readonly project: Project;
}

/** The survey's waves, each with the period that is printed under its number. */
export function WaveSettings({ project }: Props) {
  const { t } = useTranslation('settings');
  const edit = useEditProject();
  const { waves: used } = useInUse();
  const { waves, wavePeriods } = project;

  function remove(wave: number): void {
    const { [wave]: _, ...periods } = wavePeriods;
    edit({ waves: waves.filter((one) => one !== wave), wavePeriods: periods });
  }

  function setPeriod(wave: number, period: string): void {
    const { [wave]: _, ...others } = wavePeriods;
    edit({ wavePeriods: period === '' ? others : { ...others, [wave]: period } });
  }

  return (
    <Input.Wrapper label={t('waves')} description={t('wavesHint')} labelElement="div">
      <Stack gap={6} mt={6} align="flex-start">
        {waves.map((wave) => {
          const kept = used.has(wave) || waves.length === 1;
          return (
            <Group key={wave} gap="sm" wrap="nowrap">
              <Text size="sm" w={64}>
                {t('wave', { number: wave })}
              </Text>
              <Box w={390}>
                <CommitField
                  hideLabel
                  label={t('wavePeriod', { number: wave })}
                  placeholder={t('wavePeriodHint')}
                  value={wavePeriods[wave] ?? ''}
                  onCommit={(period) => setPeriod(wave, period)}
                />
              </Box>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={kept}
                aria-label={t('removeWave', { number: wave })}
                title={kept ? t('inUse') : t('removeWave', { number: wave })}
                onClick={() => remove(wave)}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Group>
          );
        })}
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={14} />}
          onClick={() => edit({ waves: [...waves, Math.max(0, ...waves) + 1] })}
        >
          {t('addWave')}
        </Button>
      </Stack>
    </Input.Wrapper>
  );
}
