/** Words of the field (job centres and their partners) for invented sentences. No real place or person. */

export type Gender = 'm' | 'f' | 'n';

export interface Noun {
  readonly singular: string;
  readonly gender: Gender;
  readonly genitive: string;
  /** Null for words without a plural in use. */
  readonly plural: string | null;
  /** The word as first part of a compound, with its linking element ("Beratungs-"). */
  readonly joined: string;
}

/** `singular gender genitive plural joined`; `-` for no plural. */
const nounRows = `
Beratung f Beratung Beratungen Beratungs
Vermittlung f Vermittlung Vermittlungen Vermittlungs
Maßnahme f Maßnahme Maßnahmen Maßnahmen
Team n Teams Teams Team
Leistung f Leistung Leistungen Leistungs
Träger m Trägers Träger Träger
Gespräch n Gesprächs Gespräche Gesprächs
Stelle f Stelle Stellen Stellen
Antrag m Antrags Anträge Antrags
Fall m Falls Fälle Fall
Steuerung f Steuerung Steuerungen Steuerungs
Ziel n Ziels Ziele Ziel
Kennzahl f Kennzahl Kennzahlen Kennzahlen
Führung f Führung - Führungs
Arbeitgeber m Arbeitgebers Arbeitgeber Arbeitgeber
Bescheid m Bescheids Bescheide Bescheid
Termin m Termins Termine Termin
Zuweisung f Zuweisung Zuweisungen Zuweisungs
Vereinbarung f Vereinbarung Vereinbarungen Vereinbarungs
Kunde m Kunden Kunden Kunden
Schulung f Schulung Schulungen Schulungs
Akte f Akte Akten Akten
Software f Software - Software
Qualifizierung f Qualifizierung Qualifizierungen Qualifizierungs
Sprachkurs m Sprachkurses Sprachkurse Sprachkurs
Betreuung f Betreuung Betreuungen Betreuungs
Kind n Kindes Kinder Kinder
Unterlage f Unterlage Unterlagen Unterlagen
Frist f Frist Fristen Frist
Sanktion f Sanktion Sanktionen Sanktions
Verfahren n Verfahrens Verfahren Verfahrens
Spielraum m Spielraums Spielräume Spielraum
Ermessen n Ermessens - Ermessens
Übergang m Übergangs Übergänge Übergangs
Schnittstelle f Schnittstelle Schnittstellen Schnittstellen
Zusammenarbeit f Zusammenarbeit - Zusammenarbeits
Kommune f Kommune Kommunen Kommunal
Agentur f Agentur Agenturen Agentur
Personal n Personals - Personal
Fluktuation f Fluktuation - Fluktuations
Einarbeitung f Einarbeitung Einarbeitungen Einarbeitungs
Belastung f Belastung Belastungen Belastungs
Rückmeldung f Rückmeldung Rückmeldungen Rückmelde
Sitzung f Sitzung Sitzungen Sitzungs
Protokoll n Protokolls Protokolle Protokoll
Vorgabe f Vorgabe Vorgaben Vorgaben
Weisung f Weisung Weisungen Weisungs
Budget n Budgets Budgets Budget
Haushalt m Haushalts Haushalte Haushalts
Auswertung f Auswertung Auswertungen Auswertungs
Erfolg m Erfolgs Erfolge Erfolgs
Hürde f Hürde Hürden Hürden
Eingliederung f Eingliederung Eingliederungen Eingliederungs
Bedarf m Bedarfs Bedarfe Bedarfs
Familie f Familie Familien Familien
Ausbildung f Ausbildung Ausbildungen Ausbildungs
Betrieb m Betriebs Betriebe Betriebs
Praktikum n Praktikums Praktika Praktikums
Gesundheit f Gesundheit - Gesundheits
Schuld f Schuld Schulden Schuldner
Wohnung f Wohnung Wohnungen Wohnungs
Netzwerk n Netzwerks Netzwerke Netzwerk
Jugend f Jugend - Jugend
Berufsberatung f Berufsberatung Berufsberatungen Berufsberatungs
Zuständigkeit f Zuständigkeit Zuständigkeiten Zuständigkeits
Abstimmung f Abstimmung Abstimmungen Abstimmungs
Absprache f Absprache Absprachen Absprache
Leitung f Leitung Leitungen Leitungs
Konzept n Konzepts Konzepte Konzept
Prozess m Prozesses Prozesse Prozess
Erfahrung f Erfahrung Erfahrungen Erfahrungs
Haltung f Haltung Haltungen Haltungs
Vertrauen n Vertrauens - Vertrauens
Motivation f Motivation - Motivations
Mitwirkung f Mitwirkung - Mitwirkungs
Regel f Regel Regeln Regel
Fehler m Fehlers Fehler Fehler
Widerspruch m Widerspruchs Widersprüche Widerspruchs
Prüfung f Prüfung Prüfungen Prüf
Zielgruppe f Zielgruppe Zielgruppen Zielgruppen
Angebot n Angebots Angebote Angebots
Förderung f Förderung Förderungen Förder
Bildung f Bildung - Bildungs
Gutschein m Gutscheins Gutscheine Gutschein
Dolmetscher m Dolmetschers Dolmetscher Dolmetscher
Gebäude n Gebäudes Gebäude Gebäude
Büro n Büros Büros Büro
Wartezeit f Wartezeit Wartezeiten Wartezeit
Rückstand m Rückstands Rückstände Rückstands
Vertretung f Vertretung Vertretungen Vertretungs
Krankheit f Krankheit Krankheiten Krankheits
Supervision f Supervision Supervisionen Supervisions
Fortbildung f Fortbildung Fortbildungen Fortbildungs
Evaluation f Evaluation Evaluationen Evaluations
Ergebnis n Ergebnisses Ergebnisse Ergebnis
Wirkung f Wirkung Wirkungen Wirkungs
Arbeitsmarkt m Arbeitsmarkts Arbeitsmärkte Arbeitsmarkt
Branche f Branche Branchen Branchen
Region f Region Regionen Regional
Pflege f Pflege - Pflege
Verkehr m Verkehrs - Verkehrs
Straße f Straße Straßen Straßen
Größe f Größe Größen Größen
Veränderung f Veränderung Veränderungen Veränderungs
Umstellung f Umstellung Umstellungen Umstellungs
Digitalisierung f Digitalisierung - Digitalisierungs
Datenschutz m Datenschutzes - Datenschutz
Anspruch m Anspruchs Ansprüche Anspruchs
Anlass m Anlasses Anlässe Anlass
Aufgabe f Aufgabe Aufgaben Aufgaben
Rolle f Rolle Rollen Rollen
Konflikt m Konflikts Konflikte Konflikt
Lösung f Lösung Lösungen Lösungs
Entlastung f Entlastung Entlastungen Entlastungs
`;

