import { Fieldset, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import type { ProjectTree } from '#shared/model/tree';
import type { InterviewHeader } from '#shared/report/interviewGuideOptions';
import { DayField } from '../../../ui/day/DayField';
import { useDay } from '../../../ui/useDay';
import { useTree } from '../../../workspace/store';
import { useToday } from '../../../workspace/useToday';
import { headerOfInterview, interviewsOfGuide } from './interviewChoices';

interface Props {
  readonly guide: Guide;
  readonly header: InterviewHeader;
  /** The interview when one was just chosen; null when a field was typed in or the choice was taken back. */
  readonly onChange: (header: InterviewHeader, interview: Interview | null) => void;
}

const empty: InterviewHeader = { siteCode: '', date: '', interviewer: '' };

/** The head of the paper: taken from an interview of the project, typed, or left to be written by hand. */
export function HeaderFields({ guide, header, onChange }: Props) {
  const { t } = useTranslation('guidePrint');
  const day = useDay();
  const today = useToday();
  const tree = useTree((whole) => whole);
  const [chosen, setChosen] = useState<string | null>(null);
  const interviews = interviewsOfGuide(tree, guide);

  function choose(id: string | null): void {
    setChosen(id);
    const interview = interviews.find((one) => one.id === id);
    if (interview === undefined) onChange(empty, null);
    else onChange(headerOfInterview(tree, interview), interview);
  }

  const field = (name: 'siteCode' | 'interviewer') => (
    <TextInput
      label={t(`dialog.fields.${name}`)}
      value={header[name]}
      onChange={(event) => onChange({ ...header, [name]: event.currentTarget.value }, null)}
    />
  );

  return (
    <Fieldset legend={t('dialog.header')}>
      <Stack gap="sm">
        {interviews.length > 0 && (
          <Select
            label={t('dialog.interview')}
            placeholder={t('dialog.noInterview')}
            value={chosen}
            onChange={choose}
            clearable
            searchable
            data={interviews.map((one) => ({
              value: one.id,
              label: interviewName(tree, one, day) || t('dialog.interviewUnnamed'),
            }))}
          />
        )}
        <Group grow align="flex-start">
          {field('siteCode')}
          <DayField
            label={t('dialog.fields.date')}
            value={header.date}
            today={today}
            onCommit={(date) => onChange({ ...header, date }, null)}
          />
          {field('interviewer')}
        </Group>
        <Text size="xs" c="dimmed">
          {t('dialog.headerHint')}
        </Text>
      </Stack>
    </Fieldset>
  );
}

/** "Musterhafen · GF, PL · 11.02.2026" as far as it is known. */
function interviewName(tree: ProjectTree, interview: Interview, dayOf: (iso: string) => string): string {
  const site = tree.site[interview.site];
  const day = dayOf(interview.date);
  // A star stands for everyone, where a guide has no roles.
  const roles = interview.roles.filter((role) => role !== '*').join(', ');
  return [site?.name || site?.code, roles, day]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}
