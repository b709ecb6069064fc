/** Probenheim, clients and what their caseworker says of them. Everything in it is invented. */

export const phKd = `
# 1.1
Zuletzt hat die Kundin vier Jahre in der Küche einer Betriebskantine gearbeitet, zuerst am Band der Spülmaschine, später an der kalten Theke. Sie habe dort Salate und Platten gemacht und sei für zwei Aushilfen verantwortlich gewesen, ‹ohne dass das irgendwo stand›.
Auf die Frage, was sie an dieser Arbeit gut gefunden habe, sagt sie: dass um elf Uhr alles fertig war und schön aussah und um zwei nichts mehr da. Man habe jeden Tag gesehen, was man getan hat. Bei dreihundert Essen habe sie höchstens zehn weggeworfen, und darauf sei sie stolz gewesen, auch wenn es niemand gezählt habe.
In den Küchen davor habe sie alles gemacht, was man im Stehen tun kann. In einem Altenheim habe sie ein Jahr lang Frühstücke gerichtet, siebzig Tabletts in anderthalb Stunden, jedes mit einer Karte, auf der stand, wer was nicht darf. [[#tabletts|Verwechselt habe sie in dem Jahr keines. Aufgehört habe sie dort, weil der Vertrag aufhörte.]]
Von sich aus erzählt sie vom Fischhändler, bei dem sie mit sechzehn angefangen habe, samstags. Er habe gesagt, wer Eis schaufeln kann, könne alles. Sie habe ihm das lange geglaubt.
# 1.2
Einen Berufsabschluss habe sie nicht. Eine Lehre als Köchin habe sie im zweiten Jahr abgebrochen, als ihr erstes Kind kam. Den Hauptschulabschluss habe sie, und einen Hygieneschein, den sie immer wieder auffrische.
Nachgeholt hätte sie die Lehre gern, vor fünf Jahren schon. Die Schule sei in der Nachbarstadt gewesen, zweimal in der Woche um Viertel vor acht. Ausgerechnet habe sie es auf einem Einkaufszettel: Um fünf hätte sie aus dem Haus gemusst, und die Kinder um sieben.
# 1.3
Die Kantine sei geschlossen worden, weil der Betrieb die Küche an einen auswärtigen Anbieter gegeben habe. [[#kantine|Von sechs Frauen sei eine übernommen worden, und das sei die mit dem Auto gewesen.]] Das liege jetzt gut zwei Jahre zurück.
Die eine, die übernommen wurde, arbeite jetzt für den neuen Anbieter, in einer Halle am Stadtrand. Man grüße sich im Supermarkt. Sie habe erzählt, dass dort alles in Beuteln ankomme und nur noch warm gemacht werde. Seit diesem Gespräch, sagt die Kundin, sei es ihr um die Stelle weniger leid.
# 1.4
Sie lebe mit zwei schulpflichtigen Kindern zusammen. Die Großmutter wohne im Haus gegenüber und könne nachmittags aufpassen, abends aber nicht. [[#abends|Deshalb gehe alles, was vor sieben anfange oder nach sechs aufhöre, nur mit einem halben Dutzend Telefonaten.]]
Für die Vormittage habe sie mit zwei Nachbarinnen einen Tausch, über den sie Buch führt: eine Stunde Kinder gegen eine Stunde Bügeln. [[#tauschbuch|Zur Zeit schulde man ihr elf Stunden, und es beruhige sie, dass sie im Notfall elf Stunden hätte.]]
# 2.1
Seit der Schließung, also seit gut zwei Jahren. Bei ihrer jetzigen Fachkraft sei sie seit ungefähr elf Monaten.
Was sie in dem Jahr dazwischen gemacht habe? Gewartet, sagt sie, und zwar ordentlich. Sie habe jeden Brief am selben Tag beantwortet und auf drei davon eine Antwort bekommen.
# 2.2
Ja, früher einmal, für ein halbes Jahr, nach der Geburt des zweiten Kindes. Damals habe sie nur Post bekommen.
Das halbe Jahr damals habe sie in einer Mappe abgeheftet, elf Briefe. Auf keinem stehe ein Name, nur eine Nummer für Rückfragen. Sie habe einmal angerufen und sei nach vier Weiterleitungen wieder bei der ersten Stimme gewesen.
# 2.3
[[#erwartung|Ein Jobcenter solle einem nach ihrer Meinung helfen, wieder hineinzukommen, und zwar in etwas, das man könne.]] Das Geld müsse stimmen, das sei ja klar, aber davon gehe man nicht morgens aus dem Haus.
Früher habe sie gedacht, ein Amt müsse einem eine Stelle geben. Heute denke sie, es müsse einem glauben. Wenn man sage, man könne zweihundert Leute satt machen, dann solle jemand das einmal aufschreiben und nicht nach dem Papier fragen.
Auf die Frage, woran man merke, dass einem geglaubt wird: an der nächsten Frage. Wer glaubt, frage nach dem Rezept, und wer nicht glaubt, nach dem Nachweis.
# 3.1
Gesagt worden sei ihr, dass sie jetzt öfter kommen dürfe. Den Namen des Programms habe sie zum ersten Mal auf dem Informationsblatt für dieses Gespräch gelesen. [[#name|Sie habe gedacht, ihre Fachkraft sei einfach fleißiger als die anderen.]]
Auf dem Informationsblatt habe sie gelesen, dass die Betreuung ausgelost worden ist. Das habe sie vorher nicht gewusst, oder es habe in einem Brief gestanden, den sie als Rechnung abgelegt hat. [[#ausgelost|Zuerst habe es sie gekränkt, dann habe sie gedacht, im Lotto hätte sie auch nie etwas gewonnen, also stehe es jetzt eins zu null.]]
# 3.2
Begründet worden sei es damit, dass sie ‹nah dran› sei. Das habe sie gefreut und zugleich unter Druck gesetzt.
Was nah dran heiße, habe sie nicht gefragt. An der Stelle, habe sie angenommen. Inzwischen frage sie sich manchmal, ob am Ausgang gemeint war.
# 4.1
Ja, viel öfter. Früher sei sie alle vier, fünf Monate eingeladen worden, jetzt alle drei Wochen. Manchmal telefoniere man auch nur.
Länger dauerten die Gespräche auch. Früher sei sie nach zehn Minuten wieder draußen gewesen und habe auf dem Flur gelesen, was sie unterschrieben hatte.
# 4.2
[[#kaffee|Beim ersten Termin sei ein Kaffee auf dem Tisch gestanden, das wisse sie noch, weil sie nicht gewusst habe, ob sie ihn nehmen dürfe.]] Die Fachkraft habe gefragt, was sie an der Arbeit in der Kantine gemocht habe. Das habe sie noch nie jemand gefragt. Über das Programm sei wenig gesprochen worden, über den Führerschein viel.
Es sei ein anderes Gespräch gewesen als das, das sie früher mit Frau Mustermeier geführt habe; die habe die ganze Zeit in den Bildschirm geschaut.
Am Ende des ersten Termins habe sie gefragt, ob sie etwas unterschreiben müsse. Die Fachkraft habe gesagt, heute nicht. Da sei sie auf dem Heimweg eine Haltestelle früher ausgestiegen und zu Fuß gegangen, weil sie habe nachdenken wollen.
Beim zweiten Mal habe die Fachkraft aufgeschrieben, was sie über die Küche erzählte, obwohl sie so getan habe, als kritzle sie. Gemerkt habe sie es an der Mappe, später. Da habe ein Satz gestanden, den nur sie gesagt haben konnte.
# 4.3
Hier werde es schwierig. [[#zielberuf|In ihren Unterlagen stehe als Ziel Lagerhelferin. Sie habe dazu genickt, weil es im Lager Stellen gebe. Gewollt habe sie Küche.]] Ihre Fachkraft habe gesagt, man könne das Ziel später immer noch ändern. Das sei bisher nicht geschehen.
[[#genickt|Auf die Frage, ob sie das so vereinbart habe, sagt sie: ‹Vereinbart ist, wenn beide reden. Ich habe genickt.›]]
Weshalb sie nicht widersprochen habe? Man widerspreche nicht jemandem, der Kaffee hinstellt. [[#kaffeehinstellt|Außerdem habe sie damals gedacht, ein Ziel sei etwas für die Unterlagen, so wie die Schuhgröße beim Arzt.]] Dass alles andere daran hängt, die Vorschläge, die Bewerbungen und sogar der Kurs, in den sie hätte gehen können, habe sie erst gemerkt, als immer nur Lager kam.
Einmal habe sie es doch versucht. Sie habe beim Hinausgehen gesagt, in der Schule in ihrer Straße suchten sie jemanden für die Küche. Die Fachkraft habe es sich notiert. In der Woche darauf sei die Stelle weg gewesen, und beide hätten so getan, als sei das Gespräch darüber woanders geführt worden.
# 4.4
Ihre Fachkraft meine, über die Zeitarbeit komme man am schnellsten unter. Sie selbst glaube eher an Vorstellen und Probearbeiten. Wer sie einmal eine Platte habe legen sehen, der nehme sie.
Über Umzug und Pendeln habe man gesprochen, der Vollständigkeit halber. Eine Selbständigkeit, Platten für Feiern, habe sie selbst ins Spiel gebracht. Die Fachkraft habe ausgerechnet, wie viele Platten es im Monat sein müssten, es seien 44 gewesen. Sie habe in ihrem Leben schon mehr gelegt, allerdings nie allein und nie auf Rechnung.
# 4.5
Ja, zwei Stellen im Lager, beide im Schichtdienst. Sie habe gefragt, wie das mit den Kindern gehen solle. Eine der beiden habe die Fachkraft daraufhin zurückgezogen.
Die zweite Stelle habe sie sich angesehen, aus Höflichkeit. Die Halle sei hell gewesen und der Schichtleiter freundlich. Er habe gefragt, ob sie Samstage könne. Sie habe gesagt, Samstage schon, nur keine Abende. Er habe genickt, so wie sie sonst nickt, und da habe sie gewusst, wie es ausgeht.
# 4.6
[[#hindernis|Das Hindernis seien die Zeiten, nicht der Wille und nicht die Kinder.]] Küche fange früh an, das stimme, aber Schulküchen und Kindergärten hörten um drei auf. Ein Auto habe sie nicht, der Bus fahre zweimal in der Stunde.
Dass die Leute in den Ämtern denken, mit zwei Kindern könne man nicht, ärgere sie. Man könne sehr wohl, man könne nur nicht zu jeder Stunde. [[#stunden|Sie habe einmal alle Stunden ausgerechnet, in denen sie arbeiten könnte, es seien 46 in der Woche, mehr, als jemand ihr anbietet.]]
In der Vereinbarung stehe, sie sei zeitlich eingeschränkt verfügbar. Der Satz habe sie beschäftigt. Eingeschränkt sei doch eigentlich der Fahrplan. [[#eingeschraenkt|Sie habe ihrer Tochter den Satz diktiert, zum Üben, und die Tochter habe gefragt, ob das eine Krankheit ist.]]
# 4.7
Sie solle fünf Bewerbungen im Monat schreiben und sich bei einer Leihfirma vorstellen. Das mache sie. Was geschehe, wenn es nicht klappe, sei nicht besprochen worden.
Von den fünf Bewerbungen schreibe sie drei für Küchen, das wisse ihre Fachkraft, und zwei für Lager, das wisse die Liste. Beworben habe sie sich in diesem Jahr insgesamt 54 Mal, beantwortet worden seien neunzehn.
# 4.8
Unterschrieben habe sie etwas, ja. Es seien vier Seiten gewesen. [[#vierseiten|An zwei Stellen habe sie etwas wiedererkannt, was man besprochen habe, der Rest sei ‹das übliche Deutsch› gewesen.]] Durchgelesen habe sie es zu Hause. Geändert worden sei es seither nicht.
Zu Hause habe sie mit einem Stift unterstrichen, was sie nicht verstand. Es sei auf jeder Seite etwas gewesen, auf der dritten alles. Zum nächsten Termin habe sie das Blatt mitgebracht, sich dann aber nicht getraut, weil die Fachkraft gerade von ihrem eigenen Urlaub erzählte.
# 4.9
Etwa vierzehn Gespräche seien es gewesen. Sie liefen ruhig ab, meistens eine halbe Stunde. Zuerst frage die Fachkraft nach den Kindern, dann nach den Bewerbungen. [[#vertrauen|Sie gehe gern hin. Das sage man ja nicht laut, aber es sei so.]]
Am schönsten sei das Gespräch gewesen, in dem nichts vorlag. Man habe eine halbe Stunde über Messer geredet, welches wofür. Die Fachkraft habe sich danach ein gutes gekauft.
# 4.10
Man schreibe sich Nachrichten, wenn etwas dazwischenkomme. Einmal habe die Fachkraft angerufen, weil sie in der Bahn eine Anzeige gesehen habe.
# 4.11
Einmal, eine Veranstaltung über Berufe in der Pflege. Da sei sie fehl am Platz gewesen, aber der Weg habe sich gelohnt, weil sie eine frühere Kollegin getroffen habe.
Ein Angebot für einen Kurs zur Lagerkraft habe sie abgelehnt, das einzige Mal, dass sie etwas abgelehnt hat. Passiert sei nichts. Sie habe es zwei Wochen lang jeden Morgen im Briefkasten erwartet.
# 5.1
Sie frage in Gaststätten und in den Küchen von Schulen nach, immer persönlich und nie am Telefon. In vier Küchen habe sie zur Probe gearbeitet, jedes Mal ohne Bezahlung. [[#probe|Zweimal habe man sie nehmen wollen, beide Male sei es an der Uhrzeit gescheitert.]]
In der vierten Küche habe die Leitung ihr am Ende die Hand gegeben und gesagt, schade. Das Wort gehe ihr nach. Beim Hinausgehen habe sie gesehen, dass die Frau, die dann genommen wurde, vor der Tür von ihrem Mann gebracht wurde, um zwanzig vor sechs.
Am weitesten gekommen sei sie bei einem Kindergarten. Dort habe sie drei Vormittage gekocht und am dritten sei kein Teller zurückgekommen. Die Leiterin habe sie zum Träger geschickt, und der habe einen Abschluss verlangt, wegen der Allergene. [[#allergene|Sie habe ihren Hygieneschein hingelegt und die Karten aus dem Altenheim beschrieben, siebzig Stück. Der Mann sei nett gewesen und habe gesagt, das dürfe er leider nicht sehen.]]
# 5.2
Geholfen habe die Fachkraft bei der Mappe und mit dem Foto. Bei der Leihfirma habe sie vorher angerufen, das habe man gemerkt.
# 5.3
Eine frühere Kollegin, die jetzt in einer Schulküche arbeite, halte ihr die Augen offen.
Auch der Hausmeister ihrer früheren Kantine rufe manchmal an. Er komme herum. Zwei Hinweise habe sie von ihm, beide gut, beide ab fünf Uhr früh.
# 5.4
Ab und zu komme ein Vorschlag mit der Post. Die passten weniger als die im Gespräch, weil sie jemand anders heraussuche.
# 5.5
Nein. Davon habe sie gehört, angeboten worden sei es ihr nicht. Mitgehen müsse niemand, sie könne selbst reden; aber vorher anrufen, das würde etwas ausmachen.
Am liebsten wäre ihr, jemand riefe vorher an und sagte nur einen einzigen Satz, nämlich bis wann sie morgens könne. Dann müsste sie ihn nicht selbst sagen, am Ende, wenn alle schon gelächelt haben.
# 5.6
Den Arbeitgeberservice kenne sie nicht.
# 6.0
Dass sie immer dieselbe Person vor sich habe. Früher habe sie jedes Mal von vorn erzählen müssen.
Gut sei auch, dass ihre Fachkraft sich bei ihr entschuldigt habe, als sie einen Termin verwechselt hatte. In einem Amt habe sich vorher noch nie jemand bei ihr entschuldigt. Sie habe gar nicht gewusst, was man darauf sagt.
# 6.1
Alles in allem ja. Sie fühle sich ernst genommen. [[#ernst|‹Nur beim Beruf, da hört sie mich nicht.›]]
Wenn sie etwas ändern dürfte, dann würde sie ihre Fachkraft einmal mitnehmen, in eine Küche, an einem Vormittag. Danach müsste man über das Ziel nicht mehr reden.
# 6.2
Zufriedener sei sie, eindeutig. Der Unterschied sei die Zeit.
Zufrieden heiße allerdings nicht, dass es besser werde. Es heiße, dass sie nicht mehr mit Bauchweh hingehe.
# 6.3
Es seien weniger Vorschläge als früher und bessere, wenn man von der Küche absehe.
# 6.4
Besser, ja. Arbeit habe sie allerdings noch keine.
# 6.5
Alle drei Wochen sei richtig. Öfter wäre ihr zu viel, dann wisse man nicht mehr, was man erzählen solle.
`;

