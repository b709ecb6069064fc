import { castDraft } from 'immer';
import type { Handout } from '#shared/model/handout';
import type { HandoutId } from '#shared/model/ids';
import { defineCommand } from './command';

/** Notes that a file with words was handed out. Undo passes it over: the file is out in the world. */
export const noteHandout = defineCommand(
  'handout.note',
  (draft, params: Pick<Handout, 'what' | 'file' | 'from' | 'look'>, context): HandoutId => {
    const handout: Handout = {
      id: context.newId<HandoutId>(),
      kind: 'handout',
      at: context.now,
      by: context.author,
      ...params,
      // Each once, in an order that tells nothing.
      from: params.from === null ? null : [...new Set(params.from)].sort(),
    };
    draft.handout[handout.id] = castDraft(handout);
    return handout.id;
  },
);
