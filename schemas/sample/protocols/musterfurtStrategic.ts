/** Musterfurt, strategic level. Everything in it is invented. */

export const mfGf = `
# 1.1
Nach Darstellung der Geschäftsführung gab es keinen Zwang, sich zu beteiligen. [[ab:1.1.1@80 #anlass|Den Ausschlag hätten die Zahlen gegeben: Der Anteil der Menschen, die länger als vier Jahre Leistungen beziehen, sei drei Jahre in Folge gestiegen, obwohl in der Stadt eingestellt worden sei.]] Man habe sich im Leitungskreis gefragt, weshalb das Haus ‹neben dem Markt her› arbeite.
Dazu sei ein zweites Motiv gekommen, über das man damals weniger offen gesprochen habe. [[ab:1.1.3 a:1.5.1 #hebel|Die Geschäftsführung habe die Aufteilung der Vermittlung ohnehin ändern wollen und sei damit zweimal am Widerstand im Haus gescheitert. Das Programm habe die Gelegenheit geboten, es ‹noch einmal und diesmal mit Rückenwind› zu versuchen.]]
# 1.2
Zufrieden sei man mit der Leistungsgewährung, die nach einer schwierigen Phase wieder verlässlich arbeite, und mit dem Zusammenhalt unter den Führungskräften. Weniger gelungen sei der Übergang von der Eingangszone in die Vermittlung; dort gingen nach eigener Zählung im Schnitt elf Tage verloren.
Als Schwäche nennt die Geschäftsführung auch, dass das Haus seine Kundschaft ‹in Listen, nicht in Gesichtern› kenne. Bei mehr als 300 Menschen je Fachkraft sei das niemandem vorzuwerfen.
# 1.3
[[ab:1.2.1 #ziel240|Vereinbart seien 240 zusätzliche Integrationen im Jahr gewesen.]] Diese Zahl habe die Regionaldirektion ins Gespräch gebracht; das Haus habe 200 für erreichbar gehalten. [[ab:1.2.4@90 #revision|Nach dem ersten Jahr mit 171 gezählten Fällen sei man auf 190 heruntergegangen. Die Geschäftsführung nennt das ‹eine Korrektur, keine Niederlage›.]]
Die Stadt habe andere Erwartungen. [[a:1.2.2 b:1.4.2 =a|Ihr gehe es in erster Linie um sinkende Kosten der Unterkunft, und sie lasse sich das vierteljährlich vorrechnen.]] Die Fachkräfte wiederum hätten sich bessere Beratung versprochen. Diese drei Ziele schlössen sich nicht aus, zögen aber ‹nicht immer am selben Ende des Seils›.
# 1.4
[[ab:1.4.1 #rd|Die Regionaldirektion habe eng begleitet, in der Anfangszeit mit wöchentlichen Telefonaten.]] Das sei hilfreich gewesen, solange es um Stellenbesetzung und Räume ging. [[ab:1.4.1@40 b:1.4.3|Später habe sich der Ton geändert; es sei nur noch um die Kurve gegangen, und wer unter der Kurve lag, habe sich schriftlich erklären müssen.]]
Von der Stadt komme Unterstützung, wo es um Schuldnerberatung und Kinderbetreuung gehe. Die Agentur verhalte sich abwartend. Vom Land sei in der ganzen Zeit niemand im Haus gewesen.
# 1.5
Das Vier-Phasen-Modell sei eingeführt und werde angewandt. [[ab:3.1.1|Für neue Fachkräfte sei es ein Geländer, an dem sie sich entlangtasten könnten.]] [[a:3.1.4|Die Geschäftsführung räumt ein, dass Erfahrene es als Bevormundung empfunden hätten.]] Ob die Profillagen stimmen, könne sie von ihrem Platz aus nicht beurteilen; da solle man die Teams fragen.
# 1.6
Persönlich habe sie erwartet, dass der Unterschied zwischen einem Schlüssel von 1 zu 90 und einem von mehr als 1 zu 300 ‹sofort ins Auge springt›. So sei es nicht gekommen. Es habe fast ein Dreivierteljahr gedauert, bis sich in den Gesprächen etwas verändert habe. [[ab:3.9 b:7.1 #dauer|Sie rate deshalb jedem Haus, vor Ablauf eines Jahres keine Bilanz zu ziehen.]]
# 1.7
Aus Berlin habe man die Idee der festen Teams übernommen, nicht aber die strenge Zählung der Kontakte. [[a:1.6 b:1.6|Eine kleine Gruppe sei zwei Tage dort gewesen und ‹mit vollen Heften› zurückgekommen; in die Konzeption sei davon höchstens ein Drittel eingegangen, weil die Verhältnisse andere seien.]]
# 2.1
[[ab:3.2.1 #vorgabe|Die Vorgabe habe gelautet: alle zwei Wochen ein Kontakt, mindestens jeder zweite davon persönlich.]] Nach einem halben Jahr habe die Geschäftsführung das gelockert. [[ab:3.2.1 a:4.3 #lockerung|Heute gelte mindestens ein Kontakt im Monat, alles Weitere entscheide die Fachkraft.]] Sie wisse, dass ein Teil der Fachkräfte die alte Regel vermisse, weil sie vor Rechtfertigung geschützt habe.
# 2.2
Individueller zu arbeiten heiße für sie, die nächste Verabredung aus dem Gespräch abzuleiten und nicht aus dem Kalender. [[ab:3.6@60 #egvgf|Die Eingliederungsvereinbarung werde seit dem Programm für jeden Menschen einzeln geschrieben; Textbausteine gebe es in den Projektteams nicht mehr.]] Das sei ein Punkt, auf den sie stolz sei.
Auf Nachfrage, wie sie das überprüfe, verweist sie auf Stichproben der Teamleitung. Eigene Einsicht nehme sie nicht.
# 2.3
Von zwölf Stellen seien sieben aus dem Bestand besetzt worden, fünf mit neuen Leuten. [[ab:2.3.1 #freiwillig|Wer aus dem Bestand kam, habe sich gemeldet; angewiesen worden sei niemand.]] [[ab:2.3.2|Bei den Neuen habe man bewusst nach Vertriebserfahrung gesucht: zwei kämen aus der Zeitarbeit, eine aus dem Einzelhandel, zwei aus Bildungsträgern.]]
Rückblickend hätte die Geschäftsführung lieber unbefristet eingestellt. [[ab:2.3.4|Die Befristung auf zwei Jahre sei ‹ein Verfallsdatum auf der Stirn›.]] Bisher sei erst eine Fachkraft gegangen.
# 2.4
Eine berufsfachliche Gliederung habe man erwogen und verworfen. [[a:2.2.2 b:2.2.2|Der örtliche Arbeitsmarkt hänge an zwei Branchen, da entstünden bei einer Aufteilung sehr ungleiche Teams.]] Informell hätten sich aber Fachleute für Lager und für Pflege herausgebildet, die von den anderen gefragt würden.
# 3.1
Maßnahmen spielten eine kleinere Rolle als im übrigen Haus. [[ab:3.7 #massnahmen|Vermittlung habe Vorrang; eine Maßnahme müsse begründen, weshalb sie besser sei als eine Bewerbung.]] Ausnahmen mache man bei Teilqualifizierungen in der Metallverarbeitung, die bis zur Hälfte in Einstellungen mündeten.
# 4.1
Die Leistungsabteilung sei ‹der stille Teilhaber› des Programms. Wenn ein Bescheid nicht stimme, brauche man über Bewerbungen nicht zu reden. Eine halbe zusätzliche Stelle sei dort vorgesehen gewesen. [[ab:2.5 #halbestelle|Sie sei bis heute nicht besetzt, was die Geschäftsführung ausdrücklich bedauert.]]
# 4.2
[[ab:2.4@70 #schnittstellegf|Die Schnittstelle zu den Basisteams sei nach anfänglichen Reibungen geregelt.]] Es gebe ein Übergabeblatt, eine feste Ansprechperson und alle sechs Wochen eine gemeinsame Runde. Von Neid höre sie gelegentlich, halte das aber für ‹Flurfunk›. [[a:2.4.2?|Dass die Basisteams sich als Verlierer sähen, könne sie verstehen; gemessen an den Zahlen stimme es nicht.]]
# 4.4
Wichtig sei vor allem die Schuldnerberatung. Mit dem städtischen Anbieter habe man ein Kontingent vereinbart, sodass Menschen aus dem Programm binnen zwei Wochen einen Termin bekämen statt nach sechs. [[ab:2.7@80 b:7.2 #schulden|Das sei die Regelung, die sie anderen Häusern am ehesten empfehlen würde.]] Suchtberatung und psychosoziale Hilfe seien dagegen unverändert überlaufen.
# 5.1
Die Strategie lasse sich in einem Satz sagen: [[ab:3.8.1|erst der Mensch, dann die Stelle.]] In der Praxis gebe es beides nebeneinander. Wenn ein großer Betrieb dreißig Leute suche, werde selbstverständlich von der Stelle her gedacht.
# 5.2
Neu sei, dass Fachkräfte selbst in Betriebe gingen. [[ab:2.6.1 #akquise|Die Akquise bleibe zwar beim Arbeitgeberservice, die Projektteams dürften aber für einzelne Personen anfragen.]] Diese Grenze sei in einer Vereinbarung festgehalten worden, die nach einem Streit im ersten Sommer entstanden sei.
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
`;

