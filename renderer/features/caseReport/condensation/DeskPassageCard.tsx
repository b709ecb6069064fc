import { ActionIcon, Button, ColorSwatch, Group, Stack, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskPassage } from '#shared/condensation/passages';
import type { PassageUse } from '#shared/condensation/usage';
import { statementText } from '#shared/evidence/statementText';
import type { CaseReport, Stance } from '#shared/model/caseReport';
import type { Codebook } from '#shared/model/coding';
import type { ProjectRole } from '#shared/model/project';
import { useTree } from '../../../workspace/store';
import reportClasses from '../caseReport.module.css';
import { stances, useLinkTexts } from '../useLinkTexts';
import classes from './condensation.module.css';
import { dragPassage } from './passageDrag';

interface Props {
  readonly passage: DeskPassage;
  /** Who said it, when and to which question. */
  readonly source: string;
  readonly excluded: ProjectRole | null;
  readonly codebook: Codebook | undefined;
  readonly report: CaseReport | null;
  readonly uses: readonly PassageUse[];
  /** How it stands to the sentence at hand; null = it is no evidence of it. */
  readonly stance: Stance | null;
  /** False where there is no sentence to attach it to. */
  readonly possible: boolean;
  readonly tabStop: boolean;
  /** Its place in the list. */
  readonly index: number;
  readonly onFocus: (passage: DeskPassage, index: number) => void;
  /** The stance it has already takes it away. */
  readonly onStance: (passage: DeskPassage, stance: Stance) => void;
  readonly onOpen: (passage: DeskPassage) => void;
}

/** What stands around a passage, as far as it helps to understand it. UTF-16 units. */
const around = 160;
/** Long passages are cut until they have the focus. */
const shownLines = 6;

export const DeskPassageCard = memo(function DeskPassageCard(props: Props) {
  const { passage, source, excluded, codebook, report, uses, stance, possible, tabStop } = props;
  const { index: place, onFocus, onStance, onOpen } = props;
  const { t } = useTranslation('condense');
  const texts = useLinkTexts();
  const textId = useId();
  const codes = passage.codes.flatMap((id) => codebook?.codes[id] ?? []);
  return (
    <li
      className={`${reportClasses.card} ${stance === null ? '' : reportClasses.attached}`}
      data-excluded={excluded !== null && stance === null}
      data-testid="desk-passage"
      draggable
      onDragStart={(event) => dragPassage(event, passage.key)}
    >
      <Stack gap={4}>
        {excluded !== null && (
          <Text size="xs" fw={500} title={t('exception.why', { ns: 'evidence' })}>
            {t('exception.blocked', { ns: 'evidence', role: excluded.label || excluded.code })}
          </Text>
        )}
        <Group gap="2px 8px">
          <Text size="xs" c="dimmed">
            {source}
          </Text>
          {codes.map((code) => (
            <Group key={code.id} gap={4} wrap="nowrap">
              <ColorSwatch size={10} color={code.color} withShadow={false} />
              <Text size="xs">{code.name}</Text>
            </Group>
          ))}
          {passage.codes.length === 0 && (
            <Text size="xs" c="dimmed" fs="italic">
              {t('cell.uncoded')}
            </Text>
          )}
        </Group>
        {/* Above the words: a long passage would push them out of sight. */}
        <Group gap={4} justify="space-between" wrap="nowrap" align="flex-end">
          <Group gap={4} role="group" aria-describedby={textId}>
            {stances.map((one, index) => (
              <Button
                key={one}
                size="compact-xs"
                variant={stance === one ? 'filled' : 'default'}
                aria-pressed={stance === one}
                aria-label={t('panel.attachAs', { stance: texts.stance(one) })}
                aria-describedby={textId}
                {...(index === 0 ? { 'data-attach': true } : {})}
                disabled={!possible}
                tabIndex={tabStop ? 0 : -1}
                onFocus={() => onFocus(passage, place)}
                onClick={() => onStance(passage, one)}
              >
                {texts.stance(one)}
              </Button>
            ))}
          </Group>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t('panel.open')}
            title={t('panel.open')}
            aria-describedby={textId}
            tabIndex={tabStop ? 0 : -1}
            {...(possible ? {} : { 'data-attach': true })}
            onFocus={() => onFocus(passage, place)}
            onClick={() => onOpen(passage)}
          >
            <IconExternalLink size={14} />
          </ActionIcon>
        </Group>
        <Text
          size="sm"
          id={textId}
          className={reportClasses.passage ?? ''}
          {...(tabStop ? {} : { lineClamp: shownLines })}
        >
          {tabStop && <Context passage={passage} side="before" />}
          {tabStop ? <mark className={classes.words}>{passage.words}</mark> : passage.words}
          {tabStop && <Context passage={passage} side="after" />}
        </Text>
        {report !== null &&
          uses.map(({ statement, link }) => (
            <Text key={link.id} size="xs" lineClamp={1} className={classes.use ?? ''}>
              {t('panel.uses', {
                stance: texts.stance(link.stance),
                text: statementText(report, statement) ?? '',
              })}
            </Text>
          ))}
      </Stack>
    </li>
  );
});

interface ContextProps {
  readonly passage: DeskPassage;
  readonly side: 'before' | 'after';
}

function Context({ passage, side }: ContextProps) {
  const blocks = useTree((tree) => tree.protocol[passage.text]?.blocks);
  const piece = side === 'before' ? passage.pieces[0] : passage.pieces.at(-1);
  const text = blocks?.find(({ id }) => id === piece?.block)?.text;
  if (piece === undefined || text === undefined) return null;
  const words =
    side === 'before'
      ? text.slice(Math.max(0, piece.from - around), piece.from)
      : text.slice(piece.to, piece.to + around);
  if (words === '') return null;
  const cut = side === 'before' ? piece.from > around : piece.to + around < text.length;
  return (
    <Text span inherit c="dimmed">
      {side === 'before' && cut && '… '}
      {words}
      {side === 'after' && cut && ' …'}
    </Text>
  );
}
