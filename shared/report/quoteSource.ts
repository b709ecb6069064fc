import { passageSource } from '#shared/evidence/passage';
import type { EvidenceLink } from '#shared/model/caseReport';
import { plainHouseStyle } from '#shared/model/houseStyle';
import { printedAttribution } from '#shared/quote/attribution';
import { quoteState } from '#shared/quote/quoteState';
import { levelTexts } from './levelTexts';
import { type PlaceContext, printedRoles, printedSite, printedSource } from './reportContext';

/** The line below a quotation: as much of where it comes from as was chosen and may be said; possibly empty. */
export function quoteSource(context: PlaceContext, link: EvidenceLink): string {
  const source = attributed(context, link);
  if (quoteState(context.tree, link) !== 'toCheck') return source;
  const check = context.translate('quoteToCheck');
  return source === '' ? check : `${source} · ${check}`;
}

function attributed(context: PlaceContext, link: EvidenceLink): string {
  const { tree, translate } = context;
  const source = passageSource(tree, link);
  const { siteNaming } = Object.values(tree.project)[0]?.houseStyle ?? plainHouseStyle;
  const naming = siteNaming === 'named' ? context.naming : 'coded';
  const named: PlaceContext = { ...context, naming };
  switch (printedAttribution(tree, link)) {
    case 'none':
      return '';
    case 'level': {
      const interview = link.interview === null ? undefined : tree.interview[link.interview];
      const level = interview === undefined ? null : (tree.guide[interview.guide]?.level ?? null);
      return level === null ? '' : translate(levelTexts[level]);
    }
    case 'role':
      return printedRoles(context, source);
    case 'subgroup':
      return withSubgroup(context, link, printedRoles(context, source));
    case 'site':
      return translate('sourceRolesSite', {
        roles: withSubgroup(context, link, printedRoles(context, source)),
        site: printedSite(named, { code: source.siteCode, name: source.siteName }),
      });
    case 'full':
      return printedSource(named, link);
  }
}

function withSubgroup({ tree, translate }: PlaceContext, link: EvidenceLink, roles: string): string {
  const code = link.interview === null ? null : (tree.interview[link.interview]?.respondent.subgroup ?? null);
  if (code === null) return roles;
  const known = Object.values(tree.project)[0]?.subgroups.find((one) => one.code === code);
  return translate('sourceSubgroup', { roles, subgroup: known?.label || code });
}
