/** Musterfurt, strategic level. Everything in it is invented. */

export const mfGf = `
# 1.1
Nach Darstellung der Geschäftsführung gab es keinen Zwang, sich zu beteiligen. [[ab:1.1.1@80 #anlass|Den Ausschlag hätten die Zahlen gegeben: Der Anteil der Menschen, die länger als vier Jahre Leistungen beziehen, sei drei Jahre in Folge gestiegen, obwohl in der Stadt eingestellt worden sei.]] Man habe sich im Leitungskreis gefragt, weshalb das Haus ‹neben dem Markt her› arbeite.
Dazu sei ein zweites Motiv gekommen, über das man damals weniger offen gesprochen habe. [[ab:1.1.3 a:1.5.1 #hebel|Die Geschäftsführung habe die Aufteilung der Vermittlung ohnehin ändern wollen und sei damit zweimal am Widerstand im Haus gescheitert. Das Programm habe die Gelegenheit geboten, es ‹noch einmal und diesmal mit Rückenwind› zu versuchen.]]
In der Trägerversammlung sei die Sache mit elf zu einer Stimme durchgegangen. Vorbereitet habe sie das mit drei Lebensläufen auf einem Blatt. Der erste habe von einem Mann gehandelt, der in zehn Jahren neunzehn Ansprechpersonen hatte. Danach habe niemand mehr nach dem zweiten gefragt.
# 1.2
Zufrieden sei man mit der Leistungsgewährung, die nach einer schwierigen Phase wieder verlässlich arbeite, und mit dem Zusammenhalt unter den Führungskräften. Weniger gelungen sei der Übergang von der Eingangszone in die Vermittlung; dort gingen nach eigener Zählung im Schnitt elf Tage verloren.
Als Schwäche nennt die Geschäftsführung auch, dass das Haus seine Kundschaft ‹in Listen, nicht in Gesichtern› kenne. Bei mehr als 300 Menschen je Fachkraft sei das niemandem vorzuwerfen.
Gefragt nach einem Beispiel für gelungene Abläufe nennt die Geschäftsführung die Post. Seit zwei Jahren sei jeder Brief am selben Tag einem Vorgang zugeordnet. Das klinge banal, habe aber die Zahl der verärgerten Anrufe halbiert. Gelungen sei es, weil man die beiden Frauen, die die Post machten, selbst habe planen lassen.
# 1.3
[[ab:1.2.1 #ziel240|Vereinbart seien 240 zusätzliche Integrationen im Jahr gewesen.]] Diese Zahl habe die Regionaldirektion ins Gespräch gebracht; das Haus habe 200 für erreichbar gehalten. [[ab:1.2.4@90 #revision|Nach dem ersten Jahr mit 171 gezählten Fällen sei man auf 190 heruntergegangen. Die Geschäftsführung nennt das ‹eine Korrektur, keine Niederlage›.]]
Die Stadt habe andere Erwartungen. [[a:1.2.2 b:1.4.2 =a|Ihr gehe es in erster Linie um sinkende Kosten der Unterkunft, und sie lasse sich das vierteljährlich vorrechnen.]] Die Fachkräfte wiederum hätten sich bessere Beratung versprochen. Diese drei Ziele schlössen sich nicht aus, zögen aber ‹nicht immer am selben Ende des Seils›.
# 1.4
[[ab:1.4.1 #rd|Die Regionaldirektion habe eng begleitet, in der Anfangszeit mit wöchentlichen Telefonaten.]] Das sei hilfreich gewesen, solange es um Stellenbesetzung und Räume ging. [[ab:1.4.1@40 b:1.4.3|Später habe sich der Ton geändert; es sei nur noch um die Kurve gegangen, und wer unter der Kurve lag, habe sich schriftlich erklären müssen.]]
Von der Stadt komme Unterstützung, wo es um Schuldnerberatung und Kinderbetreuung gehe. Die Agentur verhalte sich abwartend. Vom Land sei in der ganzen Zeit niemand im Haus gewesen.
Auf den Einwand, dass die Projektleitung 31 Abfragen in einem Jahr gezählt habe, lacht die Geschäftsführung. Sie habe zwei Drittel davon selbst beantwortet, weil sie die Fachkräfte davor habe schützen wollen. [[ab:1.4.1 b:1.5.2|Ein Teil der Zahlen, die verlangt worden seien, habe sie nach Gefühl eingetragen, und niemand habe je nachgefragt.]]
# 1.5
Das Vier-Phasen-Modell sei eingeführt und werde angewandt. [[ab:3.1.1|Für neue Fachkräfte sei es ein Geländer, an dem sie sich entlangtasten könnten.]] [[a:3.1.4|Die Geschäftsführung räumt ein, dass Erfahrene es als Bevormundung empfunden hätten.]] Ob die Profillagen stimmen, könne sie von ihrem Platz aus nicht beurteilen; da solle man die Teams fragen.
# 1.6
Persönlich habe sie erwartet, dass der Unterschied zwischen einem Schlüssel von 1 zu 90 und einem von mehr als 1 zu 300 ‹sofort ins Auge springt›. So sei es nicht gekommen. Es habe fast ein Dreivierteljahr gedauert, bis sich in den Gesprächen etwas verändert habe. [[ab:3.9 b:7.1 #dauer|Sie rate deshalb jedem Haus, vor Ablauf eines Jahres keine Bilanz zu ziehen.]]
# 1.7
Vom Vorläufer habe man die Idee der festen Teams übernommen, nicht aber die strenge Zählung der Kontakte. [[a:1.6 b:1.6|Eine kleine Gruppe sei zwei Tage dort gewesen und ‹mit vollen Heften› zurückgekommen; in die Konzeption sei davon höchstens ein Drittel eingegangen, weil die Verhältnisse andere seien.]]
# 2.1
[[ab:3.2.1 #vorgabe|Die Vorgabe habe gelautet: alle zwei Wochen ein Kontakt, mindestens jeder zweite davon persönlich.]] Nach einem halben Jahr habe die Geschäftsführung das gelockert. [[ab:3.2.1 a:4.3 #lockerung|Heute gelte mindestens ein Kontakt im Monat, alles Weitere entscheide die Fachkraft.]] Sie wisse, dass ein Teil der Fachkräfte die alte Regel vermisse, weil sie vor Rechtfertigung geschützt habe.
Was sie unterschätzt habe, sei der Anfang gewesen. [[ab:2.1.1 a:4.3 #anfang|Mit 1.100 Menschen an einem Tag zu beginnen, würde sie nicht wiederholen. Drei Monate lang habe niemand die Zeit gehabt, derentwegen man das alles tat.]] Ein Haus in der Nachbarschaft habe in sechs Schritten übernommen und sei nach einem halben Jahr weiter gewesen.
# 2.2
Individueller zu arbeiten heiße für sie, die nächste Verabredung aus dem Gespräch abzuleiten und nicht aus dem Kalender. [[ab:3.6@60 #egvgf|Die Eingliederungsvereinbarung werde seit dem Programm für jeden Menschen einzeln geschrieben; Textbausteine gebe es in den Projektteams nicht mehr.]] Das sei ein Punkt, auf den sie stolz sei.
Auf Nachfrage, wie sie das überprüfe, verweist sie auf Stichproben der Teamleitung. Eigene Einsicht nehme sie nicht.
Als Beispiel für das, was sie unter individuell versteht, nennt sie eine Verabredung, die aus einem einzigen Satz bestand: Der Kunde wollte bis zum nächsten Termin einmal mit dem Bus bis zur Endhaltestelle fahren. Er sei seit zwei Jahren nicht aus seinem Viertel gekommen. [[ab:3.5.3 #endhaltestelle|Einen solchen Satz hätte früher keine Prüfung durchgehen lassen, und heute hänge er in Kopie in ihrem Zimmer.]]
# 2.3
Von zwölf Stellen seien sieben aus dem Bestand besetzt worden, fünf mit neuen Leuten. [[ab:2.3.1 #freiwillig|Wer aus dem Bestand kam, habe sich gemeldet; angewiesen worden sei niemand.]] [[ab:2.3.2|Bei den Neuen habe man bewusst nach Vertriebserfahrung gesucht: zwei kämen aus der Zeitarbeit, eine aus dem Einzelhandel, zwei aus Bildungsträgern.]]
Rückblickend hätte die Geschäftsführung lieber unbefristet eingestellt. [[ab:2.3.4|Die Befristung auf zwei Jahre sei ‹ein Verfallsdatum auf der Stirn›.]] Bisher sei erst eine Fachkraft gegangen.
Zur Auswahl erzählt sie von einem Probetag. Wer in die engere Wahl kam, habe einen Vormittag in der Eingangszone mitgearbeitet. Zwei hätten danach abgesagt, eine habe gefragt, ob sie am Nachmittag wiederkommen dürfe. Die habe man genommen.
# 2.4
Eine berufsfachliche Gliederung habe man erwogen und verworfen. [[a:2.2.2 b:2.2.2|Der örtliche Arbeitsmarkt hänge an zwei Branchen, da entstünden bei einer Aufteilung sehr ungleiche Teams.]] Informell hätten sich aber Fachleute für Lager und für Pflege herausgebildet, die von den anderen gefragt würden.
# 3.1
Maßnahmen spielten eine kleinere Rolle als im übrigen Haus. [[ab:3.7 #massnahmen|Vermittlung habe Vorrang; eine Maßnahme müsse begründen, weshalb sie besser sei als eine Bewerbung.]] Ausnahmen mache man bei Teilqualifizierungen in der Metallverarbeitung, die bis zur Hälfte in Einstellungen mündeten.
# 4.1
Die Leistungsabteilung sei ‹der stille Teilhaber› des Programms. Wenn ein Bescheid nicht stimme, brauche man über Bewerbungen nicht zu reden. Eine halbe zusätzliche Stelle sei dort vorgesehen gewesen. [[ab:2.5 #halbestelle|Sie sei bis heute nicht besetzt, was die Geschäftsführung ausdrücklich bedauert.]]
Einmal habe sie selbst einen Vormittag in der Leistung gesessen und Anrufe angenommen. Von 41 Anrufern hätten 28 wissen wollen, ob ihr Schreiben angekommen ist. Seither bekomme jeder eine Bestätigung. Die Anrufe seien weniger geworden, das Porto mehr.
# 4.2
[[ab:2.4@70 #schnittstellegf|Die Schnittstelle zu den Basisteams sei nach anfänglichen Reibungen geregelt.]] Es gebe ein Übergabeblatt, eine feste Ansprechperson und alle sechs Wochen eine gemeinsame Runde. Von Neid höre sie gelegentlich, halte das aber für ‹Flurfunk›. [[a:2.4.2?|Dass die Basisteams sich als Verlierer sähen, könne sie verstehen; gemessen an den Zahlen stimme es nicht.]]
# 4.4
Wichtig sei vor allem die Schuldnerberatung. Mit dem städtischen Anbieter habe man ein Kontingent vereinbart, sodass Menschen aus dem Programm binnen zwei Wochen einen Termin bekämen statt nach sechs. [[ab:2.7@80 b:7.2 #schulden|Das sei die Regelung, die sie anderen Häusern am ehesten empfehlen würde.]] Suchtberatung und psychosoziale Hilfe seien dagegen unverändert überlaufen.
# 5.1
Die Strategie lasse sich in einem Satz sagen: [[ab:3.8.1|erst der Mensch, dann die Stelle.]] In der Praxis gebe es beides nebeneinander. Wenn ein großer Betrieb dreißig Leute suche, werde selbstverständlich von der Stelle her gedacht.
# 5.2
Neu sei, dass Fachkräfte selbst in Betriebe gingen. [[ab:2.6.1 #akquise|Die Akquise bleibe zwar beim Arbeitgeberservice, die Projektteams dürften aber für einzelne Personen anfragen.]] Diese Grenze sei in einer Vereinbarung festgehalten worden, die nach einem Streit im ersten Sommer entstanden sei.
Der Streit im ersten Sommer habe sie einen Samstag gekostet. Ein Betrieb habe sich bei der Stadt beschwert, die Stadt bei ihr, und am Montag habe die Zeitung angerufen. Seither gebe es einen Kalender, in den jeder Besuch eingetragen werde, ehe er stattfinde. Eingetragen würden nach ihrer Schätzung drei von vier.
# 5.3
Die Geschäftsführung schätzt, dass zwei von fünf Vermittlungen von der Person ausgingen. Eine Statistik darüber führe man nicht.
# 6.1
Das Programm stehe in jeder Führungsrunde auf der Tagesordnung. [[ab:1.5.2 #controlling|Eine eigene Auswertung, die monatlich vom Controlling komme, sei das wichtigste Steuerungsmittel.]] Sie zeige Kontakte, Vorschläge und Integrationen je Fachkraft, allerdings ohne Namen.
# 6.3
Zusätzliche Anforderungen an die Fachaufsicht gebe es auf dem Papier nicht. Die Teamleitung begleite je Fachkraft zwei Gespräche im Vierteljahr; das sei mehr als im übrigen Haus. [[ab:4.1|Die Begleitung werde nach einem Bogen ausgewertet, der gemeinsam entwickelt worden sei.]]
# 6.4
Eine förmliche Selbstbewertung stehe aus. Man habe eine Befragung der Kundschaft vorbereitet, sie dann aber zurückgestellt, weil gleichzeitig die Befragung der Zentrale lief.
# 6.5
Nachgesteuert worden sei dreimal: bei der Kontaktregel, bei der Zielzahl und bei der Zuweisung. [[ab:4.3 a:2.1.3 #zuweisung|Anfangs seien 1.100 Menschen an einem Tag übernommen worden; seither entscheide das Basisteam im Einzelfall, wen es vorschlage.]] Eine Stufenfolge, wann wer eingreife, gebe es nicht. ‹Wir merken es und reden dann.›
# 6.6
[[ab:4.4 #basisgf|Anzeichen für schlechtere Arbeit in den Basisteams sehe die Geschäftsführung nicht.]] Der Schlüssel sei dort zwar von 280 auf 310 gestiegen, die Integrationsquote aber gleich geblieben. Sie wertet das als Beleg dafür, dass die Teams ihre Arbeit gut einteilten.
Ob sie mit den Leitungen der Basisteams darüber gesprochen habe? Zuletzt im Frühjahr, in der Runde. Da habe niemand etwas gesagt, und das nehme sie als Zustimmung. Nach einer Pause fügt sie hinzu, dass man das auch anders verstehen könne.
`;

