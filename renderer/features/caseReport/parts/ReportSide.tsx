import { ActionIcon, Button, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconListDetails, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachEvidence } from '#shared/commands/evidenceCommands';
import { addOpenPoint, editOpenPoint, removeOpenPoint } from '#shared/commands/reportPartCommands';
import type { CaseReport } from '#shared/model/caseReport';
import type { GuideNodeId } from '#shared/model/ids';
import { quotation } from '#shared/report/quotation';
import { chosenSentences } from '#shared/report/siteProfileDocument';
import { verbatimCandidates } from '#shared/reportTemplate/verbatimCandidates';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import type { Target } from '../target';
import { useLinkTexts } from '../useLinkTexts';
import { GenerateDialog } from './GenerateDialog';
import classes from './parts.module.css';
import { useReportTranslate } from './useReportTranslate';

interface Props {
  readonly report: CaseReport;
  readonly target: Target | null;
  /** The section at the caret. */
  readonly section: GuideNodeId | null;
  readonly locked: boolean;
  /** Hands over what is typed but not yet in the project. */
  readonly onBeforeChange: () => void;
}

/** What belongs to the report beside its sentences: outline, words worth quoting, what stays open, the profile. */
export function ReportSide({ report, target, section, locked, onBeforeChange }: Props) {
  const { t } = useTranslation('reportParts');
  const [generating, setGenerating] = useState(false);
  const chosen = chosenSentences(report);
  return (
    <Stack gap="lg">
      <section>
        <Title order={3} size="h5" mb={4}>
          {t('side.outline')}
        </Title>
        <Text size="sm" c="dimmed" mb="xs">
          {report.parts === null ? t('side.fromGuide') : t('side.fromTemplate')}
        </Text>
        <Button
          size="xs"
          variant="light"
          leftSection={<IconListDetails size={14} />}
          disabled={locked}
          onClick={() => {
            onBeforeChange();
            setGenerating(true);
          }}
        >
          {t('side.generate')}
        </Button>
      </section>
      <Verbatim report={report} target={target} locked={locked} onBeforeChange={onBeforeChange} />
      <OpenPoints report={report} section={section} locked={locked} />
      <section>
        <Title order={3} size="h5" mb={4}>
          {t('side.profile')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('side.profileCount', { count: chosen.length })}
        </Text>
      </section>
      {generating && <GenerateDialog report={report} onClose={() => setGenerating(false)} />}
    </Stack>
  );
}

/** So many candidates are looked through at once; attached ones make room for the next. */
const shownCandidates = 20;

function Verbatim({ report, target, locked, onBeforeChange }: Omit<Props, 'section'>) {
  const { t } = useTranslation('reportParts');
  const attempt = useAttempt();
  const tree = useTree((whole) => whole);
  const { language } = useReportTranslate();
  const texts = useLinkTexts();
  const candidates = useMemo(() => verbatimCandidates(tree, report), [tree, report]);
  return (
    <section aria-label={t('side.verbatim')}>
      <Title order={3} size="h5" mb={4}>
        {t('side.verbatim')}
      </Title>
      <Text size="sm" c="dimmed">
        {candidates.length === 0 ? t('side.verbatimNone') : t('side.verbatimHint')}
      </Text>
      <ul className={classes.list}>
        {candidates.slice(0, shownCandidates).map(({ interview, protocol, range, words }) => (
          <li key={`${range.start.block} ${range.start.offset}`} className={classes.candidate}>
            <Text size="sm">{quotation(words, language)}</Text>
            <Group justify="space-between" gap="xs" wrap="nowrap">
              <Text size="xs" c="dimmed">
                {texts.roleList(
                  interview.roles.map((code) => ({
                    code,
                    label: tree.guide[interview.guide]?.roles.find((one) => one.code === code)?.label ?? code,
                  })),
                )}
              </Text>
              <Button
                size="compact-xs"
                variant="light"
                disabled={locked || target === null}
                onClick={() => {
                  if (target === null) return;
                  onBeforeChange();
                  void attempt(() =>
                    run(attachEvidence, {
                      report: report.id,
                      sentence: target.range,
                      text: protocol.id,
                      passage: range,
                      stance: 'supports',
                      quoted: true,
                    }),
                  );
                }}
              >
                {t('side.quote')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      {candidates.length > shownCandidates && (
        <Text size="sm" c="dimmed">
          {t('side.verbatimMore', { count: candidates.length - shownCandidates })}
        </Text>
      )}
    </section>
  );
}

function OpenPoints({ report, section, locked }: Pick<Props, 'report' | 'section' | 'locked'>) {
  const { t } = useTranslation('reportParts');
  const attempt = useAttempt();
  const [words, setWords] = useState('');

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (words.trim() === '') return;
    const added = await attempt(() =>
      run(addOpenPoint, { report: report.id, text: words, question: section }),
    );
    if (added !== undefined) setWords('');
  }

  return (
    <section aria-label={t('side.openPoints')}>
      <Title order={3} size="h5" mb={4}>
        {t('side.openPoints')}
      </Title>
      <ul className={classes.list}>
        {report.openPoints.map(({ id, text, done }) => (
          <li key={id} className={classes.part}>
            <Checkbox
              className={classes.partBody ?? ''}
              size="xs"
              label={text}
              checked={done}
              onChange={(event) => {
                const settled = event.currentTarget.checked;
                void attempt(() => run(editOpenPoint, { report: report.id, point: id, done: settled }));
              }}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('side.removePoint', { text })}
              disabled={locked}
              onClick={() => void attempt(() => run(removeOpenPoint, { report: report.id, point: id }))}
            >
              <IconTrash size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <form onSubmit={(event) => void add(event)} autoComplete="off">
        <Group gap="xs" mt="xs" wrap="nowrap" align="flex-end">
          <TextInput
            flex={1}
            size="xs"
            label={t('side.newPoint')}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            disabled={locked}
            autoComplete="off"
          />
          <Button size="xs" type="submit" variant="default" disabled={locked}>
            {t('side.addPoint')}
          </Button>
        </Group>
      </form>
    </section>
  );
}
