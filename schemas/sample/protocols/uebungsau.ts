/** Übungsau, strategic level. Everything in it is invented. */

export const uaGf = `
# 1.1
Die Geschäftsführung sagt ohne Umschweife, dass sie nicht teilnehmen wollte. [[a:1.1.2@100 #gedraengt|Die Regionaldirektion habe einen Landkreis gebraucht und dreimal angerufen; beim dritten Mal sei nach dem Ermessen gefragt worden, mit dem man das Haus sonst behandle.]] Danach habe man zugesagt und beschlossen, es dann auch ordentlich zu machen.
Ordentlich habe bedeutet, drei Bedingungen zu stellen. Die Nebenstellen müssten bleiben, drei gebrauchte Fahrzeuge seien zu bezahlen, und im ersten halben Jahr dürfe keiner zum Zuschauen kommen. Die ersten beiden habe man schriftlich bekommen. [[a:1.3 a:1.1.2 #bedingungen|Von den drei Leitungen der Nebenstellen seien zwei gegen die Teilnahme gewesen und hätten es in der Niederschrift festhalten lassen. Beide hätten danach die ersten Vorschläge gemacht, wie es gehen könnte.]]
# 1.2
> Während dieser Antwort kam der Kurier herein und legte die Mappe auf den Tisch.
Das Haus habe drei Nebenstellen und eine Hauptstelle, zwischen den äußersten lägen 48 Kilometer. Zufrieden sei man mit den Nebenstellen, die jeder im Ort kenne. Unzufrieden sei man mit allem, was gleichzeitig an drei Orten stattfinden müsse. [[a:2.2.1|Eine Besprechung koste vier Stunden, davon zwei im Auto.]]
Ein Vorteil der Fläche sei, dass Gerüchte langsamer reisten. Als in der Hauptstelle schon von einer Zusammenlegung die Rede gewesen sei, habe man in den Nebenstellen noch renoviert. [[a:1.3 #renoviert|Das Renovieren habe dann den Ausschlag gegeben, sie nicht zusammenzulegen.]]
Die gesteckten Ziele habe das Haus in drei von vier Jahren erreicht, im vierten sei die Zuckerfabrik geschlossen worden. Langsam seien alle Vorgänge, für die zwei Standorte unterschreiben müssten. Bis vor Kurzem sei die Mappe zweimal in der Woche mit dem Kurier gefahren, ein Widerspruch habe so im Mittel neun Tage im Auto gelegen. Mit der elektronischen Akte sei das vorbei. Der Kurier fahre weiter, er bringe jetzt die Druckerpatronen und, wie sie sagt, die Stimmung.
# 1.3
[[a:1.2.1 #neunzig|Vereinbart seien 90 zusätzliche Integrationen gewesen.]] [[a:1.4.3@90 #anerkannt|Gezählt habe das Haus 103, anerkannt worden seien 61.]] Der Unterschied beruhe auf einem Erwartungswert, den ein Rechenverfahren liefere und den niemand im Haus nachrechnen könne. Man habe um die Formel gebeten und eine Präsentation bekommen.
Dem Landkreis seien die Zahlen gleich, solange die Nebenstellen blieben. Die Fachkräfte hätten gehofft, nicht mehr allein in einer Nebenstelle zu sitzen.
Nach unten gebracht habe sie die Ziele selbst, an drei Vormittagen in drei Nebenstellen. Sie habe die Neunzig durch sechs geteilt und gefragt, ob fünfzehn Menschen im Jahr je Fachkraft zu schaffen seien. [[a:1.2.4 a:1.3 #fuenfzehn|Einig sei man sich nur gewesen, dass fünfzehn bei vierzig Kilometern Anfahrt etwas anderes seien als fünfzehn im selben Viertel.]] Eine Fachkraft habe vorgeschlagen, die Vermittlungen nach Entfernung zu gewichten. Daraus sei eine Tabelle geworden, die im Haus geführt und nirgends gemeldet werde.
Auf die Frage, ob man über die Anerkennung noch streite, schüttelt sie den Kopf. Man habe sich darauf verständigt, dass beide Zahlen stimmen. Für das Haus gelte die eine, für den Bericht die andere, und wer beide sehen wolle, müsse herfahren.
# 1.4
[[a:1.4.1@80 #durchgriff|Die Regionaldirektion wirke bis in einzelne Zimmer hinein. Sie habe verlangt, dass alle sechs Fachkräfte in der Hauptstelle sitzen; das habe man abgelehnt und darüber ein halbes Jahr gestritten.]] Die Agentur sei in der Fläche kaum vorhanden. Der Landkreis stelle Räume in fünf Rathäusern und verlange dafür nichts, und das sei der größte Beitrag von allen.
Versöhnt habe sie ein Besuch. Eine Mitarbeiterin der Regionaldirektion sei einen Tag lang mitgefahren, fünf Rathäuser, 140 Kilometer, Regen. [[a:1.4.1 a:7.1 #mitgefahren|Am Abend habe sie gesagt, jetzt verstehe sie die Zahlen. Seither seien die Anrufe seltener und die Fragen besser.]]
Vom Land sei ein Förderaufruf für Wege im ländlichen Raum gekommen, mit acht Tagen Frist. Man habe ihn verpasst und im folgenden Jahr gelesen, dass die Mittel unverbraucht zurückgeflossen seien. [[a:1.4.2 #schild|Unter den fünf Gemeinden habe nur eine nach einer Gegenleistung gefragt: Die kleinste habe ein Schild gewollt, auf dem sie an erster Stelle steht.]] Sie habe es bekommen, und inzwischen stehe jede der fünf an erster Stelle, nämlich auf dem eigenen.
# 1.5
Das Modell sei für Menschen gemacht, die zu einem kommen. Hier sei es umgekehrt.
Genutzt werde es trotzdem, weil die Neuen sonst keinen Faden hätten. [[a:3.1.2 a:wege #gleichesprofil|Blind sei es für das, was hier den Ausschlag gebe: Zwei Menschen mit gleicher Ausbildung und gleichem Alter bekämen dasselbe Profil, der eine mit Auto, der andere zwei Kilometer hinter der letzten Haltestelle.]] In der Hauptstelle, wo es einen Bahnhof gibt, passe das Modell besser; dort sei es auch ordentlicher gepflegt. Geprüft werde seit dem Start, wie viele Profile älter als ein halbes Jahr sind. [[a:3.1.3|Im Programm sei es jedes fünfte, im übrigen Haus jedes zweite.]]
# 1.6
Erwartet habe sie Ärger und ein paar Stellen. Beides sei gekommen. [[a:3.9 a:7.1 #ueberrascht|Überrascht habe sie, dass sich in den Dörfern etwas bewegt habe: Menschen, die man seit Jahren nur als Aktenzeichen geführt habe, kämen von selbst in die Sprechstunde.]]
Die Regionaldirektion habe von Anfang an einen Nachweis dafür gewollt, dass das Programm auch auf dem Land gehe. Ob er gelungen ist, hänge an der Zahl, die man nimmt. [[a:1.4.3 a:7.3 #nachweis|Mit der einen habe man die Vereinbarung übertroffen, mit der anderen um ein Drittel verfehlt, und beide beschrieben dieselben Menschen.]]
# 1.7
Städtische Vorbilder hülfen nicht weiter. [[a:1.6|Angesehen habe man sich stattdessen eine fahrbare Bücherei, und daraus sei die Sprechstunde auf Rädern geworden.]]
Ein Austausch bestehe mit zwei anderen Landkreisen, dreimal im Jahr, jedes Mal an einem anderen Ort. Ausgerichtet werde er reihum. Man fahre dabei mit und rede wenig, am Nachmittag schreibe jeder eine Sache auf, die er mitnimmt. [[a:1.4.4 #mitnehmen|Von den Nachbarn habe man den Anruf am Tag der Arbeitsaufnahme übernommen, diese dafür die Karte mit den dreißig Minuten.]] Die Regionaldirektion habe angeboten, das zu moderieren, und man habe sich bedankt.
# 2.1
Sechs Fachkräfte, je zwei in den drei Nebenstellen. [[a:3.2.1 #fahrzeit|Die gewonnene Zeit sei zu einem guten Teil Fahrzeit. Sechs Stunden in der Woche säßen die Fachkräfte im Auto, und das stehe in keiner Planung, weil dort alle Wege null Minuten dauerten.]]
Man habe es mit Videogesprächen versucht. Im ersten Dorf habe das Netz gefehlt, im zweiten der Bildschirm, im dritten der Mensch. [[a:3.2.2 #video|In der Leistung gehe es, weil dort jemand neben dem Gerät sitze.]]
Der Plan sei einfach. Zwei Nebenstellen versorgten je zwei Rathäuser, die dritte eines. Dienstags bis donnerstags sei immer jemand unterwegs, montags seien alle in ihrer Nebenstelle, freitags in der Hauptstelle. [[a:3.2.1 #vertragstakt|Ein Kontakt alle zwei Wochen sei vereinbart, und mehr als das habe sie nicht geregelt: wann, wo und wie lange, bestimme die Fachkraft.]] Im übrigen Haus liege der Abstand bei vier Monaten. Auf eine Fachkraft des Programms kämen 110 Menschen, auf die anderen 260.
# 2.2
[[a:3.2.2@80 a:7.2 #raeder|Die Sprechstunde auf Rädern halte alle zwei Wochen in fünf Rathäusern. Man brauche keinen Termin und keine Ausrede, weil man dort auch den Ausweis abhole.]] Darin bestehe für sie das Individuelle: dass jemand nicht beobachtet werde, wenn er kommt.
Es gebe auch Sprechstunden, zu denen niemand komme. Im kleinsten Ort seien es an drei von zehn Terminen null gewesen. Man habe überlegt, ihn zu streichen, und sich dagegen entschieden, weil an den sieben anderen Tagen dieselben vier Menschen da gewesen seien und zwei von ihnen heute arbeiteten.
In einem der Rathäuser laufe ein Vormittag so ab: Um halb neun werde der Nebenraum des Standesamts aufgeschlossen, um neun stehe die Tür offen. Es liege eine Liste aus, in die sich niemand eintragen muss. Wer komme, setze sich, und wer reden wolle, werde nach nebenan gebeten. [[a:3.2.2 a:3.3.3 #vormittag|Im Durchschnitt seien es knapp fünf Menschen, davon zwei, die man nicht erwartet habe.]] Um zwölf werde abgeschlossen, weil dann getraut wird.
An der Eingliederungsvereinbarung habe sich weniger geändert, als sie wollte. [[a:3.6 #anderthalb|Geschrieben werde sie jetzt beim dritten Gespräch statt beim ersten, und sie sei von fünf auf anderthalb Seiten geschrumpft; die Hälfte davon sei weiterhin Belehrung.]] Eine Regel, was darin stehen soll, gebe es nicht. Sie lese einmal im Vierteljahr zehn Stück und gebe zwei zurück, meistens wegen eines Satzes mit dem Wort regelmäßig.
# 2.3
Vier aus dem Bestand, zwei neue. [[a:2.3.1 #ortskenntnis|Gefragt worden sei nach Ortskenntnis, nicht nach Noten.]] Die zwei Neuen hätten einen Führerschein mitbringen müssen; an dieser Bedingung seien acht von elf Bewerbungen gescheitert.
Zwei der vier aus dem Bestand hätten dafür ihren Platz in der Hauptstelle aufgegeben und führen jetzt in die andere Richtung. Gebeten habe sie niemanden zweimal. [[a:2.3.3 #schulungua|Geschult worden seien alle sechs gemeinsam, fünf Tage Recht und zwei Tage Gespräch, das Zweite von einer Frau, die sonst Bergführer ausbildet.]] Von ihr stamme die Regel, dass man einem Menschen auf dem Weg nicht erklärt, wie steil es noch wird. Eine Nachschulung sei für den Winter geplant; was ihr Gegenstand sein soll, entschieden die sechs.
# 2.4
Unmöglich bei zwei Leuten je Ort. Jeder mache alles, vom Melker bis zur Erzieherin.
# 3.1
[[a:3.7 a:wege #fuehrerschein|Die wichtigste Maßnahme sei der Führerschein. 31 habe man im ersten Jahr gefördert, und es habe Streit darüber gegeben, ob das Arbeitsförderung sei.]] Von den 31 arbeiteten heute 22. Mehr sage sie dazu nicht.
Beim Streit um den Führerschein sei es um die Frage gegangen, ob man etwas bezahlen dürfe, was jemand auch privat gebrauchen könne. Sie habe geantwortet, das gelte für Schuhe ebenso. Am Ende habe man sich auf eine Begründung je Fall geeinigt, sechs Zeilen, die inzwischen alle gleich lauteten.
Kurse bei Trägern fänden fast nur in der Kreisstadt statt und begännen um acht. Der erste Bus aus dem Norden sei um zwanzig nach neun da. [[a:3.7 a:wege #zwanzignachneun|Von zwanzig Plätzen habe man deshalb im ersten Halbjahr sieben besetzt. Seit der Träger um halb zehn anfange, seien es siebzehn, und eingefallen sei das nach drei Jahren der Sekretärin des Trägers.]] In der Summe gehe weniger Geld in Maßnahmen als früher und mehr in einzelne Menschen. Die Haushaltsstelle tue sich damit schwer, denn, so habe man ihr geschrieben, ‹ein Kurs ist eine Bestellung, ein Führerschein ist ein Vorgang›.
# 4.1
Die Leistung sitze in der Hauptstelle. [[a:2.5 #bildschirm|In die Nebenstellen komme sie einmal in der Woche über einen Bildschirm, was besser gehe, als alle gedacht hätten.]]
Für das Programm sei die Leistung so wichtig wie der Fahrplan. Verabredet habe man ein einziges Verfahren: Wer eine Arbeit aufnehme, bekomme am selben Tag einen Anruf mit der Summe, die im ersten Monat noch kommt. [[a:2.5 #summe|In den ersten zehn Monaten habe das bei acht von zehn Aufnahmen geklappt.]] Zusätzliches Personal habe die Abteilung nicht erhalten. Sie habe darum gebeten und bekommen habe sie drei Kameras.
# 4.2
[[a:1.5.1 a:2.4 #zweizimmer|In jeder Nebenstelle säßen zwei Fachkräfte des Programms neben drei anderen. Man esse zusammen.]] [[a:2.4.2 #laerm|Vorbehalte habe es trotzdem gegeben, am lautesten in der Hauptstelle, wo niemand von beiden sitze.]]
In das Programm komme, wer außerhalb der Kreisstadt wohnt und länger als ein Jahr Leistungen bezieht. Vorgeschlagen werde von den drei anderen Fachkräften der Nebenstelle, entschieden gemeinsam beim Kaffee am Montag. [[a:2.1.3 a:2.1.2 #montagskaffee|Abgelehnt worden seien im ersten Jahr achtzehn, meist weil sie schon eine Zusage hatten.]] Zurück gehe, wer zwei Monate lang weder in die Sprechstunde kommt noch die Tür öffnet. Davor fahre aber jemand hin.
# 4.4
Partner seien die Pfarrämter, zwei Vereine und die Betreiberin des Dorfladens. [[a:2.7 #dorfladen|Formal sei das kein Netzwerk. Wer in einem Ort wissen wolle, weshalb jemand nicht mehr aus dem Haus gehe, frage aber dort.]] Auf die Frage nach dem Datenschutz sagt sie, man frage nicht, man höre zu.
Die Dienste des Landkreises säßen in der Kreisstadt und hätten Wartelisten. Einen davon habe man herausgelockt: [[a:2.7 a:7.2 #schuldenbus|Die Schuldnerberatung fahre an zwei Vormittagen im Monat in der Sprechstunde mit, auf dem Rücksitz, mit zwei Ordnern.]] In den ersten neun Monaten habe sie so 64 Menschen gesehen. In ihrem Büro seien es aus denselben Orten in drei Jahren 22 gewesen.
Für Eltern und für Menschen, die jemanden pflegen, gebe es keine Empfehlung, die über das Übliche hinausgehe. Was fehle, wisse man: In vier von fünf Gemeinden schließe die Kita um 14 Uhr, und in der fünften stehe im Vertrag, sie könne auf Wunsch länger öffnen. Gewünscht habe es noch niemand schriftlich.
# 5.1
Zuerst der Weg, dann die Stelle. [[a:wege #dreissig|Man suche im Umkreis von dreißig Minuten, und zwar dreißig Minuten mit dem Bus.]]
Der Arbeitgeberservice habe für den ganzen Landkreis drei Leute und ein gutes Verhältnis zu den vierzig größten Betrieben. Um die übrigen kümmere sich, wer gerade vorbeifährt. [[a:3.8 a:2.6.1 #vierzig|Von den gezählten 103 Stellen stammten 34 aus Betrieben, die im Verzeichnis des Arbeitgeberservice nicht vorkamen.]] Darauf sei im Haus niemand stolz, am wenigsten der Arbeitgeberservice.
# 5.2
Verändert habe sich, dass zwei Stellen gleichzeitig Betriebe anriefen: der Arbeitgeberservice und die Wirtschaftsförderung des Kreises. [[a:2.6.3@70 #zweiaemter|Beide hielten sich für zuständig und beide hätten recht.]] Eine Abgrenzung sei dreimal verabredet und nie aufgeschrieben worden.
Die Wirtschaftsförderung habe den Vorteil, dass sie über Gewerbeflächen rede und damit bei jedem Betrieb eingeladen werde. Der Arbeitgeberservice habe den Vorteil, dass er Menschen habe. Zusammen wären sie unwiderstehlich, das wüssten beide.
Bei der größten Molkerei hätten in einer Woche beide Stellen einen Termin gehabt, am Dienstag und am Donnerstag, mit derselben Personalleiterin. Am Donnerstag habe sie den Kaffee gleich für drei bestellt und gefragt, ob man sich abgesprochen habe. [[a:2.6.3 a:7.1 #molkerei|Seither tauschten beide am Montag ihre Kalender, formlos. Das sei die einzige der vier Abgrenzungen, die funktioniere.]]
# 5.3
Es bleibe einem nichts anderes übrig.
Ausgeschrieben würden im Landkreis etwa sechzig Stellen im Monat, zwei Drittel davon in der Kreisstadt und mit Schichtbeginn vor sechs. [[a:3.8.1 a:wege #schichtbeginn|Wer draußen wohne, für den müsse eine Stelle gefunden oder gemacht werden.]] [[a:3.8.2 a:7.1|Vor dem Programm habe man dieselben sechzig Stellen an alle verschickt, im Schnitt zehn Briefe je Mensch und Jahr.]]
# 6.1
Im Haus sei das Programm Gast. [[a:1.5 #gast|Sie habe es bewusst nicht zur Chefsache gemacht, damit es nicht mit ihr stehe und falle.]]
In die Steuerung gehe das Programm mit zwei Angaben ein, der Zahl der Aufnahmen und der Zahl der Sprechstunden, die ausgefallen sind. Die zweite sei ihr wichtiger. [[a:1.5.2 #ausgefallen|Von 124 geplanten seien im ersten Jahr neun ausgefallen, sieben wegen Schnee.]]
# 6.3
Neue Verfahren nein. Wer Fachaufsicht wolle, fahre mit, und im Auto rede es sich besser als am Tisch.
Die Leitungen der Nebenstellen hätten sich gewehrt, als sie zweimal im Jahr in einer anderen Nebenstelle hospitieren sollten. Jetzt bestünden sie darauf. [[a:4.1 #hospitation|Mitgebracht worden seien von dort ein Türschild, zwei Vordrucke und eine Beschwerde.]]
# 6.4
Eine eigene Auswertung habe man begonnen, um der anderen etwas entgegenzusetzen. [[a:1.5.2 #eigenezaehlung|Man habe bei allen 103 aufgeschrieben, was im Monat davor geschehen sei. In 58 Fällen sei ein Gespräch in der Sprechstunde der Anstoß gewesen.]]
Die Aufzeichnungen lägen in einem Ordner, den jeder einsehen könne. Gelesen habe ihn außer der Projektleitung bisher die Spitze des Landkreises, an einem Wochenende. Danach sei gefragt worden, ob man die Sprechstunde nicht auch für die Kfz-Zulassung nutzen könne. Abgelehnt habe man das nicht.
[[a:4.1|Vorgegeben sei eine Fallbesprechung im Monat, am Bildschirm, zu einem einzigen Menschen.]] Vorgestellt werde er von der Fachkraft, die am wenigsten mit ihm zu tun hat.
# 6.5
Der Streit um die Hauptstelle sei beigelegt. [[a:4.3 #kompromiss|Ein Tag in der Woche in der Hauptstelle, vier draußen. Dass man ein halbes Jahr gebraucht habe, um bei vier zu eins zu landen, hätte man vorher wissen können.]]
Abstufungen, wann wer eingreift, habe sie mit den Leitungen auf eine halbe Seite geschrieben. Was eine Nebenstelle betrifft, regle diese allein; was zwei betrifft, komme am Montag ins Telefonat; alles andere lande bei ihr. [[a:4.3 #halbeseite|Bei ihr angekommen seien seit dem Start fünf Dinge, davon vier, die mit Schlüsseln zu tun hatten.]]
# 6.6
[[a:4.4 #besserdraussen|In den Nebenstellen eher besser, weil fünf mehr sehen als drei. In der Hauptstelle unverändert.]]
In einer Nebenstelle habe die Zusammenarbeit eine Folge gehabt, mit der niemand gerechnet hat: Die drei Fachkräfte ohne Programm hätten von sich aus begonnen, an einem Vormittag in der Woche ebenfalls ins Rathaus zu gehen. Stellen dafür gebe es nicht. [[a:4.4 a:4.2 #rathaus|Sie täten es in der Zeit, in der sie früher Einladungen geschrieben haben, die niemand befolgte.]]
`;

