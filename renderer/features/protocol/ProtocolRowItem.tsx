import { Button, Group, Paper, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProtocolId } from '#shared/model/ids';
import { isLocked } from '#shared/model/lifeCycle';
import { LifeCycleBadge } from '../../ui/lifeCycle/LifeCycleBadge';
import { useDay } from '../../ui/useDay';
import { questionStates } from '../../workspace/progress';
import type { ProtocolRow } from './protocolRows';
import { useProtocol } from './useProtocol';

interface Props {
  readonly row: ProtocolRow;
  /** How many codings the text carries. */
  readonly codings: number;
  readonly onOpen: (protocol: ProtocolId) => void;
  readonly onLifeCycle: (protocol: ProtocolId) => void;
}

/** A protocol in the list: which, where it stands, how far it is. */
export function ProtocolRowItem({ row, ...actions }: Props) {
  return row.id === null ? <DeletedRow row={row} /> : <WrittenRow row={row} id={row.id} {...actions} />;
}

/** The text is gone, the interview is known: there is nothing to open. */
function DeletedRow({ row }: Pick<Props, 'row'>) {
  const { t } = useTranslation('protocolList');
  const day = useDay();
  return (
    <Paper component="li" withBorder px="md" py="xs">
      <Group justify="space-between" wrap="nowrap">
        <Stack gap={0} miw={0} flex={1}>
          <Title order={2} fz="md" style={{ overflowWrap: 'anywhere' }}>
            {row.title}
          </Title>
          <Text size="sm" c="dimmed">
            {[t('waveNumber', { number: row.wave }), day(row.date), row.pseudonym, t('textDeleted')]
              .filter((part) => part !== '')
              .join(' · ')}
          </Text>
        </Stack>
        <LifeCycleBadge state={row.state} />
      </Group>
    </Paper>
  );
}

function WrittenRow({ row, id, codings, onOpen, onLifeCycle }: Props & { readonly id: ProtocolId }) {
  const { t } = useTranslation('protocol');
  const day = useDay();
  const open = useProtocol(id);
  if (open === null) return null;
  const states = [...questionStates(open.guide, open.interview, open.protocol).values()];
  const done = states.filter((state) => state !== 'open' && state !== 'later').length;
  // An approved text can be read, not written.
  const label = isLocked(open.protocol) ? t('read', { ns: 'protocolList' }) : t('list.write.open');
  const facts = [
    t('waveNumber', { number: row.wave, ns: 'protocolList' }),
    day(row.date),
    row.pseudonym,
    t('progress', { done, all: states.length }),
    t('codingCount', { count: codings }),
  ];
  return (
    <Paper component="li" withBorder px="md" py="xs">
      <Group justify="space-between" wrap="nowrap">
        <Stack gap={0} miw={0} flex={1}>
          <Title order={2} fz="md" style={{ overflowWrap: 'anywhere' }}>
            {row.title}
          </Title>
          <Text size="sm" c="dimmed">
            {facts.filter((part) => part !== '').join(' · ')}
          </Text>
        </Stack>
        <UnstyledButton onClick={() => onLifeCycle(id)} title={t('showLifeCycle', { ns: 'protocolList' })}>
          <LifeCycleBadge state={row.state} skipped={row.skipped} />
        </UnstyledButton>
        <Button
          variant="light"
          style={{ flexShrink: 0 }}
          onClick={() => onOpen(id)}
          aria-label={`${label}: ${row.title}`}
        >
          {label}
        </Button>
      </Group>
    </Paper>
  );
}
