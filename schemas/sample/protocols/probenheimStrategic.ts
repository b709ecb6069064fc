/** Probenheim, strategic level. Everything in it is invented. */

export const phGf = `
# 1.1
Das Haus habe sich beworben, ehe es gefragt wurde. [[ab:1.1.3@80 #versuch|Die Geschäftsführung habe seit Jahren wissen wollen, ob kleinere Fallzahlen etwas ändern, und in dem Programm die Möglichkeit gesehen, es ‹einmal sauber auszuprobieren›.]] Schlechte Ergebnisse seien nicht der Grund gewesen; man habe im oberen Drittel gelegen.
Im Haus habe es gegen die Bewerbung zwei Einwände gegeben. Der Personalrat habe gefragt, was aus den Stellen werde, wenn der Versuch misslingt, und die Datenschutzbeauftragte, ob man Menschen auslosen dürfe, ohne sie zu fragen. [[ab:1.3 b:1.1.3 #einwaende|Den zweiten Einwand habe man ein halbes Jahr lang ernst genommen, mit dem Ergebnis, dass jeder Geloste einen Brief bekommt, in dem das Wort Los vorkommt. Den ersten habe man vertagt.]]
# 1.2
Stolz sei man auf die Eingangszone, in der nach zwei Tagen feststehe, wer zuständig sei. Unzufrieden sei man mit der Haltbarkeit der Vermittlungen: Im Jahr vor dem Start sei jeder Dritte nach drei Monaten wieder da gewesen. ‹Wir haben einen Drehkreisel gebaut und ihn Integration genannt.›
Die Rückkehrer habe man lange nicht gezählt, weil jede neue Meldung als neuer Fall galt. Ein Auszubildender habe für eine Prüfungsarbeit die Namen abgeglichen, und damit habe alles angefangen. Den jungen Mann habe man übernommen.
Zur Besetzung sagt sie, im übrigen Haus sei seit zwei Jahren keine Stelle länger als sechs Wochen frei gewesen. Man führe eine Warteliste von Menschen, die hier arbeiten möchten, unbefristet. Dass im Programm trotzdem zwei Plätze leer stünden, liege also nicht an der Stadt und nicht an der Arbeit.
# 1.3
[[ab:1.2.1|Vereinbart seien 180 zusätzliche Integrationen im Jahr.]] Gezählt worden seien im ersten Jahr 164. Für wichtiger hält die Geschäftsführung eine zweite Zahl, die sie selbst in die Vereinbarung geschrieben habe: [[ab:1.2.3 a:3.9 #siebzig|Sieben von zehn Vermittelten sollten nach drei Monaten noch in Arbeit sein.]]
Die Stadt wolle ihr Geld wiedersehen, die Agentur wolle gefragt werden, die Fachkräfte wollten unbefristete Verträge. Erfüllen könne man davon eineinhalb Wünsche.
Vermittelt habe sie beide Zahlen nicht in einer Versammlung. Sie sei in jedes der zwölf Teams gegangen, eine halbe Stunde, ohne Folien, und habe am Ende gefragt, welche der beiden man behalten würde, wenn man eine streichen müsste. [[ab:1.3 a:1.2.3 #streichen|Elf Teams hätten die 180 gestrichen. Das zwölfte sei das Controlling gewesen.]]
# 1.4
[[ab:1.4.1 #rdph|Die Regionaldirektion habe das Losverfahren zuerst abgelehnt und später anderen Häusern vorgestellt.]] Dazwischen lägen drei Sitzungen und ein Gutachten der Rechtsstelle. Im Alltag halte sie sich zurück.
[[ab:1.4.2 #vertrag|Mit der Stadt bestehe eine schriftliche Abmachung, nach der sich die Stellen im zweiten Jahr selbst tragen müssten.]] Die Agentur sei Partnerin und Mitbewerberin zugleich, wenn es um Betriebe gehe.
Zum Verhältnis mit der Agentur wolle sie eines festhalten: Ihre Kollegin dort habe in der schwierigsten Zeit zu ihr gehalten, in einer Sitzung, in der es bequemer gewesen wäre, den Mund zu halten. Über den Arbeitgeberservice sei man verschiedener Meinung, und das dürfe man auch sein.
Von der Zentrale sei einmal jemand da gewesen und habe um die Formel für die Haltbarkeit gebeten. Sie habe ihm erklärt, dass man die Menschen anrufe. [[b:1.4.2 a:1.4.3 #anrufenzentrale|Er habe das für eine Zwischenlösung gehalten und gefragt, ab wann es automatisch gehe.]]
# 1.5
Das Modell sei seit Langem eingeführt und werde geprüft, nicht geliebt. [[ab:3.1.3|Aktuell seien nach der letzten Auswertung 82 Prozent der Profile.]] Welchen Nutzen das habe, sei eine andere Frage.
Aktuell seien die übrigen 18 Prozent, um es umgekehrt zu sagen, bei zwei Teams aufgehoben, die keine Zeit dafür hätten und die besten Ergebnisse. Sie habe überlegt, daraus etwas zu schließen, und es dem Controlling überlassen, das bisher nichts geschlossen hat.
# 1.6
Sie habe weniger Rückkehrer erwartet und mehr Ruhe. Weniger Rückkehrer habe sie bekommen. [[ab:3.9@90 #rueckkehr|Nach drei Monaten seien 74 Prozent noch in Arbeit, vorher seien es 66 gewesen.]] Die Ruhe sei an den Befristungen gescheitert.
Ruhe habe sie sich so vorgestellt, dass eine Fachkraft nach einem Jahr ihre neunzig Menschen auf der Straße erkennt. [[ab:2.3.4 b:3.3.3 #erkennen|Erkannt würden heute die drei aus dem Bestand. Bei den anderen wechsle das Gesicht schneller, als ein Mensch sich eines merken kann.]]
# 1.7
Man habe zwei Kolleginnen eingeladen, die beim Vorläufer gearbeitet hatten. [[ab:1.6 #gewarnt|Sie hätten vor allem vor einem gewarnt: die Teams mit lauter Neuen zu besetzen. Genau das sei dann geschehen.]]
Die Warnung stehe wörtlich im Protokoll jenes Nachmittags, auf der zweiten Seite. Sie habe es kürzlich wieder gelesen. Auf der dritten stehe, man solle nie mit dem Personal anfangen, das man gerade bekommt, und auch das habe man getan.
# 2.1
[[ab:3.2.1 #viertelstunden|Festgelegt sei keine Zahl der Kontakte, sondern eine Zahl an Stunden: drei im ersten Monat, danach eine im Monat, frei zu verteilen.]] Das habe den Vorteil, dass eine Fachkraft auch einmal zwei Stunden an einem Stück nehmen könne.
Gezählt werde in Viertelstunden, auf einem Zettel im Deckel der Akte. Am Anfang habe man geglaubt, dass alle großzügig aufschreiben. [[ab:3.2.1 a:3.2.2 #deckel|Bei der ersten Durchsicht hätten die Zettel im Mittel ein Fünftel weniger ausgewiesen als die Kalender; die meisten schrieben Telefonate gar nicht auf.]]
# 2.2
Darunter verstehe man hier, dass eine Fachkraft den Beruf verstehe, über den sie spreche. [[ab:2.2.2@70 #felder|Deshalb sei das Team in drei Felder gegliedert, Pflege und Soziales, Lager und Verkehr, Büro und Handel.]] Wer mit jemandem über Nachtdienste rede, müsse wissen, was ein Nachtdienst sei.
Auf die Frage nach Menschen, deren Beruf in keines der Felder passe, sagt die Geschäftsführung, die gebe es, und sie würden dem nächstliegenden zugeordnet. Das sei bisher nicht als Mangel gemeldet worden.
Sie selbst habe vor ihrer Zeit im Haus eine Berufsschule geleitet. Daher komme der Gedanke mit den Feldern, und daher wohl auch ihre Geduld mit Versuchen. In einer Schule wisse man nach drei Jahren, ob etwas gut war, und könne es dann nicht mehr ändern.
Ob jemand den Beruf versteht, prüfe man bei der Einstellung durch ein Gespräch mit einer Person aus dem Betrieb, eine Stunde, ohne das Jobcenter. Von vierzehn Bewerbungen für das Feld Pflege und Soziales seien danach sechs übrig geblieben. Eine davon habe vorher in keinem Heim gearbeitet und nur lange genug eines besucht.
# 2.3
Von neun Stellen seien sechs mit Neuen besetzt worden, weil im Bestand nur drei wechseln wollten. [[ab:2.3.4@100 #vierweg|Von den sechs seien vier nach spätestens vierzehn Monaten gegangen, alle in unbefristete Stellen.]] Zwei habe man ersetzt, zwei seien seit fünf Monaten unbesetzt. [[ab:2.3.4 a:7.4 #eimer|‹Wir bilden aus und andere stellen ein.›]]
Aus dem Bestand hätten mehr wechseln wollen, wenn es eine Rückkehr gegeben hätte. Die Regel, dass man seinen alten Platz verliert, habe die Personalstelle für selbstverständlich gehalten. [[ab:2.3.1 b:2.3.4 #rueckkehrrecht|Neun hätten sich erkundigt, drei seien gegangen. Heute würde sie ein Rückkehrrecht hineinschreiben, auch gegen die Ordnung.]]
# 2.4
Ja, siehe oben. Der Aufwand sei höher, weil in jedem Feld jemand zur Vertretung da sein müsse. [[ab:2.2.2 b:2.3.4 =both|Seit den Weggängen gebe es im Feld Büro und Handel genau eine Person.]]
Im Feld Büro und Handel arbeite zur Zeit jemand, der die Stellen in allen drei Feldern kennt, weil er die anderen an den Freitagen vertritt. Er habe sie gebeten, das nicht als Vorteil darzustellen.
# 3.1
Maßnahmen seien hier Teil der Felder. In der Pflege gehe ohne Qualifizierung nichts, im Lager fast alles. [[ab:3.7|Das Verhältnis sei deshalb sehr ungleich und werde von außen gern missverstanden.]]
Für die Pflege habe sie mit drei Einrichtungen vereinbart, dass sie die Kursplätze mit aussuchen. Zwei hätten davon Gebrauch gemacht. [[ab:3.7 b:2.6 #aussuchen|Die Einrichtungen sähen auf anderes als das Haus: nicht auf Zeugnisse, sondern darauf, ob jemand beim Hinausgehen grüßt.]]
# 4.1
Die Leistung habe eine Schnellspur für das Programm eingerichtet. [[ab:2.5@60 #schnellspurgf|Änderungen würden dort binnen zwei Tagen bearbeitet. Das habe reibungslos funktioniert.]] Zusätzliche Stellen habe es dafür nicht gegeben, sie seien auch nicht nötig gewesen.
Gemessen werde die Schnellspur mit einer Uhr auf dem Flur, die nur bei ihren Vorgängen läuft. Bei der letzten Auswertung seien es 1,8 Tage gewesen. Was in dieser Zeit mit den anderen Vorgängen geschieht, messe man nicht; es sei ihr auch nicht als Frage gestellt worden.
# 4.2
[[ab:2.1.3@80 #los|Über die Aufnahme entscheide das Los: Jeder zweite Neuantrag in den drei Feldern komme ins Projekt.]] Damit sei der Streit um die leichten Fälle erledigt, bevor er angefangen habe. [[ab:2.4.2 b:2.4 #ruhe|Zwischen den Teams herrsche seither Ruhe; niemand könne sagen, ihm sei etwas weggenommen worden.]]
Eine Ausnahme vom Los gebe es für Menschen, die zum Zeitpunkt des Antrags schon eine Zusage hätten. Weitere Ausnahmen habe sie abgelehnt, auch zwei, für die sie selbst angesprochen worden sei. [[ab:2.1.3 #ausnahmen|Ein Los mit Hintertür sei keines.]]
Ob das Los von den Menschen verstanden werde? In der Befragung eines Studienganges hätten vier von fünf gesagt, es sei gerecht, und drei von fünf, es sei ihnen egal. [[ab:2.1.3 a:4.2 #befragtlos|Aufgefallen sei ihr, dass die Nichtgelosten es häufiger gerecht fanden als die Gelosten.]]
# 4.4
Netzwerke seien ihr wichtig, bis hin zu einem Frühstück, das einmal im Vierteljahr zwanzig Stellen an einen Tisch bringe. [[a:2.7 b:2.7|Eine feste Vereinbarung gebe es mit der Kinderbetreuung: fünf Plätze, die für Arbeitsaufnahmen freigehalten würden.]]
Aus dem Frühstück sei eine Übereinkunft hervorgegangen, über die sie lange gelächelt habe. Wer zuerst erfährt, dass eine Bäckerei schließt, ruft die anderen neunzehn an. [[b:2.7 a:2.7 #baeckerei|Angewandt worden sei sie zweimal. Beim zweiten Mal habe der Bäcker selbst angerufen, weil er davon gehört hatte.]]
# 5.1
Erst der Beruf, dann der Betrieb, dann die Stelle. [[ab:3.8.1|Das sei bewerberorientiert, auch wenn es vom Beruf her gedacht sei.]]
Ein Beispiel sei ein Berufskraftfahrer mit einem Rückenleiden. Vom Beruf her gedacht bleibe er bei der Spedition, nur eben am Telefon. Die Spedition habe das zunächst für einen Rückschritt gehalten, bis er den ersten Streit mit einem Fahrer in zwei Sätzen beigelegt hatte.
# 5.2
[[ab:2.6.1@80 #eigener|Das Jobcenter habe zwei Personen für einen eigenen Arbeitgeberservice abgestellt, weil der gemeinsame die kleinen Betriebe nicht besuche.]] Dass die Agentur das als Misstrauen verstanden habe, bedauere sie. [[ab:2.6.2 b:7.2 #tandemgf|Geeinigt habe man sich auf Tandems: Fachkraft und Arbeitgeberservice gingen gemeinsam in einen Betrieb.]] 64 solcher Gespräche habe es im ersten Jahr gegeben, 22 Einstellungen seien daraus geworden.
Die beiden Personen im eigenen Arbeitgeberservice seien vorher Fachkräfte gewesen. In einem Jahr hätten sie 210 Betriebe mit weniger als zwanzig Beschäftigten besucht. [[ab:2.6.1 b:3.8 #kleine|Von diesen hätten 160 noch nie jemanden aus einem Amt gesehen, der nichts prüfen wollte.]] 31 Stellen seien daraus entstanden. Auf den Einwand, dass das auch gemeinsam gegangen wäre, sagt sie: Ja, in zwei Jahren.
# 5.3
Den Anteil kenne sie nicht. Er sei im Lager klein und in der Pflege groß.
# 6.1
Das Programm sei Teil der Zielvereinbarung mit jeder Führungskraft. [[ab:1.5.2|Gesteuert werde nach zwei Zahlen, und eine dritte lasse sie nicht zu.]]
Auf die Frage, was mit den Fachkräften werde, wenn die Rechnung am Ende nicht aufgehe, antwortet sie, dann habe man etwas gelernt. Sie wisse, dass das ein Satz für sie sei und keiner für die Fachkräfte. [[ab:1.2.2 a:2.3.4 #gelernt|Vier Verträge habe sie vorsorglich bis zum Ende des nächsten Jahres verlängert, auf eigenes Risiko, und der Stadt sage sie es nach der Wahl.]]
# 6.3
Neu sei, dass Fachaufsicht im Gespräch stattfinde. Vorher sei sie Aktenprüfung gewesen.
Zehn Gespräche im Jahr seien je Fachkraft vorgesehen, mit einem Nachgespräch am selben Tag. Die Aktenprüfung habe sie dafür nicht abgeschafft, sondern verkürzt; wer ein Gespräch gehört habe, lese die Akte anders. [[ab:4.1 #aktenanders|Die Innenrevision habe das beanstandet, weil der Vermerk über die Prüfung nicht mehr aus Kreuzen bestehe.]]
# 6.4
Durch das Los habe man eine Vergleichsgruppe im eigenen Haus. [[ab:4.2@80 b:1.5.2 #vergleich|Eine Auswertung nach zwölf Monaten zeige einen Vorsprung von neun Prozentpunkten; sie sei vorsichtig genug, das nicht Wirkung zu nennen.]]
Dem Team habe sie die Auswertung erst nach der Veröffentlichung gezeigt. Das Datum sei von der Trägerversammlung vorgegeben gewesen, und zwischen Rechnung und Sitzung hätten zwei Tage gelegen. Heute würde sie einen davon für das Team nehmen.
# 6.5
[[ab:4.3 #nichtnachgesteuert|Nachgesteuert habe man bewusst wenig. Wer dauernd am Versuch drehe, wisse am Ende nicht, was gewirkt habe.]]
Die Ausnahme seien die Stunden: Statt drei im ersten Monat seien es jetzt vier.
Von sich aus kommt sie auf das vierte Feld, um das man sie aus dem Projekt gebeten habe. Ein Feld mitten im Versuch hinzuzufügen, hieße, zwei Versuche zu machen und beide nicht auszuwerten. [[ab:4.3 a:2.2.2 #zweiversuche|Dass es Menschen gebe, die inzwischen in der falschen Schublade sitzen, wisse sie. Sie habe ausgerechnet, wie viele es sind, und sich mit der Zahl nicht beruhigt.]]
# 6.6
Nein. Die Basisteams hätten nicht mehr Fälle als vorher, weil die zusätzlichen Stellen zusätzlich gewesen seien. [[ab:4.4 #basisph|Gemerkt habe sie einen gewissen Ehrgeiz, es ohne die Stellen auch zu können.]]
Auf Nachfrage: Woran sie den Ehrgeiz merke? Ein Basisteam habe die drei Anrufe der Nachbetreuung übernommen, ohne zu fragen, in der Mittagszeit und auf eigene Rechnung. Für die Auswertung sei das ein Ärgernis. Als Leitung freue sie sich darüber und habe beschlossen, davon nichts zu wissen.
`;

