/** Probenheim, operative level. Everything in it is invented. */

export const phAgs = `
# 1.2
Das Gespräch wurde mit einer Person des gemeinsamen Arbeitgeberservice geführt, die seit zwölf Jahren Betriebe betreut, zuletzt im Feld Lager und Verkehr. Zufrieden sei sie damit, dass man in einer mittelgroßen Stadt die Leute kenne. Weniger zufrieden sei sie damit, dass sie ihre Arbeit dreimal erfassen müsse: für die Agentur, für das Jobcenter und für sich selbst, weil die beiden anderen Erfassungen nichts taugten.
Das Auto teile sie mit drei Kolleginnen, den Schlüssel auch. Wer zuerst da sei, fahre. Sie sei meistens zuerst da.
# 1.3a/1.6
Das Programm solle Menschen so vermitteln, dass sie blieben. [[ab:1.2.3|Erwartet habe sie vor allem, dass man ihr sage, wen man schicke.]] Das sei zum guten Teil eingetreten.
# 1.3b
Die Ziele habe sie in einer gemeinsamen Besprechung gehört und später auf einer Karte im Posteingang gefunden. Auf der Karte habe die Zahl gestanden, in der Besprechung der Mensch.
# 1.3c
Am Konzept sei der Arbeitgeberservice nicht beteiligt gewesen. [[ab:2.6 b:1.3 #nichtbeteiligt|Man habe ihn eingeladen, als die Felder schon feststanden; sonst hätte man gesagt, dass das Gastgewerbe fehlt.]] In dieser Stadt sei jede siebte einfache Stelle in einer Küche.
# 4.5
[[ab:2.6.2@100 b:7.2 #tandemags|Die Tandems hätten alles geändert. Eine Fachkraft und sie gingen zusammen in einen Betrieb, sie rede über die Stelle, die Fachkraft über den Menschen, und der Betrieb merke, dass beide zuhörten.]] Vierundsechzigmal habe man das im ersten Jahr gemacht, sie selbst dreißigmal. [[ab:3.9 a:2.6.2 #zweiundzwanzig|Zweiundzwanzig Einstellungen seien daraus geworden, und soweit sie wisse, seien davon neunzehn noch da.]]
Schwierig sei der Wechsel der Gesichter. [[ab:2.3.4@80 #gesichter|In ihrem Feld habe sie in achtzehn Monaten mit fünf Fachkräften gearbeitet. Kaum habe ein Betrieb sich einen Namen gemerkt, sei er weg.]]
Mit dem eigenen Arbeitgeberservice des Jobcenters verstehe sie sich persönlich gut. [[ab:2.6.3@70 #zweitegruppe|Dass es ihn gebe, halte sie für ein Missverständnis, das teuer geworden sei.]] Inzwischen habe man die Betriebe aufgeteilt, nach Größe, und daran hielten sich beide.
Ein Tandem laufe so ab: Vorher telefoniere man zehn Minuten und verabrede, wer womit anfange. Im Betrieb sehe man sich den Arbeitsplatz an, ehe man sich setze. Dann spreche zuerst der Betrieb, danach die Fachkraft und zuletzt sie. [[a:2.6.2 b:2.6.2|Wer zuerst vom Zuschuss rede, zahle hinterher den Kaffee; das habe sich bewährt.]]
# 5.1
Im Lager gehe es immer noch von der Stelle aus. [[ab:3.8 b:3.8.1 =a #beides|In den Tandems gehe es vom Menschen aus, und manchmal finde man eine Stelle, die der Betrieb selbst noch nicht gesehen habe.]] Sie nenne das Nebenstellen: halbe Tage, feste Schichten, Arbeit, die sonst keiner macht.
Drei Beispiele fallen ihr ein. In einer Großwäscherei habe man aus zwei Springerdiensten eine feste Mittagsschicht gemacht, in einem Möbellager das Kommissionieren am Vormittag gebündelt, in einem Gartenmarkt das Wässern am frühen Morgen vom Kassieren getrennt. Jedes Mal habe jemand gefragt, weshalb man das bisher anders gemacht habe, und niemand habe es gewusst.
# 5.2
[[ab:3.8.2@60 #weniger|Früher habe sie für eine Stelle zwölf Vorschläge bekommen, heute vier, von denen drei passten.]] Aus den Basisteams kämen weiterhin zwölf.
Gewonnen würden Stellen anders, weil man öfter vor Ort sei. [[a:2.6.1 b:2.6.1|Sie besuche heute achtzig Betriebe im Jahr, vor dem Programm seien es fünfzig gewesen.]]
Viel komme durch Zufall. An einer Ampel habe ihr ein Disponent zugerufen, er brauche bis Freitag zwei Leute. Er habe drei bekommen.
# 5.x
Der Service sei nach Branchen aufgeteilt, jede Person habe rund vierhundert Betriebe, von denen achtzig wirklich etwas suchten. Vormittags werde telefoniert, nachmittags gefahren. Bewerbungen sehe sie sich an, bevor sie hinausgingen, auch wenn das in keiner Vorschrift stehe.
# 5xa
Drei Dinge seien anders geworden. Erstens rede sie mit Fachkräften statt mit Listen. Zweitens frage sie Betriebe nach Arbeitszeiten, die sich verschieben lassen, weil die Fachkräfte danach fragten. [[ab:wege b:3.8 #schichtbeginn|In zwei Lagern sei der Beginn der Frühschicht auf halb sieben verlegt worden, damit man mit dem ersten Bus hinkomme; elf Leute arbeiteten heute dort, die vorher nicht hingekommen wären.]] Drittens habe sie weniger Zeit für die Basisteams, und das sei die Kehrseite.
Die verschobene Frühschicht sei übrigens nicht ihre Idee gewesen. Eine Fachkraft habe den Fahrplan an die Wand gehängt und mit rotem Stift die Schichtzeiten dazugeschrieben. Sie habe das Blatt abfotografiert und zwei Lagerleitungen gezeigt. Eine habe gesagt, das sei ihr noch nie aufgefallen, sie komme ja mit dem Auto.
# 5.3
[[ab:3.8.1|Etwa ein Drittel ihrer Vermittlungen fange beim Menschen an, vor dem Programm sei es fast keine gewesen.]] In der Pflege sei der Anteil höher, aber das sei nicht ihr Feld.
# 5.5
Die Tandems seien begleitete Vermittlung, wenn man so wolle. [[ab:3.8.1 #ersterTag|Am ersten Arbeitstag gehe manchmal noch einmal jemand mit, meistens die Fachkraft, und trinke mit der Schichtleitung einen Kaffee.]]
# 5.6
Weniger und besser, mit einer Ausnahme: Menschen, die ins falsche Feld gelost worden seien. [[ab:3.8.2 a:2.2.2 #falschesfeld|Sie bekomme Köchinnen für das Lager. Die kämen pünktlich, arbeiteten ordentlich und gingen nach acht Wochen, sobald eine Küche etwas habe.]]
Am liebsten seien ihr Vorschläge mit einem Satz von Hand. Eine der neuen Fachkräfte schreibe auf jeden Zettel, womit man bei dem Menschen rechnen müsse. Die Betriebe hätten danach gefragt, als die Zettel ausblieben, weil sie Urlaub hatte.
# 5.7
[[ab:3.9 #abgesprochen|Die Anrufe nach zwei und nach sechs Wochen würden abgesprochen: Die Fachkraft rufe den Menschen an, sie den Betrieb.]] Zweimal habe das verhindert, dass jemand wegen einer Kleinigkeit entlassen wurde; einmal sei es um Schuhe gegangen.
Seit Kurzem frage sie beim Betrieb auch, wer denn jetzt fehle, wenn jemand bleibe. Meistens fehle niemand. Manchmal komme heraus, dass der Neue die Arbeit von zweien macht, und dann rufe sie die Fachkraft an, bevor der Mensch es selbst merkt.
# 5.8
In der Summe seien es mehr Einstellungen, vielleicht zehn, vielleicht fünfzehn Prozent. Mehr traue sie sich nicht zu sagen, weil im selben Jahr ein Versandhaus eröffnet habe. [[ab:1.4.3? b:3.9? #versandhaus|Wer das Versandhaus dem Programm zurechne, der rechne sich reich.]]
# 6.4a
Die Tandems, sofort und überall. Man brauche dafür zwei Kalender und ein Auto.
Wer es nachmache, solle allerdings wissen, dass die ersten zehn Tandems misslingen. Man rede durcheinander, entschuldige sich und gehe hinterher getrennt zum Auto. Beim elften merke man, dass der andere eine Frage stellt, auf die man nicht gekommen wäre.
# 6.4b
Ein Feld für das Gastgewerbe. Unbefristete Verträge. [[ab:4.2 #rueckweg|Und ein fester Weg, auf dem sie melden könne, was ihr Betriebe über Menschen erzählten, ohne dass es gleich in einer Akte lande.]]
Auf die Frage, ob sie das vorgebracht habe, antwortet sie, sie bringe es seit anderthalb Jahren vor, immer in derselben Runde und immer als letzten Punkt.
# 6.5a
Ein Versandhaus sei dazugekommen, in der Klinik würden Küche und Wäscherei ausgelagert. Unter dem Strich gleiche sich das aus, für den Einzelnen nicht.
`;

