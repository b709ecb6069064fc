import { Button, Group, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChallengedPlace, challengeStatement } from '#shared/commands/statementReviewCommands';
import type { CaseReportId } from '#shared/model/ids';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';

interface Props {
  readonly report: CaseReportId;
  readonly place: ChallengedPlace;
  readonly onDone: () => void;
}

/** An objection in the reviewer's own words. */
export function ChallengeForm({ report, place, onDone }: Props) {
  const { t } = useTranslation('evidence');
  const attempt = useAttempt();
  const [remark, setRemark] = useState('');

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const saved = await attempt(() => run(challengeStatement, { report, place, remark }));
    if (saved !== undefined) onDone();
  }

  return (
    <form onSubmit={(event) => void save(event)}>
      <Textarea
        size="xs"
        autosize
        minRows={2}
        label={t('challenge.remark')}
        placeholder={t('challenge.remarkPlaceholder')}
        value={remark}
        data-autofocus
        autoFocus
        onChange={(event) => setRemark(event.currentTarget.value)}
      />
      <Group gap="xs" mt={6} justify="flex-end">
        <Button size="compact-xs" variant="default" onClick={onDone}>
          {t('style.cancel')}
        </Button>
        <Button size="compact-xs" type="submit">
          {t('challenge.save')}
        </Button>
      </Group>
    </form>
  );
}
