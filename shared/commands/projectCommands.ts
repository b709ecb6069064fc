import { castDraft } from 'immer';
import type { Codebook } from '#shared/model/coding';
import type { CodebookId, PersonId, ProjectId } from '#shared/model/ids';
import type { Language, Project } from '#shared/model/project';
import { defineCommand, needName } from './command';

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
      people: { [params.person.id]: { id: params.person.id, name: needName(params.person.name) } },
      createdAt: context.now,
    };
    const codebook: Codebook = { id: context.newId<CodebookId>(), kind: 'codebook', codes: {} };
    draft.project[project.id] = castDraft(project);
    draft.codebook[codebook.id] = castDraft(codebook);
  },
);
