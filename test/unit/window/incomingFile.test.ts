import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HostResult, OpenedFile } from '#shared/host/contract';
import { maxHandedFiles } from '#shared/host/limits';
import {
  incomingFree,
  putIncomingAside,
  useIncoming,
  watchHandedFiles,
} from '../../../renderer/app/incomingFile';

// What the system hands to the program is looked at one after the other, and none is lost on the way.

let queue: HostResult<OpenedFile>[];
let asked: number;
let announce: () => void;
let stop: () => void;
let failures: string[];

/** The part of a host that hands files over. Answers take a turn of the event loop, as over a bridge. */
const files = {
  async takeHanded(): Promise<HostResult<OpenedFile | null>> {
    asked += 1;
    const next = queue.shift();
    await aMoment();
    return next ?? { ok: true, value: null };
  },
  onHanded(listener: () => void): () => void {
    announce = listener;
    return () => {
      announce = () => undefined;
    };
  },
};

function file(name: string): HostResult<OpenedFile> {
  return { ok: true, value: { name, bytes: new Uint8Array() } };
}

const unreadable = { ok: false, reason: 'missing', detail: '' } as const;

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

const shown = () => useIncoming.getState().file?.name ?? null;

function watch(): void {
  // `as`: nothing else of the host's files is touched.
  stop = watchHandedFiles({ files: files as never }, (reason) => failures.push(reason));
}

beforeEach(() => {
  queue = [];
  asked = 0;
  failures = [];
  announce = () => undefined;
  stop = () => undefined;
});

afterEach(() => {
  stop();
  useIncoming.setState({ file: null });
});

describe('files that the system hands over', () => {
  test('are there from the start, and come one after the other', async () => {
    queue = [file('a'), file('b')];
    watch();
    await expect.poll(shown).toBe('a');
    expect(asked).toBe(1);
    putIncomingAside();
    await expect.poll(shown).toBe('b');
    putIncomingAside();
    await expect.poll(() => asked).toBe(3);
    expect(shown()).toBeNull();
  });

  test('are fetched when one comes later, also while the host is still saying that there is none', async () => {
    watch();
    queue = [file('a')];
    announce();
    await expect.poll(shown).toBe('a');
  });

  test('wait while another file is looked at', async () => {
    useIncoming.setState({ file: { name: 'chosen', bytes: new Uint8Array() } });
    queue = [file('a')];
    watch();
    await aMoment();
    expect([shown(), asked]).toEqual(['chosen', 0]);
    putIncomingAside();
    await expect.poll(shown).toBe('a');
  });

  test('do not push aside what was chosen while they were read', async () => {
    queue = [file('a')];
    watch();
    useIncoming.setState({ file: { name: 'chosen', bytes: new Uint8Array() } });
    await aMoment();
    await aMoment();
    expect(shown()).toBe('chosen');
    putIncomingAside();
    await expect.poll(shown).toBe('a');
  });

  test('that cannot be read are told, and do not stand in the way', async () => {
    queue = [unreadable, unreadable, file('good')];
    watch();
    await expect.poll(shown).toBe('good');
    expect(failures).toEqual(['missing', 'missing']);
  });

  test('are not asked for for ever when the host itself fails', async () => {
    queue = Array.from({ length: 200 }, () => unreadable);
    watch();
    await expect.poll(() => failures.length).toBe(maxHandedFiles);
    await aMoment();
    await aMoment();
    expect(failures).toHaveLength(maxHandedFiles);
  });

  test('are left alone once nobody watches any more', async () => {
    watch();
    await expect.poll(() => asked).toBe(1);
    stop();
    queue = [file('a')];
    announce();
    putIncomingAside();
    await aMoment();
    expect(shown()).toBeNull();
  });
});

test('whoever waits for a free place gets it when the file is put aside', async () => {
  await incomingFree();
  useIncoming.setState({ file: { name: 'a', bytes: new Uint8Array() } });
  let free = false;
  void incomingFree().then(() => {
    free = true;
  });
  await aMoment();
  expect(free).toBe(false);
  putIncomingAside();
  await aMoment();
  expect(free).toBe(true);
});
