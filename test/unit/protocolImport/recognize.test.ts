import { describe, expect, test } from 'vitest';
import { SHIPPED_GUIDES } from '#schemas/shippedGuides';
import { plainSource } from '#shared/exchange/source/plainSource';
import type { Interview, Protocol } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import { asId, type GuideId, type InterviewId, type ProtocolId, type SiteId } from '#shared/model/ids';
import type { Site } from '#shared/model/site';
import { indexGuide } from '#shared/protocolImport/guideIndex';
import { readDate, readHeaderFields } from '#shared/protocolImport/headerField';
import { type FieldworkView, findEmptyProtocol, readClues } from '#shared/protocolImport/proposeInterview';
import { recognizeSource } from '#shared/protocolImport/recognizeSource';

const guides = await Promise.all(SHIPPED_GUIDES.map(({ load }) => load()));
const indexes = guides.map(indexGuide);

function kindOf(lines: readonly string[], fileName = 'datei.txt'): string {
  const source = plainSource(lines.join('\n'));
  if (!source.ok) throw new Error(source.fault);
  const { kind, match } = recognizeSource(source.value, fileName, indexes);
  return `${kind} ${guides.find(({ id }) => id === match?.guide)?.label ?? '-'}`;
}

describe('what a file is', () => {
  const questions = (label: string, count: number) =>
    (guides.find((guide) => guide.label === label)?.nodes ?? [])
      .flatMap((section) => section.children.filter(({ kind }) => kind === 'question'))
      .slice(0, count)
      .flatMap(({ text }) => [text, 'Eine Antwort.']);

  test.each([
    ['a protocol with the wording of one guide', questions('A.2.2', 5), 'protocol A.2.2'],
    [
      'a protocol of numbers with a head',
      ['Leitfaden: A.1.2', '1.1', 'Ja.', '1.2', 'Nein.', '1.3', 'Ja.', '2.1', 'Nein.'],
      'protocol A.1.2',
    ],
    [
      'a concept paper with numbered chapters',
      [
        '1.1 Ausgangslage',
        '1.2 Ziele',
        '1.3 Mittel',
        '2.1 Personal',
        '2.2 Räume',
        '2.3 Geld',
        '3.1 Ablauf',
        '4.1 Ausblick',
      ].flatMap((line) => [line, 'Ein Absatz des Konzepts.']),
      'document -',
    ],
    ['a talk', ['I: Ja?', 'B: Ja.', 'I: Und?', 'B: Nein.', 'I: Gut.', 'B: Gut.'], 'transcript -'],
    ['a letter', ['Sehr geehrte Damen und Herren,', 'anbei das Papier.'], 'document -'],
  ])('%s', (_, lines, wanted) => {
    expect(kindOf(lines)).toBe(wanted);
  });

  test.each([
    ['Protokoll_Krefelde.docx', ['1.1', 'Ja.', '1.2', 'Nein.'], 'protocol -'],
    ['Interviewprotokoll 3.odt', ['1.1', 'Ja.'], 'protocol -'],
    ['protocol-site-2.docx', ['1.1', 'Yes.'], 'protocol -'],
    ['Protokoll ohne Nummern.docx', ['Ein Absatz.', 'Noch einer.'], 'document -'],
    ['Sitzungsprotokoll.docx', ['1.1', 'Top eins.'], 'document -'],
    ['Krefelde.docx', ['1.1', 'Ja.', '1.2', 'Nein.'], 'document -'],
  ])('%s, that calls itself a protocol or not', (fileName, lines, wanted) => {
    expect(kindOf(lines, fileName)).toBe(wanted);
  });

  test('of two guides with the same questions the one that the file names', () => {
    const [guide] = guides;
    if (!guide) throw new Error('no guide');
    const copy: Guide = { ...guide, id: asId<GuideId>('copy'), label: 'Z.9' };
    const source = plainSource(questions(guide.label, 5).join('\n'));
    if (!source.ok) throw new Error(source.fault);
    const best = (name: string) =>
      recognizeSource(source.value, name, [guide, copy].map(indexGuide)).match?.guide;
    expect([best('x.txt'), best('Protokoll Z.9.txt'), best(`Protokoll ${guide.label}.txt`)]).toEqual([
      guide.id,
      'copy',
      guide.id,
    ]);
  });
});

