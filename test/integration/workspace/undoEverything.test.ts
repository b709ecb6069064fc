import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { closeProject, createProject } from '../../../renderer/workspace/lifecycle';
import { openProject } from '../../../renderer/workspace/opening';
import { activeSession, redo, run, settled, undo } from '../../../renderer/workspace/run';
import { currentProject } from '../../../renderer/workspace/store';
import { addCaseReport, editCaseReport, removeCaseReport } from '../../../shared/commands/caseReportCommands';
import { setCaseReportStatus } from '../../../shared/commands/caseReportStatusCommands';
import { addCode, editCode, moveCode, removeCode } from '../../../shared/commands/codeCommands';
import { addCoding, changeCoding, moveCoding, removeCoding } from '../../../shared/commands/codingCommands';
import { CommandRefused } from '../../../shared/commands/command';
import { attachEvidence } from '../../../shared/commands/evidenceCommands';
import { addGuide } from '../../../shared/commands/guideCommands';
import { addInterview, removeInterview } from '../../../shared/commands/interviewCommands';
import { editProtocol, setAnswerState } from '../../../shared/commands/protocolCommands';
import { addSite, editSite, removeSite } from '../../../shared/commands/siteCommands';
import { asId, type BlockId, type GuideNodeId, type InterviewId } from '../../../shared/model/ids';
import type { Block } from '../../../shared/model/text';
import type { ProjectTree } from '../../../shared/model/tree';
import type { TextEdit } from '../../../shared/text/edit';
import { inventedGuide } from '../../fixtures/inventedGuide';
import { memoryHost, newMachine } from '../../support/memoryHost';
import { quickKey } from '../../support/quickKey';
import { caseReportActions } from './caseReportActions';
import { codebookActions } from './codebookActions';
import { fieldworkActions } from './fieldworkActions';
import { reviewActions } from './reviewActions';

const passphrase = 'erfunden und lang';

function tree(): ProjectTree {
  const open = currentProject();
  if (open === null) throw new Error('no project is open');
  return open.tree;
}

/** One of the values, chosen by a number; undefined when there are none. */
function pick<T>(values: readonly T[], n: number): T | undefined {
  return values[n % Math.max(1, values.length)];
}

function block(text: string): Block {
  return { id: asId<BlockId>(crypto.randomUUID()), kind: 'paragraph', text, marks: [], question: null };
}

function someEdit(blocks: readonly Block[], n: number, words: string): TextEdit {
  const target = pick(blocks, n);
  if (target === undefined || n % 5 === 0)
    return { kind: 'insert', block: block(words), after: target?.id ?? null };
  if (n % 5 === 1) return { kind: 'remove', block: target.id };
  const at = n % (target.text.length + 1);
  if (n % 5 === 2)
    return { kind: 'split', block: target.id, at, into: asId<BlockId>(crypto.randomUUID()), keep: 'head' };
  return {
    kind: 'splice',
    block: target.id,
    at,
    remove: Math.min(n % 3, target.text.length - at),
    insert: words,
  };
}

