/** Musterfurt, operative level. Everything in it is invented. */

export const mfTlb = `
# 1.2
Die Teamleitung führt seit sechs Jahren ein Basisteam mit neun Stellen, von denen zur Zeit des Gesprächs zwei unbesetzt waren. Zufrieden sei sie mit der Kollegialität. Unzufrieden sei sie damit, dass ihr Team seit zwei Jahren ‹nur noch als Ausgangsgröße› vorkomme. In den Führungsrunden werde zuerst über das Projekt gesprochen und am Ende, wenn noch Zeit sei, über die drei Basisteams. Sie habe einmal auf die Uhr gesehen: fünfzig Minuten zu acht.
Kollegialität bedeute bei ihr, dass man füreinander die Anmeldung mache, wenn jemand nicht mehr könne. In den letzten zwölf Monaten sei das an 31 Tagen nötig gewesen. Die Zahl stamme von ihr, sie habe Striche in einem Kalender gemacht.
Auf die Frage nach den Abläufen beschreibt sie einen Montag. Um acht Uhr werde verteilt, wer die Anmeldung, wer das Telefon und wer die beiden leeren Plätze übernimmt. Danach blieben für Gespräche bei den meisten drei Stunden, und in diese drei Stunden fielen die Einladungen für den ganzen Tag. [[ab:3.2.2 #montag|Wer um elf komme, warte im Schnitt vierzig Minuten, und diese vierzig Minuten seien dann das erste Thema.]]
# 1.3a/1.6
Das Programm solle Menschen in Arbeit bringen, die mit mehr Zeit eine Chance hätten. Dagegen habe niemand etwas. [[ab:1.3 #akzeptanz|Sie selbst habe gehofft, dass nach einem Jahr etwas von der Arbeitsweise in die übrigen Teams komme. Davon sei nichts zu sehen.]]
Ganz ausgeblieben sei die Übertragung freilich nicht. Zwei ihrer Leute hätten sich abgeschaut, ein Gespräch mit der letzten Verabredung zu beginnen. Dafür hätten sie das Gespräch davor lesen müssen, und das habe jeweils zehn Minuten gekostet. Bei zwölf Gesprächen am Tag seien das zwei Stunden. Sie hätten es auf die Dienstage beschränkt.
# 1.3b
Mitgeteilt worden seien die Ziele in einer Versammlung, auf der eine Folie mit der Zahl 240 gezeigt worden sei. Fragen seien am Ende nicht mehr möglich gewesen, weil der Raum gebraucht wurde. Ihr eigenes Team habe von der Zielzahl für das Projekt erfahren, nicht aber davon, was das für die eigene Zahl bedeute. [[a:1.5.2|Diese sei unverändert geblieben, obwohl mit den 1.100 Übergebenen ein guter Teil der Vermittelbaren gegangen sei.]]
Den Konflikt der Ziele beschreibt sie so: Das Haus wolle haltbare Vermittlungen, und ihr Team werde an schnellen gemessen. [[ab:1.2.4 #zuschnell|Im Frühjahr sei sie gelobt worden für einen Monat, in dem neun Menschen in eine Inventur gegangen waren; nach drei Wochen seien alle neun wieder da gewesen, und das Lob habe noch am Brett gehangen.]]
# 1.3c
Gefragt worden sei sie nicht. [[ab:1.3 a:2.4@60|Das Konzept habe festgelegt, was die Basisteams abgeben, ohne dass jemand aus einem Basisteam am Tisch gesessen habe.]]
Verabredet worden sei mit ihrem Team genau ein Satz: Die Zahl der Stellen in den Basisteams bleibe unangetastet. Gehalten worden sei er, wenn man die Stellen zähle und nicht die Menschen darauf.
# X.2
[[ab:2.1.1|Am Anfang seien an einem Tag 1.100 Menschen übergeben worden, ausgesucht nach Profillage.]] [[ab:2.1.3 #vorschlag|Heute mache ihr Team Vorschläge, und das Projekt nehme an oder lehne ab.]] Die Ablehnung komme mit einem Satz, meist ‹derzeit nicht vermittelbar›. [[ab:2.1.5 a:7.3 #enger|Aus ihrer Sicht ist das Projekt wählerischer geworden, nicht die Kundschaft schwieriger.]]
Über das Kennenlerngespräch erfahre sie nur das Ergebnis. Von 40 Vorschlägen ihres Teams im letzten Halbjahr seien 23 angenommen worden. [[ab:2.1.3 b:2.1.5 #siebzehn|Die siebzehn Abgelehnten habe sie alle angesehen. Fünf davon hätte sie selbst nicht genommen, bei vieren habe sie die Ablehnung nicht verstanden, und die übrigen seien gar nicht erst zum Kennenlernen erschienen.]]
# 2.2
Von der gewonnenen Zeit sehe man im Basisteam nichts. Was sie wahrnehme: Die Leute im Projekt hätten Zeit für Kaffee. Sie sage das ohne Vorwurf, es sei eben eine andere Welt.
Kaffee gebe es im Basisteam auch, wendet sie später selbst ein. Er werde nur kalt.
# 2.3
Sie habe sich nicht auf die Leitung im Projekt beworben. Ihr damaliger Eindruck sei gewesen, dass die Stelle schon vergeben war.
Später habe sich herausgestellt, dass die Stelle tatsächlich noch offen gewesen war. Ob sie sie heute wollte? Sie überlegt und sagt, sie würde es gern drei Monate lang tun und dann zurückkommen, um zu wissen, worüber sie redet.
# 2.4
Im Basisteam sei niemand spezialisiert. Bei 310 Menschen je Fachkraft wäre das ‹Luxus›.
Eine Aufteilung habe sich trotzdem ergeben, nach Sprachen. Eine Fachkraft spreche drei, und so kämen zu ihr alle, die sonst jemanden zum Übersetzen bräuchten. [[ab:2.2.2? #sprachen|Ihre Gespräche dauerten doppelt so lange und zählten einfach. Sie habe um einen Ausgleich von dreißig Fällen gebeten und zehn bekommen.]]
# 3.1
[[ab:3.7 #ersatz|Im Basisteam ersetze die Maßnahme oft das Gespräch, das man nicht führen könne.]] Das sei nicht schön, aber ehrlich.
Ein Träger habe sie gefragt, was die Menschen nach dem Training können sollen. Sie habe gesagt: wiederkommen. Gemeint habe sie, dass jemand einen Grund haben muss, das Haus zu verlassen. Der Träger habe es verstanden und montags Frühstück angeboten.
Ob das Projekt die Maßnahmen verändert habe? Die Plätze, die dort nicht mehr gebraucht werden, seien ihrem Team angeboten worden, mit einer Frist von drei Tagen. In drei Tagen könne man vierzig Einladungen verschicken und nicht vierzig Menschen fragen. [[ab:3.7 a:3.2.2 #frist40|Verschickt habe man also, und erschienen seien sechzehn.]]
# 3.1a
Vor allem Bewerbungstrainings und Arbeitsgelegenheiten, die auch den Tag ordneten. Die Teilqualifizierungen seien meist schon mit Leuten aus dem Projekt belegt, wenn ihr Team davon erfahre.
Was fehle, sei etwas Kurzes. Die meisten ihrer Leute bräuchten vierzehn Tage, um wieder einen Wecker zu stellen, und angeboten würden sechs Monate oder nichts.
# 4.2
[[ab:2.4@90 b:7.3 #schnittstelletlb|Von einer geregelten Schnittstelle könne keine Rede sein. Die gemeinsame Runde alle sechs Wochen habe im laufenden Jahr zweimal stattgefunden.]] [[ab:2.4.2@90 #rosinen|Im Team heiße es, das Projekt hole sich die Rosinen. Sie versuche gegenzuhalten, habe aber wenig in der Hand, weil es im Kern stimme.]]
Besonders bitter sei es gewesen, als eine Frau, die ihre Fachkraft über ein Jahr vorbereitet hatte, nach drei Wochen im Projekt vermittelt und dort gefeiert worden sei. [[a:2.4.2@100 b:7.4@60 =both #gefeiert|‹Wir haben gesät, geerntet haben andere, und in der Zeitung stand der Erntewagen.›]]
Förmlich geregelt sei alles, auf zwei Seiten, mit Unterschriften. Verständigt habe man sich zuletzt über eine Kollegin, die mit jemandem aus dem Projekt zusammen Chor singt. [[ab:2.4 #chor|Was dienstags im Chor besprochen werde, sei mittwochs erledigt; die zwei Seiten habe seit der Unterzeichnung niemand mehr gebraucht.]]
# 4.2a
Es kämen genug Menschen an, nur nicht die, die das Projekt sich wünsche. [[ab:2.1.2|Als Kriterien seien Beweglichkeit, Deutschkenntnisse und ein Alter unter 55 genannt worden, allerdings nur mündlich.]]
In einem Fall habe sie nachgefragt, weshalb jemand abgelehnt wurde. Die Antwort sei ausführlich gewesen und überzeugend. [[ab:2.1.3 a:2.4 #nachgefragt|Hätte sie die Antwort von Anfang an bekommen, hätte sie den Nächsten anders vorgeschlagen.]] Seither frage sie öfter, und die Antworten würden wieder kürzer.
Wie lange jemand im Projekt bleiben dürfe, habe sie dreimal gefragt. Zwölf Monate, sei die Antwort gewesen, mit Ausnahmen, und über die Ausnahmen entscheide das Projekt.
# 4.2b
[[ab:2.4.1@80 #blatttlb|Das Übergabeblatt bestehe in der Regel aus drei Zeilen. Was in zwölf Monaten besprochen worden sei, stehe nicht darin.]] Ihre Leute fingen von vorn an. [[ab:2.4.1 b:3.3.3|Manche der Zurückgegebenen seien enttäuscht und sagten offen, jetzt kümmere sich wieder keiner.]]
Im letzten Quartal seien zwölf Menschen in ihr Team zurückgekommen. Sie habe die Blätter nebeneinandergelegt und gezählt: Bei sieben sei das Feld für offene Fragen leer gewesen, bei dreien habe dort gestanden: keine. [[ab:2.4.1 a:7.3 #keine|Eine dieser drei habe im ersten Gespräch erzählt, dass sie in zwei Wochen ihre Wohnung verliert.]]
# 4.3
Persönliche Lasten kenne man, könne aber selten etwas tun. Ein Gespräch im Vierteljahr reiche nicht, um von Schulden zu erfahren. [[ab:3.4.2 #lastentlb|Wer nicht von selbst davon anfange, bei dem bleibe es verborgen.]]
Eine ihrer Fachkräfte habe ein Vierteljahr lang notiert, wie oft jemand von sich aus über Geld spreche: elfmal bei 310 Menschen. Im Projekt heiße es, Schulden hätten mehr als die Hälfte. Beides könne nicht stimmen, sage sie, und beides stimme.
Vorgesehen sei ein Bogen mit neun Fragen zur Lebenslage. Ausgefüllt werde er am Empfang, mit dem Kugelschreiber, der dort an einer Kette hängt. Bei Schulden kreuze im Warteraum niemand ja an, wenn der Nachbar mitlesen kann.
# 4.4
[[ab:2.7 #kontingent|Das Kontingent der Schuldnerberatung gelte nur für das Projekt. Ihre Kundschaft warte weiter sechs Wochen und inzwischen eher sieben.]] Auf die Frage, ob das angesprochen worden sei, winkt sie ab.
Einmal habe sie versucht, jemanden über das Projekt in das Kontingent zu bringen. Man habe ihr den Termin sofort gegeben, unter der Hand. Das habe sie gefreut, und sie habe es nie wieder versucht, weil sie nicht auf Gefälligkeiten angewiesen sein wolle.
Die Liste der Stellen, an die man verweisen könne, habe sie mit ihrem Team einmal abtelefoniert, an einem Freitag, alle 37 Nummern. [[ab:2.7 b:4.1 #siebenunddreissig|Elf seien falsch gewesen, neun Anrufbeantworter, und eine Stelle habe gefragt, ob man nicht umgekehrt jemanden wüsste, der ihr hilft.]] Die berichtigte Liste hänge jetzt in allen drei Basisteams und im Projekt, das sie sich erbeten habe.
# 4.5
Der Arbeitgeberservice sei freundlich und selten da. [[ab:2.6.2 #dienstag|An der Stellenrunde am Dienstag dürfe das Basisteam nicht teilnehmen, die Stellen kämen am Mittwoch als Liste.]] Dann seien die besten weg.
Bei einem der Betriebe, die groß eingestellt hätten, habe ihr Team siebzehn Menschen untergebracht, ohne Arbeitgeberservice, über einen Aushang in der Straßenbahn. [[ab:3.8.3 b:4.2 #aushang|Sie habe das in einer Runde erzählt, und jemand habe gefragt, ob der Aushang genehmigt war.]]
Die Liste am Mittwoch habe im Mittel 26 Zeilen. Sie lasse vorlesen, was am Vortag schon vergeben wurde, damit niemand seine Leute umsonst anruft; das seien meistens sechs oder sieben. [[ab:2.6.2 a:2.4.2 #vorlesen|Zweimal habe sie um einen Stuhl in der Runde gebeten, und beide Male sei der Raum zu klein gewesen.]]
# 5.y
Gearbeitet werde nach Dringlichkeit. Wer neu sei, bekomme ein ausführliches Gespräch, danach melde man sich, wenn eine Frist ablaufe. [[ab:3.2.2 #frist|Im Durchschnitt sehe eine Fachkraft jeden Menschen zwei- bis dreimal im Jahr, einen Teil überhaupt nur, wenn ein Bescheid auslaufe.]] Vermittelt werde trotzdem, meist aus dem Gedächtnis: Wer eine Stelle hereinbekomme, denke an die drei oder vier, die einem gerade einfielen.
Anschaulich werde das an ihrer eigenen Wand. Dort hänge für jede Woche ein Streifen, auf dem die ablaufenden Bescheide stehen, rot, und die neuen Menschen, blau. [[ab:3.2.2 #streifen|Grün wäre für die vorgesehen, die man einfach einmal wiedersehen wollte, und der grüne Stift sei noch nicht angebrochen.]]
# 5ya
[[ab:4.4@90 #folgen|Der Schlüssel sei von 280 auf 310 gestiegen, drei der erfahrensten Fachkräfte seien ins Projekt gegangen, zwei Stellen stünden leer.]] Die Integrationsquote sei gleich geblieben, das stimme. [[ab:4.4 a:4.1? #quote|Sie sei aber gleich geblieben, weil in der Stadt zwei Betriebe in großem Umfang eingestellt hätten. Ohne diese beiden läge man deutlich darunter.]]
Eine der drei Fachkräfte, die gewechselt seien, habe ein Jahr lang die Neuen eingearbeitet. Seit sie fehle, lernten die Neuen von den Zweitneuen. Man merke es an den Formulierungen: Ein Satz, den jemand vor zwei Jahren falsch verstanden hat, stehe heute in sechzig Akten.
Zwei der drei Basisteams lägen gleich, das dritte etwas besser, weil es die wenigsten Leute ans Projekt abgegeben habe. [[ab:4.4 b:2.3.1 #drittesteam|In ihrem eigenen kämen auf sieben Besetzte 2.790 Menschen, wenn man die leeren Stühle nicht mitrechne, und das seien nicht 310, sondern nahezu 400.]] In den Berichten stehe die Zahl der Stühle.
# 6.X
Das Modell werde im Basisteam ausgefüllt, nicht angewandt. [[ab:3.1.3|Aktualisiert werde, wenn eine Prüfung anstehe.]]
# 6.2
Es gebe dieselben Stichproben wie immer.
Seit dem Sommer lese sie zusätzlich jede Woche zwei Vermerke ganz. Das habe nichts mit Aufsicht zu tun. Sie wolle wissen, wie ihre Leute über Menschen schreiben, wenn sie müde sind.
# 6.3
Zusätzliche Verfahren seien im Basisteam nicht eingeführt worden. Sie begleite Gespräche, wenn jemand neu sei.
Vorgeschlagen habe sie, dass die Bereichsleitung einmal im Vierteljahr einen Vormittag in der Anmeldung sitzt. Diese habe zugesagt und sei zweimal da gewesen.
# 6.4a
[[ab:4.2 b:7.2 #uebernahme|Übernehmen würde sie sofort die feste Ansprechperson in der Leistungsabteilung.]] Das koste nichts und spare ihren Leuten jeden Tag eine halbe Stunde. Auch das leere Blatt, mit dem im Projekt gearbeitet werde, habe sie sich angesehen. Zwei ihrer Fachkräfte hätten es versucht und nach vier Wochen wieder weggelegt, weil in zwanzig Minuten nur die rechte Spalte voll werde.
Den Rundgang um das Gebäude, von dem im Projekt erzählt werde, würde sie auch gern einführen. Beim Haupthaus führe er allerdings an der Ausfahrt der Feuerwache vorbei.
# 6.4b
Die Rückgabe müsse ein Gespräch sein und kein Blatt. Eine Viertelstunde am Telefon würde reichen.
# 6.5
Von Nachsteuerung erfahre sie über den Verteiler. Dass die Zuweisung geändert worden sei, habe sie daran gemerkt, dass plötzlich ein Formular auszufüllen war.
Gefragt, was sie selbst ändern würde, sagt sie: die Reihenfolge. [[ab:4.3 #reihenfolgetlb|Zuerst die leeren Stellen in den Basisteams besetzen und danach Erfahrene ins Projekt schicken. Umgekehrt habe man beide Häuser im selben Sommer geschwächt und nur in einem davon nachgezählt.]]
# 6.5a
Der örtliche Arbeitsmarkt sei besser geworden, die Kundschaft im Basisteam im Durchschnitt älter.
Einer der beiden großen Betriebe habe angekündigt, die Nachtschicht einzustellen. Wenn das geschehe, sehe man im nächsten Jahr, was ihre Quote wert war.
# 6.6
[[ab:4.4 #schlechter|Ja, die Arbeit sei schlechter geworden. Man erkenne es an den Fristen: Folgegespräche, die nach drei Monaten stattfinden sollten, lägen jetzt bei fünf.]] Das stehe in keiner Auswertung, weil nur gezählt werde, ob überhaupt eines stattgefunden habe.
Sie habe eine eigene Aufstellung gemacht, mit Datum, und sie der Geschäftsführung in einem Umschlag gegeben. Die Geschäftsführung habe sich bedankt. Im Gespräch über die Schnittstelle, das danach stattfand, sei der Umschlag nicht erwähnt worden. Sie wisse also nicht, ob er geöffnet wurde, und traue sich nicht zu fragen.
Zum Schluss nennt sie, was gehalten habe. Kein Mensch sei in diesen zwanzig Monaten aus ihrem Team vergessen worden, jedenfalls keiner, von dem sie wisse. [[ab:4.4 b:4.1 #wandkalender|Dafür führe sie einen Wandkalender, in dem jeder steht, der länger als ein halbes Jahr nicht da war; zur Zeit seien es 112.]]
`;

