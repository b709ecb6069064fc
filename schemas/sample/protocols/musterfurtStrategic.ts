/** Musterfurt, strategic level. Everything in it is invented. */

export const mfGf = `
# 1.1
Nach Darstellung der Geschäftsführung gab es keinen Zwang, sich zu beteiligen. [[ab:1.1.1@80 #anlass|Den Ausschlag hätten die Zahlen gegeben: Der Anteil der Menschen, die länger als vier Jahre Leistungen beziehen, sei drei Jahre in Folge gestiegen, obwohl in der Stadt eingestellt worden sei.]] Man habe sich im Leitungskreis gefragt, weshalb das Haus ‹neben dem Markt her› arbeite.
Dazu sei ein zweites Motiv gekommen, über das man damals weniger offen gesprochen habe. [[ab:1.1.3 a:1.5.1 #hebel|Die Geschäftsführung habe die Aufteilung der Vermittlung ohnehin ändern wollen und sei damit zweimal am Widerstand im Haus gescheitert. Das Programm habe die Gelegenheit geboten, es ‹noch einmal und diesmal mit Rückenwind› zu versuchen.]]
In der Trägerversammlung sei die Sache mit elf zu einer Stimme durchgegangen. Vorbereitet habe sie das mit drei Lebensläufen auf einem Blatt. Der erste habe von einem Mann gehandelt, der in zehn Jahren neunzehn Ansprechpersonen hatte. Danach habe niemand mehr nach dem zweiten gefragt.
Im Leitungskreis sei nicht lange gestritten worden, dafür gründlich. Die Leitung der Leistungsabteilung habe gefragt, wer die Bescheide ändere, wenn plötzlich mehr Menschen arbeiten, und eine Bereichsleitung, was aus denen werde, die nicht ausgesucht werden. [[ab:1.3 #zweifragen|Auf beide Fragen habe es damals keine Antwort gegeben. Beschlossen worden sei trotzdem, mit dem Vermerk, sie nach einem Jahr noch einmal zu stellen.]] Gestellt worden seien sie nach vierzehn Monaten, von ihr selbst.
# 1.2
Zufrieden sei man mit der Leistungsgewährung, die nach einer schwierigen Phase wieder verlässlich arbeite, und mit dem Zusammenhalt unter den Führungskräften. Weniger gelungen sei der Übergang von der Eingangszone in die Vermittlung; dort gingen nach eigener Zählung im Schnitt elf Tage verloren.
Als Schwäche nennt die Geschäftsführung auch, dass das Haus seine Kundschaft ‹in Listen, nicht in Gesichtern› kenne. Bei mehr als 300 Menschen je Fachkraft sei das niemandem vorzuwerfen.
Gefragt nach einem Beispiel für gelungene Abläufe nennt die Geschäftsführung die Post. Seit zwei Jahren sei jeder Brief am selben Tag einem Vorgang zugeordnet. Das klinge banal, habe aber die Zahl der verärgerten Anrufe halbiert. Gelungen sei es, weil man die beiden Frauen, die die Post machten, selbst habe planen lassen.
Die elf Tage habe man sich einmal aufgezeichnet. Vier davon liege ein Antrag, weil eine Unterlage fehle, drei, weil niemand wisse, welches Team zuständig sei, und vier ohne erkennbaren Grund. An den letzten vier arbeite man. Ein Versuch mit einem festen Termin am Ausgang der Eingangszone habe die Zeit in sechs Wochen auf sieben Tage gedrückt. Beendet worden sei er, weil die Person, die ihn betrieb, in Elternzeit ging und ihn niemand in seiner Stellenbeschreibung hatte.
# 1.3
[[ab:1.2.1 #ziel240|Vereinbart seien 240 zusätzliche Integrationen im Jahr gewesen.]] Diese Zahl habe die Regionaldirektion ins Gespräch gebracht; das Haus habe 200 für erreichbar gehalten. [[ab:1.2.4@90 #revision|Nach dem ersten Jahr mit 171 gezählten Fällen sei man auf 190 heruntergegangen. Die Geschäftsführung nennt das ‹eine Korrektur, keine Niederlage›.]]
Die Stadt habe andere Erwartungen. [[a:1.2.2 b:1.4.2 =a|Ihr gehe es in erster Linie um sinkende Kosten der Unterkunft, und sie lasse sich das vierteljährlich vorrechnen.]] Die Fachkräfte wiederum hätten sich bessere Beratung versprochen. Diese drei Ziele schlössen sich nicht aus, zögen aber ‹nicht immer am selben Ende des Seils›.
Im Haus bekannt gemacht worden seien die Ziele in einer Versammlung, mit einer Folie. Sie wisse inzwischen, dass die Zahl darauf das Einzige gewesen sei, was die meisten behalten hätten. [[ab:1.3 a:1.2.1 #folie|Heute würde sie mit dem ersten Lebenslauf anfangen und die Zahl hinten anheften.]]
# 1.4
[[ab:1.4.1 #rd|Die Regionaldirektion habe eng begleitet, in der Anfangszeit mit wöchentlichen Telefonaten.]] Das sei hilfreich gewesen, solange es um Stellenbesetzung und Räume ging. [[ab:1.4.1@40 b:1.4.3|Später habe sich der Ton geändert; es sei nur noch um die Kurve gegangen, und wer unter der Kurve lag, habe sich schriftlich erklären müssen.]]
Von der Stadt komme Unterstützung, wo es um Schuldnerberatung und Kinderbetreuung gehe. Die Agentur verhalte sich abwartend. Vom Land sei in der ganzen Zeit niemand im Haus gewesen.
Auf den Einwand, dass die Projektleitung 31 Abfragen in einem Jahr gezählt habe, lacht die Geschäftsführung. Sie habe zwei Drittel davon selbst beantwortet, weil sie die Fachkräfte davor habe schützen wollen. [[ab:1.4.1 b:1.5.2|Ein Teil der Zahlen, die verlangt worden seien, habe sie nach Gefühl eingetragen, und niemand habe je nachgefragt.]]
Zur Agentur gibt sie ein Beispiel. Ein gemeinsamer Termin mit drei großen Betrieben sei viermal verschoben worden, jedes Mal von der Agentur und jedes Mal mit einer guten Begründung. [[ab:1.4.2 #viermal|Beim fünften Mal habe sie allein eingeladen. Gekommen seien alle drei Betriebe und am Ende auch die Agentur.]]
# 1.5
Das Vier-Phasen-Modell sei eingeführt und werde angewandt. [[ab:3.1.1|Für neue Fachkräfte sei es ein Geländer, an dem sie sich entlangtasten könnten.]] [[a:3.1.4|Die Geschäftsführung räumt ein, dass Erfahrene es als Bevormundung empfunden hätten.]] Ob die Profillagen stimmen, könne sie von ihrem Platz aus nicht beurteilen; da solle man die Teams fragen.
In einer Führungsrunde habe sie einmal zehn Profile ohne Namen verteilen lassen und jede Teamleitung um eine Einstufung gebeten. Bei drei Profilen seien sich alle einig gewesen, bei vieren habe es drei verschiedene Ergebnisse gegeben. [[ab:3.1.2 #zehnprofile|Daraus habe sie gelernt, Auswertungen nach Profillagen mit Vorsicht zu lesen, und trotzdem habe man danach 1.100 Menschen ausgesucht.]] Das falle ihr, sagt sie, eben erst beim Erzählen auf.
# 1.6
Persönlich habe sie erwartet, dass der Unterschied zwischen einem Schlüssel von 1 zu 90 und einem von mehr als 1 zu 300 ‹sofort ins Auge springt›. So sei es nicht gekommen. Es habe fast ein Dreivierteljahr gedauert, bis sich in den Gesprächen etwas verändert habe. [[ab:3.9 b:7.1 #dauer|Sie rate deshalb jedem Haus, vor Ablauf eines Jahres keine Bilanz zu ziehen.]]
Von außen habe man anderes erwartet: die Stadt, dass es sich rechnet, die Regionaldirektion, dass es sich zeigt. Unbillig sei beides nicht. Schwierig werde es, wenn im selben Monat eine Rechnung und ein Bild verlangt würden und für das Bild ein Mensch gebraucht werde, der sich fotografieren lässt. [[a:1.4.1 b:1.4.1 #bild|Zweimal habe sie abgelehnt; beim dritten Mal sei das Bild ohne sie zustande gekommen.]]
# 1.7
Vom Vorläufer habe man die Idee der festen Teams übernommen, nicht aber die strenge Zählung der Kontakte. [[a:1.6 b:1.6|Eine kleine Gruppe sei zwei Tage dort gewesen und ‹mit vollen Heften› zurückgekommen; in die Konzeption sei davon höchstens ein Drittel eingegangen, weil die Verhältnisse andere seien.]]
Ausprobiert und verworfen habe man die tägliche Morgenrunde des Vorläufers. Nach drei Wochen habe eine Fachkraft vorgerechnet, dass zwölf Leute zu je zwanzig Minuten an fünf Tagen zwanzig Erstgespräche kosten. Danach habe die Runde niemand mehr verteidigt. [[a:1.6 #morgenrunde|Geblieben sei davon die Fallbesprechung am Donnerstag, die sich das Team selbst gegeben habe.]]
# 2.1
[[ab:3.2.1 #vorgabe|Die Vorgabe habe gelautet: alle zwei Wochen ein Kontakt, mindestens jeder zweite davon persönlich.]] Nach einem halben Jahr habe die Geschäftsführung das gelockert. [[ab:3.2.1 a:4.3 #lockerung|Heute gelte mindestens ein Kontakt im Monat, alles Weitere entscheide die Fachkraft.]] Sie wisse, dass ein Teil der Fachkräfte die alte Regel vermisse, weil sie vor Rechtfertigung geschützt habe.
Was sie unterschätzt habe, sei der Anfang gewesen. [[ab:2.1.1 a:4.3 #anfang|Mit 1.100 Menschen an einem Tag zu beginnen, würde sie nicht wiederholen. Drei Monate lang habe niemand die Zeit gehabt, derentwegen man das alles tat.]] Ein Haus in der Nachbarschaft habe in sechs Schritten übernommen und sei nach einem halben Jahr weiter gewesen.
Ob der eine Kontakt im Monat stattfinde, sehe sie in der monatlichen Auswertung; zuletzt seien es 88 Prozent gewesen. Was in ihm geschehe, sehe sie dort nicht. [[ab:3.2.1 b:1.5.2 #achtundachtzig|Eine Zahl, die beinahe immer erfüllt werde, sei als Steuerung nicht mehr viel wert. Behalten wolle sie sie dennoch, damit von oben keine strengere komme.]]
# 2.2
Individueller zu arbeiten heiße für sie, die nächste Verabredung aus dem Gespräch abzuleiten und nicht aus dem Kalender. [[ab:3.6@60 #egvgf|Die Eingliederungsvereinbarung werde seit dem Programm für jeden Menschen einzeln geschrieben; Textbausteine gebe es in den Projektteams nicht mehr.]] Das sei ein Punkt, auf den sie stolz sei.
Auf Nachfrage, wie sie das überprüfe, verweist sie auf Stichproben der Teamleitung. Eigene Einsicht nehme sie nicht.
Als Beispiel für das, was sie unter individuell versteht, nennt sie eine Verabredung, die aus einem einzigen Satz bestand: Der Kunde wollte bis zum nächsten Termin einmal mit dem Bus bis zur Endhaltestelle fahren. Er sei seit zwei Jahren nicht aus seinem Viertel gekommen. [[ab:3.5.3 #endhaltestelle|Einen solchen Satz hätte früher keine Prüfung durchgehen lassen, und heute hänge er in Kopie in ihrem Zimmer.]]
# 2.3
Von zwölf Stellen seien sieben aus dem Bestand besetzt worden, fünf mit neuen Leuten. [[ab:2.3.1 #freiwillig|Wer aus dem Bestand kam, habe sich gemeldet; angewiesen worden sei niemand.]] [[ab:2.3.2|Bei den Neuen habe man bewusst nach Vertriebserfahrung gesucht: zwei kämen aus der Zeitarbeit, eine aus dem Einzelhandel, zwei aus Bildungsträgern.]]
Rückblickend hätte die Geschäftsführung lieber unbefristet eingestellt. [[ab:2.3.4|Die Befristung auf zwei Jahre sei ‹ein Verfallsdatum auf der Stirn›.]] Bisher sei erst eine Fachkraft gegangen.
Zur Auswahl erzählt sie von einem Probetag. Wer in die engere Wahl kam, habe einen Vormittag in der Eingangszone mitgearbeitet. Zwei hätten danach abgesagt, eine habe gefragt, ob sie am Nachmittag wiederkommen dürfe. Die habe man genommen.
Über die fünf Verträge habe sie mit der Personalstelle der Stadt und mit der Agentur gesprochen, nacheinander, und von beiden dieselbe Auskunft erhalten: Man sei bereit, wenn die andere Seite es auch sei. [[ab:2.3.4 b:1.4.2 #personalstellen|Ein gemeinsames Gespräch habe sie zweimal angesetzt. Das erste sei an der Urlaubszeit gescheitert, das zweite an der Frage, wer dazu einlädt.]]
# 2.4
Eine berufsfachliche Gliederung habe man erwogen und verworfen. [[a:2.2.2 b:2.2.2|Der örtliche Arbeitsmarkt hänge an zwei Branchen, da entstünden bei einer Aufteilung sehr ungleiche Teams.]] Informell hätten sich aber Fachleute für Lager und für Pflege herausgebildet, die von den anderen gefragt würden.
Auf Nachfrage nennt sie die Branchen. Lager und Pflege machten zusammen sechs von zehn Einstellungen aus. Wer in keine der beiden passe, sei im Projekt gut aufgehoben, weil man für ihn ohnehin einzeln suchen müsse.
# 3.1
Maßnahmen spielten eine kleinere Rolle als im übrigen Haus. [[ab:3.7 #massnahmen|Vermittlung habe Vorrang; eine Maßnahme müsse begründen, weshalb sie besser sei als eine Bewerbung.]] Ausnahmen mache man bei Teilqualifizierungen in der Metallverarbeitung, die bis zur Hälfte in Einstellungen mündeten.
Den Trägern sei die Zurückhaltung nicht entgangen. Einer habe um ein Gespräch gebeten und gefragt, ob man ihm etwas vorwerfe. [[ab:3.7 #wozu|Sie habe geantwortet, man werfe ihm nichts vor, man frage nur neuerdings, wozu.]] Das frei gewordene Geld sei in Führerscheine und in zwei Sprachkurse mit Praktikum geflossen, die es vorher nur auf dem Papier gegeben habe.
# 4.1
Die Leistungsabteilung sei ‹der stille Teilhaber› des Programms. Wenn ein Bescheid nicht stimme, brauche man über Bewerbungen nicht zu reden. Eine halbe zusätzliche Stelle sei dort vorgesehen gewesen. [[ab:2.5 #halbestelle|Sie sei bis heute nicht besetzt, was die Geschäftsführung ausdrücklich bedauert.]]
Einmal habe sie selbst einen Vormittag in der Leistung gesessen und Anrufe angenommen. Von 41 Anrufern hätten 28 wissen wollen, ob ihr Schreiben angekommen ist. Seither bekomme jeder eine Bestätigung. Die Anrufe seien weniger geworden, das Porto mehr.
# 4.2
[[ab:2.4@70 #schnittstellegf|Die Schnittstelle zu den Basisteams sei nach anfänglichen Reibungen geregelt.]] Es gebe ein Übergabeblatt, eine feste Ansprechperson und alle sechs Wochen eine gemeinsame Runde. Von Neid höre sie gelegentlich, halte das aber für ‹Flurfunk›. [[a:2.4.2?|Dass die Basisteams sich als Verlierer sähen, könne sie verstehen; gemessen an den Zahlen stimme es nicht.]]
Auf die Frage, wann die Runde zuletzt getagt habe, sagt sie: alle sechs Wochen, so stehe es im Kalender. Sie selbst gehe selten hin, weil sonst niemand rede. [[a:2.4 b:2.4 #kalender|Eine Niederschrift lasse sie sich nicht geben; gäbe es Schwierigkeiten, erführe sie davon.]]
# 4.4
Wichtig sei vor allem die Schuldnerberatung. Mit dem städtischen Anbieter habe man ein Kontingent vereinbart, sodass Menschen aus dem Programm binnen zwei Wochen einen Termin bekämen statt nach sechs. [[ab:2.7@80 b:7.2 #schulden|Das sei die Regelung, die sie anderen Häusern am ehesten empfehlen würde.]] Suchtberatung und psychosoziale Hilfe seien dagegen unverändert überlaufen.
Bei der Kinderbetreuung sei man weniger weit. Es gebe eine Liste mit Telefonnummern, und die Nummern stimmten. Plätze stünden nicht dahinter. [[ab:2.7 a:3.4.2 #nummern|Im letzten Quartal seien drei Arbeitsaufnahmen an den Stunden zwischen fünf und sieben am Morgen gescheitert, und das seien nur die, von denen sie wisse.]]
# 5.1
Die Strategie lasse sich in einem Satz sagen: [[ab:3.8.1|erst der Mensch, dann die Stelle.]] In der Praxis gebe es beides nebeneinander. Wenn ein großer Betrieb dreißig Leute suche, werde selbstverständlich von der Stelle her gedacht.
Als ein großer Betrieb im Frühjahr dreißig Leute gesucht habe, seien in zwei Tagen 74 Menschen angesprochen worden. Gekommen seien 41, eingestellt 19. [[ab:3.8.1 b:3.8.2 #dreissig|Nach drei Monaten seien noch zehn dort gewesen; von neun Menschen, für die man in denselben Wochen einzeln gesucht hatte, arbeiteten sieben.]] Seither frage sie bei solchen Aufträgen, wer von den dreißig lieber allein gegangen wäre.
# 5.2
Neu sei, dass Fachkräfte selbst in Betriebe gingen. [[ab:2.6.1 #akquise|Die Akquise bleibe zwar beim Arbeitgeberservice, die Projektteams dürften aber für einzelne Personen anfragen.]] Diese Grenze sei in einer Vereinbarung festgehalten worden, die nach einem Streit im ersten Sommer entstanden sei.
Der Streit im ersten Sommer habe sie einen Samstag gekostet. Ein Betrieb habe sich bei der Stadt beschwert, die Stadt bei ihr, und am Montag habe die Zeitung angerufen. Seither gebe es einen Kalender, in den jeder Besuch eingetragen werde, ehe er stattfinde. Eingetragen würden nach ihrer Schätzung drei von vier.
# 5.3
Die Geschäftsführung schätzt, dass zwei von fünf Vermittlungen von der Person ausgingen. Eine Statistik darüber führe man nicht.
Warum nicht? Weil man dann festlegen müsste, wann eine Suche angefangen habe, und darüber könne man sich lange unterhalten.
# 6.1
Das Programm stehe in jeder Führungsrunde auf der Tagesordnung. [[ab:1.5.2 #controlling|Eine eigene Auswertung, die monatlich vom Controlling komme, sei das wichtigste Steuerungsmittel.]] Sie zeige Kontakte, Vorschläge und Integrationen je Fachkraft, allerdings ohne Namen.
Wenn die Auswertung komme, sehe sie zuerst auf die Kontakte, obwohl diese am wenigsten sagten; die Integrationen kenne sie da schon vom Flur. Dass keine Namen darin stehen, habe der Personalrat verlangt. [[ab:1.5.2 #zwoelfzeilen|Bei zwölf Zeilen wisse freilich jeder nach einer Minute, welche die eigene ist, und nach einer Woche, welche die der anderen sind.]]
# 6.3
Zusätzliche Anforderungen an die Fachaufsicht gebe es auf dem Papier nicht. Die Teamleitung begleite je Fachkraft zwei Gespräche im Vierteljahr; das sei mehr als im übrigen Haus. [[ab:4.1|Die Begleitung werde nach einem Bogen ausgewertet, der gemeinsam entwickelt worden sei.]]
Der Bogen habe elf Punkte, von denen neun das Gespräch betreffen und zwei das Formular. Ursprünglich sei es umgekehrt gewesen. Vorgesehen seien 96 begleitete Gespräche im Jahr, stattgefunden hätten 71. [[ab:4.1 #bogen|Die fehlenden 25 verteilten sich nicht gleichmäßig; bei zwei erfahrenen Fachkräften habe im ganzen Jahr niemand dabeigesessen.]] Beide hätten darum nicht gebeten und sich nicht beschwert.
# 6.4
Eine förmliche Selbstbewertung stehe aus. Man habe eine Befragung der Kundschaft vorbereitet, sie dann aber zurückgestellt, weil gleichzeitig die Befragung der Zentrale lief.
Die Regionaldirektion habe eine Selbsteinschätzung verlangt, acht Seiten zum Ankreuzen. Ausgefüllt habe man sie zu dritt an einem Nachmittag. [[ab:4.2 a:1.4.1 #ankreuzen|Angekreuzt sei meistens das zweite Feld von links: Das erste wirke überheblich, und das dritte ziehe Fragen nach sich.]]
# 6.5
Nachgesteuert worden sei dreimal: bei der Kontaktregel, bei der Zielzahl und bei der Zuweisung. [[ab:4.3 a:2.1.3 #zuweisung|Anfangs seien 1.100 Menschen an einem Tag übernommen worden; seither entscheide das Basisteam im Einzelfall, wen es vorschlage.]] Eine Stufenfolge, wann wer eingreife, gebe es nicht. ‹Wir merken es und reden dann.›
Von der Senkung der Zielzahl habe die Stadt aus der Zeitung erfahren. Das sei ein Fehler gewesen, und zwar ihrer. [[ab:4.3 b:1.4.2 #zeitunggf|Die Mitteilung habe für denselben Vormittag bereitgelegen; die Zeitung sei früher aufgestanden.]]
# 6.6
[[ab:4.4 #basisgf|Anzeichen für schlechtere Arbeit in den Basisteams sehe die Geschäftsführung nicht.]] Der Schlüssel sei dort zwar von 280 auf 310 gestiegen, die Integrationsquote aber gleich geblieben. Sie wertet das als Beleg dafür, dass die Teams ihre Arbeit gut einteilten.
Ob sie mit den Leitungen der Basisteams darüber gesprochen habe? Zuletzt im Frühjahr, in der Runde. Da habe niemand etwas gesagt, und das nehme sie als Zustimmung. Nach einer Pause fügt sie hinzu, dass man das auch anders verstehen könne.
`;

