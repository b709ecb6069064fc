/** Probenheim, operative level. Everything in it is invented. */

export const phAgs = `
# 1.2
Das Gespräch wurde mit einer Person des gemeinsamen Arbeitgeberservice geführt, die seit zwölf Jahren Betriebe betreut, zuletzt im Feld Lager und Verkehr. Zufrieden sei sie damit, dass man in einer mittelgroßen Stadt die Leute kenne. Weniger zufrieden sei sie damit, dass sie ihre Arbeit dreimal erfassen müsse: für die Agentur, für das Jobcenter und für sich selbst, weil die beiden anderen Erfassungen nichts taugten.
Das Auto teile sie mit drei Kolleginnen, den Schlüssel auch. Wer zuerst da sei, fahre. Sie sei meistens zuerst da.
Unter den Stärken des Hauses nennt sie außerdem, dass man einen Betrieb auch einmal ablehnen dürfe. Im vorletzten Jahr habe eine Firma zum dritten Mal zwanzig Leute für sechs Wochen gewollt. [[ab:3.8 b:2.6 #abgelehnt|Man habe ihr geschrieben, dass man niemanden mehr schicke, solange keiner länger bleibe. Vier Monate später habe sie fünf Jahresverträge angeboten.]]
Weniger gelinge es, das Wissen über Betriebe festzuhalten. Im Programm gebe es dafür ein Feld mit 250 Zeichen. Sie habe darin bei den meisten nur den Vornamen der Person notiert, die wirklich entscheidet, und ob man vor neun anrufen darf. [[ab:2.6 a:3.1.3 #feld250|Eine Prüfung habe das beanstandet, seither stehe dort bei allen: telefonisch erreichbar.]]
# 1.3a/1.6
Das Programm solle Menschen so vermitteln, dass sie blieben. [[ab:1.2.3|Erwartet habe sie vor allem, dass man ihr sage, wen man schicke.]] Das sei zum guten Teil eingetreten.
Am Erfolg messe man sie an besetzten Stellen, und daran habe sich durch das Programm nichts geändert. Eine Einstellung, die sie mit der Fachkraft gemeinsam zustande gebracht hat, zähle für jede zur Hälfte. Als sie gefragt habe, was mit dem Betrieb sei, der habe doch ganz eingestellt, sei das als Scherz verstanden worden.
# 1.3b
Die Ziele habe sie in einer gemeinsamen Besprechung gehört und später auf einer Karte im Posteingang gefunden. Auf der Karte habe die Zahl gestanden, in der Besprechung der Mensch.
Vermittelt worden sei ihr nie, wie sich beide Zahlen vertragen. Bei den Leuten in der Agentur gelte die Zahl von der Karte, bei den Fachkräften die Geschichte aus der Besprechung. Im Tandem rede man dann über beides, auf dem Weg zum Auto.
# 1.3c
Am Konzept sei der Arbeitgeberservice nicht beteiligt gewesen. [[ab:2.6 b:1.3 #nichtbeteiligt|Man habe ihn eingeladen, als die Felder schon feststanden; sonst hätte man gesagt, dass das Gastgewerbe fehlt.]] In dieser Stadt sei jede siebte einfache Stelle in einer Küche.
Beraten habe man sie hinterher doch, in einer Frage: ob das Feld Lager und Verkehr besser Verkehr und Lager heißt. Für sie sei das ein Zeichen gewesen, wie fertig der Rest war.
# 4.5
[[ab:2.6.2@100 b:7.2 #tandemags|Die Tandems hätten alles geändert. Eine Fachkraft und sie gingen zusammen in einen Betrieb, sie rede über die Stelle, die Fachkraft über den Menschen, und der Betrieb merke, dass beide zuhörten.]] Vierundsechzigmal habe man das im ersten Jahr gemacht, sie selbst dreißigmal. [[ab:3.9 a:2.6.2 #zweiundzwanzig|Zweiundzwanzig Einstellungen seien daraus geworden, und soweit sie wisse, seien davon neunzehn noch da.]]
Schwierig sei der Wechsel der Gesichter. [[ab:2.3.4@80 #gesichter|In ihrem Feld habe sie in achtzehn Monaten mit fünf Fachkräften gearbeitet. Kaum habe ein Betrieb sich einen Namen gemerkt, sei er weg.]]
Mit dem eigenen Arbeitgeberservice des Jobcenters verstehe sie sich persönlich gut. [[ab:2.6.3@70 #zweitegruppe|Dass es ihn gebe, halte sie für ein Missverständnis, das teuer geworden sei.]] Inzwischen habe man die Betriebe aufgeteilt, nach Größe, und daran hielten sich beide.
Ein Tandem laufe so ab: Vorher telefoniere man zehn Minuten und verabrede, wer womit anfange. Im Betrieb sehe man sich den Arbeitsplatz an, ehe man sich setze. Dann spreche zuerst der Betrieb, danach die Fachkraft und zuletzt sie. [[a:2.6.2 b:2.6.2|Wer zuerst vom Zuschuss rede, zahle hinterher den Kaffee; das habe sich bewährt.]]
Nicht jedes Tandem führe zu etwas. In jedem dritten Betrieb habe sich herausgestellt, dass gar keine Stelle frei war, nur eine Unzufriedenheit. [[ab:2.6.2 a:7.1 #unzufriedenheit|Auch dann bleibe man die Stunde. Zwei dieser Betriebe hätten ein halbes Jahr danach von sich aus angerufen und nach derselben Fachkraft gefragt; in einem Fall sei sie da schon nicht mehr im Haus gewesen.]]
Abrechnen könne man die gemeinsame Zeit nirgends. Sie trage sie als Außendienst ein und die Fachkraft als Beratung, und weil beides einzeln plausibel sei, habe noch niemand gemerkt, dass es dieselbe Stunde ist.
# 5.1
Im Lager gehe es immer noch von der Stelle aus. [[ab:3.8 b:3.8.1 =a #beides|In den Tandems gehe es vom Menschen aus, und manchmal finde man eine Stelle, die der Betrieb selbst noch nicht gesehen habe.]] Sie nenne das Nebenstellen: halbe Tage, feste Schichten, Arbeit, die sonst keiner macht.
Drei Beispiele fallen ihr ein. In einer Großwäscherei habe man aus zwei Springerdiensten eine feste Mittagsschicht gemacht, in einem Möbellager das Kommissionieren am Vormittag gebündelt, in einem Gartenmarkt das Wässern am frühen Morgen vom Kassieren getrennt. Jedes Mal habe jemand gefragt, weshalb man das bisher anders gemacht habe, und niemand habe es gewusst.
Wie man eine Nebenstelle findet? Man frage, was am Freitag liegen bleibt. Darauf gebe es immer eine Antwort, und meistens sei sie zwölf Stunden lang. [[ab:3.8.1 b:7.2 #liegenbleibt|Aus dem, was in einem Baustoffhandel freitags liegen blieb, seien zwei halbe Stellen geworden, eine davon für einen Mann, der nur vormittags kann.]]
# 5.2
[[ab:3.8.2@60 #weniger|Früher habe sie für eine Stelle zwölf Vorschläge bekommen, heute vier, von denen drei passten.]] Aus den Basisteams kämen weiterhin zwölf.
Gewonnen würden Stellen anders, weil man öfter vor Ort sei. [[a:2.6.1 b:2.6.1|Sie besuche heute achtzig Betriebe im Jahr, vor dem Programm seien es fünfzig gewesen.]]
Viel komme durch Zufall. An einer Ampel habe ihr ein Disponent zugerufen, er brauche bis Freitag zwei Leute. Er habe drei bekommen.
Weniger geworden sei dafür das, was sie Ernte nennt: die schnellen Vermittlungen nach einem Anruf. Im Jahr vor dem Programm habe sie davon sechzig gehabt, im letzten vierzig. Ihrer Leitung sei das aufgefallen. Dass von den sechzig nach einem Vierteljahr noch 31 da waren und von den vierzig 30, habe sie dazu auf einem eigenen Blatt mitgebracht.
# 5.x
Der Service sei nach Branchen aufgeteilt, jede Person habe rund vierhundert Betriebe, von denen achtzig wirklich etwas suchten. Vormittags werde telefoniert, nachmittags gefahren. Bewerbungen sehe sie sich an, bevor sie hinausgingen, auch wenn das in keiner Vorschrift stehe.
Zur Auswahl gehöre, dass sie jede Bewerbung laut liest. Wo sie selbst stolpert, stolpere auch der Betrieb. [[ab:3.8.3 b:3.8.2 #laut|Von hundert gebe sie dreißig mit einer Anmerkung zurück, früher alle ins Basisteam, heute die Hälfte an Menschen, deren Namen sie kennt.]]
# 5xa
Drei Dinge seien anders geworden. Erstens rede sie mit Fachkräften statt mit Listen. Zweitens frage sie Betriebe nach Arbeitszeiten, die sich verschieben lassen, weil die Fachkräfte danach fragten. [[ab:wege b:3.8 #schichtbeginn|In zwei Lagern sei der Beginn der Frühschicht auf halb sieben verlegt worden, damit man mit dem ersten Bus hinkomme; elf Leute arbeiteten heute dort, die vorher nicht hingekommen wären.]] Drittens habe sie weniger Zeit für die Basisteams, und das sei die Kehrseite.
Die verschobene Frühschicht sei übrigens nicht ihre Idee gewesen. Eine Fachkraft habe den Fahrplan an die Wand gehängt und mit rotem Stift die Schichtzeiten dazugeschrieben. Sie habe das Blatt abfotografiert und zwei Lagerleitungen gezeigt. Eine habe gesagt, das sei ihr noch nie aufgefallen, sie komme ja mit dem Auto.
Was sie früher nie getan habe: einem Betrieb sagen, was jemand nicht kann. Beim ersten Mal habe sie Herzklopfen gehabt. [[ab:3.8.2 a:2.6.2 #nichtkann|Die Antwort sei gewesen, dann wisse man ja, wo man anfangen müsse, und seither sage sie es immer als Zweites.]]
# 5.3
[[ab:3.8.1|Etwa ein Drittel ihrer Vermittlungen fange beim Menschen an, vor dem Programm sei es fast keine gewesen.]] In der Pflege sei der Anteil höher, aber das sei nicht ihr Feld.
Genau nachgezählt habe sie es einmal über sechs Wochen, auf Bitten der Fachkraft, mit der sie am längsten zusammengearbeitet hat. Von 34 Vermittlungen hätten elf mit einem Namen begonnen. Die übrigen 23 hätten mit einer Stelle begonnen, und bei neun davon sei der Name trotzdem zuerst gefallen, nur eben im Auto.
# 5.5
Die Tandems seien begleitete Vermittlung, wenn man so wolle. [[ab:3.8.1 #ersterTag|Am ersten Arbeitstag gehe manchmal noch einmal jemand mit, meistens die Fachkraft, und trinke mit der Schichtleitung einen Kaffee.]]
Für den ersten Arbeitstag gebe es eine Verabredung, auf die sie besteht: Niemand fange an einem Montag an. Montags sei die Schichtleitung mit sich selbst beschäftigt. Am Dienstag habe sie Zeit, und bis zum Wochenende seien es nur vier Tage.
# 5.6
Weniger und besser, mit einer Ausnahme: Menschen, die ins falsche Feld gelost worden seien. [[ab:3.8.2 a:2.2.2 #falschesfeld|Sie bekomme Köchinnen für das Lager. Die kämen pünktlich, arbeiteten ordentlich und gingen nach acht Wochen, sobald eine Küche etwas habe.]]
Am liebsten seien ihr Vorschläge mit einem Satz von Hand. Eine der neuen Fachkräfte schreibe auf jeden Zettel, womit man bei dem Menschen rechnen müsse. Die Betriebe hätten danach gefragt, als die Zettel ausblieben, weil sie Urlaub hatte.
Die Anmerkungen der Fachkräfte habe sie aufgehoben, in einer Schachtel, ohne Namen. Wenn jemand Neues anfange, lasse sie ihn zwanzig davon lesen. [[ab:2.3.3 a:3.8.2 #schachtel|Eine laute: Kommt zehn Minuten zu früh und wartet draußen, bitte hineinbitten. So etwas lerne man in keiner Schulung.]]
# 5.7
[[ab:3.9 #abgesprochen|Die Anrufe nach zwei und nach sechs Wochen würden abgesprochen: Die Fachkraft rufe den Menschen an, sie den Betrieb.]] Zweimal habe das verhindert, dass jemand wegen einer Kleinigkeit entlassen wurde; einmal sei es um Schuhe gegangen.
Seit Kurzem frage sie beim Betrieb auch, wer denn jetzt fehle, wenn jemand bleibe. Meistens fehle niemand. Manchmal komme heraus, dass der Neue die Arbeit von zweien macht, und dann rufe sie die Fachkraft an, bevor der Mensch es selbst merkt.
Dass neunzehn von zweiundzwanzig noch da sind, halte sie für ein Ergebnis dieser Anrufe und nicht der Tandems allein. Zwei Häuser weiter mache man auch Tandems, ohne Anrufe, und dort seien es nach ihrer Kenntnis sieben von zwölf.
# 5.8
In der Summe seien es mehr Einstellungen, vielleicht zehn, vielleicht fünfzehn Prozent. Mehr traue sie sich nicht zu sagen, weil im selben Jahr ein Versandhaus eröffnet habe. [[ab:1.4.3? b:3.9? #versandhaus|Wer das Versandhaus dem Programm zurechne, der rechne sich reich.]]
Was man nicht sehe, seien die Stellen, die ein Betrieb gar nicht erst streicht, weil er gute Erfahrungen gemacht hat. Drei fielen ihr sofort ein. Nachweisen könne sie keine davon, und gemeldet habe sie sie deshalb auch nicht.
# 6.4a
Die Tandems, sofort und überall. Man brauche dafür zwei Kalender und ein Auto.
Wer es nachmache, solle allerdings wissen, dass die ersten zehn Tandems misslingen. Man rede durcheinander, entschuldige sich und gehe hinterher getrennt zum Auto. Beim elften merke man, dass der andere eine Frage stellt, auf die man nicht gekommen wäre.
Gefragt, was sie zuerst weglassen würde, wenn sie etwas weglassen müsste, nennt sie die dritte Erfassung. Die eigene also. Dann fällt ihr ein, dass nur in dieser steht, wer wen kennt, und sie nimmt die erste.
# 6.4b
Ein Feld für das Gastgewerbe. Unbefristete Verträge. [[ab:4.2 #rueckweg|Und ein fester Weg, auf dem sie melden könne, was ihr Betriebe über Menschen erzählten, ohne dass es gleich in einer Akte lande.]]
Auf die Frage, ob sie das vorgebracht habe, antwortet sie, sie bringe es seit anderthalb Jahren vor, immer in derselben Runde und immer als letzten Punkt.
Die Antwort auf den letzten Punkt laute jedes Mal, man nehme ihn mit. Sie habe begonnen, sich vorzustellen, wohin.
Außerdem wünsche sie sich, dass man Betriebe einmal fragt, was sie das Ganze kostet. Ein Disponent habe ihr vorgerechnet, dass er für drei Besuche von drei Stellen einen halben Arbeitstag gebraucht habe, den ihm niemand ersetzt. Eingestellt habe er trotzdem.
# 6.5a
Ein Versandhaus sei dazugekommen, in der Klinik würden Küche und Wäscherei ausgelagert. Unter dem Strich gleiche sich das aus, für den Einzelnen nicht.
Hinzugekommen sei eine Baustelle auf der Umgehung. Sie klinge nicht nach Arbeitsmarkt, verlängere aber den Weg ins Gewerbegebiet um zwanzig Minuten. [[ab:4.3 a:wege #umgehung|Drei Menschen hätten seither aufgehört, weil der Anschluss nicht mehr erreicht wird, und der erste Bus sei ja gerade erst gewonnen gewesen.]]
`;