export const nouns: readonly Noun[] = nounRows
  .trim()
  .split('\n')
  .map((row) => {
    const [singular = '', gender = '', genitive = '', plural = '', joined = ''] = row.split(' ');
    if (gender !== 'm' && gender !== 'f' && gender !== 'n') throw new Error(`noun without gender: ${row}`);
    return { singular, gender, genitive, plural: plural === '-' ? null : plural, joined };
  });

/** Stems that take the regular endings. */
export const adjectives: readonly string[] =
  `wichtig neu gut klar groß klein schwierig offen gemeinsam regelmäßig früh spät eng verlässlich häufig
  zusätzlich fachlich persönlich sozial rechtlich organisatorisch finanziell räumlich zeitlich inhaltlich
  verbindlich freiwillig hilfreich langfristig kurzfristig dauerhaft vorläufig ausführlich knapp deutlich
  erfolgreich mühsam unterschiedlich städtisch ländlich mehrsprachig individuell einheitlich zuständig beteiligt
  erfahren überfordert gesundheitlich psychisch schrittweise örtlich überregional ungeklärt schriftlich mündlich
  anonym angemessen übersichtlich aufwändig unbefristet befristet`.split(/\s+/);

export interface Verb {
  readonly infinitive: string;
  /** Third person singular, present. */
  readonly present: string;
  readonly participle: string;
}

/** `infinitive present participle`, all with an accusative object and "haben". */
const verbRows = `
besprechen bespricht besprochen
klären klärt geklärt
planen plant geplant
begleiten begleitet begleitet
unterstützen unterstützt unterstützt
prüfen prüft geprüft
bewilligen bewilligt bewilligt
verändern verändert verändert
verbessern verbessert verbessert
dokumentieren dokumentiert dokumentiert
organisieren organisiert organisiert
finanzieren finanziert finanziert
erschweren erschwert erschwert
entlasten entlastet entlastet
beeinflussen beeinflusst beeinflusst
begrüßen begrüßt begrüßt
kritisieren kritisiert kritisiert
vermissen vermisst vermisst
schätzen schätzt geschätzt
fordern fordert gefordert
sichern sichert gesichert
beschleunigen beschleunigt beschleunigt
verzögern verzögert verzögert
verhindern verhindert verhindert
ermöglichen ermöglicht ermöglicht
berücksichtigen berücksichtigt berücksichtigt
übernehmen übernimmt übernommen
erläutern erläutert erläutert
erproben erprobt erprobt
überarbeiten überarbeitet überarbeitet
`;

export const verbs: readonly Verb[] = verbRows
  .trim()
  .split('\n')
  .map((row) => {
    const [infinitive = '', present = '', participle = ''] = row.split(' ');
    return { infinitive, present, participle };
  });

export const adverbs: readonly string[] =
  `häufig inzwischen bislang zunächst teilweise eher besonders weiterhin grundsätzlich tatsächlich oft selten
  manchmal derzeit früher überwiegend zumindest allerdings kaum meist vor_allem nach_wie_vor im_Alltag
  seit_dem_Umzug im_letzten_Jahr`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

/** Who is quoted in a protocol, in the nominative; "die IP" is the usual short form for the interviewee. */
export const speakers: readonly string[] = [
  'die IP',
  'die Befragte',
  'der Befragte',
  'die Geschäftsführung',
  'die Teamleitung',
  'die Fachkraft',
  'die Projektleitung',
];

/** Beginnings of reported speech; the clause after them stands in the subjunctive. */
export const sayings: readonly string[] = [
  'berichtet',
  'sagt',
  'gibt an',
  'betont',
  'schildert',
  'merkt an',
  'räumt ein',
  'ergänzt auf Nachfrage',
];

/** Names for invented sites: trees, never places. */
export const siteNames: readonly string[] =
  `Ahorn Birke Buche Eibe Eiche Erle Esche Espe Fichte Ginkgo Hainbuche Hasel Holunder Kastanie Kiefer Lärche
  Linde Mispel Pappel Platane Quitte Robinie Rüster Schlehe Speierling Tanne Ulme Walnuss Weide Zeder`.split(
    /\s+/,
  );
