import { describe, expect, test } from 'vitest';
import { isFor } from '#shared/fieldwork/tasks/groupTasks';
import { interviewTasks, openTasks } from '#shared/fieldwork/tasks/openTasks';
import type { SourceDocument } from '#shared/model/document';
import { asId, type BlockId, type DocumentId } from '#shared/model/ids';
import type { ProjectTree } from '#shared/model/tree';
import {
  colleague,
  event,
  type Given,
  interviewId,
  oneInterview,
  steps,
  writer,
  written,
} from '../../fixtures/oneInterview';

const today = '2026-03-20';
/** The protocol is long done, so that only the source remains open. */
const done = [{ ...written(), ...steps('archived', '2026-03-11') }];
const id = asId<DocumentId>('00000000-0000-4000-9000-000000000077');

function project(changes: Partial<SourceDocument>, given: Given = {}): ProjectTree {
  const document: SourceDocument = {
    id,
    kind: 'document',
    form: 'transcript',
    citationKey: 'S01-T1',
    title: 'Erfundenes Transkript',
    year: '',
    site: null,
    interview: interviewId,
    wave: 1,
    blocks: [
      { id: asId<BlockId>('b'), kind: 'paragraph', text: 'Erfundene Worte.', marks: [], question: null },
    ],
    pages: {},
    speakers: {},
    lifeCycle: [],
    imported: { fileName: 'erfunden.docx', at: '2026-03-12T12:00:00.000Z' },
    ...changes,
  };
  return { ...oneInterview({ protocols: done, ...given }), document: { [id]: document } };
}

const open = (tree: ProjectTree) => openTasks(tree, today).map(({ kind, due }) => `${kind} ${due ?? '-'}`);
const anonymised = { lifeCycle: [event('reached', 'anonymised', '2026-03-15')] };

describe('a source owes', () => {
  const rules = { anonymisation: true };
  const cases: readonly (readonly [string, Partial<SourceDocument>, Given, readonly string[]])[] = [
    ['a transcript its names, where the guide asks for that', {}, { rules }, ['anonymiseSource 2026-03-19']],
    ['a transcript its names without a day, where it does not', {}, {}, ['anonymiseSource -']],
    ['an approval once they are replaced', anonymised, {}, ['approveSource 2026-03-22']],
    [
      'nothing when it is approved',
      { lifeCycle: [...anonymised.lifeCycle, event('reached', 'approved', '2026-03-16')] },
      { rules },
      [],
    ],
    ['nothing without words', { blocks: [] }, { rules }, []],
    ['nothing as a paper that may name whom it likes', { form: 'document', interview: null }, { rules }, []],
    [
      'an approval as a paper in which somebody replaced names',
      { form: 'document', interview: null, ...anonymised },
      {},
      ['approveSource 2026-03-22'],
    ],
  ];
  test.each(cases)('%s', (_, changes, given, expected) => {
    expect(open(project(changes, given))).toEqual(expected);
  });

  test('it to whom led the conversation, and on its sheet', () => {
    const tree = project({}, { interview: { interviewer: writer } });
    const [task] = openTasks(tree, today);
    expect(task).toMatchObject({ document: id, interview: interviewId, person: writer });
    expect(interviewTasks(tree, interviewId, today)).toEqual([task]);
  });

  test('its approval to somebody else, where the project asks for a second person', () => {
    const tree = project(anonymised, { project: { fourEyes: true } });
    const [task] = openTasks(tree, today);
    expect(task && isFor(task, writer)).toBe(false);
    expect(task && isFor(task, colleague)).toBe(true);
  });
});
