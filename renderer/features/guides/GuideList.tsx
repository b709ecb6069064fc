import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { guideCounts } from '#shared/guide/guideCounts';
import type { Guide } from '#shared/model/guide';
import type { GuideId } from '#shared/model/ids';

interface Props {
  readonly guides: readonly Guide[];
  readonly onOpen: (guide: GuideId) => void;
}

export function GuideList({ guides, onOpen }: Props) {
  const { t } = useTranslation('guides');
  return (
    <Stack component="ul" p={0} m={0} gap="sm" style={{ listStyle: 'none' }}>
      {guides.map((guide) => (
        <Paper key={guide.id} component="li" withBorder p="md">
          <Group justify="space-between" wrap="nowrap">
            <Stack gap={4}>
              <Group gap="sm">
                {guide.label !== '' && <Badge variant="light">{guide.label}</Badge>}
                <Title order={2}>{guide.title}</Title>
              </Group>
              <CountsLine guide={guide} />
            </Stack>
            <Button variant="default" onClick={() => onOpen(guide.id)}>
              {t('open', { ns: 'common' })}
            </Button>
          </Group>
        </Paper>
      ))}
    </Stack>
  );
}

/** "6 Abschnitte · 29 Leitfragen · 110 Ergänzungsfragen · Rollen: GF, PL" */
export function CountsLine({ guide }: { readonly guide: Guide }) {
  const { t } = useTranslation('guides');
  const counts = guideCounts(guide);
  const parts = [
    t('sections', { count: counts.sections }),
    t('leads', { count: counts.leadQuestions }),
    counts.groups > 0 ? t('groups', { count: counts.groups }) : null,
    t('supplementary', { count: counts.supplementary }),
    guide.roles.length > 0
      ? t('rolesLine', { roles: guide.roles.map((role) => role.code).join(', ') })
      : t('noRolesLine'),
  ];
  return (
    <Text size="sm" c="dimmed" data-testid="guide-counts">
      {parts.filter((part) => part !== null).join(' · ')}
    </Text>
  );
}
