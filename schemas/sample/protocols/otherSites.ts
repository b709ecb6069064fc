/** Skizzental, Fiktingen and the directorate above them. Everything in it is invented. */

export const stGfPl = `
# 1.1
> Gemeinsames Gespräch auf Wunsch der Geschäftsführung, 88 Minuten. Die Projektleitung saß am Fenster und führte eine eigene Mitschrift.
Das Gespräch wurde mit Geschäftsführung und Projektleitung gemeinsam geführt. Wo sie verschiedener Meinung waren, ist das festgehalten. [[a:1.1.1 a:1.1.3 #vorlaeufer|Beteiligt habe man sich, weil ein Vorhaben für Ältere auslief, das fünf Fachkräfte beschäftigte; das Programm habe erlaubt, dieselben Menschen weiter zu betreuen.]] Die Projektleitung ergänzt, man habe das Türschild gewechselt und nicht viel mehr. Die Geschäftsführung lässt das so nicht stehen.
Einig sind sie sich über das Geld. Ohne das Programm wären die fünf Verträge im Dezember ausgelaufen, und eine Verlängerung aus eigenen Mitteln habe die Trägerversammlung zweimal vertagt. Der Antrag sei in neun Tagen geschrieben worden, zum größeren Teil aus dem Schlussbericht des Vorhabens für Ältere. [[a:1.3 #abgeschrieben|Die Projektleitung nennt die Seitenzahlen, die gleich geblieben sind, die Geschäftsführung die drei Kapitel, die neu geschrieben wurden.]]
# 1.2
Beide loben die Erfahrung der Beschäftigten. Als Schwäche nennt die Geschäftsführung die Abhängigkeit von den Zulieferern im Tal, die Projektleitung die Abhängigkeit des Hauses von der Erfahrung: [[a:2.3 #rente|Von den fünf Fachkräften gingen drei in den nächsten vier Jahren in Rente.]]
Auf die Frage nach den Abläufen erzählen beide dieselbe Geschichte und geben ihr verschiedene Überschriften. Ein Mann sei nach 31 Jahren im selben Werk zur Anmeldung gekommen, habe eine Nummer gezogen und sei wieder gegangen, als sie aufgerufen wurde. [[a:7.3 #nummer|Die Geschäftsführung nennt das einen Fehler der Anmeldung, die Projektleitung einen Fehler der Nummer.]] Seither werde im Tal mit Namen aufgerufen.
Die Mittel reichten, darin widerspricht keiner dem anderen. Uneins sind sie, wie es um die Steuerung steht. Nach Darstellung der Geschäftsführung wird im Haus monatlich nachgesteuert, auf der Grundlage eines Berichts von vier Seiten. Die Projektleitung hat diesen Bericht ein Jahr lang mit dem verglichen, was danach geschah. [[a:1.5.2 a:7.3 #vierseiten|Auf zwölf Berichte seien drei Änderungen gefolgt, zwei davon seien vorher schon beschlossen gewesen.]] Auf die dritte sei man gemeinsam stolz: Die Eingangszone öffne seither um sieben, für Menschen, die aus der Nachtschicht kommen. Ein Vierteljahr später sei die Nachtschicht gestrichen worden.
# 1.3
[[a:1.2.4@100 #halbiert|Vereinbart worden seien 70 zusätzliche Integrationen. Nach einem halben Jahr Kurzarbeit im Tal habe man die Zahl auf 35 halbiert.]] Die Geschäftsführung nennt das verantwortlich, weil niemand an einem Ziel gemessen werden solle, das der Markt abgeschafft habe. Die Projektleitung hätte die Zahl stehen lassen und dazugeschrieben, weshalb man sie verfehlt. [[a:7.3 #uneinig|Darüber sind sich beide auch im Gespräch nicht einig geworden.]]
Die Projektleitung hat eine Grafik mitgebracht, auf der die alte und die neue Zahl als Linien eingezeichnet sind. Zwischen beiden liegt eine graue Fläche. Das sei der Markt, sagt sie. Die Geschäftsführung fragt, woher sie wisse, dass es nicht die Arbeit sei, und bekommt zur Antwort, das wisse sie eben nicht, und deshalb müsse die Fläche sichtbar bleiben.
Ausgehandelt worden sei die Siebzig zwischen Geschäftsführung und Regionaldirektion, an einem Nachmittag. Die Projektleitung habe davon durch die Einladung zum Auftakt erfahren. [[a:1.2.1 a:1.4.3 #achtzig|Sie hätte lieber gefragt, wie viele der achtzig Menschen je Fachkraft nach einem Jahr noch mit jemandem reden; eine Zahl dafür habe sie vorgeschlagen, und man habe sie als Qualität eingeordnet.]] Den Fachkräften sei die Halbierung in einer Dienstbesprechung mitgeteilt worden. Zwei hätten aufgeatmet. Eine habe gefragt, ob sie jetzt die Hälfte der Leute anrufen solle.
# 1.4
Die Regionaldirektion habe die Halbierung binnen einer Woche genehmigt. [[a:1.4.1 #verstaendnis|Beide sprechen von Verständnis, die Projektleitung auch von Erleichterung auf der anderen Seite.]] Die Kommune sei mit ihrem Haushalt beschäftigt. Die Agentur trage mit der Kurzarbeit gerade selbst die größte Last.
# 1.5
[[a:3.1.2 #aeltere|Auf Menschen über 55 passe das Modell schlecht, weil jede zweite Zeile nach Entwicklung frage.]] Die Geschäftsführung verweist auf die Schulungen, die Projektleitung auf die Menschen.
Zur Frage nach gelungenen Phasen antworten sie getrennt. Die Geschäftsführung hält das Profiling für gelungen, da es bei neun von zehn Menschen vollständig sei. Die Projektleitung liest aus einem vollständigen Profil vor, ohne Namen und ohne Beruf: Sechsmal steht dort der Satz, Entwicklungspotenzial sei zu prüfen. [[a:3.1.4 a:7.3 #sechsmal|Der Mann sei 61 und habe zwei Patente. Im Modell gebe es dafür die Rubrik Sonstiges.]]
# 1.6
Erwartet habe man, eine bewährte Arbeit fortzusetzen. [[a:3.9 #einstellungsstopp|Seit im Tal niemand mehr einstelle, sei die Arbeit dieselbe und das Ergebnis ein anderes.]] Von den Vermittelten des ersten halben Jahres seien 29 von 34 noch in Arbeit, von denen des zweiten elf von 19.
Dass elf von neunzehn wenig sei, bestreitet keiner von beiden. Die Geschäftsführung sieht darin den Markt. Die Projektleitung hat die acht anderen angerufen und aufgeschrieben, was sie sagten; in fünf Fällen sei der Betrieb selbst in Kurzarbeit gegangen, in dreien habe es am Ton gelegen.
# 1.7
Der Vorläufer sei hier das eigene Haus. [[a:1.6 #tuerschild|Übernommen habe man die festen Fachkräfte, die kleinen Zahlen und den Grundsatz, dass niemand zweimal dieselbe Geschichte erzählen müsse.]]
Weggefallen seien die Reisen: Früher sei jede Fachkraft einmal im Jahr für drei Tage in ein anderes Vorhaben gefahren. [[a:1.4.4 #reisen|Im Programm gebe es dafür eine Konferenz der Regionaldirektion mit Vorträgen; die Projektleitung ist zweimal hingefahren und hat beim zweiten Mal in der Pause mehr erfahren als im Saal.]] Mit einer Kollegin, die sie dort kennengelernt habe, telefoniere sie seither einmal im Monat.
# 2.1
Ein Kontakt im Monat, ein zweiter nach Bedarf. [[a:3.2.1|In der Kurzarbeit seien die Gespräche seltener geworden, weil es weniger zu verabreden gebe.]] Die Projektleitung hält gerade das für falsch: Wer nichts anzubieten habe, müsse öfter reden.
Vorgeschrieben sei der eine Kontakt, frei sei alles andere. Eine Fachkraft betreue achtzig Menschen, in den übrigen Teams seien es 230. Von den achtzig sehe sie in einer gewöhnlichen Woche zwölf bis fünfzehn. [[a:3.2.2 #stundeeinhalb|Ein Gespräch dauere im Mittel siebzig Minuten, im Vorläufer seien es neunzig gewesen.]] Die Geschäftsführung hält siebzig für viel. Wer im Tal aufgewachsen sei, sagt die Projektleitung, brauche zwanzig davon, um seine Jacke auszuziehen.
In der Kurzarbeit sei eine Gruppe dazugekommen, mit der niemand gerechnet habe: Beschäftigte, die ergänzende Leistungen beziehen und vormittags Zeit haben. Sie kämen nicht wegen einer Vermittlung. Sie kämen, weil sie wissen wollen, wie es den Kollegen geht, die schon länger da sind. Die Projektleitung lässt sie sitzen, die Geschäftsführung hat nach der Rechtsgrundlage gefragt.
# 2.2
Menschen über 55 brauchten andere Fragen. [[a:3.3.3@70 a:7.2 #werkbank|Eine Fachkraft führe ihre Gespräche in der Lehrwerkstatt eines Trägers, an einer Werkbank, und lasse die Leute etwas in die Hand nehmen.]] Danach rede es sich über Können statt über Alter. Die Geschäftsführung kennt das Beispiel, ist aber nie dabei gewesen.
An der Werkbank habe einer, der 34 Jahre lang Getriebe geprüft habe, einem Jüngeren erklärt, woran man ein schlechtes hört. Die Fachkraft habe mitgeschrieben. Aus der Mitschrift sei eine Bewerbung geworden, die anders aussah als alle anderen, und der Mann prüfe heute Rolltreppen.
Die Eingliederungsvereinbarung sei im Vorläufer ein Handschlag gewesen, mit einem Vermerk. Jetzt werde sie wieder geschrieben. [[a:3.6 #handschlag|Die Geschäftsführung sieht darin Verbindlichkeit, die Projektleitung eine Rückkehr zur Papierform; in der Sache stehe in beiden dasselbe, nämlich was bis zum nächsten Mal geschieht.]] Kontrolliert werde es von niemandem außer den beiden, die es verabredet haben.
Für den Umgang mit überhöhten Erwartungen gebe es ein Blatt, das eine Fachkraft entworfen hat. Links steht der letzte Lohn, rechts stehen drei Löhne, die im Umkreis gezahlt werden. [[a:3.4.1 #dreiloehne|Zwischen beiden lägen im Schnitt 900 Euro. Über diese Lücke werde beim zweiten Termin geredet, beim ersten liege das Blatt in der Schublade.]] Die meisten hätten sie sich größer vorgestellt.
# 2.3
Alle fünf seien aus dem Vorläufer gekommen. [[a:2.3.1 #ganzesteam|Ausgewählt habe man nicht, man habe das Team behalten.]] Neue gebe es keine, und beide halten das im Rückblick für einen Fehler, aus verschiedenen Gründen.
Die Geschäftsführung hätte gern jüngere Leute gehabt, um die Übergabe vorzubereiten, die Projektleitung Leute von außerhalb des Tals, die andere Betriebe kennen. [[a:2.3.2 #andere|Beide Stellen hätten sich in einer Person finden lassen; die Bewerbung habe vorgelegen und sei aus Gründen der Einarbeitung zurückgestellt worden.]]
Geschult worden seien die fünf nicht mehr eigens. Von sechs Tagen Grundlagen für alle Häuser hätten vier sich befreien lassen, die fünfte habe dort am dritten Tag eine Übung geleitet. [[a:2.3.3 #uebung|Nachgeschult werde auf Wunsch der Projektleitung im Sozialrecht, weil sich seit den ersten Jahren des Vorläufers fast alles geändert habe.]]
Für die drei, die in Rente gehen, hat die Projektleitung einen Plan gemacht. Jede soll im letzten Jahr eine Nachfolge neben sich haben. Die Geschäftsführung kennt den Plan und hat ihn zweimal beantragt; [[a:2.3.4 #vierzehntage|gebilligt worden sei eine Überschneidung von vierzehn Tagen.]]
# 2.4
Eine Spezialisierung gebe es nur nach Alter.
# 3.1
In der Kurzarbeit seien Maßnahmen wieder wichtiger geworden. [[a:3.7 #kurzarbeit|Man qualifiziere auf Vorrat, und keiner der beiden glaube recht daran.]]
Genannt werden drei Angebote: ein Kurs für Steuerungstechnik, einer für Hausverwaltung und ein halbes Jahr Betreuungskraft. Der erste sei voll, weil die Werke selbst hinschicken. Im dritten säßen zwölf Menschen, davon neun Männer, die vorher an Maschinen gestanden haben. [[a:3.7 a:7.2 #neunmaenner|Sieben der neun hätten eine Zusage, und in einem Heim am Talausgang repariere inzwischen jemand die Rollstühle, ehe sie kaputtgehen.]] Die Geschäftsführung räumt ein, dass sie gegen diesen Kurs gewesen ist.
# 3.2
Geregelt sei nichts, gebraucht werde auch nichts, man kenne sich.
Auf Nachfrage vermutet die Geschäftsführung eine Vorschrift. Die Projektleitung kennt sie: Rückmeldung nach vier Wochen, schriftlich. [[a:3.7|Sie komme verlässlich und stets mit demselben zweiten Absatz.]]
# 3.3
Die Projektleitung besuche die Werkstatt einmal im Monat.
Während der Kurse bleibe der eine Kontakt im Monat bestehen. Wer im Kurs für Betreuungskräfte sei, bekomme ihn dort, am Ende des Praktikumstags, solange die Eindrücke frisch sind.
# 4.1
Die Leistung habe mit der Kurzarbeit selbst genug zu tun. [[a:2.5 #ergaenzend|Die Zahl der Menschen, die zum Kurzarbeitergeld ergänzende Leistungen brauchten, habe sich in vier Monaten verdreifacht.]] Für Rückfragen aus dem Projekt bleibe der Freitag.
Geklärt würden in dieser Zeit vor allem Abfindungen. Wer nach dreißig Jahren gehe, bringe eine Summe mit, von der er meint, sie gehöre ihm, und erfahre, wie sie angerechnet wird. [[a:2.5 a:3.3.3 #abfindung|Man habe verabredet, dass diese Auskunft nur zu zweit gegeben wird, Leistung und Fachkraft zusammen. Vorher hätten zwei von drei nach dem Brief jeden Termin abgesagt, jetzt sei es einer von fünf.]] Die Geschäftsführung hält die Doppelbesetzung für teuer. Abschaffen will sie sie nicht.
# 4.2
[[a:2.4 #altersgrenze|Die Grenze zwischen den Teams sei das Alter, und das sei bequem, weil darüber niemand streiten könne.]] Die Projektleitung nennt es bequem und falsch. Zurückgegeben werde selten, da man mit 57 nicht jünger werde.
In einem Punkt hat die Geschäftsführung ihre Meinung während des Gesprächs geändert. Sie fragt die Projektleitung, wie viele Menschen unter 55 sie aufnehmen würde, wenn sie dürfte. Die Antwort lautet: alle, die nicht mehr glauben, dass jemand sie braucht. Danach sagt die Geschäftsführung, über die Grenze müsse man reden, nur nicht heute.
Übergeben werde zum Geburtstag, wie es im Haus heißt, mit einem gemeinsamen Gespräch, wenn die bisherige Fachkraft daran denkt. [[a:2.4.1 #geburtstag|Nach Zählung der Projektleitung war das bei zehn von 26 Übergaben im letzten Jahr der Fall.]] In den übrigen Teams werde über die kleinen Fallzahlen geredet, seltener über die Menschen. Einmal im Vierteljahr sitze man zusammen. Die Geschäftsführung leite diese Runde selbst, und die Projektleitung findet, dass man das an der Rednerliste merke.
# 4.3
Gesundheit werde nach den Regeln des Gesprächs nicht erörtert. Darüber hinaus: Pflege der eigenen Eltern, Häuser, die nicht zu halten seien, und Scham. [[a:3.4.2 #scham|Wer dreißig Jahre in demselben Betrieb gewesen sei, komme im Anzug zum ersten Termin und beim zweiten nicht mehr.]]
Manche kämen zu zweit, mit der Ehefrau oder einem früheren Kollegen. Man habe das zugelassen. Zu zweit werde nicht weniger geschwiegen, es falle aber weniger auf.
Erkannt werde manches an den Häusern. Eine Fachkraft komme auf dem Heimweg an vielen vorbei und sehe, wo die Läden unten bleiben. Die Geschäftsführung möchte das nicht als Verfahren bezeichnet wissen. [[a:3.4.2 #verkaufen|In den Gesprächen gehe es dann oft um den Kredit: Bei 27 der 400 Menschen stehe ein Verkauf an, und im Tal kaufe zurzeit niemand.]] Mit der Bank im Ort habe die Projektleitung vereinbart, dass vor einer Kündigung angerufen wird. In vier Fällen sei das geschehen.
# 4.4
Ein Verein mit einem offenen Frühstück, sonst wenig. [[a:2.7|Im Tal helfe man sich in der Familie oder gar nicht.]]
Die kommunalen Dienste habe man im Vorläufer auf dem Papier gehabt, mit Vereinbarung und Logo. Genutzt würden davon zwei. Für Menschen, die ihre Eltern pflegen, gebe es in der Nachbargemeinde eine Beratung am Donnerstagabend. [[a:2.7 a:3.4.2 #donnerstagabend|Die Projektleitung habe sich dort einen Stuhl erbeten, auf dem reihum eine Fachkraft sitzt. In einem Jahr seien so neunzehn Menschen angesprochen worden, die im Haus nie erwähnt hatten, dass sie pflegen.]] Zur Kinderbetreuung können beide wenig sagen, bei dieser Altersgruppe gehe es eher um Enkel.
# 5.1
Über Kontakte. [[a:3.8 #meister|Drei der fünf Fachkräfte hätten selbst im Tal gelernt und kennten die Meister.]]
Ein Meister habe angeboten, in seinem Ruhestand Betriebe anzurufen, die er noch kenne. Man habe drei Monate geprüft, in welcher Form das zulässig sei. Inzwischen rufe er an, ohne Form, und habe vier Menschen untergebracht. In der Statistik stünden sie als selbst gefunden.
Gewonnen würden Stellen auf drei Wegen, und über deren Rang gehen die Meinungen auseinander. Die Geschäftsführung setzt den Arbeitgeberservice an die erste Stelle, die Projektleitung an die dritte. [[a:3.8 a:7.3 #dreiwege|Eine Auszählung der 53 Vermittlungen, die auf dem Tisch liegt, gibt neun dem Arbeitgeberservice, 25 den Fachkräften und neunzehn den Menschen selbst.]] Dazu die Geschäftsführung: Man müsse auch sehen, wer die Betriebe gepflegt hat. Dazu die Projektleitung: ‹Eben.›
# 5.2
Seit dem Einstellungsstopp suche man auf der anderen Seite des Berges. [[a:wege #berg|Dreizehn Kilometer Luftlinie, eine Stunde und vierzig Minuten mit zweimal Umsteigen.]] Eine Fahrgemeinschaft mit sechs Leuten sei zustande gekommen und bestehe noch. Gegründet habe sie einer, der selbst nicht mitfahre.
In der Fahrgemeinschaft werde, so die Projektleitung, mehr vermittelt als im Haus. Wer mitfahre, höre auf einer Strecke von fünfzig Minuten, welcher Betrieb jemanden brauche. Man habe überlegt, eine Fachkraft mitfahren zu lassen, und es gelassen, weil dann niemand mehr rede.
Der Arbeitgeberservice habe seine Rolle gewechselt, ohne es zu wollen. Er nehme im Tal keine Stellen mehr auf, er nehme Anzeigen von Kurzarbeit entgegen. [[a:2.6.3 a:7.1 #anzeigen|Seine drei Leute kennten deshalb als Erste die Betriebe, in denen es enger wird. Seit dem Sommer riefen sie die Projektleitung am selben Tag an.]] Zweimal habe man Menschen untergebracht, bevor sie arbeitslos waren. Beide Male habe die Zahl niemandem gehört, weil sie vor der Meldung lag.
# 5.3
Die Geschäftsführung sagt die Hälfte, die Projektleitung fast alles; beide meinen dieselben Fälle.
Vorgegangen werde überall gleich. Die Fachkraft schreibe mit dem Menschen fünf Betriebe auf, bei denen er sich vorstellen kann, am Montag durch das Tor zu gehen. [[a:3.8.1 #fuenftore|Dann rufe sie in dieser Reihenfolge an. Im Mittel werde beim dritten ein Vorstellungsgespräch daraus.]] Im ersten halben Jahr sei es schon beim zweiten gewesen.
# 5.4
Bewerbungen seien für viele das Erste ihrer Art. [[a:3.8.3 #erstebewerbung|Mit 58 schreibe man sie nicht gern, und noch weniger gern unter Aufsicht.]] Deshalb gebe man einen Raum und lasse die Tür offen.
Im Vorläufer habe man die Bewerbungen für die Leute geschrieben. Die Projektleitung bedauert, dass es nicht mehr so ist.
# 5.5
Im Vorläufer habe man ein Jahr lang nachbetreut, jetzt seien drei Monate vorgesehen. Man halte sich an das Jahr.
Eine Arbeitshilfe dafür habe die Geschäftsführung in Auftrag gegeben und bisher nicht erhalten. Die Projektleitung, an die der Auftrag ging, sagt dazu, man habe in der Zeit lieber angerufen. [[a:3.9 #jahr|Angerufen werde nach einem Monat, nach drei, nach sechs und nach zwölf. Den vierten Anruf hätten von den 29 bis jetzt alle entgegengenommen, die an der Reihe waren.]]
# 6.1
Die Geschäftsführung: auf der Tagesordnung jeder Sitzung. Die Projektleitung: unter Verschiedenes.
Zugeschnitten auf das Programm sei an den Abläufen nichts, darauf habe man Wert gelegt. Es solle ein Haus bleiben. [[a:1.5.1|Was das koste, werde sichtbar, wenn die Bewilligung von Fahrtkosten über den Berg neun Tage dauere und die Schicht am dritten beginnt.]]
# 6.2
Fallbesprechung alle vierzehn Tage. [[a:4.1 #altefaelle|Besprochen würden am liebsten die alten Fälle, das sei menschlich und nicht im Sinn der Sache.]]
Deshalb habe die Projektleitung eine Regel eingeführt: Jeder zweite Fall müsse jünger sein als drei Monate. Gehalten werde sie, seit sie selbst den ersten vorstellt. [[a:4.1 a:4.3 #zweiterfall|Einen eigenen Maßstab für gute Vermittlung habe man nicht. Beide nennen auf Nachfrage denselben, in anderen Worten: dass jemand nach einem Jahr nicht mehr davon spricht, was er früher war.]]
# 6.3
Keine besonderen Anforderungen.
# 6.4
Man habe die Akten des Vorläufers und könne vergleichen. [[a:4.2 #vergleichst|Das Ergebnis sei ernüchternd: Mit gleicher Arbeit gelinge im schlechten Markt weniger.]] Geschrieben habe man das noch nicht.
Aufgeschrieben habe es die Projektleitung inzwischen doch, auf zwei Seiten, für die Schublade. Die Geschäftsführung erfährt davon in diesem Gespräch und bittet um eine Kopie.
Für Meldungen nach oben, an der Linie vorbei, gebe es ein Formular. [[a:4.2|Beide haben es nie benutzt, aus Respekt, wie die Geschäftsführung sagt, und aus Vorsicht, wie die Projektleitung sagt.]]
# 6.5
Die Halbierung. Weiteres nicht.
Eine Abstufung, nach der eingegriffen wird, liegt als Entwurf vor. [[a:4.3 #ampel|Die Geschäftsführung hat darin drei Farben vorgesehen, die Projektleitung hat eine vierte an den Rand geschrieben, für Dinge, die man nicht ändern kann und trotzdem aufschreiben sollte.]] Eingetragen haben dort inzwischen beide etwas.
# 6.6
In den übrigen Teams sei wegen der Kurzarbeit alles anders, und was davon vom Programm komme, könne niemand sagen. Darin sind sich beide einig.
Zwei Beobachtungen teilen sie dennoch. Die Leute in den übrigen Teams hätten angefangen, Menschen kurz vor dem 55. Geburtstag nicht mehr einzuladen, weil es sich nicht lohne. [[a:4.4 a:2.4.2 #warteraum|Die Geschäftsführung hat das untersagt, die Projektleitung hat die Betroffenen gezählt: 31 seien es gewesen, im Schnitt sieben Monate ohne Gespräch.]] Und es bewerbe sich aus diesen Teams niemand auf die Plätze, die durch die Rente frei werden.
`;

