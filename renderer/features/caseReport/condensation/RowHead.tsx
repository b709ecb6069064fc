import { Badge, ColorSwatch, Group, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconArrowsDiff, IconEqual, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { MatrixRow } from '#shared/condensation/matrix';
import type { RowStand } from '#shared/condensation/usage';
import type { RowMark } from '#shared/model/caseReport';
import classes from './condensation.module.css';
import { useDeskContext } from './deskContext';
import { useDeskTexts } from './useDeskTexts';

interface Props {
  readonly row: MatrixRow;
  readonly stand: RowStand;
  /** The head itself has the keys. */
  readonly active: boolean;
  /** The head or one of the row's cells has them. */
  readonly current: boolean;
}

/** What a row is about, what of it is unused, and whether the roles agree. */
export function RowHead({ row, stand, active, current }: Props) {
  const { t } = useTranslation('condense');
  const texts = useDeskTexts();
  const { actions } = useDeskContext();
  const spot = { row: row.key, column: null };
  const name = texts.row(row);
  const unused = stand.unused.length;
  return (
    <th
      scope="row"
      tabIndex={active ? 0 : -1}
      className={classes.rowHead}
      data-cell={`${row.key} `}
      data-testid="desk-row"
      onFocus={(event) => event.target === event.currentTarget && actions.select(spot)}
      onClick={() => actions.select(spot)}
    >
      <Group
        gap={6}
        wrap="nowrap"
        align="flex-start"
        style={{ paddingInlineStart: (row.code?.level ?? 0) * 12 }}
      >
        {row.code !== null && <ColorSwatch size={10} mt={5} color={row.code.code.color} withShadow={false} />}
        <Text size="sm" fw={500} lineClamp={4} title={row.node?.text ?? name}>
          {name}
        </Text>
      </Group>
      <Group gap={4} mt={4}>
        {unused > 0 && (
          <UnstyledButton
            tabIndex={-1}
            aria-label={`${t('row.unused', { count: unused })}. ${t('row.showUnused', { row: name })}`}
            onClick={() => actions.showUnused(row.key)}
          >
            <Badge size="sm" variant="light" color="yellow" tt="none" c="var(--mantine-color-text)">
              {t('row.unused', { count: unused })}
            </Badge>
          </UnstyledButton>
        )}
        {unused === 0 && row.passages.length > 0 && (
          <Badge size="sm" variant="light" tt="none">
            {t('row.done')}
          </Badge>
        )}
        <MarkMenu row={row} stand={stand} name={name} current={current} />
      </Group>
    </th>
  );
}

const icons = { agreement: IconEqual, contrast: IconArrowsDiff } as const;
const marks: readonly RowMark[] = ['agreement', 'contrast'];

type MarkProps = { readonly name: string } & Pick<Props, 'row' | 'stand' | 'current'>;

function MarkMenu({ row, stand, name, current }: MarkProps) {
  const { t, i18n } = useTranslation('condense');
  const texts = useDeskTexts();
  const { actions, matrix, readOnly } = useDeskContext();
  const [opened, setOpened] = useState(false);
  const badge = useRef<HTMLButtonElement>(null);

  /** The badge is drawn anew without its menu; the focus goes on to the row, where the arrows work. */
  function changeMenu(open: boolean): void {
    flushSync(() => setOpened(open));
    if (!open) badge.current?.closest<HTMLElement>('[data-cell]')?.focus();
  }

  const { mark, suggested } = stand;
  const shown = mark ?? suggested?.mark ?? null;
  if (shown === null && row.passages.length === 0) return null;
  const Icon = shown === null ? IconArrowsDiff : icons[shown];
  const label =
    shown === null
      ? t('mark.none')
      : mark === null
        ? t('mark.suggested', { mark: t(`mark.${shown}`) })
        : t(`mark.${shown}`);
  const roles = (codes: readonly string[]) =>
    new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
      codes.map((code) => {
        const column = matrix.columns.find(({ role }) => role === code);
        return column === undefined ? code : texts.roleName(column);
      }),
    );
  const why =
    suggested === null
      ? undefined
      : t(`mark.why.${suggested.mark}`, {
          supporting: roles(suggested.supporting),
          contradicting: roles(suggested.contradicting),
        });
  const chip = (
    <UnstyledButton
      ref={badge}
      tabIndex={-1}
      aria-label={t('mark.label', { mark: label, row: name })}
      title={why}
      // Offered in one row only; the others keep its room, or rows would move under the pointer.
      style={{ visibility: shown === null && !current ? 'hidden' : 'visible' }}
      onClick={() => setOpened(true)}
      data-testid="row-mark"
    >
      <Badge
        size="sm"
        tt="none"
        variant={mark === null ? 'default' : 'light'}
        color={shown === 'contrast' ? 'red' : 'petrol'}
        leftSection={<Icon size={12} aria-hidden />}
        className={mark === null ? (classes.suggested ?? '') : ''}
        c={mark === null ? 'dimmed' : 'var(--mantine-color-text)'}
      >
        {label}
      </Badge>
    </UnstyledButton>
  );
  // A menu costs more than the rest of the head; it is made when somebody wants it.
  if (!opened || readOnly) return chip;
  return (
    <Menu position="bottom-start" withinPortal opened onChange={changeMenu}>
      <Menu.Target>{chip}</Menu.Target>
      <Menu.Dropdown>
        {why !== undefined && <Menu.Label maw={280}>{why}</Menu.Label>}
        {marks.map((one) => {
          const MarkIcon = icons[one];
          return (
            <Menu.Item
              key={one}
              leftSection={<MarkIcon size={14} />}
              onClick={() => actions.mark(row, one)}
              fw={mark === one ? 600 : undefined}
            >
              {t('mark.set', { mark: t(`mark.${one}`) })}
            </Menu.Item>
          );
        })}
        {mark !== null && (
          <Menu.Item leftSection={<IconX size={14} />} onClick={() => actions.mark(row, null)}>
            {t('mark.clear')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
