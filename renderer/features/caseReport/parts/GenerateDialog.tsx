import { Alert, Button, Group, List, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyTemplate } from '#shared/commands/reportPartCommands';
import type { CaseReport } from '#shared/model/caseReport';
import { expandTemplate } from '#shared/reportTemplate/expandTemplate';
import { basisNow, type PartChange, regenerate } from '#shared/reportTemplate/regenerate';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { TemplatesDialog } from './TemplatesDialog';
import { usePartName } from './usePartName';
import { choiceOf, useTemplateChoices } from './useTemplateChoices';

interface Props {
  readonly report: CaseReport;
  readonly onClose: () => void;
}

/** Makes a report's parts from a template, and says first what that changes. Nothing written is touched. */
export function GenerateDialog({ report, onClose }: Props) {
  const { t } = useTranslation('reportParts');
  const attempt = useAttempt();
  const tree = useTree((whole) => whole);
  const guide = tree.guide[report.guide] ?? null;
  const level = report.level ?? guide?.level ?? 'operative';
  const choices = useTemplateChoices();
  const [editing, setEditing] = useState(false);
  const last = report.generated?.from;
  const [chosen, setChosen] = useState<string>(last === undefined ? level : choiceOf(last));
  const choice =
    choices.find(({ value }) => value === chosen) ?? choices.find(({ value }) => value === level);
  const plan = useMemo(
    () =>
      choice === undefined
        ? null
        : regenerate(report, expandTemplate(choice.parts, guide), guide, basisNow(tree, report)),
    [choice, report, guide, tree],
  );

  async function apply(): Promise<void> {
    if (choice === undefined) return;
    const parts = expandTemplate(choice.parts, guide);
    const done = await attempt(async () => {
      await run(applyTemplate, { report: report.id, parts, from: choice.from });
      return true;
    });
    if (done === true) onClose();
  }

  if (editing) return <TemplatesDialog guide={guide} onClose={() => setEditing(false)} />;
  const nothing = plan !== null && plan.changes.length === 0 && report.parts !== null;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('generate.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack gap="md">
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <NativeSelect
            flex={1}
            label={t('generate.template')}
            value={choice?.value ?? ''}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={choices.map(({ value, label }) => ({ value, label }))}
            data-autofocus
          />
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('generate.editTemplates')}
          </Button>
        </Group>
        <section aria-label={t('generate.changes')}>
          <Text size="sm" fw={500} mb={4}>
            {t('generate.changes')}
          </Text>
          {plan !== null && <ChangeList changes={plan.changes} report={report} />}
        </section>
        <Alert role="note" variant="light">
          {t('generate.safe')}
        </Alert>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button onClick={() => void apply()} disabled={nothing}>
            {t('generate.apply')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function ChangeList({
  changes,
  report,
}: {
  readonly changes: readonly PartChange[];
  readonly report: Pick<CaseReport, 'guide'>;
}) {
  const { t } = useTranslation('reportParts');
  const guide = useTree((tree) => tree.guide[report.guide] ?? null);
  const name = usePartName();
  if (changes.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('generate.none')}
      </Text>
    );
  }
  function line(change: PartChange): string {
    switch (change.kind) {
      case 'new':
      case 'gone':
      case 'kept':
        return t(`generate.${change.kind}`, { part: name(change.part, guide) });
      case 'renamed':
        return t('generate.renamed', {
          before: name(change.before, guide),
          after: name(change.after, guide),
        });
      case 'order':
        return t('generate.order');
      case 'basis':
        return t('generate.basis', { before: change.before.held, after: change.after.held });
    }
  }
  return (
    <List size="sm" data-testid="part-changes">
      {changes.map((change) => (
        <List.Item key={line(change)}>{line(change)}</List.Item>
      ))}
    </List>
  );
}
