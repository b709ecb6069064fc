import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { guideCounts } from '#shared/guide/guideCounts';
import { versionGroups } from '#shared/guide/versionGroups';
import type { Guide } from '#shared/model/guide';
import type { GuideId } from '#shared/model/ids';
import { useTree } from '../../workspace/store';

interface Props {
  readonly guides: readonly Guide[];
  readonly onOpen: (guide: GuideId) => void;
}

export function GuideList({ guides, onOpen }: Props) {
  const { t } = useTranslation('guides');
  return (
    <Stack component="ul" p={0} m={0} gap="sm" style={{ listStyle: 'none' }}>
      {versionGroups(guides).map(({ newest: guide, older }) => (
        <Paper key={guide.id} component="li" withBorder p="md">
          <Group justify="space-between" wrap="nowrap">
            <Stack gap={4}>
              <Group gap="sm">
                {guide.label !== '' && <Badge variant="light">{guide.label}</Badge>}
                <Title order={2}>{guide.title}</Title>
                {older.length > 0 && (
                  <Badge variant="outline">{t('versions.number', { number: guide.version })}</Badge>
                )}
              </Group>
              <CountsLine guide={guide} />
              <InterviewsLine guide={guide} />
            </Stack>
            <Button variant="default" onClick={() => onOpen(guide.id)}>
              {t('open', { ns: 'common' })}
            </Button>
          </Group>
          {older.length > 0 && <OlderVersions guides={older} onOpen={onOpen} />}
        </Paper>
      ))}
    </Stack>
  );
}

function OlderVersions({ guides, onOpen }: Props) {
  const { t } = useTranslation('guides');
  return (
    <Stack
      component="ul"
      gap={4}
      mt="sm"
      p={0}
      aria-label={t('versions.older')}
      style={{ listStyle: 'none' }}
    >
      {guides.map((guide) => (
        <Group key={guide.id} component="li" gap="sm">
          <Button size="compact-sm" variant="subtle" onClick={() => onOpen(guide.id)}>
            {t('versions.number', { number: guide.version })}
          </Button>
          <InterviewsLine guide={guide} />
        </Group>
      ))}
    </Stack>
  );
}

function InterviewsLine({ guide }: { readonly guide: Guide }) {
  const { t } = useTranslation('guides');
  const count = useTree(
    (tree) => Object.values(tree.interview).filter((one) => one.guide === guide.id).length,
  );
  return (
    <Text size="sm" c="dimmed">
      {t('versions.interviews', { count })}
    </Text>
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
