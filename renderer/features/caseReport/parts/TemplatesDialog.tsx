import { ActionIcon, Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeTemplate, saveTemplate } from '#shared/commands/reportPartCommands';
import type { Guide, GuideLevel } from '#shared/model/guide';
import { asId, type GuideNodeId, type ReportTemplateId } from '#shared/model/ids';
import type { LivePart, TemplatePart } from '#shared/model/reportTemplate';
import { guideSections } from '#shared/reportTemplate/expandTemplate';
import { shippedTemplate } from '#shared/reportTemplate/shippedTemplate';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';
import { systemClock } from '../../../workspace/session';
import { useTree } from '../../../workspace/store';
import classes from './parts.module.css';
import { usePartName } from './usePartName';
import { useReportTranslate } from './useReportTranslate';

interface Props {
  /** Whose sections may be chosen. */
  readonly guide: Guide | null;
  /** The one that is open at first. */
  readonly first?: ReportTemplateId;
  readonly onClose: () => void;
}

interface Draft {
  readonly id: ReportTemplateId | null;
  readonly name: string;
  readonly level: GuideLevel | null;
  readonly parts: readonly TemplatePart[];
}

const levels = ['strategic', 'operative', 'intensive'] as const;
const liveParts: readonly LivePart[] = ['basis', 'attributes', 'verbatim', 'openPoints'];

