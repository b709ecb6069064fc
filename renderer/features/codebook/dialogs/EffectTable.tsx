import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CodingCount } from '#shared/codebook/codeMove';
import { useTree } from '../../../workspace/store';
import classes from '../codebook.module.css';
import { useTextTitle } from '../useTextTitle';

interface Props {
  readonly counts: readonly CodingCount[];
  /** Shows how many codings fall together. */
  readonly withJoined: boolean;
}

/** So many lines are read; the sums stand above the table. */
const longest = 200;

/** What a step does to the codings, text by text and coder by coder. */
export function EffectTable({ counts, withJoined }: Props) {
  const { t } = useTranslation('codebook');
  const titleOf = useTextTitle();
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  if (counts.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={classes.tableBox} tabIndex={0} aria-label={t('effect.title')}>
      <Table stickyHeader verticalSpacing={4} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('effect.text')}</Table.Th>
            <Table.Th>{t('effect.coder')}</Table.Th>
            <Table.Th ta="end">{t('effect.codings')}</Table.Th>
            {withJoined && <Table.Th ta="end">{t('effect.joined')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {counts.slice(0, longest).map(({ text, coder, count, joined }) => (
            <Table.Tr key={`${text} ${coder}`}>
              <Table.Td>{titleOf(text)}</Table.Td>
              <Table.Td>
                {coder === null ? t('agreedLayer') : (people?.[coder]?.name ?? t('unknownCoder'))}
              </Table.Td>
              <Table.Td ta="end">{count}</Table.Td>
              {withJoined && <Table.Td ta="end">{joined}</Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {counts.length > longest && (
        <Text size="xs" c="dimmed" p="xs">
          {t('effect.more', { count: counts.length - longest })}
        </Text>
      )}
    </section>
  );
}
