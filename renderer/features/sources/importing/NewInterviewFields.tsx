import { MultiSelect, Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { everyoneRole } from '#shared/model/fieldwork';
import { asId, type GuideId, type SiteId } from '#shared/model/ids';
import { DayField } from '../../../ui/day/DayField';
import { useTree } from '../../../workspace/store';
import { useGuideName } from '../../../workspace/useGuideName';
import { useToday } from '../../../workspace/useToday';
import type { ImportItem, ProtocolChoice } from './importItem';
import { changeItem } from './importStore';
import type { ItemProblem } from './planItem';

interface Props {
  readonly item: ImportItem;
  readonly problem: ItemProblem | null;
}

/** Before the name of a site that the project does not have yet; ids never start like this. */
const newSite = 'new:';

/** What a new interview needs: site, guide, roles, wave, date. */
export function NewInterviewFields({ item, problem }: Props) {
  const { t } = useTranslation('sources');
  const sites = useTree(
    useShallow((tree) => Object.values(tree.site).sort((a, b) => a.position - b.position)),
  );
  const guides = useTree((tree) => tree.guide);
  const waves = useTree((tree) => Object.values(tree.project)[0]?.waves ?? [1]);
  const nameOf = useGuideName();
  const today = useToday();
  const { site, guide, roles, wave, date } = item.protocol;
  const own = guide === null ? undefined : guides[guide];
  const named = item.recognized.fields.find(({ key }) => key === 'site')?.value ?? '';
  const isKnown = sites.some(({ name, code }) => name === named || code === named);
  const roleOptions =
    own === undefined || own.roles.length === 0
      ? [{ value: everyoneRole, label: t('target.everyone') }]
      : own.roles.map(({ code, label }) => ({ value: code, label: `${code} – ${label}` }));

  function change(fields: Partial<ProtocolChoice>): void {
    changeItem(item.id, (one) => ({ ...one, protocol: { ...one.protocol, ...fields } }));
  }

  return (
    <SimpleGrid cols={2} spacing="sm">
      <Select
        label={t('target.site')}
        value={site === null ? null : 'id' in site ? site.id : newSite + site.name}
        onChange={(value) => change({ site: siteOf(value) })}
        data={[
          ...sites.map(({ id, name, code }) => ({
            value: id as string,
            label: name === code ? code : `${code} · ${name}`,
          })),
          ...(named === '' || isKnown
            ? []
            : [{ value: newSite + named, label: t('target.newSite', { name: named }) }]),
        ]}
        placeholder={t('target.choose')}
        searchable
        nothingFoundMessage={t('target.notFound')}
        error={problem === 'noSite' ? t('problem.noSite') : null}
      />
      <Select
        label={t('target.guide')}
        value={guide}
        onChange={(value) => {
          const id = value === null ? null : asId<GuideId>(value);
          const chosen = id === null ? undefined : guides[id];
          const kept = roles.filter((role) => chosen?.roles.some(({ code }) => code === role));
          change({ guide: id, roles: chosen?.roles.length === 0 ? [everyoneRole] : kept });
        }}
        data={Object.values(guides).map((one) => ({ value: one.id as string, label: nameOf(one) }))}
        placeholder={t('target.choose')}
        searchable
        nothingFoundMessage={t('target.notFound')}
        error={problem === 'noGuide' ? t('problem.noGuide') : null}
      />
      <MultiSelect
        label={t('target.roles')}
        value={[...roles]}
        onChange={(chosen) => change({ roles: chosen })}
        data={roleOptions}
        placeholder={roles.length === 0 ? t('target.choose') : undefined}
        error={problem === 'noRoles' ? t('problem.noRoles') : null}
      />
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label={t('target.wave')}
          value={String(wave)}
          onChange={(value) => value !== null && change({ wave: Number(value) })}
          data={[...new Set([...waves, wave])].sort((a, b) => a - b).map(String)}
          allowDeselect={false}
        />
        <DayField
          label={t('target.date')}
          today={today}
          value={date}
          onCommit={(day) => change({ date: day })}
        />
      </SimpleGrid>
    </SimpleGrid>
  );
}

function siteOf(value: string | null): ProtocolChoice['site'] {
  if (value === null) return null;
  return value.startsWith(newSite) ? { name: value.slice(newSite.length) } : { id: asId<SiteId>(value) };
}
