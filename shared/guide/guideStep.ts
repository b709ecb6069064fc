import type {
  Guide,
  GuideAttachment,
  GuideFootnote,
  GuideNodeKind,
  GuideRole,
  GuideRules,
  GuideTopic,
  GuideWarning,
} from '#shared/model/guide';
import type { GuideNodeId } from '#shared/model/ids';
import {
  addNode,
  confirmLevel,
  type NewNode,
  placeLeftover,
  removeNode,
  renumber,
  setKind,
  setOptional,
  setRoles,
  setText,
  setTopic,
} from './editContent';
import {
  type GuideHead,
  setAttachments,
  setFootnotes,
  setHead,
  setPreliminary,
  setRules,
  setSubgroups,
} from './editFront';
import { dismissWarning, setCondition, setFamily } from './editNotes';
import { demote, joinWithPrevious, moveBy, moveTo, promote, split } from './editStructure';
import type { GuideEdit } from './editTree';
import { defineRoles, type RoleDefinition } from './guideRoles';

/**
 * One correction of a guide as plain data, so that the review before the import and the project's journal apply
 * the same thing. Steps that make a node bring its id along.
 */
export type GuideStep =
  | { readonly kind: 'promote' | 'demote' | 'join' | 'confirmLevel' | 'remove'; readonly node: GuideNodeId }
  | { readonly kind: 'moveBy'; readonly node: GuideNodeId; readonly steps: number }
  | {
      readonly kind: 'moveTo';
      readonly node: GuideNodeId;
      readonly parent: GuideNodeId;
      /** Among the parent's children without the node itself. */
      readonly index: number;
    }
  | {
      readonly kind: 'split';
      readonly node: GuideNodeId;
      readonly offset: number;
      readonly newNode: GuideNodeId;
    }
  | { readonly kind: 'setText'; readonly node: GuideNodeId; readonly text: string }
  | { readonly kind: 'renumber'; readonly node: GuideNodeId; readonly number: string }
  | { readonly kind: 'setRoles'; readonly node: GuideNodeId; readonly roles: readonly string[] }
  | { readonly kind: 'setTopic'; readonly node: GuideNodeId; readonly topic: GuideTopic }
  | { readonly kind: 'setOptional'; readonly node: GuideNodeId; readonly optional: boolean }
  | { readonly kind: 'setCondition'; readonly node: GuideNodeId; readonly condition: string }
  | { readonly kind: 'setKind'; readonly node: GuideNodeId; readonly to: GuideNodeKind }
  | { readonly kind: 'setFamily'; readonly node: GuideNodeId; readonly family: string }
  | { readonly kind: 'add'; readonly place: NewNode; readonly newNode: GuideNodeId }
  | {
      readonly kind: 'placeLeftover';
      readonly leftover: number;
      readonly place: Omit<NewNode, 'text'>;
      readonly newNode: GuideNodeId;
    }
  | { readonly kind: 'defineRoles'; readonly roles: readonly RoleDefinition[] }
  | { readonly kind: 'setHead'; readonly head: Partial<GuideHead> }
  | { readonly kind: 'setRules'; readonly rules: Partial<GuideRules> }
  | { readonly kind: 'setPreliminary'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'setSubgroups'; readonly subgroups: readonly GuideRole[] }
  | { readonly kind: 'setFootnotes'; readonly footnotes: readonly GuideFootnote[] }
  | { readonly kind: 'setAttachments'; readonly attachments: readonly GuideAttachment[] }
  | { readonly kind: 'dismissWarning'; readonly warning: GuideWarning };

/** Applies steps one after the other, all or none. */
export function applySteps(guide: Guide, steps: readonly GuideStep[]): GuideEdit {
  let edited = guide;
  for (const step of steps) {
    const edit = applyStep(edited, step);
    if (!edit.ok) return edit;
    edited = edit.guide;
  }
  return { ok: true, guide: edited };
}

function applyStep(guide: Guide, step: GuideStep): GuideEdit {
  switch (step.kind) {
    case 'promote':
      return promote(guide, step.node);
    case 'demote':
      return demote(guide, step.node);
    case 'join':
      return joinWithPrevious(guide, step.node);
    case 'confirmLevel':
      return confirmLevel(guide, step.node);
    case 'remove':
      return removeNode(guide, step.node);
    case 'moveBy':
      return moveBy(guide, step.node, step.steps);
    case 'moveTo':
      return moveTo(guide, step.node, step.parent, step.index);
    case 'split':
      return split(guide, step.node, step.offset, () => step.newNode);
    case 'setText':
      return setText(guide, step.node, step.text);
    case 'renumber':
      return renumber(guide, step.node, step.number);
    case 'setRoles':
      return setRoles(guide, step.node, step.roles);
    case 'setTopic':
      return setTopic(guide, step.node, step.topic);
    case 'setOptional':
      return setOptional(guide, step.node, step.optional);
    case 'setCondition':
      return setCondition(guide, step.node, step.condition);
    case 'setKind':
      return setKind(guide, step.node, step.to);
    case 'setFamily':
      return setFamily(guide, step.node, step.family);
    case 'add':
      return addNode(guide, step.place, () => step.newNode);
    case 'placeLeftover':
      return placeLeftover(guide, step.leftover, step.place, () => step.newNode);
    case 'defineRoles':
      return defineRoles(guide, step.roles);
    case 'setHead':
      return setHead(guide, step.head);
    case 'setRules':
      return setRules(guide, step.rules);
    case 'setPreliminary':
      return setPreliminary(guide, step.paragraphs);
    case 'setSubgroups':
      return setSubgroups(guide, step.subgroups);
    case 'setFootnotes':
      return setFootnotes(guide, step.footnotes);
    case 'setAttachments':
      return setAttachments(guide, step.attachments);
    case 'dismissWarning':
      return dismissWarning(guide, step.warning);
  }
}

/**
 * Steps that leave what is asked, whom and in which order untouched: they are allowed in a guide with
 * interviews. Topics and families are the project's own words for comparing, not part of the guide; its name may
 * be corrected at any time.
 */
export function keepsWhatIsAsked(step: GuideStep): boolean {
  if (step.kind === 'setHead')
    return Object.keys(step.head).every((key) => key === 'label' || key === 'title');
  return ['setTopic', 'setFamily', 'confirmLevel', 'dismissWarning'].includes(step.kind);
}
