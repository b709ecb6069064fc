import { Badge, Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Intake } from '#shared/codebook/intake';
import classes from '../codebook.module.css';
import { useCodes } from '../useCodes';

/** So many lines are looked through; the counts stand above. */
const longest = 300;

const tones = { new: 'teal', changed: 'yellow', same: 'gray' } as const;

/** What taking codes in would do: new, changed, the same, and what would go. */
export function IntakePreview({ intake }: { readonly intake: Intake }) {
  const { t } = useTranslation('codebook');
  const codes = useCodes();
  const counts = { new: 0, changed: 0, same: 0 };
  for (const { kind } of intake.rows) counts[kind] += 1;
  const telling = intake.rows.filter(({ kind }) => kind !== 'same');
  const names = (ids: Intake['leaving']) => ids.map((id) => codes[id]?.name ?? '').join(', ');
  return (
    <Stack gap={6}>
      <Group gap="xs" role="status">
        {(['new', 'changed', 'same'] as const).map((kind) => (
          <Badge
            key={kind}
            color={tones[kind]}
            variant="light"
            c="var(--mantine-color-text)"
            tt="none"
            size="lg"
          >
            {t(`intake.${kind}`, { count: counts[kind] })}
          </Badge>
        ))}
      </Group>
      {intake.leaving.length > 0 && (
        <Text size="sm">
          {t('intake.leaving', { count: intake.leaving.length, names: names(intake.leaving) })}
        </Text>
      )}
      {intake.kept.length > 0 && (
        <Text size="sm">{t('intake.kept', { count: intake.kept.length, names: names(intake.kept) })}</Text>
      )}
      {telling.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <section className={classes.tableBox} tabIndex={0} aria-label={t('intake.list')}>
          <Table stickyHeader verticalSpacing={4} fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('name')}</Table.Th>
                <Table.Th>{t('intake.what')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {telling.slice(0, longest).map(({ incoming, kind, changes }) => (
                <Table.Tr key={incoming.key}>
                  <Table.Td>{incoming.name}</Table.Td>
                  <Table.Td>
                    {kind === 'new'
                      ? t('intake.isNew')
                      : t('intake.changes', {
                          fields: changes.map((field) => t(`fields.${field}`)).join(', '),
                        })}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {telling.length > longest && (
            <Text size="xs" c="dimmed" p="xs">
              {t('intake.more', { count: telling.length - longest })}
            </Text>
          )}
        </section>
      )}
    </Stack>
  );
}
