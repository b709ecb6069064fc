import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBooks, IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addGuide } from '#shared/commands/guideCommands';
import type { Guide } from '#shared/model/guide';
import type { GuideId } from '#shared/model/ids';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import { GuideList } from './GuideList';
import { GuideReview } from './GuideReview';
import { GuideView } from './GuideView';
import { ShippedGuidesDialog } from './ShippedGuidesDialog';
import { useGuideImport } from './useGuideImport';

interface Props {
  readonly guide: GuideId | null;
  readonly onOpen: (guide: GuideId | null) => void;
  /** To the sites, where interviews are made. */
  readonly onNextStep: () => void;
}

/** Guides of the project; importing one shows what was read before it is taken over. */
export function GuidesScreen({ guide: openId, onOpen, onNextStep }: Props) {
  const { t } = useTranslation('guides');
  const attempt = useAttempt();
  const guides = useTree((tree) => tree.guide);
  const imported = useGuideImport();
  const [choosing, shipped] = useDisclosure(false);
  const open = openId === null ? undefined : guides[openId];
  const all = Object.values(guides);

  async function takeOver(guide: Guide): Promise<void> {
    const id = await attempt(() => run(addGuide, { guide }));
    if (id === undefined) return;
    imported.discard();
    onOpen(id);
  }

  if (imported.state.kind === 'read') {
    return (
      <GuideReview
        guide={imported.state.guide}
        key={imported.state.guide.id}
        onTakeOver={(guide) => void takeOver(guide)}
        onDiscard={imported.discard}
      />
    );
  }
  if (open !== undefined)
    return <GuideView key={open.id} guide={open} onOpen={onOpen} onNextStep={onNextStep} />;
  const importButton = (
    <Button leftSection={<IconFileImport size={16} />} onClick={() => void imported.choose()}>
      {t('import')}
    </Button>
  );
  const shippedButton = (
    <Button variant="default" leftSection={<IconBooks size={16} />} onClick={shipped.open}>
      {t('shipped.title')}
    </Button>
  );
  return (
    <>
      {choosing && <ShippedGuidesDialog onClose={shipped.close} />}
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        {all.length > 0 && (
          <>
            {shippedButton}
            {importButton}
          </>
        )}
      </PageHeader>
      <Stack>
        {all.length === 0 ? (
          <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
            <Group>
              {importButton}
              {shippedButton}
            </Group>
          </EmptyState>
        ) : (
          <GuideList guides={all} onOpen={onOpen} />
        )}
      </Stack>
    </>
  );
}
