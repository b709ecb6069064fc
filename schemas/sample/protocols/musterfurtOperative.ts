/** Musterfurt, operative level. Everything in it is invented. */

export const mfTlb = `
# 1.2
Die Teamleitung führt seit sechs Jahren ein Basisteam mit neun Stellen, von denen zur Zeit des Gesprächs zwei unbesetzt waren. Zufrieden sei sie mit der Kollegialität. Unzufrieden sei sie damit, dass ihr Team seit zwei Jahren ‹nur noch als Ausgangsgröße› vorkomme. In den Führungsrunden werde zuerst über das Projekt gesprochen und am Ende, wenn noch Zeit sei, über die drei Basisteams. Sie habe einmal auf die Uhr gesehen: fünfzig Minuten zu acht.
Kollegialität bedeute bei ihr, dass man füreinander die Anmeldung mache, wenn jemand nicht mehr könne. In den letzten zwölf Monaten sei das an 31 Tagen nötig gewesen. Die Zahl stamme von ihr, sie habe Striche in einem Kalender gemacht.
# 1.3a/1.6
Das Programm solle Menschen in Arbeit bringen, die mit mehr Zeit eine Chance hätten. Dagegen habe niemand etwas. [[ab:1.3 #akzeptanz|Sie selbst habe gehofft, dass nach einem Jahr etwas von der Arbeitsweise in die übrigen Teams komme. Davon sei nichts zu sehen.]]
# 1.3b
Mitgeteilt worden seien die Ziele in einer Versammlung, auf der eine Folie mit der Zahl 240 gezeigt worden sei. Fragen seien am Ende nicht mehr möglich gewesen, weil der Raum gebraucht wurde. Ihr eigenes Team habe von der Zielzahl für das Projekt erfahren, nicht aber davon, was das für die eigene Zahl bedeute. [[a:1.5.2|Diese sei unverändert geblieben, obwohl mit den 1.100 Übergebenen ein guter Teil der Vermittelbaren gegangen sei.]]
# 1.3c
Gefragt worden sei sie nicht. [[ab:1.3 a:2.4@60|Das Konzept habe festgelegt, was die Basisteams abgeben, ohne dass jemand aus einem Basisteam am Tisch gesessen habe.]]
# X.2
[[ab:2.1.1|Am Anfang seien an einem Tag 1.100 Menschen übergeben worden, ausgesucht nach Profillage.]] [[ab:2.1.3 #vorschlag|Heute mache ihr Team Vorschläge, und das Projekt nehme an oder lehne ab.]] Die Ablehnung komme mit einem Satz, meist ‹derzeit nicht vermittelbar›. [[ab:2.1.5 a:7.3 #enger|Aus ihrer Sicht ist das Projekt wählerischer geworden, nicht die Kundschaft schwieriger.]]
# 2.2
Von der gewonnenen Zeit sehe man im Basisteam nichts. Was sie wahrnehme: Die Leute im Projekt hätten Zeit für Kaffee. Sie sage das ohne Vorwurf, es sei eben eine andere Welt.
# 2.3
Sie habe sich nicht auf die Leitung im Projekt beworben. Ihr damaliger Eindruck sei gewesen, dass die Stelle schon vergeben war.
Später habe sich herausgestellt, dass die Stelle tatsächlich noch offen gewesen war. Ob sie sie heute wollte? Sie überlegt und sagt, sie würde es gern drei Monate lang tun und dann zurückkommen, um zu wissen, worüber sie redet.
# 2.4
Im Basisteam sei niemand spezialisiert. Bei 310 Menschen je Fachkraft wäre das ‹Luxus›.
# 3.1
[[ab:3.7 #ersatz|Im Basisteam ersetze die Maßnahme oft das Gespräch, das man nicht führen könne.]] Das sei nicht schön, aber ehrlich.
Ein Träger habe sie gefragt, was die Menschen nach dem Training können sollen. Sie habe gesagt: wiederkommen. Gemeint habe sie, dass jemand einen Grund haben muss, das Haus zu verlassen. Der Träger habe es verstanden und montags Frühstück angeboten.
# 3.1a
Vor allem Bewerbungstrainings und Arbeitsgelegenheiten, die auch den Tag ordneten. Die Teilqualifizierungen seien meist schon mit Leuten aus dem Projekt belegt, wenn ihr Team davon erfahre.
# 4.2
[[ab:2.4@90 b:7.3 #schnittstelletlb|Von einer geregelten Schnittstelle könne keine Rede sein. Die gemeinsame Runde alle sechs Wochen habe im laufenden Jahr zweimal stattgefunden.]] [[ab:2.4.2@90 #rosinen|Im Team heiße es, das Projekt hole sich die Rosinen. Sie versuche gegenzuhalten, habe aber wenig in der Hand, weil es im Kern stimme.]]
Besonders bitter sei es gewesen, als eine Frau, die ihre Fachkraft über ein Jahr vorbereitet hatte, nach drei Wochen im Projekt vermittelt und dort gefeiert worden sei. [[a:2.4.2@100 b:7.4@60 =both #gefeiert|‹Wir haben gesät, geerntet haben andere, und in der Zeitung stand der Erntewagen.›]]
# 4.2a
Es kämen genug Menschen an, nur nicht die, die das Projekt sich wünsche. [[ab:2.1.2|Als Kriterien seien Beweglichkeit, Deutschkenntnisse und ein Alter unter 55 genannt worden, allerdings nur mündlich.]]
In einem Fall habe sie nachgefragt, weshalb jemand abgelehnt wurde. Die Antwort sei ausführlich gewesen und überzeugend. [[ab:2.1.3 a:2.4 #nachgefragt|Hätte sie die Antwort von Anfang an bekommen, hätte sie den Nächsten anders vorgeschlagen.]] Seither frage sie öfter, und die Antworten würden wieder kürzer.
# 4.2b
[[ab:2.4.1@80 #blatttlb|Das Übergabeblatt bestehe in der Regel aus drei Zeilen. Was in zwölf Monaten besprochen worden sei, stehe nicht darin.]] Ihre Leute fingen von vorn an. [[ab:2.4.1 b:3.3.3|Manche der Zurückgegebenen seien enttäuscht und sagten offen, jetzt kümmere sich wieder keiner.]]
# 4.3
Persönliche Lasten kenne man, könne aber selten etwas tun. Ein Gespräch im Vierteljahr reiche nicht, um von Schulden zu erfahren. [[ab:3.4.2 #lastentlb|Wer nicht von selbst davon anfange, bei dem bleibe es verborgen.]]
Eine ihrer Fachkräfte habe ein Vierteljahr lang notiert, wie oft jemand von sich aus über Geld spreche: elfmal bei 310 Menschen. Im Projekt heiße es, Schulden hätten mehr als die Hälfte. Beides könne nicht stimmen, sage sie, und beides stimme.
# 4.4
[[ab:2.7 #kontingent|Das Kontingent der Schuldnerberatung gelte nur für das Projekt. Ihre Kundschaft warte weiter sechs Wochen und inzwischen eher sieben.]] Auf die Frage, ob das angesprochen worden sei, winkt sie ab.
Einmal habe sie versucht, jemanden über das Projekt in das Kontingent zu bringen. Man habe ihr den Termin sofort gegeben, unter der Hand. Das habe sie gefreut, und sie habe es nie wieder versucht, weil sie nicht auf Gefälligkeiten angewiesen sein wolle.
# 4.5
Der Arbeitgeberservice sei freundlich und selten da. [[ab:2.6.2 #dienstag|An der Stellenrunde am Dienstag dürfe das Basisteam nicht teilnehmen, die Stellen kämen am Mittwoch als Liste.]] Dann seien die besten weg.
Bei einem der Betriebe, die groß eingestellt hätten, habe ihr Team siebzehn Menschen untergebracht, ohne Arbeitgeberservice, über einen Aushang in der Straßenbahn. [[ab:3.8.3 b:4.2 #aushang|Sie habe das in einer Runde erzählt, und jemand habe gefragt, ob der Aushang genehmigt war.]]
# 5.y
Gearbeitet werde nach Dringlichkeit. Wer neu sei, bekomme ein ausführliches Gespräch, danach melde man sich, wenn eine Frist ablaufe. [[ab:3.2.2 #frist|Im Durchschnitt sehe eine Fachkraft jeden Menschen zwei- bis dreimal im Jahr, einen Teil überhaupt nur, wenn ein Bescheid auslaufe.]] Vermittelt werde trotzdem, meist aus dem Gedächtnis: Wer eine Stelle hereinbekomme, denke an die drei oder vier, die einem gerade einfielen.
# 5ya
[[ab:4.4@90 #folgen|Der Schlüssel sei von 280 auf 310 gestiegen, drei der erfahrensten Fachkräfte seien ins Projekt gegangen, zwei Stellen stünden leer.]] Die Integrationsquote sei gleich geblieben, das stimme. [[ab:4.4 a:4.1? #quote|Sie sei aber gleich geblieben, weil in der Stadt zwei Betriebe in großem Umfang eingestellt hätten. Ohne diese beiden läge man deutlich darunter.]]
Eine der drei Fachkräfte, die gewechselt seien, habe ein Jahr lang die Neuen eingearbeitet. Seit sie fehle, lernten die Neuen von den Zweitneuen. Man merke es an den Formulierungen: Ein Satz, den jemand vor zwei Jahren falsch verstanden hat, stehe heute in sechzig Akten.
# 6.X
Das Modell werde im Basisteam ausgefüllt, nicht angewandt. [[ab:3.1.3|Aktualisiert werde, wenn eine Prüfung anstehe.]]
# 6.2
Es gebe dieselben Stichproben wie immer.
# 6.3
Zusätzliche Verfahren seien im Basisteam nicht eingeführt worden. Sie begleite Gespräche, wenn jemand neu sei.
# 6.4a
[[ab:4.2 b:7.2 #uebernahme|Übernehmen würde sie sofort die feste Ansprechperson in der Leistungsabteilung.]] Das koste nichts und spare ihren Leuten jeden Tag eine halbe Stunde. Auch das leere Blatt, mit dem im Projekt gearbeitet werde, habe sie sich angesehen. Zwei ihrer Fachkräfte hätten es versucht und nach vier Wochen wieder weggelegt, weil in zwanzig Minuten nur die rechte Spalte voll werde.
# 6.4b
Die Rückgabe müsse ein Gespräch sein und kein Blatt. Eine Viertelstunde am Telefon würde reichen.
# 6.5
Von Nachsteuerung erfahre sie über den Verteiler. Dass die Zuweisung geändert worden sei, habe sie daran gemerkt, dass plötzlich ein Formular auszufüllen war.
# 6.5a
Der örtliche Arbeitsmarkt sei besser geworden, die Kundschaft im Basisteam im Durchschnitt älter.
# 6.6
[[ab:4.4 #schlechter|Ja, die Arbeit sei schlechter geworden. Man erkenne es an den Fristen: Folgegespräche, die nach drei Monaten stattfinden sollten, lägen jetzt bei fünf.]] Das stehe in keiner Auswertung, weil nur gezählt werde, ob überhaupt eines stattgefunden habe.
Sie habe eine eigene Aufstellung gemacht, mit Datum, und sie der Geschäftsführung in einem Umschlag gegeben. Die Geschäftsführung habe sich bedankt. Im Gespräch über die Schnittstelle, das danach stattfand, sei der Umschlag nicht erwähnt worden. Sie wisse also nicht, ob er geöffnet wurde, und traue sich nicht zu fragen.
`;