export const mfIfkb = `
# 1.2
Die Fachkraft arbeitet seit elf Jahren im Haus, davon zwanzig Monate im Projekt. Gut sei die Stimmung im eigenen Team, anstrengend das Pendeln zwischen den Gebäuden, weil Drucksachen und Akten noch im Haupthaus lägen.
Gut sei auch, dass man einen Fehler zugeben könne, ohne dass er in einer Tabelle auftauche. Sie habe einmal zwei Menschen mit demselben Nachnamen verwechselt und dem falschen zu einer Stelle gratuliert. Früher hätte sie das für sich behalten. Jetzt habe sie es in der Fallbesprechung erzählt, und drei andere hätten ähnliche Geschichten gehabt.
# 1.3a/1.6
Ziel sei, mehr Leute in Arbeit zu bringen und sie dort zu halten. [[ab:1.2.3 #zeit|Für sich habe sie sich gewünscht, einmal wieder ein Gespräch zu Ende führen zu können. Das sei eingetreten.]] Was sie unterschätzt habe: dass mehr Zeit auch mehr Nähe bedeute. Sie nehme mehr mit nach Hause als früher.
# 1.3b
Die Zahl hänge im Flur. [[ab:1.5.2 a:1.3|Im Team rede man lieber über die Liste der Projektleitung, auf der stehe, wer nach drei Monaten noch arbeite.]]
Am Anfang habe sie die 240 durch zwölf geteilt und sich zwanzig Striche auf einen Zettel gemalt. [[ab:1.2.1 b:1.2.4 #striche|Nach einem Jahr seien siebzehn davon durchgestrichen gewesen. Vier dieser Menschen hätten da schon wieder vor ihr gesessen, und einen Strich zurückzunehmen sei nicht vorgesehen.]]
# X.2
Am Anfang habe sie 94 Menschen auf einmal bekommen, die meisten habe sie nicht gekannt. [[ab:2.1.5@70 #schwerer|Die Neuen, die jetzt kämen, seien weiter weg vom Arbeitsmarkt. Sie glaube nicht, dass die Basisteams das absichtlich machten; die leichten Fälle seien einfach durch.]]
Von den 94 Menschen des Anfangs habe sie nach zwei Wochen zwölf gekannt, nach drei Monaten alle. [[ab:2.1.1 #vierundneunzig|Sieben seien schon in Arbeit gewesen, als sie anrief, zwei verzogen, einer gestorben. In der Liste hätten sie gestanden wie die anderen.]] Das habe sie mehr beschäftigt als alles, was danach kam.
Beim Kennenlernen sage sie jetzt zuerst, worum es geht und dass man ablehnen darf, auf beiden Seiten. Das sei nicht vorgeschrieben. [[ab:2.1.3 a:3.3.3 #beideseiten|Von den letzten zehn hätten zwei abgelehnt; einer davon habe drei Monate später von sich aus angerufen.]]
# 2.1
Vorgegeben sei ein Kontakt im Monat. Alles andere entscheide sie selbst, und das sei ihr recht.
Verzichten könne man auf die Zahl nach ihrer Ansicht nicht ganz. In den Wochen vor Weihnachten sei sie froh, dass es wenigstens eine gibt.
# 2.2
[[ab:3.2.2 #stunde|Für ein Erstgespräch nehme sie sich eine Stunde, manchmal zwei Termine. Früher seien es zwanzig Minuten gewesen.]] Ein guter Teil der Zeit gehe in die Vorbereitung und in Anrufe danach. [[a:3.1.3? b:3.2.2? =open #dokumentation|Etwa ein Drittel fresse die Dokumentation, das habe ihr vorher keiner gesagt.]]
Außerhalb der Termine laufe viel über Nachrichten. Sie schreibe kurz und ohne Anrede, so wie man es Bekannten schreibt, und bekomme Antworten, die länger sind als jede Stellungnahme. [[ab:3.2.2 b:3.3.3 #nachrichten|Erlaubt sei das Diensttelefon dafür seit dem Frühjahr; vorher habe sie es mit einem Zettel an der Tür versucht, auf dem stand, wann sie ans Fenster geht.]]
Am meisten nütze die Zeit denen, die schon einmal gearbeitet hätten und den Faden verloren haben. Wenig bringe sie bei Menschen, die noch nie einen hatten; da brauche es etwas anderes als mehr Gespräche, und was, das wisse sie nicht.
# 2.2a
Verändert habe sich vor allem die Zahl der Vorschläge. [[ab:3.8.2 a:7.1 #vorschlaege|Sie schicke weniger, vielleicht drei im Monat, dafür solche, hinter denen sie stehen könne.]] Manche Leute seien das nicht gewohnt und fragten, ob etwas nicht stimme.
Probleme erkenne sie früher, bilde sich aber nicht ein, sie deshalb zu verstehen. Ein Mann habe jede Verabredung eingehalten und nie zurückgerufen. Nach vier Monaten habe sich gezeigt, dass sein Telefon nur angerufen werden konnte, weil die Karte gesperrt war. [[ab:3.4 a:3.4.2 #karte|Elf Euro hätten gefehlt, und in der Akte habe gestanden: nicht erreichbar, wirkt unverbindlich.]]
# 2.2b
Das Gespräch sei offener. Sie frage am Anfang nicht mehr nach Bewerbungen, sondern danach, was seit dem letzten Mal gewesen sei.
Für unrealistische Wünsche gebe es einen Leitfaden von zwei Seiten, den sie nicht benutze. Wer sage, er wolle Flugzeuge fliegen, den frage sie, was er daran mag. [[ab:3.3.4 b:3.5.1 #pilot|Bei dem einen, den sie hatte, sei es das frühe Aufstehen gewesen und dass jemand anderes die Strecke plant. Er fahre jetzt den ersten Bus der Linie zwei.]]
# Ablauf des Erstgesprächs
[[ab:3.3.1 #erstgespraech|Vor dem ersten Gespräch lese sie die Akte quer und lege sie dann weg. Sie wolle die Geschichte von der Person hören.]] Am Tisch liege ein leeres Blatt, auf dem beide schreiben dürften: links, was jemand könne, rechts, was im Weg stehe. [[ab:3.4 b:7.2 #blatt|Die linke Spalte komme zuerst, und sie höre nicht auf, bevor dort fünf Dinge stünden.]]
Am Ende stehe eine einzige Verabredung. Mehr könne sich niemand merken.
Am Rechner arbeite sie im Erstgespräch nicht. Den Bildschirm drehe sie zur Wand, nachdem einmal jemand die ganze Stunde lang die Spiegelung in ihrer Brille gelesen hatte. [[ab:3.3.1 a:3.1.3 #brille|Eingetragen werde hinterher, und dafür reserviere sie zwanzig Minuten, die ihr meistens jemand wegnimmt.]]
Ein Zielberuf werde in der ersten Stunde nicht festgelegt, auch wenn das Feld dafür ein Pflichtfeld sei. Sie trage dort den letzten Beruf ein und setze sich eine Erinnerung, ihn beim dritten Gespräch zu ändern. Von zehn änderten sich sechs.
# Ablauf des Folgegesprächs
Das Blatt liege wieder auf dem Tisch. [[ab:3.3.2|Zuerst werde besprochen, was aus der Verabredung geworden sei, und zwar ohne Vorwurf.]] Dann komme eine neue dazu. Dauer: eine halbe Stunde, mit Ausnahmen nach oben.
Zwischen zwei Menschen lasse sie zehn Minuten frei, zum Lesen. Wo das nicht gelinge, sage sie es: Ich weiß gerade nicht, wo wir stehen. [[ab:3.3.2 a:3.3.3 #wowirstehen|Geschadet habe ihr der Satz noch nie, und manche erzählten dann genauer, als sie es hätte lesen können.]]
# 2.2x
[[ab:3.1.3|Die Eingaben kosteten mehr Zeit als früher, weil mehr zu berichten sei.]] Das Modell helfe ihr wenig. [[ab:3.1.4 #maengel|Es frage zuerst, was fehle, und das sei die Reihenfolge, die sie gerade abgeschafft habe.]]
Die Zeit, die ein Eintrag kostet, habe sie gemessen, weil es ihr niemand glaubte: im Schnitt elf Minuten, bei einer Absage vierzehn. Für eine Absage müsse man an vier Stellen dasselbe schreiben.
# 2.2c
Sie sehe sich als Lotsin. Sozialarbeit mache sie nicht, auch wenn es manchmal so aussehe. [[ab:3.3.4 #lotsin|Wer nur verwalte, werde nicht gebraucht, und wer nur tröste, auch nicht.]]
Auf die Frage, was sie könne, das andere nicht könnten, überlegt sie lange. Sie könne schweigen, sagt sie dann. Wer elf Jahre lang zwanzig Minuten für einen Menschen gehabt habe, rede zu viel. Sie habe eine Sanduhr auf dem Tisch, und solange sie laufe, sage sie nichts.
Was für ein Verhältnis sie anstrebe? Eines, in dem man einander kündigen könnte. Dass sie es nicht können, weder sie noch die Menschen, mache alles schwerer, und darüber rede man zu wenig.
# 2.2d
[[ab:3.6@80 b:7.3 #egvifkb|Die Eingliederungsvereinbarung bestehe bei ihr zu vier Fünfteln aus Bausteinen. Anders sei es bei der Zahl der Fälle nicht zu schaffen, und geprüft würden vor allem die Bausteine.]] Das leere Blatt sei die eigentliche Vereinbarung; das andere sei ‹Papier fürs Haus›. Dass die Leitung glaube, alles werde frei geschrieben, habe sie schon gehört.
Rascher aktualisiert werde die Vereinbarung immerhin. Früher habe sie ein halbes Jahr gegolten, heute drei Monate. [[ab:3.6 a:3.5.2 #dreimonate|Geändert werde dabei meistens nur das Datum, und sie lese es den Leuten vor, damit es wenigstens einer laut sagt.]]
# 2.3
[[ab:2.3.1 #zweitens|Sie sei gefragt worden, ob sie sich nicht melden wolle. Ein Nein wäre möglich gewesen, aber aufgefallen.]] Heute sei sie froh darüber.
# 2.3a
[[ab:2.3.3|Die gemeinsamen Tage mit den Neuen seien gut gewesen.]] Die Einheit über das Sozialrecht habe sie nicht gebraucht, die über Gespräche mit Betrieben habe gefehlt.
Zum Vertrieb habe es einen halben Tag gegeben, mit einem Trainer, der vorher Küchen verkauft hatte. Gelernt habe sie von ihm einen Satz, mit dem man ein Telefonat beendet, ohne Nein gehört zu haben. Benutzt habe sie ihn einmal und sich danach geschämt.
# 2.4
Keine feste Aufteilung. Wer Fragen zum Lager habe, gehe zu einer Kollegin, wer Fragen zur Pflege habe, komme zu ihr.
Zur Pflege sei sie durch ihre Mutter gekommen. In den Heimen der Stadt kenne man sie vom Besuch am Sonntag, und das öffne Türen, die der Dienstausweis nicht öffnet.
# 3.1
Maßnahmen seien zweite Wahl. [[ab:3.7|Sie frage sich jedes Mal, ob sie jemanden fördern oder nur aufräumen wolle.]]
# 3.1a
Teilqualifizierungen, selten Coaching. Trainings für Bewerbungen mache sie lieber selbst.
Bei den Trägern störe sie, dass Teilnehmende nach ihrem Ausscheiden verschwinden. Ein Bericht komme nach sechs Wochen und bestehe aus Kreuzen. [[ab:3.7 #kreuze|Sie schicke ihn zurück und bitte um drei Sätze. Beim ersten Mal habe man nachgefragt, ob das ein Fehler sei, inzwischen kämen die Sätze gleich mit.]]
# 3.2
Sie rufe die Leute an, nicht den Träger.
# 4.1
[[ab:2.5 a:7.2 #anruf|Die zwei Ansprechpersonen seien Gold wert. Ein Anruf, und die Sache sei meistens am nächsten Tag geklärt.]]
Einmal im Monat gehe sie selbst hinüber und sitze eine Stunde neben einer der beiden. Seither wisse sie, welche zwei Angaben einen Bescheid aufhalten, und frage danach schon im Gespräch. Die beiden hätten ihr einen eigenen Stempel geschenkt, auf dem steht: schon gefragt.
# 4.2
[[ab:2.4 #ifkbasis|Mit ihrem früheren Team spreche sie in der Mittagspause, aber nicht mehr über Fälle. Da sei eine Kühle entstanden, die ihr leidtue.]] [[ab:2.4.2 #neid|Den Vorwurf mit den Rosinen kenne sie. Für den Anfang stimme er, da habe das Projekt tatsächlich die Leichteren bekommen.]]
Besonders leid tue es ihr um eine Kollegin, mit der sie acht Jahre das Zimmer geteilt habe. Man grüße sich. Als sie ihr eine frei gewordene Stelle in der Pflege habe weiterreichen wollen, habe die gesagt, sie brauche keine Reste. Am nächsten Tag habe sie sich entschuldigt; seither gehe es etwas besser.
# 4.2a
Zahlenmäßig ja. Sie lehne ungern ab und tue es trotzdem, weil sonst am Ende die Zahl nicht stimme.
# 4.2b
[[ab:2.4.1 #dreizeilen|Für das Übergabeblatt brauche man, wenn man es ernst nehme, eine Stunde. Die habe niemand. Sie schreibe drei, vier Zeilen und rufe bei schwierigen Fällen an.]]
# 4.3
[[ab:3.4.2 #schuldenifk|Schulden seien das Thema, das am spätesten komme und am meisten erkläre.]] Sie frage inzwischen direkt danach, aber erst, wenn man sich ein wenig kenne.
Einmal sei jemand mit einer Tüte gekommen, darin vierzig ungeöffnete Briefe. Man habe sie auf dem Boden ausgelegt und nach Absendern sortiert, zwei Stunden lang. [[ab:3.4.2 b:7.2 #tuete|Danach sei von den vierzig ein einziger übrig geblieben, um den man sich wirklich kümmern musste.]]
# 4.4
[[ab:2.7 #hingegangen|Von elf Leuten, die sie im letzten halben Jahr zur Schuldnerberatung geschickt habe, seien neun hingegangen. Früher seien es vielleicht zwei gewesen.]]
Von den zwei, die nicht hingegangen seien, habe sich einer geschämt und einer verlaufen. Den Zweiten habe sie beim nächsten Mal bis an die Tür begleitet. [[ab:2.7 b:3.4.2 #verlaufen|Die Beratungsstelle liege im Hinterhof einer Bank, und wer Schulden habe, gehe ungern durch eine Bank.]]
# 4.5
Die Stellenrunde am Dienstag lohne sich. [[ab:2.6.2|Man könne nachfragen, was hinter einer Anzeige stecke, und manchmal rufe die Kollegin vom Arbeitgeberservice noch in der Runde im Betrieb an.]]
Reibung gebe es noch um die Frage, wer dem Betrieb absagt, wenn jemand nicht kommt. Das Projekt meine, der Arbeitgeberservice, und dieser meine, das Projekt. [[ab:2.6.1 a:2.6.3 #absagen|Sie sage inzwischen selbst ab und bringe beim nächsten Besuch Kekse mit.]]
# 5.1
[[ab:3.8.1 #anrufe|Sie suche für eine Person, nicht für einen Beruf.]] Zwei Vormittage in der Woche telefoniere sie mit Betrieben, die gar nichts ausgeschrieben hätten.
Ein Anruf ohne ausgeschriebene Stelle gehe so: Sie nenne zuerst, was der Mensch kann, dann, was er nicht kann, und zuletzt seinen Vornamen. Von zwanzig Betrieben legten zwei auf, fünf wollten etwas Schriftliches, drei wollten ihn sehen. Der Rest habe gerade keine Zeit und werde vierzehn Tage später noch einmal angerufen.
# 5.2
Der Streit im ersten Sommer habe auch sein Gutes gehabt. Seither wisse jeder, wer wo anrufen dürfe.
Anders geworden sei für sie vor allem, dass Betriebe zurückrufen. Im ersten Jahr habe sie darüber Buch geführt, es seien 58 Rückrufe gewesen. Aus dem Basisteam erinnere sie sich an einen, und der habe sich verwählt.
# 5.3
Mehr als die Hälfte, sagt sie für sich. Für das Team könne sie nicht sprechen.
# 5.4
[[ab:3.8.3|Bewerbungen schreibe sie mit den Leuten gemeinsam, am selben Tisch, mit zwei Tastaturen.]]
Am liebsten fange sie mit dem letzten Satz der Bewerbung an. Wer wisse, worum er bittet, finde die ersten Sätze leichter.
# 5.5
Zweimal sei sie mitgegangen, beide Male sei es gut ausgegangen. Regelmäßig lasse sich das nicht machen.
# 5.6
Weniger und besser.
# 5.7
[[ab:3.9 #anrufnach|Sie rufe nach vier Wochen an, wenn sie daran denke. Eine feste Wiedervorlage habe sie sich selbst gebaut, vorgesehen sei keine.]]
Von denen, die sie im ersten Jahr vermittelt habe, seien zwei Drittel noch in Arbeit. Drei riefen von selbst an, wenn etwas sei, einer schicke zu Weihnachten eine Karte. Das andere Drittel kenne sie wieder, weil es wieder vor ihr sitze, und jedes Mal falle es ihr schwer, nicht gekränkt zu sein.
# 6.X
Wie gesagt: hilft den Neuen, stört die Alten.
# 6.4
Man habe ihr einen Fragebogen angekündigt, der nie gekommen sei.
Gefragt würde sie gern nach den Menschen, die nicht vermittelt wurden. Über die habe sie in zwanzig Monaten am meisten gelernt, und in keinem Bogen komme eine Zeile für sie vor.
# 6.4a
Das leere Blatt. Das könne jede Fachkraft morgen einführen, es koste Papier.
# 6.4b
Die Dokumentation halbieren und die Rückgabe als Gespräch führen. [[ab:2.4.1 #gespraech|Eine Viertelstunde von Mensch zu Mensch sei mehr wert als jedes Blatt.]]
`;

