import { wordList } from './words';

/**
 * German place names, written down from general knowledge for this program; not taken from any data set.
 * Cities with more than 100,000 inhabitants.
 */
export const LARGE_CITIES: readonly string[] = wordList(`
Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden Hannover
Nürnberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Mannheim Karlsruhe Augsburg Wiesbaden
Mönchengladbach Gelsenkirchen Aachen Braunschweig Chemnitz Kiel Halle Magdeburg Freiburg Krefeld Mainz
Lübeck Erfurt Oberhausen Rostock Kassel Hagen Potsdam Saarbrücken Hamm Ludwigshafen Mülheim Oldenburg
Osnabrück Leverkusen Darmstadt Heidelberg Solingen Herne Regensburg Neuss Paderborn Ingolstadt Offenbach
Fürth Würzburg Ulm Heilbronn Pforzheim Wolfsburg Göttingen Bottrop Reutlingen Koblenz Erlangen Bremerhaven
Remscheid Bergisch_Gladbach Recklinghausen Trier Jena Moers Salzgitter Siegen Gütersloh Hildesheim Hanau
Cottbus Kaiserslautern Wien Zürich Graz Basel Salzburg Innsbruck
`);

/** Towns, down to some 20,000 inhabitants and below where they are widely known, and parts of large cities. */
export const TOWNS: readonly string[] = wordList(`
Aalen Achern Achim Ahaus Ahlen Ahrensburg Albstadt Alfeld Alfter Alsdorf Altenburg Alzey Amberg Andernach
Annaberg-Buchholz Ansbach Apolda Arnsberg Arnstadt Aschaffenburg Aschersleben Attendorn Aue Aurich
Backnang Bad_Harzburg Bad_Hersfeld Bad_Homburg Bad_Honnef Bad_Kissingen Bad_Kreuznach Bad_Mergentheim
Bad_Nauheim Bad_Neuenahr-Ahrweiler Bad_Neustadt Bad_Oeynhausen Bad_Oldesloe Bad_Pyrmont Bad_Rappenau
Bad_Reichenhall Bad_Salzuflen Bad_Salzungen Bad_Schwartau Bad_Segeberg Bad_Tölz Bad_Vilbel Bad_Waldsee
Bad_Wildungen Bad_Zwischenahn Baden-Baden Baesweiler Balingen Bamberg Barsinghausen Baunatal Bautzen
Bayreuth Beckum Bedburg Bensheim Bergheim Bergkamen Bernau Bernburg Biberach Biedenkopf
Bietigheim-Bissingen Bingen Bitburg Bitterfeld-Wolfen Blankenburg Blieskastel Bocholt Böblingen Bonndorf
Borken Borna Bornheim Brake Bramsche Brandenburg_an_der_Havel Bremervörde Bretten Brilon Bruchsal Brühl
Brunsbüttel Büdingen Bühl Bünde Büren Büttelborn Burgdorf Burghausen Burgwedel Burscheid Butzbach
Buxtehude Calw Castrop-Rauxel Celle Cham Cloppenburg Coburg Coesfeld Coswig Crailsheim Crimmitschau
Cuxhaven Dachau Datteln Deggendorf Delbrück Delitzsch Delmenhorst Dessau Dessau-Roßlau Detmold Dieburg
Diepholz Dietzenbach Dillenburg Dillingen Ditzingen Döbeln Donaueschingen Donauwörth Dormagen Dorsten
Dreieich Duderstadt Dülmen Düren Eberswalde Eckernförde Ehingen Einbeck Eisenach Eisenhüttenstadt
Eislingen Ellwangen Elmshorn Elsdorf Eltville Emden Emmendingen Emmerich Emsdetten Ennepetal Ennigerloh
Eppingen Erding Erftstadt Erkelenz Erkrath Eschborn Eschwege Eschweiler Espelkamp Esslingen Ettlingen
Euskirchen Eutin Falkensee Fellbach Filderstadt Finsterwalde Flensburg Flörsheim Forchheim Forst
Frankenberg Frankenthal Frechen Freiberg Freising Freital Freudenstadt Friedberg Friedrichsdorf
Friedrichshafen Friesoythe Fröndenberg Fulda Fürstenfeldbruck Fürstenwalde Ganderkesee Garbsen Gardelegen
Garmisch-Partenkirchen Geesthacht Geestland Geilenkirchen Geislingen Geldern Gelnhausen Georgsmarienhütte
Gera Gerlingen Germering Germersheim Gersthofen Geseke Gevelsberg Gießen Gifhorn Gladbeck Glauchau
Göppingen Görlitz Goslar Gotha Greifswald Greiz Greven Grevenbroich Griesheim Grimma Gronau Groß-Gerau
Groß-Umstadt Großenhain Güstrow Gummersbach Gunzenhausen Haan Haar Halberstadt Haldensleben Haltern Hameln
Hamminkeln Haren Harsewinkel Hattersheim Hattingen Heide Heidenheim Heiligenhaus Heinsberg Helmstedt Hemer
Hemmingen Hennef Hennigsdorf Henstedt-Ulzburg Heppenheim Herborn Herdecke Herford Herrenberg Herten
Herzberg Herzogenaurach Herzogenrath Hettstedt Heusenstamm Hilden Hille Hockenheim Höchstadt Höxter Hof
Hofheim Hohen_Neuendorf Holzminden Homburg Horb Hörstel Hoyerswerda Hückelhoven Hückeswagen Hürth Husum
Ibbenbüren Idar-Oberstein Idstein Illertissen Ilmenau Ilsede Iserlohn Isernhagen Isny Itzehoe Jüchen
Jülich Kaarst Kaltenkirchen Kamen Kamp-Lintfort Karben Kaufbeuren Kehl Kelheim Kelkheim Kempen Kempten
Kerpen Kevelaer Kirchheim Kitzingen Kleinmachnow Kleve Köthen Königs_Wusterhausen Königsbrunn Königslutter
Königstein Königswinter Konstanz Konz Korbach Kornwestheim Korntal-Münchingen Korschenbroich Kreuztal
Kronach Kronberg Kulmbach Laatzen Lage Lahnstein Lahr Lampertheim Landau Landsberg Landshut Langen
Langenfeld Langenhagen Langenhorn Lauchhammer Lauf Lauffen Leer Lehrte Leichlingen Leinfelden-Echterdingen
Lemgo Lengerich Lennestadt Leonberg Leutkirch Lichtenfels Limbach-Oberfrohna Limburg Lindau Lindlar Lingen
Lippstadt Löbau Löhne Lörrach Lohmar Lohne Luckenwalde Ludwigsburg Ludwigsfelde Lübbecke Lübben Lübbenau
Lüdenscheid Lüdinghausen Lüneburg Lünen Maintal Marburg Marktoberdorf Marktredwitz Marl Markkleeberg Mayen
Mechernich Meckenheim Meerbusch Meinerzhagen Meiningen Meißen Melle Memmingen Menden Meppen Merseburg
Merzig Meschede Metzingen Mettmann Minden Mörfelden-Walldorf Mosbach Mühlacker Mühldorf Mühlhausen
Mühlheim Münden Muggensturm Nagold Naumburg Nettetal Neu-Isenburg Neu-Ulm Neubrandenburg Neuburg
Neukirchen-Vluyn Neumarkt Neumünster Neunkirchen Neuruppin Neustadt_an_der_Weinstraße Neustadt Neustrelitz
Neuwied Nidderau Niederkassel Nienburg Norden Nordenham Norderney Norderstedt Nordhausen Nordhorn
Nördlingen Northeim Nürtingen Oberkirch Obertshausen Oberursel Ochtrup Oelde Oer-Erkenschwick Öhringen
Offenburg Olching Olpe Olsberg Oranienburg Oschatz Oschersleben Osterholz-Scharmbeck Osterode Ostfildern
Overath Papenburg Parchim Pasewalk Passau Peine Perleberg Petersberg Petershagen Pfaffenhofen Pfullingen
Pfungstadt Pinneberg Pirmasens Pirna Plauen Plettenberg Porta_Westfalica Preetz Prenzlau Pulheim
Püttlingen Puchheim Quedlinburg Quickborn Radebeul Radevormwald Radolfzell Rastatt Rathenow Ratingen
Ravensburg Recke Regenstauf Reichenbach Reinbek Reinheim Remagen Remseck Rendsburg Rheda-Wiedenbrück
Rheinbach Rheinberg Rheine Rheinfelden Rheinstetten Ribnitz-Damgarten Riedstadt Riesa Rietberg Rinteln
Rodgau Rödermark Rösrath Ronnenberg Rosenheim Rotenburg Roth Rottenburg Rottweil Rudolstadt Rüdersdorf
Rüsselsheim Saalfeld Saarlouis Salzkotten Salzwedel Sangerhausen Sankt_Augustin Sankt_Ingbert Sankt_Wendel
Sarstedt Sassenburg Schifferstadt Schkeuditz Schleswig Schloß_Holte-Stukenbrock Schmalkalden Schmallenberg
Schneeberg Schönebeck Schorndorf Schortens Schramberg Schwabach Schwäbisch_Gmünd Schwäbisch_Hall
Schwalbach Schwalmtal Schwandorf Schwanewede Schwarzenbek Schwarzenberg Schwedt Schweinfurt Schwelm
Schwerin Schwerte Schwetzingen Seelze Seesen Seevetal Selb Selm Senden Senftenberg Siegburg Sigmaringen
Sindelfingen Singen Sinsheim Soest Soltau Sömmerda Sondershausen Sonneberg Sonthofen Spaichingen Speyer
Spenge Spremberg Sprockhövel Stade Stadthagen Stadtlohn Starnberg Staßfurt Steinfurt Steinhagen Stendal
Stolberg Stralsund Straubing Strausberg Stuhr Suhl Sulzbach Sundern Syke Tauberbischofsheim Taufkirchen
Taunusstein Teltow Telgte Tettnang Tönisvorst Torgau Traunreut Traunstein Troisdorf Tübingen Tuttlingen
Übach-Palenberg Überlingen Ueckermünde Uelzen Uetze Unna Unterhaching Unterschleißheim Vaihingen Varel
Vaterstetten Vechta Velbert Verden Verl Versmold Viernheim Viersen Villingen-Schwenningen Vlotho Voerde
Völklingen Vreden Wachtberg Waghäusel Waiblingen Waldbröl Waldkirch Waldkraiburg Waldshut-Tiengen
Wallenhorst Walldorf Walsrode Waltrop Wandlitz Wangen Warburg Wardenburg Waren Warendorf Warstein Wedel
Weener Wegberg Weiden Weil_am_Rhein Weilheim Weimar Weingarten Weinheim Weinstadt Weißenburg Weißenfels
Weißwasser Weiterstadt Wendelstein Wennigsen Werder Werdau Werdohl Werl Wermelskirchen Werne Wernigerode
Wertheim Wesel Wesseling Wesselburen Westerstede Wetter Wetzlar Weyhe Wiehl Wiesloch Wildeshausen
Wilhelmshaven Willich Wilnsdorf Winnenden Winsen Wipperfürth Wismar Witten Wittenberg Wittenberge Wittlich
Wittmund Wolfenbüttel Wolfratshausen Worms Wülfrath Würselen Wunstorf Wurzen Xanten Zeitz Zerbst Zeven
Zirndorf Zittau Zörbig Zülpich Zweibrücken Zwickau Altona Barmbek Bergedorf Billstedt Eimsbüttel Harburg
Wandsbek Wilhelmsburg Blankenese Neukölln Kreuzberg Charlottenburg Spandau Marzahn Hellersdorf Lichtenberg
Pankow Reinickendorf Tempelhof Schöneberg Steglitz Zehlendorf Treptow Köpenick Prenzlauer_Berg
Friedrichshain Gröpelingen Walle Vegesack Hemelingen Osterholz Tenever Huchting Blumenthal Obervieland
Lehe Geestemünde Chorweiler Ehrenfeld Kalk Nippes Porz Rodenkirchen Deutz Bilk Garath Eller Gerresheim
Oberbilk Derendorf Wattenscheid Langendreer Linden-Süd Linden-Nord Vahrenwald Vahrenheide Roderbruch
Mühlenberg Sahlkamp Altenessen Katernberg Borbeck Marxloh Hamborn Rheinhausen Meiderich Ruhrort
Wanne-Eickel Schalke Buer Hörde Scharnhorst Hombruch Eving Burtscheid Eilendorf Uerdingen Hüls Barmen
Elberfeld Vohwinkel Ronsdorf Rheydt Gostenhof Langwasser Hasenbergl Neuperlach Giesing Sendling Schwabing
Bockenheim Sachsenhausen Gallus Höchst Gorbitz Prohlis Grünau Reudnitz Connewitz Silberhöhe Halle-Neustadt
Lütten_Klein Lichtenhagen Evershagen Dierkow Gaarden Mettenhof Moisling
Adenau Ahlbeck Aichach Altötting Altentreptow Angermünde Anklam Artern Aschendorf Augustdorf Bad_Aibling
Bad_Arolsen Bad_Bentheim Bad_Bergzabern Bad_Berleburg Bad_Berka Bad_Bevensen Bad_Bramstedt Bad_Camberg
Bad_Doberan Bad_Driburg Bad_Dürkheim Bad_Dürrenberg Bad_Essen Bad_Freienwalde Bad_Friedrichshall
Bad_Gandersheim Bad_Iburg Bad_Karlshafen Bad_Laasphe Bad_Langensalza Bad_Lauterberg Bad_Liebenwerda
Bad_Lippspringe Bad_Münder Bad_Muskau Bad_Nenndorf Bad_Orb Bad_Sachsa Bad_Säckingen Bad_Saulgau
Bad_Schandau Bad_Schmiedeberg Bad_Schussenried Bad_Soden Bad_Sooden-Allendorf Bad_Sobernheim
Bad_Staffelstein Bad_Urach Bad_Wimpfen Bad_Wörishofen Bad_Wurzach Barmstedt Barntrup Bassum Baruth Beelitz
Beeskow Belzig Bendorf Bergneustadt Bernkastel-Kues Bersenbrück Betzdorf Beverungen Billerbeck Bitterfeld
Blomberg Bockenem Boizenburg Brakel Brandenburg Bredstedt Breisach Buchholz Bückeburg Bützow
Clausthal-Zellerfeld Dannenberg Demmin Dingolfing Dinkelsbühl Dinslaken Dorfen Drensteinfurt Ebersberg
Eggenfelden Egelsbach Eilenburg Eisleben Elsterwerda Engelskirchen Erkner Erwitte Fehmarn Finnentrop
Frankfurt_(Oder) Freilassing Fritzlar Gaggenau Genthin Geretsried Gescher Glückstadt Goch Grafing Gransee
Grevesmühlen Grimmen Guben Günzburg Halver Haßloch Havelberg Heidenau Heiligenstadt Hersbruck
Hildburghausen Hiddenhausen Hofgeismar Horn-Bad_Meinberg Hünfeld Ilsenburg Immenstadt Jessen Jever
Jüterbog Kalkar Kamenz Karlstadt Kierspe Künzelsau Kyritz Lauenburg Leimen Leinefelde Linz Luckau
Ludwigslust Lutherstadt_Wittenberg Mainburg Malchin Marbach Maulbronn Meldorf Melsungen Michelstadt
Mittweida Moosburg Mössingen Müllheim Münchberg Nauen Neckarsulm Neuenhaus Neuenrade Nidda Niesky Oelsnitz
Oerlinghausen Osterburg Ottobrunn Pegnitz Peiting Pfarrkirchen Premnitz Pritzwalk Quakenbrück Radeberg
Ratekau Ratzeburg Rhede Rheinsberg Roßlau Rothenburg Röthenbach Rüdesheim Saßnitz Schleiz Schneverdingen
Schopfheim Schrobenhausen Schwalmstadt Seligenstadt Simbach Stadtallendorf Strausfurt Sulingen
Sulzbach-Rosenberg Taucha Templin Teterow Timmendorf Trebbin Treuenbrietzen Uetersen Uslar Varrel Visbek
Waltershausen Weilburg Westerburg Wildau Winterberg Wittstock Witzenhausen Wolfhagen Wunsiedel Zehdenick
Zella-Mehlis Zeulenroda Zossen Zwönitz Istanbul Ankara Izmir Antalya Adana Gaziantep Diyarbakir Konya
Bursa Trabzon Warschau Krakau Danzig Breslau Stettin Kattowitz Łódź Lodz Lublin Gleiwitz Oppeln Moskau
Petersburg Sankt_Petersburg Nowosibirsk Omsk Tscheljabinsk Jekaterinburg Wolgograd Kaliningrad Kiew Kyjiw
Charkiw Charkow Odessa Lemberg Lwiw Dnipro Donezk Mariupol Luhansk Minsk Vilnius Tallinn Almaty Astana
Karaganda Taschkent Bischkek Duschanbe Tbilissi Tiflis Jerewan Baku Grosny Damaskus Aleppo Homs Latakia
Idlib Raqqa Kobane Qamischli Bagdad Mossul Erbil Kirkuk Dohuk Sulaimaniyya Kabul Herat Kandahar Kundus
Masar-i-Scharif Dschalalabad Teheran Isfahan Schiras Maschhad Täbris Beirut Amman Kairo Alexandria Khartum
Tunis Algier Casablanca Marrakesch Rabat Tanger Asmara Addis_Abeba Mogadischu Nairobi Lagos Abuja
Benin-City Kumasi Dakar Conakry Bamako Abidjan Lomé Banjul Kinshasa Bukarest Temeswar Temeschwar
Klausenburg Cluj Hermannstadt Sibiu Kronstadt Brașov Iași Craiova Constanța Plowdiw Plovdiv Varna Burgas
Belgrad Novi_Sad Niš Sarajevo Banja_Luka Mostar Tuzla Zagreb Rijeka Ljubljana Maribor Pristina Prizren
Skopje Tetovo Tirana Durrës Athen Thessaloniki Saloniki Mailand Neapel Palermo Catania Madrid Barcelona
Sevilla Lissabon Straßburg Marseille London Birmingham Manchester Amsterdam Rotterdam Enschede Brüssel
Antwerpen Lüttich Luxemburg Kopenhagen Stockholm Oslo Helsinki Prag Brünn Pilsen Ostrava Bratislava
Pressburg Budapest Debrecen Klagenfurt Bregenz Lausanne Luzern Winterthur Hanoi Saigon Haiphong Mumbai
Karatschi Karachi Lahore Islamabad Peschawar Dhaka Colombo Jaffna Kathmandu Peking Shanghai Bangkok Manila
Havanna Bogotá
`);