export const mfPl = `
# 1.1
Die Projektleitung war an der Entscheidung nicht beteiligt, sie ist erst vier Monate vor dem Start benannt worden. [[ab:1.1.1|Nach ihrer Kenntnis sei es um die festgefahrenen Zahlen im Langzeitbezug gegangen.]] [[b:1.1.2?|Sie habe aber auch gehört, die Regionaldirektion habe ‹freundlich, aber unmissverständlich› gefragt.]]
# 1.2
Gut sei die Arbeit in kleinen Runden. Schwierig sei alles, was über zwei Gebäude gehe. Seit das Projekt in angemieteten Räumen sitze, zwanzig Gehminuten vom Haupthaus entfernt, erfahre man vieles erst aus dem Verteiler. [[ab:2.2.1@70 #gebaeude|Die Entfernung habe dem Team genützt und der Zusammenarbeit geschadet.]]
Sie zählt auf, was sie im letzten Monat aus dem Verteiler erfahren habe: eine neue Regelung zu Fahrkosten, den Wechsel einer Teamleitung und den Umstand, dass die Kantine schließt. Das Dritte habe im Team die größte Unruhe ausgelöst.
# 1.3
[[ab:1.2.1|Offiziell gelte die Zahl der zusätzlichen Integrationen.]] Für das Team sei eine andere Größe wichtiger geworden: wie viele Menschen nach drei Monaten noch in Arbeit seien. Diese Zahl erhebe man selbst, auf einer Liste, die im Büro der Projektleitung hänge. [[ab:1.2.4 #zielkonflikt|Zwischen beiden Zielen bestehe ein Widerspruch: Wer rasch zähle, nehme auch die Stelle, die nach sechs Wochen wieder vorbei sei.]]
# 1.4
[[ab:1.4.1|Die Begleitung durch die Regionaldirektion sei zugewandt, aber sehr auf Berichte gerichtet.]] In den ersten zwölf Monaten habe sie 31 Abfragen gezählt. [[ab:1.4.3 #rechnung|Nach welcher Rechnung eine Integration als zusätzlich gelte, habe sie sich dreimal erklären lassen und beim dritten Mal ‹so getan, als hätte ich es verstanden›.]]
Die Geschäftsführung halte dem Team den Rücken frei. Das sei nicht selbstverständlich.
# 1.5
Zum Vier-Phasen-Modell hat die Projektleitung ein gespaltenes Verhältnis. [[ab:3.1.1|Es zwinge dazu, überhaupt eine Strategie aufzuschreiben.]] [[ab:3.1.2@60 #profillagen|In den Profillagen finde sie aber viele Menschen wieder, die seit Jahren nicht neu eingeschätzt worden seien; bei der Übernahme habe nach ihrer Schätzung jede dritte Einstufung nicht gestimmt.]]
# 1.6
Erwartet habe sie Ruhe für lange Gespräche. Bekommen habe sie die Ruhe, aber nicht sofort. In den ersten Wochen seien alle damit beschäftigt gewesen, 1.100 Akten zu lesen.
Am Tag der Übernahme habe man eine Wand freigeräumt und für jeden Menschen einen Zettel aufgehängt. Nach zwei Wochen sei sie wieder abgenommen worden, weil sich herausgestellt habe, dass niemand mehr davor stehen blieb. [[ab:2.1.1 #wand|Elfhundert sei keine Zahl, zu der man sich verhalten könne, habe eine Kollegin gesagt.]]
# 1.7 | nicht gefragt
# 2.1
Im ersten halben Jahr habe die Regel der zwei Wochen gegolten. [[ab:3.2.1|Die Projektleitung fand sie am Anfang richtig, weil sie einen Takt gegeben habe.]] [[ab:3.2.2 #takt|Durchgehalten worden sei sie etwa bei zwei Dritteln; Urlaub, Krankheit und nicht erschienene Personen hätten den Rest verhindert.]] Inzwischen liege der Abstand bei gut drei Wochen.
# 2.2
Verändert habe sich, wie lange man bei einer Sache bleibe. Früher habe ein Gespräch mit dem Ausdruck der Stellen geendet, heute beginne es damit, was aus den letzten geworden sei. [[ab:3.3.2 a:7.1 #folge|Das klinge nach wenig, sei aber der eigentliche Umbau.]]
Von den Menschen werde das unterschiedlich aufgenommen. Manche fühlten sich zum ersten Mal gesehen, andere kontrolliert. Einer habe gesagt, er komme sich vor ‹wie unter der Lupe›.
[[ab:3.6 #egvpl|Die Eingliederungsvereinbarung sei kürzer geworden. Ganz ohne Bausteine komme man nicht aus, schon wegen der Rechtssicherheit; den mittleren Teil schreibe man frei.]]
Ein Beispiel: Eine Frau habe drei Jahre lang jede Einladung befolgt und nie ein Wort gesagt. Im vierten Gespräch bei derselben Fachkraft habe sie gefragt, ob man hier auch lernen könne, mit einem Rechner umzugehen. [[ab:3.3.3 a:3.9 #vierwortegespraech|Ein halbes Jahr später habe sie im Büro einer Hausverwaltung angefangen.]] In der Akte stehe für die drei Jahre: keine Hemmnisse erkennbar.
# 2.3
Sie habe an den Auswahlgesprächen teilgenommen. [[ab:2.3.1 #gebeten|Aus dem Bestand hätten sich fünf Fachkräfte gemeldet, zwei seien ‹gebeten worden, sich zu melden›.]] [[ab:2.3.2 #neue|Die Neuen brächten eine Unbefangenheit im Umgang mit Betrieben mit, die dem Haus gefehlt habe. Im Sozialrecht seien sie dagegen lange unsicher gewesen.]]
[[ab:2.3.3@50|Die Schulung habe elf Tage gedauert, davon vier gemeinsam mit den Erfahrenen.]] Die gemeinsamen Tage seien die besten gewesen, weil beide Seiten voneinander gelernt hätten.
Schwierig sei der Umgang mit dem Fachlichen geworden. [[ab:2.3.3 a:2.3.2 #paten|Die Neuen hätten deshalb im ersten Jahr je eine erfahrene Person als Patin gehabt, die angerufen werden durfte, auch mitten im Gespräch.]] Zwei Patinnen hätten das nach einem halben Jahr abgegeben, weil sie zu nichts anderem mehr kamen.
# 3.1
Im Projekt werde weniger zugewiesen, dafür genauer. [[ab:3.7|Die Fachkraft müsse aufschreiben, was nach der Maßnahme anders sein solle; diese eine Zeile habe die Zahl der Zuweisungen um ein Drittel gesenkt.]]
# 3.2
Geregelt sei ein Anruf beim Träger nach zwei Wochen und vor dem Ende. Das werde eingehalten, solange die Fachkraft selbst zugewiesen habe.
# 3.3
Eine Festlegung gebe es: Der Abstand der Kontakte verdopple sich während einer Maßnahme. In der Praxis schlafe der Kontakt eher ein. [[a:3.7 b:3.2.2 =both|Man merke das erst, wenn die Maßnahme vorbei sei und niemand wisse, wie es weitergehe.]]
# 4.1
Für das Gelingen sei die Leistungsabteilung entscheidend. [[ab:2.5@70|Es gebe zwei benannte Ansprechpersonen, die man anrufen dürfe; allein das habe die Wartezeit bei Rückfragen von Wochen auf Tage verkürzt.]]
# 4.2
[[ab:2.4 #schnittstellepl|Nach Auffassung der Projektleitung ist die Zusammenarbeit mit den Basisteams heute gut.]] [[ab:2.4.1 #blattpl|Jede Rückgabe gehe mit einem Übergabeblatt, das den Verlauf und die Verabredungen enthalte.]] Zurückgegeben werde nach zwölf Monaten ohne Ergebnis, im ersten Jahr seien das rund 140 Menschen gewesen.
[[ab:2.1.5 #nachschub|Mit dem Nachschub sei es schwieriger. Die Vorschläge der Basisteams passten immer seltener; im letzten Vierteljahr habe das Projekt vier von zehn abgelehnt.]] Sie verstehe, dass niemand gern die hergebe, bei denen etwas gehe.
An den Runden mit den Basisteams nehme sie selbst teil, wenn sie stattfänden. Es werde dann über Zahlen gesprochen, weil das einfacher sei. Über die Frau, die nach drei Wochen im Projekt vermittelt und dann in der Zeitung gezeigt wurde, habe man nie gesprochen. Sie wisse, dass das ein Fehler war, und habe der Leitung des Basisteams eine Karte geschrieben.
# 4.3
Persönliche Lasten seien ‹der eigentliche Fahrplan›. [[ab:3.4.2 #lasten|Schulden kämen in mehr als der Hälfte der Fälle vor, oft erst im dritten oder vierten Gespräch.]] Wer alle zwei Wochen jemanden sehe, erfahre so etwas. Alleinerziehende scheiterten weniger an der Zahl der Plätze als an den Randzeiten.
# 4.4
Das Kontingent bei der Schuldnerberatung bezeichnet sie als Glücksfall. [[ab:2.7 b:7.2 #schuldenpl|Seit es die zwei Wochen gebe, gehe tatsächlich jemand hin; bei sechs Wochen Wartezeit sei die Bereitschaft jedes Mal verflogen.]]
Für Sucht und seelische Krisen gebe es nichts Vergleichbares. Man habe eine Telefonnummer und hoffe, dass jemand abnimmt. Zweimal sei eine Fachkraft mit einem Menschen in die Ambulanz gefahren, nach Dienstschluss. Verboten habe sie es nicht, angeordnet auch nicht.
# 5.1
Man beginne mit einer Suche vom Menschen her und nehme offene Stellen dazu. [[ab:3.8.1|Drei Fachkräfte riefen regelmäßig Betriebe an, ohne dass eine Stelle ausgeschrieben sei.]]
# 5.2
[[ab:2.6.2@80 #stellenrunde|Jeden Dienstag um halb neun komme jemand vom Arbeitgeberservice in die Projekträume und bringe die neuen Stellen mit. Diese Stellenrunde dauere vierzig Minuten und sei ‹das Beste, was wir haben›.]] [[ab:2.6.3 #streit|Im ersten Sommer sei es zum Streit gekommen, weil ein Betrieb innerhalb von drei Tagen von vier verschiedenen Stellen angerufen worden sei.]]
Aus der Stellenrunde berichtet sie eine Regel, die sich ergeben habe: Jede Stelle werde laut vorgelesen, und wer an jemanden denke, sage nur den Vornamen. Dann sei es einen Augenblick still. In diesen Augenblicken werde nach ihrer Meinung vermittelt.
# 5.3
Den Anteil schätzt die Projektleitung auf ein knappes Drittel. Begleitet würden Vorstellungsgespräche selten, vielleicht zehnmal im Jahr.
# 5.4
Bewerbungsmappen schreibe man gemeinsam am Platz. [[ab:3.8.3|Zwei Rechner stünden im Flur zur freien Verfügung; sie seien fast immer besetzt.]]
# 5.5
Vorgesehen sei ein Anruf nach vier Wochen. [[ab:3.9 #nachbetreuung|Er finde statt, wenn Luft sei.]] Die Projektleitung hält das für die größte Lücke im Konzept.
Dabei wisse sie aus der eigenen Liste, wie viel es bringt. Von den Menschen, die angerufen worden seien, hätten drei von vier die Stelle nach drei Monaten noch gehabt, von den anderen gut die Hälfte. [[ab:3.9@70 b:1.5.2 #angerufen|Beweisen lasse sich damit nichts, weil vielleicht die angerufen würden, die ohnehin leicht zu erreichen sind.]]
# 6.1
Das Projekt sei im Haus sichtbar, manchmal zu sehr. ‹Wir sind das Schaufenster, und im Lager brennt kein Licht.›
# 6.2
Gesprächsbegleitung, Fallbesprechung, Stichproben bei den Vereinbarungen. [[ab:4.1|Die Fallbesprechung am Donnerstag sei freiwillig und trotzdem voll.]]
# 6.3
Dazu äußert sich die Projektleitung nicht näher; es laufe über die Teamleitung.
# 6.4
Eine Auswertung der eigenen Liste nach drei Monaten liege vor: Von 171 Personen seien 118 noch in Arbeit gewesen. [[ab:3.9@90 #bestand|Das seien knapp sieben von zehn, und mehr, als sie selbst erwartet habe.]]
# 6.5
Sie hätte sich mehr Mitsprache gewünscht, als die Zielzahl gesenkt wurde. Das sei im Leitungskreis entschieden und am nächsten Tag mitgeteilt worden.
# 6.6
[[ab:4.4 a:2.4.2|Die Basisteams hätten mehr Menschen und weniger erfahrene Leute als vorher. Dass das keine Folgen habe, könne sie sich nicht vorstellen.]] Belege habe sie nicht.
`;

