/** Case report of Probenheim, strategic level. Everything in it is invented. */
export const phStrategicReport = `
# Auf einen Blick
[[+ph-gf#versuch +ph-gf#los +ph-pl#losblind|Probenheim führt das Programm als Versuch, in dem das Los entscheidet, wer hineinkommt.]] [[+ph-gf#rueckkehr +ph-pl#nachph|Seine Stärke ist die Haltbarkeit der Vermittlungen, um die sich das Haus mit drei Anrufen kümmert.]] [[+ph-pl#vonvorn +ph-gf#vierweg|Seine Schwäche ist die Befristung: Mit den Fachkräften geht die Branchenkenntnis, derentwegen sie geholt wurden.]]
# 1 | 1.1
[[+ph-gf#versuch|Das Haus hat sich aus eigenem Antrieb beworben und versteht das Programm als Versuch.]]
# 1 | 1.3
[[+ph-gf#siebzig +ph-pl#erreicht|Neben der Zahl der zusätzlichen Integrationen wurde vereinbart, dass sieben von zehn Vermittelten nach drei Monaten noch in Arbeit sind; dieses Ziel ist erreicht.]] [[+ph-gf#vertrag +ph-papier#papiergeld ~ph-pl#einundsiebzig|Die Stellen sollen sich im zweiten Jahr selbst tragen; nach fünfzehn Monaten waren 71 Prozent gedeckt.]]
# 1 | 1.4
[[+ph-gf#rdph|Die Regionaldirektion stand dem Losverfahren zunächst ablehnend gegenüber und stellt es inzwischen anderen vor.]] [[+ph-pl#besuch|Der Besuch anderer Häuser wird als Belastung erlebt.]]
# 2 | 2.1
[[+ph-gf#viertelstunden +ph-pl#stunden|An die Stelle einer Zahl von Kontakten tritt ein Kontingent an Stunden.]]
# 2 | 2.2
[[+ph-gf#felder +ph-papier#papierfelder|Das Projektteam ist in drei Berufsfelder gegliedert.]] [[+ph-pl#schublade ~ph-gf#felder|Für Menschen aus dem Gastgewerbe fehlt ein Feld, sodass sie dem Lager zugeordnet werden.]] [[+ph-pl#zielfeld|Damit steht das Ziel nach Auffassung der Projektleitung fest, bevor jemand gefragt wurde.]]
# 2 | 2.3
[[+ph-gf#vierweg +ph-pl#vonvorn +ph-aa#abgeworben|Die Befristung hat zum Verlust von vier der sechs neuen Fachkräfte geführt.]] [[+ph-pl#branche!|Branchenerfahrung der Neuen öffnete Betriebe, die dem Haus vorher verschlossen waren.]]
# 4 | 4.2
[[+ph-gf#los +ph-papier#papierlos|Über die Aufnahme entscheidet das Los.]] [[+ph-gf#ruhe -ph-pl#losblind -ph-pl#trostlos -ph-aa#losaa|Nach Auffassung der Geschäftsführung hat das Verfahren den Streit zwischen den Teams beendet.]]
# 4 | 4.1
[[+ph-gf#schnellspurgf +ph-pl#schnellspurpl ~ph-tll#schlange|Für den Leistungsbereich besteht eine Schnellspur, die von Geschäftsführung und Projektleitung gelobt wird.]] [[+ph-tll#schlange +ph-tll#keinestelle|Ihr Preis ist eine längere Bearbeitung der übrigen Fälle, die in keinem Bericht steht.]]
# 5 | 5.2
[[+ph-gf#tandemgf +ph-pl#tandempl +ph-aa#tandemaa|Die gemeinsamen Betriebsbesuche von Fachkraft und Arbeitgeberservice werden von Geschäftsführung, Projektleitung und Agentur gelobt.]] [[+ph-aa#misstrauen +ph-pl#doppelt ~ph-gf#eigener|Der eigene Arbeitgeberservice des Jobcenters hat das Verhältnis zur Agentur belastet.]]
# 5 | 5.5
[[+ph-pl#nachph +ph-papier#papiernach|Nachbetreut wird mit drei Anrufen, die in acht von zehn Fällen stattfinden.]]
# 6 | 6.4
[[+ph-gf#rueckkehr|Nach drei Monaten sind 74 Prozent der Vermittelten in Arbeit, vorher waren es 66.]] [[+ph-gf#vergleich ~ph-aa#vorsprung ~ph-pl#herausgerechnet|Der Vergleich mit der nicht gelosten Gruppe zeigt einen Vorsprung von neun Prozentpunkten.]]
# 6 | 6.5
[[+ph-gf#nichtnachgesteuert +ph-pl#feldwunsch|Nachgesteuert wurde mit Rücksicht auf den Versuch kaum.]]
`;
