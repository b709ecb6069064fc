import { castDraft } from 'immer';
import type { Guide } from '#shared/model/guide';
import type { GuideId } from '#shared/model/ids';
import { CommandRefused, defineCommand, need, needName } from './command';

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

/** Only a guide without interviews and reports goes. */
export const removeGuide = defineCommand('guide.remove', (draft, params: { id: GuideId }) => {
  const guide = need(draft, 'guide', params.id);
  const used = [...Object.values(draft.interview), ...Object.values(draft.caseReport)];
  if (used.some((record) => record.guide === guide.id)) throw new CommandRefused('inUse');
  delete draft.guide[guide.id];
});
