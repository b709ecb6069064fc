/** Memos, notes beside codings and a saved search. Everything in them is invented. */
export const sampleMemos = [
  {
    about: 'project',
    key: '',
    by: 'ada',
    title: 'Was hier erfunden ist',
    text: 'Alles. Orte, Häuser, Zahlen, Gespräche und das Programm Anlauf gibt es nicht; auch die drei Personen des Teams sind erfunden. Die Leitfäden und das Codesystem sind die mitgelieferten; ihr Programm heißt hier Anlauf. Sie können alles ändern und löschen; vom Startbildschirm aus entsteht das Beispielprojekt jederzeit neu.',
  },
  {
    about: 'project',
    key: '',
    by: 'ada',
    title: 'Womit anfangen?',
    text: 'Einiges ist mit Absicht offen: In einem Protokoll aus Probenheim steht noch ein Name. In Musterfurt sind sich die Kodierenden an einer Stelle nicht einig. Ein Satz im Fallbericht spricht von mehr Gesprächen, als seine Belege hergeben, und gegen einen anderen gibt es einen Einwand. Unter Bestand und Löschung wartet ein zurückgezogener Entwurf darauf, dass eine zweite Person zustimmt. Auf der Übersicht stehen die offenen Aufgaben.',
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
  {
    about: 'code',
    key: 'wege',
    by: 'bo',
    title: 'Aufnehmen oder nicht?',
    text: 'Bisher in zwei Häusern und bei einem Betrieb. Der Code trennt, was bei 3.8 durcheinandergeht: Eine Stelle kann passen und trotzdem nicht zu erreichen sein. Vorschlag: unter 3.4.2 oder 3.8 einordnen, wenn die zweite Welle ihn bestätigt.',
  },
  {
    about: 'site',
    key: 'ph',
    by: 'ada',
    title: 'Der Versuch als Antwort auf alles',
    text: 'Wer in Probenheim eine Änderung vorschlägt, hört dasselbe Wort: Versuch. Beim Feld für das Gastgewerbe, beim Tausch zwischen den Teams, bei der Hospitation. Im Bericht nicht bewerten, aber zählen, wie oft es als Begründung vorkommt.',
  },
] as const;

/** Codings that show what their code means. */
export const sampleCodeExamples = [
  { code: '2.4.2', passage: 'mf-tlb#rosinen' },
  { code: '2.4.1', passage: 'mf-tlb#blatttlb' },
  { code: '3.6', passage: 'mf-gf#egvgf' },
  { code: '2.1.3', passage: 'ph-gf#los' },
  { code: '3.9', passage: 'ph-ifkn#dreianrufe' },
] as const;

/** A wish to delete that a second person has not agreed to yet. */
export const sampleDeletionRequests = [
  {
    document: 'mf-entwurf',
    by: 'cleo',
    day: -2,
    reason:
      'Das Haus hat seinen Vorentwurf zurückgezogen und bittet, ihn zu löschen. Kein Satz eines Berichts beruht auf ihm.',
  },
] as const;

/** What went out of the house: the report that is released, and its short profile. */
export const sampleHandouts = [
  {
    what: 'caseReport',
    file: 'Beispielwerder, strategische Ebene (erfundenes Beispiel).docx',
    look: 'clean',
    by: 'ada',
    day: -6,
    interviews: ['bw-gf', 'bw-pl'],
  },
  {
    what: 'profile',
    file: 'Kurzprofil Beispielwerder.docx',
    look: 'clean',
    by: 'cleo',
    day: -5,
    interviews: ['bw-gf', 'bw-pl'],
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
  {
    name: 'Gute Beispiele der Fachkräfte',
    search: {
      mode: 'segments',
      query: '',
      options: { wordStarts: false, typos: false, stem: 'de', gender: true },
      filters: [{ facet: 'role', values: ['IFK'] }],
      relations: [],
      sort: 'place',
    },
    codes: ['7.2'],
  },
] as const;
