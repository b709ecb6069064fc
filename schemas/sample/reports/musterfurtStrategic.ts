/** Case report of Musterfurt, strategic level. Everything in it is invented. */
export const mfStrategicReport = `
# 1 | 1.1
[[+mf-gf#anlass +mf-papier#papieranlass|Anlass für die Beteiligung war nach Darstellung der Geschäftsführung und nach dem Fachkonzept der wachsende Anteil von Menschen im Langzeitbezug.]] [[+mf-gf#hebel!|Zugleich bot das Programm die Gelegenheit, eine Neuordnung der Vermittlung durchzusetzen, die zuvor zweimal gescheitert war.]]
# 1 | 1.3
[[+mf-gf#ziel240 +mf-gf#revision|Die vereinbarte Zahl von 240 zusätzlichen Integrationen wurde nach dem ersten Jahr auf 190 gesenkt.]] [[+mf-pl#zielkonflikt|Die Projektleitung sieht zwischen dieser Zahl und dem Ziel haltbarer Vermittlungen einen Widerspruch.]]
# 1 | 1.4
[[+mf-pl#rechnung +mf-gf#rd|Die Begleitung durch die Regionaldirektion wird als zugewandt, aber stark auf Berichte gerichtet beschrieben.]]
# 1
[[+mf-ko#unterkunft +mf-ko#null|Der Stadt geht es vor allem um sinkende Kosten der Unterkunft; nach ihrer Rechnung decken die Einsparungen bisher knapp zwei Drittel ihres Anteils.]] [[+mf-ko#aufstocken|Vermittlungen mit ergänzenden Leistungen gelten ihr nur bedingt als Erfolg.]]
# 2 | 2.1
[[+mf-gf#vorgabe +mf-papier#papierkontakt|Vorgegeben war zunächst ein Kontakt alle zwei Wochen.]] [[+mf-gf#lockerung ~mf-pl#takt|Nach einem halben Jahr wurde die Vorgabe gelockert; durchgehalten worden war sie nach Angaben der Projektleitung bei etwa zwei Dritteln.]]
# 2 | 2.2
[[+mf-gf#egvgf +mf-papier#papieregv ~mf-pl#egvpl -mf-ifkb#egvifkb|Die Eingliederungsvereinbarung wird nach Auffassung der Geschäftsführung für jeden Menschen einzeln geschrieben.]]
# 2 | 2.3
[[+mf-gf#freiwillig ~mf-pl#gebeten|Die Fachkräfte aus dem Bestand sind nach Aussage der Geschäftsführung freiwillig gewechselt.]]
# 3 | 3.1
[[+mf-gf#massnahmen|Maßnahmen sind nachrangig und müssen begründet werden.]]
# 4 | 4.2
[[+mf-gf#schnittstellegf +mf-pl#schnittstellepl -mf-tlb#schnittstelletlb|Geschäftsführung und Projektleitung halten die Schnittstelle zu den Basisteams für geregelt.]]
# 4 | 4.4
[[+mf-gf#schulden +mf-pl#schuldenpl +mf-ko#vierplaetze ~mf-ko#warten ~mf-tlb#kontingent|Als gelungen gilt das Kontingent bei der Schuldnerberatung, das die Wartezeit auf zwei Wochen verkürzt hat.]]
# 4 | 4.1
[[+mf-gf#halbestelle +mf-ko#halbestellestadt|Eine im Leistungsbereich vorgesehene halbe Stelle ist nicht besetzt.]]
# 5 | 5.2
[[+mf-pl#stellenrunde!|Wichtigstes gemeinsames Format mit dem Arbeitgeberservice ist die Stellenrunde am Dienstag.]] [[+mf-gf#akquise +mf-pl#streit|Wer Betriebe ansprechen darf, ist seit einem Streit im ersten Sommer schriftlich vereinbart.]]
# 5 | 5.5
[[+mf-pl#nachbetreuung|Eine verlässliche Nachbetreuung gibt es nicht.]]
# 6 | 6.4
[[+mf-pl#bestand|Von 171 vermittelten Personen waren nach eigener Zählung drei Monate später noch 118 in Arbeit.]]
# 6 | 6.6
[[+mf-gf#basisgf -mf-ko#ausbluten -mf-tlb#folgen -mf-tlb#schlechter|Folgen für die Basisteams sieht die Geschäftsführung nicht.]] [[+mf-pl#nachschub|Fast alle Befragten berichten, dass die Vorschläge der Basisteams seltener passen.]]
`;
