/** Concept papers as sites hand them in. Everything in them is invented. */

const mfPaper = `
# 1
Dieses Papier ist erfunden. Kein Satz darin stammt aus einem wirklichen Haus.
Fachkonzept des Hauses zum Programm Anlauf, beschlossen vom Leitungskreis vor dem operativen Beginn.
[[a:1.1.1 #papieranlass|Der Anteil der Menschen, die länger als vier Jahre Leistungen beziehen, ist in drei Jahren von 38 auf 44 Prozent gestiegen.]] Das Haus will deshalb einem Teil seiner Kundschaft mehr Zeit geben und beobachten, was daraus folgt.
# 2
[[a:2.2.1|Gebildet wird ein Projektteam mit zwölf Stellen. Sieben werden aus dem Bestand, fünf mit neuen Beschäftigten besetzt.]] Der Betreuungsschlüssel beträgt 1 zu 90.
[[a:3.2.1 #papierkontakt|In den ersten sechs Monaten findet alle zwei Wochen ein Kontakt statt, mindestens jeder zweite davon persönlich.]] Danach entscheidet die Fachkraft über die Dichte; ein Kontakt im Monat wird nicht unterschritten.
[[a:3.6 #papieregv|Eingliederungsvereinbarungen werden im Projektteam individuell formuliert. Textbausteine sind auf die Rechtsfolgenbelehrung beschränkt.]]
# 3
[[a:2.4 #papierrunde|Basis- und Projektteams treffen sich alle sechs Wochen. Rückgaben erfolgen mit einem Übergabeblatt, das Verlauf, Verabredungen und offene Fragen enthält.]]
Das Konzept wird nach zwölf Monaten überprüft.
`;

const mfDraft = `
# 1
Dieses Papier ist erfunden. Kein Satz darin stammt aus einem wirklichen Haus.
Vorentwurf des Fachkonzepts zum Programm Anlauf, Arbeitsstand. Nicht zur Weitergabe bestimmt.
Das Projektteam erhält acht Stellen. Der Betreuungsschlüssel beträgt 1 zu 120; über eine Absenkung wird nach Beratung mit der Stadt entschieden.
Wer in das Programm kommt, schlagen die Basisteams vor. Eine Übernahme an einem Stichtag ist nicht vorgesehen.
`;

const phPaper = `
# 1
Dieses Papier ist erfunden. Kein Satz darin stammt aus einem wirklichen Haus.
Rahmenpapier des Hauses zum Programm Anlauf.
[[a:2.1.3 #papierlos|Wer in das Programm kommt, entscheidet das Los: Jeder zweite Neuantrag in den beteiligten Berufsfeldern wird dem Projektteam zugewiesen.]] Ein Wechsel auf Wunsch ist nicht vorgesehen, damit die Gruppen vergleichbar bleiben.
# 2
[[a:2.2.2 #papierfelder|Das Projektteam gliedert sich in drei Berufsfelder: Pflege und Soziales, Lager und Verkehr, Büro und Handel.]] Jedes Feld hat drei Fachkräfte.
[[a:3.9 #papiernach|Wer eine Arbeit aufgenommen hat, wird drei Monate lang weiter betreut: mit einem Anruf nach zwei Wochen, nach sechs Wochen und nach drei Monaten.]]
# 3
[[a:1.2.2 #papiergeld|Die zusätzlichen Stellen sollen sich im zweiten Jahr aus geringeren Leistungsausgaben tragen. Wird dieser Betrag nicht erreicht, berät die Trägerversammlung über die Fortsetzung.]]
`;

export const sampleDocuments = [
  {
    key: 'mf-papier',
    citationKey: 'Musterfurt a',
    title: 'Fachkonzept Programm Anlauf (erfundenes Beispiel)',
    year: 'o. J.',
    site: 'mf',
    fileName: 'fachkonzept-musterfurt-erfunden.docx',
    text: mfPaper,
  },
  {
    key: 'mf-entwurf',
    citationKey: 'Musterfurt b',
    title: 'Vorentwurf zum Fachkonzept, vom Haus zurückgezogen (erfundenes Beispiel)',
    year: 'o. J.',
    site: 'mf',
    fileName: 'vorentwurf-musterfurt-erfunden.docx',
    text: mfDraft,
  },
  {
    key: 'ph-papier',
    citationKey: 'Probenheim a',
    title: 'Rahmenpapier Programm Anlauf (erfundenes Beispiel)',
    year: 'o. J.',
    site: 'ph',
    fileName: 'rahmenpapier-probenheim-erfunden.docx',
    text: phPaper,
  },
] as const;
