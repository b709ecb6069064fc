import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeSiteAttributeValue } from '#shared/commands/siteAttributeCommands';
import type { Site, SiteAttribute } from '#shared/model/site';
import { valueNow } from '#shared/siteProfile/attributeValue';
import { useAttempt } from '../../../ui/useAttempt';
import { useDay } from '../../../ui/useDay';
import { run } from '../../../workspace/run';
import { useTree } from '../../../workspace/store';
import classes from './profile.module.css';
import { ValueForm } from './ValueForm';

interface Props {
  readonly site: Site;
  readonly attribute: SiteAttribute;
  readonly onDefine: () => void;
}

/** One attribute of a site: the value that holds, and on demand a form for the next and all that went before. */
export function AttributeRow({ site, attribute, onDefine }: Props) {
  const { t } = useTranslation('siteProfile');
  const attempt = useAttempt();
  const day = useDay();
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  const [open, setOpen] = useState<'enter' | 'history' | null>(null);
  const now = valueNow(site, attribute.id);
  const history = site.attributes[attribute.id] ?? [];
  const shown = (value: string) => {
    if (attribute.type === 'date') return day(value);
    if (attribute.type === 'yesNo' && value !== '') return value === 'yes' ? t('yes') : t('no');
    return value;
  };
  return (
    <li className={classes.attribute}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <div className={classes.what}>
          <Text size="sm" fw={500}>
            {attribute.name}
          </Text>
          <Text size="sm" {...(now === null ? { c: 'dimmed' } : {})}>
            {now === null
              ? t('unknown')
              : now.asOf === ''
                ? shown(now.value)
                : t('valueAsOf', { value: shown(now.value), date: day(now.asOf) })}
          </Text>
          {now !== null && now.note !== '' && (
            <Text size="xs" c="dimmed">
              {now.note}
            </Text>
          )}
        </div>
        <Group gap={4} wrap="nowrap">
          {history.length > 0 && (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-expanded={open === 'history'}
              onClick={() => setOpen(open === 'history' ? null : 'history')}
            >
              {t('history', { count: history.length })}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="light"
            aria-label={t('enterFor', { attribute: attribute.name })}
            aria-expanded={open === 'enter'}
            onClick={() => setOpen(open === 'enter' ? null : 'enter')}
          >
            {t('enter')}
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('editDefinition', { attribute: attribute.name })}
            title={t('editDefinition', { attribute: attribute.name })}
            onClick={onDefine}
          >
            <IconPencil size={14} />
          </ActionIcon>
        </Group>
      </Group>
      {open === 'enter' && <ValueForm site={site} attribute={attribute} onDone={() => setOpen(null)} />}
      {open === 'history' && (
        <ul className={classes.history}>
          {history.map((value, index) => (
            <li key={value.at + value.value}>
              <Group justify="space-between" wrap="nowrap" gap="xs">
                <Text size="xs">
                  {t('entry', {
                    value: value.value === '' ? t('unknown') : shown(value.value),
                    date: value.asOf === '' ? '–' : day(value.asOf),
                    wave: value.wave ?? '–',
                    person: people?.[value.by]?.name ?? '–',
                    entered: day(value.at.slice(0, 10)),
                  })}
                </Text>
                <ActionIcon
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={t('removeEntry')}
                  title={t('removeEntry')}
                  onClick={() =>
                    void attempt(() =>
                      run(removeSiteAttributeValue, { site: site.id, attribute: attribute.id, index }),
                    )
                  }
                >
                  <IconTrash size={12} />
                </ActionIcon>
              </Group>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
