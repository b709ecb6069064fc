import { bwStrategicReport } from './reports/beispielwerderStrategic';
import { mfOperativeReport } from './reports/musterfurtOperative';
import { mfStrategicReport } from './reports/musterfurtStrategic';
import { phStrategicReport } from './reports/probenheimStrategic';

/** Case reports of the invented study. */
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
    challenge: null,
  },
  {
    key: 'bericht-ph-strategisch',
    site: 'ph',
    guide: 'A.1.2',
    wave: 1,
    title: 'Probenheim, strategische Ebene (erfundenes Beispiel)',
    by: 'bo',
    text: phStrategicReport,
    confirmed: ['Über die Aufnahme entscheidet'],
    challenge: null,
  },
  {
    key: 'bericht-bw-strategisch',
    site: 'bw',
    guide: 'A.1.2',
    wave: 1,
    title: 'Beispielwerder, strategische Ebene (erfundenes Beispiel)',
    by: 'bo',
    text: bwStrategicReport,
    confirmed: ['Siebzehn Menschen'],
    challenge: null,
  },
] as const;
