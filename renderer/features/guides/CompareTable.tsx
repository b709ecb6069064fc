import { useTranslation } from 'react-i18next';
import type { CompareRow, Difference } from '#shared/guide/compareGuides';
import type { GuideNode } from '#shared/model/guide';
import { commonEnds } from '#shared/text/commonEnds';
import classes from './guides.module.css';

interface Props {
  readonly rows: readonly CompareRow[];
  readonly left: string;
  readonly right: string;
}

/** Two guides side by side; what differs in a pair is named and marked. */
export function CompareTable({ rows, left, right }: Props) {
  const { t } = useTranslation('guides');
  return (
    <table className={classes.compare} data-testid="guide-compare">
      <thead>
        <tr>
          <th scope="col">{left}</th>
          <th scope="col">{right}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={`${row.left?.id ?? ''}|${row.right?.id ?? ''}`}
            data-kind={(row.left ?? row.right)?.kind}
            data-differs={row.differences.length > 0 || row.left === null || row.right === null}
          >
            <Side row={row} node={row.left} other={row.right} empty={t('compare.onlyRight')} />
            <Side row={row} node={row.right} other={row.left} empty={t('compare.onlyLeft')} named />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Side({
  row,
  node,
  other,
  empty,
  named = false,
}: {
  readonly row: CompareRow;
  readonly node: GuideNode | null;
  readonly other: GuideNode | null;
  readonly empty: string;
  /** The right side says in words what differs. */
  readonly named?: boolean;
}) {
  const { t } = useTranslation('guides');
  if (node === null) {
    return (
      <td data-side="missing">
        <span className={classes.difference}>{empty}</span>
      </td>
    );
  }
  const differs = (difference: Difference) => row.differences.includes(difference);
  return (
    <td style={{ paddingInlineStart: 8 + (row.level - 1) * 18 }}>
      {node.printedNumber !== null && (
        <span className={differs('number') ? classes.changed : undefined}>{node.printedNumber}</span>
      )}{' '}
      {differs('text') && other !== null ? <Changed text={node.text} other={other.text} /> : node.text}{' '}
      {node.roles.length > 0 && (
        <span className={differs('roles') ? classes.changed : classes.difference}>
          ({node.roles.join('/')})
        </span>
      )}{' '}
      {named && row.differences.length > 0 && (
        <span className={classes.difference}>
          {t('compare.differs', {
            what: row.differences.map((one) => t(`compare.differences.${one}`)).join(', '),
          })}
        </span>
      )}
      {named && !row.sure && <span className={classes.difference}>{t('compare.unsure')}</span>}
    </td>
  );
}

/** The words between the first and the last difference. */
function Changed({ text, other }: { readonly text: string; readonly other: string }) {
  const { prefix, suffix } = commonEnds(text, other);
  const from = text.lastIndexOf(' ', prefix - 1) + 1;
  const space = text.indexOf(' ', Math.max(from, text.length - suffix));
  const to = suffix === 0 || space < 0 ? text.length : space;
  return (
    <>
      {text.slice(0, from)}
      <mark className={classes.changed}>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  );
}