export const phPl = `
# 1.1
Die Projektleitung hat den Antrag mitgeschrieben. [[ab:1.1.3|Es sei von Anfang an um einen Versuch gegangen, und die Geschäftsführung habe das auch so genannt.]] Für sie selbst sei das ein Grund gewesen, sich zu bewerben, und zugleich eine Sorge: An Menschen werde hier nicht geforscht, es werde gelost.
Um den Antrag habe man an vierzehn Abenden gerungen. Am längsten um ein einziges Wort: ob die Menschen zugewiesen, zugeteilt oder eingeladen werden. [[ab:1.1.3 a:1.3 #einladen|Geworden sei es zugewiesen, und im Brief stehe jetzt eingeladen. Für den Unterschied habe sich nie jemand interessiert, außer einem Mann, der mit beiden Schreiben in der Hand erschien.]]
# 1.2
Gut sei die Offenheit, mit der über Zahlen gesprochen werde. Schlecht sei, dass über Menschen weniger offen gesprochen werde, weil in jedem Fall gleich die Vergleichbarkeit auf dem Spiel stehe.
Die Abläufe seien gut, solange alle da sind. Beim Ausfall einer Person falle auf, dass jeder Ablauf eigentlich einen Namen trägt. Sie habe begonnen, die Namen aus den Ablaufplänen zu streichen, und sei bei der Hälfte stecken geblieben, weil dann niemand mehr wusste, wen man anrufen muss.
# 1.3
Zwei Zahlen, 180 und sieben von zehn. [[ab:1.2.4 #erreicht|Die zweite sei erreicht, die erste knapp verfehlt; gefeiert worden sei trotzdem nicht, weil die Stadt nur nach dem Geld gefragt habe.]]
[[ab:1.2.2@80 #einundsiebzig|Nach fünfzehn Monaten seien 71 Prozent der Kosten durch geringere Leistungen gedeckt.]] Was geschehe, wenn am Ende des zweiten Jahres 85 statt 100 dastünden, wisse niemand. Die Fachkräfte rechneten mit.
Für ihr Team sei noch eine dritte Zahl wichtig, die offiziell nicht zugelassen ist: wie viele Menschen in einem halben Jahr dieselbe Fachkraft behalten. [[ab:1.2.3 b:2.3.4 #dieselbe|Im Feld Pflege und Soziales seien es acht von zehn, im Lager sechs, im Büro zwei.]]
# 1.4
Die Regionaldirektion sei interessiert und lästig zugleich. Sie schicke gern Besuch. [[ab:1.4.4 #besuch|In einem Vierteljahr seien fünf Delegationen da gewesen, um sich das Los anzusehen; jede habe einen halben Tag gekostet.]]
Die Agentur sage in Sitzungen nichts und rufe hinterher an.
Für die Besuche habe sie inzwischen einen Ablauf von neunzig Minuten. Zuerst werde gelost, mit Zetteln, unter den Gästen. Wer gezogen ist, dürfe eine Frage stellen. [[ab:1.4.4 #gaeste|Die anderen verstünden danach besser als durch jeden Vortrag, wie sich das von außen anfühlt.]]
# 1.5
Im Projekt werde das Modell ernster genommen als früher, weil die Auswertung daran hänge. [[ab:3.1.2|Die Profillagen träfen bei Neuanträgen ganz gut, einfach weil sie frisch seien.]] Nach einem halben Jahr stimme es bei vielen nicht mehr.
Beim Neuantrag sei noch niemand abgestempelt, auch nicht zu seinem Vorteil. Eine Frau habe sich im ersten Gespräch als schwer vermittelbar vorgestellt. Gefragt, wer das gesagt habe, habe sie geantwortet: ein Aufkleber. Es sei der Aufkleber für die Postverteilung gewesen.
# 1.6
Sie habe erwartet, dass die Fachkräfte nach einem Jahr sicher seien. Nach einem Jahr seien die meisten weg gewesen. [[ab:2.3.4@90 #vonvorn|Sie habe in achtzehn Monaten elf Menschen eingearbeitet, um neun Stellen zu halten, und zwei seien jetzt wieder leer.]]
Die Einarbeitung habe sie inzwischen als Heft, 46 Seiten, jedes Mal etwas dicker. Auf der ersten Seite stehe der Name der Person, die vorher auf dem Platz gesessen habe, und deren Telefonnummer. Vier der Weggegangenen nähmen noch ab.
# 1.7
An den beiden Kolleginnen, die zu Gast waren, habe sie vor allem beeindruckt, dass sie nach Jahren noch von einzelnen Leuten erzählten.
Eine von ihnen habe beim Abschied gesagt, man solle jeden Freitag drei Leute anrufen, bei denen es nichts zu tun gibt. Sie habe das für sich übernommen. [[ab:1.6 b:3.3.3 #nichtszutun|In einem Jahr seien das rund hundertvierzig Anrufe gewesen, und bei elf habe es dann doch etwas zu tun gegeben.]]
# 2.1
[[ab:3.2.1|Drei, jetzt vier Stunden im ersten Monat und danach eine.]] Für das Team sei das ungewohnt gewesen, weil man Stunden nicht in einen Kalender eintragen könne, ohne sie vorher zu kennen. [[ab:3.2.2 #stunden|Tatsächlich verbraucht würden im ersten Monat zweieinhalb, danach etwa fünfzig Minuten.]]
Gut verteilt werde die Zeit nicht. Wer laut ist, bekomme mehr davon. Im Frühjahr habe sie für jede Fachkraft eine Liste ausgedruckt, auf der die Menschen nach verbrauchten Viertelstunden stehen, und gebeten, einmal von unten anzufangen. [[ab:3.2.2 a:4.1 #vonunten|Unten hätten Menschen gestanden, an die sich in drei Fällen niemand erinnern konnte.]] Einer von diesen sei vierzehn Tage später in Arbeit gewesen, er habe nur nicht gestört.
# 2.2
[[ab:2.2.2@60 #schublade|Die Felder hätten Vorteile in der Pflege und Nachteile überall, wo jemand dazwischenliege. Wer aus der Küche komme, lande im Lager, weil es kein Feld für das Gastgewerbe gebe.]] [[ab:3.5.1 b:7.3 #zielfeld|Damit stehe das Zielberufsfeld fest, bevor jemand gefragt worden sei.]] Nach ihrer Schätzung betreffe das jeden Sechsten. Gemeldet habe sie es zweimal.
Individueller geworden seien die Gespräche trotzdem. Man rede über Arbeitszeiten, Wege und Schuhe und nicht über Vorschriften.
Beim zweiten Mal habe sie ihre Meldung mit Beispielen versehen: eine Kantinenkraft im Lager, ein Hausmeister im Büro, eine Friseurin in der Pflege. Zurückgekommen sei der Satz, in einem Versuch müsse man Unschärfen aushalten. [[ab:3.5.2 b:2.2.2 #unschaerfe|Sie halte sie aus, sagt sie, nur säßen sie eben auf einem Stuhl und schauten einen an.]]
Anleitungen für Gespräche gebe es keine, bewusst. Statt ihrer hänge in jedem Zimmer derselbe Satz, den eine der Weggegangenen zum Abschied an die Tafel geschrieben hatte: Wer redet, lernt nichts. Abgewischt habe ihn bisher nicht einmal die Reinigung.
# 2.3
Es sei bewusst nach Branchenerfahrung eingestellt worden: eine Altenpflegerin, ein Speditionskaufmann, eine Filialleiterin. [[ab:2.3.2@80 b:7.2 #branche|Diese drei hätten in einem Vierteljahr mehr Türen geöffnet als das Haus in fünf Jahren.]] Zwei der drei seien gegangen.
Von den drei Leuten mit Branchenerfahrung sei nur die Altenpflegerin geblieben. Warum gerade sie, habe sie sie gefragt. [[ab:2.3.4 b:2.3.2 #altenpflegerin|Sie habe gesagt, in ihrem früheren Beruf seien die Verträge auch befristet gewesen, nur auf der anderen Seite.]]
Zum Verfahren selbst: Ausgeschrieben werde mit einem Satz darüber, dass die Stelle endet. Beim ersten Mal hätten sich darauf 88 Menschen beworben, beim letzten Mal neunzehn. Ohne den Satz habe man es nicht versucht, man wolle niemanden hereinlegen.
# 3.1
In der Pflege werde qualifiziert, sonst wenig. Im Lager reiche oft ein Schein.
In der Pflege habe man eine eigene Reihenfolge gefunden: zuerst zwei Wochen mitlaufen, dann der Kurs. Vorher sei jeder Dritte im Kurs ausgestiegen, jetzt jeder Zehnte. [[ab:3.7 b:7.2 #mitlaufen|Drei Einrichtungen machten mit, die vierte wolle die Leute erst sehen, wenn sie etwas können.]]
Für das Lager habe man die Staplerscheine gebündelt, einmal im Monat acht Plätze. Wer ihn bestehe, sei in der Hälfte der Fälle innerhalb eines Monats weg, im guten Sinn. Die andere Hälfte bewahre den Schein in der Brieftasche auf und zeige ihn gern.
# 3.2
Der Kontakt sei geregelt: Die Fachkraft besuche die Einrichtung einmal im Verlauf. [[a:3.7 b:3.7|In der Pflege klappe das, weil es nur drei Träger gebe.]]
Schwierig sei es bei Trägern außerhalb der Pflege. Einer rufe nur zurück, wenn jemand fehlt. Sie habe ihn gebeten, auch anzurufen, wenn alle da sind, und er habe gefragt, worüber man dann sprechen solle.
# 3.3
Während einer Maßnahme gelte die eine Stunde weiter. Sie werde meist am Telefon verbraucht.
In einem Kurs von vier Monaten sei die Stunde leicht zu vergessen. Damit das nicht geschieht, trage der Träger sie in seinen Stundenplan ein, mittwochs um neun, als wäre sie ein Fach. [[ab:3.2.2 b:3.7 #alsfach|Auf zwei Zeugnissen stehe es deshalb auch: Jobcenter, mit Erfolg teilgenommen.]]
# 4.1
[[ab:2.5 a:7.2 #schnellspurpl|Die Schnellspur in der Leistung sei ein Gewinn.]] Ihre Leute riefen dort an und bekämen am übernächsten Tag einen Bescheid. Sie habe gehört, dass andere deshalb länger warteten, und es nicht weiter verfolgt.
Am Ende des Gesprächs kommt sie darauf zurück. Vor zwei Wochen habe sie in der Teeküche der Leistung zwei Zettel hängen sehen, eine Zwei und eine Elf, und gefragt, ob das ein Spielstand sei. Gelacht habe dort niemand.
# 4.2
[[ab:2.1.3 b:7.3 #losblind|Das Los sei gerecht und blind zugleich. Etwa jeder vierte Zugeloste brauche etwas anderes als Vermittlung, und man dürfe ihn trotzdem nicht zurückgeben, weil dann die Gruppen nicht mehr verglichen werden könnten.]] [[ab:2.4.1 #keinerueck|Eine Rücküberstellung gebe es daher praktisch nicht, im ersten Jahr seien es drei gewesen.]]
Umgekehrt säßen im Basisteam Menschen, bei denen ein halbes Jahr Zuwendung reichen würde. [[ab:2.4 #trostlos|Zwischen den Teams sei es ruhig, das stimme; es sei die Ruhe von Leuten, die sich nichts zu sagen hätten.]]
Sie erzählt von einem Mann, der zwölf Jahre im Ausland als Elektriker gearbeitet habe und im Feld Büro und Handel gelandet sei, weil auf seinem Antrag Verkauf stand. Er sei pünktlich zu jedem Termin gekommen. Nach fünf Monaten habe ihn ein Elektrobetrieb eingestellt, den er selbst gefunden hatte, und gezählt worden sei er als Erfolg des Feldes.
Einmal habe sie versucht, den Tausch zweier Menschen zu erreichen, je einer aus jedem Team, die beide offenkundig falsch saßen. Beide Fachkräfte seien einverstanden gewesen, die beiden Menschen auch. [[ab:2.1.3 b:2.4 #tausch|Abgelehnt worden sei es nach fünf Wochen, mit drei Sätzen und einer Tabelle. Die beiden hätten sich inzwischen bei einem Fußballspiel kennengelernt und die Adressen ihrer Fachkräfte getauscht.]]
# 4.3
In den Feldern zeige sich sehr Verschiedenes. [[ab:3.4.2 #wegeph|Im Lager scheitere es am Weg und am Schichtbeginn, in der Pflege an der Erschöpfung, im Büro an der langen Pause.]] Schulden kämen überall vor.
Im Feld Büro und Handel, das zur Zeit eine einzige Fachkraft habe, warte man auf ein Erstgespräch vier Wochen. In den anderen beiden seien es fünf Tage. Das habe sie dreimal gemeldet, und jedes Mal sei ihr gedankt worden.
Erschöpfung erkenne man in der Pflege daran, dass jemand jede Frage mit einer Gegenfrage nach anderen beantwortet. Die Fachkräfte dort hätten sich angewöhnt, zweimal zu fragen. [[ab:3.4.2 #zweimal|Beim zweiten Mal komme in vielleicht einem von vier Gesprächen etwas ganz anderes: eine Mutter, die nachts läuft, ein Knie, eine Angst vor dem Aufzug.]]
# 4.4
Die fünf Plätze in der Kinderbetreuung seien immer belegt. Wer den sechsten brauche, habe Pech.
Für den sechsten Platz habe eine Tagesmutter angeboten, morgens zwei Stunden zu öffnen, wenn jemand die Heizung bezahlt. Bezahlt habe sie schließlich der Förderverein einer Schule. Im Netzwerk komme der Förderverein nicht vor, weil er zum Frühstück nie eingeladen wurde.
# 5.1
Vom Beruf aus. [[ab:3.8.1 #reihenfolge|Die Fachkraft überlege, in welchem Betrieb jemand nach sechs Wochen noch gern wäre, und rufe dort an.]]
Die Reihenfolge habe einen Haken. Für Menschen, die es eilig haben, dauere sie zu lange. [[ab:3.8.1 a:1.2.4 #eilig|Wer seine Miete schon im nächsten Monat selbst bezahlen will, nehme die Stelle am Band, und man lasse ihn, auch wenn sie nach sechs Wochen endet und die zweite Zahl verdirbt.]]
# 5.2
[[ab:2.6.2@90 b:7.2 #tandempl|Die Tandems seien das Beste am ganzen Vorhaben: zwei Leute, ein Betrieb, eine Stunde, und hinterher wisse jeder, was der andere könne.]] [[ab:2.6.3 #doppelt|Der eigene Arbeitgeberservice habe dagegen Verwirrung gestiftet. Manche Betriebe hätten drei Ansprechpersonen mit drei Visitenkarten.]]
Für die Betriebe habe man die Visitenkarten inzwischen neu gedruckt, alle drei auf einer Karte, mit Vornamen. Ein Betrieb habe sie gerahmt. Unklar bleibe, wer bei einem Streit das letzte Wort hat; bisher habe es bei jedem Streit ein anderer gehabt.
# 5.3
Gut die Hälfte, über alles gerechnet.
# 5.4
Es gebe eine Schreibwerkstatt am Mittwoch, zu der man ohne Termin komme. [[ab:3.8.3|Sechs bis zehn Menschen nutzten sie jede Woche.]]
In der Werkstatt dürfe jeder jedem helfen. Ein früherer Kunde komme noch immer, obwohl er längst Arbeit hat, und erkläre anderen, wie man eine Lücke erklärt. Er könne es besser als alle Fachkräfte zusammen.
# 5.5
[[ab:3.9@80 b:7.2 #nachph|Nach zwei Wochen, sechs Wochen und drei Monaten werde angerufen. Das geschehe in acht von zehn Fällen, seit es als Termin im Kalender stehe und als Leistung gezählt werde.]]
Der Anruf nach sechs Wochen bringe am meisten. Beim ersten seien alle noch höflich, beim dritten sei es entweder gut oder vorbei. [[ab:3.9 #sechswochen|Etwa jeder fünfte zweite Anruf führe dazu, dass jemand im Betrieb vermittle.]]
Nicht erreicht würden vor allem die Jüngeren. Sie gingen nicht ans Telefon, auch nicht für ihre Mütter. [[ab:3.9 a:3.2.2 #juengere|Seit dem Sommer bekämen sie eine Nachricht mit zwei Zeichen zur Auswahl, Daumen hoch oder Daumen quer. Geantwortet hätten von sechzig 52, quer bisher neun, und diese neun habe man besucht.]]
# 6.1
Das Programm werde vom Leitungskreis wie ein Versuch geführt. Das sei fair und manchmal kalt.
Neulich habe im Leitungskreis jemand gefragt, wie es den Menschen gehe, und nicht den Zahlen. Es sei die Auszubildende gewesen, die das Protokoll führte.
# 6.2
[[ab:4.1 #hospitation|Jede Fachkraft sitze einmal im Monat bei einer anderen dabei. Ausgewertet werde auf dem Heimweg.]]
Gewünscht hätte sie sich, dass auch jemand von außen zusieht. Sie habe eine Kollegin aus einem Nachbarhaus eingeladen, einen Tag, ohne Bogen. Diese habe am Abend drei Dinge gesagt, zwei davon habe man am nächsten Morgen geändert.
Aus den Hospitationen gebe es keine Vermerke, das sei die Bedingung gewesen. Was geblieben ist, erkenne man an den Sätzen, die wandern. Der Satz mit dem Schichtplan sei im März im Lager entstanden und im Juni in der Pflege angekommen, leicht gekürzt.
# 6.3
Fachaufsicht im Gespräch, ja. Sie schaffe die Hälfte dessen, was vorgesehen sei.
Die andere Hälfte hole ihre Stellvertretung nach, mit umgekehrtem Ansatz: Sie frage hinterher die Menschen statt der Fachkräfte.
# 6.4
Die Zahlen aus dem Vergleich seien veröffentlicht worden, ehe das Team sie gesehen habe. Neun Prozentpunkte, das sei gut. Gefragt worden, was dahinterstecke, sei niemand.
In den Zahlen stecke nach ihrer Vermutung zur Hälfte die Pflege. Man habe sie nicht gefragt, also habe sie es selbst ausgezählt, an einem Wochenende: [[ab:4.2 b:1.5.2 #herausgerechnet|Ohne die Pflege seien es fünf Prozentpunkte statt neun. Weitergegeben habe sie das nicht, es passe auf keine der vorgesehenen Zeilen.]]
# 6.5
[[ab:4.3 #feldwunsch|Sie habe um ein viertes Feld gebeten, ein offenes. Abgelehnt worden sei es mit dem Hinweis auf den Versuch.]]
Bei den Stunden sei sie gehört worden. Die vierte Stunde im ersten Monat gehe auf eine Tabelle zurück, in der sie zeigte, dass die Menschen mit vier Stunden seltener absagten. Dass diese Menschen auch die besseren Fachkräfte hatten, habe sie dazugeschrieben; gelesen worden sei die Tabelle.
# 6.6
Davon wisse sie zu wenig.
Auf Nachfrage fügt sie hinzu, dass zwei Fachkräfte aus den Basisteams um Hospitation gebeten hätten. Genehmigt worden sei es nicht, um die Gruppen nicht zu vermischen. Die beiden seien dann in ihrer Mittagspause gekommen.
`;