export const mfKo = `
# 1.2
Geantwortet hat die Leitung des städtischen Sozialdezernats. Nach ihrem Eindruck gelinge dem Jobcenter, was man in Paragrafen fassen könne; Bescheide kämen pünktlich, Widersprüche seien seltener geworden. Weniger gelinge das Gespräch mit denen, die nicht von selbst kommen. [[b:1.2.3?|Die Stadt höre davon über ihre eigenen Beratungsstellen, und dort laute der Satz immer gleich: Man sei eine Nummer gewesen.]]
Die Abläufe beschreibt sie als ordentlich. Wenn die Stadt eine Zahl brauche, bekomme sie sie; wenn sie einen Menschen brauche, dauere es länger.
Ein Beispiel für das Verhältnis sei die Sache mit den Briefen. Zwei Jahre lang habe man sich darüber gestritten, ob Bescheide einen Absatz in einfacher Sprache haben dürften. Am Ende habe das Jobcenter den Absatz eingeführt und die Stadt die Übersetzung bezahlt. [[b:1.4.2|So etwas gelinge, wenn beide Seiten etwas davon hätten, und sonst bleibe es liegen.]]
# 1.1
Dafür gesprochen habe aus ihrer Sicht das Geld, und zwar in beide Richtungen. [[b:1.2.2@90 #unterkunft|Die Kosten der Unterkunft seien der größte Posten, den die Stadt nicht steuern könne; jede Bedarfsgemeinschaft weniger sei sofort zu spüren.]] Als Risiko habe sie gesehen, dass der städtische Anteil an den zusätzlichen Stellen sicher sei, die Einsparung aber nicht.
[[b:1.3 #ueberzeugt|Überzeugt habe sie die Geschäftsführung, die mit einem einzigen Blatt gekommen sei: drei Lebensläufe, drei Rechnungen.]] In der Trägerversammlung habe es eine Gegenstimme gegeben, ihre sei es nicht gewesen.
Die Gegenstimme sei aus dem Finanzausschuss gekommen. Ihr Argument sei gewesen, man finanziere mit städtischem Geld einen Erfolg, den andere in ihre Statistik schrieben. Falsch sei das nicht. Sie habe darauf geantwortet, dass Mieten nicht in Statistiken gezahlt werden.
# 1.3a
Für die Stadt sei das wichtigste Ziel, dass Menschen dauerhaft ohne Leistungen auskommen. [[b:1.2.4 #aufstocken|Eine Vermittlung in eine halbe Stelle mit ergänzenden Leistungen zähle in der Statistik als Erfolg, im Haushalt der Stadt aber kaum.]] Darüber habe man mehrfach gesprochen, ohne sich einig zu werden.
# 1.3b
An den Zielen habe die Stadt mitgewirkt, indem sie zwei Punkte verlangt habe: [[b:1.4.2 #zweipunkte|einen Anteil für Alleinerziehende und eine vierteljährliche Rechnung.]] Beides sei aufgenommen worden. Die Rechnung komme pünktlich, der Anteil sei in keinem Quartal erreicht worden.
Der Anteil für Alleinerziehende sei mit fünfzehn Prozent festgelegt worden, erreicht habe man nie mehr als neun. Sie habe nach dem Grund gefragt. Die Antwort, man finde keine geeigneten Personen, habe sie an die Kinderbetreuung weitergegeben, und dort habe man gesagt, man finde keine geeigneten Arbeitszeiten. [[b:7.3 #keineeignung|So kreise die Frage seit einem Jahr zwischen zwei Häusern, die vierhundert Meter auseinanderliegen.]]
# 1.4
Die Regionaldirektion sei eine Stimme, die man aus dem Protokoll kenne. [[b:1.4.1 #fremde|Mit der Stadt habe sie in zwanzig Monaten nie unmittelbar gesprochen.]] Die Geschäftsführung des Jobcenters sei die treibende Kraft. Die Agentur verhalte sich nach ihrem Eindruck so, als sei das Ganze ein Versuch, der vorübergehe.
# 1.6
Erwartet habe die Stadt im ersten Jahr nichts und im zweiten eine schwarze Null. [[b:1.2.2 #null|Nach den vorliegenden drei Quartalsrechnungen decke die Einsparung knapp zwei Drittel des städtischen Anteils.]] Das sei mehr, als ihr Kämmerer geglaubt habe, und weniger, als auf dem Blatt gestanden habe.
Für die Menschen habe sie sich erhofft, dass jemand einmal die ganze Lage ansehe. Nach dem, was die Beratungsstellen berichteten, geschehe das jetzt häufiger.
# 2.1
Dazu könne sie nur wiedergeben, was in der Vorlage stand: alle zwei Wochen ein Kontakt. Ob das eingehalten werde, habe niemand gefragt. Sie habe es angenommen.
# 2.2
[[b:3.2.2 #beratungsstellen|Die städtische Schuldnerberatung berichte, dass Menschen aus dem Projekt besser vorbereitet kämen. Sie brächten ihre Briefe mit, zum Teil schon sortiert.]] Daran erkenne man, dass vorher jemand Zeit gehabt habe.
Auf die Frage, ob das nicht ebenso gut an ihrer eigenen Beratungsstelle liegen könne, sagt sie, daran habe sie zuerst auch gedacht. Dort habe sich aber nichts geändert, weder Personal noch Verfahren.
Die Mitarbeitenden der Schuldnerberatung hätten ihr erzählt, woran sie Menschen aus dem Projekt erkennen: Sie bringen jemanden mit, wenigstens beim ersten Mal. Zweimal sei es die Fachkraft selbst gewesen.
# 2.3
Auf die Auswahl des Personals habe die Stadt keinen Einfluss genommen. [[b:2.3.4 #stadtstellen|Sie hätte allerdings gern gesehen, dass die fünf neuen Stellen unbefristet ausgeschrieben würden; der Stellenplan der Stadt wäre dafür offen gewesen.]] Das sei an der anderen Seite gescheitert. Ob die Geschäftsführung das wisse, könne sie nicht sagen.
# 3.1
Maßnahmen seien für die Stadt vor allem dann wichtig, wenn sie Kinderbetreuung und Arbeit zusammenbrächten. Ein Vorhaben mit zwölf Plätzen in Teilzeit sei zweimal verschoben worden. Einen Vorwurf mache sie niemandem, es habe am Träger gelegen.
# 4.1
Die Leistungsabteilung hält sie für den eigentlichen Engpass. [[b:2.5 #halbestellestadt|Die halbe Stelle, die dort fehle, sei haushaltsrechtlich frei; besetzt werde sie nicht, weil sich auf eine halbe Stelle mit zwei Jahren Frist niemand bewerbe.]]
# 4.2
Über die Zusammenarbeit der Teams wisse sie nur, was man auf Fluren höre. [[b:2.4.2 #flure|Sie höre, dass im Haupthaus gemurrt werde. Die Geschäftsführung nenne das Flurfunk; nach ihrer Erfahrung sei Flurfunk ein recht genaues Messgerät.]]
# 4.3
Persönliche Schwierigkeiten hielten Menschen länger im Leistungsbezug als fehlende Zeugnisse. [[b:3.4.2 #randzeiten|Bei Alleinerziehenden seien es die Randzeiten. Plätze gebe es, nur nicht vor sieben und nach fünf.]] Ein Modell mit einer Kita, die um halb sechs öffne, koste im Jahr so viel wie eine Fachkraft. Man habe es durchgerechnet und zurückgestellt.
Sie erzählt von einer Frau, die in einer Bäckerei hätte anfangen können, um vier Uhr früh. Drei Ämter hätten sich bemüht, am Ende habe eine Nachbarin die Kinder genommen. [[b:3.4.2|Das sei gut ausgegangen und dürfe trotzdem nicht der Plan sein.]]
# 4.4
[[b:2.7 b:7.2 #vierplaetze|Die vier Termine im Monat bei der Schuldnerberatung habe die Stadt ohne zusätzliches Geld ermöglicht, durch einen Nachmittag mehr Öffnungszeit.]] Dass andere dafür länger warteten, räumt sie ein. [[b:2.7 b:7.3 #warten|Die Wartezeit sei für alle Übrigen von sechs auf sieben Wochen gestiegen; das sei der Preis, und er stehe in keinem Bericht.]]
# 5.2
Ob besser vermittelt werde, könne sie nicht beurteilen. Sie sehe nur, dass weniger Menschen nach einem halben Jahr wieder in der Wohngeldstelle säßen, und auch das könne andere Gründe haben.
Einmal habe sie einen Vermittelten persönlich getroffen, beim Friseur. Er habe sie nicht gekannt und erzählt, man habe ihm nicht geholfen, man habe ihn nur nicht in Ruhe gelassen. Das habe sie sich aufgeschrieben, weil es das Freundlichste gewesen sei, was sie je über ein Amt gehört habe.
# 5.7
Von einer Nachbetreuung habe sie gelesen. Die städtischen Stellen hätten noch niemanden getroffen, der davon erzählt hätte.
# 6.1
[[b:1.5 #chefsache|Das Projekt sei Chefsache. Das sei seine Stärke und werde zum Problem, sobald die Geschäftsführung wechsle.]]
# 6.2 | keine Antwort
# 6.4
Eine eigene Bilanz der Stadt gebe es, sechs Seiten, nicht öffentlich. Ihr Ergebnis laute: fortsetzen, aber die Basisteams nicht ausbluten lassen. [[b:4.4 #ausbluten|Dieser zweite Halbsatz habe zu einer Verstimmung geführt.]]
Die sechs Seiten habe sie selbst geschrieben, an einem Wochenende. Verlangt habe das niemand. Sie habe wissen wollen, ob sie dem Rat in der nächsten Runde noch dasselbe sagen könne wie in der ersten.
# 6.5
Die Senkung der Zielzahl habe sie aus der Zeitung erfahren. [[b:4.3 #zeitung|In der Sache sei sie richtig gewesen, in der Form nicht.]] Seither bekomme die Stadt solche Beschlüsse eine Woche vorher.
# 6.5.1
Der Arbeitsmarkt sei besser als erwartet, die Mieten seien schneller gestiegen als die Löhne. Damit laufe die Einsparung der Stadt auf einem Band, das sich rückwärts bewege.
`;

