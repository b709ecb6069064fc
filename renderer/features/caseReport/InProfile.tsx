import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { setInProfile } from '#shared/commands/reportPartCommands';
import type { CaseReport, Statement } from '#shared/model/caseReport';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';

interface Props {
  readonly report: CaseReport;
  readonly statement: Statement;
}

/** Whether a statement stands in the site's short profile. */
export function InProfile({ report, statement }: Props) {
  const { t } = useTranslation('reportParts');
  const attempt = useAttempt();
  return (
    <Checkbox
      size="xs"
      label={t('side.inProfile')}
      checked={report.profile.includes(statement.id)}
      onChange={(event) => {
        const included = event.currentTarget.checked;
        void attempt(() => run(setInProfile, { report: report.id, statement: statement.id, included }));
      }}
    />
  );
}
