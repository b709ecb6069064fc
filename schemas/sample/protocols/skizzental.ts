/** Skizzental, strategic level: both leads in one conversation. Everything in it is invented. */

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
