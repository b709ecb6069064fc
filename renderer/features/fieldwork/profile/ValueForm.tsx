import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setSiteAttribute } from '#shared/commands/siteAttributeCommands';
import { asId, type TextId } from '#shared/model/ids';
import type { Site, SiteAttribute } from '#shared/model/site';
import { valueNow } from '#shared/siteProfile/attributeValue';
import { DayField } from '../../../ui/day/DayField';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { useToday } from '../../../workspace/useToday';

interface Props {
  readonly site: Site;
  readonly attribute: SiteAttribute;
  readonly onDone: () => void;
}

/** Enters the next value of an attribute; the values before it stay. */
export function ValueForm({ site, attribute, onDone }: Props) {
  const { t } = useTranslation('siteProfile');
  const attempt = useAttempt();
  const today = useToday();
  const waves = useTree((tree) => Object.values(tree.project)[0]?.waves ?? []);
  const documents = useTree((tree) => tree.document);
  const [value, setValue] = useState(valueNow(site, attribute.id)?.value ?? '');
  const [asOf, setAsOf] = useState(today);
  const [wave, setWave] = useState<number | null>(waves.at(-1) ?? null);
  const [source, setSource] = useState<TextId | null>(null);
  const [note, setNote] = useState('');
  const ownSources = Object.values(documents).filter((one) => one.site === site.id || one.site === null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    // Portals pass events on: the dialog around must not take this as its own.
    event.stopPropagation();
    const params = { site: site.id, attribute: attribute.id, value, asOf, wave, source, note };
    const done = await attempt(async () => {
      await run(setSiteAttribute, params);
      return true;
    });
    if (done === true) onDone();
  }

  return (
    <form onSubmit={(event) => void submit(event)} autoComplete="off">
      <Stack gap="xs" mt="xs">
        <Group grow align="flex-start">
          <ValueField attribute={attribute} value={value} today={today} onChange={setValue} />
          <DayField label={t('asOf')} value={asOf} today={today} onCommit={setAsOf} />
          <NativeSelect
            label={t('wave')}
            value={wave ?? ''}
            onChange={(event) => {
              const chosen = Number(event.currentTarget.value);
              setWave(chosen > 0 ? chosen : null);
            }}
            data={[
              { value: '', label: t('noWave') },
              ...waves.map((one) => ({ value: String(one), label: t('waveNumber', { wave: one }) })),
            ]}
          />
        </Group>
        <Group grow align="flex-start">
          <TextInput
            label={t('note')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            autoComplete="off"
          />
          {ownSources.length > 0 && (
            <NativeSelect
              label={t('source')}
              value={source ?? ''}
              onChange={(event) => {
                const chosen = event.currentTarget.value;
                setSource(chosen === '' ? null : asId<TextId>(chosen));
              }}
              data={[
                { value: '', label: t('noSource') },
                ...ownSources.map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
          )}
        </Group>
        <Group justify="flex-end" gap="xs">
          <Button size="xs" variant="default" onClick={onDone}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button size="xs" type="submit">
            {t('save', { ns: 'common' })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface FieldProps {
  readonly attribute: SiteAttribute;
  readonly value: string;
  readonly today: string;
  readonly onChange: (value: string) => void;
}

function ValueField({ attribute, value, today, onChange }: FieldProps) {
  const { t } = useTranslation('siteProfile');
  if (attribute.type === 'date') {
    return <DayField label={t('value')} value={value} today={today} onCommit={onChange} />;
  }
  if (attribute.type === 'choice' || attribute.type === 'yesNo') {
    const options =
      attribute.type === 'choice'
        ? attribute.options.map((one) => ({ value: one, label: one }))
        : [
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ];
    return (
      <NativeSelect
        label={t('value')}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[{ value: '', label: t('unknown') }, ...options]}
      />
    );
  }
  return (
    <TextInput
      label={t('value')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...(attribute.type === 'number' ? { inputMode: 'decimal' as const } : {})}
      autoComplete="off"
    />
  );
}
