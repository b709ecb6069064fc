import { Box, NavLink, Stack, Text } from '@mantine/core';
import {
  IconBinaryTree,
  IconChartBar,
  IconFiles,
  IconFileText,
  IconHighlight,
  IconHome,
  IconListDetails,
  IconMapPin,
  IconNotebook,
  IconNotes,
  IconScale,
  IconSearch,
  IconSettings,
  IconShieldCheck,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { type Route, useNavigation } from '../navigation';

interface Item {
  readonly label: string;
  readonly icon: ComponentType<{ size?: number }>;
  readonly route: Route;
}

/** The way of the work, from plan to report. */
export function Sidebar() {
  const { t } = useTranslation('shell');
  const groups: readonly { readonly title: string | null; readonly items: readonly Item[] }[] = [
    {
      title: null,
      items: [
        { label: t('overview'), icon: IconHome, route: { screen: 'overview' } },
        { label: t('search'), icon: IconSearch, route: { screen: 'search' } },
      ],
    },
    {
      title: t('plan'),
      items: [
        { label: t('guides'), icon: IconListDetails, route: { screen: 'guides', guide: null } },
        { label: t('sites'), icon: IconMapPin, route: { screen: 'sites' } },
      ],
    },
    {
      title: t('write'),
      items: [
        { label: t('protocols'), icon: IconNotes, route: { screen: 'write', protocol: null } },
        {
          label: t('sources'),
          icon: IconFiles,
          route: { screen: 'sources', document: null, importing: false },
        },
        {
          label: t('sidebar', { ns: 'privacy' }),
          icon: IconShieldCheck,
          route: { screen: 'anonymise', protocol: null },
        },
      ],
    },
    {
      title: t('code'),
      items: [
        { label: t('codebook'), icon: IconBinaryTree, route: { screen: 'codebook' } },
        { label: t('coding'), icon: IconHighlight, route: { screen: 'code', text: null } },
        { label: t('memos'), icon: IconNotebook, route: { screen: 'memos' } },
        { label: t('agreement'), icon: IconScale, route: { screen: 'agreement' } },
        { label: t('figures'), icon: IconChartBar, route: { screen: 'figures' } },
      ],
    },
    {
      title: t('condense'),
      items: [
        { label: t('caseReports'), icon: IconFileText, route: { screen: 'caseReports', report: null } },
      ],
    },
  ];
  return (
    <Stack component="nav" gap={6} h="100%" aria-label={t('navigation')}>
      {groups.map((group) => (
        <Box key={group.title ?? 'top'}>
          {group.title !== null && (
            <Text size="xs" c="dimmed" fw={600} px="sm" pb={2}>
              {group.title}
            </Text>
          )}
          {group.items.map((item) => (
            <SidebarItem key={item.route.screen} {...item} />
          ))}
        </Box>
      ))}
      <Box mt="auto">
        <SidebarItem label={t('settings')} icon={IconSettings} route={{ screen: 'settings' }} />
      </Box>
    </Stack>
  );
}

function SidebarItem({ label, icon: Icon, route }: Item) {
  const active = useNavigation((state) => placeOf(state.route) === route.screen);
  const go = useNavigation((state) => state.go);
  return (
    <NavLink
      component="button"
      type="button"
      label={label}
      leftSection={<Icon size={18} />}
      active={active}
      aria-current={active ? 'page' : undefined}
      onClick={() => go(route)}
      py={3}
    />
  );
}

/** The entry a screen belongs to: an interview's sheet is reached from the sites. */
function placeOf(route: Route): Route['screen'] {
  return route.screen === 'interview' ? 'sites' : route.screen;
}
