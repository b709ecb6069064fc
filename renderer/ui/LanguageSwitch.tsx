import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type InterfaceLanguage, setLanguage } from './i18n';

/** Language names stand in their own language, so that each finds the own one. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language')}
      value={i18n.language}
      onChange={(value) => void setLanguage(value as InterfaceLanguage)} // one of the two values below
      data={[
        { value: 'de', label: 'Deutsch' },
        { value: 'en', label: 'English' },
      ]}
    />
  );
}
