import { ActionIcon, Badge, Button, Group, Table, Text } from '@mantine/core';
import { IconMessageReport } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewFlag, ReviewRow } from '#shared/evidence/reviewStatements';
import type { CaseReportId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { BadgeLine } from '../BadgeLine';
import classes from './review.module.css';

interface Props {
  readonly rows: readonly ReviewRow[];
  readonly onOpen: (report: CaseReportId, range: TextRange) => void;
  readonly onChallenge: (row: ReviewRow) => void;
}

/** The colour goes along with the word, never alone. */
const flagColors = {
  unsupported: 'gray',
  singleSource: 'gray',
  contradicted: 'red',
  quantity: 'yellow',
  naming: 'yellow',
  changed: 'orange',
  challenged: 'red',
  exception: 'violet',
  unconfirmed: 'gray',
} as const satisfies { readonly [F in ReviewFlag]: string };

/** Two lines of a sentence with its badges. */
const usualHeight = 64;

/** The list, of which only the rows in view are drawn: a study of sixteen reports has thousands of sentences. */
export function ReviewTable({ rows, onOpen, onChallenge }: Props) {
  const { t } = useTranslation('evidence');
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
    overscan: 8,
  });
  const drawn = virtual.getVirtualItems();
  const before = drawn[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reached by keyboard
    <section ref={scroll} className={classes.scroll} tabIndex={0} aria-label={t('review.tab')}>
      <Table verticalSpacing={6} stickyHeader aria-label={t('review.tab')} aria-rowcount={rows.length + 1}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={150}>{t('review.columnReport')}</Table.Th>
            <Table.Th>{t('review.columnStatement')}</Table.Th>
            <Table.Th w={220}>{t('review.columnEvidence')}</Table.Th>
            <Table.Th w={170}>{t('review.columnFlags')}</Table.Th>
            <Table.Th w={120}>{t('review.columnActions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Spacer height={before} />
          {drawn.map(({ key, index }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <Line
                key={key}
                ref={virtual.measureElement}
                index={index}
                row={row}
                onOpen={onOpen}
                onChallenge={onChallenge}
              />
            );
          })}
          <Spacer height={after} />
        </Table.Tbody>
      </Table>
    </section>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ height }: { readonly height: number }) {
  return height <= 0 ? null : <tr style={{ height }} aria-hidden />;
}

interface LineProps extends Pick<Props, 'onOpen' | 'onChallenge'> {
  readonly ref: Ref<HTMLTableRowElement>;
  readonly index: number;
  readonly row: ReviewRow;
}

function Line({ ref, index, row, onOpen, onChallenge }: LineProps) {
  const { t } = useTranslation('evidence');
  return (
    <Table.Tr ref={ref} data-index={index} aria-rowindex={index + 2}>
      <Table.Td>
        <Text size="xs">{row.report.title}</Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm" lineClamp={3}>
          {row.text}
        </Text>
        {row.kind === 'statement' &&
          row.statement.challenges
            .filter(({ resolved }) => resolved === null)
            .map(({ id, remark }) => (
              <Text key={id} size="xs" fs="italic">
                {remark}
              </Text>
            ))}
      </Table.Td>
      <Table.Td>{row.kind === 'statement' && <BadgeLine statement={row.statement} />}</Table.Td>
      <Table.Td>
        <Group gap={4}>
          {row.flags.map((flag) => (
            <Badge key={flag} size="sm" variant="dot" color={flagColors[flag]} tt="none">
              {t(`review.flag.${flag}`)}
            </Badge>
          ))}
        </Group>
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <Button
            size="compact-sm"
            variant="light"
            aria-label={t('review.openNamed', { text: row.text })}
            onClick={() => onOpen(row.report.id, row.range)}
          >
            {t('review.open')}
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('review.challengeNamed', { text: row.text })}
            title={t('challenge.add')}
            onClick={() => onChallenge(row)}
          >
            <IconMessageReport size={16} />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function keyOf(row: ReviewRow): string {
  const { block, offset } = row.range.start;
  return row.kind === 'statement' ? row.statement.id : `${row.report.id} ${block} ${offset}`;
}