export const mfPl = `
# 1.1
Die Projektleitung war an der Entscheidung nicht beteiligt, sie ist erst vier Monate vor dem Start benannt worden. [[ab:1.1.1|Nach ihrer Kenntnis sei es um die festgefahrenen Zahlen im Langzeitbezug gegangen.]] [[b:1.1.2?|Sie habe aber auch gehört, die Regionaldirektion habe ‹freundlich, aber unmissverständlich› gefragt.]]
Die vier Monate vor dem Start habe sie gebraucht, um Räume zu finden und Tische zu bestellen. Mit dem Konzept habe sie sich in der Bahn beschäftigt. [[ab:1.3 #bahn|Wer ein Vorhaben leiten solle, hätte besser an ihm mitgeschrieben; so habe sie sich angewöhnt, Sätze daraus zu erklären, die sie selbst nicht verstand.]]
# 1.2
Gut sei die Arbeit in kleinen Runden. Schwierig sei alles, was über zwei Gebäude gehe. Seit das Projekt in angemieteten Räumen sitze, zwanzig Gehminuten vom Haupthaus entfernt, erfahre man vieles erst aus dem Verteiler. [[ab:2.2.1@70 #gebaeude|Die Entfernung habe dem Team genützt und der Zusammenarbeit geschadet.]]
Sie zählt auf, was sie im letzten Monat aus dem Verteiler erfahren habe: eine neue Regelung zu Fahrkosten, den Wechsel einer Teamleitung und den Umstand, dass die Kantine schließt. Das Dritte habe im Team die größte Unruhe ausgelöst.
Sie habe ausgerechnet, was die zwanzig Gehminuten kosten. Jede Woche gehe im Schnitt jeder viermal hinüber, wegen einer Unterschrift, einer Akte oder des Druckers für die großen Umschläge. Das seien bei zwölf Leuten 32 Stunden. Beantragt habe sie daraufhin einen zweiten Drucker. Er stehe seit dem Frühjahr im Flur und brauche Umschläge, die nur im Haupthaus zu haben seien.
# 1.3
[[ab:1.2.1|Offiziell gelte die Zahl der zusätzlichen Integrationen.]] Für das Team sei eine andere Größe wichtiger geworden: wie viele Menschen nach drei Monaten noch in Arbeit seien. Diese Zahl erhebe man selbst, auf einer Liste, die im Büro der Projektleitung hänge. [[ab:1.2.4 #zielkonflikt|Zwischen beiden Zielen bestehe ein Widerspruch: Wer rasch zähle, nehme auch die Stelle, die nach sechs Wochen wieder vorbei sei.]]
Vermittelt habe sie dem Team die Zahl so, wie sie ihr selbst gesagt worden sei, und dazu die Bitte, sie nicht an jeder Tür zu erwähnen. [[ab:1.2.4 b:1.2.3 #tuer|Einer der Neuen habe das missverstanden und einem Kunden gesagt, ihm fehlten noch drei bis zum Monatsende. Der Kunde habe gefragt, ob er eine davon sein dürfe.]] Eingestellt worden sei er tatsächlich, vier Wochen später.
# 1.4
[[ab:1.4.1|Die Begleitung durch die Regionaldirektion sei zugewandt, aber sehr auf Berichte gerichtet.]] In den ersten zwölf Monaten habe sie 31 Abfragen gezählt. [[ab:1.4.3 #rechnung|Nach welcher Rechnung eine Integration als zusätzlich gelte, habe sie sich dreimal erklären lassen und beim dritten Mal ‹so getan, als hätte ich es verstanden›.]]
Die Geschäftsführung halte dem Team den Rücken frei. Das sei nicht selbstverständlich.
Vom Land habe sie eine Einladung zu einer Tagung erhalten, auf der das Haus als Beispiel genannt wurde. Auf der Folie habe die Zahl 240 gestanden, ein Vierteljahr nachdem sie gesenkt worden war. [[ab:1.4.2 a:1.4.3 #tagung|Sie habe sich gemeldet und berichtigt; in den Unterlagen zur Tagung stehe weiterhin 240.]]
# 1.5
Zum Vier-Phasen-Modell hat die Projektleitung ein gespaltenes Verhältnis. [[ab:3.1.1|Es zwinge dazu, überhaupt eine Strategie aufzuschreiben.]] [[ab:3.1.2@60 #profillagen|In den Profillagen finde sie aber viele Menschen wieder, die seit Jahren nicht neu eingeschätzt worden seien; bei der Übernahme habe nach ihrer Schätzung jede dritte Einstufung nicht gestimmt.]]
Bei der Übernahme habe man in vier Wochen alle Einstufungen durchgesehen. Besonders häufig sei jemand zu günstig eingeschätzt gewesen, weil in der Maske der letzte Beruf stand und nicht, wie lange er zurücklag. [[ab:3.1.2 b:3.1.3 #zwoelfjahre|Im äußersten Fall habe ein Mann als marktnaher Kraftfahrer gegolten, der seit zwölf Jahren keinen Führerschein mehr besaß.]] Berichtigt worden sei das. An der Auswahl habe es nichts mehr geändert, er sei ja schon da gewesen.
# 1.6
Erwartet habe sie Ruhe für lange Gespräche. Bekommen habe sie die Ruhe, aber nicht sofort. In den ersten Wochen seien alle damit beschäftigt gewesen, 1.100 Akten zu lesen.
Am Tag der Übernahme habe man eine Wand freigeräumt und für jeden Menschen einen Zettel aufgehängt. Nach zwei Wochen sei sie wieder abgenommen worden, weil sich herausgestellt habe, dass niemand mehr davor stehen blieb. [[ab:2.1.1 #wand|Elfhundert sei keine Zahl, zu der man sich verhalten könne, habe eine Kollegin gesagt.]]
Von den Basisteams habe sie erwartet, dass sie ein wenig neidisch und ein wenig neugierig seien. Den Neid habe sie bekommen. Neugierig seien bisher vier Personen gewesen, und von diesen habe sich eine beworben.
# 1.7 | nicht gefragt
# 2.1
Im ersten halben Jahr habe die Regel der zwei Wochen gegolten. [[ab:3.2.1|Die Projektleitung fand sie am Anfang richtig, weil sie einen Takt gegeben habe.]] [[ab:3.2.2 #takt|Durchgehalten worden sei sie etwa bei zwei Dritteln; Urlaub, Krankheit und nicht erschienene Personen hätten den Rest verhindert.]] Inzwischen liege der Abstand bei gut drei Wochen.
Die Geschäftsführung habe die Lockerung als Vertrauen dargestellt, das Team habe sie zuerst als Rückzug gelesen. [[ab:3.2.1 a:1.3 #lesart|Einige hätten gefragt, ob sich das Projekt nicht mehr lohne.]] Sie habe daraufhin einen eigenen Takt vorgeschlagen: ein Anruf in der Mitte zwischen zwei Terminen, ohne Anlass. Angenommen hätten ihn sieben von zwölf, und bei diesen sei die Zahl der versäumten Termine um die Hälfte gefallen.
# 2.2
Verändert habe sich, wie lange man bei einer Sache bleibe. Früher habe ein Gespräch mit dem Ausdruck der Stellen geendet, heute beginne es damit, was aus den letzten geworden sei. [[ab:3.3.2 a:7.1 #folge|Das klinge nach wenig, sei aber der eigentliche Umbau.]]
Von den Menschen werde das unterschiedlich aufgenommen. Manche fühlten sich zum ersten Mal gesehen, andere kontrolliert. Einer habe gesagt, er komme sich vor ‹wie unter der Lupe›.
[[ab:3.6 #egvpl|Die Eingliederungsvereinbarung sei kürzer geworden. Ganz ohne Bausteine komme man nicht aus, schon wegen der Rechtssicherheit; den mittleren Teil schreibe man frei.]]
Ein Beispiel: Eine Frau habe drei Jahre lang jede Einladung befolgt und nie ein Wort gesagt. Im vierten Gespräch bei derselben Fachkraft habe sie gefragt, ob man hier auch lernen könne, mit einem Rechner umzugehen. [[ab:3.3.3 a:3.9 #vierwortegespraech|Ein halbes Jahr später habe sie im Büro einer Hausverwaltung angefangen.]] In der Akte stehe für die drei Jahre: keine Hemmnisse erkennbar.
Umgekehrt gebe es Menschen, denen die Nähe zu viel werde. Eine Frau habe nach dem fünften Termin gebeten, wieder in das alte Team zu kommen, dort habe man sie in Ruhe gelassen. [[ab:3.3.3 b:3.2.2 #ruhegelassen|Man habe ihr den Wunsch erfüllt, ihn aber nicht eintragen können, weil für eine Rückgabe auf eigenen Wunsch kein Schlüssel vorgesehen ist.]] Eingetragen sei sie jetzt als Umzug.
# 2.3
Sie habe an den Auswahlgesprächen teilgenommen. [[ab:2.3.1 #gebeten|Aus dem Bestand hätten sich fünf Fachkräfte gemeldet, zwei seien ‹gebeten worden, sich zu melden›.]] [[ab:2.3.2 #neue|Die Neuen brächten eine Unbefangenheit im Umgang mit Betrieben mit, die dem Haus gefehlt habe. Im Sozialrecht seien sie dagegen lange unsicher gewesen.]]
[[ab:2.3.3@50|Die Schulung habe elf Tage gedauert, davon vier gemeinsam mit den Erfahrenen.]] Die gemeinsamen Tage seien die besten gewesen, weil beide Seiten voneinander gelernt hätten.
Schwierig sei der Umgang mit dem Fachlichen geworden. [[ab:2.3.3 a:2.3.2 #paten|Die Neuen hätten deshalb im ersten Jahr je eine erfahrene Person als Patin gehabt, die angerufen werden durfte, auch mitten im Gespräch.]] Zwei Patinnen hätten das nach einem halben Jahr abgegeben, weil sie zu nichts anderem mehr kamen.
An der Einarbeitung würde sie die Reihenfolge ändern. Nach den elf Schulungstagen hätten die Neuen gewusst, wie man eine Entscheidung begründet, und nicht, wo man in diesem Haus eine Briefmarke bekommt. [[ab:2.3.3 #briefmarke|Eine von ihnen habe im zweiten Monat ein Heft angelegt mit allem, was in keiner Schulung vorkam; es habe 61 Einträge und werde weitergegeben.]]
Die Mischung nennt sie das Gelungenste am Team. Mittags säßen Erfahrene und Neue nicht mehr an getrennten Tischen, das habe bis zum Herbst gedauert. Streit gebe es noch über das Telefon: Die einen ließen es im Gespräch klingeln, die anderen nähmen ab.
# 3.1
Im Projekt werde weniger zugewiesen, dafür genauer. [[ab:3.7|Die Fachkraft müsse aufschreiben, was nach der Maßnahme anders sein solle; diese eine Zeile habe die Zahl der Zuweisungen um ein Drittel gesenkt.]]
Ein Beispiel für eine solche Zeile: Er soll hinterher wissen, ob er im Freien arbeiten will. Danach habe man statt eines Kurses acht Tage in einer Gärtnerei verabredet. [[ab:3.7 b:3.5.3 #gaertnerei|Er wolle nicht, das stehe jetzt fest, und der Kurs hätte vier Monate gebraucht, um dasselbe nicht herauszufinden.]]
# 3.2
Geregelt sei ein Anruf beim Träger nach zwei Wochen und vor dem Ende. Das werde eingehalten, solange die Fachkraft selbst zugewiesen habe.
Bei den großen Trägern antworte auf den Anruf meistens eine andere Person als beim letzten Mal. Eine Fachkraft rufe deshalb an dem Tag an, an dem sie weiß, dass gemeinsam gekocht wird, denn dann sei jemand in der Küche, der alle kennt.
# 3.3
Eine Festlegung gebe es: Der Abstand der Kontakte verdopple sich während einer Maßnahme. In der Praxis schlafe der Kontakt eher ein. [[a:3.7 b:3.2.2 =both|Man merke das erst, wenn die Maßnahme vorbei sei und niemand wisse, wie es weitergehe.]]
# 4.1
Für das Gelingen sei die Leistungsabteilung entscheidend. [[ab:2.5@70|Es gebe zwei benannte Ansprechpersonen, die man anrufen dürfe; allein das habe die Wartezeit bei Rückfragen von Wochen auf Tage verkürzt.]]
Schwierig werde es, wenn eine der beiden Ansprechpersonen Urlaub habe. Dann rufe das ganze Team bei der anderen an. [[ab:2.5 #urlaub|Im August seien es an einem Vormittag 23 Anrufe gewesen, und am Nachmittag habe sie den Hörer daneben gelegt.]] Böse sei ihr niemand gewesen.
# 4.2
[[ab:2.4 #schnittstellepl|Nach Auffassung der Projektleitung ist die Zusammenarbeit mit den Basisteams heute gut.]] [[ab:2.4.1 #blattpl|Jede Rückgabe gehe mit einem Übergabeblatt, das den Verlauf und die Verabredungen enthalte.]] Zurückgegeben werde nach zwölf Monaten ohne Ergebnis, im ersten Jahr seien das rund 140 Menschen gewesen.
[[ab:2.1.5 #nachschub|Mit dem Nachschub sei es schwieriger. Die Vorschläge der Basisteams passten immer seltener; im letzten Vierteljahr habe das Projekt vier von zehn abgelehnt.]] Sie verstehe, dass niemand gern die hergebe, bei denen etwas gehe.
An den Runden mit den Basisteams nehme sie selbst teil, wenn sie stattfänden. Es werde dann über Zahlen gesprochen, weil das einfacher sei. Über die Frau, die nach drei Wochen im Projekt vermittelt und dann in der Zeitung gezeigt wurde, habe man nie gesprochen. Sie wisse, dass das ein Fehler war, und habe der Leitung des Basisteams eine Karte geschrieben.
Zur Rückgabe gibt sie ein Beispiel, das ihr nachgehe. Ein Mann sei nach zwölf Monaten zurückgegeben worden, mit einem Blatt, auf dem alles stand. Er selbst habe von dem Wechsel durch die Einladung der neuen Fachkraft erfahren. [[ab:2.4.1 b:3.3.3 #einladung|Seither gelte die Regel, dass niemand wechselt, ohne dass man es ihm vorher sagt. Das klinge selbstverständlich, und es habe siebzehn Monate gedauert.]]
# 4.3
Persönliche Lasten seien ‹der eigentliche Fahrplan›. [[ab:3.4.2 #lasten|Schulden kämen in mehr als der Hälfte der Fälle vor, oft erst im dritten oder vierten Gespräch.]] Wer alle zwei Wochen jemanden sehe, erfahre so etwas. Alleinerziehende scheiterten weniger an der Zahl der Plätze als an den Randzeiten.
Erkannt würden solche Lasten selten durch Fragen. Eine Fachkraft lasse die Menschen ihren gestrigen Tag erzählen, von früh bis spät, eine Viertelstunde lang. [[ab:3.4.2 a:3.4 #gestrigertag|Wo jemand um elf Uhr zum ersten Mal etwas getan habe, da lohne es sich nachzufragen, und meistens komme dann ein Brief zum Vorschein.]] Ins Basisteam gebe man deswegen niemanden ab. Vorgesehen wäre es.
# 4.4
Das Kontingent bei der Schuldnerberatung bezeichnet sie als Glücksfall. [[ab:2.7 b:7.2 #schuldenpl|Seit es die zwei Wochen gebe, gehe tatsächlich jemand hin; bei sechs Wochen Wartezeit sei die Bereitschaft jedes Mal verflogen.]]
Für Sucht und seelische Krisen gebe es nichts Vergleichbares. Man habe eine Telefonnummer und hoffe, dass jemand abnimmt. Zweimal sei eine Fachkraft mit einem Menschen in die Ambulanz gefahren, nach Dienstschluss. Verboten habe sie es nicht, angeordnet auch nicht.
# 5.1
Man beginne mit einer Suche vom Menschen her und nehme offene Stellen dazu. [[ab:3.8.1|Drei Fachkräfte riefen regelmäßig Betriebe an, ohne dass eine Stelle ausgeschrieben sei.]]
Für Menschen, die seit Jahren nicht mehr gefragt worden seien, was sie wollten, sei die Suche vom Menschen her zuerst eine Zumutung. [[ab:3.5.1 a:3.8.1 #zumutung|Auf die Frage nach dem Wunsch sagten viele: egal. Dieses Wort lasse man im Team nicht mehr gelten, höchstens beim Mittagessen.]]
# 5.2
[[ab:2.6.2@80 #stellenrunde|Jeden Dienstag um halb neun komme jemand vom Arbeitgeberservice in die Projekträume und bringe die neuen Stellen mit. Diese Stellenrunde dauere vierzig Minuten und sei ‹das Beste, was wir haben›.]] [[ab:2.6.3 #streit|Im ersten Sommer sei es zum Streit gekommen, weil ein Betrieb innerhalb von drei Tagen von vier verschiedenen Stellen angerufen worden sei.]]
Aus der Stellenrunde berichtet sie eine Regel, die sich ergeben habe: Jede Stelle werde laut vorgelesen, und wer an jemanden denke, sage nur den Vornamen. Dann sei es einen Augenblick still. In diesen Augenblicken werde nach ihrer Meinung vermittelt.
Mit dem Arbeitgeberservice habe sich ein Tausch ergeben, den niemand beschlossen habe. Das Projekt sage, wer am Montag nicht erschienen sei, ehe der Betrieb es melde, und der Arbeitgeberservice sage, welcher Betrieb gerade Streit in der Schichtleitung habe. [[ab:2.6.2 b:2.6.3 #tausch|Beides stehe in keiner Datenbank und erspare im Monat vielleicht zwei misslungene Vorstellungen.]]
# 5.3
Den Anteil schätzt die Projektleitung auf ein knappes Drittel. Begleitet würden Vorstellungsgespräche selten, vielleicht zehnmal im Jahr.
# 5.4
Bewerbungsmappen schreibe man gemeinsam am Platz. [[ab:3.8.3|Zwei Rechner stünden im Flur zur freien Verfügung; sie seien fast immer besetzt.]]
Geübt werde auch das Telefonieren. Im Besprechungsraum hänge ein ausgedientes Tastentelefon, dessen Schnur ins Nebenzimmer führt; dort spiele jemand den Betrieb. [[ab:3.8.3 a:7.2 #schnur|Am Anfang lachten alle, nach zehn Minuten werde es ernst, und nach dem dritten Mal riefen die meisten am selben Tag wirklich irgendwo an.]]
# 5.5
Vorgesehen sei ein Anruf nach vier Wochen. [[ab:3.9 #nachbetreuung|Er finde statt, wenn Luft sei.]] Die Projektleitung hält das für die größte Lücke im Konzept.
Dabei wisse sie aus der eigenen Liste, wie viel es bringt. Von den Menschen, die angerufen worden seien, hätten drei von vier die Stelle nach drei Monaten noch gehabt, von den anderen gut die Hälfte. [[ab:3.9@70 b:1.5.2 #angerufen|Beweisen lasse sich damit nichts, weil vielleicht die angerufen würden, die ohnehin leicht zu erreichen sind.]]
# 6.1
Das Projekt sei im Haus sichtbar, manchmal zu sehr. ‹Wir sind das Schaufenster, und im Lager brennt kein Licht.›
Bei Führungen durch das Haus komme inzwischen jeder Besuch zuerst ins Projekt. Im Frühjahr seien es sechs Gruppen gewesen. Sie zeige ihnen die Liste mit den drei Monaten und nicht die Tafel, und die meisten Gäste fotografierten trotzdem die Tafel.
# 6.2
Gesprächsbegleitung, Fallbesprechung, Stichproben bei den Vereinbarungen. [[ab:4.1|Die Fallbesprechung am Donnerstag sei freiwillig und trotzdem voll.]]
Aus den Stichproben berichtet sie eine Beobachtung. Von zwanzig Vereinbarungen, die sie zuletzt gelesen habe, hätten elf einen freien Mittelteil gehabt, und in sieben von diesen elf habe derselbe Satz gestanden. [[ab:4.1 b:3.6 #mittelteil|Er sei gut, der Satz. Nur sei er damit eben auch ein Baustein.]]
# 6.3
Dazu äußert sich die Projektleitung nicht näher; es laufe über die Teamleitung.
# 6.4
Eine Auswertung der eigenen Liste nach drei Monaten liege vor: Von 171 Personen seien 118 noch in Arbeit gewesen. [[ab:3.9@90 #bestand|Das seien knapp sieben von zehn, und mehr, als sie selbst erwartet habe.]]
Geführt werde die Liste mit Bleistift. Wer nicht zu erreichen sei, bleibe drei Wochen lang offen und gelte dann als nicht mehr in Arbeit, auch wenn er vielleicht nur eine neue Nummer habe. [[ab:4.2 b:1.5.2 #bleistift|Die 118 seien also eher zu wenige als zu viele, und das sei bei Zahlen dieses Hauses eine Seltenheit.]]
# 6.5
Sie hätte sich mehr Mitsprache gewünscht, als die Zielzahl gesenkt wurde. Das sei im Leitungskreis entschieden und am nächsten Tag mitgeteilt worden.
Von der anderen Änderung, der Zuweisung im Einzelfall, habe sie drei Wochen vorher gewusst und mitreden dürfen. Ihr Vorschlag, das Kennenlernen zu dritt zu führen, mit der Fachkraft aus dem Basisteam, sei für zu aufwendig befunden worden.
# 6.6
[[ab:4.4 a:2.4.2|Die Basisteams hätten mehr Menschen und weniger erfahrene Leute als vorher. Dass das keine Folgen habe, könne sie sich nicht vorstellen.]] Belege habe sie nicht.
Sie schlägt vor, die Frage anders zu stellen: Wer aus dem Projekt würde zurückgehen? Im Team habe sie das einmal zum Spaß gefragt. [[ab:4.4 #zurueckgehen|Gelacht habe niemand, und eine Kollegin habe gesagt, sie würde zurückgehen, wenn sie die neunzig mitnehmen dürfte.]]
`;