export const mfTlp = `
# 1.2
Die Teamleitung kam aus einem Basisteam und führt das Projektteam seit dem ersten Tag. Zufrieden sei sie mit dem Klima; in zwanzig Monaten habe es keinen Konflikt gegeben, der nicht nach einer Woche ausgeräumt gewesen sei. Weniger gut sei die Anbindung. Wer in einem anderen Gebäude sitze, müsse zweimal am Tag erklären, dass er noch dazugehöre.
Das Gebäude habe einen Vorteil, über den man nicht gern rede: Hierher komme niemand zufällig vorbei. Man könne einen Nachmittag lang eine Sache zu Ende besprechen. Im Haupthaus sei das seit Jahren nicht vorgekommen.
Für die Strategie des Hauses habe sie ein Bild, das sie nicht weitersagen dürfe und dann doch erzählt: Man habe ein Schiff gebaut und am Ufer vergessen, den Anleger zu verlängern. Gemeint seien die Basisteams, an denen alles ankommen und ablegen müsse.
# 1.3a/1.6
[[b:1.2.1 #zwei|Das Programm verfolge für sie zwei Ziele, ein zählbares und ein spürbares.]] Das zählbare seien die zusätzlichen Integrationen. Das spürbare sei, dass die Menschen nach einem Jahr anders über das Jobcenter redeten. Beim ersten sei man bei etwa sieben Zehnteln angekommen, beim zweiten traue sie sich kein Urteil zu, habe aber ein gutes Gefühl.
[[b:1.2.3 #reden|Woran man merke, wie jemand über das Jobcenter redet? Sie habe eine Zeit lang im Bus hinter den Leuten gesessen, die gerade aus dem Projekt kamen.]] Meistens redeten sie über etwas anderes, und das halte sie für den Fortschritt.
# 1.3b
Die Ziele habe sie dem Team am ersten Tag selbst vorgestellt und gleich dazugesagt, dass sie die 240 für zu hoch halte. [[b:1.5.2 #tafel|Im Flur hänge seither eine Tafel mit zwei Spalten: links die Zahl der Integrationen, rechts die Zahl derer, die nach drei Monaten noch arbeiteten.]] Über die linke spreche man einmal im Monat, über die rechte jede Woche.
# 1.3c
Am Konzept habe sie an drei Nachmittagen mitgeschrieben, vor allem an den Abschnitten über die Gespräche. Der Teil über die Rückgabe sei fertig gewesen, als sie dazukam.
Gestrichen worden sei aus ihrem Teil ein Absatz über Menschen, die nicht wollen. Er habe vorgesehen, sie drei Monate lang nur einzuladen und nichts zu vereinbaren. Die Rechtsstelle habe gefragt, worauf sich das stütze. [[b:1.3 b:3.5.3 #absatz|Praktiziert werde es jetzt ohne Absatz, bei vielleicht zwanzig Menschen, und aus diesen zwanzig seien sechs Vermittlungen geworden.]]
# X.2
Am Anfang habe die Technik entschieden: Zwei Profillagen, ein Stichtag, 1.100 Personen. [[b:2.1.3 #stichtag|Seither schlage das Basisteam vor, und die Fachkraft im Projekt sage nach einem Kennenlerngespräch Ja oder Nein.]] Dieses Gespräch sei ihr wichtig, weil am Stichtag auch Menschen gekommen seien, die längst in Arbeit waren.
[[b:2.1.5 #abgelehnt|Zuletzt seien vier von zehn Vorschlägen abgelehnt worden.]] Das halte sie für zu viel. Einen Teil davon hätte man nehmen können, wenn man sich mehr zugetraut hätte.
Dass am Stichtag Menschen mit Arbeit auf der Liste gestanden hätten, sei ihr erst beim Abgleich aufgefallen. Von 1.100 seien 96 schon vermittelt oder verzogen gewesen. [[b:2.1.1 b:3.1.2 #abgleich|Gezählt worden sei trotzdem von 1.100 an, weil die Zahl im Antrag stand, und so habe das Projekt mit 96 Menschen angefangen, die es nie gesehen hat.]]
# 2.1
Gedacht sei die Zeit zu zwei Dritteln für Gespräche und zu einem Drittel für Betriebe. So stehe es im Konzept, und so habe man angefangen.
Die Aufschreibung habe sie gegen Bedenken durchgesetzt. Zwei Wochen lang sei jede Viertelstunde notiert worden, mit Buntstiften, damit es nicht nach Kontrolle aussehe. Drei Fachkräfte hätten am Ende selbst gefragt, ob man das wiederholen könne.
Freigestellt sei alles Übrige: wo man sich trifft, wie lange es dauert, ob jemand mitkommt. Drei Fachkräfte nutzten das, die anderen blieben am Schreibtisch. Anordnen wolle sie den Spaziergang nicht.
# 2.2
[[b:3.2.2@70 #zeitaufteilung|Nach einer Aufschreibung über zwei Wochen seien es in Wirklichkeit 45 Prozent Gespräche, 20 Prozent Betriebe und 35 Prozent Dokumentation und Verwaltung.]] Diese Zahlen habe sie weitergegeben. Eine Antwort habe sie noch nicht.
Aufgeschlüsselt sei der größte Posten der Verwaltung nicht der Eintrag selbst, sondern die Suche nach dem richtigen Ort dafür. Vier Ablagen gebe es, zwei davon seien Pflicht. [[b:3.1.3 b:3.2.2 #ablagen|Würde man sich auf eine einigen, gewänne jede Fachkraft nach ihrer Rechnung zweieinhalb Stunden in der Woche, also zwei Menschen.]]
# 2.2a
Die Gespräche seien länger, die Abstände kürzer, die Zahl der Vorschläge kleiner. [[b:3.8.2 b:7.1|Vor dem Programm habe eine Fachkraft im Schnitt acht Vorschläge im Monat für eine Person verschickt, heute seien es drei.]] Beschwerden über unpassende Vorschläge seien fast verschwunden.
Kontakte zu Betrieben hätten sich am ungleichsten entwickelt. Zwei Fachkräfte machten die Hälfte aller Besuche. Von den übrigen zehn sagten sechs, sie würden gern, wenn jemand mitkäme, und vier, es liege ihnen nicht. Die sechs habe sie zu Paaren zusammengestellt, und drei Paare seien auch losgegangen.
# 2.2b
Aus einer Kontrolle sei ein Arbeitstermin geworden. Das gelte nicht für alle Fachkräfte im selben Maß, aber für die meisten.
Sie erkenne den Unterschied an den Türen. Früher seien sie beim Gespräch offen gestanden, damit man gehört werde, falls etwas sei. Heute seien sie zu. [[b:3.3.3 #tueren|Beschwerden über das Verhalten von Kundinnen und Kunden habe es in zwanzig Monaten eine gegeben, im Basisteam seien es früher zwei im Monat gewesen.]]
Zur Gesprächsführung gebe es eine Arbeitshilfe mit achtzehn Karten. Das Team habe sie auf fünf gekürzt. [[b:3.3 b:4.2 #karten|Auf der fünften stehe nur: Frag noch einmal. Diese sei als einzige schon zweimal nachgedruckt worden.]]
# 2.2x
[[b:3.1.3 #eingaben|Der Aufwand für Eingaben sei gestiegen, weil jedes Gespräch einen Eintrag brauche und es dreimal so viele Gespräche gebe.]] Mit dem Modell selbst arbeite man zur Hälfte. Die Neuen hielten sich daran, die Erfahrenen füllten es am Schluss aus.
# 2.2d
[[b:3.6@70 #egvtlp|Die Eingliederungsvereinbarungen lese sie stichprobenweise. Bei den Neuen sei etwa die Hälfte frei geschrieben, bei den Erfahrenen ein Fünftel.]] Sie habe das angesprochen und zur Antwort bekommen, dass die Rechtsstelle bei freien Sätzen nachfrage, bei Bausteinen nicht. Dem habe sie nichts entgegensetzen können.
Daraufhin habe sie die Rechtsstelle eingeladen, einen Vormittag lang bei Gesprächen zuzuhören. Gekommen sei eine junge Juristin, geblieben bis zum Abend. [[b:3.6 b:7.1 #juristin|Seitdem frage die Rechtsstelle höflicher nach, und bei zwei Formulierungen habe sie einen Vorschlag gemacht, der besser war als das Original.]]
# 2.3
Beworben habe sie sich, weil sie nach neun Jahren dieselben Sätze satt gehabt habe.
Aufgefallen sei ihr, dass sich außer ihr nur zwei beworben hatten, beide von außerhalb. Aus den Basisteams hätte sie jemanden erwartet; nachgefragt habe sie damals nicht, aus Sorge, es könnte sich noch jemand melden.
# 2.3a
Elf Tage Schulung habe es gegeben. [[b:2.3.3 #schulung|Am meisten gebracht hätten die vier gemeinsamen Tage, in denen Erfahrene und Neue gegenseitig Gespräche beobachtet hätten.]] Ein Auffrischungstag nach einem Jahr sei geplant gewesen und entfallen.
Ersatzweise habe das Team sich selbst geschult: Jeden ersten Montag erkläre jemand in zwanzig Minuten, was er am besten kann. Bisher seien es Umgang mit Schweigen, Lesen von Lohnabrechnungen, Telefonieren im Stehen und Kündigungsfristen gewesen. Zu den Lohnabrechnungen sei auch jemand aus der Leistung gekommen.
Ein Vorschlag für den entfallenen Auffrischungstag liege in der Schublade. Er bestehe aus einem Satz: Jeder geht einen Tag lang mit einem seiner Menschen mit, in alle Ämter. Zwei Fachkräfte hätten es in ihrem Urlaub getan. Die eine habe acht Stunden gebraucht, um drei Unterschriften zu bekommen.
# 2.4
Es gebe keine Aufteilung nach Berufen. Zwei Fachleute hätten sich herausgebildet, eine für Lager und eine für Pflege, und das reiche.
Eine stärkere Aufteilung wünsche sich im Team eine Minderheit. Sie selbst sei dagegen, seit sie gesehen habe, wie in Häusern mit Feldern jemand in das falsche gerät.
# 3.1
Maßnahmen seien nachrangig. [[b:3.7|Wer zuweise, schreibe einen Satz dazu, was hinterher anders sein solle; ohne diesen Satz unterschreibe sie nicht.]]
Die Zeile wirke auch nach oben. Als im Herbst sechzig freie Plätze gefüllt werden sollten, habe sie um sechzig Sätze gebeten. [[b:3.7 b:1.5.2 #sechzigsaetze|Bekommen habe sie eine Verlängerung der Frist und am Ende 22 Teilnehmende, die wussten, warum sie da waren.]]
# 3.1a
Teilqualifizierungen im Metallbereich, einzelne Führerscheine, Sprachkurse mit Praktikum. Arbeitsgelegenheiten kämen im Projekt so gut wie nicht vor.
# 3.2
Ein Anruf nach zwei Wochen und einer vor dem Ende. Der zweite werde oft vergessen.
# 4.1
[[b:2.5 #leistungtlp|Die beiden Ansprechpersonen in der Leistung seien der größte Fortschritt im ganzen Haus.]] Dass die halbe Stelle fehle, merke man daran, dass die beiden das neben ihrer Arbeit machten und inzwischen müde klängen.
Die Schnittstelle sei auf einer halben Seite geregelt: zwei Namen, eine Durchwahl, Rückruf am selben Tag. Einmal im Quartal setze man sich zusammen und vergleiche, worüber sich beide geärgert haben. Zuletzt seien es auf beiden Seiten dieselben drei Vordrucke gewesen.
# 4.2
[[b:2.4 #rundetlp|Mit den Basisteams gebe es eine Runde alle sechs Wochen, so sei es vereinbart. Ehrlich gesagt sei sie dieses Jahr dreimal ausgefallen, zweimal von ihrer Seite.]] Die Stimmung sei kühl, aber höflich. [[b:2.4.2 #neidtlp|Den Vorwurf der Rosinen kenne sie aus ihrer früheren Rolle; damals hätte sie ihn vermutlich selbst erhoben.]]
Im Frühjahr habe sie die drei Leitungen der Basisteams zu einem Rundgang eingeladen. Gekommen seien zwei. Man habe zwei Stunden in der Teeküche gesessen, und am Ende habe eine gesagt, hier sei es auch nicht wärmer. Das sei das Versöhnlichste gewesen, was seit Langem zwischen den Häusern gesagt worden ist.
# 4.2a
An Zahl ja, an Passung immer weniger.
Bleiben dürfe jemand zwölf Monate. Bei etwa jedem Sechsten verlängere sie, ohne Antrag, indem sie vergesse, die Liste abzuschicken. [[b:2.1.3 b:2.4.1 #vergessen|Vergessen habe sie im letzten Jahr 31 Menschen, und von denen seien neun in Arbeit.]]
# 4.2b
[[b:2.4.1 #blatttlp|Das Übergabeblatt habe sie selbst entworfen, eine Seite mit sieben Feldern. Ausgefüllt würden meistens zwei.]] Sie denke darüber nach, es durch ein Telefonat zu ersetzen.
Eine Rückgabe sei für die Fachkraft immer auch eine Niederlage, und Niederlagen schreibe man nicht gern auf. Das habe sie beim Entwerfen der sieben Felder nicht bedacht.
# 4.3
Schulden, Wohnen und die Betreuung kleiner Kinder, in dieser Reihenfolge. [[b:3.4.2|Was davon in der ersten Stunde zur Sprache komme, sei selten das Wichtigste.]]
Einmal im Monat lade sie jemanden ein, der aus einer anderen Richtung auf dieselben Leben schaue: eine Schuldnerberaterin, einen Hausmeister aus einer großen Wohnanlage, eine Lehrerin. Der Hausmeister habe am meisten gewusst.
# 4.4
Das Kontingent in der Schuldnerberatung sei mit vier Terminen im Monat ausgestattet und immer belegt. Andere Partner kenne man, ohne feste Absprachen zu haben.
Gern hätte sie einen festen Draht zur Wohnungsgesellschaft. Der Hausmeister, der einmal zu Gast war, rufe inzwischen von selbst an, wenn irgendwo der Briefkasten überquillt. [[b:2.7 b:7.2 #briefkasten|Dreimal habe das Projekt dadurch jemanden erreicht, ehe der Strom abgestellt wurde; ein Netzwerk nenne das niemand, weil er keinen Briefkopf hat.]]
# 4.5
Die Stellenrunde am Dienstag laufe gut. [[b:2.6.2 #rundeags|Vierzig Minuten, eine Person vom Arbeitgeberservice, alle Fachkräfte, keine Tagesordnung.]] Gefragt, weshalb die Basisteams nicht dabei seien, sagt sie, der Raum sei zu klein, und fügt hinzu, das sei natürlich nicht der ganze Grund.
# 5.1
Zuerst vom Menschen her, dann mit dem, was da sei. [[b:3.8.1|Wer nach drei Monaten keine eigene Spur habe, werde in der Fallbesprechung vorgestellt.]]
Vorgestellt würden im Monat fünf bis sechs Menschen. Wer vorstellt, dürfe nicht über Hindernisse reden, sondern nur über das, was der Mensch in der letzten Woche getan hat. Manchen falle dann auf, dass sie es nicht wissen.
# 5.2
Seit dem Streit im ersten Sommer halte man sich an die Vereinbarung: Das Projekt frage für eine bestimmte Person, der Arbeitgeberservice frage nach Stellen. [[b:2.6.1 #grenze|In der Praxis verschwimme das, sobald ein Betrieb am Telefon sage, er brauche noch zwei weitere Leute.]]
Einmal habe sie selbst in einem Betrieb angerufen, um zu hören, wie das klingt. Sie habe sich dreimal versprochen und eine Stelle bekommen. Die Fachkräfte hätten ihr dafür eine Urkunde gemalt.
# 5.3
Ein Drittel, vielleicht etwas mehr.
# 5.4
Gemeinsames Schreiben, Üben von Telefonaten, zwei Rechner im Flur.
In der Mappe liege bei jedem zuoberst ein Foto, auf dem gearbeitet wird. Das habe eine der Neuen eingeführt, die aus dem Einzelhandel komme. Passbilder sähen die Betriebe ohnehin nicht an.
# 5.5
Begleitet werde selten. Die Zeit wäre da, die Übung fehle.
Eine Fachkraft mache es trotzdem, und mit Erfolg. Aus ihren neun Begleitungen seien acht Einstellungen geworden. Weshalb das kein Anlass gewesen sei, es allen beizubringen? Weil die anderen gesagt hätten, das liege an der Person. Sie habe das geglaubt und glaube es inzwischen nicht mehr.
# 5.6
Weniger, und sie passten besser; belegen könne sie es mit dem Rückgang der Beschwerden.
# 5.7
[[b:3.9 #nachtlp|Vorgesehen sei ein Anruf nach vier Wochen. Nach ihrer Zählung finde er bei jedem dritten Menschen statt.]]
Gezählt habe sie es an einem einzigen Nachmittag, indem sie alle Fachkräfte ihre Kalender aufschlagen ließ. Bei zweien sei der Anruf durchgehend eingetragen gewesen, bei vieren ab und zu, bei den übrigen gar nicht. [[b:3.9 b:4.1 #kalendertlp|Danach habe sie die Wiedervorlage für alle vorgeschlagen; in der Abstimmung seien fünf dafür und fünf dagegen gewesen, und zwei hätten telefoniert.]]
# 5.8
Die Wirkung schätzt sie vorsichtig. Von den 171 Integrationen des ersten Jahres wären nach ihrer Meinung etwa hundert auch so gekommen. [[b:1.4.3 #auchso|Das dürfe man so nicht nach oben melden, weil dort jede zähle.]]
Wie sie auf hundert komme? Sie habe die Namen durchgesehen und bei jedem überlegt, wen das Basisteam in einem guten Jahr auch untergebracht hätte. Eine Kollegin aus dem Basisteam habe dieselbe Liste durchgesehen und sei auf 120 gekommen, eine aus dem Projekt auf 70.
# 6.X
Eingeführt, ausgefüllt, selten gebraucht.
# 6.2
Zwei begleitete Gespräche je Fachkraft und Vierteljahr, dazu die freiwillige Fallbesprechung am Donnerstag. [[b:4.1 b:7.2 #donnerstag|Die Fallbesprechung sei der Ort, an dem sich Qualität ereigne.]]
In die Fallbesprechung komme, wer einen Fall mitbringt, und wer keinen hat, bringe Kuchen. Zwei Stunden, ein Fall, keine Akte auf dem Tisch. [[b:4.1 #keineakte|Wer in die Akte sehen müsse, um etwas über den Menschen zu sagen, sei noch nicht so weit.]]
# 6.3
Einen Bogen für die Begleitung habe das Team gemeinsam gemacht. Andere Häuser hätten danach gefragt.
# 6.4
Eine Befragung der Kundschaft liege fertig in der Schublade. Freigegeben worden sei sie nicht.
Stattdessen habe das Team an drei Tagen jeden, der hinausging, um ein Wort gebeten, auf einem Zettel in einem Schuhkarton. Von 87 Zetteln seien 31 leer gewesen, auf 24 habe etwas Freundliches gestanden, auf neun etwas Unfreundliches. Auf den übrigen stehe das Wetter.
# 6.4a
Die Tafel mit den zwei Spalten und die Fallbesprechung.
# 6.4b
[[b:4.2|Weniger dokumentieren, öfter begleiten und die Rückgabe am Telefon erledigen.]]
Wenn sie einen Wunsch frei hätte, würde sie die Dokumentation auf eine Zeile je Gespräch begrenzen und abwarten, wem etwas fehlt. [[b:3.1.3 #einezeile|Sie tippe darauf, dass sich niemand melde.]]
# 6.5
Nachgesteuert werde, wenn jemand laut werde. Ein Verfahren sei das nicht.
Als die Kontaktregel fiel, habe sie das Team zwei Wochen gebeten, so zu tun, als gelte sie noch. Sie habe sehen wollen, wer sie vermisst. Vermisst hätten sie die, bei denen man es nicht gedacht hätte.
# 6.5a
Zwei große Betriebe hätten eingestellt, einer davon im Lager. Das habe dem Projekt geholfen, den Basisteams vermutlich auch.
# 6.6
[[b:4.4 #basistlp|Dass es den Basisteams schlechter gehe, sehe jeder, der durch den Flur gehe. Sagen dürfe man es nicht laut.]]
`;

