/** Memos, notes beside codings and a saved search. Everything in them is invented. */
export const sampleMemos = [
  {
    about: 'project',
    key: '',
    by: 'ada',
    title: 'Was hier erfunden ist',
    text: 'Alles. Orte, Häuser, Zahlen, Gespräche und das Programm Anlauf gibt es nicht; auch die drei Personen des Teams sind erfunden. Die Leitfäden und das Codesystem sind die mitgelieferten: Wo sie von der Joboffensive sprechen, ist in diesem Beispiel das Programm Anlauf gemeint. Sie können alles ändern und löschen; vom Startbildschirm aus entsteht das Beispielprojekt jederzeit neu.',
  },
  {
    about: 'project',
    key: '',
    by: 'ada',
    title: 'Womit anfangen?',
    text: 'Vier Dinge sind mit Absicht offen: In einem Protokoll aus Probenheim steht noch ein Name. In Musterfurt sind sich die Kodierenden an einer Stelle nicht einig. Ein Satz im Fallbericht spricht von mehr Gesprächen, als seine Belege hergeben, und gegen einen anderen gibt es einen Einwand. Auf der Übersicht stehen die offenen Aufgaben.',
  },
  {
    about: 'site',
    key: 'mf',
    by: 'ada',
    title: 'Zwei Häuser in einem',
    text: 'In Musterfurt erzählen Leitung und Basisteam von zwei verschiedenen Häusern. Bei der Schnittstelle und bei der Eingliederungsvereinbarung widersprechen sich die Ebenen so deutlich, dass der Bericht beides stehen lassen sollte.',
  },
  {
    about: 'code',
    key: '2.4.2',
    by: 'bo',
    title: 'Abgrenzung',
    text: 'Wir geben den Code auch, wenn jemand den Vorbehalt nur berichtet und sich davon absetzt. Wer ihn teilt, ist am Gewicht zu erkennen: ab 80 teilt die Person ihn selbst.',
  },
  {
    about: 'text',
    key: 'mf-ifkb',
    by: 'bo',
    title: 'Das leere Blatt',
    text: 'Gutes Beispiel für den Bericht. In der zweiten Welle nachfragen, ob andere es übernommen haben.',
  },
] as const;

export const sampleCodingNotes = [
  {
    passage: 'mf-tlb#gefeiert',
    coder: 'a',
    note: 'Klarer Fall von Konkurrenz; die Person spricht hier für das ganze Team.',
  },
  {
    passage: 'mf-gf#egvgf',
    coder: 'b',
    note: 'Steht im Widerspruch zur Fachkraft aus dem Bestand. Später mit 7.3 vergleichen.',
  },
] as const;

export const sampleSearches = [
  {
    name: 'Übergabe zwischen den Teams',
    search: {
      mode: 'passages',
      query: 'übergabe* OR rückgabe*',
      options: { wordStarts: false, typos: false, stem: 'de', gender: true },
      filters: [],
      relations: [],
      sort: 'place',
    },
  },
] as const;
