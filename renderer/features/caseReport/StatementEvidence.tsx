import { Button, Group, Kbd, Stack, Text } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseReport, Statement } from '#shared/model/caseReport';
import type { TextId } from '#shared/model/ids';
import type { KeyAction } from '../../ui/keys/keyActions';
import { useKeyNames } from '../../ui/keys/useKeyNames';
import { BadgeLine } from './BadgeLine';
import classes from './caseReport.module.css';
import { ChangedList } from './checks/ChangedList';
import { StatementChecks } from './checks/StatementChecks';
import { InProfile } from './InProfile';
import { LinkCard } from './LinkCard';
import { ReviewList } from './ReviewList';
import { TargetQuote } from './TargetQuote';
import type { Target } from './target';

interface Props {
  readonly report: CaseReport;
  readonly target: Target | null;
  /** What leads to the passages by key. */
  readonly searchKey: KeyAction;
  readonly onSearch: () => void;
  readonly onOpenProtocol: (text: TextId) => void;
  readonly onShowStatement: (statement: Statement) => void;
  /** Hands over what is typed but not yet in the project. */
  readonly onBeforeChange: () => void;
}

/** The evidence of the statement at the caret, and the statements that lost their text. */
export function StatementEvidence(props: Props) {
  const { report, target, searchKey, onSearch, onOpenProtocol, onShowStatement, onBeforeChange } = props;
  const { t } = useTranslation('caseReport');
  const { keyOf } = useKeyNames();
  const statement = target?.statement ?? null;
  return (
    <Stack gap="sm">
      <ReviewList report={report} target={target} onShow={onShowStatement} />
      <ChangedList report={report} current={statement?.id ?? null} onShow={onShowStatement} />
      {target === null ? (
        <Text c="dimmed" size="sm">
          {t('panel.noTarget')}
        </Text>
      ) : (
        <>
          <TargetQuote target={target} />
          {statement === null ? (
            <Text c="dimmed" size="sm">
              {t('panel.noEvidence')}
            </Text>
          ) : (
            <>
              <BadgeLine statement={statement} />
              <InProfile report={report} statement={statement} />
              <StatementChecks
                key={statement.id}
                report={report}
                statement={statement}
                onBeforeChange={onBeforeChange}
              />
              <ul className={classes.list} aria-label={t('evidence.list')}>
                {statement.evidence.map((link) => (
                  <LinkCard
                    key={link.id}
                    report={report.id}
                    statement={statement.id}
                    link={link}
                    onOpenProtocol={onOpenProtocol}
                  />
                ))}
              </ul>
            </>
          )}
          <Group gap="xs">
            <Button size="xs" variant="light" leftSection={<IconSearch size={14} />} onClick={onSearch}>
              {t('panel.search')}
            </Button>
            <Kbd size="xs">{keyOf(searchKey)}</Kbd>
          </Group>
        </>
      )}
    </Stack>
  );
}
