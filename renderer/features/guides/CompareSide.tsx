import { ActionIcon } from '@mantine/core';
import { IconLink, IconLinkOff, IconLinkPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CompareRow, Difference } from '#shared/guide/compareGuides';
import { isAnswerable } from '#shared/guide/guideNodes';
import type { GuideNode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { commonEnds } from '#shared/text/commonEnds';
import classes from './guides.module.css';

export type Side = 'left' | 'right';

/** Puts questions of two guides into one family, by dragging one onto the other or with two buttons. */
export interface Pairing {
  /** The question that waits for its counterpart. */
  readonly picked: { readonly side: Side; readonly node: GuideNodeId } | null;
  /** A family's name in the interface's language. */
  readonly familyName: (id: string) => string;
  pick(side: Side, node: GuideNodeId | null): void;
  /** The picked question and this one are the same. */
  join(side: Side, node: GuideNodeId): void;
  part(side: Side, node: GuideNodeId): void;
}

interface Props {
  readonly row: CompareRow;
  readonly side: Side;
  readonly versions: boolean;
  readonly pairing: Pairing | undefined;
}

export function CompareSide({ row, side, versions, pairing }: Props) {
  const { t } = useTranslation('guides');
  const [node, other] = side === 'left' ? [row.left, row.right] : [row.right, row.left];
  if (node === null) {
    return (
      <td data-side="missing">
        <span className={classes.difference}>
          {t(side === 'right' && versions ? 'compare.onlyLeft' : 'compare.onlyRight')}
        </span>
      </td>
    );
  }
  const differs = (difference: Difference) => row.differences.includes(difference);
  const family = pairing && sharedFamily(row);
  // The right side says in words what differs.
  const named = side === 'right';
  const pairs = pairing !== undefined && isAnswerable(node);
  return (
    <td
      style={{ paddingInlineStart: 8 + (row.level - 1) * 18 }}
      {...(pairs ? dragging(pairing, side, node.id) : {})}
    >
      {pairs && (
        <PairButton pairing={pairing} side={side} node={node} joined={family != null && differs('text')} />
      )}
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
      {named && pairing && !versions && family != null && (
        <span className={classes.difference}>
          {t('compare.family', { name: pairing.familyName(family) })}
        </span>
      )}
    </td>
  );
}

function sharedFamily({ left, right }: CompareRow): string | null {
  return left?.familyId != null && left.familyId === right?.familyId ? left.familyId : null;
}

function PairButton({
  pairing,
  side,
  node,
  joined,
}: {
  readonly pairing: Pairing;
  readonly side: Side;
  readonly node: GuideNode;
  readonly joined: boolean;
}) {
  const { t } = useTranslation('guides');
  const { picked } = pairing;
  const waits = picked?.node === node.id;
  const offered = picked !== null && picked.side !== side;
  if (picked === null && joined && side === 'right') {
    return (
      <PairIcon label={t('compare.part')} onClick={() => pairing.part(side, node.id)}>
        <IconLinkOff size={15} />
      </PairIcon>
    );
  }
  if (offered) {
    return (
      <PairIcon label={t('compare.join')} onClick={() => pairing.join(side, node.id)} strong>
        <IconLinkPlus size={15} />
      </PairIcon>
    );
  }
  return (
    <PairIcon
      label={t(waits ? 'compare.unpick' : 'compare.pick')}
      onClick={() => pairing.pick(side, waits ? null : node.id)}
      strong={waits}
    >
      <IconLink size={15} />
    </PairIcon>
  );
}

function PairIcon({
  label,
  onClick,
  strong = false,
  children,
}: {
  readonly label: string;
  readonly onClick: () => void;
  readonly strong?: boolean;
  readonly children: React.ReactNode;
}) {
  return (
    <ActionIcon
      className={classes.pair}
      size="xs"
      variant={strong ? 'light' : 'subtle'}
      {...(strong ? {} : { color: 'gray' })}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}

function dragging(pairing: Pairing, side: Side, node: GuideNodeId) {
  const fits = pairing.picked !== null && pairing.picked.side !== side;
  return {
    draggable: true,
    'data-offered': fits,
    onDragStart: () => pairing.pick(side, node),
    onDragEnd: () => pairing.pick(side, null),
    onDragOver: (event: React.DragEvent) => {
      if (fits) event.preventDefault();
    },
    onDrop: (event: React.DragEvent) => {
      event.preventDefault();
      if (fits) pairing.join(side, node);
    },
  };
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
