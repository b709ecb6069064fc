import { wordList } from './words';

/** Employers and providers that are known by name; from general knowledge. */
export const ORGANISATIONS: readonly string[] = wordList(`
Adecco Adidas Airbus Aldi Alnatura Amazon Arvato Audi Aurubis BASF Bauhaus Bayer Beiersdorf Bertelsmann BMW Bosch C&A Commerzbank Continental Daimler
Deichmann Dekra DEKRA Deutsche_Bahn Deutsche_Bank Deutsche_Post DHL DPD Dr._Oetker Edeka EDEKA Evonik Ford Fresenius Galeria_Kaufhof GLS Henkel Hermes Hornbach Hugo_Boss IKEA
Karstadt Kaufland KiK Lanxess Lidl Lufthansa Manpower McDonald's McDonalds MediaMarkt Miele Netto-Markt Obi OBI Opel Otto-Versand Penny-Markt Persona_Service Poco Porsche
Postbank Primark Randstad Rewe REWE Rossmann RWE Salzgitter_AG SAP Saturn-Markt Schenker Siemens Telekom Tchibo Tedi Thyssen ThyssenKrupp Thyssenkrupp TÜV_Nord TÜV_Rheinland
TÜV_Süd UPS Vaillant Vodafone Volkswagen Vorwerk Zalando Burger_King Starbucks Subway Toom Fielmann Trigema Vattenfall Wempe
Grone Grone-Schule Kolping Kolping-Bildungswerk Kolpingwerk IB_Internationaler_Bund Internationaler_Bund BFW bfw Berufsförderungswerk_Oberhausen Deutsche_Angestellten-Akademie
Donner_+_Partner inlingua Inlingua WBS_Training Wabe Neue_Arbeit_gGmbH Werkstatt_Frankfurt FAW SBH_West Stiftung_Bildung Diakonie_Neuendettelsau Bethel Diakonie Caritas AWO Arbeiterwohlfahrt DRK Johanniter Malteser Heilsarmee Lebenshilfe
Barmer BARMER Techniker_Krankenkasse DAK Knappschaft IKK_classic KKH AOK_Plus VdK SoVD ver.di Verdi IG_Metall
IG_BCE DGB NABU Greenpeace Amnesty UNICEF Pro_Familia pro_familia donum_vitae Donum_Vitae
Sozialdienst_Katholischer_Frauen SkF SKM Kreuzbund Blaues_Kreuz Weißer_Ring Kolpinghaus CJD ASB
Arbeiter-Samariter-Bund Volkssolidarität Paritätischer Der_Paritätische Tafel_Deutschland THW
Technisches_Hilfswerk Rotary Rotary_Club Lions_Club Raiffeisen Stadtsparkasse
Kreissparkasse Targobank Deutsche_Rentenversicherung Berufsgenossenschaft_Bau BG_Bau dm-Markt 
 Famila Tegut Denns dm NKD Woolworth Ernsting's_family H&M Zara
Peek_&_Cloppenburg Thalia Hugendubel Dehner Hagebau Hagebaumarkt Raiffeisenmarkt Fressnapf
 Euronics Höffner XXXLutz Jysk Dänisches_Bettenlager Ergo Allianz HUK-Coburg Debeka Ikea
Lieferando Wolt Gorillas FedEx TNT Hellmann Dachser Kühne_+_Nagel DB_Schenker Rhenus
Amazon-Lager Piepenbrock Wisag Dussmann ISS Sodexo Apleona Securitas Tönnies
Westfleisch Vion Wiesenhof Haribo Ferrero Nestlé Unilever Danone Coca-Cola Bahlsen Ritter_Sport 
John_Deere Mercedes-Benz Daimler-Benz ZF Schaeffler Mahle Phoenix_Contact Weidmüller Benteler
Heidelberger Voith Trumpf Kuka Festo Bosch-Rexroth Viessmann Stihl Kärcher Meyer_Werft Blohm_+_Voss Enercon
Nordex Vestas E.ON EWE EnBW Uniper Currenta Covestro Merck Boehringer Sanofi Roche Novartis Charité Helios
Asklepios Ameos Alloheim Korian Pro_Seniore Kursana Euro-Schulen TÜV DAA DEB Bfz bfz BBQ Berlitz
`);

