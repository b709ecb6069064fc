import { IconCheck } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskCell } from '#shared/condensation/matrix';
import type { RowStand } from '#shared/condensation/usage';
import classes from './condensation.module.css';
import type { DeskActions } from './deskContext';
import { dragPassage } from './passageDrag';
import { useDeskTexts } from './useDeskTexts';

interface Props {
  readonly row: string;
  readonly cell: DeskCell;
  readonly uses: RowStand['uses'];
  /** The one stop of the Tab key in the grid. */
  readonly active: boolean;
  readonly actions: DeskActions;
}

/** Passages read in the grid itself; the others are a key away. */
const shown = 2;

export const DeskCellView = memo(function DeskCellView({ row, cell, uses, active, actions }: Props) {
  const { t } = useTranslation('condense');
  const texts = useDeskTexts();
  const { column, state, passages } = cell;
  const spot = { row, column: column.key };
  return (
    // The grid itself listens for keys: one place that knows where they lead.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <td
      tabIndex={active ? 0 : -1}
      className={classes.cell}
      data-cell={`${row} ${column.key}`}
      data-state={state}
      data-testid="desk-cell"
      data-active={active}
      onFocus={() => actions.select(spot)}
      onClick={() => actions.select(spot)}
      onDoubleClick={() => actions.open(spot)}
    >
      <div className={classes.cellNote}>
        {texts.cell(cell)}
        {state === 'excluded' &&
          passages.length > 0 &&
          ` · ${t('cell.passages', { count: passages.length })}`}
      </div>
      {passages.slice(0, shown).map(({ key, words, codes }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard a passage is attached in the panel
        <div
          key={key}
          className={classes.preview}
          draggable
          data-used={uses.has(key)}
          onDragStart={(event) => dragPassage(event, key)}
        >
          {uses.has(key) && <IconCheck size={12} aria-hidden className={classes.used ?? ''} />}
          {codes.length === 0 && <em>{t('cell.uncoded')}: </em>}
          {words}
        </div>
      ))}
      {passages.length > shown && (
        <div className={classes.cellNote}>{t('cell.more', { count: passages.length - shown })}</div>
      )}
    </td>
  );
});
