import { describe, expect, test } from 'vitest';
import { everyText, filterTexts, type TextFilter, textRows } from '#shared/coding/textRows';
import type { PersonId } from '#shared/model/ids';
import { makeCorpus } from '../../bench/corpus/makeCorpus';

const tree = makeCorpus({ seed: 5, size: 'small' });
const [first, second] = Object.values(Object.values(tree.project)[0]?.people ?? {}).map(({ id }) => id);
const rows = textRows(tree, first ?? null);
const found = (filter: Partial<TextFilter>, of = rows) => filterTexts(of, { ...everyText, ...filter });

describe('the texts to code', () => {
  test('are all protocols and sources, protocols first', () => {
    expect(rows).toHaveLength(Object.keys(tree.protocol).length + Object.keys(tree.document).length);
    const kinds = rows.map(({ kind }) => kind);
    expect(kinds.lastIndexOf('protocol')).toBeLessThan(kinds.indexOf('document'));
  });

  test('count every coding once, and say which are mine', () => {
    const all = Object.values(tree.codingLayer).reduce(
      (sum, { codings }) => sum + Object.keys(codings).length,
      0,
    );
    const mine = ofCoder(first);
    expect(rows.reduce((sum, { counts }) => sum + counts.all, 0)).toBe(all);
    expect(rows.reduce((sum, { counts }) => sum + counts.own, 0)).toBe(mine);
    expect(textRows(tree, second ?? null).reduce((sum, { counts }) => sum + counts.own, 0)).toBe(all - mine);
  });

  test('are narrowed by every respect, alone and together', () => {
    const row = rows.find(({ kind, counts }) => kind === 'protocol' && counts.own > 0);
    if (row === undefined) throw new Error('an empty corpus');
    const filter: Partial<TextFilter> = {
      site: row.site,
      roles: row.roles === '' ? null : row.roles,
      wave: row.wave,
      level: row.level,
      guide: row.guide,
      state: row.state,
      kind: 'protocol',
      coded: 'yes',
      words: row.title.slice(0, 6).toUpperCase(),
    };
    expect(found(filter)).toContain(row);
    expect(found({ ...filter, coded: 'no' })).not.toContain(row);
    expect(found({ ...filter, site: 'anderswo' })).toEqual([]);
    expect([...found({ coded: 'yes' }), ...found({ coded: 'no' })]).toHaveLength(rows.length);
    expect(found({ kind: 'document' }).every(({ kind }) => kind === 'document')).toBe(true);
    expect(found({ words: 'gibt es nicht' })).toEqual([]);
  });

  test('show what waits for a look', () => {
    const layer = Object.values(tree.codingLayer)[0];
    const coding = Object.values(layer?.codings ?? {})[0];
    if (layer === undefined || coding === undefined) throw new Error('an empty corpus');
    const doubtful = {
      ...layer,
      codings: { ...layer.codings, [coding.id]: { ...coding, state: 'review' as const } },
    };
    const changed = textRows(
      { ...tree, codingLayer: { ...tree.codingLayer, [layer.id]: doubtful } },
      first ?? null,
    );
    expect(found({ coded: 'review' })).toEqual([]);
    expect(found({ coded: 'review' }, changed).map(({ id }) => id)).toEqual([layer.text]);
  });
});

function ofCoder(coder: PersonId | undefined): number {
  return Object.values(tree.codingLayer)
    .filter((layer) => layer.coder === coder)
    .reduce((sum, { codings }) => sum + Object.keys(codings).length, 0);
}
