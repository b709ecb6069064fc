import type { Guide, GuideNode, GuideWarning, GuideWarningCode } from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import { walkNodes } from './guideNodes';
import { hasPrivacyRules } from './preliminaryRules';
import { isNamedInRemark } from './roleTags';

/** A warning with its place; both may be unknown when it concerns the whole guide. */
export function guideWarning(
  code: GuideWarningCode,
  place: { readonly line?: number | null; readonly node?: GuideNodeId | null } = {},
  values: GuideWarning['values'] = {},
): GuideWarning {
  return { code, line: place.line ?? null, node: place.node ?? null, values };
}

/** What can be seen in the finished schema: doubtful numbers, missing roles and rules, hard hyphens. */
export function reviewGuide(guide: Guide): GuideWarning[] {
  return [
    ...numberWarnings(guide),
    ...roleWarnings(guide),
    ...(hasPrivacyRules(guide.rules) ? [] : [guideWarning('noPrivacyRules')]),
    ...hardHyphens(guide),
    ...similarAbbreviations(guide),
  ];
}

function at(node: GuideNode): { line: number | null; node: GuideNodeId } {
  return { line: node.sourceLine, node: node.id };
}

function numberWarnings(guide: Guide): GuideWarning[] {
  const warnings: GuideWarning[] = [];
  const seen = new Set<string>();
  for (const section of guide.nodes) {
    let before: GuideNode | null = null;
    for (const node of section.children) {
      const number = node.printedNumber;
      if (node.kind !== 'question' || number === null) continue;
      if (seen.has(number)) warnings.push(guideWarning('duplicateNumber', at(node), { number }));
      seen.add(number);
      if (isOutOfOrder(number, before?.printedNumber ?? null, section.printedNumber)) {
        const values = { number, before: before?.printedNumber ?? section.printedNumber ?? '' };
        warnings.push(guideWarning('numberOutOfOrder', at(node), values));
      }
      before = node;
    }
  }
  return warnings;
}

/** Letters where a number is expected ("5.x") have no place in an order and are never called wrong. */
function isOutOfOrder(number: string, before: string | null, section: string | null): boolean {
  const own = rankOf(number);
  if (own === null) return false;
  if (section !== null && /^\d+$/.test(section) && own[0] !== Number(section)) return true;
  const previous = before === null ? null : rankOf(before);
  if (previous === null) return false;
  for (let i = 0; i < Math.max(own.length, previous.length); i++) {
    const difference = (own[i] ?? 0) - (previous[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** "6.5.1a" as [6, 5, 1, 97], so that labels compare part by part. */
function rankOf(number: string): number[] | null {
  const parts = /^(\d+(?:\.\d+)*)([a-z])?(?:\/|$)/.exec(number);
  if (!parts?.[1]) return null;
  const rank = parts[1].split('.').map(Number);
  return parts[2] ? [...rank, parts[2].charCodeAt(0)] : rank;
}

function roleWarnings(guide: Guide): GuideWarning[] {
  if (guide.roles.length === 0) return [guideWarning('noRoles')];
  const warnings: GuideWarning[] = [];
  const unnamed = guide.roles.filter(({ code }) => !isNamedInRemark(code, guide.preliminary));
  if (unnamed.length > 0 && guide.preliminary.length > 0) {
    const roles = unnamed.map(({ code }) => code).join(', ');
    warnings.push(guideWarning('rolesNotInRemark', {}, { roles }));
  }
  const all = [...walkNodes(guide)].map(({ node }) => node);
  const items = all.filter((node) => node.kind === 'supplementary');
  // Where most follow-up questions carry tags of their own, one without is as doubtful as a question without.
  const itemsAreTagged = items.filter((node) => node.roles.length > 0).length * 2 > items.length;
  for (const node of all) {
    const expected = node.kind === 'question' || (node.kind === 'supplementary' && itemsAreTagged);
    if (expected && node.roles.length === 0) {
      warnings.push(guideWarning('questionWithoutRole', at(node), { number: node.printedNumber ?? '' }));
    }
  }
  return warnings;
}

/** In German a small letter after a hyphen is nearly always a word that was divided by hand ("Binnen-steuerung"). */
function hardHyphens(guide: Guide): GuideWarning[] {
  if (guide.language !== 'de') return [];
  const warnings: GuideWarning[] = [];
  for (const { node } of walkNodes(guide)) {
    for (const [word] of node.text.matchAll(/(?<![\p{L}-])\p{L}+\p{Ll}-\p{Ll}+(?![\p{L}-])/gu)) {
      warnings.push(guideWarning('hardHyphen', at(node), { word }));
    }
  }
  return warnings;
}

/** An abbreviation this rare beside a frequent one that differs in one letter may be a slip ("NSW" for "NSB"). */
const RARE = 2;
const FREQUENT = 3;

function similarAbbreviations(guide: Guide): GuideWarning[] {
  const places = new Map<string, GuideNode[]>();
  for (const { node } of walkNodes(guide)) {
    for (const [word] of node.text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}{2,5}(?![\p{L}\p{N}-])/gu)) {
      const nodes = places.get(word);
      if (nodes) nodes.push(node);
      else places.set(word, [node]);
    }
  }
  const frequent = [...places].filter(([, nodes]) => nodes.length >= FREQUENT).map(([word]) => word);
  return [...places].flatMap(([word, nodes]) => {
    const similar =
      nodes.length <= RARE ? frequent.find((other) => differsInOneLetter(word, other)) : undefined;
    if (similar === undefined) return [];
    return nodes.map((node) => guideWarning('similarAbbreviation', at(node), { word, similar }));
  });
}

function differsInOneLetter(a: string, b: string): boolean {
  if (a.length === b.length)
    return [...a].filter((letter, i) => letter !== b[i]).length === 1 && a.length > 2;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length - short.length === 1 && (long.startsWith(short) || long.endsWith(short));
}
