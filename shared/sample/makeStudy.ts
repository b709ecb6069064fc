import { type TemplateCode, templateCodes } from '#shared/codebook/template';
import { takeInCodes } from '#shared/commands/codebookCommands';
import { addCode } from '#shared/commands/codeCommands';
import { addGuide } from '#shared/commands/guideCommands';
import { addPerson, createProject, editProject } from '#shared/commands/projectCommands';
import { setQuotas } from '#shared/commands/quotaCommands';
import { addSite } from '#shared/commands/siteCommands';
import { addDays } from '#shared/fieldwork/days';
import { copyGuide } from '#shared/guide/copyGuide';
import type { Guide } from '#shared/model/guide';
import type { CodeId, PersonId, ProjectId, SiteId } from '#shared/model/ids';
import type { SampleContent } from './content';
import { known, type Making } from './making';

/** The study before its first conversation: who, where, with which guides and codes. By key of the content. */
export interface Study {
  readonly people: ReadonlyMap<string, PersonId>;
  readonly sites: ReadonlyMap<string, SiteId>;
  /** By label, "A.1.2". */
  readonly guides: ReadonlyMap<string, Guide>;
  /** By printed number, "1.2.3", and by key. */
  readonly codes: ReadonlyMap<string, CodeId>;
}

export interface StudyParts {
  readonly project: ProjectId;
  readonly content: SampleContent;
  readonly guides: readonly Guide[];
  readonly codes: readonly TemplateCode[];
  /** ISO date of the day on which it is made. */
  readonly today: string;
}

/** Days before today on which the project was set up: long before the first conversation. */
const begin = -240;

export function makeStudy(making: Making, parts: StudyParts): Study {
  const { content } = parts;
  const people = makeProject(making, parts);
  const lead = known([...people.values()][0], 'a first person');
  const hand = { by: lead, day: begin };
  const sites = new Map<string, SiteId>();
  for (const { key, ...site } of content.sites) sites.set(key, making.run(hand, addSite, site));
  const guides = new Map<string, Guide>();
  for (const shipped of parts.guides) {
    const guide = copyGuide(withoutTowns(shipped, content.startTable), making.newId);
    making.run(hand, addGuide, { guide });
    guides.set(guide.label, guide);
  }
  making.run(hand, setQuotas, {
    cells: content.quotas.flatMap(({ sites: where, ...cell }) =>
      where.map((site) => ({ ...cell, site: known(sites.get(site), site) })),
    ),
  });
  return { people, sites, guides, codes: makeCodes(making, hand.by, parts) };
}

function makeProject(making: Making, { project, content, today }: StudyParts): Map<string, PersonId> {
  const people = new Map<string, PersonId>();
  for (const [key, name] of Object.entries(content.people)) {
    const first = people.values().next().value;
    if (first === undefined) {
      const id = making.newId() as PersonId; // a fresh UUID may carry any id's brand
      const params = { id: project, name: content.name, language: 'de', person: { id, name } } as const;
      making.run({ by: id, day: begin }, createProject, params);
      people.set(key, id);
    } else people.set(key, making.run({ by: first, day: begin }, addPerson, { name }));
  }
  const by = known([...people.values()][0], 'a first person');
  const { wavePeriods, roles, subgroups, abbreviations, knownWords, excludedTopics, endsIn } = content;
  making.run({ by, day: begin }, editProject, {
    waves: Object.keys(wavePeriods).map(Number),
    wavePeriods,
    roles,
    subgroups,
    abbreviations,
    knownWords,
    excludedTopics,
    endDate: addDays(today, endsIn),
    fourEyes: true,
  });
  return people;
}

/** The shipped guide prints a table of real towns; in an invented study the invented sites stand there. */
function withoutTowns(guide: Guide, rows: SampleContent['startTable']): Guide {
  return { ...guide, attachments: guide.attachments.map((attachment) => ({ ...attachment, rows })) };
}

function makeCodes(
  making: Making,
  by: PersonId,
  { codes, content }: StudyParts,
): ReadonlyMap<string, CodeId> {
  const incoming = templateCodes(codes, 'de', 3);
  making.run({ by, day: begin }, takeInCodes, { codes: incoming, mode: 'merge' });
  const [codebook] = Object.values(making.tree().codebook);
  const made = Object.values(known(codebook, 'the codebook').codes);
  // Taken in the order of the file, each with the next id, so that the lists run side by side.
  const byNumber = new Map(incoming.map(({ key }, i) => [key, known(made[i], key).id]));
  for (const { key, parent, name, definition } of content.codes) {
    const above = known(
      made.find(({ id }) => id === byNumber.get(parent)),
      parent,
    );
    const fields = { name, definition, parent: above.id, color: above.color };
    const id = making.run({ by, day: -60 }, addCode, { ...fields, origin: 'inductive', provisional: true });
    byNumber.set(key, id);
  }
  return byNumber;
}