describe('the head of a protocol', () => {
  test.each([
    ['Standort: S04', 'site=S04'],
    ['Ort:\tS04', 'site=S04'],
    ['Datum des Gesprächs: 12.03.2014', 'date=12.03.2014'],
    ['Gesprächspartner/in: PL', 'roles=PL'],
    ['Interviewpartner(in): Teamleitung', 'roles=Teamleitung'],
    ['Interviewer*in: MM', 'interviewer=MM'],
    ['Welle\t2', 'wave=2'],
    ['Standort: S04; Rolle: GF; Welle: 1', 'site=S04 roles=GF wave=1'],
    ['Site: S04 | Date: 12 March 2014', 'site=S04 date=12 March 2014'],
    ['Der Standort: er sei gut gelegen, sagt der Befragte.', ''],
    ['Dauer: 50 Minuten', ''],
    ['Datum: ', ''],
  ])('%s', (line, wanted) => {
    expect(
      readHeaderFields(line)
        .map(({ key, value }) => `${key}=${value}`)
        .join(' '),
    ).toBe(wanted);
  });

  test.each([
    ['12.03.2014', '2014-03-12'],
    ['3.4.14', '2014-04-03'],
    ['12. März 2014', '2014-03-12'],
    ['Mi., 5. Okt. 2014, 10 Uhr', '2014-10-05'],
    ['2014-03-12', '2014-03-12'],
    ['12 May 2014', '2014-05-12'],
    ['31.02.2014', ''],
    ['45.13.2014', ''],
    ['im Frühjahr', ''],
  ])('the date %s', (text, wanted) => {
    expect(readDate(text)).toBe(wanted);
  });
});

describe('the interview a file belongs to', () => {
  const site = (code: string, name: string, aliases: readonly string[] = []) =>
    ({
      id: asId<SiteId>(code),
      kind: 'site',
      code,
      name,
      aliases,
      region: '',
      standing: 'site',
      caseStudy: false,
      position: 0,
      attributes: {},
    }) satisfies Site;
  const [guide] = guides;
  if (!guide) throw new Error('no guide');
  const interview = (id: string, at: string, role: string, date = '', wave = 1) =>
    ({
      id: asId<InterviewId>(id),
      site: asId<SiteId>(at),
      guide: guide.id,
      roles: [role],
      wave,
      date,
    }) as unknown as Interview; // the rest of the sheet plays no part
  const protocol = (id: string, text = '') =>
    ({
      id: asId<ProtocolId>(`p${id}`),
      interview: asId<InterviewId>(id),
      blocks: text === '' ? [] : [{ text }],
      answers: {},
      notes: {},
      lifeCycle: [],
    }) as unknown as Protocol; // as above
  const view: FieldworkView = {
    sites: [site('S01', 'Hafenstadt', ['Kreis Hafen']), site('S02', 'Hafen'), site('S03', 'Bergdorf')],
    guides,
    interviews: [
      interview('a', 'S01', 'GF'),
      interview('b', 'S01', 'PL'),
      interview('c', 'S03', 'GF', '2014-03-12'),
      interview('d', 'S03', 'GF', '2014-03-13'),
      interview('e', 'S02', 'GF'),
    ],
    protocols: [
      protocol('a'),
      protocol('b'),
      protocol('c'),
      protocol('d'),
      protocol('e', 'Schon geschrieben.'),
    ],
    waves: [1, 2],
  };
  const clues = (head: Record<string, string>, ...others: string[]) => {
    const fields = Object.entries(head).map(([key, value]) => ({ key: key as 'site', value })); // keys of the head
    return readClues(fields, others, guide.id, view);
  };

  test.each([
    ['by code and role', { site: 'S01', roles: 'PL' }, 'pb'],
    ['by name and the label of the role', { site: 'Hafenstadt', roles: guide.roles[0]?.label ?? '' }, 'pa'],
    ['by another spelling', { site: 'Landkreis, Kreis Hafen', roles: 'GF' }, 'pa'],
    ['by the date where two fit', { site: 'Bergdorf', roles: 'GF', date: '13.3.2014' }, 'pd'],
    ['none where two fit and nothing parts them', { site: 'Bergdorf', roles: 'GF' }, null],
    ['none where the protocol is written', { site: 'S02', roles: 'GF' }, null],
    ['none of another wave', { site: 'S01', roles: 'PL', wave: '2. Welle' }, null],
    ['none without a site', { roles: 'PL' }, null],
  ])('%s', (_, head, wanted) => {
    expect(findEmptyProtocol(clues(head), view)).toBe(wanted);
  });

  test('by the file name', () => {
    const found = clues({}, '', '2014-03-12_S03_GF');
    expect([found.site, found.roles, found.date, findEmptyProtocol(found, view)]).toEqual([
      'S03',
      ['GF'],
      '2014-03-12',
      'pc',
    ]);
  });
});
