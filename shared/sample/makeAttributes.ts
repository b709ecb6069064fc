import { addSiteAttribute, setSiteAttribute } from '#shared/commands/siteAttributeCommands';
import { addDays } from '#shared/fieldwork/days';
import type { SiteAttributeId } from '#shared/model/ids';
import type { SampleContent } from './content';
import type { Study } from './makeStudy';
import type { Texts } from './makeTexts';
import { known, type Making } from './making';

/** Day on which what had been known before the first conversation was entered. */
const entered = -120;

/** What the sites are compared in, with every value each had. `today` is an ISO date. */
export function makeAttributes(
  making: Making,
  study: Study,
  texts: Texts,
  { attributes, attributeValues }: SampleContent,
  today: string,
): void {
  const lead = known([...study.people.values()][0], 'a first person');
  const ids = new Map<string, SiteAttributeId>();
  for (const { key, ...fields } of attributes) {
    ids.set(key, making.run({ by: lead, day: -240 }, addSiteAttribute, fields));
  }
  for (const one of attributeValues) {
    // Entered some days after somebody said so, or when the protocols were read for the comparison.
    const day = Math.max(one.asOf ?? entered, entered) + 10;
    making.run({ by: known(study.people.get(one.by), one.by), day }, setSiteAttribute, {
      site: known(study.sites.get(one.site), one.site),
      attribute: known(ids.get(one.attribute), one.attribute),
      value: one.day === undefined ? (one.value ?? '') : addDays(today, one.day),
      asOf: one.asOf === null ? '' : addDays(today, one.asOf),
      wave: one.wave,
      source: one.source === null ? null : known(texts.ids.get(one.source), one.source),
      note: one.note ?? '',
    });
  }
}
