import { Box, Text } from '@mantine/core';
import { IconPinFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CodeInTree } from '#shared/coding/codeTree';
import type { Code } from '#shared/model/coding';
import styles from './coding.module.css';
import type { CodeKeyPlaces } from './useCodeKeyPlaces';

interface Props {
  readonly codes: readonly CodeInTree[];
  readonly places: CodeKeyPlaces;
  readonly disabled: boolean;
  readonly onGive: (code: Code) => void;
}

/** What the number keys give, laid out like the keys of a number pad read from the top. */
export function KeyGrid({ codes, places, disabled, onGive }: Props) {
  const { t } = useTranslation('coding');
  const byId = new Map(codes.map(({ code }) => [code.id, code]));
  return (
    <div>
      <Text size="xs" c="dimmed" mb={2}>
        {t('digitKeys')}
      </Text>
      <Box className={styles.keys} role="group" aria-label={t('digitKeys')}>
        {places.keys.map(({ code: id, pinned }, i) => {
          const code = id === null ? undefined : byId.get(id);
          if (code === undefined) return null;
          return (
            <button
              key={code.id}
              type="button"
              className={styles.code}
              style={{ borderBlockEndColor: code.color }}
              title={code.name}
              aria-disabled={disabled}
              aria-keyshortcuts={`${i + 1}`}
              // The selection in the text must survive the click.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onGive(code)}
            >
              <kbd className={styles.digit}>{i + 1}</kbd>
              <span className={styles.name}>{code.name}</span>
              {pinned && <IconPinFilled size={10} aria-label={t('pinned')} />}
            </button>
          );
        })}
      </Box>
    </div>
  );
}
