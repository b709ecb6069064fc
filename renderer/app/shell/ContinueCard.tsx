import { Button, Group, Paper, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTree, useWorkspace } from '../../workspace/store';
import { useInterviewTitle } from '../../workspace/useInterviewTitle';
import { useTextTitle } from '../../workspace/useTextTitle';
import { lastPlace } from '../lastPlace';
import { type Route, useNavigation } from '../navigation';

/** The way back to where a person was last, one press from the overview. */
export function ContinueCard() {
  const { t } = useTranslation('shell');
  const go = useNavigation((state) => state.go);
  const project = useWorkspace((state) => state.open?.id ?? '');
  const tree = useTree((whole) => whole);
  const [route] = useState(() => lastPlace(project, tree));
  const title = usePlaceTitle(route);
  if (route === null || title === '') return null;
  return (
    <Paper withBorder p="xs" px="sm">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" truncate>
          <Text span c="dimmed" inherit>
            {t('continue')}:
          </Text>{' '}
          {title}
        </Text>
        <Button
          size="xs"
          variant="light"
          leftSection={<IconPlayerPlay size={14} />}
          style={{ flexShrink: 0 }}
          onClick={() => go(route)}
        >
          {t('continueAction')}
        </Button>
      </Group>
    </Paper>
  );
}

function usePlaceTitle(route: Route | null): string {
  const { t } = useTranslation('shell');
  const tree = useTree((whole) => whole);
  const textTitle = useTextTitle();
  const interviewTitle = useInterviewTitle();
  if (route === null) return '';
  switch (route.screen) {
    case 'write':
      return route.protocol === null ? '' : join(t('places.protocols'), textTitle(route.protocol));
    case 'code':
      return route.text === null ? '' : join(t('places.coding'), textTitle(route.text));
    case 'caseReports':
      return join(t('places.caseReports'), tree.caseReport[route.report ?? '']?.title ?? '');
    case 'guides':
      return join(t('places.guides'), tree.guide[route.guide ?? '']?.title ?? '');
    case 'interview': {
      const interview = tree.interview[route.interview];
      return interview === undefined ? '' : join(t('places.sites'), interviewTitle(interview));
    }
    default:
      return '';
  }
}

/** Empty when the thing is gone: then there is nothing to go on with. */
function join(place: string, title: string): string {
  return title === '' ? '' : `${place} · ${title}`;
}
