/** Beispielwerder, strategic level. Everything in it is invented. */

export const bwGf = `
# 1.1
> Videogespräch von 74 Minuten. Die Projektleitung wurde einen Tag später getrennt befragt.
Die Geschäftsführung schildert die Beteiligung als Anfrage, der man sich ‹nicht gut entziehen konnte›. [[ab:1.1.2@70 #anfrage|Die Regionaldirektion habe ein kleines Haus an der Küste dabeihaben wollen, damit das Programm nicht nur in großen Städten erprobt werde.]] Inhaltlich sei man nicht dagegen gewesen. [[a:1.1.1 b:1.2.1 =a|Wer im Winter ohne Arbeit sei, komme im Sommer von selbst unter; um die anderen kümmere sich sonst niemand.]]
Entschieden worden sei an einem Montag. Sie habe die Anfrage in der Besprechung vorgelesen und jeden gebeten, einen Grund dagegen zu nennen. Zusammengekommen seien neun. Sieben davon hätten mit der Frage zu tun gehabt, was nach zwei Jahren werde. [[ab:1.3 #bedingung|Der Personalrat habe eine Bedingung gestellt: Wer aus dem Bestand ins Programm wechsle, müsse an seinem alten Platz ersetzt werden.]] Zugesagt habe sie das für beide, eingehalten für eine.
# 1.2
Zufrieden sei man mit den kurzen Wegen. Das Haus habe 38 Beschäftigte, jeder kenne jeden. Weniger zufrieden sei man mit der Besetzung: Wer gut sei, gehe nach zwei Jahren in die nächste größere Stadt. [[ab:2.3.4@90 #vakanz|Von vier Stellen, die das Programm gebracht habe, seien zwei seit sieben Monaten frei.]]
Das Jahr des Hauses habe zwei Wochen, nach denen sich alles andere richte. In den ersten beiden Oktoberwochen gingen 260 Anträge ein, in den drei Sommermonaten zusammen 190. In dieser Zeit gebe es keinen Urlaub, und auch sie selbst nehme Unterlagen an. Nach einem schlechten Herbst vor vier Jahren habe man begonnen, die Vordrucke schon im September in die Betriebe zu bringen. Von zehn Anträgen seien seither acht vollständig, früher sei es die Hälfte gewesen. [[ab:1.5 #kalender|Eine strategische Linie habe nie jemand beschlossen. Das Haus habe einen Kalender, und der sei besser als manches Papier, das sie dafür hätte schreiben sollen.]]
# 1.3
Eine eigene Zielzahl sei vereinbart worden, 40 zusätzliche Integrationen im Jahr. Sie sei bei halber Besetzung nicht zu halten gewesen und werde ‹stillschweigend mitgeführt›. [[ab:1.2.4 #stillschweigend|Offen heruntergesetzt habe sie niemand, weil dann auch über die Stellen geredet worden wäre.]]
Dem Landkreis gehe es darum, dass die Leute auch im Winter in Arbeit blieben. Die Fachkräfte wollten vor allem weniger Fälle.
Wie die Zahl zustande kam, sei schnell erzählt: vier Stellen, zehn je Stelle. Ausgearbeitet habe sie niemand, mitgeteilt worden sei sie am Telefon. Noch vor dem Start habe sie gefragt, ob zwei Stellen dann zwanzig bedeuteten. [[a:1.4.3 b:1.2.1 =a #zehnje|Man habe ihr geantwortet, das werde man sehen, wenn es so weit sei, und als es so weit war, habe niemand mehr gefragt.]] Den Beschäftigten habe sie die Vierzig einmal an die Tafel geschrieben und danach nie wieder erwähnt. Gesprochen werde im Haus über die siebzehn.
# 1.4
Die Regionaldirektion sei mit großen Häusern vertraut. [[ab:1.4.1 #grosse|Das kleine Haus habe dieselben Berichte zu liefern wie das größte, nur dass hier eine einzige Person daran sitze.]] Die Agentur helfe mit ihrem Arbeitgeberservice, wo sie könne. Der Landkreis interessiere sich, mische sich aber nicht ein.
Eine Hilfe des Landkreises wolle sie dann doch nennen. Auf ihre Bitte sei der letzte Bus aus dem Hafen um vierzig Minuten nach hinten gelegt worden, damit man nach der Spätschicht in der Tagespflege noch nach Hause komme. [[ab:1.4.2 ab:wege #letzterbus|Das habe fast ein Jahr gedauert und vier Menschen betroffen, und drei von ihnen wären ohne diesen Bus im ersten Winter wieder abgesprungen.]]
[[ab:1.4.2|Land und Zentrale kenne man aus Rundschreiben.]] Einmal sei jemand aus dem Ministerium da gewesen, im August, auf der Durchreise. Man habe ihm das Zimmer gezeigt und den Schalter. Er habe gefragt, wo die Kundschaft sei, und zur Antwort bekommen: in der Arbeit.
# 1.5
Das Modell werde genutzt, um im Herbst zu sortieren, wer den Winter über besonders betreut werden solle. [[ab:3.1.1|Dafür sei es brauchbar.]] Alles andere sei ‹Großstadt›.
Ein Mangel sei, dass das Modell keine Jahreszeiten kenne. [[ab:3.1.2 #jahreszeit|Dieselbe Frau sei im April marktnah und im November nicht; wer richtig einstufe, müsse zweimal im Jahr alles umschreiben.]] Das tue bei ihr niemand, und sie verlange es auch nicht. Bei einer Prüfung seien von dreißig Profilen zehn beanstandet worden, ausnahmslos solche, die im Sommer angelegt waren. Vorbilder aus anderen Häusern habe man ihr genannt. ‹Keines davon liegt am Wasser.›
# 1.6
Sie habe erwartet, dass man an die Leute herankomme, die seit Jahren nur zwischen Mai und September arbeiteten. [[ab:3.9 #saison|Bei einem Teil sei das gelungen: 17 Menschen hätten erstmals den ganzen Winter durchgearbeitet.]] Die Zahl sei klein, aber sie kenne jeden Namen dazu.
Eine Frau, die sie als Beispiel nennt, habe 22 Sommer lang Zimmer gemacht und sich jeden Oktober abgemeldet, als ginge sie in Urlaub. Im ersten Winter des Programms habe sie in der Tagespflege ausgeholfen. Im Frühjahr sei sie nicht in die Pension zurückgegangen. Der Wirt habe sich bei der Geschäftsführung beschwert, und auch das gehöre zur Bilanz.
Was die Regionaldirektion sich verspreche, sei ihr in einem Satz gesagt worden: dass sich etwas auf andere Häuser mit Saison übertragen lasse. Der Abstand zu ihren eigenen Erwartungen sei nicht groß. [[ab:1.4.4 #august|Zwei solche Häuser seien bisher zu Besuch gekommen, beide im August, und hätten niemanden angetroffen, der eine Stunde erübrigen konnte.]] Für den Februar habe sie noch einmal eingeladen. Gekommen sei eines.
# 1.7
Der Vorläufer sei weit weg gewesen. Man habe die Unterlagen gelesen und zur Seite gelegt. [[a:1.6 b:1.6|Brauchbar sei der Hinweis gewesen, nicht alle auf einmal zu übernehmen; die Teamgrößen dort hätten mit einem Haus von 38 Leuten nichts zu tun.]]
# 2.1
[[ab:3.2.1 #telefon|Eine feste Zahl von Kontakten gebe es nicht. Man habe sich für das Telefon entschieden, weil der Bus in die Dörfer dreimal am Tag fahre.]] Persönlich sehe man sich etwa alle acht Wochen. [[ab:3.2.2|Im Juli und August falle der Abstand auseinander, weil dann niemand Zeit habe, weder im Haus noch in der Küche, in der die Leute stünden.]]
Die gewonnene Zeit sei allerdings zur Hälfte wieder verschwunden, seit die zwei Stellen frei seien.
Freigestellt sei fast alles. Vorgegeben habe sie zwei Vormittage in der Woche, dienstags und donnerstags, an denen die Fachkräfte des Programms telefonieren und nicht an den Schalter müssen. Die Dienstage hielten, die Donnerstage nicht. [[ab:3.2.1 b:2.3.4 #vormittage|Seit den Weggängen sei der Donnerstag praktisch wieder ein Schaltertag, und sie habe aufgehört, dagegen anzuordnen.]] Für Besuche gebe es einen Dienstwagen, den sich 38 Leute teilten. Wer in die Dörfer wolle, trage sich am Montag ein.
# 2.2
Individueller heiße hier: vor der Saison anders reden als danach. Im März gehe es um die Stelle für den Sommer, im September um das, was danach komme. [[ab:3.5.3@60 #zweiphasen|Die Fachkraft verabrede deshalb immer zwei Schritte, einen für den Sommer und einen für den Winter.]] Das habe es vorher nicht gegeben.
Gefragt nach der Eingliederungsvereinbarung sagt sie, die gebe es daneben auch. Sie laufe sechs Monate und müsse bestimmte Sätze enthalten. [[ab:3.6 #verweis|Man habe sich damit beholfen, in der Vereinbarung auf das Blatt mit den zwei Schritten zu verweisen und es anzuheften.]] Die Rechtsstelle der Agentur habe das für zulässig gehalten, solange das Blatt kein Datum trage. Es trage eines, mit Bleistift.
Eine Anleitung, wie man mit Wünschen umgehe, die nicht zu erfüllen seien, habe das Haus nicht. Am häufigsten sei der Wunsch, dass im Winter alles bleibe wie im Sommer, mit demselben Betrieb und demselben Lohn. [[a:3.4.1 b:3.5.2 =both #wunsch|Man rechne dann gemeinsam aus, was vier Monate Winter in der Rente ausmachen. Manche erschräken, die meisten hätten es gewusst und nie aufgeschrieben gesehen.]]
# 2.3
Ausgeschrieben worden seien vier Stellen, auf die sich elf Personen beworben hätten. Zwei habe man aus dem Bestand genommen, zwei von außen. [[ab:2.3.2 a:2.3.4|Die beiden von außen seien nach vierzehn Monaten gegangen, als sich zeigte, dass eine Entfristung nicht komme.]]
Die beiden offenen Stellen habe sie zuletzt mit einem Zimmer zusammen ausgeschrieben, das eine Kollegin vermietet. Die Personalstelle habe den Satz gestrichen, weil er nicht zur Vergütung gehöre. Gemeldet habe sich niemand.
Geschult worden sei an drei Tagen in einem Tagungshaus im Binnenland, mit den Leuten aus den großen Städten zusammen. In den Rollenspielen sei es um Lagerhelfer in Nachtschicht gegangen. [[ab:2.3.3 #rollenspiel|Ein Lager gebe es hier nicht. Mitgenommen hätten ihre Leute die Fragetechnik und zwei Telefonnummern.]] Alte und Neue seien dieselben drei Tage geschult worden. Eine Nachschulung habe sie selbst angesetzt, zwei Nachmittage über Arbeitszeitkonten, gehalten von der Steuerberaterin, die für die Hälfte der Pensionen die Löhne rechnet.
# 2.4
Nein. Bei vier Stellen, von denen zwei besetzt seien, wäre das ‹ein Witz›.
# 3.1
Maßnahmen seien im Winter wichtig, im Sommer kaum. [[ab:3.7 #winter|Der Versuch, die Wintermonate mit einer Qualifizierung im Gastgewerbe zu füllen, sei gut angelaufen; im zweiten Jahr habe sich kein Träger mehr gefunden.]]
Was im Winter gefördert werde, entscheide man am Einzelnen: ein Schein für die Personenbeförderung, ein Schweißkurs für die Werft, in einem Fall ein Kurs zum Polstern. Vierzehn solche Förderungen seien es im letzten Winter gewesen, vor dem Programm drei oder vier. [[a:3.7 a:7.1 b:3.7 #vierzehn|Möglich sei das, weil die Fachkraft schon im September wisse, was im November gebraucht werde; wer erst im November frage, komme für jeden Kurs zu spät.]]
# 4.1
Die Leistungsabteilung sitze auf demselben Flur. [[ab:2.5 #flur|Wer etwas wissen wolle, gehe drei Türen weiter.]] Besondere Vereinbarungen brauche man nicht. Schwierig werde es zweimal im Jahr, wenn zum Beginn und zum Ende der Saison alle gleichzeitig ihre Änderungen brächten.
Die meiste Arbeit machten die schwankenden Einkommen. Wer im Sommer jede Woche andere Stunden habe, bekomme seinen Bescheid vorläufig und müsse im Herbst womöglich zurückzahlen. [[ab:2.5 #stichtag|Mit den Lohnbüros von acht größeren Betrieben habe man verabredet, dass die Abrechnung bis zum zwölften des Monats vorliege. Seither seien die Rückforderungen um etwa ein Drittel gesunken.]] Angestoßen habe das eine Fachkraft des Programms, ausgehandelt die Leistung. Wem man es gutschreiben solle, wisse sie nicht, und bisher habe niemand danach verlangt.
# 4.2
[[ab:2.4 b:1.5.1 #eingebaut|Ein eigenes Projektteam gebe es nicht. Die Fachkräfte des Programms säßen im selben Zimmer wie die anderen.]] Damit sei die Schnittstelle erledigt. [[a:2.4.2 #neidlos|Neid habe sie nie bemerkt. Wer mehr Zeit habe, übernehme dafür die Vertretung am Schalter.]]
Dass dadurch ein Teil der Zeit wieder verloren gehe, räumt sie ein. Eine Trennung in zwei Zimmer habe man eine Woche lang versucht und dann gelassen, weil die Hälfte der Fragen über den Schreibtisch hinweg beantwortet werde.
Übergeben werde ohne Verfahren. Eine Fachkraft frage über den Tisch, ob man jemanden übernehmen könne, und am Donnerstag werde es in einer Liste vermerkt. Im letzten Jahr seien so 31 Menschen in das Programm gekommen und acht wieder herausgegangen. [[ab:2.4.1 #zuruf|Herausgenommen werde jemand vor allem dann, wenn der Winter für ihn keine Frage mehr sei, weil er wegziehe oder nicht mehr arbeiten könne.]] Für die übrigen Fachkräfte ändere sich dadurch wenig. Sie behielten ihre 240 Fälle und wüssten, mit wem sie reden könnten.
# 4.4
Partner gebe es wenige. Die Schuldnerberatung komme alle vierzehn Tage für einen Nachmittag aus der Kreisstadt. [[ab:2.7|Ein Raum im eigenen Haus sei dafür frei gemacht worden, das habe die Hemmschwelle gesenkt.]]
Was fehle, sei eine Stelle für Menschen, die trinken. Die nächste liege eine Stunde entfernt und nehme niemanden auf, der nicht allein hinkomme. Man habe das dem Landkreis geschrieben. Geantwortet habe er, man möge eine Bedarfsmeldung machen; das Schreiben sei eine gewesen.
Bei Eltern sei das Problem von anderer Art als in der Stadt. Betreut werde bis 14 Uhr, gearbeitet werde in der Saison am Abend und am Wochenende. [[ab:3.4.2 #tagesmuetter|Mit drei Tagesmüttern habe man eine Absprache für den Sommer getroffen; im Winter, wenn die Mütter eine Stelle am Vormittag hätten, brauche sie plötzlich niemand.]] Zwei der drei hätten deshalb aufgehört.
Eine Gruppe, an die beim Start keiner gedacht habe, seien Menschen, die als Saisonkräfte aus dem Ausland gekommen und geblieben seien. Im Sommer kämen sie ohne viel Deutsch aus. Der nächste Sprachkurs finde 35 Kilometer entfernt statt und beginne im September, wenn alle noch arbeiteten. [[a:3.7 b:2.7 =both #november|Sie habe beim Anbieter einen Beginn im November erreicht, für neun Personen, und nenne das ihren einzigen Verhandlungserfolg des Jahres.]]
# 5.1
Man kenne die Betriebe. [[ab:3.8 #kennen|Wenn eine Fachkraft jemanden habe, der in eine Küche passe, rufe sie dort an; das sei immer so gewesen und heiße jetzt bewerberorientiert.]]
Ein Küchenchef habe einmal zu ihr gesagt, er nehme jeden, wenn ihre Kollegin sagt, der passt, und keinen, wenn ein Vordruck es sagt. Sie habe überlegt, ob sie das in den Bericht schreiben soll.
Der Arbeitgeberservice bestehe für diesen Abschnitt der Küste aus einer Person, die freitags im Haus sei. Im März vermittle er große Pakete, zwanzig Servicekräfte auf einmal, und dafür sei er gut. [[a:2.6.1 b:2.6.3 =a #pakete|Einzelne Winterstellen seien ihm zu klein gewesen, bis man ihm gezeigt habe, dass sie im nächsten März die Pakete erleichtern, weil der Betrieb den Anrufer dann kennt.]]
# 5.2
Geändert habe sich wenig. Neu sei die Rufliste, über die sich die Geschäftsführung sichtlich freut. [[ab:2.6.2@80 b:7.2 #rufliste|Freitags zwischen neun und elf riefen Fachkräfte und Arbeitgeberservice gemeinsam Betriebe an, jede Woche andere, und fragten nach dem Bedarf nach der Saison.]] Die Idee stamme von einer Fachkraft und koste nichts.
Das Verhältnis zu den Betrieben sei dadurch nicht nur besser geworden. Wer seine Leute im Winter an die Tagespflege verliere, müsse im Mai neue anlernen. [[ab:2.6.3 a:7.1 #abwerben|Im Hotel- und Gaststättenverein habe ein Mitglied das Wort Abwerbung gebraucht. Sie sei hingegangen und habe vorgerechnet, was eine abgemeldete Zimmerkraft das Amt von Oktober bis April koste.]] Beruhigt habe das nicht alle. Drei Betriebe meldeten seither keine Stellen mehr. Einer davon rufe sie allerdings privat an.
# 5.3
Fast alles gehe von der Person aus, schon aus Not, weil es kaum offene Stellen gebe, die nicht schon jemandem versprochen seien.
# 6.1
In der Steuerung des Hauses spiele das Programm keine besondere Rolle. [[ab:1.5.1 #ergaenzung|Es sei eine Ergänzung und habe eine bleiben sollen.]] In der Besprechung am Montag komme es vor, wenn etwas anstehe.
Gesteuert werde mit drei Blättern: den offenen Anträgen, den Überzahlungen und der Liste für den Winter. [[ab:1.5.2 #dreiblaetter|Das dritte sei mit dem Programm dazugekommen. Darauf stehe je Mensch eine Zeile, und wenn eine Zeile drei Wochen lang unverändert sei, frage sie nach.]] Einen Zuschnitt der Abläufe auf das Programm habe es sonst nicht gebraucht.
# 6.3
Die Fachaufsicht mache sie selbst, indem sie mitgehe. Bögen gebe es nicht.
Im letzten Jahr sei sie bei sechzehn Gesprächen dabei gewesen, davon bei zehn am zweiten Hörer. Das habe sie den Leuten jedes Mal vorher gesagt. [[ab:4.1 #hoerer|Danach rede man auf dem Flur zehn Minuten darüber, was offengeblieben sei.]] Sie hält das für ausreichend und weiß, dass die Vorschrift es anders sieht.
# 6.4
Für eine eigene Auswertung reichten die Zahlen nicht. Wer bei 17 Menschen Prozente rechne, mache sich etwas vor.
[[ab:4.1|Fallbesprechungen habe es gegeben, solange man zu viert war.]] Eine Supervision sei angeboten worden, als Reihe von sechs Terminen in der Kreisstadt, immer mittwochs um zehn. Hingegangen sei niemand, weil für die Fahrt ein ganzer Tag draufgegangen wäre.
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
Wie sie dazu kam, sei rasch gesagt. Die Geschäftsführung habe in der Montagsrunde gefragt, wer es mache, und sie habe als Einzige nicht auf den Tisch geschaut. Von der halben Zeit bleibe in einer gewöhnlichen Woche ein Tag, und zwar der Freitag, wegen der Anrufe.
# 1.2
Gut sei, dass man alles am Tisch klären könne. Weniger gut sei, dass an diesem Tisch inzwischen zwei Plätze leer seien. [[ab:2.3.4@90 #leereplaetze|Seit sieben Monaten suche man; auf die letzte Ausschreibung habe sich eine Person gemeldet und wieder abgesagt, als sie die Wohnungspreise im Sommer gesehen habe.]]
Am schwersten wiege, dass man niemanden mehr fragen könne, der es auch mache. Zu viert habe man sich am Freitag eine Stunde eingeschlossen. Zu zweit sei das ein Gespräch, und zu zweit rede man ohnehin den ganzen Tag.
Mit den Abläufen sei sie sonst einverstanden. Wer am Vormittag etwas melde, habe es am Nachmittag im System, und das gelte sogar im Oktober. Die Mittel reichten, sie würden nicht einmal ausgeschöpft. [[a:1.5.2 b:2.3.4 =both #uebrig|Im letzten Jahr seien aus den beiden leeren Stellen rund 70.000 Euro übrig gewesen. Sie habe vorgeschlagen, davon einen zweiten Wagen zu leasen, und gelernt, dass man aus Personal kein Auto machen kann.]]
# 1.3
Vierzig zusätzliche Integrationen im Jahr. Nach ihrer Rechnung seien es 26 gewesen, nach der anderen 19. [[ab:1.4.3 #rechnungbw|Der Unterschied entstehe, weil eine Vermittlung im Mai nicht als zusätzlich gelte, da im Mai sowieso alle unterkämen.]] Das sei nicht einmal falsch.
Ob sie die Zahl nicht offen hätte senken wollen? Das sei nicht ihre Sache gewesen. Sie habe einmal einen Satz dazu in den Bericht geschrieben. Zurückgekommen sei der Bericht ohne den Satz, und sie habe das für eine Antwort gehalten.
In die Mannschaft habe sie die Vierzig so getragen, wie sie ihr gegeben worden sei, und sie nach dem ersten Weggang nicht mehr genannt. Es wäre unanständig gewesen, zwei Leuten die Zahl von vieren vorzuhalten. [[ab:1.2.4 #mai|Ein Widerspruch bleibe: Wer Punkte sammeln wolle, müsse im Februar vermitteln, wenn es nichts gibt, und dürfe im Mai nichts tun, wenn die Leute von selbst gehen.]] Im Mai brauchten sie aber jemanden, der mit ihnen den Winter bespricht. In der Rechnung sei das ein verlorener Monat.
# 1.4
> Anlage: Die Projektleitung hielt den Vordruck mit den acht Spalten in die Kamera. Nicht in die Akte übernommen.
Die Regionaldirektion melde sich mit Vordrucken. [[ab:1.4.1 #vordrucke|Für den letzten habe sie einen Nachmittag gebraucht, um in acht Spalten eine Null einzutragen.]] Der Landkreis lasse sie in Ruhe.
Vom Austausch mit anderen Häusern habe sie viel gehabt, als es ihn gab. [[a:1.4.4 b:1.4.4|Zweimal im Jahr habe man sich getroffen; seit dem letzten Herbst sei das eine Videokonferenz mit vierzig stummen Kacheln.]]
Den Landkreis kenne sie vor allem als Briefkopf. Die Agentur bestehe für sie aus einem Kollegen, den man freitags sehe und der in der übrigen Woche drei weitere Orte habe. Vom eigenen Haus komme, was kommen könne. Die Geschäftsführung frage jede Woche nach der Liste und nie nach dem Stand der Vierzig. [[ab:1.3 #rueckendeckung|Das sei die Art Rückendeckung, die sie sich wünsche.]]
# 1.5
Sie nutze das Modell im Oktober und lege es im November weg.
Im November fingen die Gespräche an, und dann wisse sie über jeden mehr, als in das Modell passe. Die Einführung habe man vor Jahren an zwei Tagen mitgemacht. [[ab:3.1.4 #staerke|Hängen geblieben sei ihr eine Übung, in der man für einen Musterfall Schwächen anzukreuzen hatte, 22 an der Zahl, und für die Stärken drei Zeilen frei waren.]] Eine Fachkraft habe daraufhin den Fall ihrer eigenen Mutter eingetragen. Die sei nach der Auswertung nicht vermittelbar gewesen; sie führe seit dreißig Jahren eine Fischräucherei.
# 1.6
Erwartet habe sie Winterarbeit und einen Winterplan. [[ab:3.9 #winterplan|Das Zweite sei gelungen: Mit jedem Menschen gebe es im September ein Gespräch über den Winter. Beim Ersten seien es siebzehn, davon zwölf in der Pflege und in der Werft.]]
Eine Hoffnung habe sich nicht erfüllt. Sie habe gedacht, die Betriebe würden im Winter wenigstens einen Teil ihrer Leute behalten, wenn man sie rechtzeitig frage. Zwei hätten es getan. Die anderen hätten vorgerechnet, was eine leere Küche koste, und die Rechnung sei richtig gewesen.
# 1.7
Die Unterlagen habe sie gelesen. Behalten habe sie, dass man nicht alle Leute auf einmal übernehmen solle, und daran habe man sich gehalten.
[[a:1.6 b:1.4.4 =a #staffel|Die Übernahme habe man in vier Schüben gemacht, je Monat ein Viertel, und nach jedem Schub eine Woche nichts Neues angefangen.]]
# 2.1
[[ab:3.2.2 #telefonpl|Die meisten Kontakte fänden am Telefon statt, etwa alle drei Wochen, außer im Juli und August.]] Wer kein Gespräch am Telefon führen könne, den besuche man. Das seien fünf.
[[ab:4.4 a:2.3.4 #haelfteweg|Von der gewonnenen Zeit sei die Hälfte wieder weg. Zwei Leute machten die Arbeit von vier und am Schalter die Vertretung.]]
Wie ein Telefonkontakt abläuft, beschreibt sie genau. Die Fachkraft habe das Blatt vor sich, der Mensch am anderen Ende habe dasselbe. Zuerst gehe man die Zeile durch, die beim letzten Mal offengeblieben sei. Dann werde gefragt, was sich geändert habe, und am Ende werde eine neue Zeile verabredet und auf beiden Blättern eingetragen. [[ab:3.3.2 #zeile|Im Mittel dauere das neunzehn Minuten; sie habe es bei vierzig Anrufen gestoppt.]] Schweigen sei am Telefon schwerer auszuhalten als am Schreibtisch. Eine der Fachkräfte, die gegangen seien, habe es gekonnt, die anderen lernten es noch.
# 2.2
Verändert habe sich, dass man einen Plan über ein ganzes Jahr mache und nicht bis zur nächsten Frist. [[ab:3.5.3@70 b:7.2 #zweischritte|Zwei Schritte, einer für die Saison, einer für danach, auf einem Blatt, das beide unterschreiben. Es hänge bei manchen am Kühlschrank.]]
Bei Frauen, die seit zwanzig Jahren in derselben Pension arbeiteten, sei das ein seltsames Gespräch. Sie fragten, wozu. Im zweiten Jahr fragten sie nach dem Blatt.
Manchmal gehe es auch um weniger als eine Stelle. Einem Mann, der seit dreißig Jahren Strandkörbe aufstelle, habe man im ersten Winter nur vorgeschlagen, einmal in der Woche in die Werkstatt zu kommen, in der sie gestrichen würden. [[ab:3.9 a:7.2 #strandkorb|Im zweiten Winter sei er dort angestellt worden, mit zwanzig Stunden, und niemand wisse genau, wie.]]
Über das Blatt gebe es im Haus zwei Meinungen. Die Geschäftsführung gehe davon aus, dass alle eines hätten. [[a:7.3 b:3.2.2 =both #zweidrittel|Nach ihrer eigenen Durchsicht seien es knapp zwei Drittel. Beim Rest stehe der Sommer und für den Winter ein Fragezeichen, und unter ein Fragezeichen lasse sie keinen seinen Namen setzen.]]
Was sich am Ton verändert habe, merke sie an sich. Früher habe sie gefragt, warum jemand im Winter nicht arbeite. Heute frage sie, was der Winter kosten würde, wenn er so bliebe. Das klinge nur ähnlich. [[ab:3.3.4 #abraten|Eine Regel, wie man mit unrealistischen Wünschen umgehe, habe sie nicht gefunden und selbst eine gemacht: einmal nachrechnen, einmal ausprobieren lassen, dann erst abraten.]] Ein Koch habe im Winter Suppe am Hafen verkaufen wollen. Abgeraten hätte ihm jeder. Er habe es sechs Wochen lang versucht, an fünfzehn Tagen etwas verdient und danach von sich aus nach der Werft gefragt.
# 2.3
Zwei aus dem Haus, zwei von außen, elf Bewerbungen. [[ab:2.3.1 #nachfrage|Von den beiden aus dem Haus habe sich eine gemeldet, die andere sei nach einer zweiten Nachfrage mitgegangen.]] Die beiden von außen seien gut gewesen und deshalb jetzt woanders.
Die Auswahlgespräche habe sie mit der Geschäftsführung geführt, vier an einem Tag. Gefragt worden sei nach der Saison. Wer noch nie im August ein Zimmer gesucht habe, so ihre Erfahrung, halte das Fehlen einer Wohnung für eine Ausrede. [[ab:2.3.2 #marktstand|Die eine der beiden von außen habe vorher auf Wochenmärkten verkauft, der andere in einer Krankenkasse gearbeitet. Sie habe die Betriebe geöffnet, er die Bescheide gelesen.]] Zusammen sei das eine halbe Ausbildung für alle anderen gewesen.
Eingearbeitet habe man sie neben den beiden Erfahrenen, Schreibtisch an Schreibtisch. Nach acht Wochen hätten sie allein telefoniert. [[ab:2.3.3 #mappe|Eine Nachschulung sei daraus geworden, ohne dass es jemand so nannte: Die beiden Weggegangenen hätten je eine Mappe hinterlassen, mit allem, was sie gern früher gewusst hätten.]] In der einen stehe auf Seite eins, welcher Küchenchef vor elf nicht angerufen werden dürfe.
# 3.1
Im Winter alles, im Sommer nichts. [[ab:3.7 #gastgewerbe|Die Qualifizierung im Gastgewerbe habe zwölf Plätze gehabt und elf Abschlüsse gebracht; im zweiten Jahr habe der Träger aufgegeben, weil er im Sommer niemanden beschäftigen könne.]]
Angefangen habe dieser Kurs im November und aufgehört im Februar, damit niemand die ersten Stellen verpasse. Einer habe im Januar aufgehört, weil sein Vater das Boot verkauft habe und jemand beim Ausräumen helfen musste. Von den elf seien vier in einem Hotel untergekommen, das ganzjährig öffnet, fünf im Mai an ihre alten Plätze zurückgegangen, mit einem Euro mehr in der Stunde. [[a:4.2 b:3.7 =both #einenteuro|Ob das eine Maßnahme rechtfertigt, sei im Haus umstritten; die Geschäftsführung spreche von einem guten Anlauf, sie von einem teuren Euro.]] Die übrigen zwei seien weggezogen.
# 3.2
Es gebe nur einen Träger, den treffe sie beim Bäcker.
Verabredet sei dort, dass er anruft, wenn jemand zwei Tage fehlt. [[ab:3.7|Aufgeschrieben habe man das nicht, gehalten werde es seit drei Jahren.]] Eine Regel von oben gebe es ihres Wissens. Sie habe danach gesucht und eine gefunden, die für Häuser mit mehr als fünf Trägern gemeint sei.
# 3.3
Eine Regelung fehle, vermisst habe sie keine.
# 4.1
Drei Türen weiter. [[ab:2.5 #dreitueren|Im Mai und im Oktober sei dort allerdings kein Durchkommen; wer dann eine Frage habe, warte bis zum nächsten Monat.]]
Wichtig sei die Leistung hier vor allem im Übergang. Wer im November eine Winterstelle antrete, bekomme den ersten Lohn im Dezember, und der Betrieb aus dem Sommer habe den letzten womöglich noch nicht abgerechnet. [[ab:2.5 b:3.9 #ersterlohn|Drei Menschen hätten im ersten Jahr deswegen wieder aufgehört. Seither prüfe die Leistung bei jeder Aufnahme im Winter vorab, ob ein Darlehen nötig ist, und rufe die Fachkraft an, bevor der Bescheid hinausgeht.]] Kein Fall dieser Art sei seither verloren gegangen.
# 4.2
[[ab:1.5.1 b:2.4 #einzimmer|Ein Projektteam im eigentlichen Sinn sei es nie gewesen, man sitze in einem Zimmer.]] [[a:2.4.2 b:7.3 =both #schalter|Von Neid wolle sie nicht reden. Dass die Kollegin mit 240 Fällen auf die mit 90 schaue und dann zum Schalter gehe, weil das Telefon klingle, sei aber zu beobachten.]] Die Vertretung sei eingeführt worden, damit genau das aufhöre.
Die Vertretung am Schalter sei auch nicht nur eine Last. Man treffe dort Menschen, die man sonst erst nach Wochen sehe. [[ab:2.7 b:2.1.2 =a #schaltergluck|Drei der siebzehn habe sie am Schalter kennengelernt, einer hatte nur eine Bescheinigung abholen wollen.]]
In das Programm komme man über die Liste am Donnerstag. Sie frage dabei zwei Dinge: ob jemand den letzten Winter ohne Arbeit war und ob er daran etwas ändern möchte. Auf die zweite Frage sage gut die Hälfte erst einmal Nein. [[ab:2.1.2 #zweifragen|Genommen würden auch solche, sofern sie beim nächsten Anruf noch abnehmen.]]
# 4.3
Die Wohnung sei das Thema, zu dem ihr nichts einfalle. [[ab:3.4.2 #wohnung|Wer in der Saison ein Zimmer im Betrieb habe, stehe im Oktober ohne da.]] Dann werde aus einer Arbeitsfrage eine Obdachfrage, und dafür sei man nicht zuständig und trotzdem da.
In einem Fall sei ein Wirt eingesprungen. Er habe seinem Spüler das Zimmer über den Winter gelassen, gegen Heizen und Schneeräumen. Daraus sei eine Liste geworden, auf der inzwischen neun Zimmer stehen. [[ab:2.7 a:7.2 #zimmerliste|Von allem, was sie in diesem Amt gemacht habe, sei diese Liste das Unerlaubteste und Nützlichste.]]
Erkannt würden solche Lagen selten im ersten Gespräch. Verabredet sei, dass die Fachkraft im September nach drei Dingen fragt: wo jemand ab Oktober schläft, wem er Geld schuldet und wer im Winter auf ihn wartet. [[ab:3.4.2 b:3.3.3 #dreidinge|Die dritte Frage habe eine Kollegin dazugesetzt, und bei ihr kämen die meisten Antworten.]] An das übrige Team werde deswegen niemand abgegeben, es sitze ja im selben Raum.
Unter den 38 Menschen, die sie im letzten Herbst gefragt habe, seien dreizehn ohne Zimmer für den Winter gewesen und fünfzehn mit Schulden beim eigenen Betrieb, meist aus Vorschüssen. Davon habe man vorher nichts gewusst.
# 4.4
Die Schuldnerberatung jeden zweiten Mittwoch in ihrem Besprechungsraum. [[ab:2.7 #mittwoch|Sechs Termine, fast nie einer frei, und keiner müsse erklären, wohin er gehe.]]
Viele hier pflegten jemanden zu Hause, eine Empfehlung dazu habe sie nie gelesen. [[ab:3.4.2 #halbetage|Mit der Tagespflege habe man verabredet, dass Angehörige dort halbe Tage arbeiten können, solange die eigene Mutter im Nebenraum betreut wird. Zwei täten das.]]
# 5.1
Man kenne 90 Betriebe und 300 Menschen. [[ab:3.8 #kopf|Das gehe im Kopf, und solange es dort gehe, sei es schneller als jedes Programm.]] Gehe die Kollegin in Rente, sei es weg.
Ein Verzeichnis habe sie einmal angefangen. Nach vierzig Betrieben habe sie aufgehört, weil das Wichtige nicht hineinpasste: wer mit wem verwandt ist, wer im Streit auseinanderging, welche Küche einen Neuen in der ersten Woche allein lässt. [[ab:3.8.2 #kueche|Vorgeschlagen werde deshalb selten mehr als eine Stelle auf einmal, und von fünf Vorschlägen führten nach ihrer Schätzung drei zu einem Probetag.]]
# 5.2
[[ab:2.6.2@90 b:7.2 #rufliste2|Die Rufliste am Freitag habe eine Fachkraft erfunden, die es satt hatte, im September Klinken zu putzen. Zwanzig Anrufe zu zweit, mit Lautsprecher, ein Kaffee danach.]] Im ersten Herbst seien daraus neun Winterstellen geworden. Der Arbeitgeberservice habe das Verfahren in zwei Nachbarhäuser mitgenommen.
Am Freitag klingle inzwischen auch bei den Betrieben etwas. Zwei hätten sich beschwert, weil sie nicht angerufen worden seien. Man führe jetzt eine Liste, damit jeder einmal im Herbst drankomme.
Gefragt werde in einer festen Folge: wie die Saison war, wer bleibt, was bis März liegen bleibt. Das Wort Stelle falle erst am Schluss. [[ab:2.6.2 #liegenbleibt|Bei der dritten Frage seien die meisten Winterstellen entstanden, denn liegen bleibe überall etwas: Lager räumen, Fenster streichen, Rechnungen nachtragen.]] Nicht alles davon sei eine Stelle. Vier Betriebe hätten sich zusammengetan und beschäftigten seit dem zweiten Herbst gemeinsam einen Mann, der reihum streicht.
Uneins sei man mit dem Kollegen aus dem Arbeitgeberservice nur darüber, unter wessen Nummer die Stellen eingetragen werden. ‹Das könnten wir regeln, aber dann müssten wir es regeln.›
# 5.3
Neun von zehn, was solle man sonst tun.
# 5.4
Bewerbungen schreibe man kaum. Hier gehe man hin.
Geübt werde, was man am Telefon sagt, wenn der Wirt abnimmt. [[ab:3.8.3 #zweisaetze|Zwei Sätze genügten, die müssten aber sitzen, und deshalb rufe man zuerst in der eigenen Leitung an, von Zimmer zu Zimmer.]] Lebensläufe verlange nur die Werft. Dafür gebe es einen Vordruck mit sieben Zeilen, den der Meister dort selbst entworfen hat.
# 5.5
Nach der Vermittlung rufe man an, wenn man an dem Betrieb vorbeikomme. [[ab:3.9 #vorbeikommen|Ein Verfahren sei das nicht, und seit zwei Plätze leer seien, komme man seltener vorbei.]]
Von den siebzehn hätten im ersten Monat vier aufhören wollen, drei davon wegen der Kälte in der Halle. Die Werft habe daraufhin Jacken ausgegeben. Ob das Nachbetreuung sei oder Einkauf, möge man anderswo entscheiden. Vor dem Programm habe man nach einer Vermittlung gar nichts mehr gehört, jedenfalls nicht bis Oktober.
# 6.1
Das Programm laufe mit. Man vergesse gelegentlich, dass es eines sei.
# 6.2
Zu zweit im Gespräch, wenn es schwierig sei. Stichproben nach Vorschrift.
Gut vermittelt sei für sie, wer nach Weihnachten noch hingeht. [[ab:4.1 a:1.2.4 #weihnachten|Bis dahin halte jeder durch, danach zeige es sich. Als Maßstab habe sie das vorgeschlagen, es passe aber in kein Quartal.]] Unterschiede zum übrigen Haus gebe es nicht, da dieselben Leute dieselben Bögen ausfüllten.
# 6.3 | nicht gefragt
# 6.4
Sie habe sich die 17 Menschen einzeln aufgeschrieben, mit dem, was geholfen habe. [[ab:4.2 #siebzehn|Bei neun sei es das Blatt gewesen, bei fünf der Anruf am Freitag, bei drei wisse es niemand.]] Veröffentlichen würde sie das nicht, dafür seien es zu wenige und zu bekannte.
Bei den dreien, zu denen niemand etwas weiß, habe sie nachgefragt. Einer habe gesagt, es sei ihm im Januar langweilig geworden.
Anders machen würde sie eines: Man müsste mit den Gesprächen über den Winter im Mai anfangen. Im September seien die guten Plätze vergeben, vor allem die Zimmer. Probiert habe sie es mit acht Menschen. Sechs hätten gelacht, zwei hätten im Oktober gewusst, wohin.
# 6.5
Statt der neu Gemeldeten nehme man auch andere. Sie hätte das von Anfang an getan.
# 6.6
[[ab:4.4 a:7.3 #liegen|Ja, es bleibe etwas liegen, und zwar die Menschen, die nicht anrufen. Die Leitung sehe das vermutlich, sage es aber nicht gern.]]
Eine Zahl dafür habe sie auch. Im Winter vor dem Programm habe das übrige Team sechs von zehn Leuten mindestens einmal gesprochen, im letzten Winter vier von zehn. [[ab:4.4 #karte|Gegengesteuert habe sie mit einer Karte, die in der zweiten Januarwoche an alle geht, von denen man seit Oktober nichts gehört hat. 70 Karten seien es gewesen, neunzehn hätten sich gemeldet.]] Geschrieben worden seien sie mit der Hand, an zwei Nachmittagen, vom halben Haus.
`;
