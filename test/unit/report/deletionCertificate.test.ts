import { describe, expect, test } from 'vitest';
import german from '#shared/i18n/de/deletion.json';
import type { Deletion } from '#shared/model/deletion';
import { deletionCertificate } from '#shared/report/deletionCertificate';
import { makeCorpus } from '../../bench/corpus/makeCorpus';

const tree = makeCorpus({ seed: 9, size: 'small' });
const [interview] = Object.values(tree.interview);
const [person] = Object.values(Object.values(tree.project)[0]?.people ?? {});
const [withdrawn] = Object.values(tree.deletion);
if (interview === undefined || person === undefined || withdrawn === undefined)
  throw new Error('the corpus has interviews, people and a deletion');

const by = person.id;
const at = '2026-03-24T13:05:00.000Z';
const sealed = 'ab'.repeat(32);
const done: Deletion = {
  ...withdrawn,
  reason: 'Erfundener Grund',
  withdrawn: null,
  requested: { by, at },
  agreed: { by, at },
  items: [{ what: 'interview', key: interview.id, label: 'S01 · GF', site: interview.site }],
  erased: {
    by,
    at,
    before: [
      {
        key: interview.id,
        protocols: 1,
        sources: 2,
        characters: 1234,
        codings: 5,
        passages: 6,
        memos: 7,
        approvedAt: null,
        answers: [],
        sealed,
      },
    ],
  },
  finished: {
    by,
    at,
    checks: {
      keysLeft: 0,
      vaultCopies: 2,
      recordsLeft: 0,
      snapshots: 4,
      snapshotsRemoved: 1,
      historySilenced: 8,
    },
  },
};

const printed: { readonly [key: string]: string } = german.printed;
const print = {
  language: 'de' as const,
  localTime: (time: string) => time.slice(0, 16),
  translate: (key: string, values: { readonly [name: string]: string | number } = {}) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)),
      printed[key] ?? printed[`${key}_${values.count === 1 ? 'one' : 'other'}`] ?? `?${key}`,
    ),
};

describe('the certificate of a deletion', () => {
  test('is there when the deletion is finished, and not before', () => {
    expect(deletionCertificate(tree, { ...done, finished: null }, print)).toBeNull();
    expect(deletionCertificate(tree, { ...done, erased: null }, print)).toBeNull();
    expect(deletionCertificate(tree, done, print)).not.toBeNull();
  });

  test('says who, when, why, what, checksums, checks and what lies outside, in words of the language file', () => {
    const text = JSON.stringify(deletionCertificate(tree, done, print));
    expect(text).not.toContain('?');
    expect(text).not.toContain('{{');
    for (const part of [
      `24.03.2026, 13:05, ${person.name}`,
      'Erfundener Grund',
      '1.234',
      sealed.replace(/.{8}(?=.)/g, '$& '),
      '0 gefunden in 2 Kopien',
      german.printed.outside1,
      german.printed.signText,
    ]) {
      expect(text).toContain(JSON.stringify(part).slice(1, -1));
    }
  });

  test('says when nobody else agreed, and who did', () => {
    const alone = JSON.stringify(deletionCertificate(tree, done, print));
    expect(alone).toContain('ohne zweite Person');
    const second = { ...done, agreed: { by: 'eine andere' as never, at } };
    expect(JSON.stringify(deletionCertificate(tree, second, print))).not.toContain('ohne zweite Person');
  });

  test('says that the list of names stays, unless it goes too or there is none', () => {
    const text = (items: Deletion['items'], list = tree.nameList) =>
      JSON.stringify(deletionCertificate({ ...tree, nameList: list }, { ...done, items }, print));
    const { staysNames } = german.printed;
    expect(text(done.items)).toContain(staysNames);
    expect(text(done.items, {})).not.toContain(staysNames);
    const names = { what: 'nameList' as const, key: 'x', label: 'Namen', site: null };
    expect(text([...done.items, names])).not.toContain(staysNames);
  });

  test('lists what was handed out with words of the deleted texts, and says when nothing was', () => {
    const [known] = Object.values(tree.handout);
    if (known === undefined) throw new Error('the corpus has a file that was handed out');
    const text = (from: readonly string[] | null, file: string | null, day = '2026-03-20') => {
      const one = { ...known, by, at: `${day}T09:15:00.000Z`, from, file };
      return JSON.stringify(deletionCertificate({ ...tree, handout: { [one.id]: one } }, done, print));
    };
    const line = `20.03.2026, 09:15, ${person.name}: Fallbericht (Bericht.docx)`;
    expect(text([interview.id], 'Bericht.docx')).toContain(line);
    expect(text(null, 'Bericht.docx')).toContain(line);
    expect(text([interview.id], null)).toContain('Fallbericht (gedruckt)');
    const none = german.printed.handoutsNone;
    expect(text([interview.id], 'Bericht.docx')).not.toContain(none);
    expect(text(['ein anderes'], 'Bericht.docx')).toContain(none);
    // After the deletion the words were not there any more.
    expect(text([interview.id], 'Bericht.docx', '2026-03-25')).toContain(none);
  });

  test('says of recordings what the sheets say', () => {
    const recorded = (deleted: boolean) => ({
      ...tree,
      interview: {
        ...tree.interview,
        [interview.id]: {
          ...interview,
          recording: { made: true, deleted: deleted ? { by, date: '2026-03-25' } : null },
        },
      },
    });
    expect(JSON.stringify(deletionCertificate(recorded(true), done, print))).toContain(
      german.printed.recordingsDone,
    );
    expect(JSON.stringify(deletionCertificate(recorded(false), done, print))).toContain(
      '1 Aufnahme war beim Erstellen',
    );
  });
});