export const mfIfkb = `
# 1.2
Die Fachkraft arbeitet seit elf Jahren im Haus, davon zwanzig Monate im Projekt. Gut sei die Stimmung im eigenen Team, anstrengend das Pendeln zwischen den Gebäuden, weil Drucksachen und Akten noch im Haupthaus lägen.
# 1.3a/1.6
Ziel sei, mehr Leute in Arbeit zu bringen und sie dort zu halten. [[ab:1.2.3 #zeit|Für sich habe sie sich gewünscht, einmal wieder ein Gespräch zu Ende führen zu können. Das sei eingetreten.]] Was sie unterschätzt habe: dass mehr Zeit auch mehr Nähe bedeute. Sie nehme mehr mit nach Hause als früher.
# 1.3b
Die Zahl hänge im Flur. [[ab:1.5.2 a:1.3|Im Team rede man lieber über die Liste der Projektleitung, auf der stehe, wer nach drei Monaten noch arbeite.]]
# X.2
Am Anfang habe sie 94 Menschen auf einmal bekommen, die meisten habe sie nicht gekannt. [[ab:2.1.5@70 #schwerer|Die Neuen, die jetzt kämen, seien weiter weg vom Arbeitsmarkt. Sie glaube nicht, dass die Basisteams das absichtlich machten; die leichten Fälle seien einfach durch.]]
Von den 94 Menschen des Anfangs habe sie nach zwei Wochen zwölf gekannt, nach drei Monaten alle. [[ab:2.1.1 #vierundneunzig|Sieben seien schon in Arbeit gewesen, als sie anrief, zwei verzogen, einer gestorben. In der Liste hätten sie gestanden wie die anderen.]] Das habe sie mehr beschäftigt als alles, was danach kam.
# 2.1
Vorgegeben sei ein Kontakt im Monat. Alles andere entscheide sie selbst, und das sei ihr recht.
# 2.2
[[ab:3.2.2 #stunde|Für ein Erstgespräch nehme sie sich eine Stunde, manchmal zwei Termine. Früher seien es zwanzig Minuten gewesen.]] Ein guter Teil der Zeit gehe in die Vorbereitung und in Anrufe danach. [[a:3.1.3? b:3.2.2? =open #dokumentation|Etwa ein Drittel fresse die Dokumentation, das habe ihr vorher keiner gesagt.]]
# 2.2a
Verändert habe sich vor allem die Zahl der Vorschläge. [[ab:3.8.2 a:7.1 #vorschlaege|Sie schicke weniger, vielleicht drei im Monat, dafür solche, hinter denen sie stehen könne.]] Manche Leute seien das nicht gewohnt und fragten, ob etwas nicht stimme.
# 2.2b
Das Gespräch sei offener. Sie frage am Anfang nicht mehr nach Bewerbungen, sondern danach, was seit dem letzten Mal gewesen sei.
# Ablauf des Erstgesprächs
[[ab:3.3.1 #erstgespraech|Vor dem ersten Gespräch lese sie die Akte quer und lege sie dann weg. Sie wolle die Geschichte von der Person hören.]] Am Tisch liege ein leeres Blatt, auf dem beide schreiben dürften: links, was jemand könne, rechts, was im Weg stehe. [[ab:3.4 b:7.2 #blatt|Die linke Spalte komme zuerst, und sie höre nicht auf, bevor dort fünf Dinge stünden.]]
Am Ende stehe eine einzige Verabredung. Mehr könne sich niemand merken.
# Ablauf des Folgegesprächs
Das Blatt liege wieder auf dem Tisch. [[ab:3.3.2|Zuerst werde besprochen, was aus der Verabredung geworden sei, und zwar ohne Vorwurf.]] Dann komme eine neue dazu. Dauer: eine halbe Stunde, mit Ausnahmen nach oben.
# 2.2x
[[ab:3.1.3|Die Eingaben kosteten mehr Zeit als früher, weil mehr zu berichten sei.]] Das Modell helfe ihr wenig. [[ab:3.1.4 #maengel|Es frage zuerst, was fehle, und das sei die Reihenfolge, die sie gerade abgeschafft habe.]]
# 2.2c
Sie sehe sich als Lotsin. Sozialarbeit mache sie nicht, auch wenn es manchmal so aussehe. [[ab:3.3.4 #lotsin|Wer nur verwalte, werde nicht gebraucht, und wer nur tröste, auch nicht.]]
Auf die Frage, was sie könne, das andere nicht könnten, überlegt sie lange. Sie könne schweigen, sagt sie dann. Wer elf Jahre lang zwanzig Minuten für einen Menschen gehabt habe, rede zu viel. Sie habe eine Sanduhr auf dem Tisch, und solange sie laufe, sage sie nichts.
# 2.2d
[[ab:3.6@80 b:7.3 #egvifkb|Die Eingliederungsvereinbarung bestehe bei ihr zu vier Fünfteln aus Bausteinen. Anders sei es bei der Zahl der Fälle nicht zu schaffen, und geprüft würden vor allem die Bausteine.]] Das leere Blatt sei die eigentliche Vereinbarung; das andere sei ‹Papier fürs Haus›. Dass die Leitung glaube, alles werde frei geschrieben, habe sie schon gehört.
# 2.3
[[ab:2.3.1 #zweitens|Sie sei gefragt worden, ob sie sich nicht melden wolle. Ein Nein wäre möglich gewesen, aber aufgefallen.]] Heute sei sie froh darüber.
# 2.3a
[[ab:2.3.3|Die gemeinsamen Tage mit den Neuen seien gut gewesen.]] Die Einheit über das Sozialrecht habe sie nicht gebraucht, die über Gespräche mit Betrieben habe gefehlt.
# 2.4
Keine feste Aufteilung. Wer Fragen zum Lager habe, gehe zu einer Kollegin, wer Fragen zur Pflege habe, komme zu ihr.
# 3.1
Maßnahmen seien zweite Wahl. [[ab:3.7|Sie frage sich jedes Mal, ob sie jemanden fördern oder nur aufräumen wolle.]]
# 3.1a
Teilqualifizierungen, selten Coaching. Trainings für Bewerbungen mache sie lieber selbst.
# 3.2
Sie rufe die Leute an, nicht den Träger.
# 4.1
[[ab:2.5 a:7.2 #anruf|Die zwei Ansprechpersonen seien Gold wert. Ein Anruf, und die Sache sei meistens am nächsten Tag geklärt.]]
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
# 4.5
Die Stellenrunde am Dienstag lohne sich. [[ab:2.6.2|Man könne nachfragen, was hinter einer Anzeige stecke, und manchmal rufe die Kollegin vom Arbeitgeberservice noch in der Runde im Betrieb an.]]
# 5.1
[[ab:3.8.1 #anrufe|Sie suche für eine Person, nicht für einen Beruf.]] Zwei Vormittage in der Woche telefoniere sie mit Betrieben, die gar nichts ausgeschrieben hätten.
# 5.2
Der Streit im ersten Sommer habe auch sein Gutes gehabt. Seither wisse jeder, wer wo anrufen dürfe.
# 5.3
Mehr als die Hälfte, sagt sie für sich. Für das Team könne sie nicht sprechen.
# 5.4
[[ab:3.8.3|Bewerbungen schreibe sie mit den Leuten gemeinsam, am selben Tisch, mit zwei Tastaturen.]]
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
# 6.4a
Das leere Blatt. Das könne jede Fachkraft morgen einführen, es koste Papier.
# 6.4b
Die Dokumentation halbieren und die Rückgabe als Gespräch führen. [[ab:2.4.1 #gespraech|Eine Viertelstunde von Mensch zu Mensch sei mehr wert als jedes Blatt.]]
`;

