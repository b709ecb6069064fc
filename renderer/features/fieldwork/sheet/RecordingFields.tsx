import { Button, Group, Input, SegmentedControl, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { confirmRecordingDeleted } from '#shared/commands/interviewCommands';
import type { Interview } from '#shared/model/fieldwork';
import type { GuideRules } from '#shared/model/guide';
import type { Project } from '#shared/model/project';
import { useAttempt } from '../../../ui/useAttempt';
import { useDay } from '../../../ui/useDay';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { useToday } from '../../../workspace/useToday';
import { Demand } from './Demand';
import type { EditSheet } from './useSheet';

interface Props {
  readonly interview: Interview;
  readonly rules: GuideRules;
  readonly edit: EditSheet;
}

/** Whether there is a recording, and that it is gone: when, and who saw to it. */
export function RecordingFields({ interview, rules, edit }: Props) {
  const { t } = useTranslation('interview');
  const { made, deleted } = interview.recording;
  const ofProject = useTree((tree) => Object.values(tree.project)[0]?.deleteRecording ?? null);
  const demand = demandOf(rules, ofProject);
  return (
    <Stack gap={4}>
      <Input.Wrapper label={t('recording')} labelElement="div">
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('recording')}
          value={made === null ? 'unsaid' : made ? 'yes' : 'no'}
          disabled={deleted !== null}
          onChange={(value) =>
            edit({ recording: { made: value === 'unsaid' ? null : value === 'yes', deleted: null } })
          }
          data={[
            { value: 'unsaid', label: t('notSaid') },
            { value: 'yes', label: t('recorded') },
            { value: 'no', label: t('notRecorded') },
          ]}
        />
      </Input.Wrapper>
      {made === true && <Deletion interview={interview} edit={edit} />}
      <Demand demanded={demand !== 'allowed' && demand !== 'unsaid'} text={t(`demand.recording.${demand}`)} />
    </Stack>
  );
}

function Deletion({ interview, edit }: Pick<Props, 'interview' | 'edit'>) {
  const { t } = useTranslation('interview');
  const attempt = useAttempt();
  const day = useDay();
  const today = useToday();
  const { recording } = interview;
  const name = useTree((tree) => {
    const by = recording.deleted?.by;
    return by === undefined ? '' : (Object.values(tree.project)[0]?.people[by]?.name ?? '');
  });
  if (recording.deleted === null) {
    return (
      <Group>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => void attempt(() => run(confirmRecordingDeleted, { id: interview.id, date: today }))}
        >
          {t('confirmDeleted')}
        </Button>
      </Group>
    );
  }
  return (
    <Group gap="xs">
      <Text size="sm">{t('deletedOn', { day: day(recording.deleted.date), name })}</Text>
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => edit({ recording: { ...recording, deleted: null } })}
      >
        {t('notDeletedAfterAll')}
      </Button>
    </Group>
  );
}

function demandOf(
  rules: GuideRules,
  ofProject: Project['deleteRecording'],
): 'forbidden' | 'delete' | 'project' | 'allowed' | 'unsaid' {
  if (rules.recordingAllowed === false) return 'forbidden';
  if (rules.deleteRecording === 'afterProtocol') return 'delete';
  if (ofProject === 'afterProtocol') return 'project';
  return rules.recordingAllowed === true ? 'allowed' : 'unsaid';
}
