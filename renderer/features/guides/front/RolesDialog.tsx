import { ActionIcon, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RoleDefinition, roleUse } from '#shared/guide/guideRoles';
import type { Guide } from '#shared/model/guide';

interface Props {
  readonly guide: Guide;
  readonly onSave: (roles: readonly RoleDefinition[]) => void;
  readonly onClose: () => void;
}

interface Line extends RoleDefinition {
  readonly key: number;
}

/** The roles a guide is for: codes and names, the columns of the dot matrix. */
export function RolesDialog({ guide, onSave, onClose }: Props) {
  const { t } = useTranslation('guides');
  const [lines, setLines] = useState<readonly Line[]>(() =>
    guide.roles.map((role, key) => ({ ...role, was: role.code, key })),
  );
  const [next, setNext] = useState(guide.roles.length);
  const gone = guide.roles.filter(({ code }) => lines.every(({ was }) => was !== code));
  const codes = lines.map(({ code }) => code.trim());
  const fault = (i: number) => {
    if (codes[i] === '') return t('roles.empty');
    return codes.indexOf(codes[i] ?? '') === i ? null : t('roles.twice');
  };

  function change(key: number, part: Partial<RoleDefinition>): void {
    setLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (lines.some((_, i) => fault(i) !== null)) return;
    onSave(lines.map(({ code, label, was }) => ({ code, label, was })));
    onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('roles.title')}
      closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
    >
      <form onSubmit={submit}>
        <Stack gap="xs">
          <Text size="sm">{t('roles.text')}</Text>
          {lines.map((line, i) => (
            <Group key={line.key} gap="xs" align="flex-start" wrap="nowrap">
              <TextInput
                w={110}
                aria-label={t('roles.code', { number: i + 1 })}
                placeholder={t('roles.codePlaceholder')}
                maxLength={12}
                value={line.code}
                error={fault(i)}
                onChange={(event) => change(line.key, { code: event.currentTarget.value })}
              />
              <TextInput
                flex={1}
                aria-label={t('roles.label', { number: i + 1 })}
                placeholder={t('roles.labelPlaceholder')}
                value={line.label}
                onChange={(event) => change(line.key, { label: event.currentTarget.value })}
              />
              <ActionIcon
                mt={4}
                variant="subtle"
                color="gray"
                aria-label={t('roles.remove', { role: line.code })}
                title={t('roles.remove', { role: line.code })}
                onClick={() => setLines(lines.filter(({ key }) => key !== line.key))}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Group>
          ))}
          <Button
            size="xs"
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            leftSection={<IconPlus size={14} />}
            onClick={() => {
              setLines([...lines, { code: '', label: '', was: null, key: next }]);
              setNext(next + 1);
            }}
          >
            {t('roles.add')}
          </Button>
          {gone.map(({ code }) => {
            const { named, alone } = roleUse(guide, code);
            return (
              <Text key={code} size="sm" role="status">
                {named === 0
                  ? t('roles.goneUnused', { role: code })
                  : t('roles.gone', { role: code, count: named })}
                {alone > 0 && ` ${t('roles.goneAlone', { count: alone })}`}
              </Text>
            );
          })}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button type="submit">{t('save', { ns: 'common' })}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