export const phFall = `
# 1.1
Es geht um eine Kundin Ende dreißig ohne abgeschlossene Ausbildung. Sie habe eine Lehre als Köchin im zweiten Jahr abgebrochen und danach in wechselnden Küchen gearbeitet, zuletzt vier Jahre lang in einer Betriebskantine, die geschlossen worden sei. Die Fachkraft beschreibt sie als jemanden, der mehr könne, als auf dem Papier stehe. [[#theke|An der kalten Theke habe sie nach eigener Erzählung zwei Aushilfen angeleitet; im Zeugnis stehe davon nichts, weil es kein Zeugnis gebe, nur eine Bescheinigung.]]
Die Fachkraft ist aus dem Bestand in das Feld Lager und Verkehr gewechselt. Sie betreue die Kundin seit elf Monaten.
Sprachlich sei sie sehr gewandt, nur nicht, wenn es um sie selbst gehe. Über die Küche könne sie eine halbe Stunde reden, über ihre Stärken keinen Satz. Beim zweiten Termin habe die Fachkraft sie gebeten, den Ablauf eines Mittags mit dreihundert Essen zu erzählen, und heimlich mitgeschrieben. Daraus sei der beste Teil der Mappe geworden.
Über die Küche selbst habe die Fachkraft von ihr einiges gelernt. Sie könne jetzt erklären, weshalb man kalte Platten von außen nach innen legt. [[#aussennachinnen|Für die Vermittlung ins Lager habe ihr das nichts genützt; einmal habe sie es trotzdem in einem Gespräch mit einem Betrieb erwähnt, und der habe gefragt, ob er sich verwählt habe.]]
Nicht in der Mappe stehe das Altenheim. Die Kundin habe es erst beim siebten Termin erwähnt, nebenbei, siebzig Tabletts mit Karten. Auf die Frage, warum sie das nie gesagt habe, habe sie geantwortet, es sei ja nur Frühstück gewesen.
# 1.2
Zwei Kinder im Schulalter, die Großmutter wohne in der Nähe und springe nachmittags ein. Abends und früh am Morgen sei niemand da. [[#grenzen|Damit stünden sieben und achtzehn Uhr als Grenzen fest, und daran scheitere im Lager das meiste.]] Über den Vater der Kinder werde nicht gesprochen; die Kundin habe das Thema einmal beiseitegeschoben, und dabei sei es geblieben.
Die Großmutter kenne sie vom Telefon. Als die Kundin einmal nicht erreichbar war, habe sie abgenommen und in zwei Minuten den ganzen Wochenplan der Familie erklärt, mit Uhrzeiten. Aufgeschrieben habe die Fachkraft ihn nicht, es sei ihr zu nah vorgekommen. Gebraucht habe sie ihn seither oft.
Neu sei ein Tausch mit zwei Nachbarinnen, Bügeln gegen Kinder. Er decke an drei Tagen die Zeit bis halb acht. Für eine Frühschicht reiche das nicht, für eine Schulküche schon. Verlassen wolle sich die Fachkraft darauf nicht, weil es nirgends steht. Die Kundin führe allerdings ein Heft darüber, das ordentlicher sei als mancher Dienstplan.
# 1.3
Durch die Auslagerung der Kantine. Beworben habe sie sich danach sofort und an den richtigen Stellen, nur nie schriftlich. Bis sie im Programm gewesen sei, sei ein gutes Jahr vergangen, in dem man sie dreimal eingeladen habe.
Im ersten Jahr nach der Kantine sei sie im Basisteam gewesen. In den Vermerken aus dieser Zeit stehe dreimal derselbe Satz, Kundin wirkt motiviert. Die Fachkraft sagt, sie habe sich darüber geärgert, bis sie in ihren eigenen Vermerken nachgesehen habe; dort stehe er viermal.
Gekocht habe sie in diesem Jahr trotzdem, für den Mittagstisch einer Gemeinde, zweimal in der Woche, ohne Geld. Erwähnt habe sie es nie, weil sie gedacht habe, das dürfe man nicht. Herausgekommen sei es, als eine Helferin der Gemeinde anrief und fragte, ob man ihr die Köchin lassen könne, wenn sie vermittelt ist.
# 2.1 | Akte
In der Akte steht eine marktnahe Einstufung. Die Fachkraft hält sie für richtig, sofern man die Uhrzeiten wegdenke. Mit ihnen sei die Lage deutlich enger. [[#aussichten|In einer Schulküche oder in einem Kindergarten wäre sie morgen vermittelt; solche Stellen gebe es in der Stadt im Jahr vielleicht fünf, und sie gingen unter der Hand weg.]]
Im Lager sei die Nachfrage groß, die Aussichten seien also auf dem Papier besser. So sei auch die Zuordnung zustande gekommen.
Über die Zuordnung zum Feld könne man streiten. Das Los habe entschieden, dass die Kundin ins Projekt kommt, und der letzte Betrieb habe entschieden, in welches Feld: Die Kantine gehörte zu einem Speditionsunternehmen. [[#spedition|Deshalb stehe als Branche Verkehr in der Akte, für eine Frau, die vier Jahre lang Salat angerichtet hat.]]
Verändert habe sich seit der Einstufung eines: Die beiden Kinder seien ein Jahr älter. [[#einjahraelter|In zwei Jahren könne das größere das kleinere zur Schule bringen, dann falle die Grenze am Morgen. Die Fachkraft hat das ausgerechnet und der Kundin nicht gesagt, weil zwei Jahre in ihrem Plan nicht vorkommen.]]
# 2.2
Drei Punkte: die Zeiten, ein fehlender Nachweis über das, was sie könne, und das Zutrauen. [[#zutrauen|Sie entschuldige sich, bevor sie etwas sage. Das sei nach elf Monaten besser geworden, weg sei es nicht.]] Ein Führerschein wurde erwogen. Die Kundin wolle ihn, das Geld dafür sei nicht da, und für eine Küche im Stadtgebiet brauche man ihn auch nicht.
Einen Nachweis habe man versucht: Die frühere Küchenleitung sollte aufschreiben, was die Kundin gemacht habe. Sie sei inzwischen selbst arbeitslos und habe gesagt, sie schreibe das gern, wenn ihr jemand sage, auf welches Papier. Der Betrieb habe keines mehr zur Verfügung gestellt.
Zum Zutrauen gibt sie ein Beispiel. Bei der zweiten Stelle im Lager habe die Kundin dem Betrieb von sich aus gesagt, was sie nicht kann, in der ersten Minute, vollständig und in alphabetischer Reihenfolge. Man habe das danach geübt, mit vertauschten Rollen. Als Betrieb sei die Kundin hervorragend gewesen, freundlich und genau; sie habe die Fachkraft am Ende nicht eingestellt.
Am Führerschein hänge noch etwas anderes. In der Theorie sei die Kundin schon einmal angemeldet gewesen, vor neun Jahren, und nach der dritten Stunde nicht mehr hingegangen, weil der Lehrer die Fragen laut vorlesen ließ. Lesen könne sie gut. Nur eben nicht vor Leuten. [[#vorleuten|Seitdem liest die Fachkraft ihr nichts mehr vor und lässt sie nichts vorlesen, und beide hätten nie darüber gesprochen.]]
# 2.3 | Akte
Einmal geändert, nach vier Monaten, von Gastgewerbe auf Lager. Als Grund ist das Feld eingetragen. [[#umgestellt|Die Fachkraft sagt dazu, sie habe das umgestellt, weil sie in ihrem Feld nur Ziele aus ihrem Feld führen könne; sonst falle der Fall aus der Auswertung.]] Wohl sei ihr dabei nicht gewesen. Sie habe gedacht, man könne das später zurückstellen.
Ob das jemandem aufgefallen sei? Bei einer Hospitation habe eine Kollegin aus der Pflege gefragt, wie eine Köchin ins Lager kommt. Sie habe geantwortet: mit dem Bus. [[#mitdembus|Gelacht hätten beide, und in der Teamrunde habe sie es dann ernst vorgebracht, zusammen mit zwei ähnlichen Fällen.]] Seither führe die Projektleitung eine Liste solcher Beispiele.
# 3.1
Die Strategie sei zweigleisig, sage sie, und verbessert sich dann: eigentlich sei es ein Gleis mit einer Haltestelle. [[#leihfirma|Vorgeschlagen würden Stellen im Lager mit festen Tagesschichten, am ehesten über eine Leihfirma, die ihr zwei solche Stellen in Aussicht gestellt habe.]] Daneben halte sie privat die Augen nach Küchen offen und habe einmal aus der Bahn heraus angerufen, weil sie eine Anzeige gesehen habe.
Fünf Bewerbungen im Monat seien vereinbart und würden gemacht. Eine Maßnahme komme nicht in Frage. Ein Zuschuss wäre möglich, sei aber bisher von keinem Betrieb verlangt worden.
Die Leihfirma habe sie ausgesucht, weil man dort mit sich reden lasse. Die beiden Tagschichten seien dann aber an Menschen gegangen, die sofort anfangen konnten. Angeboten worden sei die Spätschicht bis zweiundzwanzig Uhr. Die Kundin habe nicht abgesagt, sie sei einfach nicht ans Telefon gegangen. Das habe man besprochen, ohne Folgen; in der Vereinbarung stehe dazu nichts.
Eine zweite Überlegung sei die Betriebsgröße gewesen. In kleinen Küchen entscheide eine Person, in großen eine Abteilung. Von den vier Küchen, in denen die Kundin zur Probe gearbeitet hat, seien drei klein gewesen, und in allen dreien habe man sie behalten wollen oder jedenfalls gezögert. Die Fachkraft hat daraus geschlossen, dass ein Anruf vor der Probearbeit nützen würde. Getätigt habe sie ihn bisher nicht, denn Küchen gehörten nicht zu ihren 31 Betrieben.
# 3.2
Am Anfang sei viel über die Kantine gesprochen worden, inzwischen eher über den Alltag. Als Botschaft habe sie mitgeben wollen, dass Lager kein Abstieg sei. [[#botschaft|Ob das angekommen sei? Die Kundin habe genickt. Sie habe das als Zustimmung genommen und sei sich heute nicht mehr sicher.]]
Gesundheitliches und Leistungsfragen sind nach den Regeln des Gesprächs nicht besprochen worden.
Auf Nachfrage, ob sie selbst von dieser Botschaft überzeugt sei, denkt sie nach. Lager sei kein Abstieg für jemanden, der ins Lager will. Ihr Vater habe dort gearbeitet. Für die Kundin sei es so, als würde man ihr, der Fachkraft, eine gute Stelle in der Buchhaltung empfehlen.
# 3.3
Dass sie sich meldet, wenn etwas dazwischenkommt, und dass sie ausspricht, was nicht geht. Das Erste klappe immer, das Zweite selten. Sie erwarte außerdem, dass die Kundin bei der Leihfirma hingehe; das habe sie getan, mit dem Ergebnis, dass man ihr die Spätschicht angeboten habe.
Auf Nachfrage räumt sie ein, dass sie der Kundin nie gesagt habe, dass sie das Ziel auch ablehnen könne. Sie sei davon ausgegangen, dass man das wisse.
Von sich selbst erwarte sie, dass sie zurückruft, am selben Tag. Eingehalten habe sie es nicht immer. Einmal habe die Kundin vier Tage gewartet und danach nur gesagt, sie habe gedacht, es sei etwas passiert. Das habe sie mehr beschämt als jede Beschwerde.
# 3.4
Sie strebe ein Verhältnis auf Augenhöhe an und wisse, dass es das nicht sei, solange eine von beiden über das Ziel entscheide. [[#augenhoehe|Am ehesten treffe es das Bild von zwei Leuten, die dieselbe Karte lesen, von denen aber nur eine den Stift hat.]] Vertrauen sei da, davon sei sie überzeugt. Sie selbst freue sich auf die Termine, was sie nicht bei jedem Menschen von sich sagen könne.
Einmal habe die Kundin ihr zum Abschied die Tür aufgehalten und gesagt, hier sei es ja ruhig. Das nehme sie als Lob.
Zum Du sei man nicht übergegangen. Beide hätten einmal angesetzt und es gelassen. [[#buchstabe|Seither fange in ihren Nachrichten jeder Satz ohne Anrede an, mitten im Gespräch, als hätte man nie aufgehört zu reden.]]
Grenzen habe das Verhältnis dort, wo sie Macht hat. Beim Nichterscheinen am Telefon hätte sie etwas eintragen müssen. Sie habe es nicht getan und es der Kundin nicht erzählt, weil Großzügigkeit, von der man weiß, auch wieder etwas verlangt.
In der Supervision, die es zweimal im Jahr gibt, habe sie den Fall vorgestellt und gefragt, ob man jemandem zu gern helfen könne. Die Antwort sei gewesen, das merke man daran, dass man aufhört zu fragen. Sie habe danach eine Liste der Fragen gemacht, die sie der Kundin nie gestellt hat. Die erste laute: Was würden Sie tun, wenn ich nicht da wäre?
# 3.5
Im nächsten Gespräch wolle sie das Ziel noch einmal aufmachen und fragen, was wäre, wenn es kein Feld gäbe. [[#aufmachen|Sie habe bei der Projektleitung nachgefragt, ob man sie in ein anderes Feld geben könne; eines für das Gastgewerbe gebe es nicht, also bleibe es vorerst so.]] Unabhängig davon werde sie bei einer Schulküche anrufen, in der eine frühere Kollegin der Kundin arbeite. Vom Arbeitgeberservice habe sie gehört, dass dort im Herbst jemand in Rente gehe.
Wenn das nicht gelinge, wisse sie im Augenblick nicht weiter. Aufgeschrieben habe sie das so nicht.
Ein Datum für das nächste Gespräch stehe fest, es ist in elf Tagen.
Für den Anruf in der Schulküche habe sie sich drei Sätze aufgeschrieben. Der erste nenne die kalte Theke, der zweite die siebzig Tabletts und der dritte die Uhrzeit. Beim Vorlesen merkt sie, dass im dritten ein Nein steckt, bevor jemand gefragt hat, und stellt ihn um. [[#dreisaetze|Jetzt laute er: Von Viertel nach sieben an gehört sie Ihnen.]]
Vorbereitet habe sie außerdem eine zweite Fassung der Vereinbarung, eine Seite lang, in der das Feld für den Zielberuf leer ist. Drucken lasse sich das nicht, das Programm verlange einen Eintrag. Sie werde sie mit der Hand schreiben.
`;