/** What a person might do next, in the state the project is in; some of it makes no sense and is refused. */
const actions: readonly ((n: number, words: string) => Promise<unknown>)[] = [
  (_, words) => run(addSite, { name: words, code: '', region: '' }),
  async (n, words) => {
    const site = pick(Object.values(tree().site), n);
    if (site) await run(editSite, { id: site.id, name: words, code: site.code, region: words });
  },
  async (n) => {
    const site = pick(Object.values(tree().site), n);
    if (site) await run(removeSite, { id: site.id });
  },
  async (n) => {
    const site = pick(Object.values(tree().site), n);
    const guide = Object.values(tree().guide)[0];
    if (!site || !guide) return;
    const id = asId<InterviewId>(crypto.randomUUID());
    await run(addInterview, {
      id,
      site: site.id,
      guide: guide.id,
      roles: ['GF'],
      wave: 1,
      date: '',
      interviewer: null,
    });
  },
  async (n) => {
    const interview = pick(Object.values(tree().interview), n);
    if (interview && n % 4 === 0) await run(removeInterview, { id: interview.id });
  },
  async (n, words) => {
    const protocol = pick(Object.values(tree().protocol), n);
    if (protocol)
      await run(editProtocol, { protocol: protocol.id, edits: [someEdit(protocol.blocks, n, words)] });
  },
  async (n) => {
    const protocol = pick(Object.values(tree().protocol), n);
    const question = asId<GuideNodeId>('00000000-0000-4000-8000-000000000011');
    const state = pick(['notAsked', 'noAnswer', 'later', null] as const, n) ?? null;
    if (protocol) await run(setAnswerState, { protocol: protocol.id, question, state });
  },
  (n, words) =>
    run(addCode, { name: `${words} ${n}`, definition: words, rule: '', color: '#112233', parent: null }),
  async (n, words) => {
    const codes = Object.values(Object.values(tree().codebook)[0]?.codes ?? {});
    const code = pick(codes, n);
    if (!code) return;
    if (n % 3 === 0) await run(editCode, { ...code, name: `${words} neu`, definition: words });
    else if (n % 3 === 1) await run(moveCode, { id: code.id, parent: pick(codes, n + 1)?.id ?? null });
    else await run(removeCode, { id: code.id });
  },
  async (n) => {
    const protocol = pick(Object.values(tree().protocol), n);
    const code = pick(Object.values(Object.values(tree().codebook)[0]?.codes ?? {}), n);
    const target = pick(protocol?.blocks ?? [], n);
    if (!protocol || !code || !target) return;
    const range = {
      start: { block: target.id, offset: 0 },
      end: { block: target.id, offset: target.text.length },
    };
    await run(addCoding, { text: protocol.id, code: code.id, range });
  },
  async (n, words) => {
    const layer = pick(Object.values(tree().codingLayer), n);
    const coding = pick(Object.values(layer?.codings ?? {}), n);
    if (!layer || !coding) return;
    if (n % 3 === 0)
      await run(changeCoding, { layer: layer.id, coding: coding.id, certain: n % 2 === 0, memo: words });
    else if (n % 3 === 1) await run(removeCoding, { layer: layer.id, coding: coding.id });
    else
      await run(moveCoding, {
        layer: layer.id,
        coding: coding.id,
        range: { start: coding.start, end: coding.end },
      });
  },
  async (n, words) => {
    const site = pick(Object.values(tree().site), n);
    const guide = Object.values(tree().guide)[0];
    if (site && guide) await run(addCaseReport, { site: site.id, guide: guide.id, wave: 1, title: words });
  },
  async (n, words) => {
    const report = pick(Object.values(tree().caseReport), n);
    if (!report) return;
    if (n % 7 === 0) await run(removeCaseReport, { report: report.id });
    else if (n % 7 === 1) await run(setCaseReportStatus, { report: report.id, status: 'checked' });
    else await run(editCaseReport, { report: report.id, edits: [someEdit(report.blocks, n, words)] });
  },
  async (n) => {
    const report = pick(Object.values(tree().caseReport), n);
    const protocol = pick(Object.values(tree().protocol), n);
    const sentence = pick(report?.blocks ?? [], n);
    const passage = pick(protocol?.blocks ?? [], n);
    if (!report || !protocol || !sentence || !passage) return;
    const whole = (one: Block) => ({
      start: { block: one.id, offset: 0 },
      end: { block: one.id, offset: one.text.length },
    });
    await run(attachEvidence, {
      report: report.id,
      sentence: whole(sentence),
      text: protocol.id,
      passage: whole(passage),
      stance: 'supports',
      quoted: n % 2 === 0,
    });
  },
  ...caseReportActions(tree),
  ...codebookActions(tree),
  ...fieldworkActions(tree),
  ...reviewActions(tree),
];

afterEach(closeProject);

describe('whatever a person does', () => {
  test('can be taken back step by step, brought back, and survives a restart in between', async () => {
    const step = fc.tuple(
      fc.nat(actions.length - 1),
      fc.nat(200),
      fc.constantFrom('Anfang', 'weiter so', 'Ende gut'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        await closeProject();
        for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
        const machine = newMachine();
        const opening = () => ({
          host: memoryHost(machine),
          deriveKey: quickKey,
          clock: { now: () => Date.now(), newId: () => crypto.randomUUID() },
        });
        await createProject(opening(), { name: 'Erfunden', language: 'de', person: 'Probe', passphrase });
        await run(addGuide, { guide: inventedGuide() });
        const states: ProjectTree[] = [tree()];
        for (const [action, n, words] of steps) {
          const before = tree();
          await actions[action]?.(n, words).catch((error: unknown) => {
            if (!(error instanceof CommandRefused)) throw error;
            // A refused command leaves nothing behind.
            expect(tree()).toBe(before);
          });
          if (tree() !== before) states.push(tree());
        }
        const last = states.length - 1;
        // The window vanishes; everything acknowledged is there again.
        await settled();
        const project = currentProject()?.id;
        activeSession()?.db.close();
        machine.locks.clear();
        if (project === undefined) throw new Error('no project');
        expect(await openProject(opening(), project, passphrase)).toEqual({ ok: true });
        expect(currentProject()?.recovery).toBeNull();
        expect(tree()).toEqual(states[last]);
        for (let i = last; i > 0; i--) {
          await undo();
          expect(tree()).toEqual(states[i - 1]);
        }
        for (let i = 1; i <= last; i++) {
          await redo();
          expect(tree()).toEqual(states[i]);
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