export const phAa = `
# 1.2
Geantwortet hat die Leitung der örtlichen Agentur. Das Jobcenter sei ein gut geführtes Haus, das seine Stärken kenne und sie gern zeige. [[b:1.4.2 #zeigen|Weniger gelinge, andere rechtzeitig einzubeziehen; man erfahre von Vorhaben, wenn der Name schon feststehe.]]
In den Abläufen sehe sie keine groben Mängel. Die Eingangszone sei besser als die eigene.
Das Verhältnis der beiden Häuser vergleicht sie mit einer Ehe, in der beide gut kochen. An Feiertagen gehe es hoch her. Sie habe mit der Geschäftsführung einen festen Termin im Monat, ohne Tagesordnung, und diesen habe in drei Jahren keine von beiden abgesagt.
Als Beispiel für ein Vorhaben mit fertigem Namen nennt sie die Schreibwerkstatt am Mittwoch. Ihr Haus habe seit Jahren dieselbe, am selben Tag, drei Straßen weiter. Inzwischen schicke man einander die Leute, je nachdem, wo gerade ein Stuhl frei ist. [[b:1.4.2 b:2.7 #stuhl|Zusammenlegen könne man beide nicht, weil dann eine davon wegfiele.]]
# 1.1
Dafür gesprochen habe die Neugier der Geschäftsführung. Die Agentur habe weder gedrängt noch gebremst. [[b:1.4.2 #chance|Chancen habe sie bei der Pflege gesehen, Risiken beim Verhältnis zu den Betrieben, und beides sei so eingetreten.]]
Als Nachbarin habe sie damals geraten, mit einem Feld anzufangen und die anderen später dazuzunehmen. Gehört worden sei es, befolgt nicht. Heute denke sie, dass drei Felder richtig gewesen wären, wenn eines davon das richtige gewesen wäre.
Die Stadt habe sich nach ihrem Eindruck überzeugen lassen, weil jemand eine Rechnung mitbrachte, und die Regionaldirektion, weil jemand Geduld mitbrachte. Beides sei dieselbe Person gewesen, die Geschäftsführung, an zwei aufeinanderfolgenden Tagen.
# 1.3a
Das Programm solle zeigen, dass Betreuung wirke. Dass es gleichzeitig etwas einsparen solle, sei ein zweites Ziel, das dem ersten gelegentlich die Luft nehme.
Vor allem erreichen solle es nach ihrer Lesart, dass das Haus recht behält. Das meine sie nicht böse. [[b:1.1.3 b:1.2.3 #recht|Wer jahrelang gesagt habe, dass es mit weniger Fällen besser geht, wolle es einmal sehen, und die meisten Leitungen kämen nie so weit.]]
# 1.3b
Mitgewirkt habe die Agentur kaum. [[b:1.4.2|An der Zahl 180 sei sie nicht beteiligt gewesen, an der Zahl für die Haltbarkeit erst recht nicht; diese halte sie allerdings für die klügere.]]
Bekannt gemacht worden seien die Ziele bei einem der monatlichen Termine, zwischen zwei anderen Dingen. Sie habe gefragt, ob sie davon in ihrem Haus erzählen dürfe. Die Antwort sei gewesen, das habe sie gehofft.
# 1.4
Die Regionaldirektion vermittle zwischen beiden Häusern, wenn es nötig sei. Zweimal sei es nötig gewesen. Die Stadt achte aufs Geld. Das Land komme in diesem Bild nicht vor.
Beim ersten Mal, als die Regionaldirektion vermitteln musste, sei es um Stühle gegangen, wörtlich: um zwei Arbeitsplätze in einem gemeinsamen Großraum. Beim zweiten Mal um eine Pressemitteilung, in der das gemeinsame Team als Team des Jobcenters erschien. Der Streit um die Stühle habe länger gedauert.
# 1.6
Erwartet habe sie, dass sich der Abstand zwischen Vermittlung und Betrieb verringere. [[b:2.6.2@80 #tandemaa|Das sei durch die Tandems gelungen, die sie ohne Vorbehalt lobt.]] Ihre eigenen Leute kämen aus diesen Terminen anders zurück, als sie hingegangen seien.
Nicht eingetreten sei eine andere Erwartung. Sie habe gehofft, dass Menschen zwischen den Häusern weniger hin- und hergereicht würden. Noch immer wechsle jemand, der ergänzend Leistungen beziehe, dreimal im Jahr die Zuständigkeit. [[b:1.4.2 #wechsel|Das könne kein Programm heilen, wohl aber ein Gespräch zwischen zwei Menschen, die sich kennen.]]
Von den Fachkräften ihres Hauses werde erwartet, dass sie den anderen zuarbeiten, ohne dass das irgendwo als Leistung gelte. [[b:1.4.2 b:2.6.2 #zuarbeiten|Ein Tandem stehe in ihrer Statistik als eine halbe Stunde Reisezeit.]] Sie habe den Schlüssel zweimal beantragt und vergebe ihn jetzt selbst, mit Bleistift.
# 1.7
Von den Vorläufern habe man wenig gehört. Ein Vorbild sei für sie eher ein eigener Versuch gewesen, bei dem vor sechs Jahren Vermittlung und Betriebsbetreuung in einer Hand lagen. [[b:1.6|Er sei gut gelaufen und beendet worden, weil er in keine Statistik gepasst habe.]]
Untereinander sprächen die Agenturen über das Programm kaum. Auf der letzten Tagung habe sie in der Pause davon erzählt. Drei hätten zugehört, eine habe sich die drei Anrufe aufgeschrieben, und zwei seien Kaffee holen gegangen.
# 2.1
Stunden statt Kontakte, das habe sie sich gemerkt und im eigenen Haus vorgeschlagen.
Ausprobiert worden sei es bei ihr mit vier Personen über ein Quartal. Zwei hätten die Freiheit genossen, eine habe um eine Zahl gebeten, und die vierte habe die Stunden gleichmäßig auf alle verteilt, wie Suppe.
# 2.2
Wie weit es gelinge, sehe sie nur an den Bewerbungen, die in den Betrieben ankämen. [[b:3.8.2 #bewerbungen|Diese seien besser geworden, weniger und mit mehr Verstand ausgewählt.]]
Bei den Menschen, die beide Häuser kennen, höre sie einen Unterschied in der Anrede. [[b:3.3.3 #anrede|Vom Jobcenter sagten sie früher: die da oben, obwohl es im Erdgeschoss liegt. Heute nennten einige einen Namen, und wenn der Name wechsle, sagten sie eine Weile gar nichts.]]
# 2.3
[[b:2.3.4@80 #abgeworben|Zwei der Fachkräfte, die das Jobcenter verloren habe, arbeiteten jetzt in der Agentur, unbefristet. Sie habe sie nicht abgeworben, aber auch nicht abgewiesen.]] Solange man für dieselbe Arbeit zwei Sorten Verträge anbiete, gehe der Weg in eine Richtung.
Eine der beiden habe am ersten Tag gefragt, ob sie ihre alten Kundinnen noch anrufen dürfe. Man habe das mit dem Datenschutz besprochen und verneint. Menschlich finde sie das falsch.
Die Auswahl habe sie anfangs für mutig gehalten. Ein Speditionskaufmann in einem Jobcenter, das habe es hier nicht gegeben. Als er ging, habe sie ihm in der Kantine gegenübergesessen und gefragt, ob er sich das überlegt habe. Er habe gesagt, er habe eine Hypothek.
# 3.1
Bei der Pflege arbeite man gemeinsam, sonst getrennt. Bei den Umschulungen habe die Agentur Plätze übrig, die das Jobcenter nicht abrufe. Weshalb, wisse sie nicht.
Ein Kurs für Pflegehilfe mit zwanzig Plätzen sei im Frühjahr mit elf Menschen gestartet. Neun weitere hätten auf einer Liste des Jobcenters gestanden, die zwei Tage zu spät gekommen sei. So etwas ärgere sie mehr als jeder Streit über Zuständigkeiten.
Über die Plätze bei den Umschulungen habe man sich im Herbst einmal ausgesprochen, vier Leute an einem Tisch. Ergeben habe sich, dass beide Häuser unter Eignung etwas anderes verstehen. [[b:3.7 b:1.4.2 #eignung|Das eine meine, jemand werde durchhalten, das andere, jemand werde gebraucht. Eine gemeinsame Liste gebe es seither, mit zwei Spalten.]]
# 4.1 | keine Antwort
# 4.2
Das gehe sie nichts an, sie sage es trotzdem: [[b:2.1.3 b:7.3 #losaa|Das Los sei eine Erfindung von Leuten, die nicht am Schalter säßen.]] Ihre Mitarbeitenden träfen in Betrieben auf Menschen, die man nicht dorthin hätte schicken sollen, und auf die Frage nach dem Grund höre man, sie seien gezogen worden.
Auf Nachfrage räumt sie ein, dass auch ihr eigener Arbeitgeberservice Menschen schicke, bei denen man sich wundert. Der Unterschied sei, dass sich dort jemand geirrt habe und beim Los niemand. [[b:2.1.3 #niemandgeirrt|Einen Irrtum könne man besprechen.]]
# 4.3
Schwierige Lebenslagen sehe der Arbeitgeberservice als Erster, weil der Betrieb sich beschwere. [[b:2.6 #rueckmeldung|Ein Weg, das an die Fachkraft zurückzumelden, fehle bis heute; man rufe an, wenn man jemanden kenne.]]
Einmal habe sie selbst am Telefon gesessen, weil niemand sonst da war. Ein Betrieb habe gefragt, ob man jemanden entlassen dürfe, der jeden Freitag eine Stunde früher gehe. Nach drei Rückfragen habe sich ergeben, dass er seine Mutter von der Tagespflege holte. [[b:3.4.2 b:3.9 #freitag|Man habe die Stunde auf Montag gelegt. Für solche Anrufe gebe es keine Zuständigkeit, und deshalb seien sie so selten.]]
Für die Rückmeldung habe man ein Formular erwogen und es gelassen, nachdem ein Entwurf mit siebzehn Feldern vorlag. Jetzt gebe es freitags um zwölf einen Anruf zwischen zwei Personen, zehn Minuten, seit elf Wochen. Er finde statt, weil beide danach Feierabend haben.
# 4.4
Das Frühstück mit zwanzig Stellen besuche sie gern. Beschlossen werde dort nichts, und das sei vermutlich der Grund, weshalb alle kämen.
Neben ihr sitze dort immer dieselbe Mitarbeiterin der Bahnhofsmission, und von dieser erfahre sie in zehn Minuten, wer in dieser Stadt gerade wen entlässt. [[b:2.7 #bahnhof|Zweimal habe sie daraufhin einen Betrieb angerufen, ehe er sich selbst meldete. Der eine sei erleichtert gewesen, der andere habe wissen wollen, woher sie das habe.]]
# 1.5
Das Modell stamme aus dem eigenen Haus, sie müsse es also verteidigen. [[b:3.1.1|Es habe beiden Seiten eine gemeinsame Sprache gegeben.]] Zwischen dem Modell und dem Programm sehe sie keine Verbindung, die man nicht nachträglich hergestellt habe.
Wie verschieden das Modell angewandt wird, sehe sie an den Übergängen. Wer vom einen Haus ins andere wechselt, bekomme in etwa jedem dritten Fall eine neue Profillage, ohne dass sich an ihm etwas geändert hätte. [[b:3.1.2 b:1.4.2 #uebergang|Sie habe vorgeschlagen, die alte wenigstens zu lesen, und das sei angenommen worden.]]
# 5.2
Besser vermittelt werde, gemessen an Rückmeldungen der Betriebe. [[b:2.6.1@90 #misstrauen|Der eigene Arbeitgeberservice des Jobcenters sei hingegen ein Fehler. Er sei an einem Freitag beschlossen und am Montag vorgestellt worden, und es habe ein halbes Jahr gedauert, bis man wieder miteinander gesprochen habe.]] [[b:2.6.3 #visitenkarten|Ein Betrieb habe ihr drei Visitenkarten auf den Tisch gelegt und gefragt, welche er wegwerfen dürfe.]]
Um das Verhältnis zu reparieren, habe man beide Dienste einen Tag lang zusammen in ein Lager gestellt, zum Mitarbeiten. [[b:2.6.3 b:7.1 #lagertag|Danach sei die Aufteilung der Betriebe in einer Stunde beschlossen gewesen, nachdem man vorher vier Sitzungen gebraucht hatte, um keine zu beschließen.]] Auf diese Idee sei die Person aus dem Arbeitgeberservice gekommen, die auch die meisten Tandems mache.
Beim Lagertag selbst seien acht Leute dabei gewesen, vier von jeder Seite. Nach der zweiten Stunde habe niemand mehr gewusst, wer zu wem gehört, weil alle dieselben Westen trugen. Die Schichtleitung habe am Abend gesagt, einstellen würde sie drei, und nicht verraten, welche.
# 5.7
Die drei Anrufe der Nachbetreuung halte sie für das, was am meisten bewirke. Man sehe daran, wie wenig es oft brauche.
Ihr Haus habe die Anrufe für einen eigenen Versuch übernommen, mit zwei Personen und einem Kalender. Nach einem Vierteljahr seien es fünfzig Anrufe gewesen. Ein Betrieb habe gefragt, ob man etwas verkaufen wolle.
Zwischen beiden Häusern habe man verabredet, dass ein Betrieb nicht in derselben Woche zweimal angerufen wird. Dafür gebe es ein Blatt im Flur der Agentur, auf dem das Jobcenter anrufen und etwas eintragen lassen kann. Es funktioniere, solange die Frau am Empfang eine leserliche Schrift habe, und sie habe eine.
# 6.1
Soweit sie es beurteilen könne, werde straff geführt.
Einmal habe sie bei einer Klausur des Hauses zu Gast sein dürfen. Um neun habe man angefangen, um zehn vor zwölf sei der letzte Punkt erledigt gewesen, und dann seien alle sitzen geblieben und hätten geredet. In ihrem Haus sei es umgekehrt: Man rede bis zehn vor zwölf.
# 6.2
Dazu könne sie nichts sagen, sie sitze nicht in Gesprächen.
# 6.4
Eine eigene Bilanz der Agentur gebe es nicht. [[b:4.2 #vorsprung|Den Vorsprung von neun Prozentpunkten nehme sie zur Kenntnis. Sie hätte gern gewusst, wie er aussehe, wenn man die Pflege herausrechne.]]
Zu einem eigenen Urteil gedrängt, sagt sie: Es gehe den Menschen besser und den Fachkräften schlechter, und das Zweite werde das Erste einholen. [[b:4.2 b:2.3.4 #einholen|Aufschreiben dürfe man das, es sei keine Bilanz, nur eine Beobachtung von nebenan.]]
# 6.5
Ein gemeinsames Verfahren gebe es nicht. Nachgesteuert werde im Jobcenter, erfahren werde es in der Runde danach. Für den Arbeitgeberservice habe man immerhin vereinbart, Betriebe aufzuteilen: die großen hier, die kleinen dort.
Zur Aufteilung nach Größe gehöre eine Ausnahme: Ein Betrieb mit elf Leuten wolle beim gemeinsamen Arbeitgeberservice bleiben, weil er dessen Nummer auswendig kenne. Dabei habe man es gelassen.
# 6.5.1
[[b:4.3 #klinik|Die Klinik der Stadt habe angekündigt, eine Küche und die Wäscherei an auswärtige Firmen zu geben. Damit fielen siebzig einfache Arbeitsplätze weg, und die Felder des Programms fingen davon nichts auf.]]
Das Versandhaus suche zwar dreißig Leute, aber in drei Schichten, und für die Frauen aus der Wäscherei sei die Nacht das Hindernis. Zwölf von ihnen hätten sich dort schon gemeinsam vorgestellt, als Gruppe, mit einem eigenen Dienstplan. Genommen worden seien zwei.
`;
