/** Case report of Musterfurt, operative level. Everything in it is invented. */
export const mfOperativeReport = `
# 1 | 1.3a/1.6
[[+mf-tlp#zwei +mf-ifkb#zeit|Im Projektteam werden zwei Ziele nebeneinander verfolgt: die vereinbarte Zahl und der veränderte Umgang mit den Menschen.]] [[+mf-tlp#tafel +mf-pl#bestand|Eine Tafel mit zwei Spalten hält beide fest, die Integrationen und den Verbleib nach drei Monaten.]] [[+mf-tlb#akzeptanz|Im Basisteam hat sich die Hoffnung nicht erfüllt, dass etwas von der Arbeitsweise in das übrige Haus übergeht.]]
# X | X.2
[[+mf-tlb#vorschlag +mf-tlp#stichtag|Über die Aufnahme entscheiden seit der Übernahme zum Stichtag Vorschläge der Basisteams, die das Projekt annimmt oder ablehnt.]] [[+mf-ifkb#schwerer +mf-tlp#abgelehnt -mf-tlb#enger|Aus dem Projekt heißt es, die Vorgeschlagenen seien weiter vom Arbeitsmarkt entfernt als zu Beginn; die Teamleitung des Basisteams sieht dagegen ein wählerischer gewordenes Projekt.]]
# 2 | 2.2
[[+mf-ifkb#stunde +mf-ifkn#aussendienst|Die zusätzliche Zeit fließt in längere Erstgespräche und in Besuche bei Betrieben.]] [[+mf-tlp#zeitaufteilung +mf-ifkb#dokumentation|Ein erheblicher Teil geht in die Dokumentation, nach einer Aufschreibung des Teams 35 Prozent.]]
# 2 | 2.2b
[[+mf-ifkb#erstgespraech *mf-ifkn#rundgang|Für das Erstgespräch haben die Fachkräfte eigene Formen gefunden.]] [[+mf-ifkb#blatt!|Als gutes Beispiel kann das leere Blatt gelten, auf dem zuerst steht, was jemand kann.]]
# 2 | 2.2d
[[+mf-ifkb#egvifkb +mf-tlp#egvtlp ~mf-ifkn#egvifkn -mf-gf#egvgf|Die Eingliederungsvereinbarung besteht bei den erfahrenen Fachkräften überwiegend aus Bausteinen.]]
# 2 | 2.3
[[+mf-ifkb#zweitens ~mf-gf#freiwillig|Der Wechsel in das Projekt war nicht in jedem Fall so freiwillig, wie die Leitung ihn darstellt.]]
# 2 | 2.3a
[[+mf-tlp#schulung|Besonders geschätzt werden die gemeinsamen Schulungstage von Erfahrenen und Neuen.]]
# 4 | 4.2
[[+mf-tlb#schnittstelletlb +mf-tlp#rundetlp +mf-ifkn#vier -mf-gf#schnittstellegf|Die vereinbarte Runde zwischen Basis- und Projektteams findet nur unregelmäßig statt.]]
# 4 | 4.2b
[[+mf-tlb#blatttlb +mf-tlp#blatttlp +mf-ifkb#dreizeilen +mf-ifkn#anrufstatt -mf-pl#blattpl|Das Übergabeblatt erfüllt seinen Zweck nach übereinstimmender Auskunft nicht.]]
# 4 | 4.2
[[+mf-tlb#rosinen +mf-ifkb#neid +mf-tlp#neidtlp|Der Vorwurf, das Projekt nehme die leichteren Fälle, ist bekannt und wird auch im Projekt für den Anfang eingeräumt.]]
# 4 | 4.1
[[+mf-tlp#leistungtlp +mf-ifkb#anruf|Die zwei Ansprechpersonen im Leistungsbereich gelten als größter Fortschritt.]]
# 4 | 4.4
[[+mf-ifkb#hingegangen ~mf-tlb#kontingent|Der kurze Weg zur Schuldnerberatung wird tatsächlich genutzt, steht aber nur dem Projekt offen.]]
# 5 | 5.1
[[+mf-ifkb#anrufe +mf-ifkn#ifknstrategie|Gesucht wird von der Person her, auch in Betrieben ohne ausgeschriebene Stelle.]]
# 5 | 5.5
[[+mf-ifkn#mitgehen!|Begleitete Vorstellungsgespräche sind selten und gehen zum größten Teil auf eine einzige Fachkraft zurück.]]
# 5 | 5.7
[[+mf-tlp#nachtlp +mf-ifkb#anrufnach *mf-ifkn#haltbar|Ob nach der Vermittlung angerufen wird, hängt von der einzelnen Fachkraft ab.]]
# 6 | 6.6
[[+mf-tlb#schlechter +mf-tlp#basistlp -mf-gf#basisgf|In den Basisteams hat sich die Arbeit nach Auskunft beider Teamleitungen verschlechtert.]]
`;
