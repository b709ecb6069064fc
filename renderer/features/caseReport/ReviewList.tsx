import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dissolveStatement, placeStatement } from '#shared/commands/evidenceCommands';
import type { CaseReport, Statement } from '#shared/model/caseReport';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import classes from './caseReport.module.css';
import type { Target } from './target';

interface Props {
  readonly report: CaseReport;
  readonly target: Target | null;
  readonly onShow: (statement: Statement) => void;
}

/** Statements whose text is gone, with the words they stood on: a person decides what becomes of them. */
export function ReviewList({ report, target, onShow }: Props) {
  const { t } = useTranslation('caseReport');
  const attempt = useAttempt();
  const doubtful = Object.values(report.statements).filter(({ state }) => state === 'review');
  if (doubtful.length === 0) return null;
  return (
    <Alert
      variant="default"
      icon={<IconAlertTriangle size={18} color="var(--mantine-color-yellow-7)" />}
      title={t('review.title', { count: doubtful.length })}
      data-testid="review-list"
    >
      <Text size="sm" mb="xs">
        {t('review.text')}
      </Text>
      <ul className={classes.list}>
        {doubtful.map((statement) => (
          <li key={statement.id}>
            <Stack gap={4}>
              <Text size="sm" td="line-through">
                {statement.quote?.exact ?? ''}
              </Text>
              <Text size="xs" c="dimmed">
                {t('review.evidence', { count: statement.evidence.length })}
              </Text>
              <Group gap={6}>
                <Button size="compact-xs" variant="default" onClick={() => onShow(statement)}>
                  {t('review.show')}
                </Button>
                <Button
                  size="compact-xs"
                  variant="default"
                  title={t('review.placeHint')}
                  disabled={target === null}
                  onClick={() => {
                    if (target === null) return;
                    const place = { report: report.id, statement: statement.id, sentence: target.range };
                    void attempt(() => run(placeStatement, place));
                  }}
                >
                  {t('review.place')}
                </Button>
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() =>
                    void attempt(() => run(dissolveStatement, { report: report.id, statement: statement.id }))
                  }
                >
                  {t('review.dissolve')}
                </Button>
              </Group>
            </Stack>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
