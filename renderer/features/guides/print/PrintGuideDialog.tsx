import { Button, Checkbox, Group, Input, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import type { InterviewHeader, NoteSpace } from '#shared/report/interviewGuideOptions';
import { printedLeads } from '#shared/report/interviewGuideQuestions';
import { HeaderFields } from './HeaderFields';
import { rolesOfInterview } from './interviewChoices';
import { useGuidePrint } from './useGuidePrint';

interface Props {
  readonly guide: Guide;
  readonly onClose: () => void;
}

const noteSpaces: readonly NoteSpace[] = ['none', 'small', 'large'];

export function PrintGuideDialog({ guide, onClose }: Props) {
  const { t } = useTranslation('guidePrint');
  const hasRoles = guide.roles.length > 0;
  const [matrix, setMatrix] = useState(false);
  const [roles, setRoles] = useState<readonly string[]>(guide.roles.slice(0, 1).map((role) => role.code));
  const [supplementary, setSupplementary] = useState(true);
  const [noteSpace, setNoteSpace] = useState<NoteSpace>('small');
  const [header, setHeader] = useState<InterviewHeader>({ siteCode: '', date: '', interviewer: '' });
  const { busy, save } = useGuidePrint(guide);
  const noRole = hasRoles && !matrix && roles.length === 0;
  const version = matrix ? ({ kind: 'matrix' } as const) : ({ kind: 'roles', roles, noteSpace } as const);

  function take(filled: InterviewHeader, interview: Interview | null): void {
    setHeader(filled);
    if (interview === null) return;
    const asked = rolesOfInterview(guide, interview);
    if (asked.length > 0) {
      setRoles(asked);
      setMatrix(false);
    }
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (noRole || busy) return;
    if (await save({ version, supplementary, header })) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('dialog.title', { guide: guide.label === '' ? guide.title : guide.label })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <Stack gap="md">
          {hasRoles && (
            <SegmentedControl
              fullWidth
              aria-label={t('dialog.version')}
              value={matrix ? 'matrix' : 'roles'}
              onChange={(value) => setMatrix(value === 'matrix')}
              data={[
                { value: 'roles', label: t('dialog.versionRoles') },
                { value: 'matrix', label: t('dialog.versionMatrix') },
              ]}
            />
          )}
          {hasRoles && !matrix && (
            <Checkbox.Group
              label={t('dialog.roles')}
              value={[...roles]}
              onChange={setRoles}
              error={noRole ? t('dialog.rolesMissing') : null}
            >
              <Stack gap={6} mt={6}>
                {guide.roles.map(({ code, label }) => (
                  <Checkbox key={code} value={code} label={label === '' ? code : `${code} – ${label}`} />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
          {!noRole && (
            <Text size="sm" c="dimmed" data-testid="leads-printed">
              {t('dialog.leads', { count: printedLeads(guide, { version, supplementary }) })}
            </Text>
          )}
          <Checkbox
            label={t('dialog.supplementary')}
            description={t('dialog.supplementaryHint')}
            checked={supplementary}
            onChange={(event) => setSupplementary(event.currentTarget.checked)}
          />
          {!matrix && (
            <Input.Wrapper label={t('dialog.noteSpace')} labelElement="div">
              <SegmentedControl
                mt={4}
                fullWidth
                aria-label={t('dialog.noteSpace')}
                value={noteSpace}
                onChange={(value) => setNoteSpace(noteSpaces.find((space) => space === value) ?? 'none')}
                data={noteSpaces.map((space) => ({ value: space, label: t(`dialog.noteSpaces.${space}`) }))}
              />
            </Input.Wrapper>
          )}
          <HeaderFields guide={guide} header={header} onChange={take} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('close', { ns: 'common' })}
            </Button>
            <Button
              type="submit"
              leftSection={<IconFileText size={16} />}
              disabled={busy || noRole}
              data-autofocus
            >
              {t('dialog.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
