import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { findNode, nodeLabel } from '#shared/guide/guideNodes';
import type { GuideStep } from '#shared/guide/guideStep';
import type { Guide, GuideNode, GuideSource } from '#shared/model/guide';
import { asId, type GuideNodeId } from '#shared/model/ids';
import type { GuideEditing } from './editing';
import classes from './guides.module.css';
import { kindBelow } from './tree/treeActions';

interface Props {
  readonly leftover: GuideSource['leftovers'][number];
  readonly index: number;
  readonly editing: GuideEditing;
  /** The node chosen in the tree. */
  readonly target: GuideNode | undefined;
  readonly onShow: (node: GuideNodeId | null, line: number | null) => void;
}

/** A line of the file without a place in the schema, and where it can go. */
export function LeftoverItem({ leftover, index, editing, target, onShow }: Props) {
  const { t } = useTranslation('guides');
  const { guide, locked } = editing;
  const places = target === undefined ? [] : placesBeside(guide, target);
  const label = target === undefined ? '' : nodeLabel(target, guide.language);

  function place(where: Place): void {
    const newNode = asId<GuideNodeId>(crypto.randomUUID());
    const step: GuideStep = { kind: 'placeLeftover', leftover: index, place: where.place, newNode };
    if (editing.apply([step])) onShow(newNode, null);
  }

  return (
    <li className={classes.warning}>
      <button type="button" className={classes.warningText} onClick={() => onShow(null, leftover.line)}>
        <span className={classes.warningPlace}>{t('leftoverLine', { line: leftover.line })}</span>
        {leftover.text}
      </button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button size="compact-xs" variant="default" disabled={locked || places.length === 0}>
            {t('review.place')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {places.map((where) => (
            <Menu.Item key={where.kind} onClick={() => place(where)}>
              {t(`review.placeAs.${where.kind}`, {
                kind: t(`editor.kinds.${where.place.kind}`),
                target: label,
              })}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}

interface Place {
  readonly kind: 'below' | 'after';
  readonly place: Extract<GuideStep, { kind: 'placeLeftover' }>['place'];
}

function placesBeside(guide: Guide, target: GuideNode): readonly Place[] {
  const below = kindBelow(target);
  const inside: Place[] =
    below === null
      ? []
      : [{ kind: 'below', place: { parent: target.id, index: target.children.length, kind: below } }];
  const parent = findNode(guide, target.id)?.parents.at(-1) ?? null;
  const siblings = parent?.children ?? guide.nodes;
  const index = siblings.findIndex(({ id }) => id === target.id) + 1;
  return [...inside, { kind: 'after', place: { parent: parent?.id ?? null, index, kind: target.kind } }];
}