export const mfTlp = `
# 1.2
Die Teamleitung kam aus einem Basisteam und führt das Projektteam seit dem ersten Tag. Zufrieden sei sie mit dem Klima; in zwanzig Monaten habe es keinen Konflikt gegeben, der nicht nach einer Woche ausgeräumt gewesen sei. Weniger gut sei die Anbindung. Wer in einem anderen Gebäude sitze, müsse zweimal am Tag erklären, dass er noch dazugehöre.
Das Gebäude habe einen Vorteil, über den man nicht gern rede: Hierher komme niemand zufällig vorbei. Man könne einen Nachmittag lang eine Sache zu Ende besprechen. Im Haupthaus sei das seit Jahren nicht vorgekommen.
# 1.3a/1.6
[[b:1.2.1 #zwei|Das Programm verfolge für sie zwei Ziele, ein zählbares und ein spürbares.]] Das zählbare seien die zusätzlichen Integrationen. Das spürbare sei, dass die Menschen nach einem Jahr anders über das Jobcenter redeten. Beim ersten sei man bei etwa sieben Zehnteln angekommen, beim zweiten traue sie sich kein Urteil zu, habe aber ein gutes Gefühl.
# 1.3b
Die Ziele habe sie dem Team am ersten Tag selbst vorgestellt und gleich dazugesagt, dass sie die 240 für zu hoch halte. [[b:1.5.2 #tafel|Im Flur hänge seither eine Tafel mit zwei Spalten: links die Zahl der Integrationen, rechts die Zahl derer, die nach drei Monaten noch arbeiteten.]] Über die linke spreche man einmal im Monat, über die rechte jede Woche.
# 1.3c
Am Konzept habe sie an drei Nachmittagen mitgeschrieben, vor allem an den Abschnitten über die Gespräche. Der Teil über die Rückgabe sei fertig gewesen, als sie dazukam.
# X.2
Am Anfang habe die Technik entschieden: Zwei Profillagen, ein Stichtag, 1.100 Personen. [[b:2.1.3 #stichtag|Seither schlage das Basisteam vor, und die Fachkraft im Projekt sage nach einem Kennenlerngespräch Ja oder Nein.]] Dieses Gespräch sei ihr wichtig, weil am Stichtag auch Menschen gekommen seien, die längst in Arbeit waren.
[[b:2.1.5 #abgelehnt|Zuletzt seien vier von zehn Vorschlägen abgelehnt worden.]] Das halte sie für zu viel. Einen Teil davon hätte man nehmen können, wenn man sich mehr zugetraut hätte.
# 2.1
Gedacht sei die Zeit zu zwei Dritteln für Gespräche und zu einem Drittel für Betriebe. So stehe es im Konzept, und so habe man angefangen.
Die Aufschreibung habe sie gegen Bedenken durchgesetzt. Zwei Wochen lang sei jede Viertelstunde notiert worden, mit Buntstiften, damit es nicht nach Kontrolle aussehe. Drei Fachkräfte hätten am Ende selbst gefragt, ob man das wiederholen könne.
# 2.2
[[b:3.2.2@70 #zeitaufteilung|Nach einer Aufschreibung über zwei Wochen seien es in Wirklichkeit 45 Prozent Gespräche, 20 Prozent Betriebe und 35 Prozent Dokumentation und Verwaltung.]] Diese Zahlen habe sie weitergegeben. Eine Antwort habe sie noch nicht.
# 2.2a
Die Gespräche seien länger, die Abstände kürzer, die Zahl der Vorschläge kleiner. [[b:3.8.2 b:7.1|Vor dem Programm habe eine Fachkraft im Schnitt acht Vorschläge im Monat für eine Person verschickt, heute seien es drei.]] Beschwerden über unpassende Vorschläge seien fast verschwunden.
# 2.2b
Aus einer Kontrolle sei ein Arbeitstermin geworden. Das gelte nicht für alle Fachkräfte im selben Maß, aber für die meisten.
Sie erkenne den Unterschied an den Türen. Früher seien sie beim Gespräch offen gestanden, damit man gehört werde, falls etwas sei. Heute seien sie zu. [[b:3.3.3 #tueren|Beschwerden über das Verhalten von Kundinnen und Kunden habe es in zwanzig Monaten eine gegeben, im Basisteam seien es früher zwei im Monat gewesen.]]
# 2.2x
[[b:3.1.3 #eingaben|Der Aufwand für Eingaben sei gestiegen, weil jedes Gespräch einen Eintrag brauche und es dreimal so viele Gespräche gebe.]] Mit dem Modell selbst arbeite man zur Hälfte. Die Neuen hielten sich daran, die Erfahrenen füllten es am Schluss aus.
# 2.2d
[[b:3.6@70 #egvtlp|Die Eingliederungsvereinbarungen lese sie stichprobenweise. Bei den Neuen sei etwa die Hälfte frei geschrieben, bei den Erfahrenen ein Fünftel.]] Sie habe das angesprochen und zur Antwort bekommen, dass die Rechtsstelle bei freien Sätzen nachfrage, bei Bausteinen nicht. Dem habe sie nichts entgegensetzen können.
# 2.3
Beworben habe sie sich, weil sie nach neun Jahren dieselben Sätze satt gehabt habe.
# 2.3a
Elf Tage Schulung habe es gegeben. [[b:2.3.3 #schulung|Am meisten gebracht hätten die vier gemeinsamen Tage, in denen Erfahrene und Neue gegenseitig Gespräche beobachtet hätten.]] Ein Auffrischungstag nach einem Jahr sei geplant gewesen und entfallen.
Ersatzweise habe das Team sich selbst geschult: Jeden ersten Montag erkläre jemand in zwanzig Minuten, was er am besten kann. Bisher seien es Umgang mit Schweigen, Lesen von Lohnabrechnungen, Telefonieren im Stehen und Kündigungsfristen gewesen. Zu den Lohnabrechnungen sei auch jemand aus der Leistung gekommen.
# 2.4
Es gebe keine Aufteilung nach Berufen. Zwei Fachleute hätten sich herausgebildet, eine für Lager und eine für Pflege, und das reiche.
# 3.1
Maßnahmen seien nachrangig. [[b:3.7|Wer zuweise, schreibe einen Satz dazu, was hinterher anders sein solle; ohne diesen Satz unterschreibe sie nicht.]]
# 3.1a
Teilqualifizierungen im Metallbereich, einzelne Führerscheine, Sprachkurse mit Praktikum. Arbeitsgelegenheiten kämen im Projekt so gut wie nicht vor.
# 3.2
Ein Anruf nach zwei Wochen und einer vor dem Ende. Der zweite werde oft vergessen.
# 4.1
[[b:2.5 #leistungtlp|Die beiden Ansprechpersonen in der Leistung seien der größte Fortschritt im ganzen Haus.]] Dass die halbe Stelle fehle, merke man daran, dass die beiden das neben ihrer Arbeit machten und inzwischen müde klängen.
# 4.2
[[b:2.4 #rundetlp|Mit den Basisteams gebe es eine Runde alle sechs Wochen, so sei es vereinbart. Ehrlich gesagt sei sie dieses Jahr dreimal ausgefallen, zweimal von ihrer Seite.]] Die Stimmung sei kühl, aber höflich. [[b:2.4.2 #neidtlp|Den Vorwurf der Rosinen kenne sie aus ihrer früheren Rolle; damals hätte sie ihn vermutlich selbst erhoben.]]
Im Frühjahr habe sie die drei Leitungen der Basisteams zu einem Rundgang eingeladen. Gekommen seien zwei. Man habe zwei Stunden in der Teeküche gesessen, und am Ende habe eine gesagt, hier sei es auch nicht wärmer. Das sei das Versöhnlichste gewesen, was seit Langem zwischen den Häusern gesagt worden ist.
# 4.2a
An Zahl ja, an Passung immer weniger.
# 4.2b
[[b:2.4.1 #blatttlp|Das Übergabeblatt habe sie selbst entworfen, eine Seite mit sieben Feldern. Ausgefüllt würden meistens zwei.]] Sie denke darüber nach, es durch ein Telefonat zu ersetzen.
# 4.3
Schulden, Wohnen und die Betreuung kleiner Kinder, in dieser Reihenfolge. [[b:3.4.2|Was davon in der ersten Stunde zur Sprache komme, sei selten das Wichtigste.]]
Einmal im Monat lade sie jemanden ein, der aus einer anderen Richtung auf dieselben Leben schaue: eine Schuldnerberaterin, einen Hausmeister aus einer großen Wohnanlage, eine Lehrerin. Der Hausmeister habe am meisten gewusst.
# 4.4
Das Kontingent in der Schuldnerberatung sei mit vier Terminen im Monat ausgestattet und immer belegt. Andere Partner kenne man, ohne feste Absprachen zu haben.
# 4.5
Die Stellenrunde am Dienstag laufe gut. [[b:2.6.2 #rundeags|Vierzig Minuten, eine Person vom Arbeitgeberservice, alle Fachkräfte, keine Tagesordnung.]] Gefragt, weshalb die Basisteams nicht dabei seien, sagt sie, der Raum sei zu klein, und fügt hinzu, das sei natürlich nicht der ganze Grund.
# 5.1
Zuerst vom Menschen her, dann mit dem, was da sei. [[b:3.8.1|Wer nach drei Monaten keine eigene Spur habe, werde in der Fallbesprechung vorgestellt.]]
# 5.2
Seit dem Streit im ersten Sommer halte man sich an die Vereinbarung: Das Projekt frage für eine bestimmte Person, der Arbeitgeberservice frage nach Stellen. [[b:2.6.1 #grenze|In der Praxis verschwimme das, sobald ein Betrieb am Telefon sage, er brauche noch zwei weitere Leute.]]
Einmal habe sie selbst in einem Betrieb angerufen, um zu hören, wie das klingt. Sie habe sich dreimal versprochen und eine Stelle bekommen. Die Fachkräfte hätten ihr dafür eine Urkunde gemalt.
# 5.3
Ein Drittel, vielleicht etwas mehr.
# 5.4
Gemeinsames Schreiben, Üben von Telefonaten, zwei Rechner im Flur.
# 5.5
Begleitet werde selten. Die Zeit wäre da, die Übung fehle.
Eine Fachkraft mache es trotzdem, und mit Erfolg. Aus ihren neun Begleitungen seien acht Einstellungen geworden. Weshalb das kein Anlass gewesen sei, es allen beizubringen? Weil die anderen gesagt hätten, das liege an der Person. Sie habe das geglaubt und glaube es inzwischen nicht mehr.
# 5.6
Weniger, und sie passten besser; belegen könne sie es mit dem Rückgang der Beschwerden.
# 5.7
[[b:3.9 #nachtlp|Vorgesehen sei ein Anruf nach vier Wochen. Nach ihrer Zählung finde er bei jedem dritten Menschen statt.]]
# 5.8
Die Wirkung schätzt sie vorsichtig. Von den 171 Integrationen des ersten Jahres wären nach ihrer Meinung etwa hundert auch so gekommen. [[b:1.4.3 #auchso|Das dürfe man so nicht nach oben melden, weil dort jede zähle.]]
# 6.X
Eingeführt, ausgefüllt, selten gebraucht.
# 6.2
Zwei begleitete Gespräche je Fachkraft und Vierteljahr, dazu die freiwillige Fallbesprechung am Donnerstag. [[b:4.1 b:7.2 #donnerstag|Die Fallbesprechung sei der Ort, an dem sich Qualität ereigne.]]
# 6.3
Einen Bogen für die Begleitung habe das Team gemeinsam gemacht. Andere Häuser hätten danach gefragt.
# 6.4
Eine Befragung der Kundschaft liege fertig in der Schublade. Freigegeben worden sei sie nicht.
# 6.4a
Die Tafel mit den zwei Spalten und die Fallbesprechung.
# 6.4b
[[b:4.2|Weniger dokumentieren, öfter begleiten und die Rückgabe am Telefon erledigen.]]
Wenn sie einen Wunsch frei hätte, würde sie die Dokumentation auf eine Zeile je Gespräch begrenzen und abwarten, wem etwas fehlt. [[b:3.1.3 #einezeile|Sie tippe darauf, dass sich niemand melde.]]
# 6.5
Nachgesteuert werde, wenn jemand laut werde. Ein Verfahren sei das nicht.
# 6.5a
Zwei große Betriebe hätten eingestellt, einer davon im Lager. Das habe dem Projekt geholfen, den Basisteams vermutlich auch.
# 6.6
[[b:4.4 #basistlp|Dass es den Basisteams schlechter gehe, sehe jeder, der durch den Flur gehe. Sagen dürfe man es nicht laut.]]
`;