export const mfPl2 = `
# 1.1
Zweites Gespräch, gut vier Monate nach dem ersten. An den Gründen habe sich nichts geändert, wohl aber daran, wie darüber gesprochen werde. Im Haus heiße es inzwischen, man habe die Neuordnung gewollt und das Programm dafür genutzt. Beim ersten Mal habe das so niemand gesagt.
Die Projektleitung hat sich auf das Gespräch vorbereitet und eine Liste mitgebracht: links, was sie beim ersten Mal gesagt habe, rechts, was daraus geworden sei. Von vierzehn Punkten seien sechs erledigt, fünf unverändert und drei schlechter.
# 1.2
Die Entfernung zum Haupthaus werde im nächsten Jahr enden: Der Mietvertrag laufe aus, das Team ziehe zurück. Die Projektleitung freut sich darüber und fürchtet es zugleich. Im Haupthaus stehe ein Flur zur Verfügung, auf dem links und rechts ein Basisteam sitze. ‹Dann sieht jeder, ob bei uns einer Kaffee trinkt.›
# 1.3
Die Zahl für das zweite Jahr sei 190, nach neun Monaten stehe man bei 151. Das werde reichen. Die eigene Liste nach drei Monaten werde weitergeführt und sei jetzt auch dem Leitungskreis bekannt. Dort habe man gefragt, weshalb man nicht gleich diese Zahl vereinbart habe.
# 1.4
Die Regionaldirektion frage seltener nach. Im letzten Vierteljahr seien es drei Abfragen gewesen, im ersten Jahr habe sie 31 gezählt. Ob das Vertrauen sei oder nachlassende Neugier, lasse sich schwer sagen.
# 1.5 | nicht gefragt
# 1.6
Die Erwartungen seien kleiner und genauer geworden. Sie selbst erwarte nur noch, dass das Gespräch am Anfang bleibe, wie es jetzt sei. Alles andere werde sich abschleifen.
Eine Erwartung sei neu hinzugekommen, eine kleine: dass im Haupthaus ein Zimmer für Gespräche bleibt, in dem kein Schreibtisch steht. Sie habe es auf den Umzugsplan geschrieben, in Rot, und es sei bisher nicht gestrichen worden.
# 2.1
Der Abstand der Kontakte liege bei knapp vier Wochen, eine Woche mehr als beim ersten Gespräch. Zwei Fachkräfte seien gegangen, beide von den Neuen; ihre rund 180 Leute seien auf zehn verteilt worden.
Die Verteilung der 180 Menschen habe man diesmal anders gemacht als am Anfang. Jede Fachkraft habe sich die Leute ausgesucht, die sie schon kannte oder kennenlernen wollte, reihum, an einem langen Nachmittag mit Kuchen. Übrig geblieben seien elf. Die habe sie selbst übernommen und damit zum ersten Mal seit drei Jahren wieder eigene Fälle. Es gehe ihr dabei besser, als sie zugeben wolle.
# 2.2
Das leere Blatt einer Fachkraft aus dem Bestand habe sich im Team verbreitet, ohne dass es jemand angeordnet hätte. Sieben von zehn arbeiteten damit. Eine Kollegin habe eine zweite Fassung gemacht, mit einer dritten Spalte für das, was andere tun sollen.
Bei der Eingliederungsvereinbarung habe die Geschäftsführung um eine Stichprobe gebeten. Von vierzig seien neun frei geschrieben gewesen. Danach sei es im Leitungskreis eine Weile still gewesen. Angewiesen worden sei nichts; die Rechtsstelle habe aber zugesagt, bei freien Sätzen künftig anzurufen, bevor sie schreibe.
# 2.3
Für die zwei freien Stellen gebe es eine Ausschreibung, wieder befristet. Eingegangen seien vier Bewerbungen. Beim ersten Mal seien es 63 gewesen.
Von den beiden, die gegangen seien, habe eine in der Zeitarbeit wieder angefangen, mit einem Dienstwagen. Sie rufe noch an, wenn sie jemanden suche. Die Betriebe, die sie betreut habe, seien auf drei Leute verteilt; bei einem großen Logistikbetrieb habe das zu der Frage geführt, wer denn jetzt zuständig sei.
# 3.1
Unverändert.
# 3.2 | nicht gefragt
# 3.3 | nicht gefragt
# 4.1
Die halbe Stelle in der Leistung sei jetzt ausgeschrieben, als ganze, gemeinsam mit einer anderen Abteilung. Eine der beiden Ansprechpersonen habe um Ablösung gebeten.
# 4.2
Hier habe sich am meisten getan. Das Übergabeblatt sei abgeschafft, zurückgegeben werde in einem Telefonat von einer Viertelstunde, zu dem beide Seiten einen Termin machten. Von 22 Rückgaben im letzten Vierteljahr hätten 19 so stattgefunden. Die Basisteams hätten das zuerst misstrauisch und dann erleichtert aufgenommen. An der Stellenrunde am Dienstag nehme seit sechs Wochen reihum eine Fachkraft aus einem Basisteam teil.
Ob das den Ton verändert habe? Er sei jedenfalls lauter geworden, und das halte sie für ein gutes Zeichen. Vorher habe man höflich geschwiegen.
In einem Basisteam werde inzwischen ausprobiert, das erste Folgegespräch nach einer Rückgabe zu dritt zu führen. Sie sei einmal dabei gewesen. Der Mann, um den es ging, habe gesagt, so viele Leute habe er noch nie um sich gehabt, ohne dass etwas passiert sei.
# 4.3 | später
Dazu wollte die Projektleitung Zahlen nachreichen, wie oft Schulden im Erstgespräch angesprochen werden.
# 4.4
Das Kontingent sei verlängert worden. Auf Drängen der Stadt gelte es seit dem Sommer für das ganze Haus, mit sechs statt vier Terminen im Monat. Für das Projekt bedeute das drei Wochen Wartezeit statt zwei. Sie könne damit leben und habe es im Team so vertreten.
Einer Anmeldung aus dem Basisteam sei ein Zettel beigelegt gewesen, auf dem nur stand: Danke. Sie habe ihn aufgehoben.
# 5.1
Neu sei, dass alle ein Vorstellungsgespräch im Jahr begleiten sollen. Den Anstoß habe eine der beiden Fachkräfte gegeben, die inzwischen weg seien.
Vorbereitet werde die Begleitung in der Fallbesprechung, als Rollenspiel. Beim ersten Mal hätten sich alle geniert, beim zweiten habe jemand einen Helm mitgebracht. Von den ersten sechs Begleitungen hätten vier zu einer Einstellung geführt.
# 5.2
> Nachfragen: Gilt die Vereinbarung mit dem Arbeitgeberservice auch nach dem Umzug?
Die Vereinbarung werde eingehalten. Ein Betrieb habe sich bedankt, weil er nur noch eine Nummer habe.
# 5.3 | später
# 5.4
Ein dritter Rechner sei dazugekommen.
# 5.5
Die Nachbetreuung habe jetzt eine feste Wiedervorlage. Angerufen werde nach vier Wochen bei zwei von drei Menschen; vorher sei es einer von dreien gewesen. Die dritte Gruppe sei die, die nicht ans Telefon gehe.
# 6.1
In der Führungsrunde stehe das Projekt nur noch jeden zweiten Monat auf der Tagesordnung. Beleidigt sei sie darüber nicht.
# 6.2
Die Fallbesprechung am Donnerstag sei jetzt offen für alle im Haus. Beim letzten Mal seien fünf aus den Basisteams gekommen.
# 6.3 | keine Antwort
# 6.4
Die Befragung der Kundschaft sei endlich freigegeben worden und laufe bis zum Ende des Monats. Ein Rücklauf von vierzig Prozent wäre schön, zwanzig wären realistisch.
Die eigene Liste umfasse jetzt 274 Menschen. Nach drei Monaten seien 192 davon in Arbeit gewesen, das seien wieder sieben von zehn. Nach zwölf Monaten, wo man so weit sei, gut die Hälfte. Diese zweite Zahl habe sie noch nicht aufgehängt.
# 6.5
Dreimal habe man nachgesteuert: bei der Rückgabe, bei der Stellenrunde und bei der Nachbetreuung. Alle drei Punkte seien vorher im Team besprochen worden, zwei davon mit den Basisteams zusammen.
# 6.6
In den Basisteams seien die beiden leeren Stellen besetzt. Der Schlüssel liege bei 290. Belastbare Aussagen über die Arbeit dort wolle sie nicht machen; gefragt werden sollten die, die sie tun.
Die Leitung eines Basisteams habe ihr gesagt, sie wolle keine Auswertung, sie wolle eine Woche lang 90 Fälle haben. Gelacht hätten beide, aber nicht lange.
`;
