import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconId, IconPencil, IconTrash } from '@tabler/icons-react';
import { type DragEvent, type KeyboardEvent, memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveSite, removeSite } from '#shared/commands/siteCommands';
import { placeBeside } from '#shared/fieldwork/siteGroups';
import { asId, type SiteId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import classes from './board.module.css';

interface Props {
  readonly site: Site;
  readonly sites: readonly Site[];
  readonly onEdit: (site: Site) => void;
  readonly onProfile: (site: SiteId) => void;
}

/** Only a row of this board may be dropped here, not a file or a word. */
const dragType = 'application/x-fallwerk-site';

/** The head of a row: moved by dragging or with Alt and the arrows, edited from its menu. */
export const SiteHead = memo(function SiteHead({ site, sites, onEdit, onProfile }: Props) {
  const { t } = useTranslation('fieldworkBoard');
  const attempt = useAttempt();
  const [over, setOver] = useState(false);
  const up = placeBeside(sites, site, 'up');
  const down = placeBeside(sites, site, 'down');

  function move(before: SiteId | null | undefined): void {
    if (before !== undefined) void attempt(() => run(moveSite, { id: site.id, before }));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? up : down);
  }

  function onDrop(event: DragEvent): void {
    setOver(false);
    const id = event.dataTransfer.getData(dragType);
    if (id === '' || id === site.id) return;
    event.preventDefault();
    void attempt(() => run(moveSite, { id: asId<SiteId>(id), before: site.id }));
  }

  function onDragOver(event: DragEvent): void {
    if (!event.dataTransfer.types.includes(dragType)) return;
    event.preventDefault();
    setOver(true);
  }

  return (
    <th
      scope="row"
      className={classes.siteHead}
      draggable
      data-over={over}
      onDragStart={(event) => event.dataTransfer.setData(dragType, site.id)}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <span className={classes.siteLine}>
        <span className={classes.siteCode}>{site.code}</span>
        <span className={classes.siteName} title={site.name}>
          {site.name}
        </span>
        <Menu position="bottom-start" withinPortal>
          <Menu.Target>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={t('siteMenu', { site: site.name })}
              title={t('siteMenuHint')}
              onKeyDown={onKeyDown}
            >
              <IconDots size={14} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={14} />} onClick={() => onEdit(site)}>
              {t('editSite')}
            </Menu.Item>
            <Menu.Item leftSection={<IconId size={14} />} onClick={() => onProfile(site.id)}>
              {t('profile')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowUp size={14} />}
              disabled={up === undefined}
              onClick={() => move(up)}
              rightSection={<kbd>{t('keyUp')}</kbd>}
            >
              {t('moveUp')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowDown size={14} />}
              disabled={down === undefined}
              onClick={() => move(down)}
              rightSection={<kbd>{t('keyDown')}</kbd>}
            >
              {t('moveDown')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash size={14} />}
              onClick={() => void attempt(() => run(removeSite, { id: site.id }))}
            >
              {t('removeSite')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </span>
    </th>
  );
});
