import { Button, Checkbox, Group, Modal, ScrollArea, Stack, Text, Title } from '@mantine/core';
import { IconFileText, IconMarkdown, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Site, SiteAttribute } from '#shared/model/site';
import { chosenSentences } from '#shared/report/siteProfileDocument';
import { orderedAttributes } from '#shared/siteProfile/attributeValue';
import { useTree } from '../../../workspace/store';
import { AttributeDialog } from './AttributeDialog';
import { AttributeRow } from './AttributeRow';
import classes from './profile.module.css';
import { useProfilePrint } from './useProfilePrint';

interface Props {
  readonly site: Site;
  readonly onClose: () => void;
}

/** What is known of a site by attribute, each with its date and history, and its profile on a page or two. */
export function SiteProfileDialog({ site, onClose }: Props) {
  const { t } = useTranslation('siteProfile');
  const project = useTree((tree) => Object.values(tree.project)[0]);
  const reports = useTree((tree) => tree.caseReport);
  const { print, busy } = useProfilePrint(site);
  const [defining, setDefining] = useState<SiteAttribute | 'new' | null>(null);
  const [coded, setCoded] = useState(false);
  const attributes = orderedAttributes(project);
  const sentences = Object.values(reports)
    .filter((report) => report.site === site.id)
    .sort((a, b) => a.wave - b.wave)
    .flatMap((report) => chosenSentences(report).map((text) => ({ report, text })));
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('title', { site: site.name })}
      scrollAreaComponent={ScrollArea.Autosize}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack gap="md">
        <section aria-label={t('attributes')}>
          <Group justify="space-between" mb={4}>
            <Title order={3} size="h5">
              {t('attributes')}
            </Title>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPlus size={14} />}
              onClick={() => setDefining('new')}
            >
              {t('define')}
            </Button>
          </Group>
          {attributes.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('noAttributes')}
            </Text>
          ) : (
            <ul className={classes.list}>
              {attributes.map((attribute) => (
                <AttributeRow
                  key={attribute.id}
                  site={site}
                  attribute={attribute}
                  onDefine={() => setDefining(attribute)}
                />
              ))}
            </ul>
          )}
        </section>
        <section aria-label={t('sentences')}>
          <Title order={3} size="h5" mb={4}>
            {t('sentences')}
          </Title>
          {sentences.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('noSentences')}
            </Text>
          ) : (
            <ul className={classes.list}>
              {sentences.map(({ report, text }) => (
                <li key={`${report.id} ${text}`} className={classes.sentence}>
                  <Text size="sm">{text}</Text>
                  <Text size="xs" c="dimmed">
                    {report.title}
                  </Text>
                </li>
              ))}
            </ul>
          )}
        </section>
        <Group justify="space-between">
          <Checkbox
            label={t('coded')}
            checked={coded}
            onChange={(event) => setCoded(event.currentTarget.checked)}
          />
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconMarkdown size={16} />}
              disabled={busy}
              onClick={() => void print('md', coded ? 'coded' : 'named')}
            >
              {t('markdown')}
            </Button>
            <Button
              leftSection={<IconFileText size={16} />}
              disabled={busy}
              onClick={() => void print('docx', coded ? 'coded' : 'named')}
            >
              {t('docx')}
            </Button>
          </Group>
        </Group>
      </Stack>
      {defining !== null && (
        <AttributeDialog attribute={defining === 'new' ? null : defining} onClose={() => setDefining(null)} />
      )}
    </Modal>
  );
}
