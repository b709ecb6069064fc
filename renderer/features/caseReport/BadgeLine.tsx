import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { evidenceBadge } from '#shared/evidence/badge';
import { documentsThere } from '#shared/evidence/documents';
import type { Statement } from '#shared/model/caseReport';
import { useTree } from '../../workspace/store';

/** What stands for a statement and what speaks against it, in distinct counts. */
export function BadgeLine({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation('report');
  const { supporting, limiting, contradicting } = evidenceBadge(statement);
  const documents = useTree((tree) => documentsThere(tree, statement));
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
          {(supporting.interviews > 0 || supporting.documents === 0) && (
            <Badge variant="light" tt="none">
              {t('badgeInterviews', { count: supporting.interviews })}
            </Badge>
          )}
          {supporting.documents > 0 && (
            <Badge variant="light" tt="none">
              {t('badgeDocuments', {
                count: supporting.documents,
                of: Math.max(documents, supporting.documents),
              })}
            </Badge>
          )}
          {supporting.roles
            .filter(({ role }) => role !== '*')
            .map(({ role, interviews }) => (
              <Badge key={role} variant="default" tt="none">
                {t('badgeRole', { role, count: interviews })}
              </Badge>
            ))}
        </>
      )}
      {limiting.interviews + limiting.documents > 0 && (
        <Badge variant="dot" color="yellow" tt="none">
          {t('badgeLimits', { count: limiting.interviews + limiting.documents })}
        </Badge>
      )}
      {contradicting.interviews + contradicting.documents > 0 && (
        <Badge variant="dot" color="red" tt="none">
          {t('badgeAgainst', { count: contradicting.interviews + contradicting.documents })}
        </Badge>
      )}
    </Group>
  );
}
