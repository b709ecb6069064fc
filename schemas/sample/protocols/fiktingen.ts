/** Fiktingen, strategic level. Everything in it is invented. */

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
