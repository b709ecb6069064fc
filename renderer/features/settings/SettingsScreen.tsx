import { Box, Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeySettings } from '../../ui/keys/KeySettings';
import { PageHeader } from '../../ui/PageHeader';
import { useTree } from '../../workspace/store';
import { AbbreviationSettings } from './AbbreviationSettings';
import { DeviceSettings } from './DeviceSettings';
import { GeneralSettings } from './GeneralSettings';
import { RoleSettings } from './RoleSettings';
import { TeamSettings } from './TeamSettings';
import { WordSettings } from './WordSettings';

const tabs = ['general', 'team', 'roles', 'abbreviations', 'words', 'keys', 'device'] as const;

interface Props {
  /** Saves a backup file where the person wants it. */
  readonly onBackup: () => Promise<void>;
}

/** What holds for the whole project; each change is saved at once and can be undone. */
export function SettingsScreen({ onBackup }: Props) {
  const { t } = useTranslation('settings');
  const project = useTree((tree) => Object.values(tree.project)[0]);
  if (project === undefined) return null;
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <Tabs defaultValue="general" keepMounted={false}>
        <Tabs.List mb="md">
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`tab.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="general">
          <GeneralSettings project={project} onBackup={onBackup} />
        </Tabs.Panel>
        <Tabs.Panel value="team">
          <TeamSettings project={project} />
        </Tabs.Panel>
        <Tabs.Panel value="roles">
          <RoleSettings project={project} />
        </Tabs.Panel>
        <Tabs.Panel value="abbreviations">
          <AbbreviationSettings project={project} />
        </Tabs.Panel>
        <Tabs.Panel value="words">
          <WordSettings project={project} />
        </Tabs.Panel>
        <Tabs.Panel value="keys">
          <Box maw={760}>
            <KeySettings />
          </Box>
        </Tabs.Panel>
        <Tabs.Panel value="device">
          <DeviceSettings />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
