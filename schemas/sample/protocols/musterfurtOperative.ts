/** Musterfurt, operative level. Everything in it is invented. */

export const mfTlb = `
# 1.2
Die Teamleitung führt seit sechs Jahren ein Basisteam mit neun Stellen, von denen zur Zeit des Gesprächs zwei unbesetzt waren. Zufrieden sei sie mit der Kollegialität. Unzufrieden sei sie damit, dass ihr Team seit zwei Jahren ‹nur noch als Ausgangsgröße› vorkomme.
# 1.3a/1.6
Das Programm solle Menschen in Arbeit bringen, die mit mehr Zeit eine Chance hätten. Dagegen habe niemand etwas. [[ab:1.3 #akzeptanz|Sie selbst habe gehofft, dass nach einem Jahr etwas von der Arbeitsweise in die übrigen Teams komme. Davon sei nichts zu sehen.]]
# 1.3b
Mitgeteilt worden seien die Ziele in einer Versammlung, auf der eine Folie mit der Zahl 240 gezeigt worden sei. Fragen seien am Ende nicht mehr möglich gewesen, weil der Raum gebraucht wurde.
# 1.3c
Gefragt worden sei sie nicht. [[ab:1.3 a:2.4@60|Das Konzept habe festgelegt, was die Basisteams abgeben, ohne dass jemand aus einem Basisteam am Tisch gesessen habe.]]
# X.2
[[ab:2.1.1|Am Anfang seien an einem Tag 1.100 Menschen übergeben worden, ausgesucht nach Profillage.]] [[ab:2.1.3 #vorschlag|Heute mache ihr Team Vorschläge, und das Projekt nehme an oder lehne ab.]] Die Ablehnung komme mit einem Satz, meist ‹derzeit nicht vermittelbar›. [[ab:2.1.5 a:7.3 #enger|Aus ihrer Sicht ist das Projekt wählerischer geworden, nicht die Kundschaft schwieriger.]]
# 2.2
Von der gewonnenen Zeit sehe man im Basisteam nichts. Was sie wahrnehme: Die Leute im Projekt hätten Zeit für Kaffee. Sie sage das ohne Vorwurf, es sei eben eine andere Welt.
# 2.3
Sie habe sich nicht auf die Leitung im Projekt beworben. Ihr damaliger Eindruck sei gewesen, dass die Stelle schon vergeben war.
# 2.4
Im Basisteam sei niemand spezialisiert. Bei 310 Menschen je Fachkraft wäre das ‹Luxus›.
# 3.1
[[ab:3.7 #ersatz|Im Basisteam ersetze die Maßnahme oft das Gespräch, das man nicht führen könne.]] Das sei nicht schön, aber ehrlich.
# 3.1a
Vor allem Bewerbungstrainings und Arbeitsgelegenheiten, die auch den Tag ordneten. Die Teilqualifizierungen seien meist schon mit Leuten aus dem Projekt belegt, wenn ihr Team davon erfahre.
# 4.2
[[ab:2.4@90 b:7.3 #schnittstelletlb|Von einer geregelten Schnittstelle könne keine Rede sein. Die gemeinsame Runde alle sechs Wochen habe im laufenden Jahr zweimal stattgefunden.]] [[ab:2.4.2@90 #rosinen|Im Team heiße es, das Projekt hole sich die Rosinen. Sie versuche gegenzuhalten, habe aber wenig in der Hand, weil es im Kern stimme.]]
Besonders bitter sei es gewesen, als eine Frau, die ihre Fachkraft über ein Jahr vorbereitet hatte, nach drei Wochen im Projekt vermittelt und dort gefeiert worden sei. [[a:2.4.2@100 b:7.4@60 =both #gefeiert|‹Wir haben gesät, geerntet haben andere, und in der Zeitung stand der Erntewagen.›]]
# 4.2a
Es kämen genug Menschen an, nur nicht die, die das Projekt sich wünsche. [[ab:2.1.2|Als Kriterien seien Beweglichkeit, Deutschkenntnisse und ein Alter unter 55 genannt worden, allerdings nur mündlich.]]
# 4.2b
[[ab:2.4.1@80 #blatttlb|Das Übergabeblatt bestehe in der Regel aus drei Zeilen. Was in zwölf Monaten besprochen worden sei, stehe nicht darin.]] Ihre Leute fingen von vorn an. [[ab:2.4.1 b:3.3.3|Manche der Zurückgegebenen seien enttäuscht und sagten offen, jetzt kümmere sich wieder keiner.]]
# 4.3
Persönliche Lasten kenne man, könne aber selten etwas tun. Ein Gespräch im Vierteljahr reiche nicht, um von Schulden zu erfahren. [[ab:3.4.2 #lastentlb|Wer nicht von selbst davon anfange, bei dem bleibe es verborgen.]]
# 4.4
[[ab:2.7 #kontingent|Das Kontingent der Schuldnerberatung gelte nur für das Projekt. Ihre Kundschaft warte weiter sechs Wochen und inzwischen eher sieben.]] Auf die Frage, ob das angesprochen worden sei, winkt sie ab.
# 4.5
Der Arbeitgeberservice sei freundlich und selten da. [[ab:2.6.2 #dienstag|An der Stellenrunde am Dienstag dürfe das Basisteam nicht teilnehmen, die Stellen kämen am Mittwoch als Liste.]] Dann seien die besten weg.
# 5.y
Gearbeitet werde nach Dringlichkeit. Wer neu sei, bekomme ein ausführliches Gespräch, danach melde man sich, wenn eine Frist ablaufe.
# 5ya
[[ab:4.4@90 #folgen|Der Schlüssel sei von 280 auf 310 gestiegen, drei der erfahrensten Fachkräfte seien ins Projekt gegangen, zwei Stellen stünden leer.]] Die Integrationsquote sei gleich geblieben, das stimme. [[ab:4.4 a:4.1? #quote|Sie sei aber gleich geblieben, weil in der Stadt zwei Betriebe in großem Umfang eingestellt hätten. Ohne diese beiden läge man deutlich darunter.]]
# 6.X
Das Modell werde im Basisteam ausgefüllt, nicht angewandt. [[ab:3.1.3|Aktualisiert werde, wenn eine Prüfung anstehe.]]
# 6.2
Es gebe dieselben Stichproben wie immer.
# 6.3
Zusätzliche Verfahren seien im Basisteam nicht eingeführt worden. Sie begleite Gespräche, wenn jemand neu sei.
# 6.4a
[[ab:4.2 b:7.2 #uebernahme|Übernehmen würde sie sofort die feste Ansprechperson in der Leistungsabteilung.]] Das koste nichts und spare ihren Leuten jeden Tag eine halbe Stunde.
# 6.4b
Die Rückgabe müsse ein Gespräch sein und kein Blatt. Eine Viertelstunde am Telefon würde reichen.
# 6.5
Von Nachsteuerung erfahre sie über den Verteiler.
# 6.5a
Der örtliche Arbeitsmarkt sei besser geworden, die Kundschaft im Basisteam im Durchschnitt älter.
# 6.6
[[ab:4.4 #schlechter|Ja, die Arbeit sei schlechter geworden. Man erkenne es an den Fristen: Folgegespräche, die nach drei Monaten stattfinden sollten, lägen jetzt bei fünf.]] Das stehe in keiner Auswertung, weil nur gezählt werde, ob überhaupt eines stattgefunden habe.
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
# 2.1
Vorgegeben sei ein Kontakt im Monat. Alles andere entscheide sie selbst, und das sei ihr recht.
# 2.2
[[ab:3.2.2 #stunde|Für ein Erstgespräch nehme sie sich eine Stunde, manchmal zwei Termine. Früher seien es zwanzig Minuten gewesen.]] Ein guter Teil der Zeit gehe in die Vorbereitung und in Anrufe danach. [[ab:3.1.3? b:3.2.2?|Etwa ein Drittel fresse die Dokumentation, das habe ihr vorher keiner gesagt.]]
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
# 4.2a
Zahlenmäßig ja. Sie lehne ungern ab und tue es trotzdem, weil sonst am Ende die Zahl nicht stimme.
# 4.2b
[[ab:2.4.1 #dreizeilen|Für das Übergabeblatt brauche man, wenn man es ernst nehme, eine Stunde. Die habe niemand. Sie schreibe drei, vier Zeilen und rufe bei schwierigen Fällen an.]]
# 4.3
[[ab:3.4.2 #schuldenifk|Schulden seien das Thema, das am spätesten komme und am meisten erkläre.]] Sie frage inzwischen direkt danach, aber erst, wenn man sich ein wenig kenne.
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
# 6.X
Wie gesagt: hilft den Neuen, stört die Alten.
# 6.4
Man habe ihr einen Fragebogen angekündigt, der nie gekommen sei.
# 6.4a
Das leere Blatt. Das könne jede Fachkraft morgen einführen, es koste Papier.
# 6.4b
Die Dokumentation halbieren und die Rückgabe als Gespräch führen. [[ab:2.4.1 #gespraech|Eine Viertelstunde von Mensch zu Mensch sei mehr wert als jedes Blatt.]]
`;
