/** What is invented about a study before anybody is interviewed: people, sites, guides, codebook. */
import { type Code, type Codebook, plainCode } from '#shared/model/coding';
import type { Guide, GuideLevel, GuideNode, GuideNodeKind, GuideRole } from '#shared/model/guide';
import { plainHouseStyle } from '#shared/model/houseStyle';
import type {
  CodebookId,
  CodeId,
  GuideId,
  GuideNodeId,
  PersonId,
  ProjectId,
  SiteId,
} from '#shared/model/ids';
import type { Person, Project } from '#shared/model/project';
import type { Site } from '#shared/model/site';
import type { Random } from './random';
import { guideQuestion, reportSentence, topicName } from './sentences';
import { siteNames } from './words';

export const guideRoles: readonly GuideRole[] = [
  { code: 'GF', label: 'Geschäftsführung' },
  { code: 'TL', label: 'Teamleitung' },
  { code: 'FK', label: 'Fachkraft' },
  { code: 'PL', label: 'Projektleitung' },
];

export function inventProject(random: Random, coders: number): Project {
  const people: Person[] = Array.from({ length: coders }, (_, i) => ({
    id: random.id<PersonId>(),
    name: `Kodierung ${String.fromCharCode(65 + i)}`,
  }));
  return {
    id: random.id<ProjectId>(),
    kind: 'project',
    name: 'Erfundene Studie',
    language: 'de',
    waves: [1, 2],
    wavePeriods: {},
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    roles: [],
    subgroups: [],
    abbreviations: [{ short: 'ifk', long: 'Integrationsfachkraft' }],
    endDate: '',
    knownWords: [],
    fourEyes: false,
    deleteRecording: 'afterProtocol',
    excludedTopics: [],
    siteAttributes: {},
    houseStyle: plainHouseStyle,
    createdAt: '2021-02-01T08:00:00.000Z',
  };
}

export function inventSites(random: Random, count: number): readonly Site[] {
  return Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / siteNames.length);
    return {
      id: random.id<SiteId>(),
      kind: 'site',
      code: `S${String(i + 1).padStart(2, '0')}`,
      name: `Standort ${siteNames[i % siteNames.length] ?? ''}${round === 0 ? '' : ` ${round + 1}`}`,
      aliases: [],
      region: random.pick(['Nord', 'Mitte', 'Süd']),
      standing: 'site',
      caseStudy: i % 3 === 0,
      position: i,
      attributes: {},
    };
  });
}

const levels: readonly GuideLevel[] = ['strategic', 'operative', 'intensive'];

/** Guides of different length, the shortest with ten lead questions and the longest with fifty. */
export function inventGuides(random: Random, count: number): readonly Guide[] {
  return Array.from({ length: count }, (_, i) => {
    const questions = count === 1 ? 10 : 10 + Math.round((40 * i) / (count - 1));
    return inventGuide(random, i, questions);
  });
}

function inventGuide(random: Random, index: number, questions: number): Guide {
  const wave = index % 2 === 0 ? 1 : 2;
  return {
    id: random.id<GuideId>(),
    kind: 'guide',
    label: `${String.fromCharCode(65 + Math.floor(index / 2))}.${wave}`,
    title: `Leitfaden ${index + 1}: ${topicName(random)}`,
    level: levels[index % levels.length] ?? null,
    wave,
    version: 1,
    language: 'de',
    basedOn: null,
    roles: guideRoles,
    subgroups: [],
    preliminary: ['Die Teilnahme ist freiwillig.', 'Dieser Leitfaden ist für Messungen erfunden.'],
    rules: {
      consent: 'oral',
      informationSheet: true,
      recordingAllowed: null,
      deleteRecording: 'afterProtocol',
      deleteProtocol: 'endOfProject',
      anonymisation: true,
      excludedTopics: [],
      durationMinutes: 90,
      perCase: false,
    },
    nodes: sections(random, questions),
    footnotes: [],
    attachments: [],
    source: null,
  };
}

/** Sections of five questions: what fits on a printed page. */
const perSection = 5;

function sections(random: Random, questions: number): readonly GuideNode[] {
  return Array.from({ length: Math.ceil(questions / perSection) }, (_, s) => {
    const here = Math.min(perSection, questions - s * perSection);
    const children = Array.from({ length: here }, (_, q) => question(random, `${s + 1}.${q + 1}`));
    return node(random, 'section', `${s + 1}`, topicName(random), [], children);
  });
}

function question(random: Random, number: string): GuideNode {
  const supplementary = Array.from({ length: random.pick([0, 0, 1, 2]) }, () =>
    node(random, 'supplementary', null, guideQuestion(random), [], []),
  );
  // A quarter of the questions is for some roles only.
  const roles = random.chance(0.25) ? [random.pick(guideRoles).code, random.pick(guideRoles).code] : [];
  return node(random, 'question', number, guideQuestion(random), [...new Set(roles)], supplementary);
}

function node(
  random: Random,
  kind: GuideNodeKind,
  printedNumber: string | null,
  text: string,
  roles: readonly string[],
  children: readonly GuideNode[],
): GuideNode {
  return {
    id: random.id<GuideNodeId>(),
    kind,
    printedNumber,
    text,
    topic: null,
    roles,
    optional: false,
    condition: null,
    familyId: null,
    levelUnsure: false,
    sourceLine: null,
    children,
  };
}

/** Lead questions in printed order. */
export function leadQuestions(guide: Guide): readonly GuideNode[] {
  return guide.nodes.flatMap((section) => section.children).filter(({ kind }) => kind === 'question');
}

/** A codebook on three levels; a ninth of the codes at the top, a third in the middle. */
export function inventCodebook(random: Random, count: number): Codebook {
  const tops = Math.max(1, Math.round(count / 9));
  const upper = tops + Math.max(1, Math.round(count / 3));
  const codes: Code[] = [];
  for (let i = 0; i < count; i++) {
    const parent = i < tops ? null : i < upper ? codes[i % tops] : codes[tops + (i % (upper - tops))];
    codes.push({
      id: random.id<CodeId>(),
      parent: parent?.id ?? null,
      ...plainCode,
      position: codes.filter((code) => code.parent === (parent?.id ?? null)).length,
      name: topicName(random),
      definition: reportSentence(random),
      rule: random.chance(0.4) ? `Nicht kodiert wird: ${reportSentence(random)}` : '',
      color: `#${random.between(0x20_20_20, 0xd0_d0_d0).toString(16)}`,
    });
  }
  return {
    id: random.id<CodebookId>(),
    kind: 'codebook',
    codes: Object.fromEntries(codes.map((code) => [code.id, code])),
  };
}
