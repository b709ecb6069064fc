import { Input, SegmentedControl, Stack, Switch, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/model/language';
import type { Project } from '#shared/model/project';
import { CommitField } from '../../ui/CommitField';
import { DayField } from '../../ui/day/DayField';
import { useToday } from '../../workspace/useToday';
import { PassphraseSettings } from './PassphraseSettings';
import { useEditProject } from './useEditProject';
import { WaveSettings } from './WaveSettings';

interface Props {
  readonly project: Project;
  readonly onBackup: () => Promise<void>;
}

const languages = ['de', 'en'] as const satisfies readonly Language[];

export function GeneralSettings({ project, onBackup }: Props) {
  const { t } = useTranslation('settings');
  const edit = useEditProject();
  const today = useToday();
  return (
    <Stack gap="md" maw={620}>
      <CommitField
        label={t('name')}
        value={project.name}
        onCommit={(name) => (name === '' ? false : edit({ name }))}
      />
      <Input.Wrapper label={t('language')} description={t('languageHint')} labelElement="div">
        <SegmentedControl
          size="xs"
          mt={4}
          aria-label={t('language')}
          value={project.language}
          onChange={(language) => edit({ language })}
          data={languages.map((value) => ({ value, label: t(`languages.${value}`) }))}
        />
      </Input.Wrapper>
      <WaveSettings project={project} />
      <DayField
        label={t('endDate')}
        description={t('endDateHint')}
        today={today}
        value={project.endDate}
        onCommit={(endDate) => edit({ endDate })}
      />
      <Switch
        label={t('fourEyes')}
        description={t('fourEyesHint')}
        checked={project.fourEyes}
        onChange={(event) => edit({ fourEyes: event.currentTarget.checked })}
      />
      <Switch
        label={t('deleteRecording')}
        description={t('deleteRecordingHint')}
        checked={project.deleteRecording !== null}
        onChange={(event) => edit({ deleteRecording: event.currentTarget.checked ? 'afterProtocol' : null })}
      />
      <TagsInput
        label={t('excludedTopics')}
        description={t('excludedTopicsHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        value={[...project.excludedTopics]}
        onChange={(excludedTopics) => edit({ excludedTopics })}
        acceptValueOnBlur
      />
      <PassphraseSettings project={project.id} onBackup={onBackup} />
    </Stack>
  );
}
