import { wordList } from './words';

/**
 * German surnames that are nouns as well: occupations, offices, animals, landscape, seasons. What such a word is in a
 * sentence is told by cues/namesakes.ts. From general knowledge.
 */
export const NAMESAKES: readonly string[] = wordList(`
Abt Acker Adler Ahorn Amsel Amtmann Anger Apfel Bach Bäcker Bader Bär Bart Bauer Baum Baumeister Beil Berg Bergmann
Beutel Biber Binder Birke Birne Bischof Blatt Blume Bock Bogen Böttcher Brand Brauer Bremer Brenner Bruch Bruder
Buchbinder Buche Burg Bürger Busch Dachs Degen Deich Dorn Drechsler Dreher Drescher Eiche Eis Eisen Elster Engel Erbe
Esel Eule Falke Färber Faust Feder Feld Fels Feuer Fiedler Fink Fischer Flaschner Fleischer Fliege Förster
Freitag Freund Frosch Frost Fuchs Fuhrmann Funk Fürst Fuß Gans Garbe Garten Gärtner Gast Geiger Geist Gerber Gerste
Glas Glaser Glocke Glöckner Gold Goldschmied Graben Graf Grimm Grund Hacker Häcker Hafer Hafner Hagel Hahn Halm Hammer
Händler Hase Haupt Hauptmann Hecht Heide Heiland Held Herbst Hering Hermelin Herz Herzog Himmel Hirsch Hirt Hirte Hof
Hofmeister Holländer Holz Honig Hopfen Horn Huf Hummel Hund Hut Hüter Hutmacher Igel Jäger Junge Junker Käfer Kaiser
Kalb Kamm Kämmerer Kämpfer Kanne Kantor Kapitän Kaplan Kaufmann Keil Keller Kellner Kern Kesselflicker Kirsch Klee
Klinge Knabe Knecht Knopf Koch Kohl Köhler Kolbe König Korb Korn Körner Kraft Krämer Kranich Krebs Kreis Kreuz Krieger
Krone Krug Kuckuck Küfer Kugel Kunst Kupfer Küster Lachs Lamm Land Landmann Landwirt Laub Lerche Licht Liebe Linde
Löffler Lotse Löwe Luchs Maler Mann Markt Marschall März Maurer Maus Meister Messer Metzger Mittag Mohn Mohr Mönch
Mond Montag Morgen Möwe Mühle Müller Münzer Nachtigall Nadler Nagel Narr Nelke Ochs Ochse Oster Otter Papst Pate Pech
Perle Pfarrer Pfau Pfeffer Pfeifer Pfeil Pflug Pflüger Pförtner Pilger Pilz Prinz Propst Rabe Rad Rappe Rauch Rebe
Reif Reiter Richter Riese Rind Ring Ritter Rock Rogge Roggen Rohr Roller Rose Ross Rost Sack Sand Sänger Sattler
Schäfer Schaffner Schatz Schenk Scherer Schiffer Schilling Schimmel Schlegel Schleifer Schlosser Schmied Schnabel
Schnee Schneider Schöffe Schreiber Schreiner Schuh Schuhmacher Schultheiß Schuster Schütze Schwabe Schwan Seemann
Seiler Senf Senn Sichel Sieger Silber Sommer Sonne Sonntag Specht Speer Spengler Sperber Sperling Spiegel Spieler
Spielmann Spindler Sprenger Stab Stahl Staub Stein Steinmetz Stellmacher Stern Stiefel Stier Stock Storch Strauch
Strauß Stricker Strom Sturm Tanne Taube Teich Teufel Tischler Töpfer Treiber Trommler Trunk Tuchmacher Turm Uhrmacher
Vetter Vogel Vogler Vogt Wächter Wagner Wald Wand Wanderer Weber Weide Weise Wetter Widder Wiese Wilder Wind Winkler
Winter Winzer Wirt Wolf Wolke Wolle Wunder Wunsch Wurm Zander Zaun Ziegel Ziegler Zimmer Zimmermann Zink Zoll Zöllner
Zopf Zorn Zucker Zweig
`);

/** Days and months: as surnames rare, behind a role nearly always the day ("der Vermittler Freitag komme"). */
export const CALENDAR: readonly string[] = wordList(`
Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September
Oktober November Dezember Mittag Abend Morgen
`);

/** Those of them that have "das": before the others it is a pronoun ("besprochen habe das Koch mit ihr"). */
export const NEUTER_NAMESAKES: readonly string[] = wordList(`
Beil Blatt Eis Eisen Feld Feuer Glas Gold Haupt Herz Holz Horn Kalb Korn Kreuz Kupfer Lamm Land Laub Licht Messer Rad
Rind Rohr Ross Silber Wetter Wunder Zimmer
`);
