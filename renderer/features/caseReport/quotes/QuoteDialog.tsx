import {
  Alert,
  Button,
  Group,
  Modal,
  NativeSelect,
  ScrollArea,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkPlace } from '#shared/commands/evidenceCommands';
import { editQuote } from '#shared/commands/quoteCommands';
import { namedSites } from '#shared/evidence/namedSites';
import { linkedPassageText } from '#shared/evidence/passage';
import type { EvidenceLink } from '#shared/model/caseReport';
import { type Attribution, plainQuote } from '#shared/model/evidenceQuote';
import { plainHouseStyle } from '#shared/model/houseStyle';
import { codedText } from '#shared/model/tree';
import { attributions, mostAttribution } from '#shared/quote/attribution';
import { cutsOfQuote } from '#shared/quote/cutsOfQuote';
import { type FlatCut, flatPassage, toCutPlaces, toFlatCuts } from '#shared/quote/flatQuote';
import { quoteRendering } from '#shared/quote/printedQuote';
import { printQuote, quoteParts } from '#shared/quote/quoteParts';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { ellipsisKinds, quoteMarkKinds } from './quoteChoices';
import classes from './quotes.module.css';
import { usePrintedSource } from './usePrintedSource';
import { WordBench } from './WordBench';

interface Props {
  readonly place: LinkPlace;
  readonly link: EvidenceLink;
  readonly onClose: () => void;
}

const releases = ['proposed', 'released', 'withheld'] as const;

/** Works on one quotation: its source stays as it is, above what will be printed of it. Saved as one change. */
export function QuoteDialog({ place, link, onClose }: Props) {
  const { t } = useTranslation('quotes');
  const attempt = useAttempt();
  const tree = useTree((whole) => whole);
  const project = Object.values(tree.project)[0];
  const language = project?.language ?? 'de';
  const house = project?.houseStyle ?? plainHouseStyle;
  const quote = link.quote ?? plainQuote;
  const source = codedText(tree, link.text);
  const found = linkedPassageText(tree, link);
  const pieces = found.kind === 'text' ? found.pieces : [];
  const passage = flatPassage(pieces);
  const [cuts, setCuts] = useState<readonly FlatCut[]>(() => toFlatCuts(passage, cutsOfQuote(tree, link)));
  const [look, setLook] = useState({
    marks: quote.marks,
    ellipsis: quote.ellipsis,
    attribution: quote.attribution,
  });
  const [release, setRelease] = useState(quote.release.state);
  const [reason, setReason] = useState(quote.release.state === 'withheld' ? quote.release.reason : '');
  const changed: EvidenceLink = { ...link, quote: { ...look, release: { state: 'proposed' } } };
  const printedSource = usePrintedSource(changed);
  const rendering = quoteRendering(tree, changed, language);
  const parts =
    source === undefined ? [] : quoteParts(source.blocks, pieces, toCutPlaces(passage, cuts), rendering);
  const printed = printQuote(parts, rendering.marks);
  const named =
    house.siteNaming === 'named'
      ? []
      : namedSites(printed, Object.values(tree.site)).filter(
          ({ by }) => house.siteNaming === 'unnamed' || by !== 'code',
        );
  const { most, limit } = mostAttribution(tree, link);
  const allowed = attributions.slice(0, attributions.indexOf(most) + 1);

  async function save(): Promise<void> {
    const work = { ...look, cuts: toCutPlaces(passage, cuts), release, reason };
    const done = await attempt(async () => {
      await run(editQuote, { ...place, work });
      return true;
    });
    if (done === true) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('title')}
      scrollAreaComponent={ScrollArea.Autosize}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack gap="md">
        <WordBench text={passage.text} cuts={cuts} onChange={setCuts} />
        <Group grow align="flex-start">
          <NativeSelect
            size="sm"
            label={t('marks')}
            value={look.marks ?? ''}
            onChange={(event) => {
              const chosen = quoteMarkKinds.find((one) => one === event.currentTarget.value) ?? null;
              setLook({ ...look, marks: chosen });
            }}
            data={[
              { value: '', label: t('house') },
              ...quoteMarkKinds.map((value) => ({ value, label: t(`marksKind.${value}`) })),
            ]}
          />
          <NativeSelect
            size="sm"
            label={t('ellipsis')}
            value={look.ellipsis ?? ''}
            onChange={(event) => {
              const chosen = ellipsisKinds.find((one) => one === event.currentTarget.value) ?? null;
              setLook({ ...look, ellipsis: chosen });
            }}
            data={[
              { value: '', label: t('houseIs', { value: t(`ellipsisKind.${house.quotes.ellipsis}`) }) },
              ...ellipsisKinds.map((value) => ({ value, label: t(`ellipsisKind.${value}`) })),
            ]}
          />
          <NativeSelect
            size="sm"
            label={t('attribution')}
            value={look.attribution ?? ''}
            onChange={(event) => {
              const chosen: Attribution | null =
                attributions.find((one) => one === event.currentTarget.value) ?? null;
              setLook({ ...look, attribution: chosen });
            }}
            data={[
              { value: '', label: t('houseIs', { value: t(`attributionKind.${house.quotes.attribution}`) }) },
              ...allowed.map((value) => ({ value, label: t(`attributionKind.${value}`) })),
            ]}
          />
        </Group>
        {limit !== null && (
          <Text size="sm" c="dimmed">
            {limit.kind === 'sites'
              ? t('limit.sites')
              : t('limit.smallGroup', { role: limit.role, count: limit.sites })}
          </Text>
        )}
        <section aria-label={t('preview')} className={classes.preview}>
          <Text size="xs" c="dimmed" mb={4}>
            {t('preview')}
          </Text>
          <Text className={classes.printed ?? ''} data-testid="quote-preview">
            {printed}
          </Text>
          <Text size="sm" c="dimmed" data-testid="quote-source">
            {printedSource}
          </Text>
        </section>
        {named.length > 0 && (
          <Alert role="alert" variant="light" color="yellow">
            {t('placeNamed', { names: named.map(({ text }) => text).join(', ') })}
          </Alert>
        )}
        <div>
          <Text size="sm" fw={500} mb={4}>
            {t('release')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-label={t('release')}
            value={release}
            onChange={(value) => setRelease(releases.find((one) => one === value) ?? 'proposed')}
            data={releases.map((value) => ({ value, label: t(`releaseKind.${value}`) }))}
          />
          <Text size="sm" c="dimmed" mt={4}>
            {t(`releaseHint.${release}`)}
          </Text>
        </div>
        {release === 'withheld' && (
          <TextInput
            label={t('reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            autoComplete="off"
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button onClick={() => void save()} disabled={found.kind !== 'text' && release === 'released'}>
            {t('save', { ns: 'common' })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
