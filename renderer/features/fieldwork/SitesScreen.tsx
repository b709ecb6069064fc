import { Button, Menu, SegmentedControl } from '@mantine/core';
import {
  IconDots,
  IconFileImport,
  IconListDetails,
  IconPlus,
  IconPrinter,
  IconUsersPlus,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterviewId, ProtocolId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import { PageHeader } from '../../ui/PageHeader';
import { currentProject, useTree } from '../../workspace/store';
import { BoardView } from './board/BoardView';
import classes from './board/board.module.css';
import { useGuideRoles } from './board/useGuideRoles';
import { InterviewDialog } from './InterviewDialog';
import { PrintDialog } from './print/PrintDialog';
import { SiteDialog } from './SiteDialog';
import { SiteList } from './SiteList';
import type { SitesGoal } from './sitesGoal';
import { ImportDialog } from './tableImport/ImportDialog';

interface Props {
  readonly goal?: SitesGoal | undefined;
  readonly onWrite: (protocol: ProtocolId) => void;
  readonly onGuides: () => void;
  /** To the settings, where roles, subgroups and waves are kept. */
  readonly onSettings: () => void;
}

type Open =
  | { readonly what: 'site'; readonly site: Site | null }
  | { readonly what: 'interview'; readonly interview: InterviewId }
  | { readonly what: 'newInterview'; readonly site: Site }
  | { readonly what: 'print' | 'import' };

/** The quota plan as a board, and the sites with their interviews as a list. */
export function SitesScreen({ goal, onWrite, onGuides, onSettings }: Props) {
  const { t } = useTranslation('fieldwork');
  const anySite = useTree((tree) => Object.keys(tree.site).length > 0);
  const anyRole = useTree((tree) => Object.values(tree.project).some(({ roles }) => roles.length > 0));
  // Whoever plans by roles wants the board; without roles there is nothing on it yet but the way to them.
  const [view, setView] = useState<'board' | 'list'>(
    anySite && (anyRole || goal === 'quota') ? 'board' : 'list',
  );
  const [open, setOpen] = useState<Open | null>(() => dialogFor(goal));
  const guideRoles = useGuideRoles();
  const close = () => setOpen(null);
  const addSite = () => setOpen({ what: 'site', site: null });
  const shown = anySite ? view : 'list';
  return (
    <div className={classes.screen}>
      <PageHeader title={t('title')}>
        {anySite && (
          <>
            <SegmentedControl
              size="sm"
              aria-label={t('view')}
              value={view}
              onChange={(value) => setView(value === 'board' ? 'board' : 'list')}
              data={[
                { value: 'board', label: t('viewBoard') },
                { value: 'list', label: t('viewList') },
              ]}
            />
            <Button leftSection={<IconPlus size={16} />} onClick={addSite}>
              {t('addSite')}
            </Button>
          </>
        )}
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" px="xs" aria-label={t('more', { ns: 'common' })}>
              <IconDots size={16} />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {guideRoles.missing > 0 && (
              <Menu.Item leftSection={<IconUsersPlus size={16} />} onClick={guideRoles.takeOver}>
                {t('rolesFromGuides', { count: guideRoles.missing })}
              </Menu.Item>
            )}
            <Menu.Item leftSection={<IconListDetails size={16} />} onClick={onSettings}>
              {t('catalogue')}
            </Menu.Item>
            <Menu.Item leftSection={<IconFileImport size={16} />} onClick={() => setOpen({ what: 'import' })}>
              {t('importFile')}
            </Menu.Item>
            <Menu.Item leftSection={<IconPrinter size={16} />} onClick={() => setOpen({ what: 'print' })}>
              {t('printTables')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </PageHeader>
      {shown === 'board' ? (
        <BoardView
          onEditInterview={(interview) => setOpen({ what: 'interview', interview })}
          onEditSite={(site) => setOpen({ what: 'site', site })}
          onSettings={onSettings}
          onSites={() => setView('list')}
          onWrite={onWrite}
          onGuides={onGuides}
        />
      ) : (
        <SiteList onAdd={addSite} onWrite={onWrite} onGuides={onGuides} />
      )}
      {open?.what === 'site' && <SiteDialog site={open.site} onClose={close} />}
      {open?.what === 'newInterview' && (
        <InterviewDialog site={open.site} interview={null} onClose={close} onGuides={onGuides} />
      )}
      {open?.what === 'import' && <ImportDialog onClose={close} />}
      {open?.what === 'print' && <PrintDialog onClose={close} />}
      {open?.what === 'interview' && (
        <OpenInterview id={open.interview} onClose={close} onGuides={onGuides} onWrite={onWrite} />
      )}
    </div>
  );
}

/** Whoever comes for something finds its form open; an interview needs a site, and somebody's choice among several. */
function dialogFor(goal: SitesGoal | undefined): Open | null {
  const sites = Object.values(currentProject()?.tree.site ?? {});
  const [first] = sites;
  if (goal === 'site' || (goal === 'interview' && first === undefined)) return { what: 'site', site: null };
  if (goal === 'interview' && first !== undefined && sites.length === 1)
    return { what: 'newInterview', site: first };
  return null;
}

function OpenInterview({
  id,
  ...actions
}: {
  readonly id: InterviewId;
  readonly onClose: () => void;
  readonly onGuides: () => void;
  readonly onWrite: (protocol: ProtocolId) => void;
}) {
  const interview = useTree((tree) => tree.interview[id]);
  const site = useTree((tree) => (interview === undefined ? undefined : tree.site[interview.site]));
  if (interview === undefined || site === undefined) return null;
  return <InterviewDialog site={site} interview={interview} {...actions} />;
}
