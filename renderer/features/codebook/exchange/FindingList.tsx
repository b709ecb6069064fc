import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/codebook/incoming';

/** So many are read; the number of the others is said. */
const longest = 40;

/** What a file of codes could not bring as it stood, and what was done instead. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation('codebook');
  const different = [...new Map(findings.map((one) => [keyOf(one), one])).values()];
  return (
    <>
      <List size="sm" mah={180} style={{ overflow: 'auto' }}>
        {different.slice(0, longest).map((one) => (
          <List.Item key={keyOf(one)}>
            {t(`findings.${one.kind}`, { name: '', value: '', ...one.values, count: one.values.count ?? 1 })}
          </List.Item>
        ))}
      </List>
      {different.length > longest && (
        <Text size="xs">{t('findings.more', { count: different.length - longest })}</Text>
      )}
    </>
  );
}

function keyOf({ kind, values }: Finding): string {
  return `${kind} ${values.name ?? ''} ${values.value ?? ''}`;
}