/** Districts and regions by the names people use, besides those that are called after a town. */
export const DISTRICTS: readonly string[] = wordList(`
Ahrweiler Alb-Donau-Kreis Altmarkkreis Ammerland Barnim Bergstraße Berchtesgadener_Land Bodenseekreis
Breisgau-Hochschwarzwald Burgenlandkreis Dahme-Spreewald Darmstadt-Dieburg Dithmarschen Donau-Ries
Donnersbergkreis Eichsfeld Eifelkreis Elbe-Elster Emsland Enzkreis Ennepe-Ruhr-Kreis Erzgebirgskreis
Grafschaft_Bentheim Harz Havelland Heidekreis Herzogtum_Lauenburg Hochsauerlandkreis Hochtaunuskreis
Hohenlohekreis Hunsrück Ilm-Kreis Jerichower_Land Kyffhäuserkreis Lahn-Dill-Kreis Lausitz Lippe
Ludwigslust-Parchim Lüchow-Dannenberg Main-Kinzig-Kreis Main-Spessart Main-Tauber-Kreis Main-Taunus-Kreis
Mansfeld-Südharz Märkischer_Kreis Märkisch-Oderland Mecklenburgische_Seenplatte Mittelsachsen Münsterland
Neckar-Odenwald-Kreis Nordfriesland Nordsachsen Nordwestmecklenburg Oberallgäu Oberbergischer_Kreis
Oberhavel Oberspreewald-Lausitz Oder-Spree Odenwaldkreis Ortenaukreis Ostalbkreis Ostallgäu Ostfriesland
Ostholstein Ostprignitz-Ruppin Prignitz Potsdam-Mittelmark Rems-Murr-Kreis Rhein-Erft-Kreis
Rhein-Hunsrück-Kreis Rhein-Kreis_Neuss Rhein-Lahn-Kreis Rhein-Neckar-Kreis Rhein-Pfalz-Kreis Rhein-Sieg
Rhein-Sieg-Kreis Rheingau-Taunus-Kreis Rheinisch-Bergischer_Kreis Saale-Holzland-Kreis Saale-Orla-Kreis
Saalekreis Salzlandkreis Sauerland Schwalm-Eder-Kreis Schwarzwald-Baar-Kreis Siegen-Wittgenstein
Siegerland Spree-Neiße StädteRegion_Aachen Städteregion_Aachen Region_Hannover Südwestpfalz Teltow-Fläming
Uckermark Unstrut-Hainich-Kreis Vogelsbergkreis Vogtlandkreis Vorpommern-Greifswald Vorpommern-Rügen
Vulkaneifel Wartburgkreis Werra-Meißner-Kreis Westerwald Westerwaldkreis Wesermarsch Wetteraukreis
Zollernalbkreis Bergisches_Land Ruhrgebiet Niederrhein Allgäu Eifel Oberpfalz Oberfranken Unterfranken
Mittelfranken Schwaben Niederbayern Oberbayern Wendland Altes_Land
`);

/** Place names that are also words: they count only after a word that asks for a place. */
export const AMBIGUOUS_PLACES: readonly string[] = wordList(`
Essen Halle Hof Leer Siegen Singen Senden Waren Wangen Weiden Lage Langen Norden Linden Roth Regen
Heide Brake Forst Aue Bühl Wetter Kalk Walle Werne Haar Haan Hille
Höchst Harz Lippe Lauf Stade
Recke Eller Werder Haren Lohne
Schwaben Gallus
`);
