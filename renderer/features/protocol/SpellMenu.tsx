import { Menu, Text } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnknownWord } from '../../editor/editorContract';
import classes from './write.module.css';

interface Props {
  readonly unknown: UnknownWord;
  readonly suggest: (word: string) => Promise<readonly string[]>;
  readonly onReplace: (word: string) => void;
  readonly onKnown: () => void;
  readonly onClose: () => void;
}

/** What may have been meant by an underlined word; opened with the mouse or a key, at the word. */
export function SpellMenu({ unknown, suggest, onReplace, onKnown, onClose }: Props) {
  const { t } = useTranslation('protocol');
  const [words, setWords] = useState<readonly string[] | null>(null);
  const { word, rect } = unknown;

  useEffect(() => {
    let current = true;
    void suggest(word).then((found) => current && setWords(found));
    return () => {
      current = false;
    };
    // A menu is made for one word.
  }, [word, suggest]);

  if (words === null) return null;
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      transitionProps={{ duration: 0 }}
      returnFocus={false}
      shadow="md"
    >
      <Menu.Target>
        <div
          className={classes.atWord ?? ''}
          style={{ left: rect.left, top: rect.top, width: rect.width, height: rect.height }}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('spellingMenu', { word })} data-testid="spelling-menu">
        {words.length === 0 && (
          <Text size="sm" c="dimmed" px="sm" py={4}>
            {t('noSuggestion')}
          </Text>
        )}
        {words.map((one) => (
          <Menu.Item key={one} fw={600} onClick={() => onReplace(one)}>
            {one}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconBookmarkPlus size={16} />} onClick={onKnown}>
          {t('addWord', { word })}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
