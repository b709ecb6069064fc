import { Button, Group, Stack, Text } from '@mantine/core';
import { IconMessageReport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settleChallenge } from '#shared/commands/statementReviewCommands';
import type { Statement } from '#shared/model/caseReport';
import type { CaseReportId } from '#shared/model/ids';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import classes from '../caseReport.module.css';
import { ChallengeForm } from './ChallengeForm';
import { useWhoWhen } from './useWhoWhen';

interface Props {
  readonly report: CaseReportId;
  readonly statement: Statement;
}

/** What reviewers object to, and the field for another objection. */
export function Challenges({ report, statement }: Props) {
  const { t } = useTranslation('evidence');
  const attempt = useAttempt();
  const whoWhen = useWhoWhen();
  const [adding, setAdding] = useState(false);
  return (
    <Stack gap={6}>
      {statement.challenges.length > 0 && (
        <ul className={classes.list} aria-label={t('challenge.title')}>
          {statement.challenges.map(({ id, remark, resolved, ...act }) => (
            <li key={id} className={classes.challenge} data-settled={resolved !== null}>
              <Text size="sm" td={resolved === null ? undefined : 'line-through'}>
                {remark}
              </Text>
              <Group gap="xs" justify="space-between">
                <Text size="xs" c="dimmed">
                  {resolved === null
                    ? t('challenge.by', whoWhen(act))
                    : t('challenge.settled', whoWhen(resolved))}
                </Text>
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => {
                    const params = { report, statement: statement.id, challenge: id };
                    void attempt(() => run(settleChallenge, { ...params, settled: resolved === null }));
                  }}
                >
                  {resolved === null ? t('challenge.settle') : t('challenge.reopen')}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <ChallengeForm
          report={report}
          place={{ kind: 'statement', id: statement.id }}
          onDone={() => setAdding(false)}
        />
      ) : (
        <Group>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconMessageReport size={14} />}
            onClick={() => setAdding(true)}
          >
            {t('challenge.add')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
