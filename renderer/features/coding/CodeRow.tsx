import { ActionIcon, Box, Menu } from '@mantine/core';
import { IconDots, IconInfoCircle, IconPin, IconPinnedOff } from '@tabler/icons-react';
import { memo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { codeKeyCount } from '#shared/coding/codeKeys';
import type { Code } from '#shared/model/coding';
import styles from './coding.module.css';
import { codeDrag, passageDrag } from './dragKinds';

interface Props {
  readonly code: Code;
  readonly level: number;
  /** The number key it lies on, from 1; null when on none. */
  readonly digit: number | null;
  readonly pinned: boolean;
  readonly disabled: boolean;
  /** These must stay the same between renders: a row is drawn anew only when something of it changes. */
  readonly onGive: (code: Code) => void;
  /** Shows rule, examples and memos of the code. */
  readonly onAbout: (code: Code) => void;
  readonly onPin: (code: Code, index: number) => void;
  readonly onUnpin: (index: number) => void;
}

export const CodeRow = memo(function CodeRow({ code, level, digit, pinned, disabled, ...on }: Props) {
  const { t } = useTranslation('coding');
  const [over, setOver] = useState(false);
  const [menu, setMenu] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  /** The button is drawn anew without its menu; the focus goes on to the new one. */
  function changeMenu(opened: boolean): void {
    flushSync(() => setMenu(opened));
    if (!opened) button.current?.focus();
  }

  const more = (
    <ActionIcon
      ref={button}
      size="xs"
      variant="subtle"
      color="gray"
      className={styles.more}
      aria-label={t('codeMore', { name: code.name })}
      aria-haspopup="menu"
      onClick={() => setMenu(true)}
    >
      <IconDots size={14} />
    </ActionIcon>
  );
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
        on.onGive(code);
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
        onClick={() => on.onGive(code)}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) on.onAbout(code);
        }}
      >
        <span className={styles.dot} style={{ backgroundColor: code.color }} />
        <span className={styles.name} style={code.provisional ? { fontStyle: 'italic' } : undefined}>
          {code.name}
        </span>
      </button>
      {menu ? (
        // Made only when it is asked for: a menu in every row made each coding some ten milliseconds slower.
        <Menu opened onChange={changeMenu} position="right-start" withinPortal>
          <Menu.Target>{more}</Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconInfoCircle size={14} />} onClick={() => on.onAbout(code)}>
              {t('aboutCode')}
            </Menu.Item>
            <Menu.Label>{t('pinLabel')}</Menu.Label>
            {pinned && digit !== null && (
              <Menu.Item leftSection={<IconPinnedOff size={14} />} onClick={() => on.onUnpin(digit - 1)}>
                {t('unpin', { digit })}
              </Menu.Item>
            )}
            {Array.from({ length: codeKeyCount }, (_, i) => i + 1).map((wanted) =>
              pinned && wanted === digit ? null : (
                <Menu.Item
                  key={wanted}
                  py={2}
                  leftSection={<IconPin size={14} />}
                  onClick={() => on.onPin(code, wanted - 1)}
                >
                  {t('pinTo', { digit: wanted })}
                </Menu.Item>
              ),
            )}
          </Menu.Dropdown>
        </Menu>
      ) : (
        more
      )}
      {digit !== null && (
        <kbd className={styles.digit} aria-hidden>
          {digit}
        </kbd>
      )}
    </Box>
  );
});