export const mfIfkn = `
# 1.2
Die Fachkraft ist neu im Haus; vorher hat sie acht Jahre in der Zeitarbeit disponiert. Ihr gefalle, dass man hier nicht nach Stunden abrechne. Ihr missfalle, dass für jede Kleinigkeit ein Vermerk nötig sei.
Über die Abläufe sagt sie, dass sie gut seien, wenn man vor zehn Uhr kommt. Danach hingen alle am Telefon. In der Zeitarbeit habe es dafür eine Kollegin gegeben, die nichts anderes tat, und niemand habe sie für entbehrlich gehalten.
# 1.3a/1.6
Ziel sei Vermittlung, und zwar solche, die halte. [[a:1.2.1 #leicht|Am Anfang habe sie gedacht, 240 seien leicht zu machen; in der Zeitarbeit habe sie allein im Jahr mehr als 150 Menschen untergebracht.]] Dann habe sie gemerkt, dass sie dort nur die genommen habe, die ohnehin wollten.
In der Zeitarbeit habe ein Platz zwei Wochen gehalten oder zwei Jahre, und beides sei gut gewesen, denn abgerechnet worden sei nach Stunden. Hier müsse es halten, damit es zähle. Daran habe sie sich gewöhnen müssen. Inzwischen sei sie strenger als die anderen: Wer nach drei Monaten gehe, den nehme sie aus ihrer eigenen Zählung, auch wenn die Tafel ihn stehen lasse.
# 1.3b
Sie habe die Zahl beim Vorstellungsgespräch erfahren und seither jeden Monat.
Auf ihr Team heruntergebrochen sei die Zahl nie worden. Sie habe sie sich selbst ausgerechnet, zwanzig im Jahr, und nach acht Monaten erreicht. [[a:1.2.1 #zwanzig|Niemand habe es bemerkt, und das habe sie zuerst gekränkt und dann beruhigt.]]
# X.2
Darüber könne sie wenig sagen, sie kenne nur die jetzige Regel. [[a:2.1.2 #kennenlernen|Beim Kennenlernen achte sie auf eines: ob jemand eine Frage zurückstelle.]] Wer frage, mit dem lasse sich arbeiten.
Von 36 Menschen, die sie bisher kennengelernt hat, habe sie 21 genommen. Neun hätten selbst nicht gewollt. Bei den restlichen sechs habe sie Nein gesagt und es ihnen erklärt, am Tisch, nicht auf dem Blatt. Einer von den sechs habe sich bedankt.
# 2.1
Ein Kontakt im Monat sei das Mindeste. Sie mache zwei.
Vorgeschrieben sei auch, wo ein Kontakt stattfinden darf, nämlich in geeigneten Räumen. Ein Radweg sei nach ihrer Auffassung geeignet.
# 2.2
[[a:3.2.2 #aussendienst|An zwei Tagen sei sie draußen, das habe sie sich ausbedungen.]] Ein Viertel ihrer Zeit brauche sie, um im Sozialrecht nicht unterzugehen. [[a:2.3.2@80 #recht|Ein Jahr lang habe sie Angst gehabt, jemandem etwas Falsches zu sagen, und deshalb lieber gar nichts gesagt.]]
Den Außendienst habe sie beim Einstellungsgespräch zur Bedingung gemacht. Im ersten halben Jahr sei sie trotzdem kaum hinausgekommen, weil der Dienstwagen immer gebucht gewesen sei. Jetzt fahre sie mit dem Fahrrad, das gehe in dieser Stadt schneller.
Für Gespräche bleibe die Hälfte der Woche. Sie lege sie auf zwei volle Tage, damit die anderen frei sind, und wer nur am Mittwoch kann, bekomme den Mittwochabend. Den Abend habe der Personalrat genehmigt, nachdem sie ihn ein Vierteljahr lang schon gemacht hatte.
Nichts bringe die dichte Betreuung denen, die auf einen Bescheid warten, auf eine Operation oder auf den Führerschein. Da könne man sich treffen, sooft man wolle. [[a:3.2.2 a:3.4.2 #warten|Zu vieren habe sie gesagt, sie sollten wiederkommen, wenn das Warten vorbei ist. Gekommen seien drei, und mit denen sei es dann schnell gegangen.]]
# 2.2a
Ob sich etwas geändert habe, wisse sie nicht, sie kenne das Vorher nicht. Von den Leuten höre sie, dass man ihnen jetzt zuhöre.
Einmal habe eine Frau sie gefragt, ob sie das dürfe, so viel Zeit haben. Sie habe geantwortet, sie sei dafür eingestellt. Das sei gut angekommen, und sie sage es seitdem öfter.
Bei den Betrieben habe sie sich umgewöhnen müssen. Früher habe sie gefragt, wie viele, jetzt frage sie, wen. [[a:3.8.2 a:2.6 #wen|Auf die zweite Frage wüssten die meisten zuerst keine Antwort, und nach einer Pause werde aus der Stelle ein Arbeitsplatz mit Kollegen und einer Uhrzeit.]]
# 2.2b
Sie führe Gespräche wie früher mit Bewerbern: Was kannst du, was willst du, wann kannst du. [[a:3.3.4|Die Kolleginnen hätten ihr beigebracht, die zweite Frage zuerst zu stellen.]]
Wer mit einer Vorstellung komme, die nicht zu erfüllen sei, den nehme sie mit dorthin. Eine Frau habe in ein Reisebüro gewollt. [[a:3.5.1 a:3.8.1 #reisebuero|In dem Reisebüro, in das man gegangen sei, habe eine einzige Person gesessen und seit zwanzig Minuten auf Kundschaft gewartet. Auf dem Rückweg sei die Rede von Hotels gewesen.]]
# Ablauf des Erstgesprächs
[[a:3.3.1 #rundgang|Sie beginne nicht am Tisch, sondern gehe mit den Menschen eine Runde um das Gebäude. Auf dem Weg erzähle man leichter.]] Danach setze man sich hin und schreibe auf, was gesagt worden sei. Die Akte lese sie erst hinterher, weil sie sonst mit fremden Augen schaue.
Der Hinweis auf Rechte und Pflichten komme am Schluss. Sie wisse, dass er am Anfang kommen müsste.
Dauern dürfe es eine Stunde, die Hälfte davon im Gehen. Bei Regen nehme sie die Unterführung. Zweimal sei jemand dabei umgekehrt und nach Hause gegangen; beide habe sie am nächsten Tag angerufen und gefragt, ob es am Wetter lag.
Aufgeschrieben werde danach nur, was der Mensch selbst diktiert. Sie tippe, und er sage, ob es stimmt. [[a:3.3.1 a:3.5.2 #diktiert|Die Texte seien dadurch kürzer geworden, und in keinem stehe mehr das Wort Vermittlungshemmnis, weil das noch niemand diktiert habe.]]
# Ablauf des Folgegesprächs
Kurz und häufig, zur Not am Telefon. [[a:3.3.2 a:3.5.3|Jedes Gespräch ende mit einem Datum.]] Wer das Datum verstreichen lasse, werde am selben Tag angerufen, ohne Drohung.
Am Telefon stehe sie auf. Im Sitzen höre man, dass jemand sitzt.
# 2.2x
[[a:3.1.1 #gelaender|Das Modell habe ihr in den ersten Monaten das Leben gerettet, weil sie gewusst habe, was als Nächstes komme.]] Heute sei es ein Formular unter anderen.
Eingaben mache sie freitags, alle auf einmal, mit Kopfhörern. Die Teamleitung wisse das und rechne ihr vor, dass ein Eintrag vom Freitag über ein Gespräch vom Montag eigentlich eine Erinnerung ist. Damit habe sie recht. Die Alternative wäre, montags weniger Gespräche zu führen.
# 2.2c
Sie sei Maklerin, und sie sage das ohne schlechtes Gewissen. [[a:3.3.4 #maklerin|Wer zwei Seiten zusammenbringe, müsse beide kennen, und die Betriebe kenne im Haus sonst kaum jemand.]]
In den ersten Monaten habe sie sich oft gefragt, für wen sie eigentlich arbeite. In der Zeitarbeit sei das klar gewesen, für den Betrieb. Hier sitze der Mensch vor ihr und der Betrieb sei nur eine Nummer im Telefon. Inzwischen denke sie, dass sie für den Augenblick arbeite, in dem beide sich die Hand geben, und danach für keinen mehr.
# 2.2d
[[a:3.6 #egvifkn|Die Hälfte ihrer Vereinbarungen schreibe sie frei, seit sie sich traue. Dreimal habe die Rechtsstelle angerufen, zweimal habe sie recht behalten.]]
Die drei Anrufe der Rechtsstelle kann sie auswendig. Beim ersten Mal sei es um das Wort versuchen gegangen, das man nicht überprüfen könne, beim zweiten um einen Satz ohne Datum. [[a:3.6 #dritterAnruf|Beim dritten Mal habe sie verloren, und zwar zu Recht: Sie hatte zugesagt, dass das Jobcenter eine Jacke bezahlt.]] Die Jacke habe sie dann selbst bezahlt.
# 2.3
Sie habe sich auf eine Anzeige beworben. Gereizt habe sie, dass es einmal nicht um Provision gehe. Beim Vorstellungsgespräch sei sie gefragt worden, wie sie mit jemandem umgehe, der nicht wolle. Sie habe geantwortet, das habe sie noch nie erlebt, und das sei damals sogar wahr gewesen. Heute würde sie anders antworten: [[a:3.3.4 #wollen|Nicht zu wollen sei meistens eine höfliche Form von Angst.]]
# 2.3a
Die Schulung sei gut gewesen, nur in der falschen Reihenfolge: zuerst das Recht, dann die Menschen. Umgekehrt hätte sie das Recht besser verstanden.
Patin sei eine Kollegin aus dem Bestand gewesen, die das Recht so erkläre wie andere ein Kochrezept. Nach einem halben Jahr habe diese ihr Amt abgegeben, weil sie zu nichts anderem mehr kam. [[a:2.3.3 #patin|Danach habe sie sich die Anrufe aufgeteilt: heikle Fragen an die Patin, weiterhin, peinliche an die Suchmaschine.]]
# 2.4
Für Lager sei sie die Ansprechperson geworden, ohne dass das jemand beschlossen habe.
Sie habe acht Jahre lang Lager besetzt und kenne die Hallen von innen, auch die Toiletten, an denen man den Betrieb erkenne. Eine feste Aufteilung brauche sie nicht, sie hätte Angst, dann nur noch Lager zu sehen.
# 3.1
Sie halte wenig davon. [[a:3.7 #probearbeit|Eine Woche Probearbeit sage mehr als drei Monate Kurs.]] Mit der Teilqualifizierung im Metallbereich habe sie gute Erfahrungen.
# 3.1a
Probearbeit, Teilqualifizierung, einmal ein Staplerschein, der am nächsten Tag zu einer Einstellung geführt habe.
Der Staplerschein habe 600 gekostet und sich nach einem halben Monat gerechnet, das habe sie ausgerechnet und auf die Begründung geschrieben. Die Stelle, die darüber entscheidet, habe zurückgefragt, ob man die Rechnung auch in Worten haben könne.
# 3.2
Sie fahre vorbei, wenn es auf dem Weg liege.
Einen Träger habe sie um halb neun besucht und niemanden angetroffen. Die Teilnehmenden hätten vor der Tür gestanden. Man habe gemeinsam gewartet und sich über Arbeit unterhalten; es sei, sagt sie, die beste Stunde dieser Maßnahme gewesen.
# 4.1
Ohne die zwei Ansprechpersonen in der Leistung wäre sie verloren. [[a:2.5|Bei der Anrechnung von Nebeneinkünften frage sie jedes Mal nach, obwohl sie es inzwischen könnte.]]
Zweimal habe sie jemandem aus Versehen zu wenig versprochen. Der erste Lohn sei höher gewesen als der Satz, den sie genannt hatte, und der Mensch habe geglaubt, es sei ein Fehler, und das Geld nicht angerührt. Seither nenne sie keine Beträge mehr und verbinde.
# 4.2
Sie kenne in den Basisteams vier Leute mit Namen. [[a:2.4 #vier|Zur gemeinsamen Runde sei sie einmal gewesen, danach sei sie nicht mehr zustande gekommen.]] Von den Rosinen habe sie gehört. [[a:2.4.2|Sie verstehe das, in der Zeitarbeit habe man sich über so etwas geprügelt.]]
Die Trennung der Häuser leuchte ihr nicht ein. Wenn im Haupthaus jemand einen Betrieb habe und sie einen Menschen, dann müssten beide eigentlich nur dieselbe Treppe benutzen. [[a:2.4 #treppe|Mit einer der vier, die sie kennt, tausche sie inzwischen am Fahrradständer Zettel aus. Aus acht Zetteln seien drei Einstellungen geworden.]]
# 4.2a
Genug, ja. Ob es die Richtigen seien, stelle sich nach einer Runde um das Gebäude heraus.
# 4.2b
Zurückgegeben habe sie elf Menschen. [[a:2.4.1 #anrufstatt|Sie rufe jedes Mal an, weil sie das Blatt albern finde; aufgeschrieben sei es dann eben nicht.]]
Von den elf hätten sich zwei danach wieder bei ihr gemeldet. Sie dürfe ihnen nicht helfen, sie seien ja zurückgegeben. Einem habe sie einen Betrieb genannt, so wie man jemandem den Weg erklärt.
# 4.3
Das meiste erfahre man beim Gehen. [[a:3.4.2 #gehen|Eine Frau habe ihr auf dem Rundgang erzählt, dass sie seit einem Jahr ihre Post nicht mehr öffne.]] Danach sei sie mit ihr zur Schuldnerberatung gefahren, und seither laufe es.
# 4.4
Schuldnerberatung, sonst wenig. Sie wisse nicht, wen man bei Sucht anrufe, und frage dann die Kolleginnen.
Mit dem Sportverein im Viertel habe sie eine Abmachung, die nirgends steht. Wer etwas tragen kann, dürfe samstags beim Aufbau helfen und bekomme eine Wurst. [[a:2.7 a:7.2 #wurst|Zwei hätten auf diesem Weg gemerkt, dass sie noch einen ganzen Tag stehen können, und einen davon habe der Platzwart weiterempfohlen.]]
# 4.5
Am Dienstag sei sie immer dabei. [[a:2.6.3 #frueher|Mit dem Arbeitgeberservice habe sie am Anfang gestritten, weil sie Betriebe angerufen habe, die sie noch aus der Zeitarbeit kannte.]] Heute melde sie es vorher, und niemand störe sich daran.
Vom Arbeitgeberservice habe sie gelernt, nicht mit dem Zuschuss anzufangen, und der Arbeitgeberservice von ihr, am Hintereingang zu klingeln. Vorn sitze die Verwaltung, hinten rauche die Schichtleitung.
# 5.1
[[a:3.8.1 #ifknstrategie|Sie denke in Betrieben: Wer könnte diesen Menschen brauchen, auch wenn er es noch nicht weiß.]]
# 5.2
Sie könne nur für sich sprechen: zwanzig Anrufe in der Woche.
Stellen gewinne sie meist beiläufig. Ein Betrieb beschwere sich über jemanden, sie höre zu, und am Ende sei von einem zweiten die Rede. Von zwanzig Anrufen seien drei Beschwerden, und die seien ihr die liebsten.
# 5.3
Fast immer vom Menschen her, nur eben schnell.
# 5.4
Bewerbungen schreibe sie ungern. Sie übe lieber das Telefonat, im Stehen.
# 5.5
[[a:3.8.1 a:7.2 #mitgehen|Mitgegangen sei sie neunmal, achtmal habe es geklappt. Beim neunten Mal habe der Mensch im Auto gesagt, dass er nicht wolle, und das sei auch ein Ergebnis.]] Dass die Leitung von zehn Begleitungen im Jahr für alle spreche, wundere sie; dann mache sie wohl fast alle davon.
Auf der Rückfahrt mit dem, der nicht wollte, sei sie einen Umweg gefahren. Nach einer halben Stunde habe er erzählt, weshalb. Es habe mit einem früheren Vorgesetzten zu tun gehabt, der in demselben Betrieb inzwischen die Nachtschicht leite. [[a:3.4.1 a:3.8.1 #umweg|Ohne das Auto hätte sie es nie erfahren, und in der Akte stünde heute, er habe ein Angebot abgelehnt.]] Er arbeite jetzt zwei Straßen weiter, bei der Konkurrenz, am Tag.
# 5.6
Wenige. Wenn sie etwas schicke, habe sie vorher angerufen.
Einer im Monat, wenn es hochkommt, rechnet sie auf Nachfrage vor. Zum Gespräch eingeladen werde etwa jeder dritte.
# 5.7
[[a:3.9 #haltbar|Nach einer Woche rufe sie an, nach vier und nach zwölf. Das habe sie aus der Zeitarbeit mitgebracht, dort heiße es Reklamation.]]
Reklamiert werde auf beiden Seiten. Nach einer Woche rufe meistens der Mensch, nach vier der Betrieb, nach zwölf niemand mehr. Bei dem Schweigen nach zwölf frage sie nach, denn es könne zweierlei bedeuten.
# 6.X
Am Anfang ein Geländer, heute ein Zaun.
# 6.4
Sie wisse von keiner.
Im Team rede man lieber, als dass man etwas auswerte, und das gefalle ihr.
# 6.4a
Den Rundgang. Er koste nichts, und man sehe, wie jemand gehe.
# 6.4b
Unbefristete Stellen. [[a:2.3.4@90 #befristung|Ihr Vertrag ende in vier Monaten. Sie habe zwei Angebote und sage offen, dass sie eines davon annehmen werde, wenn sich nichts tue.]]
Zum Abschied sagt sie, man möge in das Protokoll schreiben, dass sie gern geblieben wäre.
Außerdem hätte sie gern ein zweites Dienstrad. Am ersten sei seit Mai die Klingel ab.
`;

