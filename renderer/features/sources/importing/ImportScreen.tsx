import { Box, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../ui/PageHeader';
import { ChooseFiles } from './ChooseFiles';
import { ImportReportView } from './ImportReportView';
import { ImportReview } from './ImportReview';
import { resetImport, useImport } from './importStore';
import { ReadingProgress } from './ReadingProgress';
import { useImportFiles } from './useImportFiles';

interface Props {
  readonly onBack: () => void;
  readonly onProtocols: () => void;
  readonly onSites: () => void;
  readonly onGuides: () => void;
}

/** From files to the project: choose or drop, look over, take over, read the report. */
export function ImportScreen({ onBack, onProtocols, onSites, onGuides }: Props) {
  const { t } = useTranslation('sources');
  const phase = useImport((state) => state.phase);
  const files = useImportFiles();
  const [over, setOver] = useState(false);
  const takesFiles = phase.kind === 'choosing';

  function onDrop(event: DragEvent): void {
    // The browser would open the file in place of the program.
    event.preventDefault();
    setOver(false);
    if (takesFiles) void files.drop(event.dataTransfer.files);
  }

  const isReview = phase.kind === 'review';
  return (
    <Box
      {...(isReview ? { h: '100%' } : { mih: '100%' })}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(takesFiles);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {phase.kind === 'review' && (
        <ImportReview items={phase.items} refused={phase.refused} onSites={onSites} onGuides={onGuides} />
      )}
      {!isReview && (
        <PageHeader title={t('import.title')} subtitle={t('import.subtitle')}>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} />}
            onClick={() => {
              resetImport();
              onBack();
            }}
          >
            {t('import.back')}
          </Button>
        </PageHeader>
      )}
      {phase.kind === 'choosing' && (
        <ChooseFiles
          over={over}
          onChoose={() => void files.choose()}
          onPaste={(text) => void files.paste(text)}
        />
      )}
      {phase.kind === 'reading' && (
        <ReadingProgress read={phase.read} all={phase.all} onCancel={resetImport} />
      )}
      {phase.kind === 'done' && (
        <ImportReportView
          items={phase.items}
          refused={phase.refused}
          made={phase.made}
          onProtocols={onProtocols}
          onSources={onBack}
        />
      )}
    </Box>
  );
}
