import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InterviewId } from '#shared/model/ids';
import { useDueText } from '../../../workspace/useDueText';
import { useInterviewTasks } from '../../../workspace/useOpenTasks';
import { useTaskText } from '../../../workspace/useTaskText';
import { useToday } from '../../../workspace/useToday';

interface Props {
  readonly interview: InterviewId;
}

/** What is still open for this interview; the fields to do it with stand on the same sheet. */
export function InterviewTasks({ interview }: Props) {
  const { t } = useTranslation('tasks');
  const today = useToday();
  const textOf = useTaskText();
  const dueText = useDueText();
  const tasks = useInterviewTasks(interview);
  return (
    <Stack component="section" gap={4} aria-label={t('title')}>
      <Title order={2} fz="sm">
        {t('title')}
      </Title>
      {tasks.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('nothingHere')}
        </Text>
      )}
      <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
        {tasks.map((task) => (
          <li key={task.id}>
            <Text size="sm">{textOf(task).what}</Text>
            <Text
              size="xs"
              {...(task.due !== null && task.due < today
                ? { c: 'var(--mantine-color-error)', fw: 600 }
                : { c: 'dimmed' })}
            >
              {dueText(task.due)}
            </Text>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