export const mfAg = `
# 1.1
Der Betrieb ist ein [Logistikbetrieb] mit rund 260 Beschäftigten am Stadtrand. Geantwortet hat die Personalleitung, die seit neun Jahren im Betrieb ist und in dieser Zeit nach eigener Rechnung rund siebenhundert Menschen eingestellt hat. Der letzte Kontakt zum Arbeitgeberservice sei drei Wochen her; es sei um Aushilfen für die Inventur gegangen.
Der Anlass sei fast immer derselbe: ein Auftrag, der kurzfristig komme und für den in zehn Tagen Leute dastehen müssten. [[b:6.1 #tempo|Dafür sei der Arbeitgeberservice zu langsam. Bis die Vorschläge kämen, habe die Leihfirma die Leute schon eingewiesen.]]
Der Arbeitgeberservice habe damals innerhalb von zwei Tagen vierzig Namen geschickt, alphabetisch. Angerufen habe man die mit einer Mobilnummer, das seien siebzehn gewesen. Erreicht habe man sechs, gekommen seien vier. Sie sage das nicht, um sich zu beschweren; so sehe Personalsuche an einem Donnerstag eben aus.
Wer im Betrieb entscheide, hänge von der Stelle ab. Im Lager stelle die Schichtleitung ein und sie unterschreibe, im Büro sei es umgekehrt. [[b:6.1 #schichtleitung|Der Arbeitgeberservice spreche immer mit ihr, obwohl sie ihm den Namen der Schichtleitung dreimal gegeben habe.]] Vielleicht stehe in seinem Programm nur ein Feld für eine Person.
Aushilfen für die Inventur seien am Ende gekommen, elf von fünfzehn bestellten. Drei davon habe man gefragt, ob sie bleiben wollten. Zwei hätten gewollt, und dafür habe es in der Datenbank des Arbeitgeberservice dann keinen Vorgang gegeben, weil eine Inventur keine Stelle sei. [[b:6.1 #inventur|Man habe die Stelle also nachträglich gemeldet, besetzt und am selben Tag gelöscht.]]
# 1.2
In den letzten zwei Jahren habe man über den Arbeitgeberservice neun Stellen besetzt, acht davon im Lager, eine im Büro. Von den neun seien fünf geblieben. Verglichen mit der Leihfirma sei das eine gute Quote, verglichen mit Empfehlungen aus der Belegschaft eine schlechte.
[[b:6.1 #liste|Gestört habe, dass zu einer Stelle 34 Bewerbungen gekommen seien, von denen drei gepasst hätten.]] Seit einem Jahr sei das besser. Man bekomme jetzt fünf oder sechs, und davon könne man die Hälfte einladen. Weshalb das so sei, wisse sie nicht genau; sie vermute, dass jemand die Bewerbungen inzwischen lese, ehe er sie schicke. Eine Stelle in der Disposition habe man dagegen nach vier Monaten zurückgezogen, weil kein einziger Vorschlag gekommen sei, auch kein falscher.
Auf die Frage, was aus den fünf Gebliebenen geworden sei, holt sie eine Liste. Zwei führen inzwischen selbst andere ein, einer sei Ersthelfer, eine habe ihre Stunden verringert, weil ihr Mann krank sei, und vom Fünften wisse sie nur Gutes, also nichts. Die vier Gegangenen seien alle in den ersten sechs Wochen gegangen, drei davon an einem Dienstag. Sie habe dafür keine Erklärung.
Bei der zurückgezogenen Stelle in der Disposition habe sie später erfahren, woran es lag. Gesucht worden sei nach einem Beruf, den es unter diesem Namen seit einer Reform nicht mehr gibt. Gesagt habe ihr das die Leihfirma.
# 1.3
Am liebsten sei ihr die Empfehlung. Wer jemanden mitbringe, der sechs Monate bleibe, bekomme eine Prämie. Danach komme die Leihfirma, dann die Anzeige am Tor, dann der Arbeitgeberservice. [[b:6.3 #rangfolge|Das sage nichts gegen die Leute dort; es sei eine Frage der Geschwindigkeit.]]
Anzeigen im Netz brächten viele Klicks und wenige, die am Montag um sechs am Tor stünden. Bei der Leihfirma zahle man für das Tempo fast das Doppelte und wisse nach zwei Tagen, ob jemand bleibe. Übernommen werde aus der Leihe etwa jeder Fünfte. Diese Menschen kenne man dann ein halbes Jahr, und das sei durch kein Gespräch zu ersetzen.
Im letzten Jahr habe der Betrieb 84 Menschen eingestellt. Dreißig seien über Empfehlungen gekommen, 26 über die Leihfirma, siebzehn vom Tor, fünf über den Arbeitgeberservice, zwei über das Jobcenter. Bei den restlichen vier stehe in der Spalte ein Fragezeichen.
# 2.1
Mit dem Jobcenter habe man früher nur über Briefe zu tun gehabt, wenn jemand eine Bescheinigung brauchte. Im vorletzten Sommer habe sich das geändert. [[b:6.2@90 #vieranrufe|Innerhalb von drei Tagen hätten vier Menschen angerufen: zwei aus dem Jobcenter, einer vom Arbeitgeberservice und einer von einem Bildungsträger, und alle hätten Leute für das Lager gehabt.]] Sie habe die vier Zettel nebeneinander an die Wand gehängt und dem Letzten gesagt, er möge sich bitte mit den anderen verabreden.
Zusammengefunden habe man damals in einem Besprechungsraum der Wirtschaftsförderung, sieben Personen um einen ovalen Tisch. Nach einer Stunde habe sie gefragt, wer von den Anwesenden schon einmal in ihrem Lager gewesen sei. [[b:6.2 b:6.3 #ovalertisch|Gemeldet habe sich niemand. Am nächsten Morgen um sechs habe dann eine Frau mit einem Fahrradhelm in der Halle gestanden, und mit der arbeite sie seither.]]
# 2.2
Seither habe sie eine feste Person, eine Fachkraft aus dem Projekt. [[b:6.2 b:7.2 #festeperson|Sie kenne den Betrieb, weil sie einen Vormittag lang mitgelaufen sei, in Sicherheitsschuhen und ohne Termin mit der Leitung.]] Wenn sie anrufe, gehe es um einen Menschen und nicht um eine Stelle. Das sei ungewohnt gewesen. Inzwischen nehme sie diese Anrufe lieber entgegen als andere.
Mit der Leitung des Jobcenters habe sie einmal gesprochen, auf einem Empfang. Man habe sich gegenseitig versichert, wie wichtig die Zusammenarbeit sei. Geändert habe das nichts, aber seither wisse sie, wie die Leitung aussehe, und das helfe am Telefon.
Einmal habe die Fachkraft angerufen und gesagt, sie habe jemanden, der nicht zu dem passe, was der Betrieb suche, aber zu dem, was er brauche. [[b:6.2 #brauche|Es sei um einen Mann gegangen, der Maschinen repariert hatte. Ausgeschrieben war eine Stelle im Versand. Heute halte er die Förderbänder in Gang, und der Vertrag mit der Wartungsfirma sei gekündigt.]]
Verlassen könne man sich darauf, dass die Fachkraft auch sagt, wen sie nicht schickt. Im Frühjahr habe sie um drei Leute für die Nacht gebeten und zur Antwort bekommen, sie habe keinen, den sie nachts gern unterwegs wüsste. [[b:6.2 #nacht|Die Stellen seien sechs Wochen offen geblieben. Geärgert habe sie sich trotzdem nicht, die Leihfirma hätte drei geschickt, und zwei wären nicht gekommen.]]
# 2.3
An einem Arbeitgebertag habe der Betrieb teilgenommen. [[b:6.2 #arbeitgebertag|Es seien sechzig Menschen eingeladen gewesen und 22 gekommen; eingestellt habe man zwei.]] Der Aufwand habe sich trotzdem gelohnt, weil man gesehen habe, wer sich vorbereitet hatte. Schlecht sei gewesen, dass nebenan ein anderer Betrieb mit höheren Löhnen geworben habe. Das hätte man vorher wissen können.
Eine zweite Veranstaltung, zu der das Jobcenter Gruppen durch das Lager führen wollte, habe sie abgesagt. Menschen zu zeigen, wo sie vielleicht arbeiten könnten, ohne mit ihnen zu reden, komme ihr vor wie im Zoo.
Vom Arbeitgebertag sei ihr vor allem eine Frau in Erinnerung, die am Stand nur eine Frage gestellt habe, nämlich ob man dort Pausen machen dürfe, wenn man sie brauche. Sie habe mit Ja geantwortet und sich beim Abendessen gefragt, ob das stimmt.
Verbessern würde sie an solchen Tagen die Reihenfolge. Man solle zuerst arbeiten und dann reden. Sie habe angeboten, zehn Menschen eine halbe Schicht lang Pakete packen zu lassen, mit Brotzeit. Das Angebot werde seit Februar auf versicherungsrechtliche Fragen geprüft.
# 2.4
Wissentlich habe man elf Menschen aus der Grundsicherung eingestellt, sechs seien noch da. [[b:6.2 #geblieben|Zwischen ihnen und anderen sehe sie keinen Unterschied, sobald die ersten vier Wochen vorbei seien.]] In diesen vier Wochen gebe es einen: Wer lange zu Hause gewesen sei, unterschätze das Stehen. Deshalb lasse sie solche Menschen in der ersten Woche zwei Stunden früher gehen, bei vollem Lohn. Der Betriebsrat habe das erst beanstandet und dann für alle Neuen verlangt; seitdem gelte es für alle.
Drei seien am Weg gescheitert. [[b:wege b:6.2 #bus|Die Frühschicht beginne um halb sechs, der erste Bus komme um zehn nach sechs.]] Man habe versucht, mit anderen Betrieben einen Kleinbus zu bezahlen, und sei an der Versicherung gescheitert.
Einen Lohnkostenzuschuss habe man zweimal genommen. Beim dritten Mal habe man verzichtet, weil das Ausfüllen länger gedauert habe als die Einarbeitung. Wichtiger als Geld sei ihr, dass jemand erreichbar sei, wenn es in der zweiten Woche schwierig werde. Das sei es nämlich immer in der zweiten.
Zu den sechs Gebliebenen gehöre ein Mann, der bei der Einstellung gesagt habe, er könne nicht unter Leuten. Man habe ihm die Retouren gegeben, ganz hinten. [[b:6.2 b:7.2 #retouren|Nach einem Jahr habe er gefragt, ob er die Neuen dort einweisen dürfe, einzeln. Das mache er jetzt, und es gebe in der Halle keinen, der es geduldiger kann.]]
Vorurteile gebe es in der Belegschaft, das wolle sie nicht beschönigen. Woher jemand kommt, erfahre dort niemand von ihr. Es spreche sich herum, und zwar meistens durch die Leute selbst, beim zweiten gemeinsamen Kaffee.
Über Geld werde auch gesprochen. Die Löhne lägen einen Euro und zehn über dem, was der Betrieb gegenüber zahlt, und dieser eine Euro zehn halte mehr Menschen als jede Maßnahme. Daran könne weder das eine noch das andere Amt etwas ändern, nur der Kunde, der seine Pakete umsonst haben will.
# 3.1
Als Dienstleister gibt die Personalleitung dem Arbeitgeberservice eine Drei. Freundlich, erreichbar, zu langsam. Eine Zwei wäre möglich, wenn am selben Tag jemand zurückriefe.
Sie habe einmal vorgeschlagen, einen Vormittag im Monat im Betrieb ein Büro einzurichten, mit Schild und Stuhl. Der Arbeitgeberservice habe das aus Gründen der Gleichbehandlung abgelehnt. Die Leihfirma sitze seit Jahren dort.
Was eine Zwei bräuchte, führt sie aus: eine Person, die länger als ein Jahr bleibt, eine Durchwahl und die Erlaubnis, auch einmal nichts zu schicken. [[b:6.1 b:6.3 #nichtsschicken|In neun Jahren habe ihr der Arbeitgeberservice nie gesagt, er habe niemanden. Gehabt habe er oft niemanden.]]
# 3.2
Dem Jobcenter als Ganzem gibt sie keine Note, weil sie es nicht kenne. [[b:6.3@80 #note|Der festen Person würde sie eine Eins geben.]] Was geschehe, wenn deren Vertrag auslaufe, wisse sie nicht; davon habe sie im Gespräch beiläufig erfahren.
Auf die Frage, ob sie das Jobcenter anderen Betrieben empfehlen würde, sagt sie, sie empfehle die Person, mit Namen und Nummer, und behalte beides zur Zeit lieber für sich. Draußen sei diese Person nur an zwei Tagen in der Woche, und die brauche sie selbst.
# 3.3
Für fünf Leute auf einmal rufe sie den Arbeitgeberservice an, für eine Stelle, auf der jemand lange bleiben solle, die Fachkraft im Jobcenter.
Auf die Frage, was beide voneinander lernen könnten, sagt sie: der eine die Geduld, die andere das Telefonverzeichnis.
Unterschiede sieht sie auch im Ton. Der Arbeitgeberservice frage nach Anforderungen, die Fachkraft nach der ersten Stunde. [[b:6.3 #ersteStunde|Wer einen Neuen empfange, wo er seine Tasche hinstelle, mit wem er frühstücke: Das habe sie vorher nie jemand gefragt, und sie habe es selbst nicht gewusst.]]
Auf die Bitte um ein Beispiel für Geduld erzählt sie von einer Frau, die beim ersten Termin im Pförtnerhaus umgekehrt ist. Die Fachkraft habe eine Woche später gefragt, ob man sie einfach einmal durch das Tor gehen lassen könne, ohne Gespräch. Man habe. Im dritten Anlauf sei sie bis in die Halle gekommen, und eingestellt worden sei sie im fünften.
# 3.4
[[b:6.3 #ausgeredet|Wer sich melde, sei ihr gleich, solange die anderen davon wüssten.]] Eine einzige Nummer wäre schön, aber sie glaube nicht daran.
Praktisch sei es heute so, dass die Fachkraft und der Arbeitgeberservice einander schreiben, wenn einer bei ihr war. Sie bekomme die Nachricht in Kopie. Das sei das erste Mal, dass ihr Posteingang etwas über zwei Behörden wisse, das diese auch voneinander wissen.
# 3.5
Erstens Tempo. Zweitens Ehrlichkeit über das, was jemand noch nicht könne. Drittens ein Anruf nach vier Wochen, ob es gut gehe. [[b:6.3 b:7.4 #ehrlich|‹Wenn mir einer sagt, der kommt morgens schlecht raus, dann stelle ich ihn in die Spätschicht. Wenn es mir keiner sagt, stelle ich ihn raus.›]]
Viertens, fügt sie hinzu, als das Gespräch eigentlich zu Ende ist, möge man ihr sagen, wann die Fachkraft geht. Nicht den Grund, nur das Datum. Dann könne sie die Nachfolge einen Vormittag lang mitlaufen lassen; Sicherheitsschuhe in allen Größen stünden im Schrank.
Fünftens gebe es nicht. Mehr als vier Wünsche habe sie in neun Jahren auch von keinem Bewerber gehört.
`;