/** The project's own templates: which parts, in which order, under which headings. */
export function TemplatesDialog({ guide, first, onClose }: Props) {
  const { t } = useTranslation('reportParts');
  const attempt = useAttempt();
  const templates = useTree((tree) => tree.reportTemplate);
  const { translate } = useReportTranslate();
  const ordered = Object.values(templates).sort((a, b) => a.name.localeCompare(b.name));
  const [draft, setDraft] = useState<Draft>(
    () => ordered.find(({ id }) => id === first) ?? ordered[0] ?? fresh(guide?.level ?? 'operative'),
  );
  const [tried, setTried] = useState(false);

  function fresh(level: GuideLevel): Draft {
    return { id: null, name: '', level, parts: shippedTemplate(level, translate) };
  }

  function choose(value: string): void {
    setTried(false);
    const own = ordered.find(({ id }) => id === value);
    const level = levels.find((one) => value === `new-${one}`);
    if (own !== undefined) setDraft(own);
    else if (level !== undefined) setDraft(fresh(level));
  }

  async function save(): Promise<void> {
    setTried(true);
    if (draft.name.trim() === '') return;
    const { id, name, level, parts } = draft;
    const saved = await attempt(() => run(saveTemplate, { id, name, level, parts }));
    if (saved !== undefined) onClose();
  }

  const known = draft.id;
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('templates.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <Stack gap="md">
        <Group grow align="flex-start">
          <NativeSelect
            label={t('templates.which')}
            value={known ?? `new-${draft.level ?? 'operative'}`}
            onChange={(event) => choose(event.currentTarget.value)}
            data={[
              ...ordered.map(({ id, name }) => ({ value: id, label: name })),
              ...levels.map((one) => ({
                value: `new-${one}`,
                label: t('templates.new', { template: t(`shipped.${one}`) }),
              })),
            ]}
          />
          <TextInput
            label={t('templates.name')}
            value={draft.name}
            onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
            error={tried && draft.name.trim() === '' ? t('templates.nameMissing') : null}
            autoComplete="off"
            data-autofocus
          />
        </Group>
        <PartList guide={guide} parts={draft.parts} onChange={(parts) => setDraft({ ...draft, parts })} />
        <Group justify="space-between">
          {known === null ? (
            <span />
          ) : (
            <ConfirmButton
              title={t('templates.remove')}
              text={t('templates.removeText', { name: draft.name })}
              confirmLabel={t('remove', { ns: 'common' })}
              onConfirm={() => {
                void attempt(() => run(removeTemplate, { id: known }));
                onClose();
              }}
              trigger={(ask) => (
                <Button variant="subtle" color="red" onClick={ask}>
                  {t('templates.remove')}
                </Button>
              )}
            />
          )}
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button onClick={() => void save()}>{t('save', { ns: 'common' })}</Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}

interface PartListProps {
  readonly guide: Guide | null;
  readonly parts: readonly TemplatePart[];
  readonly onChange: (parts: readonly TemplatePart[]) => void;
}

function PartList({ guide, parts, onChange }: PartListProps) {
  const { t } = useTranslation('reportParts');
  const name = usePartName();
  const missing = liveParts.filter((kind) => !parts.some((part) => part.kind === kind));
  const hasGuide = parts.some(({ kind }) => kind === 'guide');
  const sections = guideSections(guide).filter(
    ({ id }) => !parts.some((part) => part.kind === 'section' && part.of?.node === id),
  );

  function move(index: number, by: -1 | 1): void {
    const next = [...parts];
    const [moved] = next.splice(index, 1);
    if (moved !== undefined) next.splice(index + by, 0, moved);
    onChange(next);
  }

  function add(value: string): void {
    const live = missing.find((one) => one === value);
    const node = sections.find(({ id }) => id === value);
    const id = asId<GuideNodeId>(systemClock.newId());
    if (live !== undefined) onChange([...parts, { kind: live }]);
    else if (value === 'guide') onChange([...parts, { kind: 'guide' }]);
    else if (value === 'own')
      onChange([...parts, { kind: 'section', id, of: null, heading: t('templates.newSection'), hint: '' }]);
    else if (node !== undefined && guide !== null) {
      const of = { guide: guide.id, node: node.id, number: node.printedNumber, text: node.text };
      onChange([...parts, { kind: 'section', id, of, heading: '', hint: '' }]);
    }
  }

  return (
    <div>
      <ol className={classes.parts} aria-label={t('templates.parts')}>
        {parts.map((part, index) => {
          const called = name(part, guide);
          return (
            <li key={part.kind === 'section' ? part.id : part.kind} className={classes.part}>
              <div className={classes.partBody}>
                {part.kind === 'section' ? (
                  <Group gap="xs" grow>
                    <TextInput
                      size="xs"
                      aria-label={t('templates.heading')}
                      placeholder={called}
                      value={part.heading}
                      onChange={(event) => {
                        const heading = event.currentTarget.value;
                        onChange(parts.map((one) => (one === part ? { ...part, heading } : one)));
                      }}
                      autoComplete="off"
                    />
                    <TextInput
                      size="xs"
                      aria-label={t('templates.hint')}
                      placeholder={t('templates.hint')}
                      value={part.hint}
                      onChange={(event) => {
                        const hint = event.currentTarget.value;
                        onChange(parts.map((one) => (one === part ? { ...part, hint } : one)));
                      }}
                      autoComplete="off"
                    />
                  </Group>
                ) : (
                  <Text size="sm">{called}</Text>
                )}
              </div>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('templates.up', { part: called })}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              >
                <IconArrowUp size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('templates.down', { part: called })}
                disabled={index === parts.length - 1}
                onClick={() => move(index, 1)}
              >
                <IconArrowDown size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('templates.takeOut', { part: called })}
                onClick={() => onChange(parts.filter((one) => one !== part))}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </li>
          );
        })}
      </ol>
      <NativeSelect
        mt="xs"
        size="xs"
        aria-label={t('templates.add')}
        value=""
        onChange={(event) => add(event.currentTarget.value)}
        data={[
          { value: '', label: t('templates.add') },
          { value: 'own', label: t('templates.addOwn') },
          ...(hasGuide ? [] : [{ value: 'guide', label: t('part.guide') }]),
          ...missing.map((value) => ({ value, label: t(`part.${value}`) })),
          ...sections.map(({ id, printedNumber, text }) => ({
            value: id,
            label: [printedNumber, text].filter(Boolean).join(' '),
          })),
        ]}
      />
    </div>
  );
}
