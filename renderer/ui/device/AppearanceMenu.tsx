import { ActionIcon, Group, Menu, Text, useMantineColorScheme } from '@mantine/core';
import {
  IconContrast2,
  IconDeviceDesktop,
  IconMinus,
  IconMoon,
  IconPlus,
  IconSun,
  IconTextSize,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { changeDevice, stepTextSize, textSizes, useDevice } from './deviceSettings';

const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;

/** Light, dark, or like the system; more contrast; larger or smaller. */
export function AppearanceMenu() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const contrast = useDevice((state) => state.contrast);
  const Icon = icons[colorScheme];
  const labels = { light: t('schemeLight'), dark: t('schemeDark'), auto: t('schemeAuto') };
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('colorScheme')} title={t('colorScheme')}>
          <Icon size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')}
        >
          {(['light', 'dark', 'auto'] as const).map((scheme) => {
            const ItemIcon = icons[scheme];
            return (
              <Menu.RadioItem
                key={scheme}
                value={scheme}
                rightSection={<ItemIcon size={16} />}
                closeMenuOnClick
              >
                {labels[scheme]}
              </Menu.RadioItem>
            );
          })}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.CheckboxItem
          checked={contrast === 'high'}
          rightSection={<IconContrast2 size={16} />}
          onChange={(more) => changeDevice({ contrast: more ? 'high' : 'usual' })}
        >
          {t('moreContrast')}
        </Menu.CheckboxItem>
        <Menu.Divider />
        <TextSizeItems />
      </Menu.Dropdown>
    </Menu>
  );
}

function TextSizeItems() {
  const { t } = useTranslation();
  const size = useDevice((state) => state.textSize);
  return (
    <>
      <Menu.Label>
        <Group gap={6} wrap="nowrap">
          <IconTextSize size={16} />
          <Text size="xs" inherit>
            {t('textSize', { size })}
          </Text>
        </Group>
      </Menu.Label>
      <Menu.Item
        leftSection={<IconPlus size={16} />}
        disabled={size === textSizes.at(-1)}
        onClick={() => stepTextSize(1)}
      >
        {t('textLarger')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconMinus size={16} />}
        disabled={size === textSizes[0]}
        onClick={() => stepTextSize(-1)}
      >
        {t('textSmaller')}
      </Menu.Item>
      <Menu.Item disabled={size === 100} onClick={() => changeDevice({ textSize: 100 })}>
        {t('textUsual')}
      </Menu.Item>
    </>
  );
}
