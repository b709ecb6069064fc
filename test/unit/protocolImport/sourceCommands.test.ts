import { applyPatches, enablePatches, produceWithPatches } from 'immer';
import { describe, expect, test } from 'vitest';
import { checkRecord } from '#schemas/records/registry';
import { type Command, CommandRefused } from '#shared/commands/command';
import { addInterview } from '#shared/commands/interviewCommands';
import { addSite } from '#shared/commands/siteCommands';
import {
  editDocument,
  type ImportedDocument,
  type ImportedProtocol,
  importSources,
  removeDocument,
} from '#shared/commands/sourceCommands';
import { asId, type DocumentId, type InterviewId, type PersonId, type ProtocolId } from '#shared/model/ids';
import { emptyTree, type ProjectTree } from '#shared/model/tree';
import { inventedGuide } from '../../fixtures/inventedGuide';

enablePatches();

const guide = inventedGuide();
const start: ProjectTree = { ...emptyTree(), guide: { [guide.id]: guide } };
const context = {
  newId: () => crypto.randomUUID() as never, // carries any id's brand
  now: '2026-01-05T08:00:00.000Z',
  author: asId<PersonId>('00000000-0000-4000-8000-000000000009'),
};

function apply<P, R>(tree: ProjectTree, command: Command<P, R>, params: P) {
  let result: R | undefined;
  const [after, , inverse] = produceWithPatches(tree, (draft) => {
    result = command.run(draft, params, context);
  });
  return { after, inverse, result };
}

const interviewId = () => asId<InterviewId>(crypto.randomUUID());
const question = guide.nodes[0]?.children[0]?.id;
if (question === undefined) throw new Error('no question');
const block = { text: 'Wegen des Geldes.', marks: [], question };

function newProtocol(name: string): ImportedProtocol {
  const target = {
    kind: 'new',
    interview: interviewId(),
    site: { name },
    guide: guide.id,
    roles: ['GF'],
    wave: 1,
  } as const;
  return { kind: 'protocol', target, date: '2014-03-12', blocks: [block], answers: {} };
}

function document(citationKey: string): ImportedDocument {
  return {
    kind: 'document',
    id: asId<DocumentId>(crypto.randomUUID()),
    form: 'document',
    fileName: 'konzept.pdf',
    citationKey,
    title: 'Konzept',
    year: '2013',
    site: null,
    interview: null,
    wave: null,
    blocks: [
      { ...block, question: null, page: '3', speaker: null },
      { ...block, question: null, page: null, speaker: 'B1' },
    ],
  };
}

const reasonOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof CommandRefused) return error.reason;
    throw error;
  }
  return '';
};

describe('importing', () => {
  test('is one step: all of it stands, all of it goes with one undo, every record is what its schema says', () => {
    const sources = [newProtocol('S01'), newProtocol('S01'), newProtocol('Hafenstadt'), document('S01 2013')];
    const { after, inverse, result } = apply(start, importSources, { sources });
    expect(result).toHaveLength(4);
    expect(Object.values(after.site).map(({ name, code }) => [name, code])).toEqual([
      ['S01', 'S01'],
      ['Hafenstadt', 'S02'],
    ]);
    expect(Object.values(after.interview).map(({ status, date }) => [status, date])).toEqual(
      Array(3).fill(['held', '2014-03-12']),
    );
    for (const kind of ['site', 'interview', 'protocol', 'document'] as const) {
      for (const record of Object.values(after[kind])) expect(checkRecord(kind, record as never)).toBeNull(); // of this kind
    }
    expect(applyPatches(after, inverse)).toEqual(start);
  });

  test('names every key that must lie in the vault: new interviews, and documents without one', () => {
    const [first, second] = [newProtocol('S01'), document('a')];
    const ofInterview = { ...document('b'), interview: interviewId() };
    const keys = importSources.newKeys?.({ sources: [first, second, ofInterview] });
    expect(keys).toEqual([first.target.kind === 'new' && first.target.interview, second.id]);
  });

  test('pages and speakers are kept by block', () => {
    const { after } = apply(start, importSources, { sources: [document('a')] });
    const [one] = Object.values(after.document);
    const [first, second] = one?.blocks ?? [];
    expect([one?.pages, one?.speakers]).toEqual([{ [first?.id ?? '']: '3' }, { [second?.id ?? '']: 'B1' }]);
  });

  describe('into a protocol that is there', () => {
    const withSite = apply(start, addSite, { name: 'Hafenstadt', code: 'S01', region: '' });
    const plan = {
      roles: ['GF'],
      wave: 1,
      date: '2014-03-01',
      site: withSite.result,
      guide: guide.id,
      id: interviewId(),
    };
    if (plan.site === undefined) throw new Error('no site');
    const planned = apply(withSite.after, addInterview, { ...plan, site: plan.site });
    const into: ImportedProtocol = {
      kind: 'protocol',
      target: { kind: 'existing', protocol: planned.result ?? asId<ProtocolId>('') },
      date: '2014-03-12',
      blocks: [block],
      answers: {},
    };

    test('the conversation was held; a day that was known stays', () => {
      const { after } = apply(planned.after, importSources, { sources: [into] });
      const [interview] = Object.values(after.interview);
      expect([interview?.status, interview?.date]).toEqual(['held', '2014-03-01']);
      expect(Object.values(after.protocol)[0]?.blocks.map(({ text }) => text)).toEqual([block.text]);
    });

    test('nothing is written over', () => {
      expect(reasonOf(() => apply(planned.after, importSources, { sources: [into, into] }))).toBe('notEmpty');
    });
  });

  test('two sources cannot have one citation key, and none is nameless', () => {
    expect(reasonOf(() => apply(start, importSources, { sources: [document('a'), document('a')] }))).toBe(
      'nameTaken',
    );
    expect(reasonOf(() => apply(start, importSources, { sources: [document(' ')] }))).toBe('emptyName');
  });
});

test('a source can be renamed and removed, and both undone', () => {
  const made = apply(start, importSources, { sources: [document('a'), document('b')] });
  const [first, second] = Object.values(made.after.document);
  if (!first || !second) throw new Error('not imported');
  const fields = {
    id: first.id,
    citationKey: 'S01 2013a',
    title: 'Neu',
    year: '2013a',
    site: null,
    wave: null,
  };
  const edited = apply(made.after, editDocument, fields);
  expect(edited.after.document[first.id]).toMatchObject({
    citationKey: 'S01 2013a',
    title: 'Neu',
    blocks: first.blocks,
  });
  expect(reasonOf(() => apply(made.after, editDocument, { ...fields, citationKey: 'b' }))).toBe('nameTaken');
  const removed = apply(edited.after, removeDocument, { id: second.id });
  expect(Object.keys(removed.after.document)).toEqual([first.id]);
  expect(applyPatches(removed.after, removed.inverse)).toEqual(edited.after);
});
