import { Input, SegmentedControl, SimpleGrid, Stack, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Interview } from '#shared/model/fieldwork';
import type { GuideRules } from '#shared/model/guide';
import { DayField } from '../../../ui/day/DayField';
import { useTree } from '../../../workspace/store';
import { useToday } from '../../../workspace/useToday';
import { Demand } from './Demand';
import { RecordingFields } from './RecordingFields';
import { SheetGroup } from './SheetGroup';
import type { EditSheet } from './useSheet';

interface Props {
  readonly interview: Interview;
  readonly rules: GuideRules;
  readonly edit: EditSheet;
}

/** Consent, information, recording and what must not be asked: each field beside the guide's rule. */
export function ProtectionFields({ interview, rules, edit }: Props) {
  const { t } = useTranslation('interview');
  return (
    <SheetGroup title={t('protection')}>
      <SimpleGrid cols={2} spacing="md" verticalSpacing="md">
        <ConsentFields interview={interview} rules={rules} edit={edit} />
        <InformationSheetFields interview={interview} rules={rules} edit={edit} />
        <RecordingFields interview={interview} rules={rules} edit={edit} />
        <ExcludedTopics interview={interview} rules={rules} edit={edit} />
      </SimpleGrid>
    </SheetGroup>
  );
}

function ConsentFields({ interview, rules, edit }: Props) {
  const { t } = useTranslation('interview');
  const today = useToday();
  const { consent } = interview;
  return (
    <Stack gap={4}>
      <Input.Wrapper label={t('consent')} labelElement="div">
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('consent')}
          value={consent?.form ?? 'none'}
          onChange={(form) =>
            edit({
              consent: form === 'none' ? null : { form, date: consent?.date ?? dayFor(interview, today) },
            })
          }
          data={(['none', 'oral', 'written'] as const).map((value) => ({
            value,
            label: t(`consents.${value}`),
          }))}
        />
      </Input.Wrapper>
      {consent !== null && (
        <DayField
          label={t('consentDate')}
          today={today}
          value={consent.date}
          required
          onCommit={(date) => edit({ consent: { ...consent, date } })}
        />
      )}
      <Demand demanded={rules.consent !== null} text={t(`demand.consent.${rules.consent ?? 'unsaid'}`)} />
    </Stack>
  );
}

function InformationSheetFields({ interview, rules, edit }: Props) {
  const { t } = useTranslation('interview');
  const today = useToday();
  const given = interview.informationSheet;
  return (
    <Stack gap={4}>
      <Input.Wrapper label={t('informationSheet')} labelElement="div">
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('informationSheet')}
          value={given === null ? 'no' : 'yes'}
          onChange={(value) => edit({ informationSheet: value === 'yes' ? dayFor(interview, today) : null })}
          data={[
            { value: 'no', label: t('notHandedOut') },
            { value: 'yes', label: t('handedOut') },
          ]}
        />
      </Input.Wrapper>
      {given !== null && (
        <DayField
          label={t('handedOutOn')}
          today={today}
          value={given}
          required
          onCommit={(date) => edit({ informationSheet: date })}
        />
      )}
      <Demand
        demanded={rules.informationSheet === true}
        text={t(`demand.informationSheet.${said(rules.informationSheet)}`)}
      />
    </Stack>
  );
}

function ExcludedTopics({ interview, rules, edit }: Props) {
  const { t } = useTranslation('interview');
  const ofProject = useTree((tree) => Object.values(tree.project)[0]?.excludedTopics);
  const reminders = [...new Set([...rules.excludedTopics, ...(ofProject ?? [])])];
  return (
    <Stack gap={4}>
      <TagsInput
        label={t('excludedTopics')}
        placeholder={interview.excludedTopics.length === 0 ? t('excludedTopicsHint') : ''}
        value={[...interview.excludedTopics]}
        onChange={(excludedTopics) => edit({ excludedTopics })}
        acceptValueOnBlur
      />
      {reminders.length === 0 ? (
        <Demand demanded={false} text={t('demand.topics.unsaid')} />
      ) : (
        <Demand demanded text={t('demand.topics.said', { topics: reminders.join(', ') })} />
      )}
    </Stack>
  );
}

function said(rule: boolean | null): 'yes' | 'no' | 'unsaid' {
  return rule === null ? 'unsaid' : rule ? 'yes' : 'no';
}

/** Consent and sheet belong to the conversation; without its day, to today. */
function dayFor({ date }: Interview, today: string): string {
  return date === '' ? today : date;
}
