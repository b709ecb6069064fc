import { castDraft } from 'immer';
import type { Codebook } from '#shared/model/coding';
import { plainHouseStyle } from '#shared/model/houseStyle';
import type { CodebookId, PersonId, ProjectId } from '#shared/model/ids';
import type { Language } from '#shared/model/language';
import type { Project } from '#shared/model/project';
import type { ProjectTree, RecordKind } from '#shared/model/tree';
import { CommandRefused, defineCommand, needName } from './command';

/** The first command of every project. */
export const createProject = defineCommand(
  'project.create',
  (
    draft,
    params: { id: ProjectId; name: string; language: Language; person: { id: PersonId; name: string } },
    context,
  ) => {
    const project: Project = {
      id: params.id,
      kind: 'project',
      name: needName(params.name),
      language: params.language,
      waves: [1],
      wavePeriods: {},
      people: { [params.person.id]: { id: params.person.id, name: needName(params.person.name) } },
      roles: [],
      subgroups: [],
      abbreviations: [],
      knownWords: [],
      endDate: '',
      fourEyes: false,
      // A recording is kept until the text is approved, and no longer, unless somebody decides otherwise.
      deleteRecording: 'afterProtocol',
      excludedTopics: [],
      siteAttributes: {},
      houseStyle: plainHouseStyle,
      createdAt: context.now,
    };
    const codebook: Codebook = { id: context.newId<CodebookId>(), kind: 'codebook', codes: {} };
    draft.project[project.id] = castDraft(project);
    draft.codebook[codebook.id] = castDraft(codebook);
  },
);

/** Fills an empty project with records that were made elsewhere, in one step: the first command of the sample project. */
export const fillProject = defineCommand('project.fill', (draft, params: { readonly tree: ProjectTree }) => {
  if (Object.keys(draft.project).length > 0) throw new CommandRefused('notEmpty');
  for (const [kind, records] of Object.entries(params.tree)) {
    Object.assign(draft[kind as RecordKind], castDraft(records)); // the tree's keys are the kinds
  }
});

/** What a project's settings may change. */
export type ProjectSettings = Pick<
  Project,
  | 'name'
  | 'language'
  | 'waves'
  | 'wavePeriods'
  | 'roles'
  | 'subgroups'
  | 'abbreviations'
  | 'knownWords'
  | 'endDate'
  | 'fourEyes'
  | 'deleteRecording'
  | 'excludedTopics'
  | 'houseStyle'
>;

/** Changes what is given; what is left out stays. Refuses codes used twice and an empty list of waves. */
export const editProject = defineCommand('project.edit', (draft, params: Partial<ProjectSettings>) => {
  const [project] = Object.values(draft.project);
  if (project === undefined) throw new CommandRefused('gone');
  if (params.name !== undefined) needName(params.name);
  if (params.waves?.length === 0) throw new CommandRefused('emptyName');
  if (params.endDate !== undefined && !/^(\d{4}-\d{2}-\d{2})?$/.test(params.endDate)) {
    throw new CommandRefused('badDate');
  }
  for (const codes of [params.roles, params.subgroups]) {
    if (codes !== undefined && new Set(codes.map(({ code }) => code)).size < codes.length) {
      throw new CommandRefused('nameTaken');
    }
  }
  Object.assign(project, castDraft(params));
});

/** The spelling check takes a word as right from now on. */
export const addKnownWord = defineCommand('project.addKnownWord', (draft, params: { word: string }) => {
  const [project] = Object.values(draft.project);
  if (project === undefined) throw new CommandRefused('gone');
  const word = needName(params.word);
  if (!project.knownWords.includes(word)) project.knownWords.push(word);
});

/** Somebody joins the team. */
export const addPerson = defineCommand(
  'project.addPerson',
  (draft, params: { name: string }, context): PersonId => {
    const [project] = Object.values(draft.project);
    if (project === undefined) throw new CommandRefused('gone');
    const id = context.newId<PersonId>();
    project.people[id] = { id, name: needName(params.name) };
    return id;
  },
);

/** Corrects the name or initials of somebody in the team; what they did stays theirs. */
export const renamePerson = defineCommand(
  'project.renamePerson',
  (draft, params: { id: PersonId; name: string }) => {
    const [project] = Object.values(draft.project);
    const person = project?.people[params.id];
    if (person === undefined) throw new CommandRefused('gone');
    person.name = needName(params.name);
  },
);
