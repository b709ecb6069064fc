import { Kbd, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyAction, KeyScope } from './keyActions';
import { type KeyboardSection, keyboardTable } from './keyboardTable';
import { useKeyHelp } from './keyHelpStore';
import { useKeys } from './keyStore';
import { useKeyNames } from './useKeyNames';

interface Props {
  /** What stands behind each key, e.g. the buttons that change it. */
  readonly extra?: (action: KeyAction) => ReactNode;
}

/** Every action with its key, by the place where it works. */
export function KeyTable({ extra }: Props) {
  const { t } = useTranslation('keys');
  const { nameOf } = useKeyNames();
  const changes = useKeys((state) => state.changes);
  const inBrowser = useKeys((state) => state.inBrowser);
  const here = useKeyHelp((state) => state.here);
  return (
    <Table withRowBorders={false} verticalSpacing={3}>
      {inOrder(keyboardTable(changes, inBrowser), here).map(({ scope, rows }) => (
        <Table.Tbody key={scope}>
          <Table.Tr>
            <Table.Th colSpan={extra === undefined ? 2 : 3} scope="rowgroup" pt="sm">
              {t(`scope.${scope}`)}
            </Table.Th>
          </Table.Tr>
          {rows.map(({ action, key }) => (
            <Table.Tr key={action} data-action={action}>
              <Table.Td>{t(`action.${action}`)}</Table.Td>
              <Table.Td>
                <Kbd>{nameOf(key)}</Kbd>
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

/** The keys of what is open stand first: whoever looks them up is in the middle of it. */
function inOrder(sections: readonly KeyboardSection[], here: KeyScope | null): readonly KeyboardSection[] {
  return sections.toSorted((a, b) => Number(b.scope === here) - Number(a.scope === here));
}
