import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { removeCaseReport } from '#shared/commands/caseReportCommands';
import type { CaseReport } from '#shared/model/caseReport';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';

export function RemoveReport({ report }: { readonly report: CaseReport }) {
  const { t } = useTranslation('caseReport');
  const attempt = useAttempt();
  return (
    <ConfirmButton
      title={t('remove')}
      text={t('removeText', { title: report.title })}
      confirmLabel={t('remove', { ns: 'common' })}
      onConfirm={() => void attempt(() => run(removeCaseReport, { report: report.id }))}
      trigger={(ask) => (
        <ActionIcon variant="subtle" color="gray" aria-label={t('remove')} title={t('remove')} onClick={ask}>
          <IconTrash size={16} />
        </ActionIcon>
      )}
    />
  );
}