export const mfKo = `
# 1.2
Geantwortet hat die Leitung des städtischen Sozialdezernats. Nach ihrem Eindruck gelinge dem Jobcenter, was man in Paragrafen fassen könne; Bescheide kämen pünktlich, Widersprüche seien seltener geworden. Weniger gelinge das Gespräch mit denen, die nicht von selbst kommen. [[b:1.2.3?|Die Stadt höre davon über ihre eigenen Beratungsstellen, und dort laute der Satz immer gleich: Man sei eine Nummer gewesen.]]
Die Abläufe beschreibt sie als ordentlich. Wenn die Stadt eine Zahl brauche, bekomme sie sie; wenn sie einen Menschen brauche, dauere es länger.
Ein Beispiel für das Verhältnis sei die Sache mit den Briefen. Zwei Jahre lang habe man sich darüber gestritten, ob Bescheide einen Absatz in einfacher Sprache haben dürften. Am Ende habe das Jobcenter den Absatz eingeführt und die Stadt die Übersetzung bezahlt. [[b:1.4.2|So etwas gelinge, wenn beide Seiten etwas davon hätten, und sonst bleibe es liegen.]]
In Fragen der Strategie empfinde sie das Haus als klug und ein wenig einsam. Pläne kämen fertig auf den Tisch, mit Inhaltsverzeichnis. Einmal habe sie um einen Entwurf mit Lücken gebeten, damit man gemeinsam etwas hineinschreiben könne. [[b:1.4.2 b:1.3 #luecken|Bekommen habe sie einen Entwurf mit gelben Feldern, in denen schon etwas stand.]]
# 1.1
Dafür gesprochen habe aus ihrer Sicht das Geld, und zwar in beide Richtungen. [[b:1.2.2@90 #unterkunft|Die Kosten der Unterkunft seien der größte Posten, den die Stadt nicht steuern könne; jede Bedarfsgemeinschaft weniger sei sofort zu spüren.]] Als Risiko habe sie gesehen, dass der städtische Anteil an den zusätzlichen Stellen sicher sei, die Einsparung aber nicht.
[[b:1.3 #ueberzeugt|Überzeugt habe sie die Geschäftsführung, die mit einem einzigen Blatt gekommen sei: drei Lebensläufe, drei Rechnungen.]] In der Trägerversammlung habe es eine Gegenstimme gegeben, ihre sei es nicht gewesen.
Die Gegenstimme sei aus dem Finanzausschuss gekommen. Ihr Argument sei gewesen, man finanziere mit städtischem Geld einen Erfolg, den andere in ihre Statistik schrieben. Falsch sei das nicht. Sie habe darauf geantwortet, dass Mieten nicht in Statistiken gezahlt werden.
Gegen die Beteiligung habe im Dezernat vor allem gesprochen, dass befristete Stellen im städtischen Haushalt länger leben, als sie sollen. Der Kämmerer habe ihr die letzten sechs aufgezählt; fünf davon gebe es noch. [[b:1.2.2 #sechsstellen|Mit der Rechnung vom Jobcenter habe sie ihn für zwei Jahre gewonnen, und diese zwei Jahre zähle er.]]
Die Regionaldirektion habe dazu beigetragen, indem sie in der Trägerversammlung zwanzig Minuten lang nichts gesagt habe. Das sei für deren Verhältnisse eine Empfehlung gewesen.
# 1.3a
Für die Stadt sei das wichtigste Ziel, dass Menschen dauerhaft ohne Leistungen auskommen. [[b:1.2.4 #aufstocken|Eine Vermittlung in eine halbe Stelle mit ergänzenden Leistungen zähle in der Statistik als Erfolg, im Haushalt der Stadt aber kaum.]] Darüber habe man mehrfach gesprochen, ohne sich einig zu werden.
Als zweites Ziel nennt sie Ruhe. Damit meine sie, dass ein Mensch, der arbeitet, nicht im Jahr darauf wieder Anträge stelle, in drei Ämtern und mit drei verschiedenen Mappen. [[b:1.2.3 b:3.9 #mappen|Im Sozialdezernat sehe man solche Kreise, weil dieselben Familien alle zwei Jahre wieder auftauchten, jedes Mal etwas müder.]]
# 1.3b
An den Zielen habe die Stadt mitgewirkt, indem sie zwei Punkte verlangt habe: [[b:1.4.2 #zweipunkte|einen Anteil für Alleinerziehende und eine vierteljährliche Rechnung.]] Beides sei aufgenommen worden. Die Rechnung komme pünktlich, der Anteil sei in keinem Quartal erreicht worden.
Der Anteil für Alleinerziehende sei mit fünfzehn Prozent festgelegt worden, erreicht habe man nie mehr als neun. Sie habe nach dem Grund gefragt. Die Antwort, man finde keine geeigneten Personen, habe sie an die Kinderbetreuung weitergegeben, und dort habe man gesagt, man finde keine geeigneten Arbeitszeiten. [[b:7.3 #keineeignung|So kreise die Frage seit einem Jahr zwischen zwei Häusern, die vierhundert Meter auseinanderliegen.]]
Bekannt gemacht habe die Stadt die Ziele im Ausschuss, auf einer Seite. Zwei Fraktionen hätten gefragt, was mit denen sei, die nicht in das Programm kommen. Sie habe die Frage weitergegeben und ein Schreiben von vier Seiten bekommen, in dem sie nicht beantwortet war. [[b:1.5 b:4.4 #vierseitenko|Beim nächsten Ausschuss habe sie vorgelesen, was in dem Schreiben fehlte, und das sei besser angekommen als jede Antwort.]]
# 1.4
Die Regionaldirektion sei eine Stimme, die man aus dem Protokoll kenne. [[b:1.4.1 #fremde|Mit der Stadt habe sie in zwanzig Monaten nie unmittelbar gesprochen.]] Die Geschäftsführung des Jobcenters sei die treibende Kraft. Die Agentur verhalte sich nach ihrem Eindruck so, als sei das Ganze ein Versuch, der vorübergehe.
Zur Rolle der Agentur fügt sie hinzu, in den Sitzungen sitze deren Leitung neben ihr und schreibe mit, sehr ordentlich. Eine Wortmeldung habe es in zwanzig Monaten eine gegeben, zur Uhrzeit. Auf dem Flur sei dieselbe Person gut unterrichtet und hilfsbereit. [[b:1.4.2 #uhrzeit|Man arbeite also zusammen, nur nicht in den Runden, die dafür gedacht sind.]]
# 1.6
Erwartet habe die Stadt im ersten Jahr nichts und im zweiten eine schwarze Null. [[b:1.2.2 #null|Nach den vorliegenden drei Quartalsrechnungen decke die Einsparung knapp zwei Drittel des städtischen Anteils.]] Das sei mehr, als ihr Kämmerer geglaubt habe, und weniger, als auf dem Blatt gestanden habe.
Für die Menschen habe sie sich erhofft, dass jemand einmal die ganze Lage ansehe. Nach dem, was die Beratungsstellen berichteten, geschehe das jetzt häufiger.
Die Rechnung selbst sei ein Kapitel für sich. Eingespart werde, was ohne die Vermittlung angefallen wäre, und das wisse niemand. Man habe sich auf zwölf Monate Miete je Bedarfsgemeinschaft geeinigt, abzüglich derer, die wiederkommen. [[b:1.4.3 b:1.2.2 #zwoelfmieten|Dass zwölf gewählt wurde, liege daran, dass sechs dem Jobcenter zu wenig und achtzehn dem Kämmerer zu viel gewesen sei; eine andere Begründung habe sie nie gehört.]]
# 2.1
Dazu könne sie nur wiedergeben, was in der Vorlage stand: alle zwei Wochen ein Kontakt. Ob das eingehalten werde, habe niemand gefragt. Sie habe es angenommen.
Erst durch dieses Gespräch erfahre sie, dass die Regel nach einem halben Jahr gelockert wurde. In der Sache leuchte es ihr ein. Sie schreibt sich ein Datum auf und sagt, das hätte sie dem Ausschuss gern selbst erzählt.
# 2.2
[[b:3.2.2 #beratungsstellen|Die städtische Schuldnerberatung berichte, dass Menschen aus dem Projekt besser vorbereitet kämen. Sie brächten ihre Briefe mit, zum Teil schon sortiert.]] Daran erkenne man, dass vorher jemand Zeit gehabt habe.
Auf die Frage, ob das nicht ebenso gut an ihrer eigenen Beratungsstelle liegen könne, sagt sie, daran habe sie zuerst auch gedacht. Dort habe sich aber nichts geändert, weder Personal noch Verfahren.
Die Mitarbeitenden der Schuldnerberatung hätten ihr erzählt, woran sie Menschen aus dem Projekt erkennen: Sie bringen jemanden mit, wenigstens beim ersten Mal. Zweimal sei es die Fachkraft selbst gewesen.
Als Gegenbeispiel nennt sie die Wohnungslosenhilfe. Dort habe man vom Programm nichts bemerkt. Die Menschen, um die es dort gehe, seien nicht ausgesucht worden, weil sie in keiner der beiden Profillagen stehen. [[b:2.1.2 b:3.2.2 #wohnungslos|Mehr Zeit hätten also die bekommen, bei denen man am ehesten mit einem Ergebnis rechnete, und verwerflich sei das nicht, man müsse es nur so nennen.]]
# 2.3
Auf die Auswahl des Personals habe die Stadt keinen Einfluss genommen. [[b:2.3.4 #stadtstellen|Sie hätte allerdings gern gesehen, dass die fünf neuen Stellen unbefristet ausgeschrieben würden; der Stellenplan der Stadt wäre dafür offen gewesen.]] Das sei an der anderen Seite gescheitert. Ob die Geschäftsführung das wisse, könne sie nicht sagen.
Von den fünf Neuen kenne sie eine Fachkraft, weil diese ohne Voranmeldung in ihrem Vorzimmer gestanden und gefragt habe, wer in dieser Stadt für Nachtbusse zuständig sei. Man habe es gemeinsam nicht herausgefunden. [[b:2.3.2 b:7.1 #nachtbusse|So etwas sei ihr aus dem Jobcenter in elf Jahren nicht begegnet.]]
# 3.1
Maßnahmen seien für die Stadt vor allem dann wichtig, wenn sie Kinderbetreuung und Arbeit zusammenbrächten. Ein Vorhaben mit zwölf Plätzen in Teilzeit sei zweimal verschoben worden. Einen Vorwurf mache sie niemandem, es habe am Träger gelegen.
Gefördert werde nach ihrem Eindruck heute weniger und genauer. Für die Träger in der Stadt sei das nicht leicht; einer habe zwei Räume gekündigt. Im Ausschuss sei sie deswegen gefragt worden, ob das Jobcenter spare. [[b:3.7 #raeume|Sie habe gesagt, es spare an Stühlen und gebe es für Gespräche aus, und nachgeprüft habe sie das erst danach.]]
# 4.1
Die Leistungsabteilung hält sie für den eigentlichen Engpass. [[b:2.5 #halbestellestadt|Die halbe Stelle, die dort fehle, sei haushaltsrechtlich frei; besetzt werde sie nicht, weil sich auf eine halbe Stelle mit zwei Jahren Frist niemand bewerbe.]]
Aus der Wohngeldstelle höre sie, dass Bescheide aus dem Jobcenter seit einiger Zeit einen Namen und eine Durchwahl tragen. Das habe mit dem Programm nichts zu tun, sei aber im selben Jahr gekommen und werde ihm in der Stadt zugerechnet. Berichtigen wolle sie das nicht.
# 4.2
Über die Zusammenarbeit der Teams wisse sie nur, was man auf Fluren höre. [[b:2.4.2 #flure|Sie höre, dass im Haupthaus gemurrt werde. Die Geschäftsführung nenne das Flurfunk; nach ihrer Erfahrung sei Flurfunk ein recht genaues Messgerät.]]
Einmal habe sie beide Teams auf einem Fest gesehen. An den langen Tischen hätten sie gemischt gesessen, es sei ja Sommer gewesen. [[b:2.4.2 b:2.4 #fest|Beim Aufräumen habe sie bemerkt, dass die einen die Bänke trugen und die anderen die Getränke zählten, und sie habe sich vorgenommen, daraus nichts zu schließen.]]
# 4.3
Persönliche Schwierigkeiten hielten Menschen länger im Leistungsbezug als fehlende Zeugnisse. [[b:3.4.2 #randzeiten|Bei Alleinerziehenden seien es die Randzeiten. Plätze gebe es, nur nicht vor sieben und nach fünf.]] Ein Modell mit einer Kita, die um halb sechs öffne, koste im Jahr so viel wie eine Fachkraft. Man habe es durchgerechnet und zurückgestellt.
Sie erzählt von einer Frau, die in einer Bäckerei hätte anfangen können, um vier Uhr früh. Drei Ämter hätten sich bemüht, am Ende habe eine Nachbarin die Kinder genommen. [[b:3.4.2|Das sei gut ausgegangen und dürfe trotzdem nicht der Plan sein.]]
# 4.4
[[b:2.7 b:7.2 #vierplaetze|Die vier Termine im Monat bei der Schuldnerberatung habe die Stadt ohne zusätzliches Geld ermöglicht, durch einen Nachmittag mehr Öffnungszeit.]] Dass andere dafür länger warteten, räumt sie ein. [[b:2.7 b:7.3 #warten|Die Wartezeit sei für alle Übrigen von sechs auf sieben Wochen gestiegen; das sei der Preis, und er stehe in keinem Bericht.]]
Die Suchtberatung würde gern ein ähnliches Kontingent einrichten, wenn das Jobcenter einen Raum stellte. Den Raum gebe es, er liege im angemieteten Gebäude, im zweiten Stock. [[b:2.7 #raumsucht|Gescheitert sei es an der Frage, ob jemand, der dort klingelt, damit schon etwas über sich verrät. Eine zweite Klingel ohne Schild koste achtzig Euro; darüber werde seit dem Winter gesprochen.]]
# 5.2
Ob besser vermittelt werde, könne sie nicht beurteilen. Sie sehe nur, dass weniger Menschen nach einem halben Jahr wieder in der Wohngeldstelle säßen, und auch das könne andere Gründe haben.
Einmal habe sie einen Vermittelten persönlich getroffen, beim Friseur. Er habe sie nicht gekannt und erzählt, man habe ihm nicht geholfen, man habe ihn nur nicht in Ruhe gelassen. Das habe sie sich aufgeschrieben, weil es das Freundlichste gewesen sei, was sie je über ein Amt gehört habe.
Aus der Wirtschaftsförderung höre sie zweierlei. Große Betriebe lobten, dass jetzt jemand komme. Kleine fragten, ob sie auch gemeint seien. [[b:2.6 b:3.8 #kleinebetriebe|Einem Malerbetrieb habe sie die Nummer des Projekts gegeben; vermittelt worden sei er an den Arbeitgeberservice, der ihm eine Liste geschickt habe. Er habe dann seinen Neffen genommen.]]
# 5.7
Von einer Nachbetreuung habe sie gelesen. Die städtischen Stellen hätten noch niemanden getroffen, der davon erzählt hätte.
# 6.1
[[b:1.5 #chefsache|Das Projekt sei Chefsache. Das sei seine Stärke und werde zum Problem, sobald die Geschäftsführung wechsle.]]
In der Lenkungsrunde liege das Projekt an zweiter Stelle der Tagesordnung, gleich nach der Genehmigung der Niederschrift. Dauern dürfe der Punkt zwanzig Minuten. [[b:1.5 b:1.5.2 #zwanzigminuten|Gestritten worden sei in ihm einmal, über die Frage, ob eine Teilzeitstelle eine halbe oder eine ganze Integration ist; entschieden habe das am Ende die Software.]]
# 6.2 | keine Antwort
# 6.4
Eine eigene Bilanz der Stadt gebe es, sechs Seiten, nicht öffentlich. Ihr Ergebnis laute: fortsetzen, aber die Basisteams nicht ausbluten lassen. [[b:4.4 #ausbluten|Dieser zweite Halbsatz habe zu einer Verstimmung geführt.]]
Die sechs Seiten habe sie selbst geschrieben, an einem Wochenende. Verlangt habe das niemand. Sie habe wissen wollen, ob sie dem Rat in der nächsten Runde noch dasselbe sagen könne wie in der ersten.
# 6.5
Die Senkung der Zielzahl habe sie aus der Zeitung erfahren. [[b:4.3 #zeitung|In der Sache sei sie richtig gewesen, in der Form nicht.]] Seither bekomme die Stadt solche Beschlüsse eine Woche vorher.
# 6.5.1
Der Arbeitsmarkt sei besser als erwartet, die Mieten seien schneller gestiegen als die Löhne. Damit laufe die Einsparung der Stadt auf einem Band, das sich rückwärts bewege.
Hinzu komme, dass im Süden der Stadt ein Wohnheim geschlossen worden sei. Vierzig Menschen seien seither bei Verwandten untergekommen und in keiner Statistik mehr eine eigene Bedarfsgemeinschaft. [[b:4.3 b:1.4.3 #wohnheim|Die Quartalsrechnung habe das als Erfolg verbucht. Bemerkt habe es ihre Sachbearbeiterin, beim Nachzählen der Briefkästen.]]
`;

