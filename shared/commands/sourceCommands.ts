import { castDraft } from 'immer';
import type { SourceDocument } from '#shared/model/document';
import type { AnswerState } from '#shared/model/fieldwork';
import type {
  BlockId,
  DocumentId,
  GuideId,
  GuideNodeId,
  InterviewId,
  ProtocolId,
  SiteId,
} from '#shared/model/ids';
import type { Block } from '#shared/model/text';
import { isEmptyProtocol } from '#shared/protocolImport/emptyProtocol';
import type { DocumentBlock } from '#shared/protocolImport/planDocument';
import type { PlannedBlock } from '#shared/protocolImport/plannedBlock';
import {
  type CommandContext,
  CommandRefused,
  defineCommand,
  need,
  needName,
  type TreeDraft,
} from './command';
import { addInterview } from './interviewCommands';
import { addSite } from './siteCommands';

/** A site that is there, or the name of one that comes with the import. */
export type ImportedSite = { readonly id: SiteId } | { readonly name: string };

export interface ImportedProtocol {
  readonly kind: 'protocol';
  readonly target:
    | { readonly kind: 'existing'; readonly protocol: ProtocolId }
    | {
        readonly kind: 'new';
        /** Given, because its own key must lie in the vault before anything of it is sealed. */
        readonly interview: InterviewId;
        readonly site: ImportedSite;
        readonly guide: GuideId;
        readonly roles: readonly string[];
        readonly wave: number;
      };
  /** yyyy-mm-dd of the conversation as the file says it; '' when it does not. */
  readonly date: string;
  readonly blocks: readonly PlannedBlock[];
  readonly answers: { readonly [node: GuideNodeId]: AnswerState };
}

export interface ImportedDocument extends DocumentFields {
  readonly kind: 'document';
  /** Given, because a document without a conversation is sealed under a key of its own. */
  readonly id: DocumentId;
  readonly form: SourceDocument['form'];
  readonly fileName: string;
  readonly blocks: readonly DocumentBlock[];
}

export interface DocumentFields {
  readonly citationKey: string;
  readonly title: string;
  readonly year: string;
  readonly site: ImportedSite | null;
  readonly interview: InterviewId | null;
  readonly wave: number | null;
}

export type ImportedSource = ImportedProtocol | ImportedDocument;

/**
 * Takes over whatever a person has looked at, all in one step, so that one undo takes all of it back. A protocol goes
 * into an empty one (`notEmpty`) or brings its interview along; documents become sources with a citation key of their
 * own (`nameTaken`). Answers what each source became, in their order.
 */
export const importSources = defineCommand(
  'source.import',
  (draft, params: { sources: readonly ImportedSource[] }, context): readonly (ProtocolId | DocumentId)[] => {
    const made = new Map<string, SiteId>();
    const siteOf = (site: ImportedSite): SiteId => {
      if ('id' in site) return need(draft, 'site', site.id).id;
      const known = made.get(site.name);
      if (known !== undefined) return known;
      const id = addSite.run(draft, { name: site.name, code: codeIn(draft, site.name), region: '' }, context);
      made.set(site.name, id);
      return id;
    };
    return params.sources.map((source) =>
      source.kind === 'protocol'
        ? importProtocol(draft, source, siteOf, context)
        : importDocument(draft, source, siteOf, context),
    );
  },
  {
    newKeys: ({ sources }) =>
      sources.flatMap((source): readonly string[] => {
        if (source.kind === 'document') return source.interview === null ? [source.id] : [];
        return source.target.kind === 'new' ? [source.target.interview] : [];
      }),
  },
);

/** A name that is a code ("S04") is also taken as the code, unless another site has it. */
function codeIn(draft: TreeDraft, name: string): string {
  const taken = Object.values(draft.site).some(({ code }) => code === name);
  return /^\p{Lu}{1,4}\d{1,3}$/u.test(name) && !taken ? name : '';
}

function importProtocol(
  draft: TreeDraft,
  { target, date, blocks, answers }: ImportedProtocol,
  siteOf: (site: ImportedSite) => SiteId,
  context: CommandContext,
): ProtocolId {
  let id: ProtocolId;
  if (target.kind === 'new') {
    const { interview, guide, roles, wave } = target;
    const plan = {
      id: interview,
      site: siteOf(target.site),
      guide,
      roles,
      wave,
      date,
      status: 'held',
    } as const;
    id = addInterview.run(draft, plan, context);
  } else id = target.protocol;
  const protocol = need(draft, 'protocol', id);
  if (!isEmptyProtocol(protocol)) throw new CommandRefused('notEmpty');
  const interview = need(draft, 'interview', protocol.interview);
  // What has a protocol was held; a day that the sheet does not know yet comes from the file.
  interview.status = 'held';
  if (interview.date === '') interview.date = date;
  protocol.blocks = castDraft(blocks.map((block) => newBlock(block, context)));
  protocol.answers = { ...answers };
  return id;
}

function importDocument(
  draft: TreeDraft,
  source: ImportedDocument,
  siteOf: (site: ImportedSite) => SiteId,
  context: CommandContext,
): DocumentId {
  const pages: Record<BlockId, string> = {};
  const speakers: Record<BlockId, string> = {};
  const blocks = source.blocks.map((planned) => {
    const block = newBlock(planned, context);
    if (planned.page !== null) pages[block.id] = planned.page;
    if (planned.speaker !== null) speakers[block.id] = planned.speaker;
    return block;
  });
  const document: SourceDocument = {
    ...checkedFields(draft, source, null),
    id: source.id,
    kind: 'document',
    form: source.form,
    site: source.site === null ? null : siteOf(source.site),
    interview: source.interview,
    wave: source.wave,
    blocks,
    pages,
    speakers,
    lifeCycle: [],
    imported: { fileName: source.fileName, at: context.now },
  };
  draft.document[document.id] = castDraft(document);
  return document.id;
}

function newBlock({ text, marks, question }: PlannedBlock, context: CommandContext): Block {
  return { id: context.newId<BlockId>(), kind: 'paragraph', text, marks, question };
}

/** Changes how a source is cited and where it belongs; its text stays. */
export const editDocument = defineCommand(
  'document.edit',
  (
    draft,
    params: { id: DocumentId; site: SiteId | null } & Pick<
      DocumentFields,
      'citationKey' | 'title' | 'year' | 'wave'
    >,
  ) => {
    const document = need(draft, 'document', params.id);
    Object.assign(document, checkedFields(draft, params, params.id));
    document.site = params.site === null ? null : need(draft, 'site', params.site).id;
    document.wave = params.wave;
  },
);

/** Removes a source with its codings and passages. Can be undone. */
export const removeDocument = defineCommand('document.remove', (draft, params: { id: DocumentId }) => {
  need(draft, 'document', params.id);
  delete draft.document[params.id];
  for (const layers of [draft.codingLayer, draft.evidenceLayer]) {
    for (const layer of Object.values(layers)) if (layer.text === params.id) delete layers[layer.id];
  }
});

/** Reports cite by the key, so no two sources have the same. */
function checkedFields(
  draft: TreeDraft,
  fields: Pick<DocumentFields, 'citationKey' | 'title' | 'year'>,
  own: DocumentId | null,
): Pick<SourceDocument, 'citationKey' | 'title' | 'year'> {
  const citationKey = needName(fields.citationKey);
  const taken = Object.values(draft.document).some(
    (one) => one.id !== own && one.citationKey === citationKey,
  );
  if (taken) throw new CommandRefused('nameTaken');
  return { citationKey, title: needName(fields.title), year: fields.year.trim() };
}
