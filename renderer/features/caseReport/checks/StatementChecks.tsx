import { Group, Stack } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { checkStatement } from '#shared/evidence/reviewStatements';
import type { CaseReport, Statement } from '#shared/model/caseReport';
import { useTree } from '../../../workspace/store';
import { Challenges } from './Challenges';
import { ChangeNotes } from './ChangeNotes';
import { CoverageBar } from './CoverageBar';
import { NamingHints } from './NamingHints';
import { QuantityHints } from './QuantityHints';
import { StyleButton } from './StyleButton';
import { useCheckRules } from './useCheckRules';

interface Props {
  readonly report: CaseReport;
  readonly statement: Statement;
  /** Hands over what is typed but not yet in the project. */
  readonly onBeforeChange: () => void;
}

/** What the program says about the statement at the caret while it is written. */
export function StatementChecks({ report, statement, onBeforeChange }: Props) {
  const { t } = useTranslation('evidence');
  // Typing goes first; the checks follow when there is time.
  const tree = useDeferredValue(useTree((whole) => whole));
  const rules = useCheckRules();
  const checks = useMemo(
    () => checkStatement(tree, report, statement, rules),
    [tree, report, statement, rules],
  );
  return (
    <Stack gap="xs" role="group" aria-label={t('checks')} data-testid="statement-checks">
      {checks.text !== null && (
        <QuantityHints
          report={report}
          statement={statement}
          text={checks.text}
          findings={checks.quantities}
          onBeforeChange={onBeforeChange}
        />
      )}
      <NamingHints findings={checks.naming} />
      {statement.evidence.length > 0 && (
        <>
          <CoverageBar report={report} statement={statement} />
          <ChangeNotes report={report} statement={statement} changes={checks.changes} />
        </>
      )}
      <Challenges report={report.id} statement={statement} />
      <Group>
        <StyleButton compact />
      </Group>
    </Stack>
  );
}
