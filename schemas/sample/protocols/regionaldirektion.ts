/** The directorate above three of the sites. Everything in it is invented. */

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
