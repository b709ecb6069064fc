import { Button } from '@mantine/core';
import { IconAdjustments } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HouseStyleDialog } from './HouseStyleDialog';

/** Opens the rules by which sentences are checked. */
export function StyleButton({ compact = false }: { readonly compact?: boolean }) {
  const { t } = useTranslation('evidence');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        size={compact ? 'compact-xs' : 'sm'}
        variant={compact ? 'subtle' : 'default'}
        leftSection={<IconAdjustments size={compact ? 14 : 16} />}
        onClick={() => setOpened(true)}
      >
        {t('style.open')}
      </Button>
      {opened && <HouseStyleDialog onClose={() => setOpened(false)} />}
    </>
  );
}
