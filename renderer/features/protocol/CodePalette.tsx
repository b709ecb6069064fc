import {
  Button,
  ColorSwatch,
  Group,
  Kbd,
  ScrollArea,
  Stack,
  Text,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import Fuse from 'fuse.js';
import { type KeyboardEvent, type Ref, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '#shared/model/coding';

interface Props {
  readonly ref?: Ref<HTMLInputElement>;
  readonly codes: readonly Code[];
  readonly canCode: boolean;
  readonly onGive: (code: Code) => void;
  /** Escape in the search: back to the text. */
  readonly onLeave: () => void;
  readonly onCodebook: () => void;
}

/** Codes to give: the first nine by number key, all by a click or by name. */
export function CodePalette({ ref, codes, canCode, onGive, onLeave, onCodebook }: Props) {
  const { t } = useTranslation('protocol');
  const [wanted, setWanted] = useState('');
  // Threshold 0.3: the measured point where names with a typing error are found and others are not.
  const fuse = useMemo(
    () => new Fuse(codes, { keys: ['name'], threshold: 0.3, ignoreLocation: true }),
    [codes],
  );
  const shown = wanted.trim() === '' ? codes : fuse.search(wanted).map(({ item }) => item);

  function searchKey(event: KeyboardEvent): void {
    const [first] = shown;
    if (event.key === 'Enter' && first !== undefined) {
      event.preventDefault();
      setWanted('');
      onGive(first);
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
      <TextInput
        ref={ref}
        size="xs"
        aria-label={t('codeSearch')}
        placeholder={t('codeSearchPlaceholder')}
        leftSection={<IconSearch size={14} />}
        rightSection={<Kbd size="xs">/</Kbd>}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        onKeyDown={searchKey}
        autoComplete="off"
      />
      <ScrollArea flex={1} type="auto">
        <Stack gap={2} role="group" aria-label={t('codes')}>
          {shown.map((code) => (
            <CodeButton
              key={code.id}
              code={code}
              digit={codes.indexOf(code) + 1}
              disabled={!canCode}
              onGive={() => onGive(code)}
            />
          ))}
        </Stack>
      </ScrollArea>
      <Text size="xs" c="dimmed">
        {t('codeHelp')}
      </Text>
    </Stack>
  );
}

interface ButtonProps {
  readonly code: Code;
  /** From 1; only nine have a key. */
  readonly digit: number;
  readonly disabled: boolean;
  readonly onGive: () => void;
}

function CodeButton({ code, digit, disabled, onGive }: ButtonProps) {
  return (
    <UnstyledButton
      px={6}
      py={4}
      title={code.definition === '' ? code.name : code.definition}
      aria-disabled={disabled}
      aria-keyshortcuts={digit <= 9 ? `${digit}` : undefined}
      // The selection in the text must survive the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onGive}
    >
      <Group gap={8} wrap="nowrap">
        <ColorSwatch size={12} color={code.color} withShadow={false} />
        <Text size="sm" flex={1} truncate>
          {code.name}
        </Text>
        {digit <= 9 && (
          <Kbd size="xs" aria-hidden>
            {digit}
          </Kbd>
        )}
      </Group>
    </UnstyledButton>
  );
}
