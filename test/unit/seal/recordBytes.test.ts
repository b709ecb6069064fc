import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { CodingLayer } from '#shared/model/coding';
import { bytesToJson } from '#shared/seal/bytes';
import { recordToBytes } from '#shared/seal/recordBytes';
import { makeCorpus } from '../../bench/corpus/makeCorpus';

// Through Immer once: the records of an open project are frozen.
const tree = produce(makeCorpus({ seed: 3, size: 'small' }), (draft) => {
  for (const layer of Object.values(draft.codingLayer)) {
    for (const coding of Object.values(layer.codings)) coding.memo = 'Müller sagt: „ja“ 🙂';
  }
});

function firstLayer(): CodingLayer {
  const layer = Object.values(tree.codingLayer)[0];
  if (layer === undefined) throw new Error('an empty corpus');
  return layer;
}

describe('the bytes of a record', () => {
  test('say what the record says, whatever its kind', () => {
    for (const records of Object.values(tree)) {
      for (const record of Object.values(records)) {
        expect(bytesToJson(recordToBytes(record))).toEqual(JSON.parse(JSON.stringify(record)));
      }
    }
  });

  test('of a layer follow every change of a coding, also after they were made once', () => {
    const before = firstLayer();
    recordToBytes(before);
    const [gone, changed] = Object.values(before.codings);
    if (gone === undefined || changed === undefined) throw new Error('too few codings');
    const after = produce(before, (draft) => {
      delete draft.codings[gone.id];
      const coding = draft.codings[changed.id];
      if (coding !== undefined) coding.memo = 'anders';
    });
    expect(bytesToJson(recordToBytes(after))).toEqual(JSON.parse(JSON.stringify(after)));
  });

  test('of a layer that may still change are made anew each time', () => {
    const layer: CodingLayer = structuredClone(firstLayer());
    recordToBytes(layer);
    const [coding] = Object.values(layer.codings);
    Object.assign(coding ?? {}, { memo: 'später geschrieben' });
    expect(bytesToJson(recordToBytes(layer))).toEqual(JSON.parse(JSON.stringify(layer)));
  });

  test('of a layer without codings are read again', () => {
    const empty = produce(firstLayer(), (draft) => {
      draft.codings = {};
    });
    expect(bytesToJson(recordToBytes(empty))).toEqual(empty);
  });
});
