import { wordList } from './words';

/**
 * Occupations so rare, or held by so few in one town, that together with a site they point to a person.
 * Stems in the male form; `-in` is understood. From general knowledge.
 */
export const RARE_OCCUPATIONS: readonly string[] = wordList(`
Augenoptikermeister Asphaltbauer Bestatter Bildhauer Binnenschiffer Blockflötenbauer Bogenbauer Bogenmacher Bootsbauer Böttcher Brandmeister Brauer Brauer_und_Mälzer Braumeister Brunnenbauer Buchbinder Buchdrucker Büchsenmacher Bürgermeister
Bürstenmacher Chirurg Chorleiter Cembalobauer Diamantschleifer Dirigent Drechsler Edelsteinfasser Edelsteinschleifer Estrichleger Fährmann Falkner Fassbinder Feinmechaniker Feinoptiker Figurenspieler Fischwirt Flechtwerkgestalter Flugbegleiter Fluglotse Flößer
Gebärdensprachdolmetscher Geigenbauer Gemmologe Gerber Gießereimechaniker Glasapparatebauer Glasbläser Glasmaler Glockengießer Goldschmied Graveur Gürtler Hafenlotse Handweber Handzuginstrumentenmacher Harfenist Hebamme Heilpraktiker Holzbildhauer Holzblasinstrumentenmacher Holzspielzeugmacher
Hörgeräteakustiker Hufschmied Hutmacher Imam Imker Instrumentenbauer Jagdaufseher Kameramann Kantor Kapitän Keramiker Kerzenzieher Kirchenmusiker Klavierbauer Klavierstimmer Konzertmeister Korbmacher Korbflechter Kranführer Kunstschmied Kürschner Küster Landrat Leuchtturmwärter Lokführer Lokomotivführer
Maskenbildner Messerschmied Metallblasinstrumentenmacher Metallbildner Meteorologe Modist Müllermeister Mosaikleger Musikinstrumentenbauer Nachrichtensprecher Notar Oboist Orchestermusiker Orgelbauer Organist Orthopädieschuhmacher Orthopädietechniker Ofenbauer Papiermacher Pastor Perückenmacher Pfarrer Pferdewirt
Pianist Pilot Polsterer Porzellanmaler Posamentierer Präparator Puppenspieler Rabbiner Rahmenglaser Reetdachdecker Requisiteur Restaurator Revierförster Förster Rundfunksprecher Sargträger Sattler Schäfer Schäfermeister Schauspieler Schiffsführer Schiffbauer Schiffsmechaniker Schlachtermeister Schornsteinfeger
Schornsteinfegermeister Schriftsetzer Schuhmachermeister Segelmacher Seiler Siebdrucker Silberschmied Sprengmeister Stadtkämmerer Steinbildhauer Steinmetz Stellmacher Stuckateur Synchronsprecher Tänzer Balletttänzer Taucher Berufstaucher Textilrestaurator Thermometermacher Tierarzt Tierpräparator Tierpfleger Tonmeister Töpfer
Uhrmacher Uhrmachermeister Vergolder Vermesser Visagist Vulkaniseur Wachszieher Wagner Walfänger Weber Webermeister Wildhüter Windmüller Winzer Zahnarzt Zauberkünstler Zinngießer Zirkusartist Artist Zitherspieler Zoologe Zupfinstrumentenmacher Zweiradmechanikermeister
`);

/**
 * Offices of those above that people speak of as such ("der Landrat habe zugesagt"): a person only where a text
 * says that somebody is or was one.
 */
export const PUBLIC_OFFICES: readonly string[] = wordList(`
Bürgermeister Landrat Stadtkämmerer Pfarrer Pastor Imam Rabbiner Küster Kantor Organist Brandmeister Notar Chirurg
Zahnarzt Tierarzt Hebamme Heilpraktiker
`);
