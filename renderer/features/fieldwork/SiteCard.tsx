import { ActionIcon, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconId, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeSite } from '#shared/commands/siteCommands';
import type { Interview, Protocol } from '#shared/model/fieldwork';
import type { ProtocolId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { InterviewDialog } from './InterviewDialog';
import { InterviewTable } from './InterviewTable';
import { SiteProfileDialog } from './profile/SiteProfileDialog';
import { SiteDialog } from './SiteDialog';

interface Props {
  readonly site: Site;
  readonly interviews: readonly Interview[];
  /** By interview. */
  readonly protocols: ReadonlyMap<string, readonly Protocol[]>;
  readonly openAtFirst: boolean;
  readonly onWrite: (protocol: ProtocolId) => void;
  readonly onGuides: () => void;
}

export function SiteCard({ site, interviews, protocols, openAtFirst, onWrite, onGuides }: Props) {
  const { t } = useTranslation('fieldwork');
  const attempt = useAttempt();
  const [open, setOpen] = useState<'edit' | 'interview' | 'profile' | null>(null);
  // Null until somebody opens or closes it: a large import closes what it would make endless.
  const [chosen, setShown] = useState<boolean | null>(null);
  const shown = chosen ?? openAtFirst;
  return (
    <Paper withBorder p="md" component="section" aria-label={site.name}>
      <Group justify="space-between" wrap="nowrap" {...(shown && interviews.length > 0 ? { mb: 'xs' } : {})}>
        <Group gap="sm" wrap="nowrap">
          <Badge variant="light">{site.code}</Badge>
          <Stack gap={0}>
            <Title order={2}>{site.name}</Title>
            <Text size="sm" c="dimmed">
              {[site.region, t('interviews', { count: interviews.length })]
                .filter((part) => part !== '')
                .join(' · ')}
            </Text>
          </Stack>
        </Group>
        <Group gap="xs" wrap="nowrap">
          {interviews.length > 0 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('showInterviews', { site: site.name })}
              title={t('showInterviews', { site: site.name })}
              aria-expanded={shown}
              onClick={() => setShown(!shown)}
            >
              {shown ? <IconChevronUp size={16} /> : <IconChevronDown size={16} />}
            </ActionIcon>
          )}
          <Button
            size="xs"
            leftSection={<IconPlus size={14} />}
            onClick={() => {
              setShown(true);
              setOpen('interview');
            }}
          >
            {t('addInterview')}
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('open', { ns: 'siteProfile', site: site.name })}
            title={t('open', { ns: 'siteProfile', site: site.name })}
            onClick={() => setOpen('profile')}
          >
            <IconId size={16} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('editSite')}
            title={t('editSite')}
            onClick={() => setOpen('edit')}
          >
            <IconPencil size={16} />
          </ActionIcon>
          <ConfirmButton
            title={t('removeSite')}
            text={t('removeSiteText', { name: site.name })}
            confirmLabel={t('remove', { ns: 'common' })}
            onConfirm={() => void attempt(() => run(removeSite, { id: site.id }))}
            trigger={(ask) => (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('removeSite')}
                title={t('removeSite')}
                onClick={ask}
              >
                <IconTrash size={16} />
              </ActionIcon>
            )}
          />
        </Group>
      </Group>
      {interviews.length > 0 && shown && (
        <InterviewTable interviews={interviews} protocols={protocols} onWrite={onWrite} onGuides={onGuides} />
      )}
      {open === 'profile' && <SiteProfileDialog site={site} onClose={() => setOpen(null)} />}
      {open === 'edit' && <SiteDialog site={site} onClose={() => setOpen(null)} />}
      {open === 'interview' && (
        <InterviewDialog site={site} interview={null} onClose={() => setOpen(null)} onGuides={onGuides} />
      )}
    </Paper>
  );
}
