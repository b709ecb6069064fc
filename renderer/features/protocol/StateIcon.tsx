import {
  IconCircle,
  IconCircleCheckFilled,
  IconCircleMinus,
  IconCircleOff,
  IconClockHour4,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QuestionState } from '../../workspace/progress';

const icons = {
  open: IconCircle,
  answered: IconCircleCheckFilled,
  notAsked: IconCircleOff,
  noAnswer: IconCircleMinus,
  later: IconClockHour4,
} as const;

export function StateIcon({ state }: { readonly state: QuestionState }) {
  const { t } = useTranslation('protocol');
  const Icon = icons[state];
  return <Icon size={14} style={{ flexShrink: 0, marginTop: 2 }} aria-label={t(`state.${state}`)} />;
}
