import { ActionIcon, Button, Checkbox, MultiSelect, Select, Table, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InUse } from '#shared/fieldwork/inUse';
import type { GuideLevel } from '#shared/model/guide';
import type { Project, ProjectRole } from '#shared/model/project';
import { CommitField } from '../../ui/CommitField';
import { freeCode } from './freeCode';
import type { EditProject } from './useEditProject';

interface Props {
  readonly project: Project;
  readonly inUse: InUse;
  readonly edit: EditProject;
}

const levels = ['strategic', 'operative', 'intensive'] as const satisfies readonly GuideLevel[];

/** A code that interviews or quotas stand on cannot be changed or removed; everything else can. */
export function RoleTable({ project, inUse, edit }: Props) {
  const { t } = useTranslation('settings');
  const { roles, subgroups } = project;

  function change(code: string, fields: Partial<ProjectRole>): void {
    edit({ roles: roles.map((role) => (role.code === code ? { ...role, ...fields } : role)) });
  }

  function add(): void {
    const code = freeCode(t('newCode'), roles);
    edit({ roles: [...roles, { code, label: '', level: null, inCaseReports: true, subgroups: [] }] });
  }

  return (
    <>
      {roles.length > 0 && (
        <Table.ScrollContainer minWidth="42rem" type="native" w="100%" pos="relative">
          <Table verticalSpacing={4} layout="fixed" aria-label={t('roles')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={110}>{t('code')}</Table.Th>
                <Table.Th>{t('label')}</Table.Th>
                <Table.Th w={175}>{t('level')}</Table.Th>
                <Table.Th w={200}>{t('subgroups')}</Table.Th>
                <Table.Th w={130}>{t('inCaseReports')}</Table.Th>
                <Table.Th w={50}>
                  <VisuallyHidden>{t('columnRemove')}</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {roles.map((role) => {
                const used = inUse.roles.has(role.code);
                return (
                  <Table.Tr key={role.code}>
                    <Table.Td>
                      <CommitField
                        hideLabel
                        label={t('codeOf', { code: role.code })}
                        value={role.code}
                        disabled={used}
                        maxLength={12}
                        onCommit={(code) => (code === '' ? false : change(role.code, { code }))}
                      />
                    </Table.Td>
                    <Table.Td>
                      <CommitField
                        hideLabel
                        label={t('labelOf', { code: role.code })}
                        value={role.label}
                        onCommit={(label) => change(role.code, { label })}
                      />
                    </Table.Td>
                    <Table.Td>
                      <Select
                        aria-label={t('levelOf', { code: role.code })}
                        placeholder={t('severalLevels')}
                        value={role.level}
                        onChange={(level) => change(role.code, { level })}
                        data={levels.map((value) => ({ value, label: t(`levels.${value}`) }))}
                        clearable
                      />
                    </Table.Td>
                    <Table.Td>
                      <MultiSelect
                        aria-label={t('subgroupsOf', { code: role.code })}
                        placeholder={role.subgroups.length === 0 ? t('undivided') : ''}
                        value={[...role.subgroups]}
                        onChange={(chosen) => change(role.code, { subgroups: chosen })}
                        data={subgroups.map(({ code }) => code)}
                      />
                    </Table.Td>
                    <Table.Td>
                      <Checkbox
                        aria-label={t('inCaseReportsOf', { code: role.code })}
                        checked={role.inCaseReports}
                        onChange={(event) =>
                          change(role.code, { inCaseReports: event.currentTarget.checked })
                        }
                      />
                    </Table.Td>
                    <Table.Td>
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        disabled={used}
                        aria-label={t('removeRole', { code: role.code })}
                        title={used ? t('inUse') : t('removeRole', { code: role.code })}
                        onClick={() => edit({ roles: roles.filter(({ code }) => code !== role.code) })}
                      >
                        <IconTrash size={16} />
                      </ActionIcon>
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Button size="compact-sm" variant="light" leftSection={<IconPlus size={14} />} onClick={add}>
        {t('addRole')}
      </Button>
    </>
  );
}
