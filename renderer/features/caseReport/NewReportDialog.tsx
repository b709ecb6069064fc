import { Button, Group, Modal, NativeSelect, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addCaseReport } from '#shared/commands/caseReportCommands';
import type { GuideLevel } from '#shared/model/guide';
import { asId, type CaseReportId, type GuideId, type SiteId } from '#shared/model/ids';
import { expandTemplate } from '#shared/reportTemplate/expandTemplate';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';
import { useGuideName } from '../../workspace/useGuideName';
import { lastTemplate, suggestFor } from './newReport';
import { useReportTranslate } from './parts/useReportTranslate';
import { choiceOf, useTemplateChoices } from './parts/useTemplateChoices';

const levels: readonly GuideLevel[] = ['strategic', 'operative', 'intensive'];

interface Props {
  readonly onClose: () => void;
  readonly onAdded: (report: CaseReportId) => void;
}

/** Guide, wave and title follow the chosen site until somebody sets them. */
export function NewReportDialog({ onClose, onAdded }: Props) {
  const { t } = useTranslation('caseReport');
  const { translate } = useReportTranslate();
  const attempt = useAttempt();
  const sites = useTree((tree) => tree.site);
  const guides = useTree((tree) => tree.guide);
  const nameOf = useGuideName();
  const interviews = useTree((tree) => tree.interview);
  const ordered = Object.values(sites).sort((a, b) => a.position - b.position);
  const [site, setSite] = useState<SiteId | null>(
    ordered.length === 1 && ordered[0] !== undefined ? ordered[0].id : null,
  );
  const [ownGuide, setGuide] = useState<GuideId | null>(null);
  const [ownWave, setWave] = useState<number | null>(null);
  const [ownTitle, setTitle] = useState<string | null>(null);
  const [level, setLevel] = useState<GuideLevel | null>(null);
  const reports = useTree((tree) => tree.caseReport);
  const choices = useTemplateChoices();
  const [chosen, setChosen] = useState<string>(() => {
    const last = lastTemplate(Object.values(reports));
    return last === null ? '' : choiceOf(last);
  });
  // A template that is gone is none.
  const template = choices.find(({ value }) => value === chosen) ?? null;
  const [tried, setTried] = useState(false);
  const suggested = site === null ? null : suggestFor(site, Object.values(interviews));
  const guide = ownGuide ?? suggested?.guide ?? Object.values(guides)[0]?.id ?? null;
  const wave = ownWave ?? suggested?.wave ?? 1;
  const siteName = site === null ? undefined : sites[site]?.name;
  const title = ownTitle ?? (siteName === undefined ? '' : translate('titleOfSite', { site: siteName }));

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (site === null || guide === null || title.trim() === '') return;
    const made = template && {
      parts: expandTemplate(template.parts, guides[guide] ?? null),
      from: template.from,
    };
    const added = await attempt(() =>
      run(addCaseReport, { site, guide, wave, title, level, template: made }),
    );
    if (added === undefined) return;
    onClose();
    onAdded(added);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('add')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <Stack gap="sm">
          <Select
            label={t('site')}
            value={site}
            onChange={(value) => setSite(value === null ? null : asId<SiteId>(value))}
            data={ordered.map((one) => ({ value: one.id, label: `${one.name} (${one.code})` }))}
            error={tried && site === null ? t('siteMissing') : null}
            allowDeselect={false}
            searchable={ordered.length > 10}
            data-autofocus
          />
          <Select
            label={t('guide')}
            description={t('guideHint')}
            value={guide}
            onChange={(value) => setGuide(value === null ? null : asId<GuideId>(value))}
            data={Object.values(guides).map((one) => ({ value: one.id, label: nameOf(one) }))}
            allowDeselect={false}
          />
          <NativeSelect
            label={t('level', { ns: 'reportParts' })}
            description={t('levelHint', { ns: 'reportParts' })}
            value={level ?? ''}
            onChange={(event) => setLevel(levels.find((one) => one === event.currentTarget.value) ?? null)}
            data={[
              { value: '', label: t('levelOfGuide', { ns: 'reportParts' }) },
              ...levels.map((value) => ({ value, label: t(`levelKind.${value}`, { ns: 'reportParts' }) })),
            ]}
          />
          <NumberInput
            label={t('wave')}
            value={wave}
            onChange={(value) => setWave(typeof value === 'number' && value >= 1 ? value : 1)}
            min={1}
            max={99}
            allowDecimal={false}
          />
          <TextInput
            label={t('reportTitle')}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={tried && site !== null && title.trim() === '' ? t('titleMissing') : null}
            autoComplete="off"
          />
          <NativeSelect
            label={t('generate.template', { ns: 'reportParts' })}
            description={t('templates.noneHint', { ns: 'reportParts' })}
            value={template?.value ?? ''}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={[
              { value: '', label: t('templates.none', { ns: 'reportParts' }) },
              ...choices.map(({ value, label }) => ({ value, label })),
            ]}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button type="submit">{t('add', { ns: 'common' })}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
