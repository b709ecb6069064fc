import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { confirmStatement } from '#shared/commands/statementReviewCommands';
import type { StatementChange } from '#shared/evidence/changedSince';
import type { CaseReport, Statement } from '#shared/model/caseReport';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import classes from '../caseReport.module.css';
import { useChangeText } from './useChangeText';
import { useWhoWhen } from './useWhoWhen';

interface Props {
  readonly report: CaseReport;
  readonly statement: Statement;
  readonly changes: readonly StatementChange[];
}

/** What changed since the statement was last weighed; a person confirms that it still holds. */
export function ChangeNotes({ report, statement, changes }: Props) {
  const { t } = useTranslation('evidence');
  const attempt = useAttempt();
  const whoWhen = useWhoWhen();
  const words = useChangeText();
  const { confirmed } = statement;
  const confirm = (
    <Button
      size="compact-xs"
      variant="light"
      leftSection={<IconCheck size={12} />}
      title={t('changes.confirmHint')}
      onClick={() =>
        void attempt(() => run(confirmStatement, { report: report.id, statement: statement.id }))
      }
    >
      {t('changes.confirm')}
    </Button>
  );
  if (changes.length === 0) {
    return (
      <Group gap="xs" justify="space-between">
        <Text size="xs" c="dimmed">
          {confirmed === null ? t('changes.unconfirmed') : t('changes.confirmed', whoWhen(confirmed))}
        </Text>
        {confirmed === null && confirm}
      </Group>
    );
  }
  return (
    <Alert
      role="note"
      variant="default"
      p="xs"
      icon={<IconAlertTriangle size={18} color="var(--mantine-color-yellow-7)" />}
      title={t('changes.title')}
      data-testid="to-check"
    >
      <Text size="xs" c="dimmed">
        {t('changes.since')}
      </Text>
      <ul className={classes.notes}>
        {changes.map((change) => (
          <Text component="li" size="sm" key={words(change)}>
            {words(change)}
          </Text>
        ))}
      </ul>
      {confirm}
    </Alert>
  );
}
