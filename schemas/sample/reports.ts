import { bwStrategicReport } from './reports/beispielwerderStrategic';
import { mfOperativeReport } from './reports/musterfurtOperative';
import { mfStrategicReport } from './reports/musterfurtStrategic';
import { phStrategicReport } from './reports/probenheimStrategic';

/** The study's own outline for strategic reports; two of its reports are made from it. */
export const sampleTemplate = {
  name: 'Strategischer Bericht mit Überblick',
  heading: 'Auf einen Blick',
  hint: 'Zwei bis vier Sätze: Was ist an diesem Haus eigen, was gelingt, woran hängt es?',
} as const;

/** Case reports of the invented study: two drafts, one that is being checked, one released. */
export const sampleReports = [
  {
    key: 'bericht-mf-strategisch',
    site: 'mf',
    guide: 'A.1.2',
    wave: 1,
    title: 'Musterfurt, strategische Ebene (erfundenes Beispiel)',
    by: 'ada',
    text: mfStrategicReport,
    confirmed: ['Anlass für die Beteiligung', 'Die vereinbarte Zahl', 'Maßnahmen sind nachrangig'],
    profile: ['Die vereinbarte Zahl', 'Wichtigstes gemeinsames Format', 'Von 171 vermittelten Personen'],
    rowMarks: { '1.1': 'agreement', '2.2': 'contrast', '4.2': 'contrast', '6.6': 'contrast' },
    openPoints: [
      {
        text: 'Wie viele der Vermittelten arbeiten nach zwölf Monaten noch?',
        question: '6.4',
        done: true,
      },
      { text: 'Ist die halbe Stelle im Leistungsbereich inzwischen besetzt?', question: '4.1', done: false },
    ],
    steps: [],
    challenge: {
      sentence: 'Geschäftsführung und Projektleitung halten die Schnittstelle',
      by: 'cleo',
      remark:
        'Der Satz stimmt als Wiedergabe. Ohne die Sicht des Basisteams im selben Absatz wirkt er wie ein Befund.',
    },
  },
  {
    key: 'bericht-mf-operativ',
    site: 'mf',
    guide: 'A.2.1',
    wave: 1,
    title: 'Musterfurt, operative Ebene (erfundenes Beispiel)',
    by: 'ada',
    text: mfOperativeReport,
    confirmed: ['Das Übergabeblatt erfüllt', 'Für das Erstgespräch haben'],
    profile: ['Das Übergabeblatt erfüllt', 'Als gutes Beispiel kann', 'In den Basisteams hat sich'],
    rowMarks: { '2.2d': 'contrast', '4.2b': 'agreement', '6.6': 'agreement' },
    openPoints: [
      {
        text: 'Die Sicht der Teamleitung Leistung nachtragen, sobald ihr Protokoll geschrieben ist.',
        question: '4.1',
        done: false,
      },
      { text: 'Wer arbeitet inzwischen mit dem leeren Blatt?', question: '6.4a', done: false },
    ],
    cuts: [{ passage: 'mf-ifkn#mitgehen', words: 'sie neunmal', insert: 'die Fachkraft neunmal' }],
    steps: [{ status: 'checked', by: 'cleo', day: -6 }],
    challenge: null,
  },
  {
    key: 'bericht-ph-strategisch',
    site: 'ph',
    guide: 'A.1.2',
    wave: 1,
    title: 'Probenheim, strategische Ebene (erfundenes Beispiel)',
    by: 'bo',
    fromTemplate: true,
    text: phStrategicReport,
    confirmed: ['Über die Aufnahme entscheidet'],
    profile: ['Über die Aufnahme entscheidet', 'Nach drei Monaten sind 74 Prozent', 'Die Befristung hat'],
    rowMarks: { '2.1': 'agreement', '4.2': 'contrast', '5.2': 'contrast' },
    openPoints: [
      { text: 'Was geschieht, wenn die Rechnung mit der Stadt nicht aufgeht?', question: '1.3', done: false },
    ],
    steps: [],
    challenge: null,
  },
  {
    key: 'bericht-bw-strategisch',
    site: 'bw',
    guide: 'A.1.2',
    wave: 1,
    title: 'Beispielwerder, strategische Ebene (erfundenes Beispiel)',
    by: 'bo',
    fromTemplate: true,
    text: bwStrategicReport,
    revisions: [
      {
        remark: 'Vor der Durchsicht',
        day: -14,
        changes: [
          {
            was: 'Das Ziel von 40 zusätzlichen Integrationen wurde aufgegeben.',
            is: 'Das Ziel von 40 zusätzlichen Integrationen wurde verfehlt, aber nie offen gesenkt.',
          },
          {
            was: 'Die Hälfte der Stellen ist nicht besetzt.',
            is: 'Zwei von vier Stellen sind seit sieben Monaten nicht besetzt.',
          },
          {
            was: 'Neid gibt es nicht.',
            is: 'Vorbehalte gegen das Programm gibt es nach Auffassung der Geschäftsführung nicht.',
          },
          { was: ' Ein Haus dieser Größe ist mit dem Programm überfordert.', is: '' },
        ],
      },
    ],
    confirmed: 'all',
    profile: ['Eigen ist dem Haus', 'Mit der Rufliste am Freitag', 'Siebzehn Menschen'],
    openPoints: [
      { text: 'Sind die beiden Stellen wieder besetzt?', question: '2.3', done: false },
      { text: 'Hat der zweite Winter gehalten, was der erste versprach?', question: '6.6', done: false },
    ],
    cuts: [
      {
        passage: 'bw-pl#rufliste2',
        words: ', die es satt hatte, im September Klinken zu putzen',
        insert: '',
      },
    ],
    steps: [
      { status: 'checked', by: 'ada', day: -9 },
      { status: 'released', by: 'ada', day: -7 },
    ],
    challenge: null,
  },
] as const;
