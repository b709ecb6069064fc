import { Button, Group, Modal, Stack, Tabs, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editProject } from '#shared/commands/projectCommands';
import { missingRoles, withGuideRoles } from '#shared/fieldwork/roleCatalogue';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { type CatalogueDraft, doubledCodes, draftOf, fieldsOf } from './catalogueDraft';
import { RoleRows } from './RoleRows';
import { SubgroupRows } from './SubgroupRows';
import { usedCodes } from './usedCodes';
import { WaveRows } from './WaveRows';

/** Roles, subgroups and waves of the project: the columns of the board. */
export function CatalogueDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('fieldworkBoard');
  const attempt = useAttempt();
  const project = useTree((tree) => Object.values(tree.project)[0]);
  const guide = useTree((tree) => tree.guide);
  const interview = useTree((tree) => tree.interview);
  const quotaPlan = useTree((tree) => tree.quotaPlan);
  const guides = useMemo(() => Object.values(guide), [guide]);
  const used = useMemo(() => usedCodes({ interview, quotaPlan }), [interview, quotaPlan]);
  const [draft, setDraft] = useState<CatalogueDraft | null>(project === undefined ? null : draftOf(project));
  if (draft === null) return null;
  const fields = fieldsOf(draft);
  const missing = missingRoles(fields, guides);
  const doubled = doubledCodes(draft.roles).size > 0 || doubledCodes(draft.subgroups).size > 0;

  function takeOver(): void {
    setDraft(draftOf({ ...fields, ...withGuideRoles(fields, guides) }));
  }

  async function save(): Promise<void> {
    const done = await attempt(async () => {
      await run(editProject, fields);
      return true;
    });
    if (done === true) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size={860}
      title={t('catalogue.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack gap="sm">
        <Tabs defaultValue="roles" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="roles">{t('catalogue.roles')}</Tabs.Tab>
            <Tabs.Tab value="subgroups">{t('catalogue.subgroups')}</Tabs.Tab>
            <Tabs.Tab value="waves">{t('catalogue.waves')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="roles" pt="sm">
            <Stack gap="sm">
              {missing > 0 && (
                <Group justify="space-between" wrap="nowrap">
                  <Text size="sm">{t('catalogue.missing', { count: missing })}</Text>
                  <Button size="xs" variant="light" onClick={takeOver}>
                    {t('catalogue.takeOver')}
                  </Button>
                </Group>
              )}
              <RoleRows
                rows={draft.roles}
                subgroups={fields.subgroups}
                used={used.roles}
                onChange={(roles) => setDraft({ ...draft, roles })}
              />
            </Stack>
          </Tabs.Panel>
          <Tabs.Panel value="subgroups" pt="sm">
            <SubgroupRows
              rows={draft.subgroups}
              used={used.subgroups}
              onChange={(subgroups) => setDraft({ ...draft, subgroups })}
            />
          </Tabs.Panel>
          <Tabs.Panel value="waves" pt="sm">
            <WaveRows
              rows={draft.waves}
              used={used.waves}
              onChange={(waves) => setDraft({ ...draft, waves })}
            />
          </Tabs.Panel>
        </Tabs>
        <Group justify="flex-end">
          {doubled && (
            <Text size="sm" c="error" role="alert">
              {t('catalogue.doubled')}
            </Text>
          )}
          <Button variant="default" onClick={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button onClick={() => void save()} disabled={doubled}>
            {t('save', { ns: 'common' })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
