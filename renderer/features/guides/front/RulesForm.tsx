import { Checkbox, Input, SegmentedControl, Stack, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GuideRules } from '#shared/model/guide';
import { CommitField } from '../../../ui/CommitField';

interface Props {
  readonly rules: GuideRules;
  readonly locked: boolean;
  readonly onChange: (rules: Partial<GuideRules>) => boolean;
}

/** Rules a guide affirms, denies or does not mention. */
const yesOrNo = ['informationSheet', 'recordingAllowed', 'anonymisation'] as const;

/** What the remarks demand of an interview; it becomes tick boxes on the printed guide. */
export function RulesForm({ rules, locked, onChange }: Props) {
  const { t } = useTranslation('guides');
  return (
    <Stack gap="xs">
      <Choice
        label={t('front.rules.consent')}
        value={rules.consent}
        locked={locked}
        choices={[
          [null, t('front.notSaid')],
          ['none', t('front.rules.consents.none')],
          ['oral', t('front.rules.consents.oral')],
          ['written', t('front.rules.consents.written')],
        ]}
        onChange={(consent) => onChange({ consent })}
      />
      {yesOrNo.map((rule) => (
        <Choice
          key={rule}
          label={t(`front.rules.${rule}`)}
          value={rules[rule]}
          locked={locked}
          choices={[
            [null, t('front.notSaid')],
            [true, t('front.yes')],
            [false, t('front.no')],
          ]}
          onChange={(value) => onChange({ [rule]: value })}
        />
      ))}
      <Choice
        label={t('front.rules.deleteRecording')}
        value={rules.deleteRecording}
        locked={locked}
        choices={[
          [null, t('front.notSaid')],
          ['afterProtocol', t('front.rules.afterProtocol')],
        ]}
        onChange={(deleteRecording) => onChange({ deleteRecording })}
      />
      <Choice
        label={t('front.rules.deleteProtocol')}
        value={rules.deleteProtocol}
        locked={locked}
        choices={[
          [null, t('front.notSaid')],
          ['endOfProject', t('front.rules.endOfProject')],
        ]}
        onChange={(deleteProtocol) => onChange({ deleteProtocol })}
      />
      <TagsInput
        size="xs"
        label={t('front.rules.excludedTopics')}
        description={t('front.rules.excludedTopicsHint')}
        value={[...rules.excludedTopics]}
        disabled={locked}
        acceptValueOnBlur
        onChange={(excludedTopics) => onChange({ excludedTopics })}
      />
      <CommitField
        size="xs"
        label={t('front.rules.minutes')}
        value={rules.durationMinutes === null ? '' : String(rules.durationMinutes)}
        inputMode="numeric"
        maxLength={3}
        disabled={locked}
        onCommit={(text) => onChange({ durationMinutes: text === '' ? null : Number(text) })}
      />
      <Checkbox
        size="xs"
        label={t('front.rules.perCase')}
        checked={rules.perCase}
        disabled={locked}
        onChange={(event) => onChange({ perCase: event.currentTarget.checked })}
      />
    </Stack>
  );
}

/** A few choices side by side; the values are the rule's own, `null` for what the guide does not say. */
function Choice<Value extends string | boolean | null>({
  label,
  value,
  choices,
  locked,
  onChange,
}: {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly locked: boolean;
  readonly onChange: (value: Value) => void;
}) {
  return (
    <Input.Wrapper size="xs" label={label} labelElement="div">
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={label}
        disabled={locked}
        value={String(value)}
        data={choices.map(([one, name]) => ({ value: String(one), label: name }))}
        onChange={(chosen) => {
          const found = choices.find(([one]) => String(one) === chosen);
          if (found !== undefined) onChange(found[0]);
        }}
      />
    </Input.Wrapper>
  );
}
