import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNaming, type NamingContext, namedSites } from '#shared/evidence/namedSites';
import { asId, type SiteId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';

// Invented sites.
function site(id: string, name: string, region: string, aliases: readonly string[] = []): Site {
  return {
    id: asId(id),
    kind: 'site',
    code: id.toUpperCase(),
    name,
    aliases,
    region,
    standing: 'site',
    caseStudy: false,
    position: 0,
    attributes: {},
  };
}

const sites = [
  site('s1', 'Neustadt', 'Nord', ['die Neustädter']),
  site('s2', 'Neustadt am See', 'Nord'),
  site('s12', 'Musterhafen', 'Süd', ['MH']),
  site('s4', 'Beispielheim', 'Süd'),
  site('s5', 'Altdorf', 'Süd'),
];

const lead = {
  code: 'AL',
  label: 'Amtsleitung',
  level: null,
  inCaseReports: true,
  subgroups: [],
} as const;

function context(siteNaming: NamingContext['style']['siteNaming']): NamingContext {
  return {
    sites,
    style: { siteNaming, smallGroup: 3 },
    roles: [{ role: lead, sites: new Set([asId<SiteId>('s4'), asId<SiteId>('s5'), asId<SiteId>('s1')]) }],
  };
}

function ids(...list: string[]): ReadonlySet<SiteId> {
  return new Set(list.map((one) => asId<SiteId>(one)));
}

describe('sites in a sentence', () => {
  test.each([
    ['In Neustadt am See gilt das.', ['s2']],
    ['In Neustadt und in Neustadt am See gilt das.', ['s2', 's1']],
    ['Musterhafens Team ist neu.', ['s12']],
    ['In S12 gilt das.', ['s12']],
    ['In S120 gilt das.', []],
    ['Das MH ist beteiligt.', ['s12']],
    ['Altdorfer Wege sind lang.', ['s5']],
    ['Eine Altdorfschule ist beteiligt.', []],
    ['Nichts ist genannt.', []],
  ])('%s', (sentence, expected) => {
    expect(namedSites(sentence, sites).map(({ site: id }) => id)).toEqual(expected);
  });

  test('are found as they stand, whatever stands around', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sites), fc.string(), fc.string(), ({ id, name }, before, after) => {
        const sentence = `${before} ${name} ${after}`;
        const found = namedSites(sentence, sites);
        for (const one of found) expect(sentence).toContain(one.text);
        // A longer name may take a shorter one up.
        const longer = sites.some((one) => one.name !== name && one.name.startsWith(name));
        if (!longer) expect(found.map((one) => one.site)).toContain(id);
      }),
    );
  });
});

describe('naming against the evidence', () => {
  test.each([
    ['In Altdorf gilt das.', ids('s5'), []],
    ['In Altdorf gilt das.', ids('s4'), ['withoutEvidence']],
    // One place that is spoken of is no list.
    ['In Altdorf gilt das.', ids('s4', 's5'), []],
    ['In Altdorf und Beispielheim gilt das.', ids('s4', 's5'), []],
    ['In Altdorf und Beispielheim gilt das.', ids('s4', 's5', 's12'), ['notInList']],
  ])('%s', (sentence, from, expected) => {
    expect(checkNaming(sentence, from, from, context('named')).map(({ kind }) => kind)).toEqual(expected);
  });

  test('a site that only contradicts is named with evidence', () => {
    expect(checkNaming('In Altdorf gilt das.', ids(), ids('s5'), context('named'))).toEqual([]);
  });
});

describe("naming against the project's rule", () => {
  test.each([
    ['coded', 'In Altdorf gilt das.', ['rule']],
    ['coded', 'In S5 gilt das.', []],
    ['unnamed', 'In S5 gilt das.', ['rule']],
    ['named', 'In einem Jobcenter im Nord gilt das.', []],
    ['coded', 'In einem Jobcenter im Nord gilt das.', ['smallGroup']],
    ['coded', 'In einem Jobcenter im Süd gilt das.', []],
    ['coded', 'Eine Amtsleitung sagt das.', []],
    // Three sites in the south, three with the role; only two have both.
    ['coded', 'Eine Amtsleitung im Süd sagt das.', ['smallGroup']],
  ] as const)('%s: %s', (rule, sentence, expected) => {
    const from = ids('s5');
    expect(checkNaming(sentence, from, from, context(rule)).map(({ kind }) => kind)).toEqual(expected);
  });
});
