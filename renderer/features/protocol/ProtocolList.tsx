import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import type { ProtocolId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { questionStates } from '../../workspace/progress';
import { useTree } from '../../workspace/store';
import { protocolTitle, useProtocol } from './useProtocol';

interface Props {
  readonly purpose: 'write' | 'code';
  readonly onOpen: (protocol: ProtocolId) => void;
  readonly onSites: () => void;
}

/** All protocols in the order of the sites, with progress; the way into writing and into coding. */
export function ProtocolList({ purpose, onOpen, onSites }: Props) {
  const { t } = useTranslation('protocol');
  const protocols = useTree(
    useShallow((tree) =>
      Object.values(tree.protocol)
        .map((one) => ({ id: one.id, interview: tree.interview[one.interview] }))
        .sort((a, b) => position(a) - position(b))
        .map(({ id }) => id),
    ),
  );
  const sites = useTree((tree) => tree.site);
  const interviews = useTree((tree) => tree.interview);

  function position({ interview }: { readonly interview: (typeof interviews)[string] | undefined }): number {
    return interview === undefined ? 0 : (sites[interview.site]?.position ?? 0);
  }

  return (
    <>
      <PageHeader title={t(`list.${purpose}.title`)} subtitle={t(`list.${purpose}.subtitle`)} />
      {protocols.length === 0 ? (
        <EmptyState title={t('list.emptyTitle')} text={t('list.emptyText')}>
          <Button onClick={onSites}>{t('list.toSites')}</Button>
        </EmptyState>
      ) : (
        <Stack component="ul" p={0} m={0} gap="xs" style={{ listStyle: 'none' }}>
          {protocols.map((id) => (
            <ProtocolRow key={id} id={id} purpose={purpose} onOpen={onOpen} />
          ))}
        </Stack>
      )}
    </>
  );
}

function ProtocolRow({
  id,
  purpose,
  onOpen,
}: { readonly id: ProtocolId } & Pick<Props, 'purpose' | 'onOpen'>) {
  const { t } = useTranslation('protocol');
  const open = useProtocol(id);
  const codings = useTree((tree) =>
    Object.values(tree.codingLayer)
      .filter((layer) => layer.text === id)
      .reduce((sum, layer) => sum + Object.keys(layer.codings).length, 0),
  );
  if (open === null) return null;
  const states = [...questionStates(open.guide, open.interview, open.protocol).values()];
  const done = states.filter((state) => state !== 'open' && state !== 'later').length;
  return (
    <Paper component="li" withBorder px="md" py="sm">
      <Group justify="space-between" wrap="nowrap">
        <Stack gap={0}>
          <Title order={2} fz="md">
            {protocolTitle(open)}
          </Title>
          <Text size="sm" c="dimmed">
            {[t('progress', { done, all: states.length }), t('codingCount', { count: codings })].join(' · ')}
          </Text>
        </Stack>
        <Button
          variant="light"
          onClick={() => onOpen(id)}
          aria-label={`${t(`list.${purpose}.open`)}: ${protocolTitle(open)}`}
        >
          {t(`list.${purpose}.open`)}
        </Button>
      </Group>
    </Paper>
  );
}