export const mfPl2 = `
# 1.1
Zweites Gespräch, gut vier Monate nach dem ersten. An den Gründen habe sich nichts geändert, wohl aber daran, wie darüber gesprochen werde. Im Haus heiße es inzwischen, man habe die Neuordnung gewollt und das Programm dafür genutzt. Beim ersten Mal habe das so niemand gesagt.
Die Projektleitung hat sich auf das Gespräch vorbereitet und eine Liste mitgebracht: links, was sie beim ersten Mal gesagt habe, rechts, was daraus geworden sei. Von vierzehn Punkten seien sechs erledigt, fünf unverändert und drei schlechter.
Neu sei, dass sie seit einem Monat in der Arbeitsgruppe sitze, die das Papier überprüft. Nach zwölf Monaten habe das geschehen sollen, es seien fast vierundzwanzig geworden. Beim ersten Treffen habe man festgestellt, dass drei Fassungen im Umlauf sind.
# 1.2
Die Entfernung zum Haupthaus werde im nächsten Jahr enden: Der Mietvertrag laufe aus, das Team ziehe zurück. Die Projektleitung freut sich darüber und fürchtet es zugleich. Im Haupthaus stehe ein Flur zur Verfügung, auf dem links und rechts ein Basisteam sitze. ‹Dann sieht jeder, ob bei uns einer Kaffee trinkt.›
Zufrieden sei sie mit dem Ton in den Fallbesprechungen, unzufrieden mit dem Umzugsplan. Auf ihm sei für jede Person ein Quadrat von zwei Zentimetern gezeichnet. Die beiden öffentlichen Rechner, an denen Menschen ihre Bewerbungen schreiben, fehlten. Auf ihren Hinweis sei geantwortet worden, das seien Möbel.
# 1.3
Die Zahl für das zweite Jahr sei 190, nach neun Monaten stehe man bei 151. Das werde reichen. Die eigene Liste nach drei Monaten werde weitergeführt und sei jetzt auch dem Leitungskreis bekannt. Dort habe man gefragt, weshalb man nicht gleich diese Zahl vereinbart habe.
Vereinbart sei noch etwas, das in keinem Papier stehe: Wer bis zum Jahresende in Arbeit ist, zählt, auch wenn er am ersten Werktag danach wieder kommt. Die Geschäftsführung habe dazu gesagt, das sei bei allen Häusern so. Die Projektleitung hat für ihre Tafel eine andere Regel eingeführt und zählt erst, wenn das erste volle Gehalt da ist.
# 1.4
Die Regionaldirektion frage seltener nach. Im letzten Vierteljahr seien es drei Abfragen gewesen, im ersten Jahr habe sie 31 gezählt. Ob das Vertrauen sei oder nachlassende Neugier, lasse sich schwer sagen.
Aus der Stadt sei die Dezernatsleitung zu Besuch gewesen, einen ganzen Vormittag, ohne Begleitung. Sie habe in zwei Gesprächen gesessen und danach gefragt, ob das immer so leise sei. Vom Land habe sich niemand gemeldet.
# 1.5 | nicht gefragt
# 1.6
Die Erwartungen seien kleiner und genauer geworden. Sie selbst erwarte nur noch, dass das Gespräch am Anfang bleibe, wie es jetzt sei. Alles andere werde sich abschleifen.
Eine Erwartung sei neu hinzugekommen, eine kleine: dass im Haupthaus ein Zimmer für Gespräche bleibt, in dem kein Schreibtisch steht. Sie habe es auf den Umzugsplan geschrieben, in Rot, und es sei bisher nicht gestrichen worden.
Vorsichtiger geworden sei sie gegenüber dem Wort Haltung. Am Anfang habe sie geglaubt, man müsse die Haltung der Leute ändern. Inzwischen glaube sie, man müsse ihnen vierzig Minuten geben, dann ändere sich der Rest von allein oder eben nicht.
# 2.1
Der Abstand der Kontakte liege bei knapp vier Wochen, eine Woche mehr als beim ersten Gespräch. Zwei Fachkräfte seien gegangen, beide von den Neuen; ihre rund 180 Leute seien auf zehn verteilt worden.
Die Verteilung der 180 Menschen habe man diesmal anders gemacht als am Anfang. Jede Fachkraft habe sich die Leute ausgesucht, die sie schon kannte oder kennenlernen wollte, reihum, an einem langen Nachmittag mit Kuchen. Übrig geblieben seien elf. Die habe sie selbst übernommen und damit zum ersten Mal seit drei Jahren wieder eigene Fälle. Es gehe ihr dabei besser, als sie zugeben wolle.
Von den elf, die sie selbst übernommen habe, seien drei inzwischen in Arbeit, zwei krank und einer verschwunden. Den Verschwundenen habe sie zweimal zu Hause aufgesucht. Beim zweiten Mal habe eine Nachbarin gesagt, er sei da, er öffne nur nicht. Seither schreibe sie ihm jeden Freitag eine Karte, ohne Aktenzeichen.
# 2.2
Das leere Blatt einer Fachkraft aus dem Bestand habe sich im Team verbreitet, ohne dass es jemand angeordnet hätte. Sieben von zehn arbeiteten damit. Eine Kollegin habe eine zweite Fassung gemacht, mit einer dritten Spalte für das, was andere tun sollen.
Bei der Eingliederungsvereinbarung habe die Geschäftsführung um eine Stichprobe gebeten. Von vierzig seien neun frei geschrieben gewesen. Danach sei es im Leitungskreis eine Weile still gewesen. Angewiesen worden sei nichts; die Rechtsstelle habe aber zugesagt, bei freien Sätzen künftig anzurufen, bevor sie schreibe.
Mit der Stichprobe habe sie den Kreis geschlossen, sagt sie und meint das erste Gespräch. Damals habe sie selbst gesagt, den mittleren Teil schreibe man frei. Von den neun freien Vereinbarungen seien sieben von Neuen gewesen, und von den sieben seien vier von den beiden geschrieben, die gegangen sind.
In einer der letzten Fallbesprechungen sei die Frage aufgekommen, ob man das leere Blatt in die Akte legen müsse. Man habe abgestimmt, sechs zu vier dagegen. Die Blätter lägen jetzt in einer Mappe, auf der nichts stehe.
# 2.3
Für die zwei freien Stellen gebe es eine Ausschreibung, wieder befristet. Eingegangen seien vier Bewerbungen. Beim ersten Mal seien es 63 gewesen.
Von den beiden, die gegangen seien, habe eine in der Zeitarbeit wieder angefangen, mit einem Dienstwagen. Sie rufe noch an, wenn sie jemanden suche. Die Betriebe, die sie betreut habe, seien auf drei Leute verteilt; bei einem großen Logistikbetrieb habe das zu der Frage geführt, wer denn jetzt zuständig sei.
Die Patenschaften gebe es nicht mehr, weil es niemanden mehr gebe, der neu genug ist. Eine der drei verbliebenen Neuen habe im Sommer die Einführung für eine Kollegin aus dem Basisteam gemacht. Das habe beide gewundert.
# 3.1
Unverändert.
Eine Ausnahme fällt ihr nach einer Pause ein: Im Metallbereich sei eine Teilqualifizierung gestrichen worden, ausgerechnet die mit den meisten Einstellungen. Sie sei zu teuer je Kopf gewesen. Gerechnet habe man bis zum letzten Kurstag und nicht darüber hinaus.
# 3.2 | nicht gefragt
# 3.3 | nicht gefragt
# 4.1
Die halbe Stelle in der Leistung sei jetzt ausgeschrieben, als ganze, gemeinsam mit einer anderen Abteilung. Eine der beiden Ansprechpersonen habe um Ablösung gebeten.
Die eine Ansprechperson, die um Ablösung gebeten habe, sei eine Woche später doch geblieben. Das Team habe ihr einen Stuhl gekauft, weil ihrer seit Jahren schief stand. Ob das der Grund gewesen sei, wolle niemand so genau wissen.
# 4.2
Hier habe sich am meisten getan. Das Übergabeblatt sei abgeschafft, zurückgegeben werde in einem Telefonat von einer Viertelstunde, zu dem beide Seiten einen Termin machten. Von 22 Rückgaben im letzten Vierteljahr hätten 19 so stattgefunden. Die Basisteams hätten das zuerst misstrauisch und dann erleichtert aufgenommen. An der Stellenrunde am Dienstag nehme seit sechs Wochen reihum eine Fachkraft aus einem Basisteam teil.
Ob das den Ton verändert habe? Er sei jedenfalls lauter geworden, und das halte sie für ein gutes Zeichen. Vorher habe man höflich geschwiegen.
In einem Basisteam werde inzwischen ausprobiert, das erste Folgegespräch nach einer Rückgabe zu dritt zu führen. Sie sei einmal dabei gewesen. Der Mann, um den es ging, habe gesagt, so viele Leute habe er noch nie um sich gehabt, ohne dass etwas passiert sei.
Schwierig geblieben sei die Frage, wer den ersten Schritt tue. Der Termin für das Telefonat müsse vom Projekt kommen, so sei es verabredet, und drei der 22 Rückgaben seien liegen geblieben, weil jede Seite auf die andere gewartet habe. In einem Fall habe der Mensch selbst angerufen und beide Fachkräfte miteinander verbunden.
# 4.3 | später
Dazu wollte die Projektleitung Zahlen nachreichen, wie oft Schulden im Erstgespräch angesprochen werden.
# 4.4
Das Kontingent sei verlängert worden. Auf Drängen der Stadt gelte es seit dem Sommer für das ganze Haus, mit sechs statt vier Terminen im Monat. Für das Projekt bedeute das drei Wochen Wartezeit statt zwei. Sie könne damit leben und habe es im Team so vertreten.
Einer Anmeldung aus dem Basisteam sei ein Zettel beigelegt gewesen, auf dem nur stand: Danke. Sie habe ihn aufgehoben.
Mit der Suchtberatung sei man seit dem Herbst im Gespräch über einen Raum. Es fehle eine Klingel. Sie erzählt das ohne Ironie, lacht dann aber doch.
# 5.1
Neu sei, dass alle ein Vorstellungsgespräch im Jahr begleiten sollen. Den Anstoß habe eine der beiden Fachkräfte gegeben, die inzwischen weg seien.
Vorbereitet werde die Begleitung in der Fallbesprechung, als Rollenspiel. Beim ersten Mal hätten sich alle geniert, beim zweiten habe jemand einen Helm mitgebracht. Von den ersten sechs Begleitungen hätten vier zu einer Einstellung geführt.
Abgelehnt würden Begleitungen auch, und zwar häufiger von den Menschen als von den Betrieben. Zwei hätten gesagt, sie seien doch keine Kinder. Daraufhin habe man das Wort gestrichen und frage jetzt, ob man mitfahren dürfe. Seitdem sage kaum noch jemand Nein.
# 5.2
> Nachfragen: Gilt die Vereinbarung mit dem Arbeitgeberservice auch nach dem Umzug?
Die Vereinbarung werde eingehalten. Ein Betrieb habe sich bedankt, weil er nur noch eine Nummer habe.
Eingetragen werde im Kalender inzwischen jeder Besuch, behauptet sie. Auf den Hinweis, dass die Geschäftsführung beim ersten Mal von drei Vierteln gesprochen habe, sagt sie, dann habe sich eben etwas verbessert, und man möge es nicht nachzählen.
# 5.3 | später
# 5.4
Ein dritter Rechner sei dazugekommen.
Am dritten Rechner stehe ein Schild mit der Bitte, nicht länger als eine Stunde zu bleiben. Angebracht habe es ein Kunde.
# 5.5
Die Nachbetreuung habe jetzt eine feste Wiedervorlage. Angerufen werde nach vier Wochen bei zwei von drei Menschen; vorher sei es einer von dreien gewesen. Die dritte Gruppe sei die, die nicht ans Telefon gehe.
Gefragt, was bei den Anrufen herauskomme, liest sie aus ihrer Liste vor. Von vierzig Anrufen im letzten Monat seien sechsundzwanzig kürzer als zwei Minuten gewesen. In acht habe es etwas zu klären gegeben, einen Schichtplan, eine Abrechnung, zweimal einen Kollegen. Sechs Menschen hätten gesagt, sie hätten gerade an einen gedacht.
# 6.1
In der Führungsrunde stehe das Projekt nur noch jeden zweiten Monat auf der Tagesordnung. Beleidigt sei sie darüber nicht.
In der Sitzung, in der das beschlossen wurde, habe sie selbst dafür gestimmt. Wer oben auf der Tagesordnung stehe, werde eben auch als Erstes gekürzt.
# 6.2
Die Fallbesprechung am Donnerstag sei jetzt offen für alle im Haus. Beim letzten Mal seien fünf aus den Basisteams gekommen.
# 6.3 | keine Antwort
# 6.4
Die Befragung der Kundschaft sei endlich freigegeben worden und laufe bis zum Ende des Monats. Ein Rücklauf von vierzig Prozent wäre schön, zwanzig wären realistisch.
Die eigene Liste umfasse jetzt 274 Menschen. Nach drei Monaten seien 192 davon in Arbeit gewesen, das seien wieder sieben von zehn. Nach zwölf Monaten, wo man so weit sei, gut die Hälfte. Diese zweite Zahl habe sie noch nicht aufgehängt.
Zu der zweiten Zahl erklärt sie, weshalb sie nicht hängt. Wer von sieben auf fünf Zehntel falle, müsse die Differenz erklären können, und das könne sie nicht. Sie habe zwanzig der Ausgeschiedenen angerufen. Bei acht sei ein Vertrag ausgelaufen, fünf hätten etwas Besseres gefunden und sich nicht gemeldet, vier seien krank geworden, drei habe sie nicht verstanden.
# 6.5
Dreimal habe man nachgesteuert: bei der Rückgabe, bei der Stellenrunde und bei der Nachbetreuung. Alle drei Punkte seien vorher im Team besprochen worden, zwei davon mit den Basisteams zusammen.
Gefragt, welcher der drei Punkte der schwierigste gewesen sei, nennt sie die Stellenrunde. Der Raum sei noch immer zu klein. Man stehe jetzt.
# 6.6
In den Basisteams seien die beiden leeren Stellen besetzt. Der Schlüssel liege bei 290. Belastbare Aussagen über die Arbeit dort wolle sie nicht machen; gefragt werden sollten die, die sie tun.
Die Leitung eines Basisteams habe ihr gesagt, sie wolle keine Auswertung, sie wolle eine Woche lang 90 Fälle haben. Gelacht hätten beide, aber nicht lange.
Hospitiert hätten seit dem Sommer vier Fachkräfte aus den Basisteams, je einen Tag. Eine habe am Abend gesagt, sie habe sich den Unterschied größer vorgestellt. Die Projektleitung wisse bis heute nicht, ob das ein Lob war.
`;
