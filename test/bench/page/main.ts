/** The page in which opening and saving are measured: the app's own code, host and storage; built like the app. */
import { addCoding } from '#shared/commands/codingCommands';
import { asId, type CodingId, type ProjectId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { defaultKdf, type KdfSettings } from '#shared/seal/vault';
import { getHost } from '../../../renderer/host/getHost';
import { installPageSecurity } from '../../../renderer/host/pageSecurity';
import { checkChain } from '../../../renderer/workers/journal/checkChain';
import { deriveKey } from '../../../renderer/workers/kdf/deriveKey';
import { settingsFor } from '../../../renderer/workspace/lifecycle';
import { openProject } from '../../../renderer/workspace/opening';
import { run } from '../../../renderer/workspace/run';
import { systemClock } from '../../../renderer/workspace/session';
import { currentProject, useWorkspace } from '../../../renderer/workspace/store';
import { withFullSite } from '../corpus/fullSite';
import { withLongProtocol } from '../corpus/longProtocol';
import { type CorpusSize, makeCorpus } from '../corpus/makeCorpus';
import { seededRandom } from '../corpus/random';
import { withSixteenReports } from '../corpus/sixteenReports';
import { type Seeded, seedProject } from '../seed';
import { showPlainDesk } from './plainDesk';
import { openPlain, savePlain, seedPlain } from './plainDexie';

installPageSecurity();

const kdf = { ...defaultKdf, salt: 'AAAAAAAAAAAAAAAAAAAAAA' };
/** As a project made on this machine would have them. */
let unlockSettings: KdfSettings | null = null;

/** Opening is measured after the key derivation, which has a row of its own; so the key is given. */
const passphraseKey = new Uint8Array(32).fill(7);
const opening = {
  host: getHost(),
  deriveKey: async () => passphraseKey.slice(),
  clock: systemClock,
  checkChain,
};

export interface BenchPage {
  /** Seeds the study of this size, sealed as the app keeps it and once more in the usual way. */
  seed(size: CorpusSize, seed: number): Promise<Seeded>;
  /** Seeds the study as the app keeps it, under a passphrase and the settings of a new project. */
  seedLocked(
    size: CorpusSize,
    seed: number,
    passphrase: string,
    /**
     * `long`: one protocol of 25,000 words with 3,000 codings. `site`: one more site, with 1,000 codings.
     * `reports`: sixteen case reports of sixty pages.
     */
    texts?: 'plain' | 'long' | 'site' | 'reports',
  ): Promise<Seeded & { readonly name: string }>;
  /** Milliseconds from a passphrase to the key, with the settings of new projects. */
  unlock(): Promise<number>;
  /** Milliseconds of `openProject`, key derivation left out. Throws when anything had to be repaired. */
  open(project: ProjectId): Promise<number>;
  openPlain(project: ProjectId): Promise<number>;
  /** Milliseconds from the command to "saved", for each of `count` codings here and there in the open project. */
  saveCodings(count: number): Promise<readonly number[]>;
  savePlain(project: ProjectId, count: number): Promise<readonly number[]>;
  /** Milliseconds from the records of the site to its matrix as a plain table, painted. */
  plainDesk(): Promise<number>;
}

const withTexts = {
  plain: (tree: ProjectTree) => tree,
  long: withLongProtocol,
  site: (tree: ProjectTree) => withFullSite(tree).tree,
  reports: withSixteenReports,
} as const;

const bench: BenchPage = {
  async seed(size, seed) {
    const tree = makeCorpus({ seed, size });
    const seeded = await seedProject({ host: opening.host, tree, kdf, passphraseKey, now: Date.now() });
    await seedPlain(seeded.project, tree);
    return seeded;
  },
  async seedLocked(size, seed, passphrase, texts = 'plain') {
    const corpus = makeCorpus({ seed, size });
    const tree = withTexts[texts](corpus);
    const settings = await settingsFor({ deriveKey, clock: systemClock }, passphrase);
    const key = await deriveKey(passphrase, settings);
    const seeded = await seedProject({
      host: opening.host,
      tree,
      kdf: settings,
      passphraseKey: key,
      now: Date.now(),
    });
    return { ...seeded, name: Object.values(tree.project)[0]?.name ?? '' };
  },
  async unlock() {
    const words = 'ein erfundener Satz als Passwort';
    unlockSettings ??= await settingsFor({ deriveKey, clock: systemClock }, words);
    const start = performance.now();
    await deriveKey(words, unlockSettings);
    return performance.now() - start;
  },
  async open(project) {
    const start = performance.now();
    const result = await openProject(opening, project, '');
    const took = performance.now() - start;
    const recovery = currentProject()?.recovery ?? null;
    if (!result.ok || recovery !== null) throw new Error(JSON.stringify({ result, recovery }));
    return took;
  },
  openPlain,
  async saveCodings(count) {
    const times: number[] = [];
    for (const params of passagesToCode(openTree(), count)) {
      const start = performance.now();
      const saved = nextSaved();
      await run(addCoding, params);
      await saved;
      times.push(performance.now() - start);
    }
    return times;
  },
  async savePlain(project, count) {
    const codings = passagesToCode(openTree(), count).map(({ code, range }) => ({
      id: asId<CodingId>(crypto.randomUUID()),
      code,
      ...range,
      state: 'placed' as const,
      certain: true,
      weight: null,
      memo: '',
      createdAt: new Date().toISOString(),
    }));
    return savePlain(project, codings);
  },
  plainDesk: showPlainDesk,
};

function openTree(): ProjectTree {
  const open = currentProject();
  if (open === null) throw new Error('no project is open');
  return open.tree;
}

/** Resolves when the workspace says "saved" again. */
function nextSaved(): Promise<void> {
  return new Promise((resolve, reject) => {
    let begun = false;
    const dispose = useWorkspace.subscribe(({ open }) => {
      if (open?.saving === 'saving') begun = true;
      const failed = open === null || open.readOnly !== null;
      if (!failed && !(begun && open.saving === 'saved')) return;
      dispose();
      if (failed) reject(new Error(`not saved: ${open?.readOnly ?? 'closed'}`));
      else resolve();
    });
  });
}

/** Another passage of another protocol each time: nobody codes the same text all day. */
function passagesToCode(tree: ProjectTree, count: number) {
  // Seeded by what is coded already: a passage coded twice with one code would be no change, and never "saved".
  const layers = Object.values(tree.codingLayer);
  const random = seededRandom(layers.reduce((sum, { codings }) => sum + Object.keys(codings).length, 0));
  const protocols = Object.values(tree.protocol).filter(({ blocks }) => blocks.length > 0);
  const codes = Object.values(tree.codebook).flatMap((codebook) => Object.values(codebook.codes));
  return Array.from({ length: count }, (): Parameters<typeof addCoding.run>[1] => {
    const protocol = random.pick(protocols);
    const block = random.pick(protocol.blocks);
    const range = {
      start: { block: block.id, offset: 0 },
      end: { block: block.id, offset: random.between(1, block.text.length) },
    };
    return { text: protocol.id, code: random.pick(codes).id, range };
  });
}

declare global {
  interface Window {
    readonly bench: BenchPage;
  }
}

Object.assign(window, { bench });
