import { Button, Card, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupTasks, isFor, type TaskGroup } from '#shared/fieldwork/tasks/groupTasks';
import type { Task } from '#shared/fieldwork/tasks/task';
import { TaskItem } from '../../ui/TaskItem';
import { useWorkspace } from '../../workspace/store';
import { useDueText } from '../../workspace/useDueText';
import { useOpenTasks } from '../../workspace/useOpenTasks';
import { useTaskText } from '../../workspace/useTaskText';
import { useToday } from '../../workspace/useToday';
import { useTaskAction } from './useTaskAction';

const groups = ['overdue', 'today', 'next'] as const satisfies readonly TaskGroup[];

/** What the guides' rules, appointments and protocols demand of the team, late ones first. */
export function OpenTasks() {
  const { t } = useTranslation('tasks');
  const [whose, setWhose] = useState<'mine' | 'all'>('all');
  const author = useWorkspace((state) => state.open?.author ?? null);
  const today = useToday();
  const all = useOpenTasks();
  const mine = author === null ? [] : all.filter((task) => isFor(task, author));
  const shown = groupTasks(whose === 'mine' ? mine : all, today);
  const empty = groups.every((group) => shown[group].length === 0);
  return (
    <Card withBorder padding="lg" component="section" aria-label={t('title')}>
      <Group justify="space-between" mb="xs">
        <Title order={2} fz="md">
          {t('title')}
        </Title>
        <SegmentedControl
          size="xs"
          aria-label={t('whose')}
          value={whose}
          onChange={setWhose}
          data={[
            { value: 'all', label: `${t('all')} (${all.length})` },
            { value: 'mine', label: `${t('mine')} (${mine.length})` },
          ]}
        />
      </Group>
      {empty && (
        <Stack gap={2}>
          <Text fw={600} size="sm">
            {t('nothingTitle')}
          </Text>
          <Text size="sm" c="dimmed">
            {whose === 'mine' && all.length > 0 ? t('nothingMine') : t('nothingText')}
          </Text>
        </Stack>
      )}
      {groups.map((group) =>
        shown[group].length === 0 ? null : (
          <TaskGroupList key={group} group={group} tasks={shown[group]} today={today} />
        ),
      )}
    </Card>
  );
}

/** What is late comes first and takes the most room, so that the work steps stay in reach; the rest on demand. */
const firstFew: Readonly<Record<TaskGroup, number>> = { overdue: 5, today: 4, next: 3 };

interface GroupProps {
  readonly group: TaskGroup;
  readonly tasks: readonly Task[];
  readonly today: string;
}

function TaskGroupList({ group, tasks, today }: GroupProps) {
  const { t } = useTranslation('tasks');
  const [all, setAll] = useState(false);
  const textOf = useTaskText();
  const dueText = useDueText();
  const actionFor = useTaskAction();
  const shown = all ? tasks : tasks.slice(0, firstFew[group]);
  return (
    <Stack gap={0} mt="xs" component="section" aria-label={t(`group.${group}`, { count: tasks.length })}>
      <Title order={3} fz="sm">
        {t(`group.${group}`, { count: tasks.length })}
      </Title>
      <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
        {shown.map((task) => {
          const { what, where, who } = textOf(task);
          const action = actionFor(task);
          return (
            <TaskItem
              key={task.id}
              what={what}
              where={where}
              when={[dueText(task.due), who].filter((part) => part !== '').join(' · ')}
              overdue={task.due !== null && task.due < today}
              actionLabel={action.label}
              onAction={action.run}
            />
          );
        })}
      </Stack>
      {shown.length < tasks.length && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => setAll(true)}
          style={{ alignSelf: 'start' }}
        >
          {t('showAll', { count: tasks.length - shown.length })}
        </Button>
      )}
    </Stack>
  );
}
