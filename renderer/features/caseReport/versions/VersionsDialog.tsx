import { Badge, Button, Group, Modal, NativeSelect, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { restoreCaseReportVersion, saveCaseReportVersion } from '#shared/commands/caseReportStatusCommands';
import type { CaseReport } from '#shared/model/caseReport';
import type { CaseReportVersion } from '#shared/model/caseReportVersion';
import type { CaseReportVersionId } from '#shared/model/ids';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { useWhoWhen } from '../checks/useWhoWhen';
import { statusColors, statusTexts } from '../reportStatus';
import { useComparisonExport } from './useComparisonExport';
import { VersionComparison } from './VersionComparison';
import classes from './versions.module.css';

interface Props {
  readonly report: CaseReport;
  /** The one that is compared with the report as it stands at first; else the newest. */
  readonly first?: CaseReportVersionId;
  readonly onClose: () => void;
}

function wordsOf({ blocks }: CaseReport): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** What the select calls the report as it stands. */
const current = 'now';

/** The versions somebody kept of a report, newest first, and any two of them side by side. */
export function VersionsDialog({ report, first, onClose }: Props) {
  const { t } = useTranslation('reportParts');
  const all = useTree((tree) => tree.caseReportVersion);
  const versions = useMemo(
    () =>
      Object.values(all)
        .filter((one) => one.report === report.id)
        .sort((a, b) => b.number - a.number),
    [all, report.id],
  );
  const [chosenBefore, setBefore] = useState<string | null>(first ?? null);
  const [after, setAfter] = useState<string>(current);
  // A released report stands as its last version does: what it was before says more.
  const other = versions.find(({ content }) => wordsOf(content) !== wordsOf(report)) ?? versions[0];
  const before = chosenBefore ?? other?.id ?? current;
  const contentOf = (id: string): CaseReport => versions.find((one) => one.id === id)?.content ?? report;
  const options = [
    { value: current, label: t('versions.now') },
    ...versions.map((one) => ({
      value: one.id,
      label: t('versions.number', { number: one.number, remark: one.remark }).trim(),
    })),
  ];
  const labelOf = (id: string) => options.find(({ value }) => value === id)?.label ?? '';
  const { save, busy } = useComparisonExport();
  return (
    <Modal
      opened
      onClose={onClose}
      size="90%"
      title={t('versions.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <div className={classes.columns}>
        <Stack gap="sm">
          <SaveVersion report={report} />
          <ScrollArea.Autosize mah="58vh">
            {versions.length === 0 ? (
              <Text size="sm" c="dimmed">
                {t('versions.none')}
              </Text>
            ) : (
              <ul className={classes.list} aria-label={t('versions.title')}>
                {versions.map((version) => (
                  <VersionItem key={version.id} version={version} locked={report.status === 'released'} />
                ))}
              </ul>
            )}
          </ScrollArea.Autosize>
        </Stack>
        <Stack gap="sm">
          <Group gap="sm">
            <NativeSelect
              label={t('versions.before')}
              value={before}
              onChange={(event) => setBefore(event.currentTarget.value)}
              data={options}
            />
            <NativeSelect
              label={t('versions.after')}
              value={after}
              onChange={(event) => setAfter(event.currentTarget.value)}
              data={options}
            />
            <Button
              mt="auto"
              variant="default"
              leftSection={<IconFileText size={16} />}
              disabled={versions.length === 0 || busy}
              onClick={() =>
                void save(contentOf(before), contentOf(after), {
                  before: labelOf(before),
                  after: labelOf(after),
                })
              }
            >
              {t('versions.asWord')}
            </Button>
          </Group>
          {versions.length > 0 && <VersionComparison before={contentOf(before)} after={contentOf(after)} />}
        </Stack>
      </div>
    </Modal>
  );
}

function SaveVersion({ report }: { readonly report: CaseReport }) {
  const { t } = useTranslation('reportParts');
  const attempt = useAttempt();
  const [remark, setRemark] = useState('');

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const saved = await attempt(() => run(saveCaseReportVersion, { report: report.id, remark }));
    if (saved !== undefined) setRemark('');
  }

  return (
    <form onSubmit={(event) => void submit(event)} autoComplete="off">
      <Stack gap="xs">
        <TextInput
          label={t('versions.remark')}
          value={remark}
          onChange={(event) => setRemark(event.currentTarget.value)}
          autoComplete="off"
          data-autofocus
        />
        <Button type="submit" size="xs">
          {t('versions.save')}
        </Button>
      </Stack>
    </form>
  );
}

function VersionItem({ version, locked }: { readonly version: CaseReportVersion; readonly locked: boolean }) {
  const { t } = useTranslation('reportParts');
  const attempt = useAttempt();
  const whoWhen = useWhoWhen();
  const remark = t('versions.beforeRestore', { number: version.number });
  return (
    <li className={classes.item}>
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <Text size="sm" fw={500}>
          {t('versions.number', { number: version.number, remark: version.remark })}
        </Text>
        <Badge
          variant="light"
          color={statusColors[version.status]}
          c="var(--mantine-color-text)"
          tt="none"
          flex="none"
        >
          {t(statusTexts[version.status], { ns: 'report' })}
        </Badge>
      </Group>
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {t('versions.byAt', whoWhen(version))}
        </Text>
        <ConfirmButton
          title={t('versions.restore')}
          text={t('versions.restoreText', { number: version.number })}
          confirmLabel={t('versions.restore')}
          onConfirm={() => void attempt(() => run(restoreCaseReportVersion, { version: version.id, remark }))}
          trigger={(ask) => (
            <Button size="compact-xs" variant="subtle" onClick={ask} disabled={locked}>
              {t('versions.restore')}
            </Button>
          )}
        />
      </Group>
    </li>
  );
}