export const ftPl = `
# 1.1
> Gespräch im Zimmer der Projektleitung, 83 Minuten. Auf dem Fensterbrett standen Karteikästen, beschriftet in drei Schriften.
Die Projektleitung nennt zwei Gründe, die Zahlen und die Sprache. In dieser Stadt habe fast die Hälfte der Kundschaft ihre Schule in einem anderen Land besucht, und in den Statistiken stehe das als fehlender Abschluss. Man habe sich beteiligt, um Zeit für die Frage zu bekommen, was jemand wirklich gelernt hat.
Vor der Bewerbung habe sie dreihundert Akten ziehen lassen, in denen ‹ohne Abschluss› stand. In 118 davon habe sich ein Abschluss gefunden, in einer Kopie, einem Halbsatz, einmal auf einem Foto. Anerkannt oder auch nur angefragt gewesen seien 41. Mit dieser Aufstellung sei sie zur Geschäftsführung gegangen, und drei Tage später sei der Antrag beschlossen gewesen.
# 1.2
Gut sei die Vielfalt im Haus: Acht Fachkräfte sprächen zusammen elf Sprachen. Schlecht sei, dass man sie amtlich nicht benutzen dürfe, solange niemand dabeisitze, der dafür bestellt ist. Man tue es trotzdem und schreibe es nicht auf.
Zu den elf Sprachen gehöre auch die Gebärdensprache, die eine Fachkraft in ihrer Familie gelernt habe. Seit das bekannt sei, kämen Menschen aus der halben Region. Zuständig sei man für die wenigsten. Weggeschickt habe man noch niemanden, beim Weiterleiten brauche es manchmal etwas länger.
Die Abläufe seien für Menschen gebaut, die Behördenbriefe lesen. Am Empfang habe man deshalb vor einem Jahr die Schilder ersetzt: Farben statt Buchstaben, ein Fußweg auf dem Boden, vier Türen. Seither frage noch jeder Zehnte nach dem Weg, vorher sei es jeder Dritte gewesen. An Mitteln fehle es im Projekt nicht, wohl aber im Haus; zwei Stellen der Eingangszone seien seit dem Frühjahr gesperrt.
# 1.3
Vereinbart seien 120 zusätzliche Integrationen, erreicht habe man 96. Die Regionaldirektion frage nach der Zahl, die Stadt nach der Integration im anderen Sinn, und gemeint sei in beiden Fällen nicht dasselbe. Für das Team habe sie als Ziel gesetzt, dass jeder Mensch nach drei Monaten einen lesbaren Lebenslauf habe. Das klinge klein; vor dem Programm habe es jeder Fünfte gehabt.
Zwischen beiden Zielen liege ein Streit, der jede Woche neu geführt werde. In der Gebäudereinigung könne man jeden Montag jemanden unterbringen. Wer am Montag reinige, stelle am Dienstag keinen Antrag auf Anerkennung mehr, weil er schläft. Gelöst habe man es mit einer Stundengrenze: Solange ein Verfahren läuft, werde höchstens in zwanzig Stunden vermittelt. Die Zahl koste das nach ihrer Rechnung zehn bis fünfzehn Integrationen im Jahr, also ziemlich genau die Hälfte von dem, was fehlt.
# 1.4
Von der Regionaldirektion komme am meisten. An einem gewöhnlichen Montag seien es vier Nachrichten mit Fristen. Das Controlling habe eine eigene Auswertung für das Haus gebaut, siebenundzwanzig Seiten im Monat, und erwarte zu jeder Abweichung einen Satz. Sie schreibe inzwischen Sätze, die auf jede Abweichung passen.
Die Hochschule habe angeboten, das Projekt zu begleiten. Daraus seien zwei Abschlussarbeiten geworden, eine davon gut.
Mit der Stadt habe man eine Vereinbarung über Räume geschlossen: Am Freitag gehöre das Wartezimmer einem Verein, der Tee ausschenke. Seither gebe es am Freitag keinen Wachdienst mehr. Abgeschafft habe ihn niemand, er habe sich nach einem halben Jahr selbst für überflüssig erklärt.
Die Agentur bezahle ein Dolmetschen am Telefon, vierzig Stunden im Monat für das ganze Haus. Am zwölften sei das Kontingent gewöhnlich verbraucht, am einunddreißigsten werde gemeldet, dass es nicht überschritten wurde. Vom Land komme ein Netz von Beratungsstellen für die Anerkennung; die für diese Stadt zuständige habe zwei Beraterinnen und eine Warteliste von sieben Wochen. Die Zentrale habe ein Heft in zwölf Sprachen geschickt. Es erkläre das Vier-Phasen-Modell.
# 1.5
Das Modell setze voraus, dass man Stärken benennen könne. Wer seinen Beruf nicht übersetzen könne, habe darin keine. Die Fachkräfte ließen die Seite leer und füllten sie im vierten Gespräch. Bei der Prüfung sehe das nach Nachlässigkeit aus.
Eine der Neuen habe die Stärken des Modells in Tätigkeiten übersetzt, achtzig Karten mit Zeichnungen, ohne ein Wort. Der Mensch lege die Karten in drei Stapel: kann ich, konnte ich, will ich nicht mehr. Das dauere eine halbe Stunde, und danach lasse sich die Seite ausfüllen. Sie habe die Karten der Regionaldirektion gezeigt. Man habe gefragt, ob sie barrierefrei seien.
# 1.6
Erwartet habe sie schnellere Anerkennungen. Bekommen habe sie bessere Gespräche und gleich langsame Anerkennungen, weil diese an anderer Stelle entschieden würden.
Gezählt habe sie auch das: 63 Anträge auf Anerkennung aus dem Projekt, neunzehn Bescheide, im Mittel nach vierzehn Monaten. Zehn seien voll anerkannt worden, neun zum Teil. Was von außen erwartet werde, passe zeitlich nicht dazu, denn die Finanzierung laufe vierundzwanzig. Unter diesen Umständen sei jeder frühe Antrag ein Geschenk an ein Programm, das es dann vielleicht nicht mehr gibt.
# 1.7
Vom Vorläufer habe man den festen Termin am selben Wochentag übernommen. Für Menschen, die sich in einer fremden Verwaltung zurechtfinden müssten, sei das mehr wert als jede Broschüre.
Verzichtet habe man auf die Gruppenveranstaltungen zu Beginn. Man habe eine versucht, mit dreißig Menschen und vier Sprachmittlerinnen, und danach hätten alle zugestimmt, ohne dass jemand wusste, wozu.
# 2.1
Ein Termin alle zwei Wochen, immer am selben Tag, immer im selben Zimmer. Die Zeit werde etwa zu einem Viertel für Papiere gebraucht, die mit Arbeit nichts zu tun hätten: Briefe vom Vermieter, von der Schule, von der Bank. Man dürfe das eigentlich nicht. Tue man es nicht, sei für Arbeit kein Platz.
Eine Fachkraft betreue 95 Menschen, in den Basisteams seien es 270. Freigestellt sei, ob ein Termin zwanzig Minuten dauert oder neunzig, und davon werde Gebrauch gemacht. Eingehalten werde der Abstand bei gut drei Vierteln. Nicht erschienen seien früher drei von zehn, seit dem festen Wochentag sei es einer von zehn. Was darüber hinaus ausfalle, liege an Schichtplänen, die freitags für die nächste Woche aushängen.
# 2.2
Individuell heiße, den Beruf ernst zu nehmen, den jemand mitbringe. Eine Fachkraft habe sich von einem Mann, der nähe, einen Nachmittag lang zeigen lassen, was er könne, und danach drei Seiten geschrieben. Mit diesen Seiten habe er in einem Theater angefangen. Sie erzähle das, weil es stimme, und nicht, weil es die Regel sei.
Verändert habe sich auch der Ton. Früher sei laut gesprochen worden, in der Annahme, dann werde man verstanden.
Ein zweites Beispiel hat einen anderen Ausgang. Eine Frau, die in ihrem Land Kinder unterrichtet habe, solle hier drei Jahre lernen, um Kinder betreuen zu dürfen. Sie habe im dritten Monat aufgegeben und arbeite jetzt in einer Bäckerei. In der Statistik sei das eine Integration. Für die Fachkraft sei es eine Niederlage, und sie führe die Frau weiter in ihrer Liste, mit einem Fragezeichen.
Ein Erstgespräch beginne mit einer Landkarte, und zwar der Stadt. Gezeigt werden solle, wo man wohnt, wo die Kinder zur Schule gehen, wo man einkauft und wo man schon gearbeitet hat. Die meisten zeigten auch, wo sie nicht hingehen. Erst beim zweiten Termin komme eine Karte der Welt dazu, sofern jemand das möchte. Aufgeschrieben werde in beiden Fällen von der Fachkraft, gezeichnet vom Menschen.
Die Eingliederungsvereinbarung sei in der Sprache des Amtes verbindlich und in jeder anderen verständlich. Man drucke beides nebeneinander, links den Text mit den Folgen, rechts vier Sätze. Die Rechtsstelle habe verlangt, dass über der rechten Spalte ‹unverbindlich› steht. In neun Sprachen gebe es dieses Wort inzwischen als Stempel. Kontrolliert werde, was rechts steht, weil sich links nichts kontrollieren lasse.
# 2.3
Acht Stellen, fünf neu. Verlangt worden sei eine zweite Sprache, nicht eine bestimmte. Beworben hätten sich 140 Menschen. Ausgewählt habe man nach einem Gespräch, in dem sie erklären sollten, wie man in dieser Stadt ein Fahrrad anmeldet. Darauf sei sie stolz, auch wenn die Personalstelle den Kopf geschüttelt habe.
Von den acht Stellen seien sechs auf zwei Jahre befristet, auch eine aus dem Bestand, aus Gründen, die ihr die Personalstelle erklärt habe. Gegangen sei bisher niemand. Wer im Bestand bleiben wollte, habe das ohne Begründung gekonnt; drei hätten sich gemeldet, drei seien genommen worden.
Geschult habe man einander. An fünf Vormittagen habe jede und jeder eine Stunde in einer Sprache unterrichtet, die sonst niemand kann. Danach habe die Gruppe gewusst, wie es sich anfühlt, nichts zu verstehen und dafür bewertet zu werden. Die vorgeschriebene Schulung in interkulturellem Können sei später gekommen, zwei Tage, und habe wenig hinzugefügt.
# 3.1
Sprachkurse seien keine Maßnahmen im Sinn des Programms, aber ohne sie gehe nichts. Am besten sei ein Kurs, der am Nachmittag in einem Betrieb stattfinde. Davon gebe es einen, mit zehn Plätzen und siebzig Namen auf der Liste.
Im Betriebskurs seien aus dem ersten Jahrgang acht von zehn übernommen worden, und die beiden anderen hätten sich untereinander selbstständig gemacht, mit einer Änderungsschneiderei. Abgenommen hätten dafür die sogenannten Orientierungen; man habe im letzten Jahr noch zwölf Menschen dorthin geschickt, vorher seien es neunzig gewesen.
# 3.2
Die Träger schickten am Ende einen Bericht. Gelesen werde er von der, die ihn abhefte.
# 3.3
Festgelegt sei der gleiche Abstand wie sonst. Wer vormittags im Kurs sitze, komme eben abends; zweimal in der Woche habe man bis sieben geöffnet.
# 4.1
In der Leistung gebe es eine Person, die dieselben Fälle betreue, jedenfalls seit vier Monaten. Vorher seien es zwölf gewesen, und jede habe andere Unterlagen verlangt. Allein durch diese eine Zuordnung sei die Zahl der fehlenden Unterlagen auf die Hälfte gesunken.
Zustande gekommen sei die Zuordnung durch einen Fehler. Eine Kollegin aus der Leistung sei bei einer Umstellung versehentlich für alle Fälle des Projekts eingetragen worden und habe nach zwei Wochen gebeten, es dabei zu belassen. Dienstags sitze sie im Projekt. In ihrem Urlaub sei die Zahl der fehlenden Unterlagen binnen drei Wochen wieder auf den alten Stand gestiegen.
# 4.2
Mit den Basisteams habe man sich auf Tauschen geeinigt. Wer ins Projekt wolle und passe, komme, und dafür gehe jemand anderes. Gezählt werde eins zu eins. Das sei einfach, habe aber zur Folge, dass niemand zurückgegeben werde, wenn drüben gerade kein Platz ist. Die Leitung eines Basisteams habe dazu gesagt, das sei wie Wohnungstausch in einer Stadt ohne Wohnungen.
Getauscht worden sei im ersten Jahr 88-mal. In 61 Fällen habe die Person davon erst durch den Brief mit dem neuen Namen erfahren. Das halte sie für den größten Fehler, den sie selbst gemacht habe. Seit dem Herbst gehe jedem Tausch ein Gespräch zu dritt voraus, zehn Minuten, stehend, am Platz der bisherigen Fachkraft. Die Basisteams hätten zugestimmt unter der Bedingung, dass es zehn Minuten bleiben.
# 4.3
Am häufigsten gehe es um Wohnungen, die zu klein seien, und um Angehörige, die nicht nachkommen könnten. Beides lasse sich in einem Gespräch über Arbeit nicht lösen und verschwinde auch nicht, wenn man es auslasse. Zu gesundheitlichen Fragen wurde nicht gesprochen.
Erkannt werde beides an den Briefen, die jemand mitbringt. Bei einem Brief vom Vermieter frage man nach der Zahl der Zimmer, bei einem aus dem Ausland nach der Zahl der Betten, die fehlen. Häufiger als früher komme so etwas zur Sprache, weil der feste Tag es erlaube, etwas anzufangen, was nicht fertig wird. An ein Basisteam gehe deshalb niemand zurück. Mit der Wohnungsstelle der Stadt gebe es eine Verabredung über fünf Besichtigungen im Monat, bei denen eine Fachkraft mitgeht. In acht Fällen sei daraus ein Mietvertrag geworden.
# 4.4
Es gebe viele Stellen und wenig Absprache. Im letzten Jahr habe sie 43 Einrichtungen gezählt, die sich um dieselben Menschen kümmerten. Eine Karte davon hänge im Flur, und die Kundschaft fotografiere sie.
Von den 43 Einrichtungen kennten sich die wenigsten untereinander. Bei einem ersten Treffen habe man festgestellt, dass drei von ihnen denselben Kurs am selben Abend anbieten, jede mit vier Teilnehmenden. Zusammengelegt worden sei er nicht, weil drei verschiedene Stellen ihn bezahlen.
Für Eltern gebe es eine Spielecke, die eine Mutter aus dem Projekt betreut, mit einem Vertrag über zehn Stunden. Für einen Betreuungsplatz warte man in dieser Stadt ein gutes Jahr. Wer Arbeit aufnimmt, solle vorgezogen werden, so stehe es in einer Vereinbarung zwischen Stadt und Geschäftsführung. In zwanzig Fällen habe sie sich darauf berufen, in vieren mit Erfolg. Zu Menschen, die Angehörige pflegen, kenne sie keine Empfehlung; viele sprächen nicht davon, weil sie das Wort dafür nicht für nötig halten.
# 5.1
Über den mitgebrachten Beruf, dann über den nächstliegenden, zuletzt über das, was gesucht werde. In dieser Reihenfolge dauere es länger, und es halte besser. Nach drei Monaten seien 81 von 96 noch in Arbeit.
Über den mitgebrachten Beruf zu gehen, koste am Anfang drei Gespräche mehr. Das Controlling habe gefragt, ob man diese drei nicht durch einen Fragebogen ersetzen könne. Sie habe einen entworfen und ihn selbst ausgefüllt; herausgekommen sei, dass sie für Gartenarbeiten geeignet ist.
Gut die Hälfte der Stellen komme über die Fachkräfte, der Rest je zur Hälfte vom Arbeitgeberservice und aus der Kundschaft. Am besten halte, was aus der Kundschaft komme. Ein Bauunternehmer beschäftige inzwischen sechzehn Leute aus dem Projekt, die einander nach und nach mitgebracht haben.
# 5.2
Stellen fänden die Fachkräfte oft über die Menschen selbst, die jemanden kennten. Der Arbeitgeberservice habe das anfangs nicht als Akquise anerkannt. Jetzt trage man es gemeinsam ein, unter einer Nummer, auf die man sich geeinigt habe.
Das Gespräch mit Betrieben habe sich verändert, seit die Fachkraft den Beruf des Menschen beschreiben kann, bevor sie dessen Zeugnis erwähnt. Eine Arbeitshilfe dazu gebe es, ein Blatt mit Fragen an den Betrieb: was jemand am ersten Tag tut, wer es ihm zeigt, in welcher Sprache das geschehen darf. Die dritte Frage sei die heikelste. Von dreißig Betrieben hätten neun gesagt, das sei ihnen gleich, und von diesen neun kämen die meisten Einstellungen.
# 5.3
Drei von vier.
Vor dem Programm sei es umgekehrt gewesen, drei von vier Vorschlägen seien aus der Liste gekommen. Genommen worden seien damals vor allem solche, die nichts verlangten.
# 5.4
Der lesbare Lebenslauf sei der Anfang. Danach werde das Vorstellen geübt, zuerst in der eigenen Sprache und dann auf Deutsch. Ein Raum mit vier Plätzen stehe dafür bereit, am Nachmittag sei er voll.
# 5.5
Ein Anruf nach einer Woche, weil in der ersten Woche die meisten Missverständnisse entstünden. Später rufe man nicht mehr an; dafür fehle die Zeit, und die meisten meldeten sich von selbst.
In dieser ersten Woche gehe es fast immer um dasselbe: um den Weg zum Umkleideraum, um die Frage, wen man bei einer Verspätung anruft, und darum, ob man sich in der Pause dazusetzen darf. Eine Fachkraft habe daraus eine Karte gemacht, die am letzten Termin vor dem Arbeitsbeginn gemeinsam ausgefüllt wird. Seither riefen die Betriebe seltener an. Geregelt sei das nirgends.
# 6.1
Im Haus werde das Projekt an den 27 Seiten gemessen. Die Geschäftsführung habe vorgeschlagen, drei davon zu behalten. Eine Antwort stehe aus.
# 6.2 | später
Die Angaben zur Fallbesprechung wollte die Projektleitung nachreichen.
# 6.3
Neu sei eine Hospitation durch die Leitung, zweimal im Jahr, angekündigt und freundlich.
Bei der ersten Hospitation habe die Leitung nach zwanzig Minuten das Zimmer verlassen, weil sie die Sprache nicht verstand und den Eindruck hatte, im Weg zu sein. Bei der zweiten sei sie geblieben und habe hinterher genauer beschreiben können, was geschehen war, als bei mancher Aktenprüfung.
# 6.4
Gefragt habe man die Kundschaft selbst, in neun Sprachen, auf einem Blatt mit sechs Fragen. 212 Blätter seien zurückgekommen, gut die Hälfte. Am besten abgeschnitten habe der feste Wochentag, am schlechtesten die Frage, ob man wisse, wie es weitergehe. Daran arbeite man. Eine der beiden Abschlussarbeiten habe diese Blätter ausgewertet und sei zu dem Schluss gekommen, man habe die Zufriedenheit mit der Person gemessen und nicht die mit dem Programm. Das halte sie für richtig.
Auf die Frage nach dem Weitergehen habe man reagiert, indem jedes Gespräch mit einem Zettel endet, auf dem ein Satz steht. Den Satz schreibe der Mensch, in welcher Sprache auch immer. Die Zettel würden nicht eingesammelt. Bei der nächsten Befragung wolle man sehen, ob sich der Wert verändert; sie würde nicht darauf wetten.
Vorgegeben sei eine Supervision im Vierteljahr. Sie finde statt, werde gelobt und ende regelmäßig bei der Frage, weshalb das Dolmetschen am zwölften verbraucht ist. Wünschen würde sie sich einen einzigen Menschen in der Anerkennungsstelle, der zurückruft.
# 6.5
Nachgesteuert werde auf Zuruf des Controllings. Einmal habe man von sich aus etwas geändert, nämlich die Öffnung am Abend, und das sei im Bericht als Abweichung erschienen.
Stufen gebe es im Handbuch drei. Bei der ersten schreibe man einen Satz, bei der zweiten eine Seite, bei der dritten komme jemand. Bis zur zweiten sei sie einmal gelangt, und die Seite sei ihr gut gelungen. Geändert habe sich danach der Satz.
# 6.6
In den Basisteams höre sie von Müdigkeit. Ob das vom Programm komme oder vom Winter, könne sie nicht sagen.
`;

