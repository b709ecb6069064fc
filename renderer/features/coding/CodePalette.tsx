import { Box, Button, Kbd, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import Fuse from 'fuse.js';
import { type KeyboardEvent, memo, type Ref, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeInTree } from '#shared/coding/codeTree';
import type { Code } from '#shared/model/coding';
import { useKeyNames } from '../../ui/keys/useKeyNames';
import { useStableHandlers } from '../../ui/useStableHandlers';
import { CodeRow } from './CodeRow';
import { KeyGrid } from './KeyGrid';
import type { CodeKeyPlaces } from './useCodeKeyPlaces';

/** Drawn anew only when something of it changes: the functions must stay the same between renders. */
interface Props {
  readonly ref?: Ref<HTMLInputElement>;
  readonly codes: readonly CodeInTree[];
  readonly places: CodeKeyPlaces;
  readonly canCode: boolean;
  /** Set while another code is chosen for a coding: what that coding has now. */
  readonly recoding: Code | null;
  readonly onGive: (code: Code) => void;
  readonly onAbout: (code: Code) => void;
  /** Escape in the search: back to the text. */
  readonly onLeave: () => void;
  readonly onCodebook: () => void;
}

const rowHeight = 28;

/** Codes to give: by number key, by a click, by name, or dragged onto the text. */
export const CodePalette = memo(function CodePalette(props: Props) {
  const { codes, places, canCode, recoding, onGive, onAbout, onLeave, onCodebook } = props;
  const { t } = useTranslation('coding');
  const { keyOf } = useKeyNames();
  const [wanted, setWanted] = useState('');
  const scroller = useRef<HTMLDivElement>(null);
  // Threshold 0.3: the measured point where names with a typing error are found and others are not.
  const fuse = useMemo(
    () => new Fuse(codes, { keys: ['code.name', 'code.shortName'], threshold: 0.3, ignoreLocation: true }),
    [codes],
  );
  const digits = new Map(places.keys.map(({ code }, i) => [code, i + 1]));
  const pinned = new Set(places.keys.flatMap((key) => (key.pinned ? [key.code] : [])));
  const stable = useStableHandlers({
    onGive,
    onAbout,
    onPin: (code: Code, index: number) => places.pin(index, code.id),
    onUnpin: places.unpin,
  });
  const searching = wanted.trim() !== '';
  const shown = searching ? fuse.search(wanted).map(({ item }) => item) : codes;
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialRect: { width: 240, height: 600 },
  });

  function searchKey(event: KeyboardEvent): void {
    const [first] = shown;
    if (event.key === 'Enter' && first !== undefined) {
      event.preventDefault();
      setWanted('');
      onGive(first.code);
    } else if (event.key === 'Escape') {
      setWanted('');
      onLeave();
    }
  }

  if (codes.length === 0) {
    return (
      <Stack align="flex-start">
        <Text size="sm">{t('noCodes')}</Text>
        <Button size="xs" onClick={onCodebook}>
          {t('toCodebook')}
        </Button>
      </Stack>
    );
  }
  return (
    <Stack h="100%" gap="xs">
      <KeyGrid codes={codes} places={places} disabled={!canCode} onGive={onGive} />
      <TextInput
        ref={props.ref}
        size="xs"
        aria-label={recoding === null ? t('codeSearch') : t('recodeSearch', { name: recoding.name })}
        placeholder={recoding === null ? t('codeSearch') : t('recodeSearch', { name: recoding.name })}
        leftSection={<IconSearch size={14} />}
        rightSection={<Kbd size="xs">{keyOf('codeSearch')}</Kbd>}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        onKeyDown={searchKey}
        autoComplete="off"
      />
      <div ref={scroller} style={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
        <Box
          role="group"
          aria-label={t('codes')}
          style={{ position: 'relative', height: rows.getTotalSize() }}
        >
          {rows.getVirtualItems().map(({ index, start }) => {
            const one = shown[index];
            if (one === undefined) return null;
            return (
              <div
                key={one.code.id}
                style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${start}px)` }}
              >
                <CodeRow
                  code={one.code}
                  level={searching ? 0 : one.level}
                  digit={digits.get(one.code.id) ?? null}
                  pinned={pinned.has(one.code.id)}
                  disabled={!canCode}
                  {...stable}
                />
              </div>
            );
          })}
        </Box>
        {shown.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('noSuchCode')}
          </Text>
        )}
      </div>
    </Stack>
  );
});
