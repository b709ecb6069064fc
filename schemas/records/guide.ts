import { z } from 'zod';
import type { GuideNode, GuideWarningCode } from '#shared/model/guide';
import type { GuideId, GuideNodeId } from '#shared/model/ids';
import { count, id, roles, text, wave } from './fields';
import { defineRecord } from './recordSchema';

/** Lines of a source are counted from 1. */
const sourceLine = z.number().int().positive();

/** Printed labels are labels, not texts: twelve characters hold the longest one seen and leave room. */
const printedNumber = z.string().max(12);

const node: z.ZodType<GuideNode> = z.strictObject({
  id: id<GuideNodeId>(),
  kind: z.enum(['section', 'question', 'group', 'supplementary', 'instruction']),
  printedNumber: printedNumber.nullable(),
  text,
  topic: z.strictObject({ de: text, en: text }).nullable(),
  roles,
  optional: z.boolean(),
  condition: text.nullable(),
  familyId: text.nullable(),
  levelUnsure: z.boolean(),
  sourceLine: sourceLine.nullable(),
  get children(): z.ZodType<readonly GuideNode[]> {
    return z.array(node);
  },
});

const rules = z.strictObject({
  consent: z.enum(['none', 'oral', 'written']).nullable(),
  informationSheet: z.boolean().nullable(),
  recordingAllowed: z.boolean().nullable(),
  deleteRecording: z.literal('afterProtocol').nullable(),
  deleteProtocol: z.literal('endOfProject').nullable(),
  anonymisation: z.boolean().nullable(),
  excludedTopics: z.array(text),
  durationMinutes: count.nullable(),
  perCase: z.boolean(),
});

/** An object instead of a list, so that a code missing here does not compile. */
const warningCodes = {
  duplicateNumber: 'duplicateNumber',
  numberOutOfOrder: 'numberOutOfOrder',
  questionWithoutRole: 'questionWithoutRole',
  levelUnsure: 'levelUnsure',
  noPrivacyRules: 'noPrivacyRules',
  rolesNotInRemark: 'rolesNotInRemark',
  leftoverText: 'leftoverText',
  noRoles: 'noRoles',
  hardHyphen: 'hardHyphen',
  mixedTagSpelling: 'mixedTagSpelling',
  followUpWithoutBullet: 'followUpWithoutBullet',
  conditionFound: 'conditionFound',
  optionalQuestion: 'optionalQuestion',
  unnumberedGroup: 'unnumberedGroup',
  roleColumnsLost: 'roleColumnsLost',
  tableColumnsUnsure: 'tableColumnsUnsure',
  similarAbbreviation: 'similarAbbreviation',
  deletedText: 'deletedText',
} as const satisfies { [Code in GuideWarningCode]: Code };

const guideRole = z.strictObject({ code: text.min(1), label: text });

const source = z.strictObject({
  fileName: text,
  importedAt: text,
  text: text.nullable(),
  warnings: z.array(
    z.strictObject({
      code: z.enum(warningCodes),
      line: sourceLine.nullable(),
      node: id<GuideNodeId>().nullable(),
      values: z.record(z.string(), text),
    }),
  ),
  leftovers: z.array(z.strictObject({ line: sourceLine, text })),
});

export const guideRecord = defineRecord(
  'guide',
  z.strictObject({
    id: id<GuideId>(),
    kind: z.literal('guide'),
    label: text,
    title: text,
    level: z.enum(['strategic', 'operative', 'intensive']).nullable(),
    wave: wave.nullable(),
    version: z.number().int().positive(),
    language: z.enum(['de', 'en']),
    basedOn: id<GuideId>().nullable(),
    roles: z.array(guideRole),
    subgroups: z.array(guideRole),
    preliminary: z.array(text),
    rules,
    nodes: z.array(node),
    footnotes: z.array(z.strictObject({ mark: text, text, node: id<GuideNodeId>().nullable() })),
    attachments: z.array(z.strictObject({ title: text, rows: z.array(z.array(text)) })),
    source: source.nullable(),
  }),
);
