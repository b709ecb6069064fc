import { Box, ColorSwatch, NavLink, Text } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeInTree } from '#shared/coding/codeTree';
import type { CodeId } from '#shared/model/ids';
import { useCodingCounts } from './useCodingCounts';

interface Props {
  readonly codes: readonly CodeInTree[];
  readonly chosen: CodeId | null;
  readonly onChoose: (code: CodeId) => void;
}

/** The tree as a list with levels; arrow keys walk through it. */
export function CodeList({ codes, chosen, onChoose }: Props) {
  const { t } = useTranslation('coding');
  const counts = useCodingCounts();
  const list = useRef<HTMLDivElement>(null);

  function step(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement); // -1 when it is no button
    buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
  }

  return (
    <Box ref={list} role="group" aria-label={t('codebookTitle')} onKeyDown={step}>
      {codes.map(({ code, level }) => (
        <NavLink
          key={code.id}
          component="button"
          type="button"
          pl={8 + level * 18}
          py={4}
          active={code.id === chosen}
          aria-current={code.id === chosen}
          label={code.name}
          leftSection={<ColorSwatch size={12} color={code.color} withShadow={false} />}
          rightSection={
            <Text size="xs" c="dimmed">
              {counts.get(code.id) ?? 0}
            </Text>
          }
          onClick={() => onChoose(code.id)}
        />
      ))}
    </Box>
  );
}
