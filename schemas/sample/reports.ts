import { mfStrategicReport } from './reports/musterfurtStrategic';

/** Case reports of the invented study. */
export const sampleReports = [
  {
    key: 'bericht-mf-strategisch',
    site: 'mf',
    guide: 'A.1.2',
    wave: 1,
    title: 'Musterfurt, strategische Ebene (erfundenes Beispiel)',
    status: 'draft',
    by: 'ada',
    text: mfStrategicReport,
    confirmed: ['Anlass für die Beteiligung', 'Die vereinbarte Zahl'],
    challenge: {
      sentence: 'Geschäftsführung und Projektleitung halten die Schnittstelle',
      by: 'cleo',
      remark:
        'Der Satz stimmt als Wiedergabe. Ohne die Sicht des Basisteams im selben Absatz wirkt er wie ein Befund.',
    },
  },
] as const;
