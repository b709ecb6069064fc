import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { contentsOf, leftoverKeys, recordsUnder } from '#shared/deletion/contents';
import { inventory, totalsOf } from '#shared/deletion/inventory';
import type { ProjectTree } from '#shared/model/tree';
import { keyIdOf } from '#shared/seal/record';
import { makeCorpus } from '../../bench/corpus/makeCorpus';

const corpus = makeCorpus({ seed: 5, size: 'small' });
const today = '2026-06-30';

function linesOf(tree: ProjectTree) {
  return inventory(tree, today).flatMap(({ lines }) => lines);
}

describe('the inventory of personal material', () => {
  test('has every conversation and every source without one exactly once, under its site', () => {
    const sites = inventory(corpus, today);
    const keys = sites.flatMap(({ lines }) => lines.map(({ key }) => key));
    const sources = Object.values(corpus.document).filter(({ interview }) => interview === null);
    expect([...keys].sort()).toEqual(
      [...Object.keys(corpus.interview), ...sources.map(({ id }) => id)].sort(),
    );
    for (const { site, lines } of sites) {
      for (const { of } of lines) {
        const expected = of.kind === 'interview' ? of.interview.site : of.document.site;
        expect(site?.id ?? null).toBe(expected);
      }
    }
    const positions = sites.map(({ site }) => site?.position ?? Number.MAX_SAFE_INTEGER);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test('adds up to all records that have a key of their own', () => {
    const lines = linesOf(corpus);
    const sum = (of: (one: (typeof lines)[number]['contents']) => number) =>
      lines.reduce((all, { contents }) => all + of(contents), 0);
    const codings = Object.values(corpus.codingLayer).flatMap((layer) => Object.keys(layer.codings));
    const passages = Object.values(corpus.evidenceLayer).flatMap((layer) => Object.keys(layer.passages));
    expect(sum((one) => one.protocols)).toBe(Object.keys(corpus.protocol).length);
    expect(sum((one) => one.codings)).toBe(codings.length);
    expect(sum((one) => one.passages)).toBe(passages.length);
    expect(totalsOf(lines, today).interviews).toBe(Object.keys(corpus.interview).length);
  });

  test('says how long a recording was kept after the text was approved', () => {
    const [interview] = Object.values(corpus.interview);
    if (interview === undefined) throw new Error('a corpus without interviews');
    const by = Object.values(corpus.project)[0]?.createdAt as never;
    const tree = produce(corpus, (draft) => {
      const one = draft.interview[interview.id];
      if (one !== undefined) one.recording = { made: true, deleted: { by, date: '2026-03-20' } };
      for (const protocol of Object.values(draft.protocol)) {
        if (protocol.interview !== interview.id) continue;
        protocol.lifeCycle = (['complete', 'anonymised', 'approved'] as const).map((step) => ({
          what: 'reached' as const,
          step,
          by,
          at: '2026-03-17T16:00:00.000Z',
          reason: '',
        }));
      }
    });
    const line = linesOf(tree).find(({ key }) => key === interview.id);
    expect(line?.recordingDelay).toBe(3);
    expect(totalsOf(linesOf(tree), today)).toMatchObject({ recordingsDeleted: expect.any(Number) });
  });

  test('is due when the project ends, where the guide wants the protocols deleted then', () => {
    const [interview] = Object.values(corpus.interview);
    if (interview === undefined) throw new Error('a corpus without interviews');
    const ending = (date: string, rule: 'endOfProject' | null) =>
      produce(corpus, (draft) => {
        for (const project of Object.values(draft.project)) project.endDate = date;
        const guide = draft.guide[interview.guide];
        if (guide !== undefined) guide.rules.deleteProtocol = rule;
      });
    const due = (tree: ProjectTree) => linesOf(tree).find(({ key }) => key === interview.id)?.due;
    expect(due(ending('2026-06-30', 'endOfProject'))).toBe('2026-06-30');
    expect(due(ending('', 'endOfProject'))).toBeNull();
    expect(due(ending('2026-06-30', null))).toBeNull();
    const lines = linesOf(ending('2026-06-30', 'endOfProject'));
    expect(totalsOf(lines, '2026-06-29').due).toBe(0);
    expect(totalsOf(lines, '2026-06-30').due).toBeGreaterThan(0);
  });
});

describe('what hangs on a key', () => {
  test('is every record that is sealed under it, and no other', () => {
    const keys = new Set([Object.keys(corpus.interview)[0] ?? '']);
    const under = recordsUnder(corpus, keys);
    expect(under.length).toBeGreaterThan(1);
    for (const record of under) expect(keys.has(keyIdOf(record))).toBe(true);
    const all = [corpus.protocol, corpus.codingLayer, corpus.evidenceLayer, corpus.memo, corpus.document];
    const sealed = all.flatMap((records) => Object.values(records)).filter((one) => keys.has(keyIdOf(one)));
    expect(under).toHaveLength(sealed.length);
  });

  test('is nothing, in zeros, when it is gone already', () => {
    expect(contentsOf(corpus, new Set(['fort'])).get('fort')).toMatchObject({ protocols: 0, characters: 0 });
  });

  test('is left over when the interview was only removed', () => {
    const known = [...Object.keys(corpus.interview), ...Object.keys(corpus.nameList)];
    expect(leftoverKeys(corpus, [...known, 'entfernt'])).toEqual(['entfernt']);
  });
});
