import type { Deletion } from '#shared/model/deletion';
import type { DeletionId, InterviewId, PersonId, SiteId } from '#shared/model/ids';
import type { Random } from './random';

/** An invented deletion that was asked for and called off: the corpus keeps all its texts. */
export function inventDeletion(random: Random, site: SiteId, by: PersonId): Deletion {
  return {
    id: random.id<DeletionId>(),
    kind: 'deletion',
    reason: 'Erfundener Widerruf, zurückgenommen.',
    items: [{ what: 'interview', key: random.id<InterviewId>(), label: 'S01 · GF', site }],
    requested: { by, at: '2021-08-01T08:00:00.000Z' },
    agreed: { by, at: '2021-08-01T08:00:00.000Z' },
    withdrawn: { by, at: '2021-08-02T08:00:00.000Z' },
    erased: null,
    finished: null,
  };
}
