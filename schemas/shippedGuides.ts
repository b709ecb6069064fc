import type { Guide, GuideLevel, GuideTopic } from '#shared/model/guide';
import { guideRecord } from './records/guide';

/** A guide that ships with the program, as a list of them shows it before anything is loaded. */
export interface ShippedGuide {
  readonly label: string;
  readonly title: GuideTopic;
  readonly level: GuideLevel;
  /** The guide with the ids of the file. A project takes a copy with ids of its own (`copyGuide`). */
  readonly load: () => Promise<Guide>;
}

/** The seven guides of the study, in printed order, worded for this project. */
export const SHIPPED_GUIDES: readonly ShippedGuide[] = [
  {
    label: 'A.1.1',
    title: { de: 'Regionaldirektion', en: 'Regional directorate' },
    level: 'strategic',
    load: async () => read(await import('#schemas/guides/a11.json')),
  },
  {
    label: 'A.1.2',
    title: { de: 'Jobcenter', en: 'Job centre' },
    level: 'strategic',
    load: async () => read(await import('#schemas/guides/a12.json')),
  },
  {
    label: 'A.1.3',
    title: { de: 'Kommune und Agentur für Arbeit', en: 'Municipality and employment agency' },
    level: 'strategic',
    load: async () => read(await import('#schemas/guides/a13.json')),
  },
  {
    label: 'A.2.1',
    title: { de: 'Generalleitfaden', en: 'General guide' },
    level: 'operative',
    load: async () => read(await import('#schemas/guides/a21.json')),
  },
  {
    label: 'A.2.2',
    title: { de: 'Arbeitgeber', en: 'Employers' },
    level: 'operative',
    load: async () => read(await import('#schemas/guides/a22.json')),
  },
  {
    label: 'A.3.1',
    title: { de: 'IFK über Kundinnen und Kunden', en: 'Caseworkers on their clients' },
    level: 'intensive',
    load: async () => read(await import('#schemas/guides/a31.json')),
  },
  {
    label: 'A.3.2',
    title: { de: 'Kundinnen und Kunden', en: 'Clients' },
    level: 'intensive',
    load: async () => read(await import('#schemas/guides/a32.json')),
  },
];

/** The shape of a JSON module is wider than the model's; parsing also gives the ids their brands. */
function read(file: { readonly default: unknown }): Guide {
  return guideRecord.schema.parse(file.default);
}
