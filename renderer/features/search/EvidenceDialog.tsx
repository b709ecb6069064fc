import { Button, Group, Modal, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachEvidence } from '#shared/commands/evidenceCommands';
import type { CaseReport, Stance } from '#shared/model/caseReport';
import type { TextRange } from '#shared/model/text';
import type { SearchHit } from '#shared/search/request';
import { sentencesOf } from '#shared/text/boundaries';
import { showInfo } from '../../ui/notices';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { systemClock } from '../../workspace/session';
import { currentProject, useTree } from '../../workspace/store';
import { hitText } from './hitTexts';
import type { Question } from './searchStore';

interface Props {
  /** Null keeps it closed. */
  readonly hits: readonly SearchHit[] | null;
  readonly mode: Question['mode'];
  readonly onClose: () => void;
}

const stances: readonly Stance[] = ['supports', 'contradicts', 'limits', 'example'];

/** Lets a sentence of a case report rest on all chosen passages; undo takes all of them back at once. */
export function EvidenceDialog({ hits, mode, onClose }: Props) {
  const { t } = useTranslation('search');
  const attempt = useAttempt();
  const reports = useTree((tree) => tree.caseReport);
  const [chosen, setChosen] = useState<string | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [stance, setStance] = useState<Stance>('supports');
  const [exception, setException] = useState('');
  const report = Object.values(reports).find(({ id }) => id === chosen) ?? null;
  const sentences = useMemo(() => (report === null ? [] : sentencesIn(report)), [report]);
  const sentence = place === null ? undefined : sentences[Number(place)];
  const count = hits?.length ?? 0;

  async function attach(): Promise<void> {
    const tree = currentProject()?.tree;
    if (report === null || sentence === undefined || hits === null || tree === undefined) return;
    const group = systemClock.newId();
    const done = await attempt(async () => {
      for (const hit of hits) {
        const found = hitText(tree, hit, mode, 'de');
        if (found === null) continue;
        const { id: text } = found.text;
        const params = { report: report.id, sentence: sentence.range, text, passage: found.range };
        await run(attachEvidence, { ...params, stance, quoted: false, exception }, { group });
      }
      return true;
    });
    if (done === true) {
      showInfo(t('evidenceDialog.done', { count }));
      onClose();
    }
  }

  return (
    <Modal
      opened={hits !== null}
      onClose={onClose}
      title={t('evidenceDialog.title', { count })}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
      size="lg"
    >
      <Stack>
        {Object.keys(reports).length === 0 ? (
          <Text size="sm">{t('evidenceDialog.noReports')}</Text>
        ) : (
          <>
            <Select
              label={t('evidenceDialog.report')}
              data={Object.values(reports).map(({ id, title }) => ({ value: id, label: title }))}
              value={chosen}
              onChange={(value) => {
                setChosen(value);
                setPlace(null);
              }}
              searchable
              data-autofocus
              // The list would cover the dialog before anybody has read it.
              openOnFocus={false}
            />
            <Select
              label={t('evidenceDialog.sentence')}
              description={
                report !== null && sentences.length === 0 ? t('evidenceDialog.noSentences') : undefined
              }
              data={sentences.map(({ words }, i) => ({ value: String(i), label: words }))}
              value={place}
              onChange={setPlace}
              disabled={sentences.length === 0}
              searchable
            />
            <SegmentedControl
              aria-label={t('evidenceDialog.stance')}
              value={stance}
              onChange={(value) => setStance(stances.find((one) => one === value) ?? 'supports')}
              data={stances.map((value) => ({ value, label: t(`evidenceDialog.stances.${value}`) }))}
            />
            <TextInput
              label={t('evidenceDialog.exception')}
              description={t('evidenceDialog.exceptionHint')}
              value={exception}
              onChange={(event) => setException(event.currentTarget.value)}
            />
          </>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button disabled={sentence === undefined} onClick={() => void attach()}>
            {t('evidenceDialog.attach')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Every sentence of a report in its order, with the words it is chosen by. */
function sentencesIn({
  blocks,
}: CaseReport): readonly { readonly words: string; readonly range: TextRange }[] {
  return blocks.flatMap(({ id: block, text }) =>
    sentencesOf(text).map(({ start, end }) => ({
      words: text.slice(start, end),
      range: { start: { block, offset: start }, end: { block, offset: end } },
    })),
  );
}
