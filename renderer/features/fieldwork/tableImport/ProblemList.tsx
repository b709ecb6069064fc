import { List, ScrollArea, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#shared/fieldwork/import/tableReading';

/** A page of sentences is read; the rest follows once these are settled. */
const shownProblems = 100;

/** Row by row why it is left out. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation('fieldworkImport');
  if (problems.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {t('problems')}
      </Text>
      <ScrollArea.Autosize mah={130} type="auto">
        <List size="sm" spacing={2} data-testid="import-problems">
          {problems.slice(0, shownProblems).map(({ row, field, reason, value }) => (
            <List.Item key={`${row} ${field} ${reason}`}>
              {t('problemAt', {
                row,
                column: t(`columns.${field}`),
                what: t(`problem.${reason}`, { value }),
              })}
            </List.Item>
          ))}
        </List>
      </ScrollArea.Autosize>
      {problems.length > shownProblems && (
        <Text size="xs" c="dimmed">
          {t('moreProblems', { count: problems.length - shownProblems })}
        </Text>
      )}
    </div>
  );
}
