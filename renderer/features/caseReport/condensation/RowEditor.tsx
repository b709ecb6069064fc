import { Box } from '@mantine/core';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixRow } from '#shared/condensation/matrix';
import { sectionOfRow } from '#shared/condensation/sectionOfRow';
import type { RowStand } from '#shared/condensation/usage';
import type { Stance } from '#shared/model/caseReport';
import { asId, type BlockId } from '#shared/model/ids';
import type { TextRange } from '#shared/model/text';
import type { EditorSection } from '../../../editor/sections';
import { TextEditor } from '../../../editor/TextEditor';
import { pressedAction } from '../../../ui/keys/pressedAction';
import { showError } from '../../../ui/notices';
import { systemClock } from '../../../workspace/session';
import { useTree } from '../../../workspace/store';
import { BadgeLine } from '../BadgeLine';
import { paintStatements } from '../paintStatements';
import type { Target } from '../target';
import classes from './condensation.module.css';
import { useDropZones } from './DropZones';
import { useDeskContext } from './deskContext';
import { passageOf } from './RowText';
import { useDeskTexts } from './useDeskTexts';

interface Props {
  readonly row: MatrixRow;
  readonly stand: RowStand;
  readonly target: Target | null;
}

/** The row's sentences, open for writing: the report's own editor over the row's paragraphs alone. */
export function RowEditor({ row, stand, target }: Props) {
  const { t } = useTranslation('condense');
  const texts = useDeskTexts();
  const { matrix, report, readOnly, actions, editor, arrival } = useDeskContext();
  const guide = useTree((tree) => tree.guide[report?.guide ?? matrix.guides[0]?.id ?? '']);
  const section = useMemo(() => sectionOfRow(row, guide), [row, guide]);
  const name = texts.row(row);
  const sections = useMemo<readonly EditorSection[]>(
    () => [{ id: section, heading: '', level: 3, placeholder: t('text.placeholder') }],
    [section, t],
  );
  // A paragraph may meanwhile stand in another section of the report; here it is one of the row's all the same.
  const blocks = useMemo(
    () => stand.blocks.map((block) => (block.question === section ? block : { ...block, question: section })),
    [stand.blocks, section],
  );
  const labels = useMemo(
    () => ({ text: t('text.label', { row: name }), stripes: t('text.stripes'), stray: t('text.stray') }),
    [t, name],
  );
  const anchors = useMemo(
    () =>
      paintStatements({ blocks, statements: report?.statements ?? {} }, target, {
        statement: (count, text) => t('text.statement', { ns: 'caseReport', count, text }),
        review: (text) => text,
        target: (text) => text,
      }),
    [blocks, report?.statements, target, t],
  );
  const drop = useDropZones((key: string, stance: Stance) => {
    editor.current?.flush();
    const passage = passageOf(matrix.rows, key);
    if (passage !== null && target !== null) actions.attach(passage, stance, target.range);
  });

  const opened = useRef(false);
  useEffect(() => {
    const wanted = arrival.current;
    if (wanted?.row !== row.key) return;
    arrival.current = null;
    opened.current = true;
    if (wanted.at === null) editor.current?.focus(section);
    else {
      editor.current?.setSelection(wanted.at);
      editor.current?.focus();
    }
  });

  function key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      actions.leaveText(row.key, 'grid');
      return;
    }
    if (pressedAction(event, 'condense') !== 'deskPassages') return;
    event.preventDefault();
    event.stopPropagation();
    actions.leaveText(row.key, 'passages');
  }

  function selected(range: TextRange | null): void {
    actions.caret(row.key, range);
  }

  return (
    <Box className={classes.editor ?? ''} onKeyDownCapture={key} data-testid="row-editor" {...drop.handlers}>
      <TextEditor
        ref={editor}
        sections={sections}
        blocks={blocks}
        anchors={anchors}
        mode={readOnly ? 'read' : 'write'}
        labels={labels}
        newBlockId={newBlockId}
        onChange={(change) => actions.typed(row, change)}
        onUndo={actions.undo}
        onRedo={actions.redo}
        onSelection={selected}
        onPasteTooLarge={() => showError(t('text.pasteTooLarge', { ns: 'caseReport', returnObjects: true }))}
      />
      {target?.statement != null && <BadgeLine statement={target.statement} />}
      {drop.zones}
    </Box>
  );
}

function newBlockId(): BlockId {
  return asId<BlockId>(systemClock.newId());
}
