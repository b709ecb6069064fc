import { Button, ColorInput, ColorSwatch, Group, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeColors } from '#shared/codebook/codeColors';
import type { Code } from '#shared/model/coding';
import { useCodes } from '../useCodes';

interface Props {
  readonly code: Code;
  readonly onChange: (color: string) => void;
}

/** Names of the colours, in the order of `codeColors`. */
const names = [
  'blue',
  'orange',
  'green',
  'pink',
  'vermilion',
  'sky',
  'violet',
  'olive',
  'brown',
  'red',
  'forest',
  'slate',
] as const;

/** A colour of the palette, one's own, or that of the code above. */
export function ColorField({ code, onChange }: Props) {
  const { t } = useTranslation('codebook');
  const codes = useCodes();
  const above = code.parent === null ? undefined : codes[code.parent];
  const [own, setOwn] = useState(code.color);
  useEffect(() => setOwn(code.color), [code.color]);
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {t('color')}
      </Text>
      <Group gap={6}>
        {codeColors.map((color, i) => {
          const active = color === code.color.toLowerCase();
          const name = t(`colors.${names[i] ?? 'slate'}`);
          return (
            <ColorSwatch
              key={color}
              component="button"
              type="button"
              size={26}
              color={color}
              withShadow={false}
              aria-label={name}
              aria-pressed={active}
              title={name}
              style={{ cursor: 'pointer' }}
              onClick={() => !active && onChange(color)}
            >
              {active && <IconCheck size={16} color="#fff" stroke={3} />}
            </ColorSwatch>
          );
        })}
        <ColorInput
          w={130}
          size="xs"
          aria-label={t('ownColor')}
          value={own}
          onChange={setOwn}
          onChangeEnd={(color) => {
            if (/^#[0-9a-f]{6}$/i.test(color) && color !== code.color) onChange(color);
          }}
          withPicker
          withEyeDropper={false}
          format="hex"
        />
      </Group>
      {above !== undefined &&
        (above.color === code.color ? (
          <Text size="xs" c="dimmed">
            {t('colorInherited', { name: above.name })}
          </Text>
        ) : (
          <Button
            size="compact-xs"
            variant="default"
            w="fit-content"
            leftSection={<ColorSwatch size={10} color={above.color} withShadow={false} />}
            onClick={() => onChange(above.color)}
          >
            {t('inheritColor', { name: above.name })}
          </Button>
        ))}
    </Stack>
  );
}
