import type { Guide, GuideNode, GuideWarning, GuideWarningCode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { walkNodes } from './guideNodes';
import { reviewGuide } from './importWarnings';

/** A warning that still holds, and the one of the import it stems from. */
export interface OpenWarning {
  /** With the values of today, e.g. after the question before it was moved. */
  readonly warning: GuideWarning;
  readonly source: GuideWarning;
}

/** Codes that can be seen in the schema at any time; the others only the import could see. */
const seenInSchema: readonly GuideWarningCode[] = [
  'duplicateNumber',
  'numberOutOfOrder',
  'questionWithoutRole',
  'noPrivacyRules',
  'rolesNotInRemark',
  'noRoles',
  'hardHyphen',
  'similarAbbreviation',
];

/** What the import warned of and nobody has corrected or dismissed since. */
export function openWarnings(guide: Guide): OpenWarning[] {
  if (guide.source === null) return [];
  const today = new Map(reviewGuide(guide).map((warning) => [keyOf(warning), warning]));
  const nodes = new Map([...walkNodes(guide)].map(({ node }) => [node.id, node]));
  return guide.source.warnings.flatMap((source) => {
    const warning = holds(source, guide, nodes, today);
    return warning === null ? [] : [{ warning, source }];
  });
}

function holds(
  source: GuideWarning,
  guide: Guide,
  nodes: ReadonlyMap<GuideNodeId, GuideNode>,
  today: ReadonlyMap<string, GuideWarning>,
): GuideWarning | null {
  if (seenInSchema.includes(source.code)) return today.get(keyOf(source)) ?? null;
  const node = source.node === null ? undefined : nodes.get(source.node);
  if (source.node !== null && node === undefined) return null;
  switch (source.code) {
    case 'levelUnsure':
      return node?.levelUnsure === false ? null : source;
    case 'optionalQuestion':
      return node?.optional === false ? null : source;
    case 'conditionFound':
      return node?.condition === null ? null : source;
    case 'unnumberedGroup':
      return node !== undefined && (node.kind !== 'group' || node.printedNumber !== null) ? null : source;
    case 'leftoverText': {
      const count = guide.source?.leftovers.length ?? 0;
      return count === 0 ? null : { ...source, values: { ...source.values, count: String(count) } };
    }
    default:
      return source;
  }
}

/** A word may be doubtful twice in one question, everything else once. */
function keyOf({ code, node, values }: GuideWarning): string {
  return [code, node ?? '', values.word ?? ''].join('|');
}
