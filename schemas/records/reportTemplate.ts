import { z } from 'zod';
import type { GuideId, GuideNodeId, PersonId, ReportTemplateId } from '#shared/model/ids';
import { count, id, text } from './fields';
import { defineRecord } from './recordSchema';

export const guideLevel = z.enum(['strategic', 'operative', 'intensive']);

const livePart = z.strictObject({ kind: z.enum(['basis', 'attributes', 'verbatim', 'openPoints']) });

/** What a template and a report say alike of a section. */
const named = { kind: z.literal('section'), heading: text, hint: text };

export const reportPart = z.union([livePart, z.strictObject({ ...named, node: id<GuideNodeId>() })]);

const templatePart = z.union([
  livePart,
  z.strictObject({ kind: z.literal('guide') }),
  z.strictObject({
    ...named,
    id: id<GuideNodeId>(),
    of: z
      .strictObject({
        guide: id<GuideId>(),
        node: id<GuideNodeId>(),
        number: text.min(1).nullable(),
        text,
      })
      .nullable(),
  }),
]);

export const generated = z.strictObject({
  from: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('shipped'), level: guideLevel }),
    z.strictObject({ kind: z.literal('own'), template: id<ReportTemplateId>() }),
  ]),
  by: id<PersonId>(),
  at: text.min(1),
  basis: z.strictObject({ planned: count, held: count, protocols: count }),
});

export const reportTemplateRecord = defineRecord(
  'reportTemplate',
  z.strictObject({
    id: id<ReportTemplateId>(),
    kind: z.literal('reportTemplate'),
    name: text.min(1),
    level: guideLevel.nullable(),
    parts: z.array(templatePart),
  }),
);
