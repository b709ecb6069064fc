import { Input, SegmentedControl, Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Interview, InterviewMode } from '#shared/model/fieldwork';
import { DayField } from '../../../ui/day/DayField';
import { useToday } from '../../../workspace/useToday';
import { InterviewerField } from './InterviewerField';
import { SheetGroup } from './SheetGroup';
import type { EditSheet } from './useSheet';
import { useWaves } from './useWaves';

interface Props {
  readonly interview: Interview;
  readonly edit: EditSheet;
}

const statuses = ['planned', 'held', 'dropped'] as const satisfies readonly Interview['status'][];
const modes = ['inPerson', 'phone', 'video', 'written'] as const satisfies readonly InterviewMode[];

/** Whether the conversation took place, when, how, and who led it. */
export function ConversationFields({ interview, edit }: Props) {
  const { t } = useTranslation('interview');
  const today = useToday();
  const waves = useWaves(interview.wave);
  const held = interview.status === 'held';

  function setStatus(status: Interview['status']): void {
    // Whoever says "held" without a day usually says it on the day.
    edit({ status, ...(status === 'held' && interview.date === '' ? { date: today } : {}) });
  }

  return (
    <SheetGroup title={t('conversation')}>
      <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
        <Input.Wrapper label={t('status')} labelElement="div">
          <SegmentedControl
            fullWidth
            size="sm"
            aria-label={t('status')}
            value={interview.status}
            onChange={setStatus}
            data={statuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
          />
        </Input.Wrapper>
        <DayField
          label={held ? t('dateHeld') : t('datePlanned')}
          today={today}
          value={interview.date}
          onCommit={(date) => edit({ date })}
        />
        <InterviewerField interview={interview} edit={edit} />
        <Select
          label={t('mode')}
          placeholder={t('notSaid')}
          value={interview.mode}
          onChange={(mode) => edit({ mode })}
          data={modes.map((value) => ({ value, label: t(`modes.${value}`) }))}
          clearable
        />
        <Select
          label={t('wave')}
          value={String(interview.wave)}
          onChange={(wave) => wave !== null && edit({ wave: Number(wave) })}
          data={waves}
          allowDeselect={false}
        />
      </SimpleGrid>
    </SheetGroup>
  );
}
