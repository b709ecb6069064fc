import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEvidence, evidenceBadge } from '#shared/evidence/badge';
import type { EvidenceLink, Stance } from '#shared/model/caseReport';
import { asId, type TextId } from '#shared/model/ids';

function link(passage: string, interview: string, site = 'a', roles = ['PL'], stance: Stance = 'supports') {
  return {
    id: asId(`${passage}-${stance}`),
    passage: asId(passage),
    text: asId(`protocol of ${interview}`),
    interview: asId(interview),
    stance,
    quote: null,
    exception: '',
    seen: null,
    shell: { site: asId(site), roles, wave: 1, question: null },
  } satisfies EvidenceLink;
}

describe('counting evidence', () => {
  it('counts an interview once, however many of its passages are linked', () => {
    const count = countEvidence([link('p1', 'i1'), link('p2', 'i1'), link('p3', 'i1'), link('p4', 'i2')]);
    expect(count).toEqual({
      sites: 1,
      interviews: 2,
      texts: 2,
      documents: 0,
      passages: 4,
      roles: [{ role: 'PL', interviews: 2 }],
    });
  });

  it('counts an interview of two roles under both, and lists the commonest role first', () => {
    const count = countEvidence([
      link('p1', 'i1', 'a', ['GF', 'PL']),
      link('p2', 'i2', 'a', ['PL']),
      link('p3', 'i3', 'b', ['AA']),
    ]);
    expect(count.interviews).toBe(3);
    expect(count.sites).toBe(2);
    expect(count.roles).toEqual([
      { role: 'PL', interviews: 2 },
      { role: 'AA', interviews: 1 },
      { role: 'GF', interviews: 1 },
    ]);
  });

  it('counts documents that belong to no conversation apart from interviews, and once each', () => {
    const paper = (passage: string) => ({
      ...link(passage, 'x'),
      text: asId<TextId>('paper'),
      interview: null,
    });
    const count = countEvidence([link('p1', 'i1'), paper('p2'), paper('p3')]);
    expect(count).toMatchObject({ interviews: 1, documents: 1, texts: 2, passages: 3 });
  });

  it('keeps for, limiting and against apart; an example counts for', () => {
    const badge = evidenceBadge({
      evidence: [
        link('p1', 'i1'),
        link('p2', 'i2', 'a', ['PL'], 'example'),
        link('p3', 'i1', 'a', ['PL'], 'contradicts'),
        link('p4', 'i3', 'a', ['PL'], 'limits'),
      ],
    });
    expect(badge.supporting.interviews).toBe(2);
    expect(badge.contradicting.interviews).toBe(1);
    expect(badge.limiting.interviews).toBe(1);
  });

  it('counts nothing for a statement without evidence', () => {
    expect(evidenceBadge({ evidence: [] }).supporting).toEqual({
      sites: 0,
      interviews: 0,
      texts: 0,
      documents: 0,
      passages: 0,
      roles: [],
    });
  });

  it('does not depend on the order of the links nor on a link that is there twice', () => {
    const links = fc.array(
      fc
        .tuple(
          fc.integer({ min: 0, max: 20 }),
          fc.integer({ min: 0, max: 5 }),
          fc.subarray(['GF', 'PL', 'TL'], { minLength: 1 }),
        )
        .map(([passage, interview, roles]) =>
          link(`p${passage}`, `i${interview}`, `s${interview % 3}`, roles),
        ),
    );
    fc.assert(
      fc.property(links, (some) => {
        const once = countEvidence(some);
        expect(countEvidence([...some, ...some].reverse())).toEqual(once);
        expect(once.interviews).toBe(new Set(some.map((one) => one.interview)).size);
      }),
    );
  });
});