export const phIfkn = `
# 1.2
Die Fachkraft arbeitet seit vierzehn Monaten im Feld Lager und Verkehr und ist damit die Dienstälteste unter den Neuen. Vorher war sie Disponentin in einer Spedition. Gut sei, dass man hier ausreden dürfe. Schlecht sei, dass auf jedem Schreibtisch eine Packliste liege.
Die Packliste ist wörtlich gemeint: Vier Kolleginnen hätten sich nacheinander verabschiedet, jede mit Kuchen. Beim vierten Kuchen habe man sich auf belegte Brote geeinigt, weil niemand mehr feiern wollte.
# 1.3a/1.6
[[a:1.2.3 #halten|Es solle halten. Das habe man ihr am ersten Tag gesagt und seither nicht wieder zurückgenommen.]] Erwartet habe sie mehr Büro, als es dann gewesen sei.
# 1.3b
Zwei Zahlen, die kenne jeder.
# X.2
Das Los, seit dem ersten Tag und unverändert. [[a:2.1.3 #ziehung|Sie merke es daran, dass in ihrem Feld Menschen säßen, die mit Lager nichts zu tun hätten, und dass sie sie trotzdem behalten müsse.]]
Umgekehrt kenne sie einen Mann, der dreimal einen Antrag gestellt habe, um gezogen zu werden. Beim dritten Mal habe es geklappt. Sie habe ihn nach sechs Wochen untergebracht und bis heute nicht gemeldet, dass er es darauf angelegt hatte.
# 2.1
Vier Stunden im ersten Monat. Sie nehme fünf und ziehe sie später ab.
# 2.2
[[a:3.2.2 #fuenfstunden|Im ersten Monat sehe man sich drei- bis viermal, danach werde viel telefoniert.]] Die Zeit reiche, seit zwei Stellen leer seien allerdings nur noch, wenn niemand krank werde.
Im Feld Lager werde viel an Tagen gearbeitet, an denen ein Jobcenter geschlossen habe. Sie rufe deshalb auch einmal am Samstag an, von ihrem eigenen Telefon. Das sei nicht vorgesehen und habe noch niemanden gestört.
# 2.2a
Sie kenne nur das Jetzt. Menschen, die früher schon einmal da gewesen seien, sagten, es sei ruhiger geworden.
# 2.2b
Man rede über Arbeit, nicht über Ansprüche. [[a:3.3.4|Sie erzähle selbst, wie eine Nachtschicht in einer Spedition rieche; das nehme den Leuten die Vorsicht.]]
# Ablauf des Erstgesprächs
[[a:3.3.1 #schichtplan|Sie lege einen echten Schichtplan auf den Tisch und frage, welche Woche davon ginge. Dann wisse sie nach zehn Minuten mehr als aus jeder Akte.]] Kinder, Fahrzeiten, ein zweiter Beruf, alles stehe in diesem Plan. Danach komme das, was im Bogen stehe.
# Ablauf des Folgegesprächs
Kurz am Telefon, länger, wenn etwas schiefgegangen sei. [[a:3.3.2|Nach einer Absage rede man über die Absage und nicht über die nächste Bewerbung.]]
# 2.2x
[[a:3.1.3|Die Eingaben seien erträglich, weil sie sie im Gespräch mache, mit dem Bildschirm zum Menschen gedreht.]] Manche läsen zum ersten Mal, was über sie geschrieben stehe. Zwei hätten etwas verbessert.
# 2.2c
Weder Maklerin noch Sozialarbeiterin. [[a:3.3.4 #disponentin|Sie sei Disponentin geblieben: Sie bringe etwas dorthin, wo es gebraucht werde, und achte darauf, dass es heil ankomme.]]
# 2.2d
[[a:3.6 #egvph|Die Vereinbarung werde im Gespräch geschrieben und gleich gedruckt. Vier Seiten seien es trotzdem, weil zwei davon vorgegeben seien.]]
Bei zwei Menschen habe sie eine eigene Zeile eingefügt, in der steht, was sie selbst zugesagt hat. Die Vorlage sehe das nicht vor. Einmal habe sie die Zusage nicht gehalten, und der Mann habe ihr das Blatt hingelegt. Das sei ihr recht geschehen und habe dem Gespräch gutgetan.
# 2.3
Sie habe sich beworben, weil ihre Spedition den Standort geschlossen habe.
# 2.3a
Drei Wochen Einarbeitung, davon eine im Betrieb. [[a:2.3.3 #mentorin|Das Beste sei eine Kollegin aus dem Bestand gewesen, die ein halbes Jahr lang jeden Freitag eine Stunde Zeit gehabt habe.]]
# 2.4
[[a:2.2.2@70 #feldlager|In ihrem Feld sei die Aufteilung ein Gewinn, weil sie die Betriebe kenne. Für die Leute sei sie es nur, wenn sie ins Feld gehörten.]]
# 3.1
Im Lager brauche man wenig. Staplerschein, Ladungssicherung, manchmal ein Deutschkurs am Abend.
# 3.1a
[[a:3.7 #stapler|Der Staplerschein sei die beste Maßnahme, die sie kenne: eine Woche, und die Hälfte habe danach Arbeit.]]
# 3.2
Man sei zu nah am Betrieb, um den Kontakt zu verlieren.
# 4.1
Die Schnellspur sei schnell. [[a:2.5 #schnellspurifk|Wenn jemand am Montag anfange, sei am Mittwoch geklärt, wie es mit dem ersten Lohn gehe; daran seien früher Leute gescheitert.]]
# 4.2
[[a:2.4 #fremd|Aus den Basisteams kenne sie zwei Menschen vom Parkplatz.]] Es gebe nichts zu übergeben, also rede man nicht.
# 4.2a
Das entscheide das Los.
# 4.2b
Zurückgegeben habe sie niemanden. [[a:2.4.1 #wollte|Einmal habe sie es versucht, bei einem Mann, der eine Suchtberatung gebraucht habe und keine Stelle. Abgelehnt worden sei es nach drei Wochen, da sei er schon nicht mehr gekommen.]]
# 4.3
[[a:3.4.2 a:wege #fahrplan|Der Fahrplan entscheide mehr als jedes Zeugnis. Sie habe ihn an der Wand, daneben die Schichtzeiten von 31 Betrieben.]] Schulden gebe es auch, da rufe sie die Beratung an und warte wie alle anderen.
An der Wand hingen auch die Fahrpläne vom letzten Jahr, weil man daran sehe, was verschwunden ist. [[a:wege #nachtlinie|Mit der Nachtlinie seien sechs Stellen verschwunden, ohne dass ein Betrieb jemanden entlassen hätte.]] Sie habe das dem Verkehrsbetrieb geschrieben und eine freundliche Antwort erhalten.
# 4.4
Die fünf Betreuungsplätze seien für Nachtschichten nicht gedacht.
# 4.5
[[a:2.6.2 #tandemifk|Die Tandems machten ihr am meisten Freude. Sie habe dabei gelernt, wie man nach Arbeitszeiten frage, ohne dass der Betrieb sich verhandelt fühle.]] Mit dem eigenen Arbeitgeberservice des Jobcenters habe sie nichts zu tun.
Ein Betrieb habe nach dem dritten Tandem angerufen und gefragt, ob man auch komme, wenn er gerade niemanden suche. Man sei gekommen. Gesucht habe er dann doch jemanden, er habe es nur noch nicht gewusst.
# 5.1
[[a:3.8.1|Sie nehme den Menschen und gehe die 31 Betriebe an der Wand durch.]]
# 5.2
Mehr Besuche, weniger Post.
# 5.3
Zwei Drittel in ihrem Feld.
# 5.4
Für die Schreibwerkstatt am Mittwoch seien die Leute dankbar. Im Lager brauche man aber selten mehr als eine halbe Seite.
# 5.5
Am ersten Tag sei sie zehnmal mitgegangen, immer in Sicherheitsschuhen.
# 5.6
Weniger, und sie stehe hinter jedem. [[a:3.5.1 a:7.3 #trotzdem|Bei den Menschen, die nicht ins Lager wollten, gebe es auch Vorschläge. Das sei der Teil der Arbeit, den sie nicht erklären könne.]]
# 5.7
[[a:3.9@80 #dreianrufe|Drei Anrufe, zwei Wochen, sechs Wochen, drei Monate. Am wichtigsten sei der zweite, da werde die Arbeit zum ersten Mal langweilig.]]
Ein Mann habe nach sechs Wochen gesagt, die Arbeit sei gut, aber er esse allein. Sie habe die Schichtleitung angerufen. Am nächsten Tag habe er mit dreien am Tisch gesessen, und er sei noch dort.
# 6.X
Ein Formular. Es störe nicht.
# 6.4
Die Auswertung nach zwölf Monaten habe sie gelesen. Neun Punkte, das habe sie gefreut; die Zahl der Menschen, die dahinterstünden, habe nicht dabeigestanden.
# 6.4a
Den Schichtplan auf dem Tisch. Den könne man in jedem Feld nachmachen.
Wer es nachmachen wolle, müsse nur beachten, dass der Plan echt sein muss. Mit einem erfundenen funktioniere es nicht, das merkten die Leute sofort.
# 6.4b
[[a:2.3.4@100 #wechsel|Verträge. Sie selbst wechsle in sechs Wochen in die Agentur, in dasselbe Stockwerk, mit denselben Betrieben und ohne Enddatum.]] Ihre Leute habe sie noch nicht unterrichtet, weil sie nicht wisse, an wen sie sie verweisen solle.
Gefragt, was sie mitnehme, sagt sie: den Schichtplan.
`;

