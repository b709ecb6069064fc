import { ActionIcon, Stack, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { memo, useDeferredValue, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { walkNodes } from '#shared/guide/guideNodes';
import { type OpenWarning, openWarnings } from '#shared/guide/openWarnings';
import type { Guide, GuideNode, GuideWarning, GuideWarningCode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import type { GuideEditing } from './editing';
import type { FrontPart } from './front/FrontEditor';
import classes from './guides.module.css';
import { LeftoverItem } from './LeftoverItem';

interface Props {
  readonly editing: GuideEditing;
  /** The node that is chosen in the tree: leftovers are placed beside it. */
  readonly active: GuideNodeId | null;
  readonly onShow: (node: GuideNodeId | null, line: number | null) => void;
  /** To a part of what stands before and after the questions. */
  readonly onShowFront: (part: FrontPart) => void;
}

/** Warnings that are settled in what stands before and after the questions, and in which part of it. */
const settledInFront: { readonly [code in GuideWarningCode]?: FrontPart } = {
  noPrivacyRules: 'rules',
  rolesNotInRemark: 'remarks',
  noRoles: 'roles',
  roleColumnsLost: 'roles',
  tableColumnsUnsure: 'attachments',
};

/** What the import was not sure of, by kind, and what found no place; each entry leads to its place. */
export function WarningList({ editing, active, onShow, onShowFront }: Props) {
  const { t } = useTranslation('guides');
  // Typing in the tree goes first; the list follows.
  const guide = useDeferredValue(editing.guide);
  const open = useMemo(() => openWarnings(guide), [guide]);
  const nodes = useMemo(() => new Map([...walkNodes(guide)].map(({ node }) => [node.id, node])), [guide]);
  const groups = useMemo(() => byCode(open), [open]);
  const actions = useLatest({
    show({ code, node, line }) {
      const part = settledInFront[code];
      if (part === undefined) onShow(node, line);
      else onShowFront(part);
    },
    dismiss: (one) => editing.apply([dismissal(one)]),
  });
  const leftovers = guide.source?.leftovers ?? [];
  const known = (guide.source?.warnings.length ?? 0) + leftovers.length;
  if (open.length + leftovers.length === 0) {
    return <Text size="sm">{t(known === 0 ? 'nothingUnsure' : 'review.allSettled')}</Text>;
  }
  const target = active === null ? undefined : nodes.get(active);
  return (
    <Stack gap="xs" data-testid="guide-warnings">
      {groups.map(([code, warnings]) => (
        <section key={code}>
          <Title order={3} fz="sm">
            {t('review.groupCount', { title: t(`warningKinds.${code}`), count: warnings.length })}
          </Title>
          <ul className={classes.list}>
            {warnings.map((one) => (
              <WarningItem
                key={keyOf(one)}
                open={one}
                node={one.warning.node === null ? undefined : nodes.get(one.warning.node)}
                actions={actions}
              />
            ))}
          </ul>
        </section>
      ))}
      {leftovers.length > 0 && (
        <section>
          <Title order={3} fz="sm">
            {t('review.groupCount', { title: t('review.leftovers'), count: leftovers.length })}
          </Title>
          <ul className={classes.list}>
            {leftovers.map((leftover, i) => (
              <LeftoverItem
                // Several may stand on one line, with the same text.
                // biome-ignore lint/suspicious/noArrayIndexKey: leftovers have no ids; what they show comes from the props
                key={i}
                leftover={leftover}
                index={i}
                editing={editing}
                target={target}
                onShow={onShow}
              />
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
}

interface Actions {
  show(warning: GuideWarning): void;
  dismiss(one: OpenWarning): void;
}

/** The same object for good, so that a hundred warnings are not drawn anew for it; it does the latest. */
function useLatest(latest: Actions): Actions {
  const ref = useRef(latest);
  ref.current = latest;
  return useMemo(
    () => ({ show: (warning) => ref.current.show(warning), dismiss: (one) => ref.current.dismiss(one) }),
    [],
  );
}

interface ItemProps {
  readonly open: OpenWarning;
  readonly node: GuideNode | undefined;
  readonly actions: Actions;
}

/** Warnings are found anew with every correction; most say what they said before. */
const WarningItem = memo(
  Item,
  (a, b) =>
    a.node === b.node &&
    a.actions === b.actions &&
    a.open.source === b.open.source &&
    JSON.stringify(a.open.warning) === JSON.stringify(b.open.warning),
);

function Item({ open, node, actions }: ItemProps) {
  const { t } = useTranslation('guides');
  const { warning } = open;
  const hasPlace =
    settledInFront[warning.code] !== undefined || warning.node !== null || warning.line !== null;
  const place = [
    warning.line === null ? null : t('line', { line: warning.line }),
    node === undefined ? null : beginning(node),
  ].filter((part) => part !== null);
  return (
    <li className={classes.warning}>
      <button
        type="button"
        className={classes.warningText}
        disabled={!hasPlace}
        onClick={() => actions.show(warning)}
      >
        {place.length > 0 && <span className={classes.warningPlace}>{place.join(' · ')}</span>}
        {t(`warnings.${warning.code}`, { replace: warning.values })}
      </button>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={t('review.dismiss')}
        title={t('review.dismiss')}
        onClick={() => actions.dismiss(open)}
      >
        <IconCheck size={15} />
      </ActionIcon>
    </li>
  );
}

/** A level that is looked at is settled at the node; other warnings only leave the list. */
function dismissal({ warning, source }: OpenWarning): Parameters<GuideEditing['apply']>[0][number] {
  return warning.code === 'levelUnsure' && warning.node !== null
    ? { kind: 'confirmLevel', node: warning.node }
    : { kind: 'dismissWarning', warning: source };
}

/** In the order of their first entry. */
function byCode(
  open: readonly OpenWarning[],
): readonly (readonly [GuideWarningCode, readonly OpenWarning[]])[] {
  const groups = new Map<GuideWarningCode, OpenWarning[]>();
  for (const one of open) {
    const group = groups.get(one.warning.code);
    if (group) group.push(one);
    else groups.set(one.warning.code, [one]);
  }
  return [...groups];
}

function keyOf({ source: { code, node, line, values } }: OpenWarning): string {
  return [code, node, line, values.word].join('|');
}

/** Enough to recognise a question by. */
const BEGINNING = 60;

function beginning(node: GuideNode): string {
  const text = node.text.length > BEGINNING ? `${node.text.slice(0, BEGINNING).trimEnd()}…` : node.text;
  return [node.printedNumber, text].filter((part) => part !== null).join(' ');
}

/** How many notes there are, for the tab. */
export function countUnsure(guide: Guide): number {
  return openWarnings(guide).length + (guide.source?.leftovers.length ?? 0);
}
