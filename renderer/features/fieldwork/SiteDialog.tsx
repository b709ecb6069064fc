import {
  Autocomplete,
  Button,
  Checkbox,
  Group,
  Modal,
  SegmentedControl,
  Stack,
  TagsInput,
  TextInput,
} from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addSite, editSite } from '#shared/commands/siteCommands';
import type { Site } from '#shared/model/site';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree } from '../../workspace/store';

interface Props {
  /** Null for a new site. */
  readonly site: Site | null;
  readonly onClose: () => void;
}

/** Hints below: fields that stand side by side begin at one height. */
const hintBelow = ['label', 'input', 'description', 'error'] as const;

export function SiteDialog({ site, onClose }: Props) {
  const { t } = useTranslation('fieldwork');
  const attempt = useAttempt();
  const [name, setName] = useState(site?.name ?? '');
  const [code, setCode] = useState(site?.code ?? '');
  const [region, setRegion] = useState(site?.region ?? '');
  const [aliases, setAliases] = useState<string[]>([...(site?.aliases ?? [])]);
  const [standing, setStanding] = useState(site?.standing ?? 'site');
  const [caseStudy, setCaseStudy] = useState(site?.caseStudy ?? false);
  const sites = useTree((tree) => tree.site);
  const regions = useMemo(
    () => [...new Set(Object.values(sites).map((one) => one.region))].filter((one) => one !== ''),
    [sites],
  );
  const [tried, setTried] = useState(false);
  const twin = Object.values(sites).find((one) => one.id !== site?.id && folded(one.name) === folded(name));
  const nameFault =
    name.trim() === ''
      ? t('nameMissing')
      : twin === undefined
        ? null
        : t('nameTaken', { name: twin.name, code: twin.code });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (nameFault !== null) return;
    const fields = {
      name,
      code,
      region,
      aliases,
      standing,
      caseStudy: caseStudy && standing === 'site',
    };
    const done = await attempt<unknown>(async () => {
      if (site === null) await run(addSite, fields);
      else await run(editSite, { ...fields, id: site.id });
      return true;
    });
    if (done !== undefined) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={site === null ? t('addSite') : t('editSite')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <Stack gap="sm">
          <TextInput
            label={t('siteName')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried ? nameFault : null}
            autoComplete="off"
            data-autofocus
          />
          <Group grow align="flex-start">
            <TextInput
              label={t('siteCode')}
              description={t('siteCodeHint')}
              inputWrapperOrder={[...hintBelow]}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
              autoComplete="off"
            />
            <Autocomplete
              label={t('siteRegion')}
              description={t('optional', { ns: 'common' })}
              inputWrapperOrder={[...hintBelow]}
              data={regions}
              value={region}
              onChange={setRegion}
              autoComplete="off"
            />
          </Group>
          <TagsInput
            label={t('siteAliases')}
            description={t('siteAliasesHint')}
            value={aliases}
            onChange={setAliases}
            acceptValueOnBlur
            clearable={false}
          />
          <SegmentedControl
            fullWidth
            aria-label={t('siteStanding')}
            value={standing}
            onChange={(value) => setStanding(value === 'superior' ? 'superior' : 'site')}
            data={[
              { value: 'site', label: t('standingSite') },
              { value: 'superior', label: t('standingSuperior') },
            ]}
          />
          {standing === 'site' && (
            <Checkbox
              label={t('siteCaseStudy')}
              description={t('siteCaseStudyHint')}
              checked={caseStudy}
              onChange={(event) => setCaseStudy(event.currentTarget.checked)}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button type="submit">
              {site === null ? t('add', { ns: 'common' }) : t('save', { ns: 'common' })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Two sites that differ only in capitals or blanks are one to whoever reads a list. */
function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('de');
}
