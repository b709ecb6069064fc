import { Alert, Anchor, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { changedSince } from '#shared/evidence/changedSince';
import { statementText } from '#shared/evidence/statementText';
import type { CaseReport, Statement } from '#shared/model/caseReport';
import type { StatementId } from '#shared/model/ids';
import { useTree } from '../../../workspace/store';
import classes from '../caseReport.module.css';

interface Props {
  readonly report: CaseReport;
  /** The statement at the caret says so itself. */
  readonly current: StatementId | null;
  readonly onShow: (statement: Statement) => void;
}

/** Statements of the report whose evidence or words changed since somebody weighed them. */
export function ChangedList({ report: latest, current, onShow }: Props) {
  const { t } = useTranslation('evidence');
  // Typing goes first; the list follows when there is time.
  const report = useDeferredValue(latest);
  const protocol = useTree((tree) => tree.protocol);
  const document = useTree((tree) => tree.document);
  const evidenceLayer = useTree((tree) => tree.evidenceLayer);
  const codingLayer = useTree((tree) => tree.codingLayer);
  const changed = useMemo(() => {
    const sources = { protocol, document, evidenceLayer, codingLayer };
    return Object.values(report.statements).filter(
      (one) => one.state === 'placed' && changedSince(sources, report, one).length > 0,
    );
  }, [report, protocol, document, evidenceLayer, codingLayer]);
  const others = changed.filter(({ id }) => id !== current);
  if (others.length === 0) return null;
  return (
    <Alert
      role="note"
      variant="default"
      p="xs"
      icon={<IconAlertTriangle size={18} color="var(--mantine-color-yellow-7)" />}
      title={t('changes.list', { count: others.length })}
      data-testid="changed-list"
    >
      <Text size="xs" c="dimmed">
        {t('changes.listText')}
      </Text>
      <ul className={classes.notes}>
        {others.map((statement) => (
          <li key={statement.id}>
            <Anchor component="button" type="button" size="sm" ta="start" onClick={() => onShow(statement)}>
              {statementText(report, statement) ?? t('changes.show')}
            </Anchor>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
