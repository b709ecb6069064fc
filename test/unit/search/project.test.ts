import { describe, expect, test } from 'vitest';
import { asId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import { countNotThere } from '#shared/search/notThere';
import type { SearchRequest } from '#shared/search/request';
import type { SearchReply } from '../../../renderer/workers/search/searchMessages';
import { createSearchServer } from '../../../renderer/workers/search/searchServer';
import { createSearchFeed } from '../../../renderer/workspace/searchFeed';
import { makeCorpus } from '../../bench/corpus/makeCorpus';
import { withErased } from '../../fixtures/erased';

/** Feed and worker in one thread: work that waits is done when the test says so. */
function startIndex() {
  const work: (() => void)[] = [];
  const replies: SearchReply[] = [];
  let clock = 0;
  const handle = createSearchServer({
    reply: (message) => replies.push(message),
    later: (piece) => work.push(piece),
    // Every look at the clock takes a while, so that slices end.
    now: () => (clock += 1),
  });
  const feed = createSearchFeed({
    send: (change) => handle(structuredClone(change)),
    later: (piece) => work.push(piece),
    now: () => (clock += 1),
  });
  const finish = () => {
    for (let piece = work.shift(); piece !== undefined; piece = work.shift()) piece();
  };
  let id = 0;
  const ask = (wanted: Partial<SearchRequest>) => {
    id += 1;
    handle({ kind: 'search', id, request: { ...everything, ...wanted } });
    const reply = replies.at(-1);
    if (reply?.kind !== 'answer' || !reply.answer.ok) throw new Error(JSON.stringify(reply));
    return reply.answer;
  };
  return { feed, finish, ask, step: () => work.shift()?.(), replies };
}

const everything: SearchRequest = {
  mode: 'passages',
  query: '',
  options: { wordStarts: false, typos: false, stem: null, gender: false },
  filters: [],
  relations: [],
  sort: 'place',
  offset: 0,
  limit: 100,
};

const tree = makeCorpus({ seed: 3, size: 'small' });
const texts = [...Object.values(tree.protocol), ...Object.values(tree.document)];
const [protocol] = Object.values(tree.protocol);
if (protocol === undefined) throw new Error('a study without protocols');

function withText(text: string): ProjectTree {
  if (protocol === undefined) return tree;
  const blocks = protocol.blocks.map((block, i) => (i === 0 ? { ...block, text } : block));
  return { ...tree, protocol: { ...tree.protocol, [protocol.id]: { ...protocol, blocks } } };
}

describe('the search follows the project', () => {
  test('finds all paragraphs and all codings of a study, each once', () => {
    const { feed, finish, ask } = startIndex();
    feed.follow(tree);
    finish();
    const blocks = texts.flatMap((one) => one.blocks.filter(({ text }) => /\p{L}/u.test(text)));
    const codings = Object.values(tree.codingLayer).flatMap((layer) => Object.keys(layer.codings));
    expect(ask({}).total).toBe(blocks.length);
    const segments = ask({ mode: 'segments', limit: 10_000 });
    expect(segments.hits.map(({ codings: [one] }) => one?.coding).sort()).toEqual(codings.sort());
  });

  test('answers while it reads, and says how much it has read', () => {
    const { feed, finish, ask, step } = startIndex();
    feed.follow(tree);
    step();
    const early = ask({});
    expect(early.by).toBe('scan');
    expect(early.coverage.all).toBe(texts.length);
    finish();
    const late = ask({});
    expect(late.coverage.done).toBe(late.coverage.all);
    expect(early.total).toBeLessThanOrEqual(late.total);
  });

  test('finds a changed word at once, and not any more when the change is undone', () => {
    const { feed, finish, ask } = startIndex();
    feed.follow(tree);
    finish();
    feed.follow(withText('Ein Zauberwort steht hier.'));
    expect(ask({ query: 'Zauberwort' }).hits.map(({ blocks }) => blocks)).toEqual([[protocol.blocks[0]?.id]]);
    feed.follow(tree);
    expect(ask({ query: 'Zauberwort' }).total).toBe(0);
  });

  test('follows codings, deleted texts, and names of sites and codes', () => {
    const { feed, finish, ask } = startIndex();
    feed.follow(tree);
    finish();
    const [layer] = Object.values(tree.codingLayer).filter(({ text }) => text === protocol.id);
    const before = ask({ mode: 'segments' }).total;
    const { [layer?.id ?? '']: _gone, ...layers } = tree.codingLayer;
    feed.follow({ ...tree, codingLayer: layers });
    expect(ask({ mode: 'segments' }).total).toBe(before - Object.keys(layer?.codings ?? {}).length);
    const { [protocol.id]: _deleted, ...protocols } = tree.protocol;
    feed.follow({ ...tree, protocol: protocols });
    expect(ask({ filters: [{ facet: 'kind', values: ['protocol'] }] }).sources).toBe(
      Object.keys(protocols).length,
    );
    const [site] = Object.values(tree.site);
    if (site === undefined) throw new Error('a study without sites');
    feed.follow({ ...tree, site: { ...tree.site, [site.id]: { ...site, aliases: ['Zauberwald'] } } });
    const named = ask({ query: 'site:Zauberwald' });
    expect(named.total).toBeGreaterThan(0);
    expect(named.facets.site).toEqual([{ value: site.id, count: named.total }]);
  });

  test('an answer names a mistake instead of breaking', () => {
    const { feed, replies, finish } = startIndex();
    feed.follow(tree);
    finish();
    const handle = createSearchServer({
      reply: (m) => replies.push(m),
      later: () => undefined,
      now: () => 0,
    });
    handle({ kind: 'search', id: 7, request: { ...everything, query: 'Ziel)' } });
    expect(replies.at(-1)).toEqual({
      kind: 'answer',
      id: 7,
      answer: { ok: false, problem: { reason: 'unexpectedClose', from: 4, to: 5 } },
    });
  });
});

describe('what is not there', () => {
  const [interview] = Object.values(tree.interview).filter(({ id }) => id === protocol.interview);
  const question = protocol.blocks[0]?.question ?? null;
  if (interview === undefined || question === null) throw new Error('a protocol without interview or answer');
  const only = { ...tree, interview: { [interview.id]: interview }, protocol: { [protocol.id]: protocol } };
  const asked = { kind: 'question', node: question } as const;
  const sayingIn = (project: ProjectTree, found: ReadonlySet<string> | null = null) =>
    countNotThere(project, [interview.site], asked, found).sites[0]?.saying;
  const erased = (answer: 'said' | 'noAnswer') =>
    withErased(only, interview.id, [{ [question]: answer }], '2026-04-02T10:00:00Z');
  const changed = (
    answers: object,
    blocks = protocol.blocks.filter((block) => block.question !== question),
  ) => ({
    ...only,
    protocol: { [protocol.id]: { ...protocol, blocks, answers: { ...protocol.answers, ...answers } } },
  });

  test.each([
    ['said, when something is written', 'said', () => sayingIn(only)],
    [
      'silent, when it was asked and nothing was said',
      'silent',
      () => sayingIn(changed({ [question]: 'noAnswer' })),
    ],
    ['not asked, when it was left out', 'notAsked', () => sayingIn(changed({ [question]: 'notAsked' }))],
    ['open, when nobody has written it down yet', 'open', () => sayingIn(changed({}))],
    ['open, when it is to be completed', 'open', () => sayingIn(changed({ [question]: 'later' }))],
    ['without protocol, when there is none', 'noProtocol', () => sayingIn({ ...only, protocol: {} })],
    [
      'not asked, when the guide has no such question',
      'notAsked',
      () =>
        countNotThere(only, [interview.site], { kind: 'question', node: asId('else') }, null).sites[0]
          ?.saying,
    ],
    ['silent on what is searched, when something else was said', 'silent', () => sayingIn(only, new Set())],
    [
      'deleted, when something was said that no search can read any more',
      'deleted',
      () => sayingIn(erased('said'), new Set()),
    ],
    ['still said, when any answer counts', 'said', () => sayingIn(erased('said'))],
    [
      'silent, when it was silent before its text was deleted',
      'silent',
      () => sayingIn(erased('noAnswer'), new Set()),
    ],
    ['said, when the search found it there', 'said', () => sayingIn(only, new Set([protocol.id]))],
  ] as const)('is %s', (_, expected, saying) => {
    expect(saying()).toBe(expected);
  });

  test('every conversation and every site counts once', () => {
    const sites = Object.values(tree.site).map(({ id }) => id);
    const { siteTotals, interviewTotals } = countNotThere(tree, sites, asked, null);
    const sum = (totals: object) => Object.values(totals).reduce((all: number, one: number) => all + one, 0);
    expect(sum(siteTotals)).toBe(sites.length);
    expect(sum(interviewTotals)).toBe(Object.keys(tree.interview).length);
  });
});
