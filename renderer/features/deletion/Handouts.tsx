import { Button, Paper, Stack, Table, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handoutsInOrder } from '#shared/deletion/handouts';
import type { Handout } from '#shared/model/handout';
import { EmptyState } from '../../ui/EmptyState';
import { useDay } from '../../ui/useDay';
import { useTree } from '../../workspace/store';

/** Rows drawn at once: a few screens; years of work have thousands. */
const page = 100;

/** What left the project as a file: when, who, what, from how many conversations, and how the last look ended. */
export function Handouts() {
  const { t } = useTranslation('deletion');
  const handout = useTree((tree) => tree.handout);
  const ordered = useMemo(() => handoutsInOrder({ handout }), [handout]);
  const [limit, setLimit] = useState(page);
  if (ordered.length === 0) return <EmptyState title={t('handouts.empty')} text={t('handouts.emptyText')} />;
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm" c="dimmed" maw="60rem">
        {t('handouts.hint')}
      </Text>
      <Paper withBorder p="md" w="100%">
        <Table.ScrollContainer minWidth={700}>
          <Table verticalSpacing={6} aria-label={t('handouts.label')}>
            <Table.Thead>
              <Table.Tr>
                {(['at', 'by', 'what', 'file', 'from', 'look'] as const).map((column) => (
                  <Table.Th key={column}>{t(`handouts.column.${column}`)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {ordered.slice(0, limit).map((one) => (
                <HandoutRow key={one.id} handout={one} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Paper>
      {ordered.length > limit && (
        <Button variant="default" size="xs" onClick={() => setLimit(limit + page)}>
          {t('handouts.more', { count: ordered.length - limit })}
        </Button>
      )}
    </Stack>
  );
}

function HandoutRow({ handout }: { readonly handout: Handout }) {
  const { t, i18n } = useTranslation('deletion');
  const day = useDay();
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  const { at, by, what, file, from, look } = handout;
  const time = new Date(at).toLocaleTimeString(i18n.language === 'en' ? 'en-GB' : 'de-DE', {
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{t('handouts.when', { day: day(at), time })}</Table.Td>
      <Table.Td>{people?.[by]?.name ?? '–'}</Table.Td>
      <Table.Td>{t(`handouts.what.${what}`)}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{file ?? t('handouts.printed')}</Table.Td>
      <Table.Td>{from === null ? t('handouts.all') : from.length}</Table.Td>
      <Table.Td>{t(`handouts.look.${what === 'backup' ? 'sealed' : look}`)}</Table.Td>
    </Table.Tr>
  );
}
