import { Button, Menu } from '@mantine/core';
import { IconBooks, IconChevronDown, IconFileExport, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintDialog } from './exchange/PrintDialog';
import { useCodebookExport } from './exchange/useCodebookExport';

interface Props {
  readonly onTemplate: () => void;
  readonly onImport: () => void;
}

/** How codes come into the project as a whole, and leave it as a file. */
export function CodebookMenu({ onTemplate, onImport }: Props) {
  const { t } = useTranslation('codebook');
  const exporting = useCodebookExport();
  const [printing, setPrinting] = useState(false);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} />} loading={exporting.busy}>
            {t('menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconBooks size={16} />} onClick={onTemplate}>
            {t('template.load')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFileImport size={16} />} onClick={onImport}>
            {t('intake.choose')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconFileExport size={16} />} onClick={() => setPrinting(true)}>
            {t('export.docx')}
          </Menu.Item>
          {(['xlsx', 'csv', 'qdc'] as const).map((format) => (
            <Menu.Item
              key={format}
              leftSection={<IconFileExport size={16} />}
              onClick={() => void exporting.save(format)}
            >
              {t(`export.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {printing && <PrintDialog exporting={exporting} onClose={() => setPrinting(false)} />}
    </>
  );
}
