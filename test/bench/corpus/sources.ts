import type { SourceDocument } from '#shared/model/document';
import type { Interview, Quota, QuotaPlan } from '#shared/model/fieldwork';
import type {
  BlockId,
  DocumentId,
  MemoId,
  NameEntryId,
  NameListId,
  PersonId,
  QuotaId,
  QuotaPlanId,
  SiteId,
} from '#shared/model/ids';
import type { Memo } from '#shared/model/memo';
import type { NameEntry, NameList } from '#shared/model/privacy';
import type { Project } from '#shared/model/project';
import type { Site } from '#shared/model/site';
import type { Random } from './random';

/** An invented concept paper of one site. */
export function inventDocument(random: Random, site: SiteId): SourceDocument {
  const block = random.id<BlockId>();
  return {
    id: random.id<DocumentId>(),
    kind: 'document',
    form: 'document',
    citationKey: 'S01 2021a',
    title: 'Erfundenes Fachkonzept',
    year: '2021a',
    site,
    interview: null,
    wave: null,
    blocks: [
      { id: block, kind: 'paragraph', text: 'Erfundener Absatz eines Konzepts.', marks: [], question: null },
    ],
    pages: { [block]: '1' },
    speakers: {},
    lifeCycle: [],
    imported: { fileName: 'konzept.docx', at: '2021-02-01T08:00:00.000Z' },
  };
}

/** Two conversations planned of each role at each site. */
export function inventQuotaPlan(
  random: Random,
  sites: readonly Site[],
  interviews: readonly Interview[],
): QuotaPlan {
  const roles = [...new Set(interviews.map(({ respondent }) => respondent.role))];
  const quotas = sites.flatMap(({ id: site }) =>
    roles.map((role): Quota => {
      const id = random.id<QuotaId>();
      return {
        id,
        site,
        level: 'operative',
        role,
        subgroup: null,
        wave: 1,
        planned: 2,
        additional: 0,
        note: '',
      };
    }),
  );
  return {
    id: random.id<QuotaPlanId>(),
    kind: 'quotaPlan',
    quotas: Object.fromEntries(quotas.map((quota) => [quota.id, quota])),
  };
}

export function inventNameList(random: Random): NameList {
  const entry: NameEntry = {
    id: random.id<NameEntryId>(),
    class: 'place',
    originals: ['Musterhafen'],
    replacements: ['[mittlere Stadt im Norden]', '[Ort]'],
    degree: 0,
  };
  return {
    id: random.id<NameListId>(),
    kind: 'nameList',
    entries: { [entry.id]: entry },
    ignored: ['Montag'],
    passed: {},
  };
}

export function inventMemo(random: Random, site: SiteId, project: Project): Memo {
  return {
    id: random.id<MemoId>(),
    kind: 'memo',
    about: { kind: 'site', site },
    title: 'Erfundene Notiz',
    text: 'Beim nächsten Besuch nach den Abläufen fragen.',
    by: Object.values(project.people)[0]?.id ?? random.id<PersonId>(),
    createdAt: '2021-02-01T08:00:00.000Z',
    changedAt: '2021-02-01T08:00:00.000Z',
  };
}
