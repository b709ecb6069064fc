import { wordList } from './words';

/**
 * Surnames that are hardly ever anything else, so that one alone is worth a question. Written down from
 * general knowledge; German ones that are also words (Koch, Klein, Bauer) are left out on purpose: they
 * are found by what stands before them.
 */
export const SURNAMES: readonly string[] = wordList(`
Müller Mueller Schmidt Schmitt Schmid Schmitz Schneider Meyer Meier Maier Mayer Meyers Schulz Schulze
Schultz Schultze Hoffmann Hofmann Schäfer Schaefer Schröder Schroeder Neumann Zimmermann Krüger Krueger
Hartmann Lehmann Koehler Walther Huber Möller Moeller Scholz Jansen Janssen Janßen Winkler Böhm Boehm
Martens Franke Schubert Kühn Kuehn Pohl Engelhardt Bergmann Voigt Petersen Brandt Kuhn Kühne Pfeiffer
Seidel Seidl Haase Kramer Krämer Kraemer Reuter Hansen Heinze Hübner Huebner Riedel Herrmann Hermanns
Behrens Nowak Nowack Reimann Ebert Ebner Kirchner Barth Bartels Bartsch Wagner Wegener Wegner Wendt
Wieland Wiegand Wilke Wilkens Wilhelms Wittmann Wolff Wulff Zeller Ziemann Ackermann Ahlers Ahrens Albers
Althaus Andresen Arndt Assmann Bachmann Ballmann Baumann Baumgart Baumgartner Beckers Beckmann Behnke Behr
Behrendt Bernhardt Beyer Biermann Böttcher Boettcher Bohn Bolte Borchert Bormann Bornemann Böttger Brandes
Bräuer Braeuer Breuer Brinkmann Brockmann Bruckner Brückner Brüggemann Büchner Budde Burmeister Busse
Buchmann Carstens Christiansen Claasen Claußen Conrads Cordes Cremer Dahmen Daniels Deppe Detmers Dettmer
Diehl Diekmann Dieckmann Dittmar Dittrich Döring Doering Dombrowski Domke Dörr Drewes Dreyer Ebeling
Eberhardt Eckert Eggers Ehlers Ehlert Ehmke Eichhorn Eichler Eilers Engelmann Engels Erdmann Esser Evers
Ewers Fehr Feldmann Fiedler Fleischmann Fricke Friedrichs Fritsch Fritzsche Froehlich Gebhardt Gehrke
Gehrmann Geiger Geisler Geißler Gerdes Gerhards Gerlach Giese Göbel Goebel Goldmann Göttsche Gottschalk
Götze Graef Grabowski Greiner Gröger Großmann Grote Grünewald Grunwald Gutmann Haack Haberland Hagemann
Hamann Hammerschmidt Hanke Hannemann Hanisch Harms Heckmann Heidrich Heilmann Heinemann Heinrichs Heitmann
Hellmann Hellwig Helmers Hempel Henke Henkel Hennig Hensel Hentschel Herold Hesselmann Heyer Hildebrand
Hildebrandt Hiller Hillebrand Hinrichs Hinz Hirschmann Höfer Hofer Höhne Holst Holtmann Hölscher Holzmann
Hoppe Höppner Horstmann Ihde Jacobi Jacobs Jacobsen Jaeger Jahnke Jakobs Janke Jansson Janz Jeske Jessen
Jürgens Jürgensen Juergens Kaminski Kammann Karstens Kastner Kaufhold Kellermann Kersten Kessler Keßler
Klaas Kleinert Klemm Klingler Knobloch Köbele Koester Kohlmann Kohler Köhne Körber Körner Koerner Korte
Koslowski Krahn Krause Krauß Krauss Kremer Kretschmer Kreutz Kreutzer Kröger Kroeger Krohn Kruse Kröll
Kubitza Kuhlmann Kühnel Kunert Kunze Kunz Küster Lamprecht Laux Lehnert Leitner Lemke Lenz Leonhardt
Liebig Lindemann Lohmann Lohse Lüders Lüdtke Lueders Maas Maaß Mahnke Marquardt Mattern Matthiesen
Mehlhorn Meinecke Meissner Meißner Mende Menke Menzel Mertens Meurer Michaelis Michels Mielke Möllers
Moser Mühlbauer Naumann Nehls Neubauer Neubert Neugebauer Niehaus Niemann Niemeyer Nitsche Nitschke Noack
Noll Nolte Obermeier Oelze Oertel Ohlsen Olbrich Oppermann Orlowski Paape Paulsen Pauly Petzold Pfaff
Philipps Pieper Piontek Plath Pohlmann Preuß Probst Quandt Raabe Rademacher Radtke Rahn Reichelt Reichert
Reinecke Reiners Reinke Reuß Rieger Riemann Rohde Röhrig Rölke Rößler Rößner Rothe Rudolph Rupp Schäffer
Schaub Scheer Scheffler Scherer Schindler Schlüter Schlueter Schmidtke Schmitter Schneiders Schomburg
Schramm Schröter Schröer Schubart Schürmann Schuermann Schütte Schultes Schumann Schürer Schweiger
Schweitzer Seeliger Seifert Seitz Senger Siebert Siegert Siemers Sievers Simons Skrzypczak Sobotta Späth
Steffens Stegemann Steinert Stelzer Stoll Storck Struck Strunk Teichmann Tetzlaff Thiel Thiele Thielen
Thieme Thomsen Tiedemann Tietz Timmermann Trautmann Uhlig Uhlmann Ullmann Voges Vogt Völker Volkmann
Vollmer Volz Voss Voß Wachter Warnecke Wegmann Weidemann Weidner Weigel Weigelt Weinert Weinhold Weiss
Weißenborn Wessel Wessels Westphal Wichmann Widmann Wiedemann Wiegmann Wiemann Wiesner Wilms Windhorst
Winkelmann Wirtz Wittig Wittke Wölk Wolter Wolters Wüst Zabel Zeidler Zeise Ziegenhagen Zielinski Zielke
Zilinski Zöller Zoller Adamczyk Adamski Andrzejewski Baranowski Błaszczyk Bąk Borkowski Chmielewski
Czarnecki Dąbrowski Dabrowski Dudek Gajewski Glowacki Głowacki Gorski Górski Jabłoński Jablonski Jankowski
Jasinski Jaworski Kaczmarek Kalinowski Kamiński Kasprzak Kowalczyk Kowalewski Kowalska Kowalski Kozłowski
Kozlowski Krajewski Krawczyk Krol Król Kubiak Kucharski Lewandowska Lewandowski Maciejewski Majewski
Makowski Malinowski Marciniak Markowski Mazur Mazurek Michalak Michalski Mikolajczyk Mróz Nowakowska
Nowakowski Nowicki Olszewski Ostrowski Pawlak Pawlowski Pietrzak Piotrowski Przybylski Rutkowski Sadowski
Sikora Sikorski Sobczak Sokołowski Sokolowski Szczepański Szewczyk Szulc Szymanska Szymański Szymanski
Tomaszewski Urbański Walczak Wasilewski Wieczorek Wisniewski Wiśniewska Wiśniewski Witkowski Wojciechowski
Wójcik Wojcik Woźniak Wozniak Wróbel Wrobel Wróblewski Zając Zajac Zakrzewski Zawadzki Zieliński
Ziółkowski Acar Akbaş Akbas Akbulut Akgül Akin Akın Aksoy Aksu Aktaş Aktas Alkan Altın Altun Altuntas
Arslan Aslan Atalay Ates Ateş Avcı Avci Aydemir Aydin Aydın Aydoğan Aydogan Bayraktar Bektas Bektaş Bilgin
Bingöl Bozkurt Bulut Celik Çelik Cetin Çetin Cakir Çakır Cakmak Çakmak Caliskan Çalışkan Cinar Çınar Coban
Çoban Coskun Coşkun Dağ Dalkilic Demir Demirbaş Demircan Demirci Demirel Demirtas Demirtaş Dogan Doğan
Duman Durmaz Durmus Durmuş Duran Dursun Ekinci Erdem Erdogan Erdoğan Eren Ergün Erkan Erol Ersoy Ertürk
Genç Genc Gök Göktas Gül Güler Gültekin Gümüş Günay Gündoğdu Günes Güneş Güngör Gürbüz Güven Ilhan Işık
Isik Karabulut Karaca Karadağ Karadag Karagöz Karahan Karakaş Karakas Karakoç Karakus Karaman Karataş
Karatas Kaya Keskin Kılıç Kilic Kılınç Kilinc Koç Köksal Korkmaz Kurtuluş Küçük Kücük Oruç Öner Özbek
Özcan Özdemir Oezdemir Ozdemir Özer Özgür Özkan Özmen Öztürk Oeztuerk Ozturk Özyurt Sahin Şahin Sarı
Sarıkaya Savas Sezer Soylu Şeker Seker Şen Şener Simsek Şimşek Sönmez Taş Taşkın Tekin Toprak Topal Topcu
Topçu Tosun Tuncer Türkmen Uçar Ucar Ünal Ünlü Uysal Yalçın Yalcin Yaman Yavuz Yazıcı Yazici Yıldırım
Yildirim Yıldız Yildiz Yılmaz Yilmaz Yüksel Yücel Zengin Abbasi Abdallah Abdi Abdullah Abdulkarim Aboud
Ahmadi Ahmadzai Akbari Akhtar Al-Ahmad Al-Ali Al-Hassan Al-Masri Al-Sayed Alabdullah Alali Alhamad
Alhussein Alkhatib Almohammad Alshami Alsaleh Amini Amiri Ansari Asadi Azizi Bakr Barakat Bashir Begum
Ben-Ali Benali Bouazza Boukhari Chaudhry Darwish Ebrahimi El-Amrani El-Khatib El-Sayed Elmi Fares Ghafari
Ghorbani Habibi Haddad Haidari Hakimi Hamdan Hamidi Hamoud Hashemi Hosseini Hosseinzadeh Hussaini Ibrahimi
Jaber Jafari Jalali Jamali Kabbani Karimi Kazemi Khalaf Khalil Khoury Mahmoudi Mansour Mohammadi Moradi
Mousavi Mughal Mustafa Najjar Nasser Nazari Noori Omari Qasemi Qureshi Rahimi Rahmani Ramadan Rashidi
Rasouli Rezai Rostami Saeedi Sadeghi Saleem Salehi Samadi Sharifi Shamsi Sultani Tahiri Yousefi Yousfi
Zahedi Zamani Aleksandrov Andreev Antonov Bondarenko Bondar Bogdanov Borisov Dmitriev Fedorov Filippov
Frolov Gromov Grigoriev Hrytsenko Iwanow Ivanov Ivanova Ivanenko Jakowlew Kovalenko Kovalchuk Kowalenko
Kravchenko Kuznetsov Kusnezow Kusnezowa Lebedev Lysenko Makarov Marchenko Melnyk Melnik Mikhailov Morozov
Moroz Nikitin Nikolaev Novikov Orlov Orlow Pavlenko Pavlov Petrenko Petrov Petrowa Petrow Polishchuk Popov
Popow Romanenko Romanov Rudenko Savchenko Semenov Sergeev Shevchenko Schewtschenko Shvets Sidorov Smirnov
Smirnow Sokolov Stepanov Tkachenko Tkachuk Volkov Wolkow Wassiljew Zaitsev Babić Babic Begić Begic
Bošković Delić Delic Djordjevic Đorđević Dimitrov Dimitrova Filipović Filipovic Georgiev Georgieva Gashi
Hadžić Hadzic Hasani Hodzic Hodžić Horvat Ilić Ilic Ivanović Janković Jankovic Jovanović Jovanovic Jurić
Jukić Knežević Kovač Kovac Kovačević Kovacevic Krasniqi Lukić Lukic Marić Marković Markovic Matić
Mihajlović Milošević Mitrović Nikolić Nikolic Novak Omerović Pavlović Pavlovic Perić Peric Petrović
Petrovic Popović Popovic Radić Ristić Shala Simić Stanković Stojanović Stojanovic Todorov Tomić Vasić
Vuković Vukovic Živković Zivkovic Berisha Bytyqi Hoxha Kastrati Morina Thaci Thaqi Balan Constantin
Constantinescu Dumitrescu Gheorghe Ionescu Marinescu Munteanu Popa Popescu Radulescu Stoica Papadopoulos
Papadopoulou Georgiou Nikolaidis Nguyen Nguyễn Tran Trần Pham Phạm Huynh Hoang Bui Ngo Agarwal Banerjee
Chatterjee Desai Gupta Iyer Joshi Kapoor Kaur Kumar Mehta Menon Mishra Mukherjee Nair Patel Reddy Sharma
Singh Sinha Srivastava Thakur Verma Abebe Addo Adeyemi Afolabi Agyeman Amoah Appiah Asante Asefa Balde
Bangura Boateng Camara Ceesay Conteh Coulibaly Danso Diallo Diarra Diop Fofana Gebremedhin Gebru Habte
Jallow Kamara Keita Kidane Koroma Konaté Koné Mensah Mohamud Mwangi Ndiaye Njoroge Nwosu Ochieng Odhiambo
Ofori Okafor Okeke Okonkwo Osei Osman Owusu Sesay Sowe Tesfay Tesfaye Touray Touré Toure Traore Traoré
Woldu Yeboah Almeida Alvarez Álvarez Bernardi Bianchi Carvalho Colombo Diaz Díaz Esposito Fernandes
Fernandez Fernández Ferrari Ferreira Garcia García Gomes Gomez Gómez Gonzalez González Greco Gutierrez
Hernandez Hernández Jimenez Lombardi Lopes Lopez López Marques Martinez Martínez Martins Mendes Moreno
Moretti Oliveira Pereira Perez Pérez Ramirez Ribeiro Ricci Rivera Rodrigues Rodriguez Rodríguez Rossi Ruiz
Russo Sanchez Sánchez Santos Silva Soares Sousa Torres Vargas Vieira Anderson Bennett Campbell Clarke
Collins Davies Davis Edwards Evans Gibson Griffiths Hamilton Harris Harrison Hughes Jenkins Johnson
Johnston Jones Kelly MacDonald Marshall McCarthy McDonald Mitchell Morris Murphy Murray O'Brien O'Connor
Patterson Phillips Reynolds Richardson Roberts Robertson Robinson Simpson Smith Sullivan Taylor Thompson
Watson Williams Wilson Dubois Dupont Durand Fontaine Fournier Gauthier Girard Lefebvre Moreau Mercier
Rousseau Andersen Andersson Christensen Eriksson Gustafsson Johansen Johansson Karlsson Larsen Larsson
Lindberg Nielsen Nilsson Olsen Olsson Persson Rasmussen Svensson Bakker Dekker Dijkstra Hendriks Mulder
Smit Vermeulen Visser
`);
