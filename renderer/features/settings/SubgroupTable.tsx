import { ActionIcon, Button, Table, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InUse } from '#shared/fieldwork/inUse';
import type { Project } from '#shared/model/project';
import { CommitField } from '../../ui/CommitField';
import { freeCode } from './freeCode';
import type { EditProject } from './useEditProject';

interface Props {
  readonly project: Project;
  readonly inUse: InUse;
  readonly edit: EditProject;
}

/** Parts of a role that are counted apart; a change of code goes along into the roles that name it. */
export function SubgroupTable({ project, inUse, edit }: Props) {
  const { t } = useTranslation('settings');
  const { subgroups, roles } = project;

  function recode(from: string, to: string): void {
    edit({
      subgroups: subgroups.map((one) => (one.code === from ? { ...one, code: to } : one)),
      roles: roles.map((role) => ({
        ...role,
        subgroups: role.subgroups.map((code) => (code === from ? to : code)),
      })),
    });
  }

  function remove(gone: string): void {
    edit({
      subgroups: subgroups.filter(({ code }) => code !== gone),
      roles: roles.map((role) => ({
        ...role,
        subgroups: role.subgroups.filter((code) => code !== gone),
      })),
    });
  }

  return (
    <>
      {subgroups.length > 0 && (
        <Table verticalSpacing={4} layout="fixed" aria-label={t('subgroups')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={140}>{t('code')}</Table.Th>
              <Table.Th>{t('label')}</Table.Th>
              <Table.Th w={50}>
                <VisuallyHidden>{t('columnRemove')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {subgroups.map(({ code, label }) => {
              const used = inUse.subgroups.has(code);
              return (
                <Table.Tr key={code}>
                  <Table.Td>
                    <CommitField
                      hideLabel
                      label={t('codeOf', { code })}
                      value={code}
                      disabled={used}
                      maxLength={12}
                      onCommit={(to) => (to === '' ? false : recode(code, to))}
                    />
                  </Table.Td>
                  <Table.Td>
                    <CommitField
                      hideLabel
                      label={t('labelOf', { code })}
                      value={label}
                      onCommit={(text) =>
                        edit({
                          subgroups: subgroups.map((one) =>
                            one.code === code ? { ...one, label: text } : one,
                          ),
                        })
                      }
                    />
                  </Table.Td>
                  <Table.Td>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      disabled={used}
                      aria-label={t('removeSubgroup', { code })}
                      title={used ? t('inUse') : t('removeSubgroup', { code })}
                      onClick={() => remove(code)}
                    >
                      <IconTrash size={16} />
                    </ActionIcon>
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      )}
      <Button
        size="compact-sm"
        variant="light"
        style={{ alignSelf: 'start' }}
        leftSection={<IconPlus size={14} />}
        onClick={() =>
          edit({ subgroups: [...subgroups, { code: freeCode(t('newCode'), subgroups), label: '' }] })
        }
      >
        {t('addSubgroup')}
      </Button>
    </>
  );
}
