import { Button, Stack, Text } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { columnOf } from '#shared/condensation/columns';
import type { DeskPassage } from '#shared/condensation/passages';
import type { RowStand } from '#shared/condensation/usage';
import { walkNodes } from '#shared/guide/guideNodes';
import type { Stance } from '#shared/model/caseReport';
import type { GuideNodeId } from '#shared/model/ids';
import type { KeyAction } from '../../../ui/keys/keyActions';
import { pressedAction } from '../../../ui/keys/pressedAction';
import { useKeyNames } from '../../../ui/keys/useKeyNames';
import { useTree } from '../../../workspace/store';
import reportClasses from '../caseReport.module.css';
import type { Target } from '../target';
import { DeskPassageCard } from './DeskPassageCard';
import { useDeskContext } from './deskContext';
import { useDeskTexts } from './useDeskTexts';

interface Props {
  readonly passages: readonly DeskPassage[];
  readonly stand: RowStand | undefined;
  readonly target: Target | null;
  /** True when a passage is to take the focus; reset here once it has it. */
  readonly wantsFocus: RefObject<boolean>;
  /** False while other passages are on their way. */
  readonly settled: boolean;
  readonly onStance: (passage: DeskPassage, stance: Stance) => void;
  readonly onOpen: (passage: DeskPassage) => void;
}

/** Cards drawn at once: two or three screens; a code can have hundreds of passages at a site. */
const page = 12;

/** Passages that can be attached to the sentence at hand, by key, pointer or dragging. */
export function PassageList({ passages, stand, target, wantsFocus, settled, onStance, onOpen }: Props) {
  const { t } = useTranslation('condense');
  const { keyOf } = useKeyNames();
  const { matrix, report, readOnly } = useDeskContext();
  const codebook = useTree((tree) => Object.values(tree.codebook)[0]);
  const box = useRef<HTMLUListElement>(null);
  const [limit, setLimit] = useState(page);
  const [active, setActive] = useState<string | null>(null);
  // When the card with the focus leaves the list (it is used now), the one in its place takes over.
  const place = useRef<number | null>(null);
  const sourceOf = useSources();
  const inColumn = useMemo(() => columnOf(matrix.columns), [matrix.columns]);
  const visible = passages.slice(0, limit);
  const tabStop = visible.some(({ key }) => key === active) ? active : (visible[0]?.key ?? null);
  const statement = target?.statement?.id;
  const possible = target !== null && !readOnly;

  useEffect(() => {
    const buttons = box.current?.querySelectorAll<HTMLElement>('[data-attach]') ?? [];
    if (wantsFocus.current) {
      // Where there is nothing to choose the focus stays, and does not come later by surprise.
      if (!settled) return;
      wantsFocus.current = false;
      buttons[0]?.focus();
    } else if (place.current !== null && document.activeElement === document.body) {
      // Only a focus that was lost with its card is brought back, never one that somebody took elsewhere.
      const next = buttons[Math.min(place.current, buttons.length - 1)];
      const tab = box.current
        ?.closest('aside')
        ?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
      if (next === undefined) place.current = null;
      (next ?? tab)?.focus();
    }
  });

  const onFocus = useCallback(({ key }: DeskPassage, index: number) => {
    place.current = index;
    setActive(key);
  }, []);

  function key(event: KeyboardEvent): void {
    const cards = [...(box.current?.querySelectorAll('li') ?? [])];
    const at = cards.findIndex((card) => card.contains(document.activeElement));
    const passage = visible[at];
    if (passage === undefined) return;
    const to =
      event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
        ? undefined
        : { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: cards.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (to >= cards.length - 1) setLimit((last) => Math.max(last, cards.length + page));
      const next = cards[Math.max(0, Math.min(cards.length - 1, to))];
      next?.querySelector<HTMLElement>('[data-attach]')?.focus();
      next?.scrollIntoView({ block: 'nearest' });
      return;
    }
    const action = pressedAction(event, 'condense');
    const stance = action === null ? undefined : attaching[action];
    if (stance !== undefined && possible) {
      event.preventDefault();
      event.stopPropagation();
      place.current = at;
      if (stanceOf(passage) !== stance) onStance(passage, stance);
    } else if (action === 'detachEvidence' && possible) {
      const now = stanceOf(passage);
      event.preventDefault();
      if (now !== null) onStance(passage, now);
    }
  }

  function stanceOf({ key: passage }: DeskPassage): Stance | null {
    if (statement === undefined) return null;
    return stand?.uses.get(passage)?.find((use) => use.statement.id === statement)?.link.stance ?? null;
  }

  return (
    <Stack gap="xs">
      <ul ref={box} className={reportClasses.list} aria-label={t('panel.list')} onKeyDown={key}>
        {visible.map((passage, index) => (
          <DeskPassageCard
            key={passage.key}
            passage={passage}
            source={sourceOf(passage)}
            excluded={inColumn.get(passage.interview)?.excluded ?? null}
            codebook={codebook}
            report={report}
            uses={stand?.uses.get(passage.key) ?? noUses}
            stance={stanceOf(passage)}
            possible={possible}
            tabStop={passage.key === tabStop}
            index={index}
            onFocus={onFocus}
            onStance={onStance}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {passages.length > limit && (
        <Button size="xs" variant="default" onClick={() => setLimit(limit + page)}>
          {t('panel.more', { count: passages.length - limit })}
        </Button>
      )}
      {visible.length > 0 && possible && (
        <Text size="xs" c="dimmed">
          {t('panel.keys', {
            attach: keyOf('deskPassages'),
            supports: keyOf('attachSupports'),
            contradicts: keyOf('attachContradicts'),
            limits: keyOf('attachLimits'),
            example: keyOf('attachExample'),
            detach: keyOf('detachEvidence'),
          })}
        </Text>
      )}
    </Stack>
  );
}

const noUses: readonly never[] = [];

/** The key that leads to the passages attaches there: twice the same key takes the first of them. */
const attaching: { readonly [action in KeyAction]?: Stance } = {
  deskPassages: 'supports',
  attachSupports: 'supports',
  attachContradicts: 'contradicts',
  attachLimits: 'limits',
  attachExample: 'example',
};

/** "Teamleitung · 12.03.2026 · 4.2": who said it, when, to which question. */
function useSources(): (passage: DeskPassage) => string {
  const { matrix } = useDeskContext();
  const texts = useDeskTexts();
  return useMemo(() => {
    const numbers = new Map<GuideNodeId, string>(
      matrix.guides.flatMap((guide) =>
        [...walkNodes(guide)].flatMap(({ node }) =>
          node.printedNumber === null ? [] : [[node.id, node.printedNumber] as const],
        ),
      ),
    );
    const inColumn = columnOf(matrix.columns);
    return ({ interview, questions }) => {
      const column = inColumn.get(interview);
      const own = column?.interviews.find(({ id }) => id === interview);
      if (column === undefined || own === undefined) return '';
      const single = { ...column, key: own.id, interviews: [own] };
      return [
        texts.roleName(column),
        texts.columnNote(single),
        ...questions.flatMap((id) => numbers.get(id) ?? []).slice(0, 1),
      ].join(' · ');
    };
  }, [matrix, texts]);
}
