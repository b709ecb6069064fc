import { ActionIcon, Button, NativeSelect, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nodeLabel, walkNodes } from '#shared/guide/guideNodes';
import type { Guide, GuideFootnote } from '#shared/model/guide';
import { asId, type GuideNodeId } from '#shared/model/ids';
import { CommitField } from '../../../ui/CommitField';
import classes from './front.module.css';

interface Props {
  readonly guide: Guide;
  readonly locked: boolean;
  readonly onChange: (footnotes: readonly GuideFootnote[]) => boolean;
}

/** Footnotes: mark, text, and the question each stands at. */
export function FootnotesEditor({ guide, locked, onChange }: Props) {
  const { t } = useTranslation('guides');
  const { footnotes } = guide;
  const places = useMemo(
    () => [
      { value: '', label: t('front.footnotes.nowhere') },
      ...[...walkNodes(guide)]
        .filter(({ node }) => node.kind !== 'supplementary')
        .map(({ node }) => ({ value: node.id as string, label: nodeLabel(node, guide.language) })),
    ],
    [guide, t],
  );
  const change = (index: number, part: Partial<GuideFootnote>) =>
    onChange(footnotes.map((note, i) => (i === index ? { ...note, ...part } : note)));
  return (
    <Stack gap={6} align="flex-start">
      {footnotes.length > 0 && (
        <table className={classes.grid} style={{ width: '100%' }}>
          <thead>
            <tr>
              <th style={{ width: 70 }}>{t('front.footnotes.mark')}</th>
              <th>{t('front.footnotes.text')}</th>
              <th style={{ width: 260 }}>{t('front.footnotes.place')}</th>
              <th aria-hidden style={{ width: 34 }} />
            </tr>
          </thead>
          <tbody>
            {footnotes.map((note, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: footnotes have no ids and keep their order
              <tr key={i}>
                <td>
                  <CommitField
                    size="xs"
                    hideLabel
                    label={t('front.footnotes.markOf', { number: i + 1 })}
                    value={note.mark}
                    maxLength={6}
                    disabled={locked}
                    onCommit={(mark) => change(i, { mark })}
                  />
                </td>
                <td>
                  <CommitField
                    size="xs"
                    hideLabel
                    lines="wrapped"
                    label={t('front.footnotes.textOf', { number: i + 1 })}
                    value={note.text}
                    disabled={locked}
                    onCommit={(text) => change(i, { text })}
                  />
                </td>
                <td>
                  <NativeSelect
                    size="xs"
                    aria-label={t('front.footnotes.placeOf', { number: i + 1 })}
                    value={note.node ?? ''}
                    disabled={locked}
                    data={withPlace(places, note, guide)}
                    onChange={(event) => {
                      const id = event.currentTarget.value;
                      change(i, { node: id === '' ? null : asId<GuideNodeId>(id) });
                    }}
                  />
                </td>
                <td>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    disabled={locked}
                    aria-label={t('front.footnotes.remove', { number: i + 1 })}
                    title={t('front.footnotes.remove', { number: i + 1 })}
                    onClick={() => onChange(footnotes.toSpliced(i, 1))}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button
        size="xs"
        variant="default"
        disabled={locked}
        leftSection={<IconPlus size={14} />}
        onClick={() => onChange([...footnotes, { mark: nextMark(footnotes), text: '', node: null }])}
      >
        {t('front.footnotes.add')}
      </Button>
    </Stack>
  );
}

interface Place {
  readonly value: string;
  readonly label: string;
}

/** A note at a supplementary question keeps its place, though the list offers only lead questions. */
function withPlace(places: readonly Place[], { node: id }: GuideFootnote, guide: Guide): Place[] {
  if (id === null || places.some(({ value }) => value === id)) return [...places];
  const placed = [...walkNodes(guide)].find(({ node }) => node.id === id);
  return placed === undefined
    ? [...places]
    : [...places, { value: id, label: nodeLabel(placed.node, guide.language) }];
}

function nextMark(footnotes: readonly GuideFootnote[]): string {
  const numbers = footnotes.map(({ mark }) => Number(mark)).filter(Number.isInteger);
  return String(Math.max(0, ...numbers) + 1);
}