export const mfPl = `
# 1.1
Die Projektleitung war an der Entscheidung nicht beteiligt, sie ist erst vier Monate vor dem Start benannt worden. [[ab:1.1.1|Nach ihrer Kenntnis sei es um die festgefahrenen Zahlen im Langzeitbezug gegangen.]] [[b:1.1.2?|Sie habe aber auch gehört, die Regionaldirektion habe ‹freundlich, aber unmissverständlich› gefragt.]]
# 1.2
Gut sei die Arbeit in kleinen Runden. Schwierig sei alles, was über zwei Gebäude gehe. Seit das Projekt in angemieteten Räumen sitze, zwanzig Gehminuten vom Haupthaus entfernt, erfahre man vieles erst aus dem Verteiler. [[ab:2.2.1@70 #gebaeude|Die Entfernung habe dem Team genützt und der Zusammenarbeit geschadet.]]
# 1.3
[[ab:1.2.1|Offiziell gelte die Zahl der zusätzlichen Integrationen.]] Für das Team sei eine andere Größe wichtiger geworden: wie viele Menschen nach drei Monaten noch in Arbeit seien. Diese Zahl erhebe man selbst, auf einer Liste, die im Büro der Projektleitung hänge. [[ab:1.2.4 #zielkonflikt|Zwischen beiden Zielen bestehe ein Widerspruch: Wer rasch zähle, nehme auch die Stelle, die nach sechs Wochen wieder vorbei sei.]]
# 1.4
[[ab:1.4.1|Die Begleitung durch die Regionaldirektion sei zugewandt, aber sehr auf Berichte gerichtet.]] In den ersten zwölf Monaten habe sie 31 Abfragen gezählt. [[ab:1.4.3 #rechnung|Nach welcher Rechnung eine Integration als zusätzlich gelte, habe sie sich dreimal erklären lassen und beim dritten Mal ‹so getan, als hätte ich es verstanden›.]]
Die Geschäftsführung halte dem Team den Rücken frei. Das sei nicht selbstverständlich.
# 1.5
Zum Vier-Phasen-Modell hat die Projektleitung ein gespaltenes Verhältnis. [[ab:3.1.1|Es zwinge dazu, überhaupt eine Strategie aufzuschreiben.]] [[ab:3.1.2@60 #profillagen|In den Profillagen finde sie aber viele Menschen wieder, die seit Jahren nicht neu eingeschätzt worden seien; bei der Übernahme habe nach ihrer Schätzung jede dritte Einstufung nicht gestimmt.]]
# 1.6
Erwartet habe sie Ruhe für lange Gespräche. Bekommen habe sie die Ruhe, aber nicht sofort. In den ersten Wochen seien alle damit beschäftigt gewesen, 1.100 Akten zu lesen.
# 1.7 | nicht gefragt
# 2.1
Im ersten halben Jahr habe die Regel der zwei Wochen gegolten. [[ab:3.2.1|Die Projektleitung fand sie am Anfang richtig, weil sie einen Takt gegeben habe.]] [[ab:3.2.2 #takt|Durchgehalten worden sei sie etwa bei zwei Dritteln; Urlaub, Krankheit und nicht erschienene Personen hätten den Rest verhindert.]] Inzwischen liege der Abstand bei gut drei Wochen.
# 2.2
Verändert habe sich, wie lange man bei einer Sache bleibe. Früher habe ein Gespräch mit dem Ausdruck der Stellen geendet, heute beginne es damit, was aus den letzten geworden sei. [[ab:3.3.2 a:7.1 #folge|Das klinge nach wenig, sei aber der eigentliche Umbau.]]
Von den Menschen werde das unterschiedlich aufgenommen. Manche fühlten sich zum ersten Mal gesehen, andere kontrolliert. Einer habe gesagt, er komme sich vor ‹wie unter der Lupe›.
[[ab:3.6 #egvpl|Die Eingliederungsvereinbarung sei kürzer geworden. Ganz ohne Bausteine komme man nicht aus, schon wegen der Rechtssicherheit; den mittleren Teil schreibe man frei.]]
# 2.3
Sie habe an den Auswahlgesprächen teilgenommen. [[ab:2.3.1 #gebeten|Aus dem Bestand hätten sich fünf Fachkräfte gemeldet, zwei seien ‹gebeten worden, sich zu melden›.]] [[ab:2.3.2 #neue|Die Neuen brächten eine Unbefangenheit im Umgang mit Betrieben mit, die dem Haus gefehlt habe. Im Sozialrecht seien sie dagegen lange unsicher gewesen.]]
[[ab:2.3.3@50|Die Schulung habe elf Tage gedauert, davon vier gemeinsam mit den Erfahrenen.]] Die gemeinsamen Tage seien die besten gewesen, weil beide Seiten voneinander gelernt hätten.
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
# 4.3
Persönliche Lasten seien ‹der eigentliche Fahrplan›. [[ab:3.4.2 #lasten|Schulden kämen in mehr als der Hälfte der Fälle vor, oft erst im dritten oder vierten Gespräch.]] Wer alle zwei Wochen jemanden sehe, erfahre so etwas. Alleinerziehende scheiterten weniger an der Zahl der Plätze als an den Randzeiten.
# 4.4
Das Kontingent bei der Schuldnerberatung bezeichnet sie als Glücksfall. [[ab:2.7 b:7.2 #schuldenpl|Seit es die zwei Wochen gebe, gehe tatsächlich jemand hin; bei sechs Wochen Wartezeit sei die Bereitschaft jedes Mal verflogen.]]
# 5.1
Man beginne mit einer Suche vom Menschen her und nehme offene Stellen dazu. [[ab:3.8.1|Drei Fachkräfte riefen regelmäßig Betriebe an, ohne dass eine Stelle ausgeschrieben sei.]]
# 5.2
[[ab:2.6.2@80 #stellenrunde|Jeden Dienstag um halb neun komme jemand vom Arbeitgeberservice in die Projekträume und bringe die neuen Stellen mit. Diese Stellenrunde dauere vierzig Minuten und sei ‹das Beste, was wir haben›.]] [[ab:2.6.3 #streit|Im ersten Sommer sei es zum Streit gekommen, weil ein Betrieb innerhalb von drei Tagen von vier verschiedenen Stellen angerufen worden sei.]]
# 5.3
Den Anteil schätzt die Projektleitung auf ein knappes Drittel. Begleitet würden Vorstellungsgespräche selten, vielleicht zehnmal im Jahr.
# 5.4
Bewerbungsmappen schreibe man gemeinsam am Platz. [[ab:3.8.3|Zwei Rechner stünden im Flur zur freien Verfügung; sie seien fast immer besetzt.]]
# 5.5
Vorgesehen sei ein Anruf nach vier Wochen. [[ab:3.9 #nachbetreuung|Er finde statt, wenn Luft sei.]] Die Projektleitung hält das für die größte Lücke im Konzept.
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
