import { Button, Chip, Group, Menu, Modal, Paper, Text } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChallengedPlace } from '#shared/commands/statementReviewCommands';
import { type ReviewFlag, type ReviewRow, reviewFlags, reviewRows } from '#shared/evidence/reviewStatements';
import type { CaseReportId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import { EmptyState } from '../../../ui/EmptyState';
import { useTree } from '../../../workspace/store';
import { ChallengeForm } from '../checks/ChallengeForm';
import { StyleButton } from '../checks/StyleButton';
import { useCheckRules } from '../checks/useCheckRules';
import { ReviewTable } from './ReviewTable';
import { useReviewExport } from './useReviewExport';

interface Props {
  readonly onOpen: (report: CaseReportId, range: TextRange) => void;
}

/** What a reviewer goes through: every sentence of every report, with what is doubtful about it. */
export function EvidenceReview({ onOpen }: Props) {
  const { t } = useTranslation('evidence');
  const tree = useDeferredValue(useTree((whole) => whole));
  const rules = useCheckRules();
  const [flag, setFlag] = useState<ReviewFlag | null>(null);
  const [challenged, setChallenged] = useState<ReviewRow | null>(null);
  const exportList = useReviewExport();
  const rows = useMemo(() => {
    const place = (site: string) => tree.site[site]?.position ?? Number.MAX_SAFE_INTEGER;
    const reports = Object.values(tree.caseReport).sort(
      (a, b) => place(a.site) - place(b.site) || a.wave - b.wave,
    );
    return reviewRows(tree, reports, rules);
  }, [tree, rules]);
  const shown = useMemo(
    () => (flag === null ? rows : rows.filter(({ flags }) => flags.includes(flag))),
    [rows, flag],
  );
  const counts = useMemo(() => {
    const found = new Map<ReviewFlag, number>();
    for (const { flags } of rows) for (const one of flags) found.set(one, (found.get(one) ?? 0) + 1);
    return found;
  }, [rows]);

  function choose(value: string): void {
    setFlag(reviewFlags.find((one) => one === value) ?? null);
  }

  if (rows.length === 0) return <EmptyState title={t('review.empty')} text={t('review.emptyText')} />;
  return (
    <>
      <Group justify="space-between" align="flex-start" mb="sm" wrap="nowrap">
        <Chip.Group value={flag ?? 'all'} onChange={(value) => choose(String(value))}>
          <Group gap={6} role="group" aria-label={t('review.filters')}>
            <Chip size="xs" value="all">
              {t('review.count', { flag: t('review.all'), count: rows.length })}
            </Chip>
            {reviewFlags.map((one) => (
              <Chip size="xs" key={one} value={one}>
                {t('review.count', {
                  flag: t(`review.flag.${one}`),
                  count: counts.get(one) ?? 0,
                })}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        {/* The filters wrap, the buttons do not. */}
        <Group gap="xs" wrap="nowrap" flex="none">
          <StyleButton />
          <Menu position="bottom-end">
            <Menu.Target>
              <Button leftSection={<IconFileExport size={16} />}>{t('review.export')}</Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => void exportList('csv', shown)}>{t('review.csv')}</Menu.Item>
              <Menu.Item onClick={() => void exportList('xlsx', shown)}>{t('review.xlsx')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
      </Group>
      <Paper withBorder p="md">
        {shown.length === 0 ? (
          <Text c="dimmed" size="sm">
            {t('review.none')}
          </Text>
        ) : (
          <ReviewTable rows={shown} onOpen={onOpen} onChallenge={setChallenged} />
        )}
      </Paper>
      {challenged !== null && (
        <Modal
          opened
          onClose={() => setChallenged(null)}
          title={t('challenge.add')}
          closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
        >
          <Text size="sm" mb="sm">
            {challenged.text}
          </Text>
          <ChallengeForm
            report={challenged.report.id}
            place={placeOf(challenged)}
            onDone={() => setChallenged(null)}
          />
        </Modal>
      )}
    </>
  );
}

function placeOf(row: ReviewRow): ChallengedPlace {
  return row.kind === 'statement'
    ? { kind: 'statement', id: row.statement.id }
    : { kind: 'sentence', range: row.range };
}
