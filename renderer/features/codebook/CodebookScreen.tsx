import { Button, Group, Stack } from '@mantine/core';
import { IconBooks, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockId, CodeId, TextId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { CodebookMenu } from './CodebookMenu';
import { CodebookWork } from './CodebookWork';
import { CodeDialog } from './CodeDialog';
import { IntakeDialog } from './exchange/IntakeDialog';
import { TemplateDialog } from './exchange/TemplateDialog';
import { useCodeFile } from './exchange/useCodeFile';
import { useCodes } from './useCodes';

interface Props {
  /** Opens a text to show a coding in its place. */
  readonly onOpenText: (text: TextId, block: BlockId) => void;
}

/** The code system: the tree, what each code means, and how codes come and go. */
export function CodebookScreen({ onOpenText }: Props) {
  const { t } = useTranslation('codebook');
  const codes = useCodes();
  const [chosen, setChosen] = useState<CodeId | null>(null);
  const [dialog, setDialog] = useState<'add' | 'template' | null>(null);
  const file = useCodeFile();
  const empty = Object.keys(codes).length === 0;
  const addButton = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setDialog('add')}>
      {t('addCode')}
    </Button>
  );
  return (
    <Stack h="100%" gap="xs">
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        {!empty && addButton}
        {!empty && (
          <CodebookMenu onTemplate={() => setDialog('template')} onImport={() => void file.choose()} />
        )}
      </PageHeader>
      {empty ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
          <Group gap="xs">
            {addButton}
            <Button
              variant="default"
              leftSection={<IconBooks size={16} />}
              onClick={() => setDialog('template')}
            >
              {t('template.load')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileImport size={16} />}
              onClick={() => void file.choose()}
            >
              {t('intake.choose')}
            </Button>
          </Group>
        </EmptyState>
      ) : (
        <CodebookWork chosen={chosen} onChoose={setChosen} onOpenText={onOpenText} />
      )}
      {dialog === 'add' && <CodeDialog parent={null} onClose={() => setDialog(null)} onAdded={setChosen} />}
      {dialog === 'template' && <TemplateDialog onClose={() => setDialog(null)} />}
      {file.read !== null && (
        <IntakeDialog key={file.read.fileName} file={file.read} onClose={file.discard} />
      )}
    </Stack>
  );
}
