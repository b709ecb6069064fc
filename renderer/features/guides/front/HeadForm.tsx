import { Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GuideHead } from '#shared/guide/editFront';
import type { Guide, GuideLevel } from '#shared/model/guide';
import { CommitField } from '../../../ui/CommitField';

interface Props {
  readonly guide: Guide;
  /** Interviews rest on it: only its name may be corrected. */
  readonly locked: boolean;
  readonly onChange: (head: Partial<GuideHead>) => boolean;
}

const levels: readonly GuideLevel[] = ['strategic', 'operative', 'intensive'];

/** Studies of this kind have two waves; a panel with more than six is another kind of study. */
const WAVES = 6;

/** Short name, title, level, wave and language of a guide. */
export function HeadForm({ guide, locked, onChange }: Props) {
  const { t } = useTranslation('guides');
  const notSaid = { value: '', label: t('front.notSaid') };
  const waves = Array.from({ length: Math.max(WAVES, guide.wave ?? 0) }, (_, i) => String(i + 1));
  return (
    <Group gap="sm" align="flex-end">
      <CommitField
        size="xs"
        label={t('rename.label')}
        value={guide.label}
        maxLength={24}
        onCommit={(label) => onChange({ label })}
      />
      <div style={{ flex: '1 1 260px' }}>
        <CommitField
          size="xs"
          label={t('rename.name')}
          value={guide.title}
          onCommit={(title) => onChange({ title })}
        />
      </div>
      <NativeSelect
        size="xs"
        label={t('front.level')}
        value={guide.level ?? ''}
        disabled={locked}
        data={[notSaid, ...levels.map((value) => ({ value, label: t(`front.levels.${value}`) }))]}
        onChange={(event) =>
          onChange({ level: levels.find((level) => level === event.currentTarget.value) ?? null })
        }
      />
      <NativeSelect
        size="xs"
        label={t('front.wave')}
        value={guide.wave === null ? '' : String(guide.wave)}
        disabled={locked}
        data={[
          notSaid,
          ...waves.map((value) => ({ value, label: t('front.waveNumber', { number: value }) })),
        ]}
        onChange={(event) =>
          onChange({ wave: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })
        }
      />
      <NativeSelect
        size="xs"
        label={t('front.language')}
        value={guide.language}
        disabled={locked}
        data={(['de', 'en'] as const).map((value) => ({ value, label: t(`front.languages.${value}`) }))}
        onChange={(event) => onChange({ language: event.currentTarget.value === 'en' ? 'en' : 'de' })}
      />
    </Group>
  );
}