export const mfIfkn = `
# 1.2
Die Fachkraft ist neu im Haus; vorher hat sie acht Jahre in der Zeitarbeit disponiert. Ihr gefalle, dass man hier nicht nach Stunden abrechne. Ihr missfalle, dass für jede Kleinigkeit ein Vermerk nötig sei.
# 1.3a/1.6
Ziel sei Vermittlung, und zwar solche, die halte. [[a:1.2.1 #leicht|Am Anfang habe sie gedacht, 240 seien leicht zu machen; in der Zeitarbeit habe sie allein im Jahr mehr als 150 Menschen untergebracht.]] Dann habe sie gemerkt, dass sie dort nur die genommen habe, die ohnehin wollten.
In der Zeitarbeit habe ein Platz zwei Wochen gehalten oder zwei Jahre, und beides sei gut gewesen, denn abgerechnet worden sei nach Stunden. Hier müsse es halten, damit es zähle. Daran habe sie sich gewöhnen müssen. Inzwischen sei sie strenger als die anderen: Wer nach drei Monaten gehe, den nehme sie aus ihrer eigenen Zählung, auch wenn die Tafel ihn stehen lasse.
# 1.3b
Sie habe die Zahl beim Vorstellungsgespräch erfahren und seither jeden Monat.
# X.2
Darüber könne sie wenig sagen, sie kenne nur die jetzige Regel. [[a:2.1.2 #kennenlernen|Beim Kennenlernen achte sie auf eines: ob jemand eine Frage zurückstelle.]] Wer frage, mit dem lasse sich arbeiten.
# 2.1
Ein Kontakt im Monat sei das Mindeste. Sie mache zwei.
# 2.2
[[a:3.2.2 #aussendienst|An zwei Tagen sei sie draußen, das habe sie sich ausbedungen.]] Ein Viertel ihrer Zeit brauche sie, um im Sozialrecht nicht unterzugehen. [[a:2.3.2@80 #recht|Ein Jahr lang habe sie Angst gehabt, jemandem etwas Falsches zu sagen, und deshalb lieber gar nichts gesagt.]]
Den Außendienst habe sie beim Einstellungsgespräch zur Bedingung gemacht. Im ersten halben Jahr sei sie trotzdem kaum hinausgekommen, weil der Dienstwagen immer gebucht gewesen sei. Jetzt fahre sie mit dem Fahrrad, das gehe in dieser Stadt schneller.
# 2.2a
Ob sich etwas geändert habe, wisse sie nicht, sie kenne das Vorher nicht. Von den Leuten höre sie, dass man ihnen jetzt zuhöre.
Einmal habe eine Frau sie gefragt, ob sie das dürfe, so viel Zeit haben. Sie habe geantwortet, sie sei dafür eingestellt. Das sei gut angekommen, und sie sage es seitdem öfter.
# 2.2b
Sie führe Gespräche wie früher mit Bewerbern: Was kannst du, was willst du, wann kannst du. [[a:3.3.4|Die Kolleginnen hätten ihr beigebracht, die zweite Frage zuerst zu stellen.]]
# Ablauf des Erstgesprächs
[[a:3.3.1 #rundgang|Sie beginne nicht am Tisch, sondern gehe mit den Menschen eine Runde um das Gebäude. Auf dem Weg erzähle man leichter.]] Danach setze man sich hin und schreibe auf, was gesagt worden sei. Die Akte lese sie erst hinterher, weil sie sonst mit fremden Augen schaue.
Der Hinweis auf Rechte und Pflichten komme am Schluss. Sie wisse, dass er am Anfang kommen müsste.
# Ablauf des Folgegesprächs
Kurz und häufig, zur Not am Telefon. [[a:3.3.2 a:3.5.3|Jedes Gespräch ende mit einem Datum.]] Wer das Datum verstreichen lasse, werde am selben Tag angerufen, ohne Drohung.
# 2.2x
[[a:3.1.1 #gelaender|Das Modell habe ihr in den ersten Monaten das Leben gerettet, weil sie gewusst habe, was als Nächstes komme.]] Heute sei es ein Formular unter anderen.
# 2.2c
Sie sei Maklerin, und sie sage das ohne schlechtes Gewissen. [[a:3.3.4 #maklerin|Wer zwei Seiten zusammenbringe, müsse beide kennen, und die Betriebe kenne im Haus sonst kaum jemand.]]
In den ersten Monaten habe sie sich oft gefragt, für wen sie eigentlich arbeite. In der Zeitarbeit sei das klar gewesen, für den Betrieb. Hier sitze der Mensch vor ihr und der Betrieb sei nur eine Nummer im Telefon. Inzwischen denke sie, dass sie für den Augenblick arbeite, in dem beide sich die Hand geben, und danach für keinen mehr.
# 2.2d
[[a:3.6 #egvifkn|Die Hälfte ihrer Vereinbarungen schreibe sie frei, seit sie sich traue. Dreimal habe die Rechtsstelle angerufen, zweimal habe sie recht behalten.]]
# 2.3
Sie habe sich auf eine Anzeige beworben. Gereizt habe sie, dass es einmal nicht um Provision gehe. Beim Vorstellungsgespräch sei sie gefragt worden, wie sie mit jemandem umgehe, der nicht wolle. Sie habe geantwortet, das habe sie noch nie erlebt, und das sei damals sogar wahr gewesen. Heute würde sie anders antworten: [[a:3.3.4 #wollen|Nicht zu wollen sei meistens eine höfliche Form von Angst.]]
# 2.3a
Die Schulung sei gut gewesen, nur in der falschen Reihenfolge: zuerst das Recht, dann die Menschen. Umgekehrt hätte sie das Recht besser verstanden.
# 2.4
Für Lager sei sie die Ansprechperson geworden, ohne dass das jemand beschlossen habe.
# 3.1
Sie halte wenig davon. [[a:3.7 #probearbeit|Eine Woche Probearbeit sage mehr als drei Monate Kurs.]] Mit der Teilqualifizierung im Metallbereich habe sie gute Erfahrungen.
# 3.1a
Probearbeit, Teilqualifizierung, einmal ein Staplerschein, der am nächsten Tag zu einer Einstellung geführt habe.
Der Staplerschein habe 600 gekostet und sich nach einem halben Monat gerechnet, das habe sie ausgerechnet und auf die Begründung geschrieben. Die Stelle, die darüber entscheidet, habe zurückgefragt, ob man die Rechnung auch in Worten haben könne.
# 3.2
Sie fahre vorbei, wenn es auf dem Weg liege.
# 4.1
Ohne die zwei Ansprechpersonen in der Leistung wäre sie verloren. [[a:2.5|Bei der Anrechnung von Nebeneinkünften frage sie jedes Mal nach, obwohl sie es inzwischen könnte.]]
# 4.2
Sie kenne in den Basisteams vier Leute mit Namen. [[a:2.4 #vier|Zur gemeinsamen Runde sei sie einmal gewesen, danach sei sie nicht mehr zustande gekommen.]] Von den Rosinen habe sie gehört. [[a:2.4.2|Sie verstehe das, in der Zeitarbeit habe man sich über so etwas geprügelt.]]
# 4.2a
Genug, ja. Ob es die Richtigen seien, stelle sich nach einer Runde um das Gebäude heraus.
# 4.2b
Zurückgegeben habe sie elf Menschen. [[a:2.4.1 #anrufstatt|Sie rufe jedes Mal an, weil sie das Blatt albern finde; aufgeschrieben sei es dann eben nicht.]]
# 4.3
Das meiste erfahre man beim Gehen. [[a:3.4.2 #gehen|Eine Frau habe ihr auf dem Rundgang erzählt, dass sie seit einem Jahr ihre Post nicht mehr öffne.]] Danach sei sie mit ihr zur Schuldnerberatung gefahren, und seither laufe es.
# 4.4
Schuldnerberatung, sonst wenig. Sie wisse nicht, wen man bei Sucht anrufe, und frage dann die Kolleginnen.
# 4.5
Am Dienstag sei sie immer dabei. [[a:2.6.3 #frueher|Mit dem Arbeitgeberservice habe sie am Anfang gestritten, weil sie Betriebe angerufen habe, die sie noch aus der Zeitarbeit kannte.]] Heute melde sie es vorher, und niemand störe sich daran.
Vom Arbeitgeberservice habe sie gelernt, nicht mit dem Zuschuss anzufangen, und der Arbeitgeberservice von ihr, am Hintereingang zu klingeln. Vorn sitze die Verwaltung, hinten rauche die Schichtleitung.
# 5.1
[[a:3.8.1 #ifknstrategie|Sie denke in Betrieben: Wer könnte diesen Menschen brauchen, auch wenn er es noch nicht weiß.]]
# 5.2
Sie könne nur für sich sprechen: zwanzig Anrufe in der Woche.
# 5.3
Fast immer vom Menschen her, nur eben schnell.
# 5.4
Bewerbungen schreibe sie ungern. Sie übe lieber das Telefonat, im Stehen.
# 5.5
[[a:3.8.1 a:7.2 #mitgehen|Mitgegangen sei sie neunmal, achtmal habe es geklappt. Beim neunten Mal habe der Mensch im Auto gesagt, dass er nicht wolle, und das sei auch ein Ergebnis.]] Dass die Leitung von zehn Begleitungen im Jahr für alle spreche, wundere sie; dann mache sie wohl fast alle davon.
Auf der Rückfahrt mit dem, der nicht wollte, sei sie einen Umweg gefahren. Nach einer halben Stunde habe er erzählt, weshalb. Es habe mit einem früheren Vorgesetzten zu tun gehabt, der in demselben Betrieb inzwischen die Nachtschicht leite. [[a:3.4.1 a:3.8.1 #umweg|Ohne das Auto hätte sie es nie erfahren, und in der Akte stünde heute, er habe ein Angebot abgelehnt.]] Er arbeite jetzt zwei Straßen weiter, bei der Konkurrenz, am Tag.
# 5.6
Wenige. Wenn sie etwas schicke, habe sie vorher angerufen.
# 5.7
[[a:3.9 #haltbar|Nach einer Woche rufe sie an, nach vier und nach zwölf. Das habe sie aus der Zeitarbeit mitgebracht, dort heiße es Reklamation.]]
# 6.X
Am Anfang ein Geländer, heute ein Zaun.
# 6.4
Sie wisse von keiner.
# 6.4a
Den Rundgang. Er koste nichts, und man sehe, wie jemand gehe.
# 6.4b
Unbefristete Stellen. [[a:2.3.4@90 #befristung|Ihr Vertrag ende in vier Monaten. Sie habe zwei Angebote und sage offen, dass sie eines davon annehmen werde, wenn sich nichts tue.]]
Zum Abschied sagt sie, man möge in das Protokoll schreiben, dass sie gern geblieben wäre.
`;

