import type { Guide, GuideAttachment, GuideFootnote, GuideRole, GuideRules } from '#shared/model/guide';
import type { GuideEdit } from './editTree';
import { findNode } from './guideNodes';

/** What a guide is called and where it belongs. */
export type GuideHead = Pick<Guide, 'label' | 'title' | 'level' | 'wave' | 'language'>;

const notPossible: GuideEdit = { ok: false, reason: 'notPossible' };

/** Changes what is given of the head; a guide keeps a title, and waves count from 1. */
export function setHead(guide: Guide, head: Partial<GuideHead>): GuideEdit {
  const { title, wave } = { ...guide, ...head };
  if (title.trim() === '') return notPossible;
  if (wave !== null && !(Number.isInteger(wave) && wave > 0)) return notPossible;
  const label = (head.label ?? guide.label).trim();
  return { ok: true, guide: { ...guide, ...head, label, title: title.trim() } };
}

/** Changes what is given of the rules. Excluded topics stand once each; minutes are whole. */
export function setRules(guide: Guide, rules: Partial<GuideRules>): GuideEdit {
  const next = { ...guide.rules, ...rules };
  const { durationMinutes } = next;
  if (durationMinutes !== null && !(Number.isInteger(durationMinutes) && durationMinutes >= 0)) {
    return notPossible;
  }
  const topics = next.excludedTopics.map((topic) => topic.trim()).filter((topic) => topic !== '');
  return { ok: true, guide: { ...guide, rules: { ...next, excludedTopics: [...new Set(topics)] } } };
}

/** Sets the preliminary remarks; a line break parts paragraphs, and an emptied one is gone. */
export function setPreliminary(guide: Guide, paragraphs: readonly string[]): GuideEdit {
  const preliminary = paragraphs
    .flatMap((paragraph) => paragraph.split('\n'))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return { ok: true, guide: { ...guide, preliminary } };
}

/** Sets the parts of roles that are counted apart. Codes are neither empty nor used twice. */
export function setSubgroups(guide: Guide, subgroups: readonly GuideRole[]): GuideEdit {
  const trimmed = subgroups.map(({ code, label }) => ({ code: code.trim(), label: label.trim() }));
  const codes = trimmed.map(({ code }) => code);
  if (codes.includes('') || new Set(codes).size < codes.length) return notPossible;
  return { ok: true, guide: { ...guide, subgroups: trimmed } };
}

/** Sets the footnotes; each stands at a node of the guide or at none. */
export function setFootnotes(guide: Guide, footnotes: readonly GuideFootnote[]): GuideEdit {
  const known = footnotes.every(({ node }) => node === null || findNode(guide, node) !== null);
  if (!known) return notPossible;
  const trimmed = footnotes.map((note) => ({ ...note, mark: note.mark.trim(), text: note.text.trim() }));
  return { ok: true, guide: { ...guide, footnotes: trimmed } };
}

/** Sets the attached tables; every row gets as many cells as the longest has. */
export function setAttachments(guide: Guide, attachments: readonly GuideAttachment[]): GuideEdit {
  const whole = attachments.map(({ title, rows }) => {
    const width = Math.max(0, ...rows.map((row) => row.length));
    const filled = rows.map((row) => Array.from({ length: width }, (_, i) => (row[i] ?? '').trim()));
    return { title: title.trim(), rows: filled };
  });
  return { ok: true, guide: { ...guide, attachments: whole } };
}
