import { wordList } from './words';

/** Employers and providers that are known by name; from general knowledge. */
export const ORGANISATIONS: readonly string[] = wordList(`
Adecco Adidas Airbus Aldi Alnatura Amazon Arvato Audi Aurubis BASF Bauhaus Bayer Beiersdorf Bertelsmann BMW Bosch C&A Commerzbank Continental Daimler
Deichmann Dekra DEKRA Deutsche_Bahn Deutsche_Bank Deutsche_Post DHL DPD Dr._Oetker Edeka EDEKA Evonik Ford Fresenius Galeria_Kaufhof GLS Henkel Hermes Hornbach Hugo_Boss IKEA
Karstadt Kaufland KiK Lanxess Lidl Lufthansa Manpower McDonald's McDonalds MediaMarkt Miele Netto-Markt Obi OBI Opel Otto-Versand Penny-Markt Persona_Service Poco Porsche
Postbank Primark Randstad Rewe REWE Rossmann RWE Salzgitter_AG SAP Saturn-Markt Schenker Sparkasse Siemens Telekom Tchibo Tedi Thyssen ThyssenKrupp Thyssenkrupp TÜV_Nord TÜV_Rheinland
TÜV_Süd UPS Vaillant Vodafone Volkswagen Vorwerk Zalando Burger_King Starbucks Subway Toom Fielmann Trigema Vattenfall Wempe
Grone Grone-Schule Kolping Kolping-Bildungswerk Kolpingwerk IB_Internationaler_Bund Internationaler_Bund BFW bfw Berufsförderungswerk_Oberhausen Deutsche_Angestellten-Akademie
Donner_+_Partner inlingua Inlingua WBS_Training Wabe Neue_Arbeit_gGmbH Werkstatt_Frankfurt FAW SBH_West Stiftung_Bildung Diakonie_Neuendettelsau Bethel Diakonie Caritas AWO Arbeiterwohlfahrt DRK Johanniter Malteser Heilsarmee Lebenshilfe
`);

/** What an organisation is called in general: the word before its name, with what it becomes. */
export const ORGANISATION_KINDS: readonly string[] = wordList(`
Firma Fa. Unternehmen Betrieb Handwerksbetrieb Familienbetrieb Bäckerei Metzgerei Fleischerei Konditorei Tischlerei Schreinerei Schlosserei Malerbetrieb Dachdeckerei Gärtnerei Druckerei Wäscherei Reinigung
Autohaus Autowerkstatt Werkstatt Möbelhaus Kaufhaus Supermarkt Baumarkt Hotel Restaurant Gasthof Gaststätte Gasthaus Pizzeria Café Imbiss Spedition Reederei Werft Brauerei Molkerei Kanzlei
Steuerbüro Architekturbüro Ingenieurbüro Praxis Arztpraxis Zahnarztpraxis Klinik Klinikum Krankenhaus Apotheke Pflegedienst Pflegeheim Altenheim Seniorenheim Seniorenresidenz Kita Kindergarten Kindertagesstätte
Grundschule Hauptschule Realschule Gesamtschule Gymnasium Berufskolleg Berufsschule Förderschule Hochschule Fachhochschule Universität Akademie Volkshochschule Verein Stiftung Träger Bildungsträger Maßnahmeträger Bildungszentrum Bildungswerk
Zeitarbeitsfirma Leiharbeitsfirma Personaldienstleister Sicherheitsdienst Reinigungsfirma Gebäudereinigung Friseursalon Salon Fitnessstudio Fahrschule Verlag Agentur Werbeagentur Callcenter Call-Center Konzern
Wohnungsbaugesellschaft Wohnungsgenossenschaft Genossenschaft Sparkasse Versicherung Krankenkasse Kirchengemeinde Gemeinde Moschee Beratungsstelle Schuldnerberatung Frauenhaus Wohnheim Hausverwaltung
`);

/** Authorities and bodies that stand at a place: the word after them is mostly the place. */
export const OFFICES: readonly string[] = wordList(`
Jobcenter Jobcenters Job-Center Jobcentern ARGE Arge Arbeitsagentur Arbeitsagenturen Arbeitsamt Sozialamt Jugendamt Wohnungsamt Ausländeramt Ausländerbehörde Gesundheitsamt Landratsamt Rathaus Stadtverwaltung Kreisverwaltung Gemeindeverwaltung Bürgeramt Finanzamt
Amtsgericht Landgericht Sozialgericht Arbeitsgericht Stadt Gemeinde Kreis Landkreis Kreisstadt Kleinstadt Großstadt Region Raum Großraum Bezirk Stadtteil Ortsteil Stadtbezirk Vorort Dorf Ort Standort Geschäftsstelle Außenstelle Nebenstelle Liegenschaft Regionaldirektion
Caritas Diakonie AWO DRK VHS IHK Industrie-_und_Handelskammer Handwerkskammer HWK Kammer Stadtwerke Landkreises Kreises Hauptbahnhof Bahnhof JVA Caritasverband Kreishandwerkerschaft Wirtschaftsförderung
`);
