import type { GuideLevel } from '#shared/model/guide';
import { asId, type GuideNodeId } from '#shared/model/ids';
import type { TemplatePart, TemplateSection } from '#shared/model/reportTemplate';
import type { ReportTextKey, Translate } from '#shared/report/reportTexts';

/** A section of a shipped template: its id never changes, so that texts written in it find it again. */
function ownSection(
  id: string,
  translate: Translate,
  heading: ReportTextKey,
  hint: ReportTextKey,
): TemplateSection {
  const node = asId<GuideNodeId>(`5e0f0000-7e3a-4000-8000-0000000000${id}`);
  return { kind: 'section', id: node, of: null, heading: translate(heading), hint: translate(hint) };
}

/** The template that comes with the program for a level, in the language of the project's texts. */
export function shippedTemplate(level: GuideLevel, translate: Translate): readonly TemplatePart[] {
  const basis: TemplatePart = { kind: 'basis' };
  const rest: readonly TemplatePart[] = [
    { kind: 'attributes' },
    { kind: 'verbatim' },
    { kind: 'openPoints' },
  ];
  switch (level) {
    case 'strategic':
      return [
        basis,
        ownSection('11', translate, 'partSummary', 'partSummaryHint'),
        { kind: 'guide' },
        ownSection('12', translate, 'partStrategicView', 'partStrategicViewHint'),
        ...rest,
      ];
    case 'operative':
      return [
        basis,
        ownSection('21', translate, 'partSummary', 'partSummaryHint'),
        { kind: 'guide' },
        ownSection('22', translate, 'partRoles', 'partRolesHint'),
        ...rest,
      ];
    case 'intensive':
      return [
        basis,
        ownSection('31', translate, 'partPairs', 'partPairsHint'),
        { kind: 'guide' },
        ownSection('32', translate, 'partBothSides', 'partBothSidesHint'),
        ...rest,
      ];
  }
}