/** What an organisation is called in general: the word before its name, with what it becomes. */
export const ORGANISATION_KINDS: readonly string[] = wordList(`
Firma Fa. Unternehmen Betrieb Handwerksbetrieb Familienbetrieb Bäckerei Metzgerei Fleischerei Konditorei Tischlerei Schreinerei Schlosserei Malerbetrieb Dachdeckerei Gärtnerei Druckerei Wäscherei Reinigung
Autohaus Autowerkstatt Werkstatt Möbelhaus Kaufhaus Supermarkt Baumarkt Hotel Restaurant Gasthof Gaststätte Gasthaus Pizzeria Café Imbiss Spedition Reederei Werft Brauerei Molkerei Kanzlei
Steuerbüro Architekturbüro Ingenieurbüro Praxis Arztpraxis Zahnarztpraxis Klinik Klinikum Krankenhaus Apotheke Pflegedienst Pflegeheim Altenheim Seniorenheim Seniorenresidenz Kita Kindergarten Kindertagesstätte
Grundschule Hauptschule Realschule Gesamtschule Gymnasium Berufskolleg Berufsschule Förderschule Hochschule Fachhochschule Universität Akademie Volkshochschule Verein Stiftung Träger Bildungsträger Maßnahmeträger Bildungszentrum Bildungswerk
Zeitarbeitsfirma Leiharbeitsfirma Personaldienstleister Sicherheitsdienst Reinigungsfirma Gebäudereinigung Friseursalon Salon Fitnessstudio Fahrschule Verlag Agentur Werbeagentur Callcenter Call-Center Konzern
Wohnungsbaugesellschaft Wohnungsgenossenschaft Genossenschaft Sparkasse Versicherung Krankenkasse Kirchengemeinde Gemeinde Moschee Beratungsstelle Schuldnerberatung Frauenhaus Wohnheim Hausverwaltung
Firmengruppe Handelshaus Großhandel Einzelhandel Baufirma Bauunternehmen Bauunternehmung Tiefbau Hochbau
Stahlbau Metallbau Maschinenbau Anlagenbau Gartenbau Garten-_und_Landschaftsbau Landschaftsbau Holzbau
Fensterbau Messebau Sanitärbetrieb Elektrobetrieb Heizungsbau Zimmerei Glaserei Steinmetzbetrieb
Raumausstatter Stuckateurbetrieb Kfz-Werkstatt Kfz-Betrieb Taxibetrieb Taxiunternehmen Busunternehmen
Umzugsfirma Umzugsunternehmen Kurierdienst Paketdienst Logistikzentrum Lagerhaus Großküche Großbäckerei
Backstube Backhaus Feinkost Catering Partyservice Kantine Mensa Bistro Bar Kneipe Gastwirtschaft Wirtshaus
Pension Jugendherberge Ferienhof Reiterhof Bauernhof Hof Gut Weingut Winzerei Baumschule Blumenhaus
Blumenladen Floristik Gartencenter Gartenmarkt Zoohandlung Tierheim Tierarztpraxis Kiosk Imbissbude
Buchhandlung Modehaus Schuhhaus Juwelier Optik Optiker Augenoptik Hörakustik Sanitätshaus Drogerie Reformhaus
Bioladen Elektromarkt Küchenstudio Möbelhof Teppichhaus Raumausstattung Friseur Friseurstudio Kosmetikstudio
Nagelstudio Tattoostudio Sonnenstudio Tanzschule Musikschule Sprachschule Nachhilfe Pflegeschule
Krankenpflegeschule Altenpflegeschule Abendschule Abendgymnasium Oberschule Sekundarschule Stadtteilschule
Waldorfschule Internat Berufsbildungswerk Berufsförderungswerk Berufsbildungszentrum Ausbildungszentrum
Weiterbildungszentrum Lernzentrum Jugendwerkstatt Produktionsschule Jugendzentrum Jugendhaus Kinderhaus
Kinderladen Krippe Hort Tagespflege Sozialstation Diakoniestation Seniorenstift Seniorenzentrum Seniorenhaus
Altenzentrum Altersheim Stift Hospiz Reha-Klinik Rehaklinik Tagesklinik Fachklinik Kurklinik Labor
Physiotherapie Logopädie Ergotherapie Heilpraxis Hebammenpraxis Wohngruppe Wohnstätte Wohnprojekt
Notunterkunft Flüchtlingsheim Übergangsheim Stadtmission Bahnhofsmission Tafel Kleiderkammer Sozialkaufhaus
Sozialverband Wohlfahrtsverband Förderverein Sportverein Schützenverein Kulturverein Heimatverein
Karnevalsverein Bürgerverein Nachbarschaftsverein Trägerverein Arbeitskreis Initiative Bürgerinitiative
Selbsthilfegruppe Netzwerk Verband Verbund Gewerkschaft Innung Bank Volksbank Bausparkasse Maklerbüro Notariat
Anwaltskanzlei Rechtsanwaltskanzlei Steuerkanzlei Ingenieurgesellschaft Beratungsgesellschaft
Unternehmensberatung Softwarehaus Druckhaus Medienhaus Zeitung Redaktion Rundfunk Filmstudio Theater Kino
Museum Bibliothek Schwimmbad Zirkus Brauhaus Mühle Sägewerk Ziegelei Gießerei Schmiede Polsterei Näherei
Schneiderei Textilreinigung Wäschedienst Hausmeisterservice Wachdienst Sicherheitsfirma Detektei
Bestattungshaus Bestattungsinstitut Personalservice Personalagentur Arbeitsvermittlung Jobvermittlung
Maßnahmenträger Beschäftigungsträger Beschäftigungsgesellschaft Qualifizierungsgesellschaft
Transfergesellschaft Integrationsbetrieb Inklusionsbetrieb Werkhof Recyclinghof Wertstoffhof Chemiewerk
Stahlwerk Automobilwerk Zementwerk Klärwerk Kraftwerk Kirchenkreis Pfarrgemeinde Pfarrei Kloster Orden
Synagoge Raiffeisenbank Stadtsparkasse Kreissparkasse Weberei Töpferei TSV TuS VfL VfB FSV
`);

/** Authorities and bodies that stand at a place: the word after them is mostly the place. */
export const OFFICES: readonly string[] = wordList(`
Jobcenter Jobcenters Job-Center Jobcentern ARGE Arge Arbeitsagentur Arbeitsagenturen Arbeitsamt Sozialamt Jugendamt Wohnungsamt Ausländeramt Ausländerbehörde Gesundheitsamt Landratsamt Rathaus Stadtverwaltung Kreisverwaltung Gemeindeverwaltung Bürgeramt Finanzamt
Amtsgericht Landgericht Sozialgericht Arbeitsgericht Stadt Gemeinde Kreis Landkreis Kreisstadt Kleinstadt Großstadt Region Raum Großraum Bezirk Stadtteil Ortsteil Stadtbezirk Vorort Dorf Ort Standort Geschäftsstelle Außenstelle Nebenstelle Liegenschaft Regionaldirektion
Caritas Diakonie AWO DRK VHS IHK Industrie-_und_Handelskammer Handwerkskammer HWK Kammer Stadtwerke Landkreises Kreises Hauptbahnhof Bahnhof JVA Caritasverband Kreishandwerkerschaft Wirtschaftsförderung
`);
