/** Beispielwerder, strategic level. Everything in it is invented. */

export const bwGf = `
# 1.1
Die Geschäftsführung schildert die Beteiligung als Anfrage, der man sich ‹nicht gut entziehen konnte›. [[ab:1.1.2@70 #anfrage|Die Regionaldirektion habe ein kleines Haus an der Küste dabeihaben wollen, damit das Programm nicht nur in großen Städten erprobt werde.]] Inhaltlich sei man nicht dagegen gewesen. [[a:1.1.1 b:1.2.1 =a|Wer im Winter ohne Arbeit sei, komme im Sommer von selbst unter; um die anderen kümmere sich sonst niemand.]]
# 1.2
Zufrieden sei man mit den kurzen Wegen. Das Haus habe 38 Beschäftigte, jeder kenne jeden. Weniger zufrieden sei man mit der Besetzung: Wer gut sei, gehe nach zwei Jahren in die nächste größere Stadt. [[ab:2.3.4@90 #vakanz|Von vier Stellen, die das Programm gebracht habe, seien zwei seit sieben Monaten frei.]]
# 1.3
Eine eigene Zielzahl sei vereinbart worden, 40 zusätzliche Integrationen im Jahr. Sie sei bei halber Besetzung nicht zu halten gewesen und werde ‹stillschweigend mitgeführt›. [[ab:1.2.4 #stillschweigend|Offen heruntergesetzt habe sie niemand, weil dann auch über die Stellen geredet worden wäre.]]
Dem Landkreis gehe es darum, dass die Leute auch im Winter in Arbeit blieben. Die Fachkräfte wollten vor allem weniger Fälle.
# 1.4
Die Regionaldirektion sei mit großen Häusern vertraut. [[ab:1.4.1 #grosse|Das kleine Haus habe dieselben Berichte zu liefern wie das größte, nur dass hier eine einzige Person daran sitze.]] Die Agentur helfe mit ihrem Arbeitgeberservice, wo sie könne. Der Landkreis interessiere sich, mische sich aber nicht ein.
# 1.5
Das Modell werde genutzt, um im Herbst zu sortieren, wer den Winter über besonders betreut werden solle. [[ab:3.1.1|Dafür sei es brauchbar.]] Alles andere sei ‹Großstadt›.
# 1.6
Sie habe erwartet, dass man an die Leute herankomme, die seit Jahren nur zwischen Mai und September arbeiteten. [[ab:3.9 #saison|Bei einem Teil sei das gelungen: 17 Menschen hätten erstmals den ganzen Winter durchgearbeitet.]] Die Zahl sei klein, aber sie kenne jeden Namen dazu.
Eine Frau, die sie als Beispiel nennt, habe 22 Sommer lang Zimmer gemacht und sich jeden Oktober abgemeldet, als ginge sie in Urlaub. Im ersten Winter des Programms habe sie in der Tagespflege ausgeholfen. Im Frühjahr sei sie nicht in die Pension zurückgegangen. Der Wirt habe sich bei der Geschäftsführung beschwert, und auch das gehöre zur Bilanz.
# 1.7
Der Vorläufer sei weit weg gewesen. Man habe die Unterlagen gelesen und zur Seite gelegt. [[a:1.6 b:1.6|Brauchbar sei der Hinweis gewesen, nicht alle auf einmal zu übernehmen; die Teamgrößen dort hätten mit einem Haus von 38 Leuten nichts zu tun.]]
# 2.1
[[ab:3.2.1 #telefon|Eine feste Zahl von Kontakten gebe es nicht. Man habe sich für das Telefon entschieden, weil der Bus in die Dörfer dreimal am Tag fahre.]] Persönlich sehe man sich etwa alle acht Wochen. [[ab:3.2.2|Im Juli und August falle der Abstand auseinander, weil dann niemand Zeit habe, weder im Haus noch in der Küche, in der die Leute stünden.]]
Die gewonnene Zeit sei allerdings zur Hälfte wieder verschwunden, seit die zwei Stellen frei seien.
# 2.2
Individueller heiße hier: vor der Saison anders reden als danach. Im März gehe es um die Stelle für den Sommer, im September um das, was danach komme. [[ab:3.5.3@60 #zweiphasen|Die Fachkraft verabrede deshalb immer zwei Schritte, einen für den Sommer und einen für den Winter.]] Das habe es vorher nicht gegeben.
# 2.3
Ausgeschrieben worden seien vier Stellen, auf die sich elf Personen beworben hätten. Zwei habe man aus dem Bestand genommen, zwei von außen. [[ab:2.3.2 a:2.3.4|Die beiden von außen seien nach vierzehn Monaten gegangen, als sich zeigte, dass eine Entfristung nicht komme.]]
Die beiden offenen Stellen habe sie zuletzt mit einem Zimmer zusammen ausgeschrieben, das eine Kollegin vermietet. Die Personalstelle habe den Satz gestrichen, weil er nicht zur Vergütung gehöre. Gemeldet habe sich niemand.
# 2.4
Nein. Bei vier Stellen, von denen zwei besetzt seien, wäre das ‹ein Witz›.
# 3.1
Maßnahmen seien im Winter wichtig, im Sommer kaum. [[ab:3.7 #winter|Der Versuch, die Wintermonate mit einer Qualifizierung im Gastgewerbe zu füllen, sei gut angelaufen; im zweiten Jahr habe sich kein Träger mehr gefunden.]]
# 4.1
Die Leistungsabteilung sitze auf demselben Flur. [[ab:2.5 #flur|Wer etwas wissen wolle, gehe drei Türen weiter.]] Besondere Vereinbarungen brauche man nicht. Schwierig werde es zweimal im Jahr, wenn zum Beginn und zum Ende der Saison alle gleichzeitig ihre Änderungen brächten.
# 4.2
[[ab:2.4 b:1.5.1 #eingebaut|Ein eigenes Projektteam gebe es nicht. Die Fachkräfte des Programms säßen im selben Zimmer wie die anderen.]] Damit sei die Schnittstelle erledigt. [[a:2.4.2 #neidlos|Neid habe sie nie bemerkt. Wer mehr Zeit habe, übernehme dafür die Vertretung am Schalter.]]
Dass dadurch ein Teil der Zeit wieder verloren gehe, räumt sie ein. Eine Trennung in zwei Zimmer habe man eine Woche lang versucht und dann gelassen, weil die Hälfte der Fragen über den Schreibtisch hinweg beantwortet werde.
# 4.4
Partner gebe es wenige. Die Schuldnerberatung komme alle vierzehn Tage für einen Nachmittag aus der Kreisstadt. [[ab:2.7|Ein Raum im eigenen Haus sei dafür frei gemacht worden, das habe die Hemmschwelle gesenkt.]]
Was fehle, sei eine Stelle für Menschen, die trinken. Die nächste liege eine Stunde entfernt und nehme niemanden auf, der nicht allein hinkomme. Man habe das dem Landkreis geschrieben. Geantwortet habe er, man möge eine Bedarfsmeldung machen; das Schreiben sei eine gewesen.
# 5.1
Man kenne die Betriebe. [[ab:3.8 #kennen|Wenn eine Fachkraft jemanden habe, der in eine Küche passe, rufe sie dort an; das sei immer so gewesen und heiße jetzt bewerberorientiert.]]
Ein Küchenchef habe einmal zu ihr gesagt, er nehme jeden, wenn ihre Kollegin sagt, der passt, und keinen, wenn ein Vordruck es sagt. Sie habe überlegt, ob sie das in den Bericht schreiben soll.
# 5.2
Geändert habe sich wenig. Neu sei die Rufliste, über die sich die Geschäftsführung sichtlich freut. [[ab:2.6.2@80 b:7.2 #rufliste|Freitags zwischen neun und elf riefen Fachkräfte und Arbeitgeberservice gemeinsam Betriebe an, jede Woche andere, und fragten nach dem Bedarf nach der Saison.]] Die Idee stamme von einer Fachkraft und koste nichts.
# 5.3
Fast alles gehe von der Person aus, schon aus Not, weil es kaum offene Stellen gebe, die nicht schon jemandem versprochen seien.
# 6.1
In der Steuerung des Hauses spiele das Programm keine besondere Rolle. [[ab:1.5.1 #ergaenzung|Es sei eine Ergänzung und habe eine bleiben sollen.]] In der Besprechung am Montag komme es vor, wenn etwas anstehe.
# 6.3
Die Fachaufsicht mache sie selbst, indem sie mitgehe. Bögen gebe es nicht.
# 6.4
Für eine eigene Auswertung reichten die Zahlen nicht. Wer bei 17 Menschen Prozente rechne, mache sich etwas vor.
# 6.5
Einmal habe man nachgesteuert: Statt der neu Gemeldeten nehme man jetzt auch Menschen auf, die schon länger da seien. [[ab:2.1.2 a:4.3|Grund sei gewesen, dass im Sommer zu wenige Neue kämen.]]
Ein zweites Mal habe man etwas geändert, ohne es so zu nennen. Im Sommer werde seit diesem Jahr gar nicht mehr eingeladen, nur noch angerufen. Die Zahl der Kontakte sei gleich geblieben, die Zahl der Versäumnisse von vierzig auf sechs gefallen. [[ab:3.2.1 a:4.3 #sommer|Gemeldet habe sie das nicht, weil sonst jemand fragt, wo es geregelt ist.]]
# 6.6
[[ab:4.4 #gleich|Die Arbeit im übrigen Team sei gleich geblieben, jedenfalls bis zu den beiden Weggängen. Seither vertrete jeder jeden, und da bleibe etwas liegen.]]
Was genau, will die Geschäftsführung zuerst nicht sagen. Auf Nachfrage nennt sie die Prüfung der Eigenbemühungen: Dafür sei im Sommer seit jeher keine Zeit, neu sei, dass es jetzt auch im Winter so gehe. Sie rechne damit, dass das bei der nächsten Prüfung auffalle, und werde es dann ‹auf die Stellen schieben, wo es hingehört›.
`;

