/** The page in which coding is measured: the app's own screen, workspace and storage over an invented study. */
import '@mantine/core/styles.css';
import { MantineProvider } from '@mantine/core';
import { createRoot, type Root } from 'react-dom/client';
import { asId, type BlockId, type ProjectId, type ProtocolId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { defaultKdf } from '#shared/seal/vault';
import { CodeScreen } from '../../../renderer/features/coding/CodeScreen';
import { getHost } from '../../../renderer/host/getHost';
import { installPageSecurity } from '../../../renderer/host/pageSecurity';
import { initLanguage } from '../../../renderer/ui/i18n';
import { checkChain } from '../../../renderer/workers/journal/checkChain';
import { openProject } from '../../../renderer/workspace/opening';
import { systemClock } from '../../../renderer/workspace/session';
import { currentProject } from '../../../renderer/workspace/store';
import { longText } from '../../support/editorPage/longText';
import { codeProtocol } from '../corpus/codings';
import { type CorpusSize, makeCorpus } from '../corpus/makeCorpus';
import { seededRandom } from '../corpus/random';
import { seedProject } from '../seed';

installPageSecurity();

const kdf = { ...defaultKdf, salt: 'AAAAAAAAAAAAAAAAAAAAAA' };
const passphraseKey = new Uint8Array(32).fill(7);
const opening = { host: getHost(), deriveKey: async () => passphraseKey, clock: systemClock, checkChain };
const long = { words: 25_000, codings: 3_000, wordsPerBlock: 165 };

export interface CodingBench {
  /** Seeds and opens a study in which one protocol is long; answers that protocol and an ordinary one. */
  seed(size: CorpusSize): Promise<{ readonly long: string; readonly plain: string }>;
  /** Milliseconds from asking for a text to the frame in which its codings are painted. */
  show(text: string): Promise<number>;
  hide(): Promise<void>;
  saving(): string;
}

let root: Root | null = null;

const codingBench: CodingBench = {
  async seed(size) {
    await initLanguage('de');
    const { tree, text } = withLongText(makeCorpus({ seed: 42, size }));
    const { project } = await seedProject({ host: opening.host, tree, kdf, passphraseKey, now: Date.now() });
    const opened = await openProject(opening, asId<ProjectId>(project), '');
    if (!opened.ok) throw new Error(JSON.stringify(opened));
    const plain = Object.keys(tree.protocol).find((id) => id !== text);
    return { long: text, plain: plain ?? text };
  },
  async show(text) {
    const container = document.getElementById('root');
    if (container === null) throw new Error('index.html has no #root');
    root = createRoot(container);
    const start = performance.now();
    root.render(
      <MantineProvider>
        <CodeScreen
          text={asId<ProtocolId>(text)}
          onOpen={nothing}
          onWrite={nothing}
          onCodebook={nothing}
          onSites={nothing}
        />
      </MantineProvider>,
    );
    for (;;) {
      await frame();
      if ([...CSS.highlights.values()].some(({ size }) => size > 0)) return performance.now() - start;
    }
  },
  async hide() {
    root?.unmount();
    root = null;
    await frame();
  },
  saving: () => currentProject()?.saving ?? 'closed',
};

const nothing = () => undefined;

/** Resolves behind the next frame: a message is handled after it is painted. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

/** The study with one protocol of 25,000 words and 3,000 codings in place of an ordinary one. */
function withLongText(tree: ProjectTree): { readonly tree: ProjectTree; readonly text: ProtocolId } {
  const random = seededRandom(7);
  const layer = Object.values(tree.codingLayer)[0];
  const old = layer === undefined ? undefined : tree.protocol[layer.text];
  const codebook = Object.values(tree.codebook)[0];
  if (layer === undefined || layer.coder === null || old === undefined || codebook === undefined)
    throw new Error('an empty corpus');
  const questions = [...new Set(old.blocks.map(({ question }) => question))];
  const blocks = longText({ ...long, codings: 0 }).blocks.map((block, i, all) => ({
    ...block,
    id: random.id<BlockId>(),
    question: questions[Math.floor((i * questions.length) / all.length)] ?? null,
  }));
  const protocol = { ...old, blocks };
  const codes = Object.values(codebook.codes).map(({ id }) => id);
  const coded = codeProtocol(random, { protocol, coder: layer.coder, codes, count: long.codings });
  const layers = Object.fromEntries(
    Object.entries(tree.codingLayer).filter(([, one]) => one.text !== old.id),
  );
  // Passages of the old words would stand nowhere.
  const evidence = Object.fromEntries(
    Object.entries(tree.evidenceLayer).filter(([, one]) => one.text !== old.id),
  );
  return {
    text: protocol.id,
    tree: {
      ...tree,
      protocol: { ...tree.protocol, [protocol.id]: protocol },
      codingLayer: { ...layers, [coded.id]: coded },
      evidenceLayer: evidence,
    },
  };
}

declare global {
  interface Window {
    readonly codingBench: CodingBench;
  }
}

Object.assign(window, { codingBench });
