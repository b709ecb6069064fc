import type { ProtocolId } from '#shared/model/ids';
import { CommandRefused, defineCommand, need, needName } from './command';
import { needUnlocked } from './lifeCycleCommands';
import { originalOf } from './protocolCommands';

/** Another label for the case a protocol is about ("Client 2"); a label, never a name. */
export const renameCase = defineCommand(
  'interview.renameCase',
  (draft, params: { protocol: ProtocolId; caseLabel: string }) => {
    need(draft, 'protocol', params.protocol).caseLabel = needName(params.caseLabel);
  },
);

/**
 * Takes one case's protocol away, with its codings and passages; statements keep their shells. The interview
 * keeps at least one protocol (`lastCase`), and an approved one must be reopened first.
 */
export const removeCase = defineCommand('interview.removeCase', (draft, params: { protocol: ProtocolId }) => {
  const protocol = need(draft, 'protocol', params.protocol);
  needUnlocked(originalOf(protocol));
  const { interview } = protocol;
  const cases = Object.values(draft.protocol).filter((one) => one.interview === interview);
  if (cases.length < 2) throw new CommandRefused('lastCase');
  delete draft.protocol[params.protocol];
  for (const layers of [draft.codingLayer, draft.evidenceLayer]) {
    for (const layer of Object.values(layers)) {
      if (layer.text === params.protocol) delete layers[layer.id];
    }
  }
});
