import { Input, SegmentedControl, Select, Stack, Text, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changeDevice, lockTimes, textSizes, useDevice } from '../../ui/device/deviceSettings';
import { LanguageSwitch } from '../../ui/LanguageSwitch';

/** What holds on this machine alone, in every project: language, looks, and when the project locks itself. */
export function DeviceSettings() {
  const { t } = useTranslation('settings');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const device = useDevice();
  const schemes = { auto: 'schemeAuto', light: 'schemeLight', dark: 'schemeDark' } as const;
  return (
    <Stack gap="md" maw={620}>
      <Text size="sm" c="dimmed">
        {t('device.intro')}
      </Text>
      <Input.Wrapper label={t('device.language')} labelElement="div">
        <div>
          <LanguageSwitch />
        </div>
      </Input.Wrapper>
      <Input.Wrapper label={t('device.scheme')} labelElement="div">
        <div>
          <SegmentedControl
            size="xs"
            aria-label={t('device.scheme')}
            value={colorScheme}
            onChange={(value) => setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')}
            data={(['auto', 'light', 'dark'] as const).map((value) => ({
              value,
              label: t(schemes[value], { ns: 'common' }),
            }))}
          />
        </div>
      </Input.Wrapper>
      <Input.Wrapper
        label={t('device.contrast')}
        description={t('device.contrastHint')}
        labelElement="div"
        inputWrapperOrder={['label', 'input', 'description']}
      >
        <div>
          <SegmentedControl
            size="xs"
            aria-label={t('device.contrast')}
            value={device.contrast}
            onChange={(value) => changeDevice({ contrast: value === 'high' ? 'high' : 'usual' })}
            data={[
              { value: 'usual', label: t('device.contrastUsual') },
              { value: 'high', label: t('moreContrast', { ns: 'common' }) },
            ]}
          />
        </div>
      </Input.Wrapper>
      <Select
        label={t('device.textSize')}
        description={t('device.textSizeHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        maw={280}
        allowDeselect={false}
        value={String(device.textSize)}
        onChange={(value) => {
          const textSize = textSizes.find((size) => String(size) === value);
          if (textSize !== undefined) changeDevice({ textSize });
        }}
        data={textSizes.map((size) => ({ value: String(size), label: `${size} %` }))}
      />
      <Select
        label={t('device.lockAfter')}
        description={t('device.lockAfterHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        maw={280}
        allowDeselect={false}
        value={String(device.lockAfter)}
        onChange={(value) => {
          const lockAfter = lockTimes.find((time) => String(time) === value);
          if (lockAfter !== undefined) changeDevice({ lockAfter });
        }}
        data={lockTimes.map((time) => ({
          value: String(time),
          label: time === 0 ? t('device.lockNever') : t('device.lockMinutes', { count: time }),
        }))}
      />
    </Stack>
  );
}
