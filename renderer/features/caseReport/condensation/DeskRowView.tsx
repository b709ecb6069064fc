import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixRow } from '#shared/condensation/matrix';
import type { RowStand } from '#shared/condensation/usage';
import { nodeLabel } from '#shared/guide/guideNodes';
import type { GuideNode } from '#shared/model/guide';
import type { TextRange } from '#shared/model/text';
import type { Target } from '../target';
import classes from './condensation.module.css';
import { DeskCellView } from './DeskCellView';
import type { DeskActions } from './deskContext';
import { RowEditor } from './RowEditor';
import { RowHead } from './RowHead';
import { RowText } from './RowText';
import { useDeskTexts } from './useDeskTexts';

interface Props {
  readonly row: MatrixRow;
  readonly stand: RowStand;
  readonly index: number;
  /** The section's heading, at its first row. */
  readonly section: GuideNode | null;
  /** The column with the keys; null = the row's head, undefined = another row. */
  readonly column: string | null | undefined;
  readonly writing: boolean;
  /** Only for the row that is being written. */
  readonly target: Target | null;
  readonly measure: (element: Element | null) => void;
  readonly actions: DeskActions;
  readonly onShowInReport: (range: TextRange) => void;
}

/** Head and cells of a row, and below them what the report says of it. */
export const DeskRowView = memo(function DeskRowView(props: Props) {
  const { row, stand, index, section, column, writing, target, measure, actions, onShowInReport } = props;
  const { t, i18n } = useTranslation('condense');
  const texts = useDeskTexts();
  const active = column !== undefined;
  return (
    <tbody ref={measure} data-index={index} className={classes.item} data-active={active}>
      {section !== null && (
        <tr>
          <td className={classes.section} colSpan={row.cells.length + 1} title={section.text}>
            {nodeLabel(section, i18n.language === 'en' ? 'en' : 'de')}
          </td>
        </tr>
      )}
      <tr className={classes.row} aria-rowindex={2 * index + 2}>
        <RowHead row={row} stand={stand} active={column === null} current={active} />
        {row.cells.map((cell) => (
          <DeskCellView
            key={cell.column.key}
            row={row.key}
            cell={cell}
            uses={stand.uses}
            active={column === cell.column.key}
            actions={actions}
          />
        ))}
      </tr>
      <tr data-part="text" aria-rowindex={2 * index + 3}>
        <td
          className={classes.strip}
          colSpan={row.cells.length + 1}
          data-strip={row.key}
          data-testid="desk-strip"
        >
          {/* biome-ignore lint/a11y/useSemanticElements: sentences are no fields of a form */}
          <div role="group" aria-label={t('grid.textOf', { row: texts.row(row) })}>
            {writing ? (
              <RowEditor row={row} stand={stand} target={target} />
            ) : (
              <RowText row={row} stand={stand} active={active} onShowInReport={onShowInReport} />
            )}
          </div>
        </td>
      </tr>
    </tbody>
  );
});
