import { Kbd, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeyAction, type KeyScope, keyActionList, scopeOf } from './keyActions';
import { useKeyNames } from './useKeyNames';

const scopes: readonly KeyScope[] = ['everywhere', 'write', 'code', 'anonymise'];

interface Props {
  /** What stands behind each key, e.g. the buttons that change it. */
  readonly extra?: (action: KeyAction) => ReactNode;
}

/** Every action with its key, by the place where it works. */
export function KeyTable({ extra }: Props) {
  const { t } = useTranslation('keys');
  const { keyOf } = useKeyNames();
  return (
    <Table withRowBorders={false} verticalSpacing={3}>
      {scopes.map((scope) => (
        <Table.Tbody key={scope}>
          <Table.Tr>
            <Table.Th colSpan={extra === undefined ? 2 : 3} scope="rowgroup" pt="sm">
              {t(`scope.${scope}`)}
            </Table.Th>
          </Table.Tr>
          {keyActionList
            .filter((action) => scopeOf(action) === scope)
            .map((action) => (
              <Table.Tr key={action} data-action={action}>
                <Table.Td>{t(`action.${action}`)}</Table.Td>
                <Table.Td>
                  <Kbd>{keyOf(action)}</Kbd>
                </Table.Td>
                {extra !== undefined && <Table.Td>{extra(action)}</Table.Td>}
              </Table.Tr>
            ))}
          {scope === 'code' && (
            <Table.Tr>
              <Table.Td>{t('digits')}</Table.Td>
              <Table.Td>
                <Kbd>1 – 9</Kbd>
              </Table.Td>
            </Table.Tr>
          )}
        </Table.Tbody>
      ))}
    </Table>
  );
}