export const rdPl = `
# 1.1
> Gespräch in der Regionaldirektion, 94 Minuten. Auf Bitte der Befragten wird kein Haus mit Namen genannt.
Die Projektleitung in der Regionaldirektion ist für alle Häuser der Region zuständig, die am Programm teilnehmen. Das Interesse sei aus einem Vergleich entstanden: Häuser mit ähnlicher Lage kämen zu sehr verschiedenen Ergebnissen, und niemand könne erklären, weshalb. Mit dem Programm habe man wenigstens eine Stellschraube, an der man sehe, ob sie etwas bewege.
Beworben hätten sich fünf Häuser, genommen worden seien drei. Ein viertes habe man gebeten und eine Absage erhalten. Gedrängt worden sei nach ihrer Auffassung niemand; dass ein Anruf aus ihrem Haus anders klinge, als er gemeint sei, wisse sie allerdings.
Zur Rolle ihres Hauses sagt sie, man sei mit zu vielen Formularen angetreten und mit zu wenig Neugier. Das habe sich nach einer Reise geändert, auf der sie in jedem Haus einen Tag lang nur zugehört habe. In ihrem Reisebericht habe ein einziger Vorschlag gestanden: zwei Drittel der Abfragen zu streichen. Gestrichen worden sei ein Drittel.
Ausgewählt worden sei nach vier Zahlen: der Größe, dem Anteil im Langzeitbezug, den offenen Stellen am Ort und den Ergebnissen der letzten drei Jahre. Das Haus, das danach vorn gelegen habe, sei nicht dabei; es habe kurz vor dem Start seine Leitung verloren und zurückgezogen. Nachgerückt sei der vierte Platz. Im Auswahlvermerk stehe davon nichts, weil er vorher geschrieben worden sei.
# 1.2
Strategisch gehe es darum, dass weniger Menschen dauerhaft im Bezug blieben. Gemessen werde es an Integrationen, weil man diese zählen könne. Den Unterschied zwischen beidem müsse man den Häusern nicht erklären, eher den Ministerien.
Gut sei, dass ein Haus eine Zahl für die Haltbarkeit in seine Vereinbarung geschrieben habe. Das sei gegen den Rat des Controllings geschehen. Inzwischen frage das Controlling selbst danach.
An den Zielen mitgearbeitet hätten die Zentrale und zwei Regionaldirektionen, die Häuser seien angehört worden. Kommunen und Agenturen hätten je eine Seite Stellung genommen. Wer was tun soll, stehe in einer Übersicht mit sechs Spalten; in der Spalte des Landes stehe, es begleite wohlwollend. Gefüllt werde sie bisher so.
Die Verbindung zum Vier-Phasen-Modell sieht sie nüchtern. Das Modell sage, in welcher Reihenfolge man denkt, das Programm gebe die Zeit dazu. Wo es nur das eine gebe, werde angekreuzt, und wo es nur das andere gebe, werde geplaudert. Beides habe sie gesehen, das Zweite seltener.
# 1.3
Bei der Auswahl habe eine Rolle gespielt, wie ein Haus mit dem Modell umgehe. Geprüft worden seien dafür Stichproben von je fünfzig Profilen. Die Abstände seien groß gewesen, von 58 bis 84 Prozent Aktualität. Rückblickend habe das wenig darüber gesagt, wer gut arbeite. Sie würde es nicht wieder so machen.
Gelungen sei den Häusern die Eingabe, schwach seien sie bei der Strategie. In 150 gezogenen Profilen habe in 97 dasselbe gestanden: Vermittlung in den ersten Arbeitsmarkt. Als Strategie sei das so brauchbar wie Norden als Reiseziel. Deutliche Unterschiede gebe es bei der Umstufung. In einem Haus werde jedes sechste Profil im Jahr geändert, in einem anderen sechs von zehn, und das zweite gelte in der Statistik als unruhig.
# 1.4
Versprochen habe man sich einen Zuwachs um ein Fünftel. Nach dem ersten Jahr liege man bei einem Achtel, mit großen Unterschieden. Die Refinanzierung sei eine Erwartung der Träger und nicht der Regionaldirektion. Sie halte sie für möglich, aber nicht in zwei Jahren.
Bei den Unterschieden zwischen den Häusern spiele nach ihrer Auffassung der Markt die größte Rolle, danach die Leitung, danach lange nichts. Im Bericht stehe es in einer anderen Reihenfolge, weil sich über Leitungen schlecht schreiben lasse.
Übermittelt worden seien die Erwartungen auf drei Wegen: durch eine Rede, durch eine Vereinbarung und durch Telefonate. Nach ihrer Beobachtung hätten die Häuser nur das Dritte gehört. In der Vereinbarung stehe etwa, dass Qualität vor Menge gehe. Am Telefon sei nach der Menge gefragt worden, auch von ihr.
Wie es nach den zwei Jahren weitergehen soll, sei offen. Es gebe drei Varianten auf einem Blatt, das sie nicht zeigen dürfe. In zweien komme das Wort Verstetigung vor, in der dritten das Wort Transfer, und das zweite Wort bedeute nach ihrer Erfahrung, dass es kein Geld gibt.
# 1.5
Vom Vorläufer habe man drei Dinge gelernt: feste Teams, kleine Zahlen, Geduld. Das Dritte sei am schwersten weiterzugeben. In der Einführung habe sie eine Folie gezeigt, auf der nur eine Kurve zu sehen war, die acht Monate lang flach blieb. Danach habe jemand gefragt, ob die Folie vollständig sei.
Unverändert übernommen habe man die festen Teams. Angepasst worden sei der Schlüssel, weggelassen die strenge Zählung der Kontakte, weil drei Häuser gesagt hätten, das mache man nicht mit. Mit dem Vorläufer selbst gebe es keinen geregelten Austausch. Zwei Kolleginnen von dort seien von einem der Häuser eingeladen worden, auf dessen Kosten, und sie habe es aus der Abrechnung erfahren.
# 2.1
Zur Zeit gebe es einen Rahmen und keine Vorschrift. Empfohlen werde ein Kontakt alle zwei Wochen im ersten halben Jahr. Ein Haus habe daraus Stunden gemacht, und das sei klüger. Sie habe es den anderen vorgestellt; übernommen worden sei es bisher nirgends, obwohl alle genickt hätten.
Zugutekommen solle die Zeit allen, die arbeitslos gemeldet sind und nicht im Fallmanagement betreut werden. Ein Haus nehme nur Ältere, eines lose, eines tausche. Sie habe das alles genehmigt, in drei Schreiben, die einander ein wenig widersprechen. Ob die Zeit ankomme, habe man einmal gemessen, mit einer Aufschreibung über vierzehn Tage. Herausgekommen sei ein Zuwachs an Gesprächszeit um den Faktor 1,7. Der Schlüssel sei um den Faktor drei kleiner geworden. Wohin der Rest verschwunden ist, sei die interessanteste Frage des ganzen Vorhabens, und man habe sie nicht weiterverfolgt, weil die Aufschreibung alle verärgert hatte.
# 2.2
Individuell zu betreuen bedeute, dass zwei Menschen mit derselben Einstufung etwas Verschiedenes bekämen und man begründen könne, weshalb. An Begründungen fehle es noch. In den Stichproben finde sie viele gute Sätze, die zu jedem passten.
Bei der Vermittlung erwarte man Besuche in Betrieben. Wer das mache, sei Sache der Häuser, solange nicht drei Stellen am selben Tag anriefen. Das sei vorgekommen.
Ein Gegenbeispiel habe sie aus einem Haus mitgebracht: drei Seiten über einen einzigen Menschen, von Hand, mit einer Skizze. Sie wisse bis heute nicht, in welches Feld so etwas gehört. Sie habe es kopiert, ohne Namen, und zeige es in Schulungen.
Zur Gesprächsführung gebe es eine Anleitung von 24 Seiten und dazu Filme. Zum Umgang mit unrealistischen Vorstellungen umfasse sie eine halbe Seite, der Kern laute: ernst nehmen und begrenzen. In einem der Häuser habe eine Fachkraft daruntergeschrieben: in welcher Reihenfolge? Diese Frage gehöre in die nächste Auflage.
Für die Eingliederungsvereinbarung werde empfohlen, was alle empfehlen: individuell, kurz, überprüfbar. Von vierzig Stück, die sie gelesen habe, seien dreizehn individuell gewesen, sieben kurz und vier überprüfbar. Alles zugleich sei eine gewesen. Die habe auf die Rückseite eines Fahrplans gepasst und sei deshalb beanstandet worden.
# 2.3
Die Regel laute, ungefähr die Hälfte aus dem Bestand und die Hälfte neu. Eingehalten worden sei sie nirgends genau. Extern zu besetzen sei leichter als gedacht gewesen und zu halten schwerer. An einem Standort habe man vier von sechs Neuen verloren. Befristungen seien haushaltsrechtlich begründet. Sie könne sie erklären, aber nicht verteidigen.
Wer geht, gehe meist zu einem anderen Träger derselben Sache. Für die Menschen sei das ein Verlust, für das System nicht einmal das. Sie habe angeregt, beim nächsten Mal nur Stellen auszuschreiben, die nach zwei Jahren in den Plan übergehen können. Die Antwort habe aus einem Paragrafen bestanden.
Die Lage am Markt wirke in beide Richtungen. Wo viele Stellen offen sind, finde man Leute zum Vermitteln und keine, die vermitteln wollen. Im Tal, wo niemand einstellt, wäre es umgekehrt gewesen, und gerade dort habe man gar nicht ausgeschrieben. Geschult werde verpflichtend sechs Tage, dazu kämen vier nach Wahl. Besucht worden seien die Wahltage zu einem Drittel. Am vollsten sei der über Arbeitszeitmodelle gewesen, am leersten der über Resilienz.
# 2.4
Eine Gliederung nach Berufen sei erwünscht, wo es der Markt hergebe. Ein Haus habe es getan und damit Menschen in Schubladen gesteckt, in die sie nicht gehörten. Das erfahre man nur, wenn man mit jemandem rede, der keine Führungskraft sei.
In der Region arbeite eines der drei Häuser streng nach Feldern, die anderen hätten Leute, die man fragt. Flächendeckend anzuordnen, wie es die Zentrale eine Zeit lang vorhatte, wäre für kleine Häuser das Ende der Vertretung. Dagegen habe sie geschrieben. Ihr Entwurf sei in der Endfassung als Fußnote erhalten.
# 3.1
Maßnahmen sollten zurücktreten. In Häusern mit schlechtem Markt komme das Gegenteil heraus, dort werde auf Vorrat qualifiziert. Dagegen könne man schlecht etwas sagen, solange nichts Besseres einfalle.
Verschoben habe sich das Geld, nicht die Haltung. In den Projektteams würden je Person ungefähr vierzig Prozent weniger für Maßnahmen ausgegeben, im übrigen Haus nehme es zu, weil das Eingesparte bis Dezember weg sein muss. Mit den Mitteln des Landes lasse sich das kaum verbinden; deren Anträge brauchten neun Monate, ein Mensch im Programm bleibe im Mittel sieben.
# 3.2
Geregelt sei es nicht. Man habe eine Arbeitshilfe geschrieben, zwei Seiten, und keine Rückmeldung bekommen, ob sie jemand kennt.
# 3.3
Auch dazu stehe etwas in der Arbeitshilfe.
# 4.1
Die Leistung sei im Konzept vergessen worden, das gibt sie offen zu. Nachgetragen habe man den Satz, der Mehraufwand sei mit vorhandenen Mitteln zu leisten. Den Satz bedauere sie. Er stamme aus einer Sitzung, die um acht Uhr abends geendet habe.
In einem Haus habe die Leitung eines Leistungsteams ihr eine Liste gezeigt, auf der steht, wie lange die anderen warten. Elf Tage statt acht. Sie habe sie mitgenommen und in einer Runde vorgelesen. Es sei sehr still geworden. Einen Beschluss habe es nicht gegeben.
Regeln habe man seither zwei nachgeschoben. Die eine lege fest, dass jede Arbeitsaufnahme binnen zwei Tagen in der Leistung bekannt sein muss. Die andere erlaube feste Zuordnungen von Sachbearbeitung und Projektteam. Von der zweiten machten zwei Häuser Gebrauch, eines davon aus Versehen.
# 4.2
Schulden, Wohnen und Betreuung entschieden über mehr Fälle als die Qualifikation, das sage jede Auswertung. Zuständig seien die Kommunen. Wo ein Haus mit seiner Stadt feste Kontingente vereinbart habe, sei das mehr wert als jede Schulung. Aus der Nachbarregion wisse sie von einem solchen Beispiel, im eigenen Bereich kenne sie keines für die Schuldnerberatung.
Die besonderen Dienste hinzuzuziehen sei geregelt und werde durch das Programm weder leichter noch schwerer. Geändert habe sich, wann es geschieht. Im Regelgeschäft vergingen bis dahin im Mittel zehn Monate, in den Projektteams vier. Was danach passiert, liege außerhalb dessen, was sie sehen könne. Zurückgegeben werden solle deshalb niemand, so laute die Linie.
# 4.3
Sehr wichtig, und doch nirgends Gegenstand einer Zielvereinbarung. Vermutlich sei beides richtig.
Vorschriften zu Partnern gebe es keine, nur eine Liste empfohlener Vereinbarungen. Die Liste sei von Leuten geschrieben worden, die große Städte kennen. Im Tal habe man sie ausgefüllt zurückgeschickt, mit dem Vermerk, es handle sich in allen neun Zeilen um dieselbe Person.
# 4.4
Empfohlen werde eine Absprache mit der Kinderbetreuung. An einem Standort gebe es fünf freigehaltene Plätze. Fünf seien wenig, aber sie seien da.
# 4.5
Vorgaben gebe es keine. Ein Haus stelle nach Sprachen ein und frage im Vorstellungsgespräch nach Fahrrädern. Davon habe sie erst aus einer Beschwerde erfahren und dann gelacht.
Inzwischen überlege man, die Karten dieses Hauses, achtzig Zeichnungen ohne Worte, allen zur Verfügung zu stellen. Geprüft werde seit fünf Monaten, ob sie barrierefrei sind. Das sei ihre eigene Frage gewesen, und sie bereue sie.
# 4.6 | keine Antwort
# 5.1
Vom Menschen aus zu suchen, sei die Linie. Für Menschen am Ende einer längeren Weiterbildung gebe es ein eigenes Vorgehen, sechs Monate vor dem Abschluss zu beginnen. Umgesetzt werde es von zwei der drei Häuser.
Bei den Absolventen liege es an einem Stichtag: Das dritte Haus erfahre vom Ende der Weiterbildung durch das Ende der Weiterbildung. Ein Abgleich der Daten sei möglich und verlange drei Unterschriften, von denen zwei vorlägen.
# 5.2
Begleitung werde empfohlen und selten gemacht. Die gemeinsamen Besuche eines Hauses mit dem Arbeitgeberservice seien das beste Beispiel, das sie habe. Sie zeige es jedem, der sie einlädt.
Sie selbst sei bei einem solchen Besuch dabei gewesen, als Dritte, mit der Auflage, nichts zu sagen. Sie habe gelernt, dass ein Betrieb in einer Stunde dreimal Nein sagt, bevor er erzählt, was er braucht. In den Gesprächen, die sie führe, höre sie meistens nach dem ersten Nein auf.
Verlangen könne man Begleitung erst, wenn man weiß, was sie kostet. Ein Haus habe es ausgerechnet, knapp vier Stunden je Person samt Fahrt. Von 64 gemeinsamen Gesprächen hätten 22 zu einer Einstellung geführt; nach ihrer Kenntnis gebe es im ganzen Instrumentenkasten nichts mit diesem Verhältnis, und nirgends sei es als Leistung vorgesehen.
# 5.3
Drei Anrufe in drei Monaten, so stehe es in einem Konzept, und so würde sie es gern in allen lesen. Vorschreiben könne sie es nicht. Gezählt werde es auch nicht, und deshalb geschehe es dort, wo es jemand wichtig finde.
In einem anderen Haus rufe man ein ganzes Jahr lang an, obwohl drei Monate vereinbart sind. Sie wisse es, und das Haus wisse, dass sie es weiß.
# 6.1
Maßstäbe gebe es vier, und alle seien älter als das Programm. Eigene habe man sich vorgenommen. Der Entwurf liege seit neun Monaten in der Abstimmung zwischen Häusern, die sich nicht treffen.
Die vier Maßstäbe stammten aus der Vermittlung von Kurzzeitarbeitslosen. Einer davon messe, wie schnell nach der Meldung ein erster Vorschlag hinausgeht. In den Projektteams sei das langsamer geworden, um neun Tage. Im Bericht stehe dort ein roter Punkt, den sie in jedem Vierteljahr aufs Neue erkläre.
# 6.2
Für die Fachaufsicht gelte das Übliche. Einzelne Häuser hätten Bögen entwickelt, die besser seien als der vorgegebene. Sie schaue weg.
# 6.3
Eine eigene Auswertung sei vorgesehen und werde vom Controlling gemacht. Ein Haus habe mit dem Los eine Vergleichsgruppe geschaffen. Sie selbst sei dagegen gewesen, habe sich überzeugen lassen und halte das inzwischen für das Beste, was man habe. Den Vorsprung von neun Punkten dürfe man nicht überschätzen. Ein anderes Haus habe die Menschen in neun Sprachen befragt; dafür gebe es in ihrem Bericht keine Spalte.
Unmittelbar melden dürften die Häuser alles, und zweimal sei das geschehen. Die eine Meldung habe ein Formular betroffen, die andere sie selbst. Fallbesprechungen seien vorgegeben, über deren Inhalt stehe nirgends etwas. Ein Benchmarking mit festen Kriterien habe die Zentrale angekündigt; vorgesehen seien darin achtzehn Größen. Gefragt, welche drei sie nehmen würde, antwortet sie ohne Zögern: wie viele nach einem Jahr noch da sind, wie lange die anderen warten und wie viele Fachkräfte gegangen sind.
# 6.4
Nachgesteuert werde in Stufen: Gespräch, Besuch, schriftliche Vereinbarung. Bis zur dritten Stufe sei es nie gekommen. Ein Haus habe um die Halbierung seines Ziels gebeten, und man habe zugestimmt, weil im Tal niemand mehr einstelle. Dass man damit auch den eigenen Durchschnitt gerettet habe, wolle sie nicht verschweigen.
Rückblickend wäre die wichtigste Nachsteuerung gewesen, in jedem Haus nach einem halben Jahr einen Tag lang nichts zu tun, als einander zu erzählen, was man anders gemacht hat als geplant. Vorgesehen gewesen sei dafür eine Stunde, die zweimal ausgefallen ist.
Bei einem Haus sei die zweite Stufe nötig gewesen, als dort die vierte Fachkraft kündigte. Sie sei hingefahren, habe mit denen gesprochen, die noch da waren, und einen Bericht geschrieben, in dem die Befristung auf sieben von acht Seiten vorkomme. Gefragt worden sei sie danach, was das Haus selbst tun könne. Das habe auf der achten Seite gestanden, und es sei wenig.
`;
