import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { documentName, documentsThere } from '#shared/evidence/documents';
import { countThings } from '#shared/evidence/quantity/countThings';
import type { EvidenceLink } from '#shared/model/caseReport';
import { makeCorpus } from '../../bench/corpus/makeCorpus';

const corpus = makeCorpus({ seed: 21, size: 'small' });
const [paper] = Object.values(corpus.document);
const [report] = Object.values(corpus.caseReport);
const [linked] = Object.values(report?.statements ?? {}).flatMap(({ evidence }) => evidence);
if (paper === undefined || report === undefined || linked === undefined)
  throw new Error('the corpus has a document and a report with evidence');

const ofPaper: EvidenceLink = {
  ...linked,
  text: paper.id,
  interview: null,
  stance: 'supports',
  shell: { site: paper.site, roles: [], wave: null, question: null },
};

/** Two papers of the same site, one of another, and a transcript. */
const library = produce(corpus, (draft) => {
  const add = (n: number, change: object) => {
    const id = `00000000-0000-4000-8000-00000000000${n}` as never;
    draft.document[id] = { ...paper, id, citationKey: `Q${n}`, ...change } as never;
  };
  const elsewhere = Object.values(corpus.site).find(({ id }) => id !== paper.site)?.id;
  add(1, {});
  add(2, { site: elsewhere });
  add(3, { interview: Object.keys(corpus.interview)[0] });
});

describe('documents as evidence', () => {
  test('are counted of those of their site; transcripts are none', () => {
    expect(documentsThere(library, { evidence: [ofPaper] })).toBe(2);
    const elsewhere = { ...ofPaper, shell: { ...ofPaper.shell, site: null } };
    expect(documentsThere(library, { evidence: [ofPaper, elsewhere] })).toBe(3);
  });

  test('have a denominator of their own in what a sentence counts', () => {
    const here = { ...report, site: paper.site ?? report.site };
    expect(countThings(library, here, { evidence: [ofPaper] }).things).toMatchObject({
      document: { count: 1, of: 2 },
      interview: { count: 0 },
    });
    const none = { ...corpus, document: {} };
    expect(countThings(none, here, { evidence: [linked] }).things.document).toBeUndefined();
  });

  test('keep their citation key when their text is deleted, and conversations have none', () => {
    expect(documentName(corpus, ofPaper)).toBe(`${paper.citationKey}: ${paper.title}`);
    const gone = { document: {}, deletion: {} };
    expect(documentName(gone, ofPaper)).toBe('');
    const [done] = Object.values(corpus.deletion);
    if (done === undefined) throw new Error('the corpus has a deletion');
    const by = { by: done.requested.by, at: done.requested.at };
    const erased = {
      ...done,
      items: [{ what: 'document' as const, key: paper.id, label: 'S01 2013a', site: null }],
      erased: { ...by, before: [] },
    };
    expect(documentName({ document: {}, deletion: { [done.id]: erased } }, ofPaper)).toBe('S01 2013a');
    expect(documentName(corpus, linked)).toBeNull();
  });
});
