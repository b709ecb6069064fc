import { ActionIcon, Button, Group, Table, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeInterview } from '#shared/commands/interviewCommands';
import { erasedAt } from '#shared/deletion/shells';
import { interviewState } from '#shared/fieldwork/counts';
import { skippedInAny } from '#shared/fieldwork/lifeCycleRules';
import { everyoneRole, type Interview, type Protocol } from '#shared/model/fieldwork';
import type { ProtocolId } from '#shared/model/ids';
import { isLocked } from '#shared/model/lifeCycle';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { LifeCycleBadge } from '../../ui/lifeCycle/LifeCycleBadge';
import { useAttempt } from '../../ui/useAttempt';
import { useDay } from '../../ui/useDay';
import { questionStates } from '../../workspace/progress';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import { InterviewDialog } from './InterviewDialog';

interface Props {
  readonly interviews: readonly Interview[];
  /** By interview. */
  readonly protocols: ReadonlyMap<string, readonly Protocol[]>;
  readonly onWrite: (protocol: ProtocolId) => void;
  readonly onGuides: () => void;
}

export function InterviewTable({ interviews, protocols, onWrite, onGuides }: Props) {
  const { t } = useTranslation('fieldwork');
  return (
    <Table verticalSpacing={6} highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columnRole')}</Table.Th>
          <Table.Th>{t('columnGuide')}</Table.Th>
          <Table.Th>{t('columnWave')}</Table.Th>
          <Table.Th>{t('columnDate')}</Table.Th>
          <Table.Th>{t('columnState')}</Table.Th>
          <Table.Th>{t('columnProgress')}</Table.Th>
          <Table.Th ta="right">{t('columnActions')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {interviews.map((interview) => (
          <InterviewRow
            key={interview.id}
            interview={interview}
            protocols={protocols.get(interview.id) ?? []}
            onWrite={onWrite}
            onGuides={onGuides}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface RowProps {
  readonly interview: Interview;
  readonly protocols: readonly Protocol[];
  readonly onWrite: (protocol: ProtocolId) => void;
  readonly onGuides: () => void;
}

function InterviewRow({ interview, protocols, onWrite, onGuides }: RowProps) {
  const { t } = useTranslation('fieldwork');
  const dayOf = useDay();
  const attempt = useAttempt();
  const [editing, setEditing] = useState(false);
  const guide = useTree((tree) => tree.guide[interview.guide]);
  const site = useTree((tree) => tree.site[interview.site]);
  const [protocol] = protocols;
  const deletion = useTree((tree) => tree.deletion);
  const deletedAt = useMemo(() => erasedAt({ deletion }).get(interview.id), [deletion, interview.id]);
  // An interview whose protocol is gone stays in the list: it was held, and it counts in the plan.
  if (guide === undefined || site === undefined) return null;
  const states = protocol === undefined ? [] : [...questionStates(guide, interview, protocol).values()];
  const answered = states.filter((state) => state !== 'open' && state !== 'later').length;
  const roles = interview.roles.map((code) =>
    code === everyoneRole ? t('everyone') : (guide.roles.find((role) => role.code === code)?.label ?? code),
  );
  const state = interviewState(interview, protocols);
  return (
    <Table.Tr>
      <Table.Td>{roles.join(', ')}</Table.Td>
      <Table.Td>{guide.label === '' ? guide.title : guide.label}</Table.Td>
      <Table.Td>{interview.wave}</Table.Td>
      <Table.Td>
        {interview.date === '' ? (
          <Text size="sm" c="dimmed">
            {t(state === 'planned' ? 'notHeld' : 'noDay')}
          </Text>
        ) : (
          dayOf(interview.date)
        )}
      </Table.Td>
      <Table.Td>
        <LifeCycleBadge state={state} skipped={skippedInAny(protocols)} />
      </Table.Td>
      <Table.Td>
        {protocol !== undefined
          ? t('progress', { answered, all: states.length })
          : deletedAt === undefined
            ? t('noProtocol')
            : t('textDeleted', { day: dayOf(deletedAt) })}
      </Table.Td>
      <Table.Td>
        <Group gap="xs" justify="flex-end" wrap="nowrap">
          {protocol !== undefined && (
            <Button size="compact-sm" variant="light" onClick={() => onWrite(protocol.id)}>
              {t(isLocked(protocol) ? 'readProtocol' : 'writeProtocol')}
            </Button>
          )}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('editInterview')}
            title={t('editInterview')}
            onClick={() => setEditing(true)}
          >
            <IconPencil size={16} />
          </ActionIcon>
          <ConfirmButton
            title={t('removeInterview')}
            text={t('removeInterviewText')}
            confirmLabel={t('remove', { ns: 'common' })}
            onConfirm={() => void attempt(() => run(removeInterview, { id: interview.id }))}
            trigger={(ask) => (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('removeInterview')}
                title={t('removeInterview')}
                onClick={ask}
              >
                <IconTrash size={16} />
              </ActionIcon>
            )}
          />
        </Group>
        {editing && (
          <InterviewDialog
            site={site}
            interview={interview}
            onClose={() => setEditing(false)}
            onWrite={onWrite}
            onGuides={onGuides}
          />
        )}
      </Table.Td>
    </Table.Tr>
  );
}
