import { saveTemplate } from '#shared/commands/reportPartCommands';
import type { GuideNodeId } from '#shared/model/ids';
import type { ReportTemplate } from '#shared/model/reportTemplate';
import type { SampleTemplate } from './content';
import { type Hand, known, type Making } from './making';

/** The project's own template for reports of the strategic level. */
export function makeTemplate(making: Making, hand: Hand, wanted: SampleTemplate): ReportTemplate {
  const { name, heading, hint } = wanted;
  const section = making.newId() as GuideNodeId; // a fresh UUID may carry any id's brand
  const id = making.run(hand, saveTemplate, {
    id: null,
    name,
    level: 'strategic',
    parts: [
      { kind: 'basis' },
      { kind: 'section', id: section, of: null, heading, hint },
      { kind: 'guide' },
      { kind: 'attributes' },
      { kind: 'openPoints' },
      { kind: 'verbatim' },
    ],
  });
  return known(making.tree().reportTemplate[id], name);
}

/** The section of its own that stands under this heading. */
export function templateSection(template: ReportTemplate, heading: string) {
  return template.parts.flatMap((part) =>
    part.kind === 'section' && part.heading === heading ? [part] : [],
  )[0];
}
