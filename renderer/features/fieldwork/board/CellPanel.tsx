import { ActionIcon, Button, Group, Popover, Select, Stack, Text, Textarea } from '@mantine/core';
import { IconPencil, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setQuotas } from '#shared/commands/quotaCommands';
import type { Cell, CellInterview } from '#shared/fieldwork/fieldworkIndex';
import { guidesForCell } from '#shared/fieldwork/guideForCell';
import { skippedInAny } from '#shared/fieldwork/lifeCycleRules';
import { printQuota } from '#shared/fieldwork/quotaText';
import type { GuideLevel } from '#shared/model/guide';
import type { InterviewId, ProtocolId } from '#shared/model/ids';
import { LifeCycleBadge } from '../../../ui/lifeCycle/LifeCycleBadge';
import { useAttempt } from '../../../ui/useAttempt';
import { useDay } from '../../../ui/useDay';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import { useGuideName } from '../../../workspace/useGuideName';
import classes from './board.module.css';
import { useMakeInterview } from './useMakeInterview';

interface Props {
  readonly cell: Cell;
  readonly level: GuideLevel;
  readonly name: string;
  readonly locked: boolean;
  /** The panel was opened by key and takes the focus; by mouse, the grid keeps it. */
  readonly focused: boolean;
  readonly onClose: () => void;
  readonly onEditInterview: (interview: InterviewId) => void;
  readonly onWrite: (protocol: ProtocolId) => void;
  readonly onGuides: () => void;
}

/** The interviews of a cell, the note of its quota, and the button that makes the next interview. */
export function CellPanel(props: Props) {
  const { cell, level, name, locked, focused, onClose, onEditInterview, onWrite, onGuides } = props;
  const { t } = useTranslation('fieldworkBoard');
  const printed = printQuota(cell.tally);
  return (
    <Popover
      opened
      onDismiss={onClose}
      onClose={onClose}
      position="bottom"
      shadow="md"
      width={380}
      // Above the shell (100), under the interview's sheet (200), which opens from here and would be covered.
      zIndex={150}
      trapFocus={focused}
      withinPortal
      closeOnEscape
      // The grid's cell opens it, not the invisible anchor inside, which may carry no state.
      withRoles={false}
    >
      <Popover.Target>
        <span className={classes.anchor} />
      </Popover.Target>
      <Popover.Dropdown p="sm" role="dialog" aria-label={name} data-testid="cell-panel">
        <Stack gap="xs" align="stretch" ta="start">
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <div>
              <Text fw={600} size="sm">
                {name}
              </Text>
              <Text size="xs" c="dimmed">
                {t('panel.planned', {
                  wave: cell.place.wave,
                  planned: printed === '' ? '0' : printed,
                  held: cell.tally.counts.held,
                })}
              </Text>
              {cell.quota === null && !locked && (
                <Text size="xs" c="dimmed">
                  {t('panel.typeHint')}
                </Text>
              )}
            </div>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={t('close', { ns: 'common' })}
              onClick={onClose}
            >
              <IconX size={14} />
            </ActionIcon>
          </Group>
          {cell.interviews.length > 0 && (
            <Stack gap={4}>
              {cell.interviews.map((one) => (
                <InterviewLine
                  key={one.interview.id}
                  one={one}
                  onEdit={() => onEditInterview(one.interview.id)}
                  onWrite={onWrite}
                />
              ))}
            </Stack>
          )}
          <MakeInterview cell={cell} level={level} onGuides={onGuides} />
          {cell.quota !== null && !locked && <NoteField key={cell.quota.id} cell={cell} level={level} />}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface LineProps {
  readonly one: CellInterview;
  readonly onEdit: () => void;
  readonly onWrite: (protocol: ProtocolId) => void;
}

function InterviewLine({ one: { interview, protocols, state }, onEdit, onWrite }: LineProps) {
  const { t } = useTranslation('fieldworkBoard');
  const [protocol] = protocols;
  const dayOf = useDay();
  const day = interview.date === '' ? t('panel.noDate') : dayOf(interview.date);
  return (
    <Group gap="xs" wrap="nowrap">
      <Text size="sm" flex={1} truncate>
        {interview.respondent.pseudonym === '' ? day : `${interview.respondent.pseudonym} · ${day}`}
      </Text>
      <LifeCycleBadge state={state} skipped={skippedInAny(protocols)} />
      {protocol !== undefined && (
        <Button size="compact-xs" variant="light" onClick={() => onWrite(protocol.id)}>
          {t('panel.write')}
        </Button>
      )}
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={t('panel.edit', { day })}
        title={t('panel.edit', { day })}
        onClick={onEdit}
      >
        <IconPencil size={14} />
      </ActionIcon>
    </Group>
  );
}

function MakeInterview({ cell, level, onGuides }: Pick<Props, 'cell' | 'level' | 'onGuides'>) {
  const { t } = useTranslation('fieldworkBoard');
  const project = useTree((tree) => tree.project);
  const guide = useTree((tree) => tree.guide);
  const interview = useTree((tree) => tree.interview);
  const site = useTree((tree) => tree.site);
  const nameOf = useGuideName();
  const make = useMakeInterview();
  const place = { ...cell.place, level };
  const guides = guidesForCell({ project, guide, interview, site }, place);
  const [chosen, setChosen] = useState<string | null>(null);
  const selected = guides.find(({ id }) => id === chosen) ?? guides[0];
  if (selected === undefined) {
    return (
      <Stack gap={4} align="flex-start">
        <Text size="sm">{t('panel.noGuide')}</Text>
        <Button size="compact-sm" variant="default" onClick={onGuides}>
          {t('panel.toGuides')}
        </Button>
      </Stack>
    );
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <Select
        size="xs"
        flex={1}
        aria-label={t('panel.guide')}
        data={guides.map((one) => ({ value: one.id, label: nameOf(one) }))}
        value={selected.id}
        onChange={setChosen}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
      />
      <Button
        size="xs"
        leftSection={<IconPlus size={14} />}
        onClick={() => void make(place, selected)}
        data-autofocus
      >
        {t('panel.make')}
      </Button>
    </Group>
  );
}

function NoteField({ cell, level }: Pick<Props, 'cell' | 'level'>) {
  const { t } = useTranslation('fieldworkBoard');
  const attempt = useAttempt();
  const quota = cell.quota;
  const [note, setNote] = useState(quota?.note ?? '');
  if (quota === null) return null;
  const { site, role, subgroup, wave, planned, additional } = quota;
  const params = { cells: [{ site, level, role, subgroup, wave, planned, additional, note }] };
  return (
    <Textarea
      size="xs"
      label={t('panel.note')}
      description={t('panel.noteHint')}
      value={note}
      autosize
      minRows={1}
      maxRows={4}
      onChange={(event) => setNote(event.currentTarget.value)}
      onBlur={() => {
        if (note.trim() !== quota.note) void attempt(() => run(setQuotas, params));
      }}
    />
  );
}
