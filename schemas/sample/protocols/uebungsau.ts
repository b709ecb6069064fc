/** Übungsau, strategic level. Everything in it is invented. */

export const uaGf = `
# 1.1
Die Geschäftsführung sagt ohne Umschweife, dass sie nicht teilnehmen wollte. [[a:1.1.2@100 #gedraengt|Die Regionaldirektion habe einen Landkreis gebraucht und dreimal angerufen; beim dritten Mal sei nach dem Ermessen gefragt worden, mit dem man das Haus sonst behandle.]] Danach habe man zugesagt und beschlossen, es dann auch ordentlich zu machen.
# 1.2
Das Haus habe drei Nebenstellen und eine Hauptstelle, zwischen den äußersten lägen 48 Kilometer. Zufrieden sei man mit den Nebenstellen, die jeder im Ort kenne. Unzufrieden sei man mit allem, was gleichzeitig an drei Orten stattfinden müsse. Eine Besprechung koste vier Stunden, davon zwei im Auto.
Ein Vorteil der Fläche sei, dass Gerüchte langsamer reisten. Als in der Hauptstelle schon von einer Zusammenlegung die Rede gewesen sei, habe man in den Nebenstellen noch renoviert. [[a:1.3 #renoviert|Das Renovieren habe dann den Ausschlag gegeben, sie nicht zusammenzulegen.]]
# 1.3
[[a:1.2.1 #neunzig|Vereinbart seien 90 zusätzliche Integrationen gewesen.]] [[a:1.4.3@90 #anerkannt|Gezählt habe das Haus 103, anerkannt worden seien 61.]] Der Unterschied beruhe auf einem Erwartungswert, den ein Rechenverfahren liefere und den niemand im Haus nachrechnen könne. Man habe um die Formel gebeten und eine Präsentation bekommen.
Dem Landkreis seien die Zahlen gleich, solange die Nebenstellen blieben. Die Fachkräfte hätten gehofft, nicht mehr allein in einer Nebenstelle zu sitzen.
Auf die Frage, ob man über die Anerkennung noch streite, schüttelt sie den Kopf. Man habe sich darauf verständigt, dass beide Zahlen stimmen. Für das Haus gelte die eine, für den Bericht die andere, und wer beide sehen wolle, müsse herfahren.
# 1.4
[[a:1.4.1@80 #durchgriff|Die Regionaldirektion wirke bis in einzelne Zimmer hinein. Sie habe verlangt, dass alle sechs Fachkräfte in der Hauptstelle sitzen; das habe man abgelehnt und darüber ein halbes Jahr gestritten.]] Die Agentur sei in der Fläche kaum vorhanden. Der Landkreis stelle Räume in fünf Rathäusern und verlange dafür nichts, und das sei der größte Beitrag von allen.
Versöhnt habe sie ein Besuch. Eine Mitarbeiterin der Regionaldirektion sei einen Tag lang mitgefahren, fünf Rathäuser, 140 Kilometer, Regen. [[a:1.4.1 a:7.1 #mitgefahren|Am Abend habe sie gesagt, jetzt verstehe sie die Zahlen. Seither seien die Anrufe seltener und die Fragen besser.]]
# 1.5
Das Modell sei für Menschen gemacht, die zu einem kommen. Hier sei es umgekehrt.
# 1.6
Erwartet habe sie Ärger und ein paar Stellen. Beides sei gekommen. [[a:3.9 a:7.1 #ueberrascht|Überrascht habe sie, dass sich in den Dörfern etwas bewegt habe: Menschen, die man seit Jahren nur als Aktenzeichen geführt habe, kämen von selbst in die Sprechstunde.]]
# 1.7
Städtische Vorbilder hülfen nicht weiter. [[a:1.6|Angesehen habe man sich stattdessen eine fahrbare Bücherei, und daraus sei die Sprechstunde auf Rädern geworden.]]
# 2.1
Sechs Fachkräfte, je zwei in den drei Nebenstellen. [[a:3.2.1 #fahrzeit|Die gewonnene Zeit sei zu einem guten Teil Fahrzeit. Sechs Stunden in der Woche säßen die Fachkräfte im Auto, und das stehe in keiner Planung, weil dort alle Wege null Minuten dauerten.]]
Man habe es mit Videogesprächen versucht. Im ersten Dorf habe das Netz gefehlt, im zweiten der Bildschirm, im dritten der Mensch. [[a:3.2.2 #video|In der Leistung gehe es, weil dort jemand neben dem Gerät sitze.]]
# 2.2
[[a:3.2.2@80 a:7.2 #raeder|Die Sprechstunde auf Rädern halte alle zwei Wochen in fünf Rathäusern. Man brauche keinen Termin und keine Ausrede, weil man dort auch den Ausweis abhole.]] Darin bestehe für sie das Individuelle: dass jemand nicht beobachtet werde, wenn er kommt.
Es gebe auch Sprechstunden, zu denen niemand komme. Im kleinsten Ort seien es an drei von zehn Terminen null gewesen. Man habe überlegt, ihn zu streichen, und sich dagegen entschieden, weil an den sieben anderen Tagen dieselben vier Menschen da gewesen seien und zwei von ihnen heute arbeiteten.
# 2.3
Vier aus dem Bestand, zwei neue. [[a:2.3.1 #ortskenntnis|Gefragt worden sei nach Ortskenntnis, nicht nach Noten.]] Die zwei Neuen hätten einen Führerschein mitbringen müssen; an dieser Bedingung seien acht von elf Bewerbungen gescheitert.
# 2.4
Unmöglich bei zwei Leuten je Ort. Jeder mache alles, vom Melker bis zur Erzieherin.
# 3.1
[[a:3.7 a:wege #fuehrerschein|Die wichtigste Maßnahme sei der Führerschein. 31 habe man im ersten Jahr gefördert, und es habe Streit darüber gegeben, ob das Arbeitsförderung sei.]] Von den 31 arbeiteten heute 22. Mehr sage sie dazu nicht.
Beim Streit um den Führerschein sei es um die Frage gegangen, ob man etwas bezahlen dürfe, was jemand auch privat gebrauchen könne. Sie habe geantwortet, das gelte für Schuhe ebenso. Am Ende habe man sich auf eine Begründung je Fall geeinigt, sechs Zeilen, die inzwischen alle gleich lauteten.
# 4.1
Die Leistung sitze in der Hauptstelle. [[a:2.5 #bildschirm|In die Nebenstellen komme sie einmal in der Woche über einen Bildschirm, was besser gehe, als alle gedacht hätten.]]
# 4.2
[[a:1.5.1 a:2.4 #zweizimmer|In jeder Nebenstelle säßen zwei Fachkräfte des Programms neben drei anderen. Man esse zusammen.]] [[a:2.4.2 #laerm|Vorbehalte habe es trotzdem gegeben, am lautesten in der Hauptstelle, wo niemand von beiden sitze.]]
# 4.4
Partner seien die Pfarrämter, zwei Vereine und die Betreiberin des Dorfladens. [[a:2.7 #dorfladen|Formal sei das kein Netzwerk. Wer in einem Ort wissen wolle, weshalb jemand nicht mehr aus dem Haus gehe, frage aber dort.]] Auf die Frage nach dem Datenschutz sagt sie, man frage nicht, man höre zu.
# 5.1
Zuerst der Weg, dann die Stelle. [[a:wege #dreissig|Man suche im Umkreis von dreißig Minuten, und zwar dreißig Minuten mit dem Bus.]]
# 5.2
Verändert habe sich, dass zwei Stellen gleichzeitig Betriebe anriefen: der Arbeitgeberservice und die Wirtschaftsförderung des Kreises. [[a:2.6.3@70 #zweiaemter|Beide hielten sich für zuständig und beide hätten recht.]] Eine Abgrenzung sei dreimal verabredet und nie aufgeschrieben worden.
Die Wirtschaftsförderung habe den Vorteil, dass sie über Gewerbeflächen rede und damit bei jedem Betrieb eingeladen werde. Der Arbeitgeberservice habe den Vorteil, dass er Menschen habe. Zusammen wären sie unwiderstehlich, das wüssten beide.
# 5.3
Es bleibe einem nichts anderes übrig.
# 6.1
Im Haus sei das Programm Gast. [[a:1.5 #gast|Sie habe es bewusst nicht zur Chefsache gemacht, damit es nicht mit ihr stehe und falle.]]
# 6.3
Neue Verfahren nein. Wer Fachaufsicht wolle, fahre mit, und im Auto rede es sich besser als am Tisch.
# 6.4
Eine eigene Auswertung habe man begonnen, um der anderen etwas entgegenzusetzen. [[a:1.5.2 #eigenezaehlung|Man habe bei allen 103 aufgeschrieben, was im Monat davor geschehen sei. In 58 Fällen sei ein Gespräch in der Sprechstunde der Anstoß gewesen.]]
Die Aufzeichnungen lägen in einem Ordner, den jeder einsehen könne. Gelesen habe ihn außer der Projektleitung bisher die Spitze des Landkreises, an einem Wochenende. Danach sei gefragt worden, ob man die Sprechstunde nicht auch für die Kfz-Zulassung nutzen könne. Abgelehnt habe man das nicht.
# 6.5
Der Streit um die Hauptstelle sei beigelegt. [[a:4.3 #kompromiss|Ein Tag in der Woche in der Hauptstelle, vier draußen. Dass man ein halbes Jahr gebraucht habe, um bei vier zu eins zu landen, hätte man vorher wissen können.]]
# 6.6
[[a:4.4 #besserdraussen|In den Nebenstellen eher besser, weil fünf mehr sehen als drei. In der Hauptstelle unverändert.]]
In einer Nebenstelle habe die Zusammenarbeit eine Folge gehabt, mit der niemand gerechnet hat: Die drei Fachkräfte ohne Programm hätten von sich aus begonnen, an einem Vormittag in der Woche ebenfalls ins Rathaus zu gehen. Stellen dafür gebe es nicht. [[a:4.4 a:4.2 #rathaus|Sie täten es in der Zeit, in der sie früher Einladungen geschrieben haben, die niemand befolgte.]]
`;

