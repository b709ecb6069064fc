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
# 1.7
Berlin sei weit weg gewesen. Man habe die Unterlagen gelesen und zur Seite gelegt.
# 2.1
[[ab:3.2.1 #telefon|Eine feste Zahl von Kontakten gebe es nicht. Man habe sich für das Telefon entschieden, weil der Bus in die Dörfer dreimal am Tag fahre.]] Persönlich sehe man sich etwa alle acht Wochen.
Die gewonnene Zeit sei allerdings zur Hälfte wieder verschwunden, seit die zwei Stellen frei seien.
# 2.2
Individueller heiße hier: vor der Saison anders reden als danach. Im März gehe es um die Stelle für den Sommer, im September um das, was danach komme. [[ab:3.5.3@60 #zweiphasen|Die Fachkraft verabrede deshalb immer zwei Schritte, einen für den Sommer und einen für den Winter.]] Das habe es vorher nicht gegeben.
# 2.3
Ausgeschrieben worden seien vier Stellen, auf die sich elf Personen beworben hätten. Zwei habe man aus dem Bestand genommen, zwei von außen. [[ab:2.3.2 a:2.3.4|Die beiden von außen seien nach vierzehn Monaten gegangen, als sich zeigte, dass eine Entfristung nicht komme.]]
# 2.4
Nein. Bei vier Stellen, von denen zwei besetzt seien, wäre das ‹ein Witz›.
# 3.1
Maßnahmen seien im Winter wichtig, im Sommer kaum. [[ab:3.7 #winter|Der Versuch, die Wintermonate mit einer Qualifizierung im Gastgewerbe zu füllen, sei gut angelaufen; im zweiten Jahr habe sich kein Träger mehr gefunden.]]
# 4.1
Die Leistungsabteilung sitze auf demselben Flur. [[ab:2.5 #flur|Wer etwas wissen wolle, gehe drei Türen weiter.]] Besondere Vereinbarungen brauche man nicht. Schwierig werde es zweimal im Jahr, wenn zum Beginn und zum Ende der Saison alle gleichzeitig ihre Änderungen brächten.
# 4.2
[[ab:2.4 b:1.5.1 #eingebaut|Ein eigenes Projektteam gebe es nicht. Die Fachkräfte des Programms säßen im selben Zimmer wie die anderen.]] Damit sei die Schnittstelle erledigt. [[a:2.4.2 #neidlos|Neid habe sie nie bemerkt. Wer mehr Zeit habe, übernehme dafür die Vertretung am Schalter.]]
Dass dadurch ein Teil der Zeit wieder verloren gehe, räumt sie ein.
# 4.4
Partner gebe es wenige. Die Schuldnerberatung komme alle vierzehn Tage für einen Nachmittag aus der Kreisstadt. [[ab:2.7|Ein Raum im eigenen Haus sei dafür frei gemacht worden, das habe die Hemmschwelle gesenkt.]]
# 5.1
Man kenne die Betriebe. [[ab:3.8 #kennen|Wenn eine Fachkraft jemanden habe, der in eine Küche passe, rufe sie dort an; das sei immer so gewesen und heiße jetzt bewerberorientiert.]]
# 5.2
Geändert habe sich wenig. Neu sei die Rufliste. [[ab:2.6.2@80 b:7.2 #rufliste|Freitags zwischen neun und elf riefen Fachkräfte und Arbeitgeberservice gemeinsam Betriebe an, jede Woche andere, und fragten nach dem Bedarf nach der Saison.]] Die Idee stamme von einer Fachkraft und koste nichts.
# 5.3
Fast alles gehe von der Person aus, weil es kaum offene Stellen gebe, die nicht schon jemandem versprochen seien.
# 6.1
In der Steuerung des Hauses spiele das Programm keine besondere Rolle. [[ab:1.5.1 #ergaenzung|Es sei eine Ergänzung und habe eine bleiben sollen.]] In der Besprechung am Montag komme es vor, wenn etwas anstehe.
# 6.3
Die Fachaufsicht mache sie selbst, indem sie mitgehe. Bögen gebe es nicht.
# 6.4
Für eine eigene Auswertung reichten die Zahlen nicht. Wer bei 17 Menschen Prozente rechne, mache sich etwas vor.
# 6.5
Einmal habe man nachgesteuert: Statt der neu Gemeldeten nehme man jetzt auch Menschen auf, die schon länger da seien. [[ab:2.1.2 a:4.3|Grund sei gewesen, dass im Sommer zu wenige Neue kämen.]]
# 6.6
[[ab:4.4 #gleich|Die Arbeit im übrigen Team sei gleich geblieben, jedenfalls bis zu den beiden Weggängen. Seither vertrete jeder jeden, und da bleibe etwas liegen.]]
Was genau, will die Geschäftsführung nicht sagen.
`;
