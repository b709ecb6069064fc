import {
  IconArchive,
  IconCalendar,
  IconCalendarOff,
  IconCircleCheck,
  IconFileText,
  IconHighlight,
  IconLock,
  IconMessage,
  IconPencil,
  IconShieldCheck,
  IconTrash,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** The words of a protocol's life, as this component speaks them; the same as in the model. */
export type StepWord = 'complete' | 'anonymised' | 'approved' | 'coded' | 'condensed' | 'archived';
export type StateWord = 'planned' | 'dropped' | 'held' | 'draft' | StepWord | 'deleted';

export const stepWords: readonly StepWord[] = [
  'complete',
  'anonymised',
  'approved',
  'coded',
  'condensed',
  'archived',
];

/** Never colour alone: each state has a shape of its own. */
export const stateIcons: Readonly<Record<StateWord, ComponentType<{ size?: number }>>> = {
  planned: IconCalendar,
  dropped: IconCalendarOff,
  held: IconMessage,
  draft: IconPencil,
  complete: IconCircleCheck,
  anonymised: IconShieldCheck,
  approved: IconLock,
  coded: IconHighlight,
  condensed: IconFileText,
  archived: IconArchive,
  deleted: IconTrash,
};