export const phIfkn = `
# 1.2
Die Fachkraft arbeitet seit vierzehn Monaten im Feld Lager und Verkehr und ist damit die Dienstälteste unter den Neuen. Vorher war sie Disponentin in einer Spedition. Gut sei, dass man hier ausreden dürfe. Schlecht sei, dass auf jedem Schreibtisch eine Packliste liege.
Die Packliste ist wörtlich gemeint: Vier Kolleginnen hätten sich nacheinander verabschiedet, jede mit Kuchen. Beim vierten Kuchen habe man sich auf belegte Brote geeinigt, weil niemand mehr feiern wollte.
Für die Verabschiedungen habe sich eine Regel herausgebildet: Wer geht, übergibt am letzten Tag seine Menschen, einzeln, am Telefon, in Anwesenheit. Beim ersten Weggang sei das noch nicht so gewesen. Drei Wochen lang hätten Menschen vor einem leeren Zimmer gesessen.
# 1.3a/1.6
[[a:1.2.3 #halten|Es solle halten. Das habe man ihr am ersten Tag gesagt und seither nicht wieder zurückgenommen.]] Erwartet habe sie mehr Büro, als es dann gewesen sei.
Nicht erwartet habe sie, wie wenig im Haus über Arbeit gesprochen wird. Über Bescheide, Fristen und Zuständigkeiten könne jeder eine Stunde reden. [[a:1.3 #ueberarbeit|Als sie in der zweiten Woche beim Mittagessen gefragt habe, was ein Kommissionierer eigentlich den ganzen Tag tut, sei es still geworden.]]
# 1.3b
Zwei Zahlen, die kenne jeder.
Auswirken würden sie sich verschieden. Die Hundertachtzig sei weit weg. Die sieben von zehn spüre sie, wenn jemand in der sechsten Woche anruft und nicht gleich sagt, warum.
# X.2
Das Los, seit dem ersten Tag und unverändert. [[a:2.1.3 #ziehung|Sie merke es daran, dass in ihrem Feld Menschen säßen, die mit Lager nichts zu tun hätten, und dass sie sie trotzdem behalten müsse.]]
Umgekehrt kenne sie einen Mann, der dreimal einen Antrag gestellt habe, um gezogen zu werden. Beim dritten Mal habe es geklappt. Sie habe ihn nach sechs Wochen untergebracht und bis heute nicht gemeldet, dass er es darauf angelegt hatte.
Gelost werde am Donnerstag, um acht, von der Teamassistenz, mit einem Würfel auf dem Bildschirm. Sie habe zweimal zugesehen. [[a:2.1.3 #wuerfel|Man warte nicht gespannt, es gehe zu schnell. Erst wenn man danach die Namen liest, merke man, dass jeder zweite gerade Pech oder Glück gehabt hat und es nicht weiß.]]
# 2.1
Vier Stunden im ersten Monat. Sie nehme fünf und ziehe sie später ab.
Vorgeschrieben sei, dass die erste Stunde in der ersten Woche stattfindet. Das schaffe sie immer. Die vierte schaffe sie nie im selben Monat, sie wandere in den nächsten.
# 2.2
[[a:3.2.2 #fuenfstunden|Im ersten Monat sehe man sich drei- bis viermal, danach werde viel telefoniert.]] Die Zeit reiche, seit zwei Stellen leer seien allerdings nur noch, wenn niemand krank werde.
Im Feld Lager werde viel an Tagen gearbeitet, an denen ein Jobcenter geschlossen habe. Sie rufe deshalb auch einmal am Samstag an, von ihrem eigenen Telefon. Das sei nicht vorgesehen und habe noch niemanden gestört.
Gut tue die Zeit vor allem denen, die schon einmal eine Schicht geleitet haben und jetzt vor einem Formular sitzen. Denen nehme sie das Formular weg und gebe ihnen einen Dienstplan zum Ausfüllen. Nach einer Viertelstunde spreche ein anderer Mensch.
# 2.2a
Sie kenne nur das Jetzt. Menschen, die früher schon einmal da gewesen seien, sagten, es sei ruhiger geworden.
Bemerkt habe sie es an den Terminen um acht. Früher, sagten die Leute, habe man den frühen Termin bekommen, um geprüft zu werden. Heute bekämen ihn die, die danach zur Schicht müssen.
# 2.2b
Man rede über Arbeit, nicht über Ansprüche. [[a:3.3.4|Sie erzähle selbst, wie eine Nachtschicht in einer Spedition rieche; das nehme den Leuten die Vorsicht.]]
Zu hohe Erwartungen kenne sie kaum, eher zu niedrige. [[a:3.3.4 a:3.4 #zuniedrig|Ein Mann habe elf Jahre lang Gefahrgut disponiert und sich als Lagerhelfer beworben, weil im Bogen nichts anderes zur Auswahl stand.]] Sie habe ihn zu ihrer früheren Konkurrenz geschickt, und dort plane er jetzt Züge.
# Ablauf des Erstgesprächs
[[a:3.3.1 #schichtplan|Sie lege einen echten Schichtplan auf den Tisch und frage, welche Woche davon ginge. Dann wisse sie nach zehn Minuten mehr als aus jeder Akte.]] Kinder, Fahrzeiten, ein zweiter Beruf, alles stehe in diesem Plan. Danach komme das, was im Bogen stehe.
Als Vorbereitung lese sie nur, wo jemand wohnt, und sehe nach, welcher Bus dort hält. Mit dem Weg fange das Gespräch dann auch an. [[a:3.3.1 a:wege #haltestelle|Wer erzählt, wie er hergekommen ist, erzähle nebenbei, ob er pünktlich sein kann, wer die Kinder hat und ob er den Fahrplan liest oder jemanden fragt.]]
Festgehalten werde am Ende ein Satz und ein Datum. In der Vereinbarung stehe mehr, in ihrem Kalender nicht.
# Ablauf des Folgegesprächs
Kurz am Telefon, länger, wenn etwas schiefgegangen sei. [[a:3.3.2|Nach einer Absage rede man über die Absage und nicht über die nächste Bewerbung.]]
Zwanzig Minuten, wenn nichts war. Wenn etwas war, schließe sie die Tür und stelle den Kalender auf eine Stunde. Vorgesehen sei das nicht, die Nächsten warteten dann eben, und sie erkläre ihnen, dass es beim nächsten Mal sie treffen kann, im guten Sinn.
# 2.2x
[[a:3.1.3|Die Eingaben seien erträglich, weil sie sie im Gespräch mache, mit dem Bildschirm zum Menschen gedreht.]] Manche läsen zum ersten Mal, was über sie geschrieben stehe. Zwei hätten etwas verbessert.
Das Feld für den Zielberuf lasse nur Berufe aus dem eigenen Feld zu. Bei einem Koch habe sie in der freien Zeile darunter vermerkt: kann kochen. [[a:3.1.3 a:2.2.2 #kannkochen|Die Auswertung lese nur die obere Zeile, aber der Koch habe beide gelesen und sich bedankt.]]
# 2.2c
Weder Maklerin noch Sozialarbeiterin. [[a:3.3.4 #disponentin|Sie sei Disponentin geblieben: Sie bringe etwas dorthin, wo es gebraucht werde, und achte darauf, dass es heil ankomme.]]
Das Verhältnis solle so sein, dass einer den anderen auch nachts anrufen könnte und es nicht tut. Bisher habe es einer getan, um zu sagen, dass er angekommen sei.
# 2.2d
[[a:3.6 #egvph|Die Vereinbarung werde im Gespräch geschrieben und gleich gedruckt. Vier Seiten seien es trotzdem, weil zwei davon vorgegeben seien.]]
Bei zwei Menschen habe sie eine eigene Zeile eingefügt, in der steht, was sie selbst zugesagt hat. Die Vorlage sehe das nicht vor. Einmal habe sie die Zusage nicht gehalten, und der Mann habe ihr das Blatt hingelegt. Das sei ihr recht geschehen und habe dem Gespräch gutgetan.
# 2.3
Sie habe sich beworben, weil ihre Spedition den Standort geschlossen habe.
Gelesen habe sie die Anzeige auf der Rückseite der Abfindungserklärung. Beim Gespräch habe man sie nicht nach dem Sozialrecht gefragt, sondern wie man einem Fahrer sagt, dass seine Tour gestrichen ist. Sie habe geantwortet: vor dem Kaffee.
# 2.3a
Drei Wochen Einarbeitung, davon eine im Betrieb. [[a:2.3.3 #mentorin|Das Beste sei eine Kollegin aus dem Bestand gewesen, die ein halbes Jahr lang jeden Freitag eine Stunde Zeit gehabt habe.]]
Über den Vertrieb habe sie nichts lernen müssen, über das Amt alles. Ihr Wörterbuch aus den ersten Wochen habe 140 Einträge. Der kürzeste erkläre, was ein Vorgang ist, und stimme immer noch nicht.
# 2.4
[[a:2.2.2@70 #feldlager|In ihrem Feld sei die Aufteilung ein Gewinn, weil sie die Betriebe kenne. Für die Leute sei sie es nur, wenn sie ins Feld gehörten.]]
Betreut würden von ihr Lager, Kurier und Umzug. Dass es zwischen den drei Feldern nie gemeinsame Menschen gibt, sei ein Rechenfehler am Anfang gewesen. [[a:2.2.2 a:2.4 #zweifelder|Viele hätten zwei Berufe, und der zweite sei oft der, in dem sie gern wären.]]
# 3.1
Im Lager brauche man wenig. Staplerschein, Ladungssicherung, manchmal ein Deutschkurs am Abend.
# 3.1a
[[a:3.7 #stapler|Der Staplerschein sei die beste Maßnahme, die sie kenne: eine Woche, und die Hälfte habe danach Arbeit.]]
Am Deutschkurs störe sie die Uhrzeit. Er beginne um achtzehn Uhr, und um achtzehn Uhr fange die Spätschicht ihre Pause an. Zwei Lager hätten angeboten, den Kurs in der Kantine abzuhalten, in zwei halben Stunden. Der Träger habe dafür keinen Vordruck.
# 3.2
Man sei zu nah am Betrieb, um den Kontakt zu verlieren.
# 4.1
Die Schnellspur sei schnell. [[a:2.5 #schnellspurifk|Wenn jemand am Montag anfange, sei am Mittwoch geklärt, wie es mit dem ersten Lohn gehe; daran seien früher Leute gescheitert.]]
Zwei Tage klängen schnell. Für jemanden, der am Freitag seinen Lohn erwartet und am Montag Miete zahlt, seien sie gerade so lang, wie sie sein dürfen. In der Sprechstunde der Leistung sitze sie manchmal einfach daneben, um die Wörter zu lernen, die dort beruhigen.
# 4.2
[[a:2.4 #fremd|Aus den Basisteams kenne sie zwei Menschen vom Parkplatz.]] Es gebe nichts zu übergeben, also rede man nicht.
Beim Grillen im Sommer habe sie die beiden vom Parkplatz gefragt, wie sie es schaffen, ohne die Stunden. Sie hätten gesagt: gar nicht, aber freundlich.
# 4.2a
Das entscheide das Los.
# 4.2b
Zurückgegeben habe sie niemanden. [[a:2.4.1 #wollte|Einmal habe sie es versucht, bei einem Mann, der eine Suchtberatung gebraucht habe und keine Stelle. Abgelehnt worden sei es nach drei Wochen, da sei er schon nicht mehr gekommen.]]
# 4.3
[[a:3.4.2 a:wege #fahrplan|Der Fahrplan entscheide mehr als jedes Zeugnis. Sie habe ihn an der Wand, daneben die Schichtzeiten von 31 Betrieben.]] Schulden gebe es auch, da rufe sie die Beratung an und warte wie alle anderen.
An der Wand hingen auch die Fahrpläne vom letzten Jahr, weil man daran sehe, was verschwunden ist. [[a:wege #nachtlinie|Mit der Nachtlinie seien sechs Stellen verschwunden, ohne dass ein Betrieb jemanden entlassen hätte.]] Sie habe das dem Verkehrsbetrieb geschrieben und eine freundliche Antwort erhalten.
# 4.4
Die fünf Betreuungsplätze seien für Nachtschichten nicht gedacht.
Bei Sucht gebe es eine Stelle mit zwölf Plätzen und einer Warteliste, auf der man nicht anrufen darf, man müsse erscheinen. Zweimal sei sie miterschienen. [[a:2.7 a:3.4.2 #miterschienen|Das zweite Mal habe gereicht. Der Mann sei seit fünf Monaten trocken und fahre Pakete aus, in einem Bezirk, den er sich nach den Kneipen ausgesucht hat, die es dort nicht gibt.]]
# 4.5
[[a:2.6.2 #tandemifk|Die Tandems machten ihr am meisten Freude. Sie habe dabei gelernt, wie man nach Arbeitszeiten frage, ohne dass der Betrieb sich verhandelt fühle.]] Mit dem eigenen Arbeitgeberservice des Jobcenters habe sie nichts zu tun.
Ein Betrieb habe nach dem dritten Tandem angerufen und gefragt, ob man auch komme, wenn er gerade niemanden suche. Man sei gekommen. Gesucht habe er dann doch jemanden, er habe es nur noch nicht gewusst.
# 5.1
[[a:3.8.1|Sie nehme den Menschen und gehe die 31 Betriebe an der Wand durch.]]
Dauern dürfe das Durchgehen eine Viertelstunde. Bei jedem Betrieb sage sie laut, was dagegen spricht, und der Mensch sage, was dafür spricht. Nach dem zwanzigsten tauschten viele von selbst die Rollen.
# 5.2
Mehr Besuche, weniger Post.
Gewonnen werde eine Stelle meist beim Warten. Sie sei immer zehn Minuten zu früh und rede mit dem, der an der Rampe steht. Drei von vier Stellen des letzten Vierteljahrs habe ihr die Rampe genannt und nicht das Büro.
# 5.3
Zwei Drittel in ihrem Feld.
# 5.4
Für die Schreibwerkstatt am Mittwoch seien die Leute dankbar. Im Lager brauche man aber selten mehr als eine halbe Seite.
# 5.5
Am ersten Tag sei sie zehnmal mitgegangen, immer in Sicherheitsschuhen.
Von den zehn seien neun am zweiten Tag allein wiedergekommen. Mit dem Zehnten sei sie noch einmal gegangen. Am dritten Tag habe er sie am Tor gefragt, ob sie hier auch arbeite.
# 5.6
Weniger, und sie stehe hinter jedem. [[a:3.5.1 a:7.3 #trotzdem|Bei den Menschen, die nicht ins Lager wollten, gebe es auch Vorschläge. Das sei der Teil der Arbeit, den sie nicht erklären könne.]]
# 5.7
[[a:3.9@80 #dreianrufe|Drei Anrufe, zwei Wochen, sechs Wochen, drei Monate. Am wichtigsten sei der zweite, da werde die Arbeit zum ersten Mal langweilig.]]
Ein Mann habe nach sechs Wochen gesagt, die Arbeit sei gut, aber er esse allein. Sie habe die Schichtleitung angerufen. Am nächsten Tag habe er mit dreien am Tisch gesessen, und er sei noch dort.
# 6.X
Ein Formular. Es störe nicht.
# 6.4
Die Auswertung nach zwölf Monaten habe sie gelesen. Neun Punkte, das habe sie gefreut; die Zahl der Menschen, die dahinterstünden, habe nicht dabeigestanden.
In ihrem Feld habe sie selbst gezählt. Von 47 Vermittelten seien nach drei Monaten 36 da gewesen. Sieben von den elf, die fehlten, hätten eigentlich in ein anderes Feld gehört, das habe sie farbig markiert und weitergegeben, und danach sei die Datei zurückgekommen, ohne Farben.
# 6.4a
Den Schichtplan auf dem Tisch. Den könne man in jedem Feld nachmachen.
Wer es nachmachen wolle, müsse nur beachten, dass der Plan echt sein muss. Mit einem erfundenen funktioniere es nicht, das merkten die Leute sofort.
# 6.4b
[[a:2.3.4@100 #wechsel|Verträge. Sie selbst wechsle in sechs Wochen in die Agentur, in dasselbe Stockwerk, mit denselben Betrieben und ohne Enddatum.]] Ihre Leute habe sie noch nicht unterrichtet, weil sie nicht wisse, an wen sie sie verweisen solle.
Gefragt, was sie mitnehme, sagt sie: den Schichtplan.
`;

