import { Autocomplete, Checkbox, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { protocolSkeleton } from '#shared/guide/protocolSkeleton';
import { everyoneRole, type Interview } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import { useTree } from '../../../workspace/store';
import { useGuideName } from '../../../workspace/useGuideName';
import { respondentRoles, subgroupsOf } from './respondentChoices';
import { SheetGroup } from './SheetGroup';
import type { EditSheet } from './useSheet';

interface Props {
  readonly interview: Interview;
  readonly guide: Guide;
  readonly edit: EditSheet;
}

/** Who was asked, without a name, and along which guide. */
export function RespondentFields({ interview, guide, edit }: Props) {
  const { t } = useTranslation('interview');
  const project = useTree((tree) => Object.values(tree.project)[0]);
  const nameOf = useGuideName();
  const { respondent } = interview;
  if (project === undefined) return null;
  const roles = respondentRoles(project, guide, respondent.role);
  const subgroups = subgroupsOf(project, guide, respondent);
  const leads = protocolSkeleton(guide, interview.roles)
    .flatMap(({ questions }) => questions)
    .filter(({ kind }) => kind === 'question').length;

  function setRoles(chosen: readonly string[]): void {
    // Without a role there would be no question at all: the last tick stays.
    if (chosen.length > 0)
      edit({ roles: guide.roles.map(({ code }) => code).filter((code) => chosen.includes(code)) });
  }

  return (
    <SheetGroup title={t('respondent')}>
      <Text size="sm">
        {t('alongGuide', { name: nameOf(guide) })}{' '}
        <Text span size="sm" c="dimmed">
          {t('leads', { count: leads })}
        </Text>
      </Text>
      {guide.roles.length > 0 && (
        <Checkbox.Group
          label={t('rolesAsked')}
          description={t('rolesAskedHint')}
          value={interview.roles.filter((code) => code !== everyoneRole)}
          onChange={setRoles}
        >
          <Stack gap={6} mt={6}>
            {guide.roles.map((role) => (
              <Checkbox key={role.code} value={role.code} label={`${role.code} – ${role.label}`} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
        <Select
          label={t('countsAs')}
          description={t('countsAsHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          placeholder={t('firstRole')}
          value={respondent.role === '' ? null : respondent.role}
          onChange={(role) => edit({ respondent: { ...respondent, role: role ?? '', subgroup: null } })}
          data={roles}
          clearable
        />
        {subgroups.length > 0 && (
          <Select
            label={t('subgroup')}
            placeholder={t('none')}
            value={respondent.subgroup}
            onChange={(subgroup) => edit({ respondent: { ...respondent, subgroup } })}
            data={subgroups}
            clearable
          />
        )}
        <PseudonymField interview={interview} edit={edit} />
      </SimpleGrid>
    </SheetGroup>
  );
}

/** The same key in every wave: those of the site's other conversations are offered. */
function PseudonymField({ interview, edit }: Pick<Props, 'interview' | 'edit'>) {
  const { t } = useTranslation('interview');
  const interviews = useTree((tree) => tree.interview);
  const { respondent } = interview;
  const [text, setText] = useState(respondent.pseudonym);
  useEffect(() => setText(respondent.pseudonym), [respondent.pseudonym]);
  const known = Object.values(interviews)
    .filter((one) => one.site === interview.site && one.id !== interview.id)
    .map((one) => one.respondent.pseudonym)
    .filter((one) => one !== '');
  function commit(value: string): void {
    const pseudonym = value.trim();
    setText(pseudonym);
    if (pseudonym !== respondent.pseudonym) edit({ respondent: { ...respondent, pseudonym } });
  }
  return (
    <Autocomplete
      label={t('pseudonym')}
      description={t('pseudonymHint')}
      inputWrapperOrder={['label', 'input', 'description']}
      value={text}
      onChange={setText}
      onOptionSubmit={commit}
      onBlur={() => commit(text)}
      data={[...new Set(known)].sort()}
      autoComplete="off"
    />
  );
}
