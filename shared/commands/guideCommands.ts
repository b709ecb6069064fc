import { castDraft, current, type Draft } from 'immer';
import { findNode, walkNodes } from '#shared/guide/guideNodes';
import { applySteps, type GuideStep, keepsWhatIsAsked } from '#shared/guide/guideStep';
import { familyName, nextVersion, takeFamilies, withFamilies } from '#shared/guide/nextVersion';
import { versionGroups } from '#shared/guide/versionGroups';
import type { Guide, GuideNode } from '#shared/model/guide';
import type { GuideId, GuideNodeId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { CommandRefused, defineCommand, need, needName, type TreeDraft } from './command';

/*
 * A guide that somebody was interviewed with is never changed in what it asks: the answers lie at its nodes.
 * Changing it makes a new version (`guide.newVersion`), a guide of its own with `basedOn`, fresh node ids and
 * the same question families. Old interviews stay with the old version, new ones choose the new one. Topics and
 * families are the project's own words and may be changed at any time.
 */

/** Takes a guide (imported, shipped or built by hand) into the project. */
export const addGuide = defineCommand('guide.add', (draft, params: { guide: Guide }): GuideId => {
  draft.guide[params.guide.id] = castDraft(params.guide);
  return params.guide.id;
});

export const renameGuide = defineCommand(
  'guide.rename',
  (draft, params: { id: GuideId; label: string; title: string }) => {
    const guide = need(draft, 'guide', params.id);
    guide.label = params.label.trim();
    guide.title = needName(params.title);
  },
);

/** Corrects a guide by steps, all or none. Refuses `guideAnswered` where interviews depend on what is changed. */
export const editGuide = defineCommand(
  'guide.edit',
  (draft, params: { id: GuideId; steps: readonly GuideStep[] }) => {
    const guide = need(draft, 'guide', params.id);
    if (!params.steps.every(keepsWhatIsAsked) && isAnswered(draft, params.id)) {
      throw new CommandRefused('guideAnswered');
    }
    const before = current(guide) as Guide; // a draft of a guide stands for a guide
    const edit = applySteps(before, params.steps);
    if (!edit.ok) throw new CommandRefused('notPossibleHere');
    graft(guide, before, edit.guide);
  },
);

interface QuestionPlace {
  readonly guide: GuideId;
  readonly node: GuideNodeId;
}

/**
 * Says that questions of two guides are the same: both come into one family, that of the first or the second if
 * they have one, else a new one. Refuses `notPossibleHere` for nodes that are gone.
 */
export const relateQuestions = defineCommand(
  'guide.relate',
  (draft, { first, second }: { first: QuestionPlace; second: QuestionPlace }) => {
    const [one, two] = [placeOf(draft, first), placeOf(draft, second)];
    const family =
      one.node.familyId ?? two.node.familyId ?? familyName(one.node, one.before, familyNames(draft));
    for (const { guide, before, node } of [one, two]) {
      const edit = applySteps(before, [{ kind: 'setFamily', node: node.id, family }]);
      if (!edit.ok) throw new CommandRefused('notPossibleHere');
      graft(guide, before, edit.guide);
    }
  },
);

function placeOf(draft: TreeDraft, place: QuestionPlace) {
  const guide = need(draft, 'guide', place.guide);
  const before = current(guide) as Guide; // as above
  const found = findNode(before, place.node);
  if (found === null) throw new CommandRefused('notPossibleHere');
  return { guide, before, node: found.node };
}

/** Puts another reading of the same guide in its place, e.g. a corrected file; only before the first interview. */
export const replaceGuide = defineCommand('guide.replace', (draft, params: { guide: Guide }) => {
  const guide = need(draft, 'guide', params.guide.id);
  if (isAnswered(draft, guide.id)) throw new CommandRefused('guideAnswered');
  graft(guide, current(guide) as Guide, params.guide); // as above
});

/**
 * Makes the next version of a guide and resolves with its id. `content` is what the new version asks instead, for
 * example a corrected file that was read again; where it keeps a question, it has the old node's id.
 */
export const newGuideVersion = defineCommand(
  'guide.newVersion',
  (draft, params: { id: GuideId; content?: Guide }, context): GuideId => {
    const guide = need(draft, 'guide', params.id);
    const before = current(guide) as Guide; // as above
    const number = nextNumber(draft, params.id);
    const old = withFamilies(before, familyNames(draft));
    const content = params.content === undefined ? old : takeFamilies(params.content, old);
    const version = nextVersion(content, { number, basedOn: before.id }, () => context.newId<GuideId>());
    graft(guide, before, old);
    draft.guide[version.id] = castDraft(version);
    return version.id;
  },
);

/** Only a guide without interviews, reports and later versions goes. */
export const removeGuide = defineCommand('guide.remove', (draft, params: { id: GuideId }) => {
  const guide = need(draft, 'guide', params.id);
  if (isAnswered(draft, params.id)) throw new CommandRefused('inUse');
  for (const other of Object.values(draft.guide)) {
    // A version in the middle leaves the chain whole.
    if (other.basedOn === guide.id) other.basedOn = guide.basedOn;
  }
  delete draft.guide[guide.id];
});

/** Whether interviews or case reports rest on this guide. */
export function isAnswered(
  tree: Pick<ProjectTree, 'interview' | 'caseReport'> | TreeDraft,
  id: GuideId,
): boolean {
  const uses = [...Object.values(tree.interview), ...Object.values(tree.caseReport)];
  return uses.some((record) => record.guide === id);
}

/** One more than the highest version of the same guide. */
function nextNumber(draft: TreeDraft, id: GuideId): number {
  const guides = Object.values(draft.guide).map((guide) => current(guide) as Guide); // as above
  const group = versionGroups(guides).find(({ newest, older }) =>
    [newest, ...older].some((guide) => guide.id === id),
  );
  return (group?.newest.version ?? 1) + 1;
}

function familyNames(draft: TreeDraft): ReadonlySet<string> {
  const names = new Set<string>();
  for (const guide of Object.values(draft.guide)) {
    for (const { node } of walkNodes(current(guide) as Guide)) {
      if (node.familyId !== null) names.add(node.familyId);
    }
  }
  return names;
}

/** Writes only what differs, so that the journal grows with the correction and not with the guide. */
function graft(draft: Draft<Guide>, before: Guide, after: Guide): void {
  const { nodes, ...rest } = after;
  for (const [key, value] of Object.entries(rest)) {
    if (before[key as keyof Guide] !== value) Object.assign(draft, { [key]: value });
  }
  graftList(draft.nodes, before.nodes, nodes);
}

function graftList(
  draft: Draft<GuideNode>[],
  before: readonly GuideNode[],
  after: readonly GuideNode[],
): void {
  for (const [i, node] of after.entries()) {
    const old = before[i];
    const place = draft[i];
    if (old === node) continue;
    if (old === undefined || place === undefined || old.id !== node.id) draft[i] = castDraft(node);
    else graftNode(place, old, node);
  }
  draft.length = after.length;
}

function graftNode(draft: Draft<GuideNode>, before: GuideNode, after: GuideNode): void {
  const { children, ...rest } = after;
  for (const [key, value] of Object.entries(rest)) {
    if (before[key as keyof GuideNode] !== value) Object.assign(draft, { [key]: value });
  }
  graftList(draft.children, before.children, children);
}
