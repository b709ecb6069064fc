import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWaits, noticeable, type WaitTools } from '../../../renderer/ui/waiting/waits';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A promise that is settled from outside. */
function held<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (why: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Work that ends when told to, and stops with the signal. */
function handWork() {
  const end = held<string>();
  const tools = held<WaitTools>();
  return {
    end,
    tools: tools.promise,
    work: (given: WaitTools) => {
      tools.resolve(given);
      given.signal.addEventListener('abort', () => end.reject(given.signal.reason));
      return end.promise;
    },
  };
}

describe('a wait', () => {
  test('is not shown when it is over sooner than anybody notices', async () => {
    const waits = createWaits();
    const heard = vi.fn();
    waits.subscribe(heard);
    const { end, work } = handWork();
    const answer = waits.wait({ title: 'Lesen' }, work);
    await vi.advanceTimersByTimeAsync(noticeable - 1);
    end.resolve('gelesen');
    expect(await answer).toEqual({ kind: 'done', value: 'gelesen' });
    await vi.advanceTimersByTimeAsync(10 * noticeable);
    expect(waits.shown()).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });

  test('shows after half a second how far it is, and goes with the work', async () => {
    const waits = createWaits();
    const { end, tools, work } = handWork();
    const answer = waits.wait({ title: 'Lesen' }, work);
    (await tools).tell('Protokoll 12', { done: 12, all: 20 });
    await vi.advanceTimersByTimeAsync(noticeable);
    expect(waits.shown()).toMatchObject({
      title: 'Lesen',
      line: 'Protokoll 12',
      amount: { done: 12, all: 20 },
    });
    (await tools).tell('Protokoll 13', { done: 13, all: 20 });
    expect(waits.shown()).toMatchObject({ amount: { done: 13 } });
    end.resolve('');
    await answer;
    expect(waits.shown()).toBeNull();
  });

  test('called off: the work hears of it once and the answer says so', async () => {
    const waits = createWaits();
    const { work } = handWork();
    const answer = waits.wait({ title: 'Lesen' }, work);
    await vi.advanceTimersByTimeAsync(noticeable);
    waits.shown()?.cancel();
    expect(waits.shown()?.ending).toBe(true);
    waits.shown()?.cancel();
    expect(await answer).toEqual({ kind: 'cancelled' });
    expect(waits.shown()).toBeNull();
  });

  test('called off too late is done', async () => {
    const waits = createWaits();
    const answer = waits.wait({ title: 'Lesen' }, async () => {
      await new Promise((resolve) => setTimeout(resolve, 2 * noticeable));
      return 'fertig';
    });
    await vi.advanceTimersByTimeAsync(noticeable);
    waits.shown()?.cancel();
    await vi.advanceTimersByTimeAsync(noticeable);
    expect(await answer).toEqual({ kind: 'done', value: 'fertig' });
  });

  test('that must not be called off says why and goes on', async () => {
    const waits = createWaits();
    const { end, tools, work } = handWork();
    const answer = waits.wait({ title: 'Löschen' }, work);
    const { keep, signal } = await tools;
    keep('Die Schlüssel werden schon vernichtet.');
    await vi.advanceTimersByTimeAsync(noticeable);
    expect(waits.shown()?.unstoppable).toBe('Die Schlüssel werden schon vernichtet.');
    waits.shown()?.cancel();
    expect(signal.aborted).toBe(false);
    end.resolve('weg');
    expect(await answer).toEqual({ kind: 'done', value: 'weg' });
  });

  test('steps aside while a person is asked, and comes back after another half second', async () => {
    const waits = createWaits();
    const question = held<boolean>();
    const { end, tools, work } = handWork();
    const answer = waits.wait({ title: 'Schreiben' }, work);
    await vi.advanceTimersByTimeAsync(noticeable);
    expect(waits.shown()).not.toBeNull();
    const asked = (await tools).aside(question.promise);
    expect(waits.shown()).toBeNull();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(waits.shown()).toBeNull();
    question.resolve(true);
    expect(await asked).toBe(true);
    expect(waits.shown()).toBeNull();
    await vi.advanceTimersByTimeAsync(noticeable);
    expect(waits.shown()).not.toBeNull();
    end.resolve('');
    await answer;
  });

  test('that fails passes on what it failed with, and is gone', async () => {
    const waits = createWaits();
    const { end, work } = handWork();
    const answer = waits.wait({ title: 'Lesen' }, work);
    await vi.advanceTimersByTimeAsync(noticeable);
    end.reject(new Error('kaputt'));
    await expect(answer).rejects.toThrow('kaputt');
    expect(waits.shown()).toBeNull();
  });

  test('of two, the later one is shown, then the earlier again', async () => {
    const waits = createWaits();
    const first = handWork();
    const second = handWork();
    const answers = [
      waits.wait({ title: 'Erstes' }, first.work),
      waits.wait({ title: 'Zweites' }, second.work),
    ];
    await vi.advanceTimersByTimeAsync(noticeable);
    expect(waits.shown()?.title).toBe('Zweites');
    second.end.resolve('');
    await answers[1];
    expect(waits.shown()?.title).toBe('Erstes');
    first.end.resolve('');
    await answers[0];
  });
});