export const bwPl = `
# 1.1
Die Projektleitung hat die Aufgabe neben der Teamleitung übernommen, mit einem Anteil, der auf dem Papier die Hälfte ihrer Zeit beträgt. [[ab:1.1.2 #papier|Beteiligt habe man sich, weil man gefragt worden sei und weil vier Stellen in einem Haus von 38 Leuten viel seien.]] Ein eigenes Vorhaben habe nicht dahintergestanden.
# 1.2
Gut sei, dass man alles am Tisch klären könne. Weniger gut sei, dass an diesem Tisch inzwischen zwei Plätze leer seien. [[ab:2.3.4@90 #leereplaetze|Seit sieben Monaten suche man; auf die letzte Ausschreibung habe sich eine Person gemeldet und wieder abgesagt, als sie die Wohnungspreise im Sommer gesehen habe.]]
Am schwersten wiege, dass man niemanden mehr fragen könne, der es auch mache. Zu viert habe man sich am Freitag eine Stunde eingeschlossen. Zu zweit sei das ein Gespräch, und zu zweit rede man ohnehin den ganzen Tag.
# 1.3
Vierzig zusätzliche Integrationen im Jahr. Nach ihrer Rechnung seien es 26 gewesen, nach der anderen 19. [[ab:1.4.3 #rechnungbw|Der Unterschied entstehe, weil eine Vermittlung im Mai nicht als zusätzlich gelte, da im Mai sowieso alle unterkämen.]] Das sei nicht einmal falsch.
Ob sie die Zahl nicht offen hätte senken wollen? Das sei nicht ihre Sache gewesen. Sie habe einmal einen Satz dazu in den Bericht geschrieben. Zurückgekommen sei der Bericht ohne den Satz, und sie habe das für eine Antwort gehalten.
# 1.4
Die Regionaldirektion melde sich mit Vordrucken. [[ab:1.4.1 #vordrucke|Für den letzten habe sie einen Nachmittag gebraucht, um in acht Spalten eine Null einzutragen.]] Der Landkreis lasse sie in Ruhe.
Vom Austausch mit anderen Häusern habe sie viel gehabt, als es ihn gab. [[a:1.4.4 b:1.4.4|Zweimal im Jahr habe man sich getroffen; seit dem letzten Herbst sei das eine Videokonferenz mit vierzig stummen Kacheln.]]
# 1.5
Sie nutze das Modell im Oktober und lege es im November weg.
# 1.6
Erwartet habe sie Winterarbeit und einen Winterplan. [[ab:3.9 #winterplan|Das Zweite sei gelungen: Mit jedem Menschen gebe es im September ein Gespräch über den Winter. Beim Ersten seien es siebzehn, davon zwölf in der Pflege und in der Werft.]]
Eine Hoffnung habe sich nicht erfüllt. Sie habe gedacht, die Betriebe würden im Winter wenigstens einen Teil ihrer Leute behalten, wenn man sie rechtzeitig frage. Zwei hätten es getan. Die anderen hätten vorgerechnet, was eine leere Küche koste, und die Rechnung sei richtig gewesen.
# 1.7
Die Unterlagen habe sie gelesen. Behalten habe sie, dass man nicht alle Leute auf einmal übernehmen solle, und daran habe man sich gehalten.
# 2.1
[[ab:3.2.2 #telefonpl|Die meisten Kontakte fänden am Telefon statt, etwa alle drei Wochen, außer im Juli und August.]] Wer kein Gespräch am Telefon führen könne, den besuche man. Das seien fünf.
[[ab:4.4 a:2.3.4 #haelfteweg|Von der gewonnenen Zeit sei die Hälfte wieder weg. Zwei Leute machten die Arbeit von vier und am Schalter die Vertretung.]]
# 2.2
Verändert habe sich, dass man einen Plan über ein ganzes Jahr mache und nicht bis zur nächsten Frist. [[ab:3.5.3@70 b:7.2 #zweischritte|Zwei Schritte, einer für die Saison, einer für danach, auf einem Blatt, das beide unterschreiben. Es hänge bei manchen am Kühlschrank.]]
Bei Frauen, die seit zwanzig Jahren in derselben Pension arbeiteten, sei das ein seltsames Gespräch. Sie fragten, wozu. Im zweiten Jahr fragten sie nach dem Blatt.
Manchmal gehe es auch um weniger als eine Stelle. Einem Mann, der seit dreißig Jahren Strandkörbe aufstelle, habe man im ersten Winter nur vorgeschlagen, einmal in der Woche in die Werkstatt zu kommen, in der sie gestrichen würden. [[ab:3.9 a:7.2 #strandkorb|Im zweiten Winter sei er dort angestellt worden, mit zwanzig Stunden, und niemand wisse genau, wie.]]
# 2.3
Zwei aus dem Haus, zwei von außen, elf Bewerbungen. [[ab:2.3.1 #nachfrage|Von den beiden aus dem Haus habe sich eine gemeldet, die andere sei nach einer zweiten Nachfrage mitgegangen.]] Die beiden von außen seien gut gewesen und deshalb jetzt woanders.
# 3.1
Im Winter alles, im Sommer nichts. [[ab:3.7 #gastgewerbe|Die Qualifizierung im Gastgewerbe habe zwölf Plätze gehabt und elf Abschlüsse gebracht; im zweiten Jahr habe der Träger aufgegeben, weil er im Sommer niemanden beschäftigen könne.]]
# 3.2
Es gebe nur einen Träger, den treffe sie beim Bäcker.
# 3.3
Eine Regelung fehle, vermisst habe sie keine.
# 4.1
Drei Türen weiter. [[ab:2.5 #dreitueren|Im Mai und im Oktober sei dort allerdings kein Durchkommen; wer dann eine Frage habe, warte bis zum nächsten Monat.]]
# 4.2
[[ab:1.5.1 b:2.4 #einzimmer|Ein Projektteam im eigentlichen Sinn sei es nie gewesen, man sitze in einem Zimmer.]] [[a:2.4.2 b:7.3 =both #schalter|Von Neid wolle sie nicht reden. Dass die Kollegin mit 240 Fällen auf die mit 90 schaue und dann zum Schalter gehe, weil das Telefon klingle, sei aber zu beobachten.]] Die Vertretung sei eingeführt worden, damit genau das aufhöre.
Die Vertretung am Schalter sei auch nicht nur eine Last. Man treffe dort Menschen, die man sonst erst nach Wochen sehe. [[ab:2.7 b:2.1.2 =a #schaltergluck|Drei der siebzehn habe sie am Schalter kennengelernt, einer hatte nur eine Bescheinigung abholen wollen.]]
# 4.3
Die Wohnung sei das Thema, zu dem ihr nichts einfalle. [[ab:3.4.2 #wohnung|Wer in der Saison ein Zimmer im Betrieb habe, stehe im Oktober ohne da.]] Dann werde aus einer Arbeitsfrage eine Obdachfrage, und dafür sei man nicht zuständig und trotzdem da.
In einem Fall sei ein Wirt eingesprungen. Er habe seinem Spüler das Zimmer über den Winter gelassen, gegen Heizen und Schneeräumen. Daraus sei eine Liste geworden, auf der inzwischen neun Zimmer stehen. [[ab:2.7 a:7.2 #zimmerliste|Von allem, was sie in diesem Amt gemacht habe, sei diese Liste das Unerlaubteste und Nützlichste.]]
# 4.4
Die Schuldnerberatung jeden zweiten Mittwoch in ihrem Besprechungsraum. [[ab:2.7 #mittwoch|Sechs Termine, fast nie einer frei, und keiner müsse erklären, wohin er gehe.]]
# 5.1
Man kenne 90 Betriebe und 300 Menschen. [[ab:3.8 #kopf|Das gehe im Kopf, und solange es dort gehe, sei es schneller als jedes Programm.]] Gehe die Kollegin in Rente, sei es weg.
# 5.2
[[ab:2.6.2@90 b:7.2 #rufliste2|Die Rufliste am Freitag habe eine Fachkraft erfunden, die es satt hatte, im September Klinken zu putzen. Zwanzig Anrufe zu zweit, mit Lautsprecher, ein Kaffee danach.]] Im ersten Herbst seien daraus neun Winterstellen geworden. Der Arbeitgeberservice habe das Verfahren in zwei Nachbarhäuser mitgenommen.
Am Freitag klingle inzwischen auch bei den Betrieben etwas. Zwei hätten sich beschwert, weil sie nicht angerufen worden seien. Man führe jetzt eine Liste, damit jeder einmal im Herbst drankomme.
# 5.3
Neun von zehn, was solle man sonst tun.
# 5.4
Bewerbungen schreibe man kaum. Hier gehe man hin.
# 5.5
Nach der Vermittlung rufe man an, wenn man an dem Betrieb vorbeikomme. [[ab:3.9 #vorbeikommen|Ein Verfahren sei das nicht, und seit zwei Plätze leer seien, komme man seltener vorbei.]]
# 6.1
Das Programm laufe mit. Man vergesse gelegentlich, dass es eines sei.
# 6.2
Zu zweit im Gespräch, wenn es schwierig sei. Stichproben nach Vorschrift.
# 6.3 | nicht gefragt
# 6.4
Sie habe sich die 17 Menschen einzeln aufgeschrieben, mit dem, was geholfen habe. [[ab:4.2 #siebzehn|Bei neun sei es das Blatt gewesen, bei fünf der Anruf am Freitag, bei drei wisse es niemand.]] Veröffentlichen würde sie das nicht, dafür seien es zu wenige und zu bekannte.
Bei den dreien, zu denen niemand etwas weiß, habe sie nachgefragt. Einer habe gesagt, es sei ihm im Januar langweilig geworden.
# 6.5
Statt der neu Gemeldeten nehme man auch andere. Sie hätte das von Anfang an getan.
# 6.6
[[ab:4.4 a:7.3 #liegen|Ja, es bleibe etwas liegen, und zwar die Menschen, die nicht anrufen. Die Leitung sehe das vermutlich, sage es aber nicht gern.]]
`;
