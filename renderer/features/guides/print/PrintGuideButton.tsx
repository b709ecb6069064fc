import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guide } from '#shared/model/guide';
import { PrintGuideDialog } from './PrintGuideDialog';

interface Props {
  readonly guide: Guide;
}

/** Opens the choice of how a guide goes back to paper. A guide without questions has nothing to print. */
export function PrintGuideButton({ guide }: Props) {
  const { t } = useTranslation('guidePrint');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} />}
        disabled={guide.nodes.length === 0}
        onClick={() => setOpen(true)}
      >
        {t('dialog.open')}
      </Button>
      {open && <PrintGuideDialog guide={guide} onClose={() => setOpen(false)} />}
    </>
  );
}
