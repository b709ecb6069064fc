/** Case report of Beispielwerder, strategic level, in its first wording (see `revisions`). Everything in it is invented. */
export const bwStrategicReport = `
# Auf einen Blick
[[+bw-gf#zweiphasen +bw-pl#rufliste2|Beispielwerder denkt in Saisons: Verabredet wird für den Sommer und für die Zeit danach.]] [[+bw-gf#saison +bw-pl#haelfteweg|Das trägt, solange jemand da ist, der anruft, und hängt deshalb an wenigen Personen.]]
# 1
[[+bw-gf#anfrage +bw-pl#papier|Die Teilnahme geht auf eine Anfrage der Regionaldirektion zurück.]] [[+bw-gf#stillschweigend +bw-pl#rechnungbw|Das Ziel von 40 zusätzlichen Integrationen wurde aufgegeben.]] [[+bw-gf#grosse +bw-pl#vordrucke|Die Berichtspflichten werden als unverhältnismäßig für ein kleines Haus empfunden.]]
# 2
[[+bw-gf#telefon +bw-pl#telefonpl|Kontakte finden überwiegend am Telefon statt.]] [[+bw-gf#zweiphasen +bw-pl#zweischritte!|Eigen ist dem Haus eine Verabredung in zwei Schritten, einer für die Saison und einer für die Zeit danach.]] [[+bw-gf#vakanz +bw-pl#leereplaetze|Die Hälfte der Stellen ist nicht besetzt.]] [[+bw-pl#haelfteweg|Die Hälfte der gewonnenen Zeit ist dadurch wieder verloren.]]
# 3
[[+bw-gf#winter +bw-pl#gastgewerbe|Eine Qualifizierung im Gastgewerbe für die Wintermonate kam im zweiten Jahr nicht mehr zustande.]]
# 4
[[+bw-gf#eingebaut +bw-pl#einzimmer|Ein eigenes Projektteam gibt es nicht; die Fachkräfte arbeiten im selben Zimmer wie die übrigen.]] [[+bw-gf#neidlos -bw-pl#schalter|Neid gibt es nicht.]] [[+bw-pl#mittwoch|Die Schuldnerberatung kommt jeden zweiten Mittwoch ins Haus.]] [[+bw-gf#flur ~bw-pl#dreitueren|Die Wege zur Leistung sind kurz, zu Beginn und am Ende der Saison aber verstopft.]]
# 5
[[+bw-gf#rufliste +bw-pl#rufliste2!|Mit der Rufliste am Freitag erfragen Fachkräfte und Arbeitgeberservice gemeinsam den Bedarf nach der Saison.]] [[+bw-gf#kennen +bw-pl#kopf|Vermittelt wird aus persönlicher Kenntnis der Betriebe.]]
# 6
[[+bw-gf#saison +bw-pl#winterplan|Siebzehn Menschen arbeiteten erstmals einen ganzen Winter durch.]] [[+bw-gf#gleich +bw-pl#liegen|Seit den Weggängen bleibt Arbeit liegen, vor allem bei Menschen, die sich nicht von selbst melden.]] Ein Haus dieser Größe ist mit dem Programm überfordert.
`;
