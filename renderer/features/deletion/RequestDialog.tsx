import { Alert, Button, Checkbox, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { requestDeletion } from '#shared/commands/deletionCommands';
import { contentsOf } from '#shared/deletion/contents';
import type { DeletionItem } from '#shared/model/deletion';
import type { DeletionId, InterviewId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import { Copies } from './Copies';
import { useCopies } from './useCopies';

interface Props {
  readonly items: readonly DeletionItem[];
  readonly onClose: () => void;
  /** Asked for; `agreed` when it can be carried out at once. */
  readonly onRequested: (id: DeletionId, agreed: boolean) => void;
}

/** More names than these say no more than their number. */
const shown = 8;

/** What goes, what stays, what was copied elsewhere, and why: read before anything is deleted. */
export function RequestDialog({ items, onClose, onRequested }: Props) {
  const { t } = useTranslation('deletion');
  const attempt = useAttempt();
  const tree = useTree((whole) => whole);
  const fourEyes = Object.values(tree.project)[0]?.fourEyes === true;
  const [reason, setReason] = useState('');
  const [understood, setUnderstood] = useState(false);
  const keys = useMemo(() => new Set(items.map(({ key }) => key)), [items]);
  const copies = useCopies(keys);

  async function ask(event: FormEvent): Promise<void> {
    event.preventDefault();
    const id = await attempt(() => run(requestDeletion, { items, reason }));
    if (id !== undefined) onRequested(id, !fourEyes);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('request.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={(event) => void ask(event)} autoComplete="off" noValidate>
        <Stack gap="sm">
          <Goes items={items} keys={keys} tree={tree} />
          <div>
            <Text size="sm" fw={600}>
              {t('request.stays')}
            </Text>
            <Text size="sm">{t('request.staysText')}</Text>
          </div>
          <Copies copies={copies} />
          <OpenRecordings items={items} tree={tree} />
          <Alert color="red" role="note" icon={<IconAlertTriangle size={18} />}>
            {t('request.notUndone')}
          </Alert>
          <Textarea
            data-autofocus
            label={t('request.reason')}
            description={t('request.reasonHint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            autosize
            minRows={2}
            required
          />
          {fourEyes ? (
            <Text size="sm">{t('request.secondPerson')}</Text>
          ) : (
            <Checkbox
              label={t('request.understood')}
              checked={understood}
              onChange={(event) => setUnderstood(event.currentTarget.checked)}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button type="submit" color="red.9" disabled={reason.trim() === '' || (!fourEyes && !understood)}>
              {t(fourEyes ? 'request.ask' : 'request.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface GoesProps {
  readonly items: readonly DeletionItem[];
  readonly keys: ReadonlySet<string>;
  readonly tree: ProjectTree;
}

function Goes({ items, keys, tree }: GoesProps) {
  const { t } = useTranslation('deletion');
  const contents = useMemo(() => [...contentsOf(tree, keys).values()], [tree, keys]);
  const sum = (of: (one: (typeof contents)[number]) => number) =>
    contents.reduce((all, one) => all + of(one), 0);
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('request.goes')}
      </Text>
      <List size="sm">
        {items.slice(0, shown).map(({ key, label }) => (
          <List.Item key={key}>{label}</List.Item>
        ))}
        {items.length > shown && <List.Item>{t('request.more', { count: items.length - shown })}</List.Item>}
      </List>
      <Text size="sm" data-testid="deletion-counts">
        {t('request.goesCounts', {
          texts: t('request.textCount', { count: sum(({ protocols, sources }) => protocols + sources) }),
          codings: t('request.codingCount', { count: sum(({ codings }) => codings) }),
          passages: t('request.passageCount', { count: sum(({ passages }) => passages) }),
          memos: t('request.memoCount', { count: sum(({ memos }) => memos) }),
        })}
      </Text>
    </div>
  );
}

function OpenRecordings({ items, tree }: Omit<GoesProps, 'keys'>) {
  const { t } = useTranslation('deletion');
  const count = items.filter(({ what, key }) => {
    const recording = what === 'interview' ? tree.interview[key as InterviewId]?.recording : undefined;
    return recording?.made === true && recording.deleted === null;
  }).length;
  return count === 0 ? null : (
    <Text size="sm" c="var(--mantine-color-error)">
      {t('request.openRecordings', { count })}
    </Text>
  );
}
