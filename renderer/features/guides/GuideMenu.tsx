import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconBraces,
  IconDots,
  IconFileImport,
  IconPencil,
  IconTrash,
  IconVersions,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { removeGuide } from '#shared/commands/guideCommands';
import type { Guide } from '#shared/model/guide';
import type { GuideId } from '#shared/model/ids';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { RenameGuideDialog } from './RenameGuideDialog';
import { useGuideExport } from './useGuideExport';

interface Props {
  readonly guide: Guide;
  readonly onOpen: (guide: GuideId | null) => void;
  readonly onNewVersion: () => void;
  readonly onReread: () => void;
}

/** What is done to a guide as a whole. */
export function GuideMenu({ guide, onOpen, onNewVersion, onReread }: Props) {
  const { t } = useTranslation('guides');
  const attempt = useAttempt();
  const [renaming, rename] = useDisclosure(false);
  const save = useGuideExport();

  async function remove(): Promise<void> {
    const done = await attempt(async () => {
      await run(removeGuide, { id: guide.id });
      return true;
    });
    if (done !== undefined) onOpen(null);
  }

  return (
    <>
      <ConfirmButton
        title={t('remove')}
        text={t('removeText')}
        confirmLabel={t('remove', { ns: 'common' })}
        onConfirm={() => void remove()}
        trigger={(ask) => (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={t('more', { ns: 'common' })}
                title={t('more', { ns: 'common' })}
              >
                <IconDots size={18} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconPencil size={16} />} onClick={rename.open}>
                {t('rename.title')}
              </Menu.Item>
              <Menu.Item leftSection={<IconVersions size={16} />} onClick={onNewVersion}>
                {t('versions.make')}
              </Menu.Item>
              <Menu.Item leftSection={<IconFileImport size={16} />} onClick={onReread}>
                {t('reread.action')}
              </Menu.Item>
              <Menu.Item leftSection={<IconBraces size={16} />} onClick={() => void save(guide)}>
                {t('export.action')}
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item leftSection={<IconTrash size={16} />} onClick={ask}>
                {t('remove')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      />
      {renaming && <RenameGuideDialog guide={guide} onClose={rename.close} />}
    </>
  );
}