export const uaPl = `
# 1.1
Die Projektleitung kam aus der Verwaltung des Landkreises. [[b:1.1.2 #gebeten|Ihr sei gesagt worden, man habe sich beworben; im zweiten Monat habe sie die Mappe mit den Schreiben gefunden.]] Böse sei sie deswegen nicht, denn mit der Mappe habe sie verstanden, weshalb manche im Haus die Zähne zusammenbissen.
Aus der Verwaltung des Landkreises habe sie mitgebracht, dass man Menschen mit Namen anredet und Fristen mit Bleistift schreibt. Beides sei anfangs aufgefallen.
Eine Einarbeitung habe es nicht gegeben, aber einen Schlüsselbund. Sie sei in der ersten Woche mit jeder der sechs Fachkräfte einen Tag gefahren und habe nichts gefragt, was man nachlesen könne. Danach habe sie gewusst, wer langsam fährt und wer schnell redet. [[b:1.3 #mitgetragen|Mitgetragen werde das Programm draußen von allen, in der Hauptstelle von denen, die einmal draußen waren.]]
# 1.2
Stark sei das Haus dort, wo es klein sei. Schwach sei es in allem, was man Einheitlichkeit nenne. Vier Standorte, vier Arten, eine Tür zu beschriften.
Zwischen den Standorten gebe es Unterschiede, die niemand geplant habe. Eine Nebenstelle arbeite mit Karteikarten weiter, weil die Leitung dort sage, eine Karte stürze nicht ab. Sie habe das geduldet, bis die Karten nass wurden.
Zu den Mitteln sagt sie, es fehle selten an Geld und oft an der richtigen Haushaltsstelle. Reifen, Kraftstoff und eine Versicherung für mitfahrende Beraterinnen hätten in drei verschiedenen Titeln gestanden, von denen einer im Juni leer war. Im Juli sei deshalb das kleinste Rathaus mit dem Linienbus angefahren worden. Die Fachkraft sei mit sechs Menschen zurückgekommen, die sie unterwegs angesprochen hatten, und habe vorgeschlagen, es dabei zu belassen.
# 1.3
[[b:1.4.3@70 #formel|Offiziell seien es 90, gezählt 103 und anerkannt 61, und wer drei Zahlen habe, habe keine.]] Für die Fachkräfte habe sie eine vierte eingeführt: wie viele Menschen von sich aus gekommen seien. Im letzten Monat seien es 47 gewesen.
Den Erwartungswert habe sie sich erklären lassen. [[b:1.4.3 b:1.4.1 #erklaert|Gerechnet werde mit Landkreisen, die ähnlich seien; nach der Liste gehöre dazu einer mit zwei Autobahnen und einer Universität.]] Auf ihre Nachfrage sei die Liste vertraulich geworden.
Zwischen den Zielen gerieten die Fachkräfte nach ihrer Beobachtung selten in Konflikt, sie selbst dagegen jeden Monat. [[b:1.2.4 #vierte|Wer die vierte Zahl erhöhen wolle, müsse in Dörfer fahren, in denen es keine Stellen gibt; wer die erste erhöhen wolle, bleibe in der Kreisstadt.]] [[b:4.3|Gelöst habe sie es durch Reihenfolge: bis Oktober die vierte, danach die erste.]]
# 1.4
Mit der Regionaldirektion habe sie ein sachliches Verhältnis, mit deren Tabellen ein persönliches. [[b:1.4.2 #rathaeuser|Entscheidend seien die fünf Gemeinden, die ihre Räume öffneten; ohne sie gäbe es die Sprechstunde nicht, und in keinem Bericht kämen sie vor.]]
# 1.5
[[b:3.1.4 #kreuze|Das Modell werde ausgefüllt. Eine Kollegin nenne es Kreuze machen, bis der Mensch verschwindet.]]
Ein Vorbild sei ihr auf einer Tagung gezeigt worden, ein Haus, in dem die Fachkraft das Modell gemeinsam mit dem Menschen ausfülle. [[b:3.1.4 b:3.5.2 #gemeinsam|Sie habe es zwei Monate lang in einer Nebenstelle versuchen lassen. Es dauere vierzig Minuten länger, und in zwölf von dreißig Fällen sei am Ende eine andere Strategie herausgekommen als die, die vorher dort stand.]] Fortgeführt werde es von einer Fachkraft, freiwillig, bei Neuen.
# 1.6
Sie habe sich Zusammenhalt unter sechs Leuten an drei Orten gewünscht. Den gebe es, seit man sich jeden Donnerstag um acht für eine halbe Stunde am Bildschirm treffe und kein Ergebnis aufschreibe.
Von außen erwartet worden sei vor allem, dass alle dasselbe tun. Eine Handreichung der Regionaldirektion habe zwölf Schritte für das erste halbe Jahr vorgesehen. [[b:1.4.1 #schritte|Sechs davon setzten voraus, dass jemand zweimal in der Woche ins Haus kommt. Sie habe die Schritte auf Landkarten gelegt und die Karten zurückgeschickt.]] Eine zweite Fassung habe acht Schritte gehabt.
# 1.7
Berichte von anderswo habe man gelesen, die Verhältnisse dort seien dichter.
Besser verwertbar sei gewesen, was eine Gemeindeschwester im Ruhestand erzählt habe, die dieselben Orte vierzig Jahre lang mit dem Fahrrad abgefahren war. [[b:1.6 #gemeindeschwester|Von ihr habe man drei Regeln: immer derselbe Tag, nie in der Woche der Ernte, und nach dem ersten Besuch eine Woche lang nichts tun.]] Die zweite habe man einmal übertreten.
# 2.1
[[b:3.2.1 #keinevorgabe|Eine Vorgabe zur Zahl der Kontakte gebe es, alle zwei Wochen, und sie stehe im Vertrag. Erreicht werde sie, weil in der Sprechstunde jeder Gruß gezählt werde, und das wisse jeder, der es lese.]]
Auf die Frage, ob die Zählung jedes Grußes nicht Augenwischerei sei, sagt sie, ja. Sie habe es dem Controlling so beschrieben und zur Antwort bekommen, die Definition eines Kontakts sei eingehalten. Seither stehe in ihrer eigenen Liste eine zweite Spalte: hingesetzt. [[b:3.2.2 b:1.5.2 #hingesetzt|Von hundert Kontakten seien es 38.]]
Wie sich die Woche verteilt, habe sie vier Wochen lang aufschreiben lassen. Von 39 Stunden seien zwölf Gespräch gewesen, sechs Fahrt, neun Dokumentation, fünf Betriebe und sieben alles Übrige. [[b:3.2.2 b:3.1.3 #wochenstunden|Früher sei auf mehr als doppelt so viele Menschen kaum halb so viel Gespräch gekommen.]] An die neun Stunden wolle sie heran. Eine Fachkraft diktiere auf der Rückfahrt.
# 2.2
[[b:3.2.2 b:7.2 #sprechstunde|Die Sprechstunde verändere die Gespräche, weil niemand bestellt sei. Wer freiwillig komme, beginne mit dem, was ihn beschäftige, und nicht mit dem, was er mitzubringen hatte.]] Manche kämen dreimal hintereinander und sagten nichts, beim vierten Mal komme dann alles auf einmal.
Die Fachkräfte hätten gelernt, eine Viertelstunde auf einem Flur zu führen. Vertraulich sei das nicht. [[b:3.3.3 #flur|Ein Vorhang sei angeschafft worden und werde als Garderobe benutzt.]]
Anfangs seien vor allem Menschen gekommen, die nichts zu verlieren hatten. Nach einem halben Jahr seien auch die gekommen, die sich schämten, dienstags kurz vor Schluss. Eine Fachkraft packe deshalb seit einiger Zeit erst eine halbe Stunde später ein.
Über unrealistische Vorstellungen werde im Team gestritten. Zwei der sechs sagten, man müsse früh widersprechen, damit keine Zeit verloren gehe. Die anderen ließen es laufen, bis der Mensch selbst darauf komme. [[b:3.4.1 b:3.5.1 #hundepension|Eine Frau, die mit sechzig eine Hundepension eröffnen wollte, habe sie nacheinander mit beiden Seiten sprechen lassen. Herausgekommen sei eine Hundepension mit vier Plätzen und dazu eine halbe Stelle in der Großküche.]] Beide Seiten sähen sich bestätigt.
# 2.3
Ortskenntnis und Führerschein. [[b:2.3.2 #zweineue|Von den beiden Neuen sei die eine Tischlerin gewesen, der andere Busfahrer. Beide brächten mehr mit als mancher Abschluss.]] [[b:2.3.3|Eingearbeitet worden seien sie im Auto, neben jemandem, der die Höfe kenne.]]
Der Busfahrer kenne jede Haltestelle und wisse, welche Linie wirklich fahre. Das klinge wie ein Scherz, habe aber drei Vermittlungen gerettet, die nach dem gedruckten Plan unmöglich gewesen wären. [[b:wege #linie|Die Linie fahre nämlich, wenn man am Vorabend anrufe, und davon stehe nirgends etwas.]]
Befristet seien nur die beiden Neuen, beide bis zum Ende des nächsten Jahres. [[b:2.3.4 #zusage|Die Tischlerin habe ein Angebot aus ihrem alten Betrieb und erwarte bis Ostern eine Zusage. Sie selbst könne keine geben und habe es ihr gesagt.]] Geschult worden seien alle zusammen. Am meisten geblieben sei von den zwei Tagen Gespräch, am wenigsten von den fünf Tagen Recht, weshalb die Leistung einmal im Monat eine halbe Stunde nachliefere.
# 3.1
Führerscheine, Führerscheine, Staplerscheine.
Über einen der Führerscheine habe sie sich besonders gefreut. Ein Mann von 52 Jahren habe die Prüfung im vierten Anlauf bestanden und der Fachkraft am nächsten Tag einen Korb Äpfel vor die Tür der Nebenstelle gestellt. Man habe beraten, ob man ihn annehmen darf, und währenddessen die Äpfel gegessen.
Maßstab sei, ob jemand nach der Förderung in seinem Kreis von dreißig Minuten mehr findet als vorher. [[b:3.7 #massstab|Bei einem Führerschein werde der Kreis auf der Karte neu gezeichnet, mit einem zweiten Stift, und daran sehe jeder, wofür das Geld war.]] Die Trainings für Bewerbungen habe man auslaufen lassen.
# 3.2
Es gebe zwei Träger. Einer sei gut erreichbar.
Der andere melde Fehlzeiten gesammelt zum Monatsende, so stehe es im Vertrag. [[b:3.7 #fehlzeiten|Sie rufe dort jeden Mittwoch an und frage nach Namen. Es werde jedes Mal so getan, als sei das ungewöhnlich.]] Eine Regel, wie oft die Fachkraft beim Träger vorbeischauen soll, gebe es nicht; gefahren werde, wenn man ohnehin in die Richtung muss.
# 3.3
Während der Fahrschule halte man den Kontakt am besten, denn jede bestandene Prüfung sei ein Anruf.
Schwieriger sei die Zeit zwischen Theorie und Praxis, wenn im Winter vier Wochen lang keine Fahrstunden möglich seien. In diesen Wochen hätten im ersten Winter fünf der 31 aufgehört, und drei davon habe man im Frühjahr mühsam zurückgeholt. [[b:3.3.2 #winterpause|Seither sei für die Pause ein Praktikum verabredet, im selben Ort, zu Fuß erreichbar.]]
# 4.1
[[b:2.5 #stundebild|Eine Stunde Bildschirm mit der Leistung am Mittwoch. Die Menschen brächten ihre Bescheide mit und hielten sie in die Kamera.]] Anfangs sei gelacht worden, inzwischen gebe es eine Warteliste.
Den Anruf mit der Summe mache die Leistung gern, seit sie dafür gelobt werde. Gestritten habe man darüber, wer anruft, wenn die Summe null ist. [[b:2.5 b:7.2 #null|Jetzt rufe in diesem Fall die Fachkraft an und die Leistung sitze daneben. Bei siebzehn solchen Anrufen habe nur einer die Stelle wieder abgesagt.]]
# 4.2
Gemeinsame Zimmer, gemeinsamer Kaffee, getrennte Listen. [[b:2.4 #listen|An den Listen erkenne man den Unterschied, am Umgang nicht.]] [[b:2.4.1 #zurueckua|Zurückgegeben werde quer über den Tisch, mit zwei Sätzen, und wenn etwas unklar sei, frage man am nächsten Tag.]]
Was sich für die drei anderen in jeder Nebenstelle geändert habe? Sie hätten je etwa siebzig Menschen abgegeben und binnen eines halben Jahres vierzig neue bekommen, weil in der Hauptstelle umverteilt worden sei. [[b:2.4.2 #umverteilt|Das sei die Rechnung, die draußen nicht vergessen werde, und sie richte sich nicht gegen die sechs.]]
# 4.3
[[b:3.4.2 b:wege #auto|Kein Auto, kein Geld für ein Auto, keine Arbeit ohne Auto, das sei der Kreis, in dem die meisten säßen.]] Danach kämen Pflege von Angehörigen und ein Alleinsein, für das es kein Feld gebe.
Bei Alleinerziehenden sei die Großmutter die Infrastruktur.
Sie erzählt von zwei Brüdern auf einem Hof, von denen einer fährt und der andere nicht. Der Fahrende habe eine Stelle bekommen, und am selben Tag sei der zweite ohne Weg gewesen. Man habe dann nicht eine Stelle gesucht, sondern eine für zwei, und nach vier Monaten eine gefunden, in derselben Molkerei, in derselben Schicht.
Zuverlässiger erkannt werde jetzt, wer sich zurückzieht. Früher sei das ein Versäumnis gewesen, mit Anhörung und Minderung. Heute vergleiche man am Montag die Liste der Sprechstunden mit der vom letzten Monat, und wer zweimal fehlt, bei dem fahre jemand vorbei. [[b:3.4.2 b:3.3.3 #vorbeifahren|Von 63 solchen Fahrten hätten 44 an einer offenen Tür geendet. Geredet werde dann nicht über Stellen.]] An das Basisteam gehe deswegen niemand zurück, das würde ohnehin nur bedeuten, dass ein anderer denselben Weg fährt.
# 4.4
Drei Pfarrämter, zwei Vereine, ein Laden. [[b:2.7 #einnachmittag|Einmal im Vierteljahr lade sie alle in das Feuerwehrhaus ein. Es kämen immer alle.]]
Ein Verein repariere Fahrräder und verleihe sie für die erste Zeit nach einer Einstellung. Elf Räder seien unterwegs, neun davon bei Menschen, die sonst nicht hinkämen. Versichert seien sie über eine Ausnahme, die jedes Jahr neu beantragt werde.
Die Schuldnerberatung im Auto sei die beste Nachricht des Jahres gewesen. Beim ersten Mal habe die Beraterin gefragt, wo sie parken solle, während sie schon saß. [[b:2.7 b:7.2 #erstekiste|Inzwischen brächten die Menschen ihre ungeöffneten Briefe in Kisten mit, und die Fachkraft nehme die Kiste an, wenn die Beraterin erst in zwei Wochen wieder mitfährt.]] Was man mit Briefen tun darf, die einem nicht gehören, habe die Rechtsstelle auf einer Seite beantwortet.
# 5.1
Vom Umkreis her. [[b:3.8.1 #klopfen|Eine Fachkraft gehe von Hof zu Hof und frage, wer im Winter jemanden brauche. Sie habe in einem Jahr vierzehn Stellen gefunden, die es vorher nicht gegeben habe.]]
Jeder Mensch bekomme zu Beginn eine Karte, auf der seine dreißig Minuten eingezeichnet seien. Manche sähen zum ersten Mal, wie klein der Kreis ist, in dem sie suchen, und manche, wie groß er sein könnte.
Vom Arbeitgeberservice kämen die großen Betriebe, aus dem Auto die kleinen. Die vierzehn Stellen von den Höfen seien im Sommer ausnahmslos weitergeführt worden, zehn davon mit mehr Stunden. [[b:3.9 #weitergefuehrt|Das sei auch ihr erst aufgefallen, als sie für dieses Gespräch nachgesehen habe.]]
# 5.2
Die zwei Ämter am selben Telefon. [[b:2.6.1@80 b:2.6.3 #niegeschrieben|Sie habe die Abgrenzung zweimal aufgeschrieben und beiden geschickt; unterschrieben habe sie einer.]]
[[b:3.8 b:7.1|Für die Betriebe habe sich geändert, dass jemand kommt, ohne dass eine Stelle gemeldet ist.]] Nicht alle mögen das. Ein Sägewerk habe um einen Termin gebeten und, als er da war, um einen späteren. Arbeitshilfen für solche Besuche gebe es von der Regionaldirektion, mit einem Ablauf in sieben Punkten. Zum zweiten sei man nie gekommen, ‹weil der Betrieb dann schon redet›.
# 5.3
Fast immer, weil es kaum ausgeschriebene Stellen gebe.
[[b:3.8.1@80|Gezählt habe sie es trotzdem: 79 der 103 seien vom Menschen aus gesucht worden, die übrigen 24 von einer Stelle her.]]
# 5.4
Lebensläufe schreibe man auf dem Rathausrechner, der keinen Drucker habe. Gedruckt werde nebenan.
Unterstützt werde vor allem das Hinkommen. [[b:3.8.3 b:wege #probefahrt|Zu jeder Bewerbung gehöre eine Probefahrt mit dem Bus, möglichst zur Uhrzeit der Schicht; wer sie mache, bekomme die Karte bezahlt.]] Von sich aus bewerbe sich etwa jeder Vierte, das sei nicht mehr als früher.
# 5.5
[[b:3.9 #nachua|Nachbetreuung geschehe beim Einkaufen. Das klinge nach nichts und sei mehr, als andere hätten.]]
In einem Ort habe eine Kassiererin der Fachkraft zugerufen, der Neue in der Werkstatt sei seit Tagen nicht in der Mittagspause gewesen. Am Nachmittag habe man in der Werkstatt angerufen. Es sei um ein kaputtes Fahrrad gegangen. Am nächsten Morgen habe er eines der elf gehabt.
# 6.1
Gast im eigenen Haus, so nenne es die Leitung. Sie finde das Wort nicht schlecht.
# 6.2
Mitfahren. Einmal im Monat bei jedem.
Im Auto frage sie immer dasselbe: Was war heute gut, und was hätte jemand anderes besser gemacht? Am Anfang sei darauf geschwiegen worden, vierzig Kilometer weit.
Neue Maßstäbe habe man nicht beschlossen, wohl aber einen gefunden. [[b:4.1 #nochmal|Bei jeder zwanzigsten Akte frage sie den Menschen, ob sie mit ihm durchgehen dürfe, was über ihn darin steht. Neun hätten es bisher getan, zwei hätten etwas streichen lassen.]] In der Hauptstelle gelte der übliche Bogen.
# 6.3 | keine Antwort
> Die Frage nach der Fachaufsicht gab sie mit der Bemerkung zurück, dazu müsse man die Leitungen der Nebenstellen hören.
# 6.4
Die 103 einzelnen Geschichten habe sie mit aufgeschrieben. [[b:4.2@70 #geschichten|In 58 Fällen stehe am Anfang die Sprechstunde, in 22 der Führerschein, im Rest der Zufall oder ein Schwager.]]
# 6.5
Vier zu eins. Man lebe damit.
Am Tag in der Hauptstelle sitze man im Besprechungsraum, weil keine Plätze vorgesehen sind. Die Kolleginnen dort hätten anfangs gefragt, ob man zu Besuch sei. Inzwischen brächten sie Kuchen mit, wenn der Tag näher rückt.
# 6.6
Eher besser. Belegen könne sie es nicht, und sie werde es auch nicht versuchen.
Auffällig sei nur, dass in den Nebenstellen seit einem Jahr niemand um Versetzung gebeten habe. Vorher seien es jedes Jahr zwei gewesen.
Wer es genauer wissen wolle, müsse in die Nebenstelle gehen, in der die drei ohne Programm ihren Vormittag im Rathaus haben. [[b:4.4 b:7.1 #voller|Deren Sprechstunde sei voller als die eigene.]] Bezahlt werde sie durch eine Stunde weniger Anhörungen in der Woche, und gefehlt habe diese Stunde bisher keinem.
`;
