import type { TFunction } from 'i18next';
import type { Guide, GuideRole } from '#shared/model/guide';

export interface FrontFact {
  readonly part: string;
  /** One text for each thing said, in the guide's order. */
  readonly texts: readonly string[];
}

/** What a guide says apart from its questions, in words; the same parts in the same order for every guide. */
export function frontFacts(guide: Guide, t: TFunction<'guides'>): readonly FrontFact[] {
  const { rules } = guide;
  const said = (value: boolean | null) => (value === null ? [] : [t(value ? 'front.yes' : 'front.no')]);
  const fact = (part: string, ...texts: readonly string[]): FrontFact => ({ part, texts });
  return [
    fact(t('rename.label'), guide.label),
    fact(t('rename.name'), guide.title),
    fact(t('front.level'), ...(guide.level === null ? [] : [t(`front.levels.${guide.level}`)])),
    fact(t('front.wave'), ...(guide.wave === null ? [] : [t('front.waveNumber', { number: guide.wave })])),
    fact(t('front.language'), t(`front.languages.${guide.language}`)),
    fact(t('roles.title'), ...guide.roles.map(named)),
    fact(t('front.subgroups.title'), ...guide.subgroups.map(named)),
    fact(t('front.remarks'), ...guide.preliminary),
    fact(
      t('front.rules.consent'),
      ...(rules.consent === null ? [] : [t(`front.rules.consents.${rules.consent}`)]),
    ),
    fact(t('front.rules.informationSheet'), ...said(rules.informationSheet)),
    fact(t('front.rules.recordingAllowed'), ...said(rules.recordingAllowed)),
    fact(t('front.rules.anonymisation'), ...said(rules.anonymisation)),
    fact(
      t('front.rules.deleteRecording'),
      ...(rules.deleteRecording === null ? [] : [t('front.rules.afterProtocol')]),
    ),
    fact(
      t('front.rules.deleteProtocol'),
      ...(rules.deleteProtocol === null ? [] : [t('front.rules.endOfProject')]),
    ),
    fact(t('front.rules.excludedTopics'), ...rules.excludedTopics),
    fact(
      t('front.rules.minutes'),
      ...(rules.durationMinutes === null ? [] : [String(rules.durationMinutes)]),
    ),
    fact(t('front.rules.perCase'), t(rules.perCase ? 'front.yes' : 'front.no')),
    fact(t('front.footnotes.title'), ...guide.footnotes.map(({ mark, text }) => `${mark} ${text}`)),
    fact(
      t('front.attachments.title'),
      ...guide.attachments.flatMap(({ title, rows }) => [title, ...rows.map((row) => row.join(' | '))]),
    ),
  ];
}

function named({ code, label }: GuideRole): string {
  return label === '' ? code : `${code} – ${label}`;
}
