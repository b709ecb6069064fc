import { Anchor, Box, Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixRow } from '#shared/condensation/matrix';
import type { DeskPassage } from '#shared/condensation/passages';
import type { RowStand } from '#shared/condensation/usage';
import { statementText } from '#shared/evidence/statementText';
import type { CaseReport, Stance } from '#shared/model/caseReport';
import type { TextRange } from '#shared/model/text';
import { BadgeLine } from '../BadgeLine';
import classes from './condensation.module.css';
import { useDropZones } from './DropZones';
import { useDeskContext } from './deskContext';
import { type RowSentence, rowSentences } from './rowSentences';
import { useDeskTexts } from './useDeskTexts';

interface Props {
  readonly row: MatrixRow;
  readonly stand: RowStand;
  readonly active: boolean;
  readonly onShowInReport: (range: TextRange) => void;
}

/** More sentences from elsewhere would push the row's own out of sight. */
const shownElsewhere = 3;

/** What the report says in a row, as it is read; a click or F2 opens it for writing. */
export function RowText({ row, stand, active, onShowInReport }: Props) {
  const { t } = useTranslation('condense');
  const texts = useDeskTexts();
  const { report, readOnly, actions } = useDeskContext();
  const sentences = useMemo(
    () => (report === null ? [] : stand.blocks.flatMap((block) => rowSentences(report, block))),
    [report, stand.blocks],
  );
  return (
    <>
      {sentences.map((sentence) => (
        <Sentence
          key={`${sentence.range.start.block} ${sentence.range.start.offset}`}
          row={row}
          sentence={sentence}
          active={active}
        />
      ))}
      <Group gap="xs" align="baseline">
        {!readOnly && (
          <Button
            size="compact-xs"
            variant="subtle"
            tabIndex={active ? 0 : -1}
            leftSection={<IconPencil size={12} />}
            aria-label={t('text.writeFor', { row: texts.row(row) })}
            onClick={() => actions.write(row.key, null)}
          >
            {t('text.write')}
          </Button>
        )}
        {report !== null && stand.elsewhere.length > 0 && (
          <Elsewhere report={report} stand={stand} active={active} onShowInReport={onShowInReport} />
        )}
      </Group>
    </>
  );
}

interface SentenceProps {
  readonly row: MatrixRow;
  readonly sentence: RowSentence;
  readonly active: boolean;
}

function Sentence({ row, sentence, active }: SentenceProps) {
  const { t } = useTranslation('condense');
  const { actions, matrix } = useDeskContext();
  const { text, range, statements } = sentence;
  const drop = useDropZones((key: string, stance: Stance) => {
    const passage = passageOf(matrix.rows, key);
    if (passage !== null) actions.attach(passage, stance, statements[0] ?? range);
  });
  return (
    <Box className={classes.sentence ?? ''} data-testid="desk-sentence" {...drop.handlers}>
      <UnstyledButton
        className={classes.sentenceText ?? ''}
        tabIndex={active ? 0 : -1}
        aria-label={t('text.sentence', { text })}
        data-evidenced={statements.length > 0}
        onClick={() => actions.write(row.key, { start: range.end, end: range.end })}
      >
        {text}
      </UnstyledButton>
      {statements.length === 0 ? (
        <Text size="xs" c="dimmed">
          {t('text.noEvidence')}
        </Text>
      ) : (
        statements.map((statement) => <BadgeLine key={statement.id} statement={statement} />)
      )}
      {drop.zones}
    </Box>
  );
}

/** Any passage of the desk may be dropped on any sentence. */
export function passageOf(rows: readonly MatrixRow[], key: string): DeskPassage | null {
  for (const { cells } of rows) {
    for (const { passages } of cells) {
      const found = passages.find((one) => one.key === key);
      if (found !== undefined) return found;
    }
  }
  return null;
}

interface ElsewhereProps extends Pick<Props, 'stand' | 'active' | 'onShowInReport'> {
  readonly report: CaseReport;
}

/** Sentences of other rows, or of the report itself, that rest on this row's passages. */
function Elsewhere({ report, stand, active, onShowInReport }: ElsewhereProps) {
  const { t } = useTranslation('condense');
  return (
    <Text size="xs" c="dimmed" component="div" className={classes.elsewhere ?? ''}>
      {t('text.elsewhere')}{' '}
      {stand.elsewhere.slice(0, shownElsewhere).map((statement) => {
        const text = statementText(report, statement) ?? '';
        return (
          <Anchor
            key={statement.id}
            component="button"
            type="button"
            size="xs"
            ta="start"
            tabIndex={active ? 0 : -1}
            aria-label={t('text.toText', { text })}
            title={text}
            className={classes.cut ?? ''}
            onClick={() => onShowInReport({ start: statement.start, end: statement.end })}
          >
            {text}
          </Anchor>
        );
      })}
      {stand.elsewhere.length > shownElsewhere &&
        t('cell.more', { count: stand.elsewhere.length - shownElsewhere })}
    </Text>
  );
}
