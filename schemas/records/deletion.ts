import { z } from 'zod';
import type { DeletionId, PersonId, SiteId } from '#shared/model/ids';
import { byId, count, id, text } from './fields';
import { defineRecord } from './recordSchema';

const signature = z.strictObject({ by: id<PersonId>(), at: text });

export const deletionRecord = defineRecord(
  'deletion',
  z.strictObject({
    id: id<DeletionId>(),
    kind: z.literal('deletion'),
    reason: text.min(1),
    items: z.array(
      z.strictObject({
        what: z.enum(['interview', 'document', 'nameList', 'leftover']),
        key: text.min(1),
        label: text,
        site: id<SiteId>().nullable(),
      }),
    ),
    requested: signature,
    agreed: signature.nullable(),
    withdrawn: signature.nullable(),
    erased: signature
      .extend({
        before: z.array(
          z.strictObject({
            key: text.min(1),
            protocols: count,
            sources: count,
            characters: count,
            codings: count,
            passages: count,
            memos: count,
            approvedAt: text.nullable(),
            answers: z.array(byId(z.enum(['said', 'notAsked', 'noAnswer', 'later']))),
            sealed: text,
          }),
        ),
      })
      .nullable(),
    finished: signature
      .extend({
        checks: z.strictObject({
          keysLeft: count,
          vaultCopies: count,
          recordsLeft: count,
          snapshots: count,
          snapshotsRemoved: count,
          historySilenced: count,
        }),
      })
      .nullable(),
  }),
);
