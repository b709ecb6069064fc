import { Box, NavLink, Stack, Text, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../navigation';
import { type Place, placeGroups, placeOf } from '../places';
import { useSidebar } from './useSidebar';

/** The way of the work, from plan to report; as icons alone where there is little room, or when wished. */
export function Sidebar() {
  const { t } = useTranslation('shell');
  const { narrow } = useSidebar();
  return (
    <Stack component="nav" gap={narrow ? 2 : 4} mih="100%" aria-label={t('navigation')}>
      {placeGroups.map(({ step, places }) => (
        <Box key={step} mt={step === 'end' ? 'auto' : 0}>
          {!narrow && step !== 'top' && step !== 'end' && (
            <Text size="xs" c="dimmed" fw={600} px="sm" lh={1.35}>
              {t(`work.${step}`)}
            </Text>
          )}
          {places.map((place) => (
            <SidebarItem key={place.name} place={place} narrow={narrow} />
          ))}
        </Box>
      ))}
    </Stack>
  );
}

function SidebarItem({ place, narrow }: { readonly place: Place; readonly narrow: boolean }) {
  const { t } = useTranslation('shell');
  const active = useNavigation((state) => placeOf(state.route) === place.route.screen);
  const go = useNavigation((state) => state.go);
  const label = t(`places.${place.name}`);
  const link = (
    <NavLink
      component="button"
      type="button"
      label={narrow ? undefined : label}
      aria-label={label}
      leftSection={<place.icon size={18} />}
      active={active}
      aria-current={active ? 'page' : undefined}
      onClick={() => go(place.route)}
      py={narrow ? 6 : 3}
      px={narrow ? 'sm' : 8}
      noWrap
    />
  );
  return narrow ? (
    <Tooltip label={label} position="right" events={{ hover: true, focus: true, touch: false }}>
      {link}
    </Tooltip>
  ) : (
    link
  );
}
