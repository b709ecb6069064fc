import { Button, Checkbox, Group, Modal, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addInterview, editInterview } from '#shared/commands/interviewCommands';
import { protocolSkeleton } from '#shared/guide/protocolSkeleton';
import { versionGroups } from '#shared/guide/versionGroups';
import { everyoneRole, type Interview } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import { asId, type GuideId, type InterviewId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import { useTree, useWorkspace } from '../../workspace/store';
import { useGuideName } from '../../workspace/useGuideName';

interface Props {
  readonly site: Site;
  /** Null for a new interview. */
  readonly interview: Interview | null;
  readonly onClose: () => void;
  readonly onGuides: () => void;
}

export function InterviewDialog({ site, interview, onClose, onGuides }: Props) {
  const { t } = useTranslation('fieldwork');
  const attempt = useAttempt();
  const author = useWorkspace((state) => state.open?.author ?? null);
  const guides = useTree((tree) => tree.guide);
  const nameOf = useGuideName();
  // The newest version of each guide first: that is the one for new interviews.
  const all = versionGroups(Object.values(guides)).flatMap(({ newest, older }) => [newest, ...older]);
  const [guideId, setGuideId] = useState<GuideId | null>(interview?.guide ?? all[0]?.id ?? null);
  const guide = guideId === null ? undefined : guides[guideId];
  const [roles, setRoles] = useState<readonly string[]>(interview?.roles ?? soleRole(guide));
  const [wave, setWave] = useState(interview?.wave ?? 1);
  const [date, setDate] = useState(interview?.date ?? '');
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
    const fields = { roles, wave, date, interviewer: interview?.interviewer ?? author };
    const done = await attempt<unknown>(async () => {
      if (interview === null) {
        const id = asId<InterviewId>(crypto.randomUUID());
        await run(addInterview, { ...fields, id, site: site.id, guide: guideId });
      } else await run(editInterview, { ...fields, id: interview.id });
      return true;
    });
    if (done !== undefined) onClose();
  }

  const title = interview === null ? t('addInterviewAt', { site: site.name }) : t('editInterview');
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
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
              disabled={interview !== null}
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
              <NumberInput
                label={t('wave')}
                value={wave}
                onChange={(value) => setWave(typeof value === 'number' && value >= 1 ? value : 1)}
                min={1}
                max={99}
                allowDecimal={false}
              />
              <TextInput
                type="date"
                label={t('date')}
                description={t('dateHint')}
                value={date}
                onChange={(event) => setDate(event.currentTarget.value)}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
              />
            </Group>
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t('cancel', { ns: 'common' })}
              </Button>
              <Button type="submit">
                {interview === null ? t('add', { ns: 'common' }) : t('save', { ns: 'common' })}
              </Button>
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