export const phTll = `
# 1.2
Die Teamleitung führt seit fünf Jahren eines von vier Leistungsteams, elf Beschäftigte, keine freie Stelle. Zufrieden sei sie mit der Fehlerquote, die bei der letzten Prüfung unter drei Prozent gelegen habe. Weniger zufrieden sei sie mit dem Telefon. Es klingle an manchen Tagen vierhundertmal, und niemand habe je festgelegt, wer wann abnehmen müsse.
Auf die Frage nach den Stärken des Hauses nennt sie die Eingangszone, die nichts an sie weiterreiche, was nicht vollständig sei. Früher sei jeder dritte Antrag mit leeren Seiten gekommen.
Ein Wort zu den Mitteln: Die Programme, mit denen gerechnet wird, seien zweimal im Jahr für drei Tage nicht zu benutzen. In diesen drei Tagen schreibe ihr Team Zettel. Die Zettel seien oft genauer als die Bescheide, die daraus werden, und einmal habe eine Richterin um den Zettel gebeten.
# 1.3a/1.6
Das Programm solle Menschen in Arbeit bringen, das sei bekannt und werde in ihrem Team unterstützt. Persönlich habe sie sich erhofft, dass Arbeitsaufnahmen früher gemeldet würden. [[#frueher|Das sei eingetreten: Aus dem Projekt komme die Meldung im Durchschnitt vier Tage vor dem ersten Arbeitstag, aus den Basisteams acht Tage danach.]] Jeder Tag davor erspare eine Überzahlung, und jede Überzahlung einen Brief, den niemand verstehe.
Nicht erwartet habe sie, dass ihr Team durch das Programm sichtbarer werde. Plötzlich wisse man in anderen Abteilungen, wer dort arbeite. Zwei Einladungen zum Sommerfest seien daraus entstanden, in elf Jahren seien es vorher null gewesen.
Zweifel habe sie am Anfang an einem Wort gehabt, an der Nachhaltigkeit. Sie sehe Menschen, die im Jahr fünfmal kommen und fünfmal gehen, jedes Mal nachhaltig. [[#fuenfmal|Seit dem Programm seien es nach ihrem Eindruck dreimal, und zwei weggefallene Wechsel ersparten mehr Arbeit als jede Schnellspur.]]
# 1.3b
Die Zahlen seien ihr auf der Führungsrunde gezeigt worden. An ihr Team habe sie weitergegeben, dass es eine Schnellspur geben werde und dass diese funktionieren müsse. Mehr habe man dort nicht wissen wollen. Auf die Frage, was davon sie selbst erreichen könne, sei die Antwort gewesen: nichts, aber es könne an ihr scheitern.
Zu den Zielen gebe es einen Widerspruch, den nur die Leistung sehe. Eine Arbeitsaufnahme am fünfzehnten sei für die Vermittlung ein Erfolg und für die Berechnung ein Unglück, weil der Lohn erst zum Monatsende kommt und der Bescheid bis dahin falsch ist. Wer am Ersten anfange, habe es leichter. Gesagt habe sie das den Fachkräften; zwei achteten jetzt darauf.
Unterstützt werde das Programm in der Leistung von den meisten, und zwar aus einem Grund, auf den man von außen nicht komme: Wer arbeitet, schreibe freundlichere Briefe. Drei ihrer Beschäftigten sähen es anders. Sie sagten, es seien nicht mehr Menschen in Arbeit, es seien nur dieselben öfter, und sie könnten es an den Aktenzeichen zeigen.
# 1.3c
Beteiligt worden sei sie an einem Nachmittag, als die Schnellspur beschrieben werden sollte. Sie habe um eine zusätzliche Stelle gebeten, wenigstens um eine halbe. [[#keinestelle|In der Niederschrift stehe, der Mehraufwand sei mit vorhandenen Mitteln zu leisten; den Satz habe sie nicht geschrieben.]] Ihr Vorschlag, die Schnellspur auf Arbeitsaufnahmen zu begrenzen, sei nicht übernommen worden.
Geblieben sei von jenem Nachmittag ein Ausdruck, auf dem ihre Handschrift zu sehen ist. Neben dem Kasten für die Leistung habe sie ein Fragezeichen gemacht. [[#fragezeichen|In der endgültigen Fassung sei der Kasten größer geworden und das Fragezeichen weg.]]
# 2.2e
[[#fuenfzehn|Die Zahl der Änderungsmitteilungen sei um rund fünfzehn Prozent gestiegen, weil häufigere Gespräche mehr ans Licht brächten: einen Nebenverdienst, einen Umzug, eine Trennung.]] Das sei richtig so, denn es stimme dann. Es koste aber Zeit. Eine Änderung brauche im Mittel zwanzig Minuten, bei wechselndem Einkommen eher vierzig, und wer im Lager arbeite, habe wechselndes Einkommen.
[[#schlange|Die Schnellspur verspreche zwei Tage, und die halte man ein. Der Preis sei, dass alle anderen warteten: Die Bearbeitung außerhalb des Projekts dauere inzwischen elf Arbeitstage, vor dem Programm seien es acht gewesen.]] Das stehe in keinem Bericht, weil nur die Schnellspur gemessen werde. Sie führe seit einem halben Jahr eine eigene Liste darüber und habe sie einmal der Geschäftsführung gezeigt. Die Antwort sei freundlich gewesen.
Zugenommen hätten auch die Rückfragen der Fachkräfte. Bei den Neuen sei das verständlich, sie lernten das Recht am Telefon. Kaum könnten sie es, seien sie weg, und die Nächsten fragten dasselbe. Eine ihrer Sachbearbeiterinnen habe die Fragen mitgeschrieben und daraus ein Blatt gemacht, zweiundzwanzig Fragen, zweiundzwanzig Antworten. [[#blatttll|Dieses Blatt liege jetzt bei jeder Fachkraft, und die Anrufe seien um ein Drittel zurückgegangen.]]
Weniger geworden seien dagegen die Widersprüche. Wer seine Fachkraft kenne, frage erst und schreibe dann. Eine Zahl dazu habe sie nicht.
Ein Teil der Änderungen entstehe erst durch die Gespräche. Wer eine Stelle in Aussicht habe, frage nach, was ihm bleibt. Das könne man ausrechnen, es dauere zehn Minuten, und von zehn Menschen, denen man es ausrechne, nähmen nach ihrem Eindruck neun die Stelle. [[#ausrechnen|Gezählt werde die Rechnung nirgends. Sie halte sie für das Wirksamste, was ihr Team zum Programm beitrage.]]
Sanktionen hätten im Projekt abgenommen, im übrigen Haus nicht. Im letzten Vierteljahr habe sie aus dem Projekt vier gehabt und aus den Basisteams 61. Ob das an den Menschen liege oder an den Stunden, könne man streiten. [[#vierstatt|An ihrem Schreibtisch mache es jedenfalls einen Unterschied von zwei Arbeitstagen im Monat.]]
Ausgeglichen werde der Mehraufwand nicht. Wer Arbeit findet, von der er leben kann, falle heraus, das stimme, es seien aber im Projekt nach ihrer Zählung nur vier von zehn. Die anderen sechs blieben mit ergänzenden Leistungen im Bestand, und jeder von ihnen mache im Monat etwa doppelt so viel Arbeit wie vorher, als er gar kein Einkommen hatte.
Für diese Menschen habe ihr Team eine eigene Seite entworfen, auf der nur drei Zahlen stehen: was kommt, was angerechnet wird und was bleibt. Sie liege jedem Bescheid bei. Amtlich sei sie nicht. Wer anrufe, habe meistens diese Seite in der Hand und den Bescheid irgendwo anders.
# 2.3
Nein. Weder neue Stellen noch befristete, auch keine Aushilfe. Zwei Beschäftigte hätten ihre Stunden erhöht, freiwillig. Eine davon habe sie nach vier Monaten wieder verringert.
Eine Bewerbung um eine Stelle aus dem Programm sei in ihrem Bereich nicht vorgesehen gewesen. [[#leerausgang|Dass der Bereich, ohne den kein Mensch den ersten Lohn überstehe, leer ausgegangen sei, verstehe sie bis heute nicht.]] Laut gesagt habe sie das einmal, in einer Sitzung mit der Stadt, und danach habe man sie gebeten, solche Hinweise künftig vorher abzustimmen.
Umorganisiert habe man trotzdem. Zwei Beschäftigte machten nur noch das Projekt, die übrigen neun alles andere. [[#zweineun|Im Urlaub der beiden springe jemand ein, der die Schnellspur nicht gelernt hat, und dann dauere auch sie vier Tage. Gemessen werde in dieser Zeit nicht, weil die Uhr denselben Urlaub habe.]]
# 4.1
Zusammengearbeitet werde über eine gemeinsame Sprechstunde, dienstags und donnerstags von acht bis neun. Da sitze jemand aus ihrem Team im Projekt, mit Rechner und Zugang. [[#sprechstunde|In dieser Stunde werde mehr geklärt als in drei Tagen am Telefon. Gäbe es sie im ganzen Haus, könnte man auf die Schnellspur verzichten.]] Vorgeschlagen habe sie das im Frühjahr; es werde geprüft.
Der Ton sei gut. Im Basisteam höre sie gelegentlich, die Leistung habe sich kaufen lassen. Das treffe ihre Leute, weil sie in beiden Richtungen dieselben seien. Auf die Frage, wie sie damit umgehe, sagt sie, sie hänge beide Zahlen nebeneinander in die Teeküche, die zwei Tage und die elf.
Schwierig sei es, wenn Fachkräfte etwas versprächen. Ein Satz wie der, das werde schon bezahlt, sei schnell gesagt. Dreimal habe sie jemandem erklären müssen, dass er nicht bezahlt wird. Seither gebe es die Regel, dass über Geld nur die Leistung spreche, und sie werde eingehalten.
Einmal im Monat tausche eine ihrer Beschäftigten für einen Vormittag den Platz mit einer Fachkraft. Beide kämen still zurück. Die eine habe gesehen, wie ein Mensch schaut, der einen Bescheid nicht versteht, und die andere, wie viele Felder ausgefüllt sein müssen, bis einer herauskommt.
In der Sprechstunde sei einmal ein Mann erschienen, der gar nicht angemeldet war. Er habe auf einem Zettel zwölf Beträge gehabt und wissen wollen, welcher davon seiner sei. Man habe sie gemeinsam durchgestrichen, bis einer übrig blieb. Der Zettel hänge jetzt neben den beiden Zahlen in der Teeküche.
Förmlich geregelt sei die Schnellspur in einer Vereinbarung von anderthalb Seiten. Auf der zweiten Seite stehe, dass Unterlagen vollständig sein müssen. In den ersten Wochen sei das in der Hälfte der Fälle so gewesen, heute in neun von zehn. Dafür habe man eine Liste auf die Rückseite der Visitenkarten drucken lassen, sechs Zeilen, mit Kästchen.
Was im anderen Team geschieht, wisse man voneinander aus der Sprechstunde und vom gemeinsamen Geburtstagskalender. Mit den Basisteams habe man den Kalender früher auch gehabt. Eingestellt worden sei er, weil immer weniger Kuchen kam, und sie wolle das nicht deuten.
Von den Fachkräften lerne ihr Team auch etwas, nämlich zu fragen, was jemand heute noch vorhat. Die Antwort entscheide, ob man sofort rechnet oder morgen. Auf einem Antrag sei dafür kein Feld, und gerade deshalb frage man gern danach.
Einmal sei es laut geworden. Eine neue Fachkraft habe in der Sprechstunde auf den Tisch geschlagen, weil ein Vorschuss abgelehnt wurde, und zwar richtig abgelehnt. Eine Sachbearbeiterin habe daraufhin den Paragrafen vorgelesen, langsam, und danach gesagt, sie finde ihn auch dumm. Die beiden frühstückten heute zusammen.
# 6.4a
Die Sprechstunde und das Blatt mit den zweiundzwanzig Fragen. Beides sei in einer Woche eingeführt, koste nichts und lasse sich jederzeit wieder abschaffen. Die Schnellspur würde sie nicht übernehmen, jedenfalls nicht ohne Personal, denn sie mache nichts schneller, sie verschiebe nur, wer wartet.
Das Blatt sei inzwischen in der dritten Fassung. Aus den zweiundzwanzig Fragen seien neunzehn geworden, weil sich drei durch ein neues Formular erledigt haben. Zwei neue Fragen seien dafür zu diesem Formular gekommen.
Ein anderes Haus habe die Sprechstunde nach einem Besuch übernommen und nach vier Wochen wieder eingestellt. Dort habe man sie auf den Freitagnachmittag gelegt und aus ihr gelernt, dass kein Bedarf besteht.
# 6.4b
Messen, was die anderen warten. [[#messen|Solange nur die Schnellspur gemessen werde, sehe sie erfolgreich aus, und solange sie erfolgreich aussehe, werde niemand nach den elf Tagen fragen.]] Außerdem wünsche sie sich, dass eine Fachkraft, die gehe, ihre offenen Leistungsfragen aufschreibe; zuletzt sei ein Stapel von vierzig Vorgängen aufgetaucht, zu denen niemand etwas gewusst habe.
Und schließlich wünsche sie sich, dass jemand einmal eine Akte von vorn bis hinten liest, als wäre es ein Leben. Sie habe das mit ihren Auszubildenden gemacht, an einem Nachmittag, mit einer Akte von 340 Seiten. Am Ende hätten alle gewusst, wann man hätte anrufen müssen, nämlich auf Seite 61.
Für einen solchen Stapel habe sie vorgeschlagen, dass am letzten Arbeitstag einer Fachkraft jemand aus der Leistung dabeisitzt, eine Stunde, mit der Liste der offenen Fälle. Beim nächsten Weggang wolle man das versuchen. Der sei ja absehbar.
# 6.5a
Geändert habe sich die Art der Arbeit, die Menschen aufnehmen: mehr Schichten, mehr Zuschläge, öfter drei Arbeitgeber im Jahr. Jeder dieser Umstände sei ein Brief. Dass Arbeit sich lohne, erkläre sie gern; in der elften Fassung eines Bescheids sei es schwer zu erkennen. Eine Änderung der Regeln, die das vereinfachen sollte, sei angekündigt. Sie warte ab.
Auf die letzte Frage, ob noch etwas fehle, sagt sie: Man habe nicht gefragt, wie es ihren Leuten gehe. Gut, im Großen und Ganzen. Sie seien die Einzigen im Haus, die nie jemandem eine Arbeit verschaffen, und ohne die trotzdem keiner eine behält.
Hinzu komme, dass mehr Menschen zwei kleine Stellen haben statt einer größeren. In ihrem Bestand seien es vor drei Jahren vierzehn gewesen und jetzt 52. [[#zweistellen|Jede der beiden Stellen melde ihren Lohn an einem anderen Tag, und an keinem dieser Tage stimme der Bescheid.]] Arbeitslos sei von den 52 keiner, und angekommen sei auch keiner.
`;
