import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkChanged, noneAccepted } from '../../../renderer/workspace/checkRecords';
import { checkRecord } from '../../../schemas/records/registry';
import { type AnyRecord, emptyTree, type RecordKind } from '../../../shared/model/tree';
import { makeCorpus } from '../../bench/corpus/makeCorpus';
import { inventedGuide } from '../../fixtures/inventedGuide';

type Path = readonly (string | number)[];

const kinds = Object.keys(emptyTree()) as RecordKind[]; // the tree's keys are the kinds
const corpus = makeCorpus({ seed: 7, size: 'small' });

/** As in the tree in memory: nothing in it changes any more. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn(Reflect.get(value, key), [...path, key]))].slice(0, 5_000);
}

/** A copy with another value at the path, which shares everything beside it. */
function withValue(value: unknown, [key, ...rest]: Path, inner: unknown): unknown {
  if (key === undefined) return inner;
  const copy: object = Array.isArray(value) ? [...value] : { ...(value as object) }; // a path leads through objects
  Reflect.set(copy, key, withValue(Reflect.get(copy, key), rest, inner));
  return Object.freeze(copy);
}

describe.each(kinds)('a changed %s', (kind) => {
  const records = Object.values<AnyRecord>(corpus[kind]).slice(0, 3).map(frozen);

  test('is judged as the whole schema judges it, wherever it was changed', () => {
    for (const record of records) {
      const accepted = noneAccepted();
      expect(checkChanged(kind, record, accepted)).toBeNull();
      const paths = pathsIn(record).filter((path) => path.length > 0);
      const values = fc.constantFrom<unknown>(7, '', null, 'x', [], Object.freeze({ id: 'x' }), undefined);
      fc.assert(
        fc.property(fc.constantFrom(...paths), values, (path, value) => {
          const changed = withValue(record, path, value) as AnyRecord; // or none; that is the question
          const whole = checkRecord(kind, changed as never) === null;
          expect(checkChanged(kind, changed, accepted) === null, path.join('/')).toBe(whole);
        }),
        { numRuns: 300 },
      );
    }
  });
});

describe('what was accepted', () => {
  const guide = frozen(inventedGuide());
  const [first] = guide.nodes;
  if (first === undefined) throw new Error('the invented guide has sections');

  /** A node that counts how often somebody reads its text. */
  function watched() {
    const reads = { count: 0 };
    const node = {
      ...first,
      get text() {
        reads.count += 1;
        return 'Beobachtet';
      },
    };
    return { node: Object.freeze(node) as typeof first & object, reads };
  }

  test('is not read again', () => {
    const accepted = noneAccepted();
    const { node, reads } = watched();
    expect(checkChanged('guide', { ...guide, nodes: [node] }, accepted)).toBeNull();
    const once = reads.count;
    expect(once).toBeGreaterThan(0);
    expect(checkChanged('guide', { ...guide, title: 'Anders', nodes: [node] }, accepted)).toBeNull();
    expect(reads.count).toBe(once);
  });

  test('is looked at again in another kind of list', () => {
    const accepted = noneAccepted();
    const [role] = guide.roles;
    expect(checkChanged('guide', guide, accepted)).toBeNull();
    const misplaced = { ...guide, nodes: [...guide.nodes, role] } as AnyRecord; // a role among the nodes
    expect(checkChanged('guide', misplaced, accepted)).not.toBeNull();
  });

  test('is not remembered when it can still be changed', () => {
    const accepted = noneAccepted();
    const loose = inventedGuide();
    expect(checkChanged('guide', loose, accepted)).toBeNull();
    Object.assign(loose.nodes[0] ?? {}, { text: 7 });
    expect(checkChanged('guide', loose, accepted)).not.toBeNull();
  });

  test('is not remembered from a record that was refused', () => {
    const accepted = noneAccepted();
    const wrong = Object.freeze({ ...first, text: 7 });
    const refused = { ...guide, nodes: [wrong] } as unknown as AnyRecord; // a text is no number
    expect(checkChanged('guide', refused, accepted)).not.toBeNull();
    expect(checkChanged('guide', refused, accepted)).not.toBeNull();
  });
});
