import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { evidenceBadge } from '#shared/evidence/badge';
import type { Statement } from '#shared/model/caseReport';

/** What stands for a statement and what speaks against it, in distinct counts. */
export function BadgeLine({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation('report');
  const { supporting, limiting, contradicting } = evidenceBadge(statement);
  return (
    <Group gap={6} data-testid="evidence-badge">
      {supporting.passages === 0 ? (
        <Badge variant="default" tt="none">
          {t('badgeNone')}
        </Badge>
      ) : (
        <>
          {supporting.sites > 1 && (
            <Badge variant="light" tt="none">
              {t('badgeSites', { count: supporting.sites })}
            </Badge>
          )}
          <Badge variant="light" tt="none">
            {t('badgeInterviews', { count: supporting.interviews })}
          </Badge>
          {supporting.roles
            .filter(({ role }) => role !== '*')
            .map(({ role, interviews }) => (
              <Badge key={role} variant="default" tt="none">
                {t('badgeRole', { role, count: interviews })}
              </Badge>
            ))}
        </>
      )}
      {limiting.interviews > 0 && (
        <Badge variant="dot" color="yellow" tt="none">
          {t('badgeLimits', { count: limiting.interviews })}
        </Badge>
      )}
      {contradicting.interviews > 0 && (
        <Badge variant="dot" color="red" tt="none">
          {t('badgeAgainst', { count: contradicting.interviews })}
        </Badge>
      )}
    </Group>
  );
}
