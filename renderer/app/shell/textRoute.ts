import { asId, type DocumentId, type ProtocolId, type TextId } from '#shared/model/ids';
import { currentProject } from '../../workspace/store';
import type { Route } from '../navigation';

/** The screen on which a text is read: protocols with their codings, documents among the sources. */
export function textRoute(text: TextId): Route {
  const isDocument = currentProject()?.tree.document[text] !== undefined;
  return isDocument
    ? { screen: 'sources', document: asId<DocumentId>(text), importing: false }
    : { screen: 'code', protocol: asId<ProtocolId>(text) };
}