export const phTll = `
# 1.2
Die Teamleitung führt seit fünf Jahren eines von vier Leistungsteams, elf Beschäftigte, keine freie Stelle. Zufrieden sei sie mit der Fehlerquote, die bei der letzten Prüfung unter drei Prozent gelegen habe. Weniger zufrieden sei sie mit dem Telefon. Es klingle an manchen Tagen vierhundertmal, und niemand habe je festgelegt, wer wann abnehmen müsse.
Auf die Frage nach den Stärken des Hauses nennt sie die Eingangszone, die nichts an sie weiterreiche, was nicht vollständig sei. Früher sei jeder dritte Antrag mit leeren Seiten gekommen.
# 1.3a/1.6
Das Programm solle Menschen in Arbeit bringen, das sei bekannt und werde in ihrem Team unterstützt. Persönlich habe sie sich erhofft, dass Arbeitsaufnahmen früher gemeldet würden. [[#frueher|Das sei eingetreten: Aus dem Projekt komme die Meldung im Durchschnitt vier Tage vor dem ersten Arbeitstag, aus den Basisteams acht Tage danach.]] Jeder Tag davor erspare eine Überzahlung, und jede Überzahlung einen Brief, den niemand verstehe.
Nicht erwartet habe sie, dass ihr Team durch das Programm sichtbarer werde. Plötzlich wisse man in anderen Abteilungen, wer dort arbeite. Zwei Einladungen zum Sommerfest seien daraus entstanden, in elf Jahren seien es vorher null gewesen.
# 1.3b
Die Zahlen seien ihr auf der Führungsrunde gezeigt worden. An ihr Team habe sie weitergegeben, dass es eine Schnellspur geben werde und dass diese funktionieren müsse. Mehr habe man dort nicht wissen wollen. Auf die Frage, was davon sie selbst erreichen könne, sei die Antwort gewesen: nichts, aber es könne an ihr scheitern.
# 1.3c
Beteiligt worden sei sie an einem Nachmittag, als die Schnellspur beschrieben werden sollte. Sie habe um eine zusätzliche Stelle gebeten, wenigstens um eine halbe. [[#keinestelle|In der Niederschrift stehe, der Mehraufwand sei mit vorhandenen Mitteln zu leisten; den Satz habe sie nicht geschrieben.]] Ihr Vorschlag, die Schnellspur auf Arbeitsaufnahmen zu begrenzen, sei nicht übernommen worden.
# 2.2e
[[#fuenfzehn|Die Zahl der Änderungsmitteilungen sei um rund fünfzehn Prozent gestiegen, weil häufigere Gespräche mehr ans Licht brächten: einen Nebenverdienst, einen Umzug, eine Trennung.]] Das sei richtig so, denn es stimme dann. Es koste aber Zeit. Eine Änderung brauche im Mittel zwanzig Minuten, bei wechselndem Einkommen eher vierzig, und wer im Lager arbeite, habe wechselndes Einkommen.
[[#schlange|Die Schnellspur verspreche zwei Tage, und die halte man ein. Der Preis sei, dass alle anderen warteten: Die Bearbeitung außerhalb des Projekts dauere inzwischen elf Arbeitstage, vor dem Programm seien es acht gewesen.]] Das stehe in keinem Bericht, weil nur die Schnellspur gemessen werde. Sie führe seit einem halben Jahr eine eigene Liste darüber und habe sie einmal der Geschäftsführung gezeigt. Die Antwort sei freundlich gewesen.
Zugenommen hätten auch die Rückfragen der Fachkräfte. Bei den Neuen sei das verständlich, sie lernten das Recht am Telefon. Kaum könnten sie es, seien sie weg, und die Nächsten fragten dasselbe. Eine ihrer Sachbearbeiterinnen habe die Fragen mitgeschrieben und daraus ein Blatt gemacht, zweiundzwanzig Fragen, zweiundzwanzig Antworten. [[#blatttll|Dieses Blatt liege jetzt bei jeder Fachkraft, und die Anrufe seien um ein Drittel zurückgegangen.]]
Weniger geworden seien dagegen die Widersprüche. Wer seine Fachkraft kenne, frage erst und schreibe dann. Eine Zahl dazu habe sie nicht.
Ein Teil der Änderungen entstehe erst durch die Gespräche. Wer eine Stelle in Aussicht habe, frage nach, was ihm bleibt. Das könne man ausrechnen, es dauere zehn Minuten, und von zehn Menschen, denen man es ausrechne, nähmen nach ihrem Eindruck neun die Stelle. [[#ausrechnen|Gezählt werde die Rechnung nirgends. Sie halte sie für das Wirksamste, was ihr Team zum Programm beitrage.]]
# 2.3
Nein. Weder neue Stellen noch befristete, auch keine Aushilfe. Zwei Beschäftigte hätten ihre Stunden erhöht, freiwillig. Eine davon habe sie nach vier Monaten wieder verringert.
Eine Bewerbung um eine Stelle aus dem Programm sei in ihrem Bereich nicht vorgesehen gewesen. [[#leerausgang|Dass der Bereich, ohne den kein Mensch den ersten Lohn überstehe, leer ausgegangen sei, verstehe sie bis heute nicht.]] Laut gesagt habe sie das einmal, in einer Sitzung mit der Stadt, und danach habe man sie gebeten, solche Hinweise künftig vorher abzustimmen.
# 4.1
Zusammengearbeitet werde über eine gemeinsame Sprechstunde, dienstags und donnerstags von acht bis neun. Da sitze jemand aus ihrem Team im Projekt, mit Rechner und Zugang. [[#sprechstunde|In dieser Stunde werde mehr geklärt als in drei Tagen am Telefon. Gäbe es sie im ganzen Haus, könnte man auf die Schnellspur verzichten.]] Vorgeschlagen habe sie das im Frühjahr; es werde geprüft.
Der Ton sei gut. Im Basisteam höre sie gelegentlich, die Leistung habe sich kaufen lassen. Das treffe ihre Leute, weil sie in beiden Richtungen dieselben seien. Auf die Frage, wie sie damit umgehe, sagt sie, sie hänge beide Zahlen nebeneinander in die Teeküche, die zwei Tage und die elf.
Schwierig sei es, wenn Fachkräfte etwas versprächen. Ein Satz wie der, das werde schon bezahlt, sei schnell gesagt. Dreimal habe sie jemandem erklären müssen, dass er nicht bezahlt wird. Seither gebe es die Regel, dass über Geld nur die Leistung spreche, und sie werde eingehalten.
Einmal im Monat tausche eine ihrer Beschäftigten für einen Vormittag den Platz mit einer Fachkraft. Beide kämen still zurück. Die eine habe gesehen, wie ein Mensch schaut, der einen Bescheid nicht versteht, und die andere, wie viele Felder ausgefüllt sein müssen, bis einer herauskommt.
In der Sprechstunde sei einmal ein Mann erschienen, der gar nicht angemeldet war. Er habe auf einem Zettel zwölf Beträge gehabt und wissen wollen, welcher davon seiner sei. Man habe sie gemeinsam durchgestrichen, bis einer übrig blieb. Der Zettel hänge jetzt neben den beiden Zahlen in der Teeküche.
# 6.4a
Die Sprechstunde und das Blatt mit den zweiundzwanzig Fragen. Beides sei in einer Woche eingeführt, koste nichts und lasse sich jederzeit wieder abschaffen. Die Schnellspur würde sie nicht übernehmen, jedenfalls nicht ohne Personal, denn sie mache nichts schneller, sie verschiebe nur, wer wartet.
# 6.4b
Messen, was die anderen warten. [[#messen|Solange nur die Schnellspur gemessen werde, sehe sie erfolgreich aus, und solange sie erfolgreich aussehe, werde niemand nach den elf Tagen fragen.]] Außerdem wünsche sie sich, dass eine Fachkraft, die gehe, ihre offenen Leistungsfragen aufschreibe; zuletzt sei ein Stapel von vierzig Vorgängen aufgetaucht, zu denen niemand etwas gewusst habe.
Und schließlich wünsche sie sich, dass jemand einmal eine Akte von vorn bis hinten liest, als wäre es ein Leben. Sie habe das mit ihren Auszubildenden gemacht, an einem Nachmittag, mit einer Akte von 340 Seiten. Am Ende hätten alle gewusst, wann man hätte anrufen müssen, nämlich auf Seite 61.
# 6.5a
Geändert habe sich die Art der Arbeit, die Menschen aufnehmen: mehr Schichten, mehr Zuschläge, öfter drei Arbeitgeber im Jahr. Jeder dieser Umstände sei ein Brief. Dass Arbeit sich lohne, erkläre sie gern; in der elften Fassung eines Bescheids sei es schwer zu erkennen. Eine Änderung der Regeln, die das vereinfachen sollte, sei angekündigt. Sie warte ab.
Auf die letzte Frage, ob noch etwas fehle, sagt sie: Man habe nicht gefragt, wie es ihren Leuten gehe. Gut, im Großen und Ganzen. Sie seien die Einzigen im Haus, die nie jemandem eine Arbeit verschaffen, und ohne die trotzdem keiner eine behält.
`;
