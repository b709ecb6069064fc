import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardColumn } from '#shared/fieldwork/board';
import type { Project } from '#shared/model/project';

export interface ColumnLabel {
  readonly code: string;
  readonly label: string;
}

/** What stands at the head of a column: the code of the subgroup or role, and its name. */
export function useColumnLabels(project: Pick<Project, 'subgroups'>): (column: BoardColumn) => ColumnLabel {
  const { t } = useTranslation('fieldworkBoard');
  return useCallback(
    ({ role, subgroup, known }) => {
      if (role === '') return { code: '–', label: t('noRole') };
      const name = known?.label ?? '';
      if (subgroup === null) {
        return { code: role, label: name === '' ? role : name };
      }
      const part = project.subgroups.find(({ code }) => code === subgroup)?.label ?? '';
      // "IFK-N" says its role itself; another code stands behind it.
      const code = subgroup.startsWith(role) ? subgroup : `${role} ${subgroup}`;
      if (part !== '' && part.includes(name)) return { code, label: part };
      return { code, label: [name, part].filter((one) => one !== '').join(', ') || code };
    },
    [project.subgroups, t],
  );
}

export function columnName({ code, label }: ColumnLabel): string {
  return label === '' ? code : label;
}
