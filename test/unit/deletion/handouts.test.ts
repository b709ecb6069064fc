import { describe, expect, test } from 'vitest';
import {
  handoutsInOrder,
  handoutsWith,
  keyOfText,
  keysOfProfile,
  keysOfReport,
} from '#shared/deletion/handouts';
import type { SourceDocument } from '#shared/model/document';
import type { Handout } from '#shared/model/handout';
import { asId, type StatementId } from '#shared/model/ids';
import { byId, inventedProject, inventedReport } from '../../fixtures/caseReport';

function handout(id: string, at: string, from: readonly string[] | null): Handout {
  return {
    id: asId(id),
    kind: 'handout',
    at,
    by: asId('person-1'),
    what: from === null ? 'backup' : 'caseReport',
    file: `${id}.docx`,
    from,
    look: 'clean',
  };
}

const handed = {
  handout: byId([
    handout('b', '2026-03-02T08:00:00Z', ['interview-1', 'interview-2']),
    handout('a', '2026-03-01T08:00:00Z', null),
    handout('d', '2026-03-04T08:00:00Z', ['interview-1']),
    handout('c', '2026-03-03T08:00:00Z', ['interview-3']),
  ]),
};

describe('what was handed out', () => {
  test('is listed newest first', () => {
    expect(handoutsInOrder(handed).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
  });

  test('concerns a text when its words were in it, or the whole project was, before it was deleted', () => {
    const ids = (key: string, before: string) =>
      handoutsWith(handed, new Set([key]), before).map(({ id }) => id);
    expect(ids('interview-1', '2026-03-05T08:00:00Z')).toEqual(['a', 'b', 'd']);
    expect(ids('interview-1', '2026-03-03T08:00:00Z')).toEqual(['a', 'b']);
    expect(ids('interview-3', '2026-03-05T08:00:00Z')).toEqual(['a', 'c']);
    expect(ids('interview-9', '2026-02-05T08:00:00Z')).toEqual([]);
  });
});

describe('whose words stand in a file', () => {
  test('are those behind all statements of a report, each once', () => {
    expect([...keysOfReport(inventedReport())].sort()).toEqual([1, 2, 3, 4, 5].map((n) => `interview-${n}`));
  });

  test('are those behind the sentences of a short profile', () => {
    const report = inventedReport({ profile: [asId<StatementId>('st-2'), asId<StatementId>('gone')] });
    const tree = { caseReport: byId([report]) };
    expect(keysOfProfile(tree, report.site)).toEqual(['interview-2']);
    expect(keysOfProfile(tree, asId('site-9'))).toEqual([]);
  });

  test('are called by the conversation of a text, or by the source itself', () => {
    const source = (id: string, interview: string | null) => ({ id, interview }) as unknown as SourceDocument; // only these two fields are looked at
    const tree = {
      protocol: inventedProject().protocol,
      document: { own: source('own', null), transcript: source('transcript', 'interview-2') },
    };
    expect(keyOfText(tree, asId('protocol-1'))).toBe('interview-1');
    expect(keyOfText(tree, asId('transcript'))).toBe('interview-2');
    expect(keyOfText(tree, asId('own'))).toBe('own');
    expect(keyOfText(tree, asId('gone'))).toBeNull();
  });
});
