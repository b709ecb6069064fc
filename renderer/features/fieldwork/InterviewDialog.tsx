import { Button, Checkbox, Group, Input, Modal, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addInterview } from '#shared/commands/interviewCommands';
import { protocolSkeleton } from '#shared/guide/protocolSkeleton';
import { versionGroups } from '#shared/guide/versionGroups';
import { everyoneRole, type Interview } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import { asId, type GuideId, type InterviewId, type ProtocolId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import { DayField } from '../../ui/day/DayField';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree, useWorkspace } from '../../workspace/store';
import { useGuideName } from '../../workspace/useGuideName';
import { useToday } from '../../workspace/useToday';
import { InterviewSheetDrawer } from './sheet/InterviewSheetDrawer';
import { useWaves } from './sheet/useWaves';

interface Props {
  readonly site: Site;
  /** Null for a new interview; one that is there opens its sheet. */
  readonly interview: Interview | null;
  readonly onClose: () => void;
  readonly onGuides: () => void;
  /** Without it the sheet has no way into the protocol. */
  readonly onWrite?: (protocol: ProtocolId) => void;
}

/** Asks for what a new interview needs; everything else stands on its sheet. */
export function InterviewDialog({ site, interview, onClose, onGuides, onWrite }: Props) {
  return interview === null ? (
    <NewInterview site={site} onClose={onClose} onGuides={onGuides} />
  ) : (
    <InterviewSheetDrawer
      interview={interview}
      onClose={onClose}
      {...(onWrite === undefined ? {} : { onWrite })}
    />
  );
}

function NewInterview({ site, onClose, onGuides }: Pick<Props, 'site' | 'onClose' | 'onGuides'>) {
  const { t } = useTranslation('fieldwork');
  const attempt = useAttempt();
  const author = useWorkspace((state) => state.open?.author ?? null);
  const guides = useTree((tree) => tree.guide);
  const nameOf = useGuideName();
  const waves = useWaves(null);
  // The newest version of each guide first: that is the one for new interviews.
  const all = versionGroups(Object.values(guides)).flatMap(({ newest, older }) => [newest, ...older]);
  const [guideId, setGuideId] = useState<GuideId | null>(all[0]?.id ?? null);
  const guide = guideId === null ? undefined : guides[guideId];
  const [roles, setRoles] = useState<readonly string[]>(soleRole(guide));
  const [wave, setWave] = useState(() => Number(waves[0]?.value ?? 1));
  const [date, setDate] = useState('');
  const today = useToday();
  const [said, setSaid] = useState<'planned' | 'held' | null>(null);
  // A day that is over was most likely the day of the conversation; whoever knows better says so.
  const status = said ?? (date !== '' && date <= today ? 'held' : 'planned');
  const [tried, setTried] = useState(false);

  function chooseGuide(id: string | null): void {
    if (id === null) return;
    setGuideId(asId<GuideId>(id));
    setRoles(soleRole(guides[id]));
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (roles.length === 0 || guideId === null) return;
    const fields = { roles, wave, date, status, interviewer: author, site: site.id, guide: guideId };
    const id = asId<InterviewId>(crypto.randomUUID());
    const done = await attempt(() => run(addInterview, { ...fields, id }));
    if (done !== undefined) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('addInterviewAt', { site: site.name })}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      {guide === undefined ? (
        <Stack align="flex-start">
          <Text>{t('noGuide')}</Text>
          <Button onClick={onGuides}>{t('toGuides')}</Button>
        </Stack>
      ) : (
        <form onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
          <Stack gap="sm">
            <Select
              label={t('guide')}
              value={guideId}
              onChange={chooseGuide}
              data={all.map((one) => ({ value: one.id, label: nameOf(one) }))}
              allowDeselect={false}
              data-autofocus
            />
            <Checkbox.Group
              label={t('roles')}
              description={t('rolesHint')}
              value={[...roles]}
              onChange={setRoles}
              error={tried && roles.length === 0 ? t('rolesMissing') : null}
            >
              <Stack gap={6} mt={6}>
                {guide.roles.length === 0 && <Checkbox value={everyoneRole} label={t('everyone')} />}
                {guide.roles.map((role) => (
                  <Checkbox key={role.code} value={role.code} label={`${role.code} – ${role.label}`} />
                ))}
              </Stack>
            </Checkbox.Group>
            {roles.length > 0 && (
              <Text size="sm">{t('questionsShown', { count: leadsShown(guide, roles) })}</Text>
            )}
            <Group grow align="flex-start">
              <Select
                label={t('wave')}
                value={String(wave)}
                onChange={(value) => value !== null && setWave(Number(value))}
                data={waves}
                allowDeselect={false}
              />
              <DayField
                label={t('date')}
                description={t('dateHint')}
                today={today}
                value={date}
                onCommit={setDate}
              />
            </Group>
            <Input.Wrapper label={t('status', { ns: 'interview' })} labelElement="div">
              <SegmentedControl
                fullWidth
                size="xs"
                aria-label={t('status', { ns: 'interview' })}
                value={status}
                onChange={setSaid}
                data={(['planned', 'held'] as const).map((value) => ({
                  value,
                  label: t(`statuses.${value}`, { ns: 'interview' }),
                }))}
              />
            </Input.Wrapper>
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t('cancel', { ns: 'common' })}
              </Button>
              <Button type="submit">{t('add', { ns: 'common' })}</Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}

/** A guide for one role, or for everyone, leaves nothing to choose. */
function soleRole(guide: Guide | undefined): readonly string[] {
  if (guide === undefined) return [];
  if (guide.roles.length === 0) return [everyoneRole];
  const [only] = guide.roles;
  return guide.roles.length === 1 && only !== undefined ? [only.code] : [];
}

function leadsShown(guide: Guide, roles: readonly string[]): number {
  return protocolSkeleton(guide, roles)
    .flatMap((section) => section.questions)
    .filter((node) => node.kind === 'question').length;
}
