import { ActionIcon, Box, ColorSwatch, Kbd, Menu } from '@mantine/core';
import { IconDots, IconInfoCircle, IconPin, IconPinnedOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '#shared/model/coding';
import styles from './coding.module.css';
import { codeDrag, passageDrag } from './dragKinds';
import type { CodeKeyPlaces } from './useCodeKeyPlaces';

interface Props {
  readonly code: Code;
  readonly level: number;
  readonly places: CodeKeyPlaces;
  readonly disabled: boolean;
  readonly onGive: () => void;
  /** Shows rule, examples and memos of the code. */
  readonly onAbout: () => void;
}

export function CodeRow({ code, level, places, disabled, onGive, onAbout }: Props) {
  const { t } = useTranslation('coding');
  const [over, setOver] = useState(false);
  const key = places.keys.findIndex((one) => one.code === code.id);
  return (
    <Box
      className={styles.row}
      data-code={code.id}
      style={{ paddingInlineStart: level * 12 }}
      data-over={over}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(passageDrag)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!event.dataTransfer.types.includes(passageDrag)) return;
        event.preventDefault();
        onGive();
      }}
    >
      <button
        type="button"
        className={styles.code}
        title={code.definition === '' ? code.name : `${code.name}: ${code.definition}`}
        aria-disabled={disabled}
        draggable
        onDragStart={({ dataTransfer }) => {
          dataTransfer.setData(codeDrag, code.id);
          dataTransfer.effectAllowed = 'copy';
        }}
        onClick={onGive}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) onAbout();
        }}
      >
        <ColorSwatch size={12} color={code.color} withShadow={false} />
        <span className={styles.name} style={code.provisional ? { fontStyle: 'italic' } : undefined}>
          {code.name}
        </span>
      </button>
      <Menu position="right-start" withinPortal>
        <Menu.Target>
          <ActionIcon
            size="xs"
            variant="subtle"
            color="gray"
            className={styles.more}
            aria-label={t('codeMore')}
          >
            <IconDots size={14} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconInfoCircle size={14} />} onClick={onAbout}>
            {t('aboutCode')}
          </Menu.Item>
          <Menu.Label>{t('pinLabel')}</Menu.Label>
          {key >= 0 && places.keys[key]?.pinned && (
            <Menu.Item leftSection={<IconPinnedOff size={14} />} onClick={() => places.unpin(key)}>
              {t('unpin', { digit: key + 1 })}
            </Menu.Item>
          )}
          {places.keys.map(({ code: there, pinned }, i) =>
            there === code.id && pinned ? null : (
              <Menu.Item
                // biome-ignore lint/suspicious/noArrayIndexKey: the key's place is what it is
                key={i}
                py={2}
                leftSection={<IconPin size={14} />}
                onClick={() => places.pin(i, code.id)}
              >
                {t('pinTo', { digit: i + 1 })}
              </Menu.Item>
            ),
          )}
        </Menu.Dropdown>
      </Menu>
      {key >= 0 && (
        <Kbd size="xs" aria-hidden mx={4}>
          {key + 1}
        </Kbd>
      )}
    </Box>
  );
}