export const uaPl = `
# 1.1
Die Projektleitung kam aus der Verwaltung des Landkreises. [[b:1.1.2 #gebeten|Ihr sei gesagt worden, man habe sich beworben; im zweiten Monat habe sie die Mappe mit den Schreiben gefunden.]] Böse sei sie deswegen nicht, denn mit der Mappe habe sie verstanden, weshalb manche im Haus die Zähne zusammenbissen.
Aus der Verwaltung des Landkreises habe sie mitgebracht, dass man Menschen mit Namen anredet und Fristen mit Bleistift schreibt. Beides sei anfangs aufgefallen.
# 1.2
Stark sei das Haus dort, wo es klein sei. Schwach sei es in allem, was man Einheitlichkeit nenne. Vier Standorte, vier Arten, eine Tür zu beschriften.
Zwischen den Standorten gebe es Unterschiede, die niemand geplant habe. Eine Nebenstelle arbeite mit Karteikarten weiter, weil die Leitung dort sage, eine Karte stürze nicht ab. Sie habe das geduldet, bis die Karten nass wurden.
# 1.3
[[b:1.4.3@70 #formel|Offiziell seien es 90, gezählt 103 und anerkannt 61, und wer drei Zahlen habe, habe keine.]] Für die Fachkräfte habe sie eine vierte eingeführt: wie viele Menschen von sich aus gekommen seien. Im letzten Monat seien es 47 gewesen.
Den Erwartungswert habe sie sich erklären lassen. [[b:1.4.3 b:1.4.1 #erklaert|Gerechnet werde mit Landkreisen, die ähnlich seien; nach der Liste gehöre dazu einer mit zwei Autobahnen und einer Universität.]] Auf ihre Nachfrage sei die Liste vertraulich geworden.
# 1.4
Mit der Regionaldirektion habe sie ein sachliches Verhältnis, mit deren Tabellen ein persönliches. [[b:1.4.2 #rathaeuser|Entscheidend seien die fünf Gemeinden, die ihre Räume öffneten; ohne sie gäbe es die Sprechstunde nicht, und in keinem Bericht kämen sie vor.]]
# 1.5
[[b:3.1.4 #kreuze|Das Modell werde ausgefüllt. Eine Kollegin nenne es Kreuze machen, bis der Mensch verschwindet.]]
# 1.6
Sie habe sich Zusammenhalt unter sechs Leuten an drei Orten gewünscht. Den gebe es, seit man sich jeden Donnerstag um acht für eine halbe Stunde am Bildschirm treffe und kein Ergebnis aufschreibe.
# 1.7
Berichte von anderswo habe man gelesen, die Verhältnisse dort seien dichter.
# 2.1
[[b:3.2.1 #keinevorgabe|Eine Vorgabe zur Zahl der Kontakte gebe es, alle zwei Wochen, und sie stehe im Vertrag. Erreicht werde sie, weil in der Sprechstunde jeder Gruß gezählt werde, und das wisse jeder, der es lese.]]
Auf die Frage, ob die Zählung jedes Grußes nicht Augenwischerei sei, sagt sie, ja. Sie habe es dem Controlling so beschrieben und zur Antwort bekommen, die Definition eines Kontakts sei eingehalten. Seither stehe in ihrer eigenen Liste eine zweite Spalte: hingesetzt. [[b:3.2.2 b:1.5.2 #hingesetzt|Von hundert Kontakten seien es 38.]]
# 2.2
[[b:3.2.2 b:7.2 #sprechstunde|Die Sprechstunde verändere die Gespräche, weil niemand bestellt sei. Wer freiwillig komme, beginne mit dem, was ihn beschäftige, und nicht mit dem, was er mitzubringen hatte.]] Manche kämen dreimal hintereinander und sagten nichts, beim vierten Mal komme dann alles auf einmal.
Die Fachkräfte hätten gelernt, eine Viertelstunde auf einem Flur zu führen. Vertraulich sei das nicht. [[b:3.3.3 #flur|Ein Vorhang sei angeschafft worden und werde als Garderobe benutzt.]]
Anfangs seien vor allem Menschen gekommen, die nichts zu verlieren hatten. Nach einem halben Jahr seien auch die gekommen, die sich schämten, dienstags kurz vor Schluss. Eine Fachkraft packe deshalb seit einiger Zeit erst eine halbe Stunde später ein.
# 2.3
Ortskenntnis und Führerschein. [[b:2.3.2 #zweineue|Von den beiden Neuen sei die eine Tischlerin gewesen, der andere Busfahrer. Beide brächten mehr mit als mancher Abschluss.]] [[b:2.3.3|Eingearbeitet worden seien sie im Auto, neben jemandem, der die Höfe kenne.]]
Der Busfahrer kenne jede Haltestelle und wisse, welche Linie wirklich fahre. Das klinge wie ein Scherz, habe aber drei Vermittlungen gerettet, die nach dem gedruckten Plan unmöglich gewesen wären. [[b:wege #linie|Die Linie fahre nämlich, wenn man am Vorabend anrufe, und davon stehe nirgends etwas.]]
# 3.1
Führerscheine, Führerscheine, Staplerscheine.
Über einen der Führerscheine habe sie sich besonders gefreut. Ein Mann von 52 Jahren habe die Prüfung im vierten Anlauf bestanden und der Fachkraft am nächsten Tag einen Korb Äpfel vor die Tür der Nebenstelle gestellt. Man habe beraten, ob man ihn annehmen darf, und währenddessen die Äpfel gegessen.
# 3.2
Es gebe zwei Träger. Einer sei gut erreichbar.
# 3.3
Während der Fahrschule halte man den Kontakt am besten, denn jede bestandene Prüfung sei ein Anruf.
# 4.1
[[b:2.5 #stundebild|Eine Stunde Bildschirm mit der Leistung am Mittwoch. Die Menschen brächten ihre Bescheide mit und hielten sie in die Kamera.]] Anfangs sei gelacht worden, inzwischen gebe es eine Warteliste.
# 4.2
Gemeinsame Zimmer, gemeinsamer Kaffee, getrennte Listen. [[b:2.4 #listen|An den Listen erkenne man den Unterschied, am Umgang nicht.]] [[b:2.4.1 #zurueckua|Zurückgegeben werde quer über den Tisch, mit zwei Sätzen, und wenn etwas unklar sei, frage man am nächsten Tag.]]
# 4.3
[[b:3.4.2 b:wege #auto|Kein Auto, kein Geld für ein Auto, keine Arbeit ohne Auto, das sei der Kreis, in dem die meisten säßen.]] Danach kämen Pflege von Angehörigen und ein Alleinsein, für das es kein Feld gebe.
Bei Alleinerziehenden sei die Großmutter die Infrastruktur.
Sie erzählt von zwei Brüdern auf einem Hof, von denen einer fährt und der andere nicht. Der Fahrende habe eine Stelle bekommen, und am selben Tag sei der zweite ohne Weg gewesen. Man habe dann nicht eine Stelle gesucht, sondern eine für zwei, und nach vier Monaten eine gefunden, in derselben Molkerei, in derselben Schicht.
# 4.4
Drei Pfarrämter, zwei Vereine, ein Laden. [[b:2.7 #einnachmittag|Einmal im Vierteljahr lade sie alle in das Feuerwehrhaus ein. Es kämen immer alle.]]
Ein Verein repariere Fahrräder und verleihe sie für die erste Zeit nach einer Einstellung. Elf Räder seien unterwegs, neun davon bei Menschen, die sonst nicht hinkämen. Versichert seien sie über eine Ausnahme, die jedes Jahr neu beantragt werde.
# 5.1
Vom Umkreis her. [[b:3.8.1 #klopfen|Eine Fachkraft gehe von Hof zu Hof und frage, wer im Winter jemanden brauche. Sie habe in einem Jahr vierzehn Stellen gefunden, die es vorher nicht gegeben habe.]]
Jeder Mensch bekomme zu Beginn eine Karte, auf der seine dreißig Minuten eingezeichnet seien. Manche sähen zum ersten Mal, wie klein der Kreis ist, in dem sie suchen, und manche, wie groß er sein könnte.
# 5.2
Die zwei Ämter am selben Telefon. [[b:2.6.1@80 b:2.6.3 #niegeschrieben|Sie habe die Abgrenzung zweimal aufgeschrieben und beiden geschickt; unterschrieben habe sie einer.]]
# 5.3
Fast immer, weil es kaum ausgeschriebene Stellen gebe.
# 5.4
Lebensläufe schreibe man auf dem Rathausrechner, der keinen Drucker habe. Gedruckt werde nebenan.
# 5.5
[[b:3.9 #nachua|Nachbetreuung geschehe beim Einkaufen. Das klinge nach nichts und sei mehr, als andere hätten.]]
In einem Ort habe eine Kassiererin der Fachkraft zugerufen, der Neue in der Werkstatt sei seit Tagen nicht in der Mittagspause gewesen. Am Nachmittag habe man in der Werkstatt angerufen. Es sei um ein kaputtes Fahrrad gegangen. Am nächsten Morgen habe er eines der elf gehabt.
# 6.1
Gast im eigenen Haus, so nenne es die Leitung. Sie finde das Wort nicht schlecht.
# 6.2
Mitfahren. Einmal im Monat bei jedem.
Im Auto frage sie immer dasselbe: Was war heute gut, und was hätte jemand anderes besser gemacht? Am Anfang sei darauf geschwiegen worden, vierzig Kilometer weit.
# 6.3 | keine Antwort
# 6.4
Die 103 einzelnen Geschichten habe sie mit aufgeschrieben. [[b:4.2@70 #geschichten|In 58 Fällen stehe am Anfang die Sprechstunde, in 22 der Führerschein, im Rest der Zufall oder ein Schwager.]]
# 6.5
Vier zu eins. Man lebe damit.
Am Tag in der Hauptstelle sitze man im Besprechungsraum, weil keine Plätze vorgesehen sind. Die Kolleginnen dort hätten anfangs gefragt, ob man zu Besuch sei. Inzwischen brächten sie Kuchen mit, wenn der Tag näher rückt.
# 6.6
Eher besser. Belegen könne sie es nicht, und sie werde es auch nicht versuchen.
Auffällig sei nur, dass in den Nebenstellen seit einem Jahr niemand um Versetzung gebeten habe. Vorher seien es jedes Jahr zwei gewesen.
`;