export const mfAg = `
# 1.1
Der Betrieb ist ein [Logistikbetrieb] mit rund 260 Beschäftigten am Stadtrand. Geantwortet hat die Personalleitung, die seit neun Jahren im Betrieb ist und in dieser Zeit nach eigener Rechnung rund siebenhundert Menschen eingestellt hat. Der letzte Kontakt zum Arbeitgeberservice sei drei Wochen her; es sei um Aushilfen für die Inventur gegangen.
Der Anlass sei fast immer derselbe: ein Auftrag, der kurzfristig komme und für den in zehn Tagen Leute dastehen müssten. [[b:6.1 #tempo|Dafür sei der Arbeitgeberservice zu langsam. Bis die Vorschläge kämen, habe die Leihfirma die Leute schon eingewiesen.]]
Der Arbeitgeberservice habe damals innerhalb von zwei Tagen vierzig Namen geschickt, alphabetisch. Angerufen habe man die mit einer Mobilnummer, das seien siebzehn gewesen. Erreicht habe man sechs, gekommen seien vier. Sie sage das nicht, um sich zu beschweren; so sehe Personalsuche an einem Donnerstag eben aus.
# 1.2
In den letzten zwei Jahren habe man über den Arbeitgeberservice neun Stellen besetzt, acht davon im Lager, eine im Büro. Von den neun seien fünf geblieben. Verglichen mit der Leihfirma sei das eine gute Quote, verglichen mit Empfehlungen aus der Belegschaft eine schlechte.
[[b:6.1 #liste|Gestört habe, dass zu einer Stelle 34 Bewerbungen gekommen seien, von denen drei gepasst hätten.]] Seit einem Jahr sei das besser. Man bekomme jetzt fünf oder sechs, und davon könne man die Hälfte einladen. Weshalb das so sei, wisse sie nicht genau; sie vermute, dass jemand die Bewerbungen inzwischen lese, ehe er sie schicke. Eine Stelle in der Disposition habe man dagegen nach vier Monaten zurückgezogen, weil kein einziger Vorschlag gekommen sei, auch kein falscher.
# 1.3
Am liebsten sei ihr die Empfehlung. Wer jemanden mitbringe, der sechs Monate bleibe, bekomme eine Prämie. Danach komme die Leihfirma, dann die Anzeige am Tor, dann der Arbeitgeberservice. [[b:6.3 #rangfolge|Das sage nichts gegen die Leute dort; es sei eine Frage der Geschwindigkeit.]]
Anzeigen im Netz brächten viele Klicks und wenige, die am Montag um sechs am Tor stünden. Bei der Leihfirma zahle man für das Tempo fast das Doppelte und wisse nach zwei Tagen, ob jemand bleibe. Übernommen werde aus der Leihe etwa jeder Fünfte. Diese Menschen kenne man dann ein halbes Jahr, und das sei durch kein Gespräch zu ersetzen.
# 2.1
Mit dem Jobcenter habe man früher nur über Briefe zu tun gehabt, wenn jemand eine Bescheinigung brauchte. Im vorletzten Sommer habe sich das geändert. [[b:6.2@90 #vieranrufe|Innerhalb von drei Tagen hätten vier Menschen angerufen: zwei aus dem Jobcenter, einer vom Arbeitgeberservice und einer von einem Bildungsträger, und alle hätten Leute für das Lager gehabt.]] Sie habe die vier Zettel nebeneinander an die Wand gehängt und dem Letzten gesagt, er möge sich bitte mit den anderen verabreden.
# 2.2
Seither habe sie eine feste Person, eine Fachkraft aus dem Projekt. [[b:6.2 b:7.2 #festeperson|Sie kenne den Betrieb, weil sie einen Vormittag lang mitgelaufen sei, in Sicherheitsschuhen und ohne Termin mit der Leitung.]] Wenn sie anrufe, gehe es um einen Menschen und nicht um eine Stelle. Das sei ungewohnt gewesen. Inzwischen nehme sie diese Anrufe lieber entgegen als andere.
Mit der Leitung des Jobcenters habe sie einmal gesprochen, auf einem Empfang. Man habe sich gegenseitig versichert, wie wichtig die Zusammenarbeit sei. Geändert habe das nichts, aber seither wisse sie, wie die Leitung aussehe, und das helfe am Telefon.
Einmal habe die Fachkraft angerufen und gesagt, sie habe jemanden, der nicht zu dem passe, was der Betrieb suche, aber zu dem, was er brauche. [[b:6.2 #brauche|Es sei um einen Mann gegangen, der Maschinen repariert hatte. Ausgeschrieben war eine Stelle im Versand. Heute halte er die Förderbänder in Gang, und der Vertrag mit der Wartungsfirma sei gekündigt.]]
# 2.3
An einem Arbeitgebertag habe der Betrieb teilgenommen. [[b:6.2 #arbeitgebertag|Es seien sechzig Menschen eingeladen gewesen und 22 gekommen; eingestellt habe man zwei.]] Der Aufwand habe sich trotzdem gelohnt, weil man gesehen habe, wer sich vorbereitet hatte. Schlecht sei gewesen, dass nebenan ein anderer Betrieb mit höheren Löhnen geworben habe. Das hätte man vorher wissen können.
Eine zweite Veranstaltung, zu der das Jobcenter Gruppen durch das Lager führen wollte, habe sie abgesagt. Menschen zu zeigen, wo sie vielleicht arbeiten könnten, ohne mit ihnen zu reden, komme ihr vor wie im Zoo.
Vom Arbeitgebertag sei ihr vor allem eine Frau in Erinnerung, die am Stand nur eine Frage gestellt habe, nämlich ob man dort Pausen machen dürfe, wenn man sie brauche. Sie habe mit Ja geantwortet und sich beim Abendessen gefragt, ob das stimmt.
# 2.4
Wissentlich habe man elf Menschen aus der Grundsicherung eingestellt, sechs seien noch da. [[b:6.2 #geblieben|Zwischen ihnen und anderen sehe sie keinen Unterschied, sobald die ersten vier Wochen vorbei seien.]] In diesen vier Wochen gebe es einen: Wer lange zu Hause gewesen sei, unterschätze das Stehen. Deshalb lasse sie solche Menschen in der ersten Woche zwei Stunden früher gehen, bei vollem Lohn. Der Betriebsrat habe das erst beanstandet und dann für alle Neuen verlangt; seitdem gelte es für alle.
Drei seien am Weg gescheitert. [[b:wege b:6.2 #bus|Die Frühschicht beginne um halb sechs, der erste Bus komme um zehn nach sechs.]] Man habe versucht, mit anderen Betrieben einen Kleinbus zu bezahlen, und sei an der Versicherung gescheitert.
Einen Lohnkostenzuschuss habe man zweimal genommen. Beim dritten Mal habe man verzichtet, weil das Ausfüllen länger gedauert habe als die Einarbeitung. Wichtiger als Geld sei ihr, dass jemand erreichbar sei, wenn es in der zweiten Woche schwierig werde. Das sei es nämlich immer in der zweiten.
# 3.1
Als Dienstleister gibt die Personalleitung dem Arbeitgeberservice eine Drei. Freundlich, erreichbar, zu langsam. Eine Zwei wäre möglich, wenn am selben Tag jemand zurückriefe.
Sie habe einmal vorgeschlagen, einen Vormittag im Monat im Betrieb ein Büro einzurichten, mit Schild und Stuhl. Der Arbeitgeberservice habe das aus Gründen der Gleichbehandlung abgelehnt. Die Leihfirma sitze seit Jahren dort.
# 3.2
Dem Jobcenter als Ganzem gibt sie keine Note, weil sie es nicht kenne. [[b:6.3@80 #note|Der festen Person würde sie eine Eins geben.]] Was geschehe, wenn deren Vertrag auslaufe, wisse sie nicht; davon habe sie im Gespräch beiläufig erfahren.
# 3.3
Für fünf Leute auf einmal rufe sie den Arbeitgeberservice an, für eine Stelle, auf der jemand lange bleiben solle, die Fachkraft im Jobcenter.
Auf die Frage, was beide voneinander lernen könnten, sagt sie: der eine die Geduld, die andere das Telefonverzeichnis.
# 3.4
[[b:6.3 #ausgeredet|Wer sich melde, sei ihr gleich, solange die anderen davon wüssten.]] Eine einzige Nummer wäre schön, aber sie glaube nicht daran.
# 3.5
Erstens Tempo. Zweitens Ehrlichkeit über das, was jemand noch nicht könne. Drittens ein Anruf nach vier Wochen, ob es gut gehe. [[b:6.3 b:7.4 #ehrlich|‹Wenn mir einer sagt, der kommt morgens schlecht raus, dann stelle ich ihn in die Spätschicht. Wenn es mir keiner sagt, stelle ich ihn raus.›]]
`;
