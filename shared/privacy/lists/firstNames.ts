import { wordList } from './words';

/**
 * First names, written down from general knowledge for this program; extended once after seeing some thirty
 * names each that a comparison with other lists had missed (README.md). Names of
 * the German-speaking countries of all living generations, and those most often met in job centres:
 * Turkish and Kurdish, Arabic, Persian and Afghan, Polish, Russian and Ukrainian, South-East European,
 * Vietnamese, South Asian, African, and the usual Western European ones.
 */
export const FIRST_NAMES: readonly string[] = wordList(`
Dorle Kai Viola Bernward Moni Erdmute Achim Adalbert Adam Adelheid Adele Adelina Adolf Adrian Adriana Agathe Agnes Aileen Aina Alain Alan Albert
Albrecht Alena Alessa Alessandra Alessandro Alessia Alessio Alex Alexa Alexander Alexandra Alexis Alfons
Alfred Alice Alicia Alina Alisa Alisha Alissa Almut Alois Alwin Alwine Amalia Amalie Amanda Amelie Amina
Amira Amy Ana Anastasia Andi Andre André Andrea Andreas Andree Andrej Andy Angela Angelika Angelina Angelo
Anika Anita Anja Anke Ann Anna Anna-Lena Anna-Maria Annabell Annabelle Anne Annegret Annekatrin
Annekathrin Anneliese Annelie Annelies Annelore Annemarie Annerose Annett Annette Anni Annika Annkatrin
Anouk Ansgar Anselm Antje Anton Antonia Antonie Antonio Anuschka Ariane Arianna Arik Armin Arnd Arndt Arne
Arno Arnold Arnulf Arthur Artur Arved Astrid Athina Aurel Aurelia Aurelie Axel Barbara Bärbel Bastian
Beata Beate Beatrice Beatrix Bella Ben Bendix Benedict Benedikt Benita Benjamin Bennet Bennett Benno Benny
Berit Bernadette Bernard Bernd Bernfried Bernhard Bernhardine Bert Berta Bertha Berthold Bertold Bertram
Bettina Betty Bianca Bianka Birga Birger Birgit Birgitt Birgitta Birte Björn Bodo Boris Brigitta Brigitte
Britt Britta Bruno Brunhilde Burghard Burkhard Burkhardt Carina Carl Carla Carlo Carlos Carlotta Carmen
Carola Carolin Carolina Caroline Carsten Caspar Casper Cäcilia Cecilia Celina Celine Céline Charlotte
Chantal Charleen Charlene Chiara Chloe Chris Christa Christel Christian Christiane Christin Christina
Christine Christof Christoph Christopher Cilly Cindy Clara Clarissa Claas Claudia Claudio Claudius Claus
Clemens Coletta Colin Collin Conny Connor Conrad Constantin Constanze Cora Cordula Corinna Cornelia
Cornelius Corvin Cosima Curt Cynthia Dagmar Dagobert Damian Dana Dania Daniel Daniela Daniele Danilo Danny
Daria Dario Darius David Davina Dean Debora Deborah Delia Denis Denise Dennis Derek Desiree Désirée Detlef
Detlev Diana Diane Dieter Diethard Diethelm Dietlinde Dietmar Dietrich Dina Dirk Ditmar Dominic Dominik
Dominique Doreen Dorian Doris Dorit Dorothea Dorothee Dörte Dörthe Eberhard Eckart Eckehard Eckhard
Eckhardt Eddy Edda Edelgard Edeltraud Edeltraut Edgar Edith Edmund Eduard Edward Edwin Egbert Egon
Ehrenfried Eike Eileen Eitel Elena Eleonora Eleonore Elfi Elfriede Eliana Elias Elina Elisa Elisabeth
Elise Elisha Elke Ella Ellen Elli Elly Elmar Elsa Elsbeth Else Elvira Emanuel Emil Emilia Emilie Emilio
Emily Emma Emmanuel Emmi Emmy Engelbert Enno Enrico Enya Eric Erich Erik Erika Erna Ernestine Erwin
Estelle Esther Eugen Eugenie Eva Eva-Maria Evelin Evelyn Evelyne Ewald Fabian Fabienne Fabio Fabrice Falk
Falko Fanny Felicia Felicitas Felix Felizitas Ferdinand Fiete Filip Finja Finn Finnja Fiona Flora
Florentine Florian Francesca Francesco Francis Francisco Frank Franka Franz Franziska Franz-Josef Fred
Freddy Frederic Frederick Frederik Frederike Freya Frida Frieda Friedbert Friedel Friedemann Friedensreich
Frieder Friederike Friedhelm Friedolin Friedrich Friedrun Frigga Fritz Gabi Gabriel Gabriela Gabriele
Gabriella Gaby Georg George Georgia Gerald Geraldine Gerd Gerda Gereon Gerfried Gerhard Gerhardt Gerhild
Gerlinde Gernot Gero Gerold Gerrit Gert Gerta Gertraud Gertrud Gertrude Giesela Gina Giovanni Gisbert
Gisela Giselher Gitta Giulia Giuliano Giuseppe Gordon Goran Götz Gottfried Gotthard Gotthilf Gottlieb
Gottlob Grazia Greta Gretchen Gretel Grete Gudrun Guido Guillermo Gunda Gundula Gunhild Gunnar Günter
Gunter Günther Gunther Gustav Gustl Hajo Hanna Hannah Hanne Hannelore Hannes Hanno Hans Hans-Dieter
Hans-Georg Hans-Gerd Hans-Günter Hans-Joachim Hans-Jochen Hans-Josef Hans-Jürgen Hans-Peter Hans-Werner
Hansi Hansjörg Harald Hardy Hariett Harry Hartmut Hartwig Harriet Hauke Hedda Hedi Hedwig Heidemarie
Heiderose Heidi Heidrun Heike Heiko Heiner Heinfried Heino Heinrich Heinz Heinz-Peter Helen Helena Helene
Helga Helge Hellmut Hellmuth Helma Helmar Helmut Helmuth Hendrik Hendrikje Henner Henni Henning Henny
Henri Henriette Henrik Henrike Henry Herbert Heribert Hermann Hermine Herta Hertha Hieronymus Hilda
Hildburg Hilde Hildegard Hildegund Hilke Hilmar Hiltrud Hinnerk Hinrich Holger Horst Hubert Hubertus Hugo
Hulda Ida Ignaz Ilka Ilona Ilsa Ilse Imke Immanuel Ina Ines Inga Inge Ingeborg Ingelore Inger Ingo Ingolf
Ingrid Ingmar Inka Irena Irene Irina Irma Irmela Irmgard Irmhild Irmtraud Irmtrud Isa Isabel Isabell
Isabella Isabelle Isolde Ivan Ivo Ivonne Jacqueline Jakob Jacob Jan Jana Jan-Philipp Jane Janek Janet
Janette Janin Janina Janine Janis Janna Janne Jannes Jannick Jannik Jannis Janosch Jara Jaron Jarno Jascha
Jasmina Jason Jeanette Jeanine Jeannette Jeannine Jennifer Jenny Jens Jeremias Jeremy Jerome Jérôme
Jessica Jessika Jette Jil Jill Jim Jimmy Jo Joachim Joana Joanna Jochen Jockel Joel Joél Joelle Johann
Johanna Johannes John Jolanda Jolina Jona Jonah Jonas Jonathan Jonna Jonny Jördis Jörg Jörn Jörgen Josef
Josefa Josefine Joseph Josephine Joschka Joshua Josua Jost Juan Judith Jule Julia Julian Juliana Juliane
Julie Julien Juliette Julius Juri Justin Justina Justine Justus Jürgen Jutta Kaja Kaj Kalle Karen Karin
Karina Karl Karl-Heinz Karla Karlheinz Karlotta Karola Karolin Karolina Karoline Karsten Kaspar Kassandra
Katarina Kate Katharina Käthe Kathi Kathleen Kathrin Katinka Katja Katrin Kay Keanu Keno Kerstin Kevin
Kiara Kilian Kim Kimberley Kimberly Kira Kirsten Kirstin Klara Klaus Klaus-Dieter Klaus-Peter Klemens Knut
Konrad Konradin Konstantin Konstanze Kordula Korbinian Korinna Kornelia Kristian Kristiane Kristin
Kristina Kristof Kunibert Kunigunde Kuno Kurt Lara Larissa Lars Laura Laurens Laurent Laurenz Laurin Lasse
Lea Leah Leander Leandra Leif Lena Lene Leni Lenja Lenn Lenni Lennard Lennart Lennox Leo Leon Leonard
Leonardo Leonhard Leonid Leonie Leonore Leopold Leticia Levi Levin Lia Liam Lian Liane Lias Lidia Liesbeth
Liesel Lieselotte Liliana Liliane Lilith Lilian Lilli Lillian Lilly Lily Lina Linda Line Linn Linnea Linus
Lion Lisa Lisa-Marie Lisbeth Liselotte Lisette Lotte Lothar Lotta Lotti Louis Louisa Louise Luana Luca
Lucas Lucia Lucian Lucie Lucien Lucy Ludger Ludmilla Ludolf Ludwig Luis Luisa Luise Luitgard Luitpold
Lukas Luka Luna Lutz Luzia Luzie Lydia Lynn Madeleine Madita Madlen Madlin Mads Magda Magdalena Magnus
Maik Maike Maja Malea Malin Malina Malte Malwine Mandy Manfred Manja Manon Manuel Manuela Mara Marc Marcel
Marcella Marco Marcus Mareen Mareike Mareile Maren Marga Margaret Margareta Margarete Margaretha
Margarethe Margarita Margit Margitta Margot Margret Margrit Maria Mariam Mariana Marianne Marie
Marie-Louise Marie-Luise Marieke Mariella Marielle Marietta Marijke Marika Marina Mario Marion Marisa
Marita Marius Marja Marko Markus Marleen Marlen Marlena Marlene Marlies Marlis Marlon Marta Marten Martha
Martin Martina Marthe Marvin Mathea Mathias Mathilda Mathilde Mathis Matilda Mats Mattea Matteo Matthäus
Matthes Matthias Matthis Matti Mattis Maurice Mauritz Maxi Maxim Maxima Maximilian Maya Mechthild Mechtild
Meike Meinhard Meinolf Mela Melanie Melina Melinda Melissa Melitta Meret Merle Merlin Meta Mia Mica Micha
Michael Michaela Michel Michele Michelle Mick Mieke Miguel Mika Mike Mikko Mila Milan Milena Milla Milo
Mina Mira Mirco Mirella Miriam Mirja Mirjam Mirko Mirna Moana Mona Monica Monika Monique Morgan Moritz
Myriam Nadia Nadin Nadine Nadja Nancy Nane Naomi Natalia Natalie Natascha Nathalie Nathan Nathanael Neele
Nele Nepomuk Nevio Nico Nicola Nicolas Nicole Nicolaus Nicoletta Niels Nik Nika Nike Niklas Niko Nikola
Nikolas Nikolaus Nikoletta Nils Nina Ninja Nino Noah Noel Noelle Noemi Nora Norbert Norman Nuria Oda
Odette Odilo Okka Olaf Ole Olga Oliver Olivia Ortrud Ortrun Ortwin Oscar Oskar Osmar Ossip Oswald Oswin
Otfried Othmar Ottilie Otmar Otto Ottokar Pamela Paola Paolo Pascal Pascale Patric Patricia Patrick Patrik
Patrizia Paul Paula Paulina Pauline Pedro Peer Penelope Per Peter Petra Philine Philip Philipp Philippa
Phillip Phillipp Phoebe Pia Pierre Piet Pina Priska Quentin Quirin Rabea Rafael Raffael Raffaela Ragna
Raik Raimar Raimund Rainer Ralf Ralph Ramon Ramona Randolf Raoul Raphael Raphaela Raul Rebecca Rebekka
Regina Regine Reimar Reimer Reimund Reiner Reinhard Reinhardt Reinhold Reinold Relinda Rena Renata Renate
Rene René Renée Renke Resi Reto Rhea Ria Ricarda Ricardo Richard Rick Rico Rieke Rika Rita Robert Roberta
Roberto Robin Rocco Roderich Rodger Roger Roland Rolf Roman Romana Romina Romy Ron Ronald Ronja Ronny
Rosalie Rosalinde Rosanna Rosel Roselinde Rosemarie Rosi Rosina Rosita Rosmarie Roswitha Roy Ruben Rüdiger
Rudi Rudolf Rufus Rupert Ruprecht Ruth Sabina Sabine Sabrina Salome Sam Samantha Samira Samuel Samuela
Sandra Sandro Sandy Sanja Sara Sarah Sascha Saskia Sean Sebastian Selina Selma Severin Shirin Siegbert
Siegfried Sieghard Sieglinde Siegmar Siegmund Siegrid Siegrun Siegward Sigfried Sigrid Sigrun Sigurd Silas
Silja Silke Silvana Silvester Silvia Silvio Simon Simona Simone Sina Sinah Sinja Sixten Smilla Sofia Sofie
Sönke Sonja Sophia Sophie Sören Stefan Stefanie Steffen Steffi Stella Stephan Stephanie Steven Stina Stine
Summer Susan Susann Susanna Susanne Suse Susi Svantje Svea Sven Svenja Sybille Sylke Sylvana Sylvester
Sylvia Sylvie Sylvio Tabea Tabitha Tamara Tamina Tanja Tamme Tara Tatjana Tessa Thaddäus Thea Thekla Theda
Theo Theobald Theodor Theodora Theres Theresa Therese Theresia Thies Thiemo Thilo Thimo Thomas Thor
Thorben Thore Thorge Thorsten Thoralf Tibor Till Tillmann Tilman Tilmann Tilo Tim Timm Timo Timon Timothy
Tina Tine Tino Titus Tjark Tobi Tobias Tom Tomas Tommy Toni Tonia Torben Torge Torsten Traude Traudl
Traute Trudi Trude Udo Ulf Uli Ulla Ulli Ullrich Ulrich Ulrike Undine Ursel Ursula Urs Urte Ursina Uschi
Uta Ute Uwe Valentin Valentina Valerie Vanessa Vera Verena Veronica Veronika Vicky Victor Victoria Viktor
Viktoria Vincent Vincenzo Vinzent Vinzenz Vivian Viviane Vivien Vivienne Volker Volkhard Volkmar Waldemar
Walter Walther Walburga Waltraud Waltraut Wanda Wendelin Wenke Wenzel Werner Wibke Wiebke Wieland Wigbert
Wilfried Wilhelm Wilhelmina Wilhelmine Willi Willibald Willy Wilma Winfried Winnie Wolfgang Wolfhard
Wolfram Wulf Xaver Xavier Xenia Yannic Yannick Yannik Yannis Yasmin Yasmina Yvette Yvonne Zacharias Zoe
Zoé Abdulkadir Abdulkerim Adem Adil Adnan Ahmet Ajda Alaattin Ali Alican Alper Alperen Altan Arda Arzu
Asena Asiye Aslı Asli Atakan Atilla Attila Aydan Aydın Aydin Ayfer Aygül Aygün Ayhan Ayla Aylin Aynur Ayse
Ayşe Ayşegül Aysegül Aysel Aysun Ayten Aziz Azra Bahar Baran Barış Baris Batuhan Bayram Behiye Bekir
Belgin Belma Berat Beren Berfin Berk Berkan Berkay Beyza Beyhan Bilal Bilge Birgül Birol Buket Bülent
Burak Burcu Burhan Büşra Büsra Cafer Can Canan Caner Cansu Cem Cemal Cemil Cemile Cengiz Cenk Cevdet Ceyda
Ceylan Cihan Çağla Cagla Cemre Cüneyt Damla Defne Demet Deniz Derya Devrim Dilan Dilara Dilek Doğan Dogan
Duygu Ebru Ece Ecem Ecrin Edip Efe Ekrem Ela Elif Elçin Elcin Emel Emin Emine Emir Emirhan Emrah Emre Enes
Engin Ensar Ercan Erdal Erdem Erdoğan Erdogan Eren Erhan Erkan Erol Ersan Ersin Ertan Ertuğrul Ertugrul
Esma Esra Evren Eymen Eyüp Eylül Fadime Fahri Faruk Fatih Fatma Fatoş Fatos Ferhat Feride Fikret Fikriye
Filiz Firat Fırat Funda Furkan Füsun Galip Gamze Gizem Gökhan Gökçe Gökce Gönül Gül Gülay Gülcan Gülden
Güler Gülizar Gülsah Gülşah Gülsen Gülşen Gülsüm Gülten Günay Güner Güngör Hacer Hakan Halil Halim Halime
Halit Haluk Hamdi Hamide Hamit Hamza Handan Hande Harun Hasan Hatice Havva Haydar Hayriye Hediye Hidayet
Hikmet Hilal Hülya Hürriyet Hüseyin Ibrahim İbrahim Idil Ilhan İlhan Ilkay İlker Ilker Ilknur İlknur Inci
Ipek İpek Irem İrem Irfan İsa Ismail İsmail Ismet Jale Kaan Kadir Kadriye Kamil Kazım Kazim Kemal Kenan
Kerem Kerim Koray Kübra Kürşat Lale Latif Leman Levent Leyla Lütfi Lütfiye Mahir Mahmut Makbule Mehmet
Mehtap Melahat Melek Melih Melike Meliha Melisa Meltem Meral Mert Merve Meryem Mesut Metin Mevlüt Mikail
Mine Miray Muammer Muhammed Muhammet Muharrem Muhittin Muhsin Münevver Murat Müslüm Mustafa Müzeyyen
Nagihan Nalan Nazan Nazife Nazım Nazli Nazlı Necati Necla Necmettin Nedim Nejla Nermin Neslihan Nesrin
Nevin Nevzat Nigar Nihal Nihat Nilay Nilgün Nilüfer Nimet Nisa Nizamettin Nuray Nurcan Nuran Nurgül Nurhan
Nuri Nuriye Nurten Nurullah Oğuz Oguz Oğuzhan Okan Oktay Olcay Onur Orhan Osman Ömer Önder Özcan Özge
Özgür Özkan Özlem Pelin Pembe Perihan Pınar Pinar Rabia Ramazan Rana Raziye Recep Refik Reyhan Rıza Riza
Rukiye Rüya Saadet Sabri Sabriye Sadık Sadik Safiye Sait Salih Saliha Samet Savaş Savas Seda Sedat Sefa
Seher Selahattin Selami Selçuk Selcuk Selda Selim Selin Selver Sema Semih Semiha Semra Senem Serap Sercan
Serdar Serhat Serkan Serpil Sertaç Sevda Sevgi Sevil Sevim Sevinç Sevinc Seyfettin Seyhan Seyit Sezen
Sezer Sezgin Sibel Sinan Sinem Sırma Songül Soner Suat Süheyla Sükrü Şükrü Süleyman Sultan Sümeyye Şahin
Sahin Şenay Senay Şengül Sengül Şerife Serife Şule Sule Taha Tahsin Talat Taner Tarık Tarik Tayfun Taylan
Tekin Tolga Tuba Tuğba Tugba Tuğçe Tugce Tülay Tülin Tuncay Tuncer Turan Turgay Turgut Turhan Ufuk Uğur
Ugur Umut Ümit Ümmühan Ünal Vahide Vedat Veli Veysel Volkan Yahya Yakup Yalçın Yalcin Yaren Yaşar Yasar
Yasemin Yasin Yavuz Yeliz Yeter Yıldız Yildiz Yılmaz Yiğit Yigit Yunus Yusuf Yüksel Zafer Zahide Zehra
Zekeriya Zeki Zekiye Zeliha Zerrin Zeynep Ziya Zuhal Zübeyde Züleyha Azad Berivan Bişar Ciwan Dilovan
Gulistan Jiyan Rojda Rojin Roj Rojan Sipan Sirvan Siyar Zelal Zozan Zilan Hevin Hêvîn Newroz Shivan Serhad
Abbas Abd Abdallah Abdel Abdelaziz Abdelkader Abdelkarim Abdellah Abdelrahman Abderrahim Abderrahman
Abdirahman Abdul Abdulaziz Abdulhamid Abdullah Abdullahi Abdulrahman Abir Adham Afaf Ahlam Ahmad Ahmed
Aicha Aida Aisha Aischa Aishe Ala Alaa Alia Alya Amal Aman Amani Amer Amin Amir Amjad Ammar Amr Anas Anwar
Arwa Asad Ashraf Asma Asmaa Aws Aya Ayah Ayaan Ayham Ayman Ayoub Azhar Azzam Baha Bahaa Baher Bana Bashar
Bashir Basel Basil Basim Basma Bassam Batoul Bayan Bilel Bouchra Brahim Bushra Chaima Chakib Dalal Dalia
Dima Diyar Diaa Douaa Doaa Driss Duaa Elham Eman Esam Essam Fadel Fadi Fadia Fadwa Fahad Fahd Faisal Farah
Farid Farida Faris Fares Farouk Fathi Fathia Fatima Fatiha Fatme Fawzi Feras Firas Fouad Fuad Ghada Ghadir
Ghaith Ghassan Ghazal Habib Habiba Hadi Hadia Hadil Hafsa Haidar Haifa Hala Hamad Hamed Hamid Hamida
Hammad Hanaa Hanadi Hanan Hani Hanin Hania Hasna Hassan Hassna Hayat Haytham Haitham Hazem Heba Hiba
Hicham Hind Hisham Houda Huda Husam Hussam Hussein Hussain Ibtissam Idris Ihab Ikram Iman Imane Imad Imran
Inaam Intisar Islam Ismael Israa Issam Iyad Jaafar Jabbar Jaber Jalal Jamal Jamil Jamila Jaafer Jawad
Jihad Jihan Joud Jumana Kamal Karam Karima Kawthar Khadija Khadidja Khadra Khaled Khalid Khalil Khaoula
Khawla Lamia Lana Latifa Layal Layan Layla Lubna Maha Mahdi Maher Mahmoud Mahmud Majd Majed Majid Majida
Malak Malek Malik Malika Manal Manar Maram Marwa Marwan Maryam Mariem May Maysa Mazen Medina Miloud
Mohamad Mohamed Mohammad Mohammed Mohanad Mohannad Moncef Mouna Mounir Moussa Moustafa Muath Mufid
Muhammad Muna Munir Munira Musa Mustapha Nabil Nabila Nada Nader Nadera Nagla Nahed Nahla Naila Naim Naima
Najat Najib Najla Najwa Nasim Nasima Nasir Nasr Nasser Nasrin Nawal Nawras Nidal Nizar Noor Nour Noura
Nouri Nur Nura Omar Omer Omran Osama Othman Oussama Qais Qasim Rabab Rachid Radwan Rafik Raghad Rahaf
Rahma Raja Rami Ramia Ramy Rand Rania Rasha Rashid Rasheed Rawan Raya Rayan Razan Reem Rima Rim Riyad Riad
Roua Rouba Ruba Rula Saad Saadia Sabah Safa Safaa Safia Said Saida Salah Salam Saleh Salem Salim Salima
Salma Salman Salwa Sameh Samer Sami Samia Samih Samir Samiha Sana Sanaa Sawsan Sayed Shadi Shadia Shahd
Shaima Shaymaa Sherif Sirine Siham Soha Soumaya Suad Suhaila Suhail Suha Sulaiman Suleiman Sumaya Taher
Tahar Talal Tamer Tamim Tareq Tariq Taufik Thaer Walaa Waleed Walid Wassim Wael Wafaa Wissam Yaser Yasser
Yassin Yassine Yazan Younes Youness Youssef Yousef Yousra Yusra Zahra Zaid Zaina Zainab Zakaria Zaki
Zeinab Zeina Ziad Zineb Zoubida Afsaneh Aghil Ahmadreza Akbar Alireza Amirhossein Anahita Arash Arezou
Arian Arman Armita Arya Asghar Atefeh Azadeh Azar Babak Bahareh Bahman Bahram Banafsheh Behnam Behrang
Behrouz Behzad Bijan Dariush Davood Ebrahim Ehsan Elaheh Elnaz Esmail Faezeh Fardin Farhad Faranak Fariba
Farideh Farshad Farzad Farzaneh Fatemeh Fereshteh Fereydoun Firouzeh Forough Ghazaleh Gholam Golnaz Hadis
Hamidreza Hengameh Homa Hooman Hossein Hushang Iraj Javad Kamran Kaveh Keyvan Kianoush Kourosh Ladan Laleh
Leila Mahin Mahnaz Mahsa Mahshid Mahtab Mandana Mansour Mansoureh Marjan Marzieh Masoud Mehdi Mehran
Mehrdad Mehrnaz Minoo Mitra Mohsen Mojgan Mojtaba Morteza Mozhgan Nahid Narges Navid Nazanin Negar Negin
Niloufar Nima Omid Parastoo Parisa Parvaneh Parvin Payam Pegah Pejman Peyman Pouya Ramin Reza Roya Roxana
Rozita Saba Sadegh Saeed Saghar Sahar Saman Samaneh Sanaz Sasan Sedigheh Sepideh Shabnam Shahin Shahla
Shahram Shahrzad Shima Shohreh Siamak Sima Simin Siavash Soheila Soheil Soraya Taraneh Vahid Yalda Zohreh
Abdulhaq Ajmal Baryalai Basir Esmatullah Farzana Freshta Ghulam Hamidullah Hekmat Jamshid Karimullah
Khatera Laila Mirwais Najibullah Najiba Nasrullah Obaidullah Palwasha Rahmatullah Rohullah Shafiq Shukria
Sohrab Wahid Wali Yama Zabihullah Zalmai Zarghuna Zmarai Agata Agnieszka Aleksander Aleksandra Alicja
Andrzej Aneta Antoni Arkadiusz Bartek Bartosz Bartłomiej Blazej Bogdan Bogumila Bogusława Boguslaw
Boleslaw Bożena Bozena Cezary Czesław Czeslaw Danuta Dariusz Dawid Dominika Dorota Edyta Elżbieta Elzbieta
Ewa Ewelina Franciszek Genowefa Grażyna Grazyna Grzegorz Halina Henryk Iwona Jacek Jadwiga Jakub Janusz
Jarek Jarosław Jaroslaw Jerzy Jolanta Jozef Józef Justyna Kacper Kamila Karol Katarzyna Kazimierz Kinga
Klaudia Krystian Krystyna Krzysztof Lech Lechosław Leszek Lucyna Ludwika Łukasz Lukasz Maciej Małgorzata
Malgorzata Marcin Marek Mariola Mariusz Marzena Mateusz Michał Michal Mieczysław Mieczyslaw Mirosław
Miroslaw Mirosława Paweł Pawel Piotr Przemysław Przemyslaw Radosław Radoslaw Rafał Rafal Ryszard Sławomir
Slawomir Stanisław Stanislaw Stanislawa Stefania Sylwester Sylwia Szymon Tadeusz Teresa Tomasz Urszula
Wacław Wiesław Wieslaw Wiesława Wioletta Wiktoria Witold Władysław Wladyslaw Włodzimierz Wojciech Zbigniew
Zbyszek Zdzisław Zdzislaw Zenon Zofia Zuzanna Zygmunt Aleksandr Aleksei Aleksej Alexei Alexej Alla Alyona
Aljona Anatoli Anatolij Anatoly Andrei Andrii Anfisa Antonina Arkadi Arkadij Artem Artjom Bogdana Darja
Dascha Denys Dmitri Dmitrij Dmitry Dmytro Ekaterina Fedor Fjodor Galina Gennadi Gennadij Georgi Grigori
Grigorij Halyna Igor Ihor Ilja Ilya Inessa Inna Iryna Iwan Jaroslav Jekaterina Jelena Jewgeni Jewgenij
Evgeni Evgenij Evgenia Jewgenia Julija Yulia Jurij Yuri Yurij Kateryna Kirill Ksenia Xenija Larisa Larysa
Lesya Ljudmila Ludmila Lyudmyla Lyubov Ljubow Maksim Maksym Marija Mariya Michail Mikhail Mykola Mykhailo
Nadeschda Nadezhda Nadiia Nastja Natalija Nataliia Natalya Nikita Nikolai Nikolaj Oksana Oleg Oleh
Oleksandr Oleksandra Oleksii Olena Olesja Olesya Olha Ostap Pavel Pavlo Petro Pjotr Polina Raisa Ruslan
Ruslana Rostislav Sergei Sergej Sergey Serhii Sofija Stanislav Stepan Svetlana Swetlana Svitlana Taras
Tatiana Tatyana Tetiana Timofej Timur Valeri Valerij Valeria Valerija Varvara Vasyl Vassili Wassili
Wassilij Viktorija Viktoriia Vitali Vitalij Witali Witalij Vlad Vladislav Wladislaw Vladimir Wladimir
Volodymyr Vsevolod Yana Yaroslav Yelena Yevhen Yevgeniya Zoya Zoja Admir Agim Agron Albana Albin Albulena
Aleksandar Almir Amela Amra Anamarija Anđela Ante Arben Arbnor Ardian Arta Avdo Azem Bashkim Bekim Besa
Besart Besim Biljana Bislim Blagoje Blerim Blerina Blerta Bojan Bojana Branislav Branka Branko Burim
Cvetana Daliborka Dalibor Damir Danica Danijel Danijela Darko Dejan Denisa Desislava Dijana Dimitar
Dimitrios Dimitris Dino Dorin Dragan Dragana Dragica Drago Dragoslav Dubravka Dušan Dusan Džemal Edin
Edina Edona Eldin Elma Elvir Elvis Emina Enisa Enver Ergün Ermin Ervin Esad Fadil Fatjon Fatlum Fatmir
Ferid Fikreta Flamur Florin Georgiana Gheorghe Gordana Hajrija Halid Haris Hasime Hristo Hysen Iliana Ilir
Ion Ionela Ionut Iosif Ivana Ivanka Ivica Jadranka Jasmin Jasminka Jelica Jovan Jovana Jozo Kadrija Katica
Kostas Krasimir Kreshnik Kristijan Kujtim Kushtrim Labinot Lavinia Lejla Liridon Lirije Ljiljana Ljubica
Ljubomir Luan Luljeta Lulzim Majlinda Marin Marica Marijana Marinela Mato Mehdija Meho Merima Mevlida
Mihaela Mihai Mihail Mijo Milanka Mile Milica Milijana Miljana Milka Milorad Miloš Milos Milutin Mirela
Mirjana Mirsad Mirsada Miroslav Mladen Momčilo Muamer Muhamed Munevera Muris Nebojša Nebojsa Nedeljko
Nedžad Nenad Nermina Nevena Nevenka Nexhmije Nihad Nikolay Nikolina Nusret Ognjen Ovidiu Panagiotis Pero
Petar Petr Plamen Predrag Qendrim Radka Radmila Radovan Rade Ratko Razvan Refije Rexhep Rumen Rumyana
Ružica Ruzica Sabahudin Sabit Safet Saffet Sandi Sanela Saša Sasa Sead Sejla Senad Senada Shpresa Shqipe
Siniša Sinisa Slađana Sladjana Slavica Slavko Slobodan Slobodanka Snežana Snezana Spiridon Srećko Srdjan
Stamatis Stanka Stefka Stela Stevan Stjepan Stojan Sunčica Suzana Svetoslav Tahir Tihomir Todor Tomislav
Valdet Valon Vasil Vasile Vasilis Vedran Velimir Vesna Veselin Vesela Viorel Viorica Vjollca Vladan Vlado
Vlatko Vojislav Xhevdet Yordan Yordanka Zdravko Zlatan Zlatko Zoran Zorica Zvonimir Zvonko Željko Zeljko
Costel Cristian Cristina Dumitru Elisabeta Ioana Ioan Iuliana Liviu Mircea Nicolae Nicoleta Petru Radu
Rodica Sorin Teodora Tudor Evangelos Eleni Georgios Giorgos Ioannis Konstantinos Katerina Nikolaos Nikos
Stavros Theodoros Vasiliki Despina Chrysoula Fotini Anh Binh Chau Cuong Diem Diep Dinh Duc Dung Duong Duy
Giang Ha Hai Hang Hanh Hien Hieu Hoa Hoang Hong Hue Hung Huong Huy Khanh Khoa Kieu Lan Lien Linh Loan Long
Mai Minh Nam Nga Ngan Ngoc Nguyet Nhung Phong Phuc Phuong Quan Quang Quoc Quynh Son Tam Thang Thanh Thao
Thi Thien Thinh Thu Thuy Tien Toan Trang Tri Trinh Trung Truong Tuan Tuyet Uyen Van Viet Vinh Vy Xuan Yen
Abhishek Aditya Aditi Ajay Akash Akhil Akshay Amit Amrita Anand Ananya Anil Anjali Ankit Anupam Aparna
Arjun Arun Aruna Arvind Asha Ashok Ashwin Bhavna Bharat Chandra Deepa Deepak Deepika Devi Dilip Dinesh
Divya Ganesh Gaurav Geeta Gita Gopal Gurpreet Harish Harpreet Indira Ishaan Jaspreet Jaya Jyoti Kamala
Karthik Kavita Kavya Kiran Kishore Krishna Kumar Lakshmi Lalita Madhuri Mahesh Manish Manisha Manjeet
Manoj Meena Meera Mohan Mukesh Nandini Naresh Naveen Neelam Neha Nikhil Nirmala Nisha Nitin Pallavi Pankaj
Pooja Prakash Pramod Prasad Pradeep Praveen Preeti Priya Priyanka Radha Rahul Raj Rajesh Rajiv Rajni
Rakesh Ram Ramesh Rani Ranjit Ravi Rekha Renu Rishi Ritu Rohan Rohit Rupa Sachin Sandeep Sangeeta Sanjay
Sanjeev Santosh Sarita Satish Savita Shanti Sharmila Shilpa Shiv Shreya Shweta Simran Sita Smita Sneha
Sonam Sudha Suman Sumit Sunil Sunita Suresh Sushma Swati Tarun Uma Umesh Usha Varun Vijay Vikas Vikram
Vinay Vinod Vishal Vivek Yash Arumugam Kandiah Nirmalan Sivakumar Suganthan Thayalan Vasanthan Asif Atif
Ayesha Faiza Farhan Fozia Hina Humaira Iqbal Javed Kashif Khurram Mohsin Mubashir Muneeb Nadeem Naeem
Naveed Rukhsana Sajid Saima Shabana Shahid Shahida Shazia Tahira Tanveer Uzma Waqar Waseem Zahid Zubair
Abena Abeba Abebe Abiodun Abiola Adaeze Adama Adebayo Adeola Afia Afua Aïssatou Aissatou Akosua Akua
Alemayehu Almaz Alpha Amadou Amara Amare Ama Aminata Asmerom Assefa Awa Ayodele Babacar Bakary Bereket
Berhane Binta Birhane Blessing Boubacar Chiamaka Chidi Chidinma Chika Chinedu Chioma Chukwuemeka Comfort
Dawit Desta Diallo Djibril Ebele Ebrima Efosa Ejike Ekow Emeka Ephrem Ermias Eyob Fana Fanta Fatoumata
Fatou Femi Filmon Folake Freweini Funmilayo Genet Gebre Goitom Habtom Hadja Haile Hiwot Ibrahima Ifeanyi
Ifeoma Ikenna Isatou Issa Jelani Kadiatou Kalkidan Kassahun Kebede Kelechi Kidane Kofi Kojo Kwabena Kwadwo
Kwame Kwaku Kwasi Lamin Luwam Makeda Mamadou Mariama Mariame Mebrahtu Meron Meseret Million Modou Mulugeta
Nana Nkechi Ngozi Nneka Nnamdi Nomsa Obinna Oluwaseun Ousmane Rahel Robel Rut Saliou Samba Samson Sekou
Seble Segen Selam Selamawit Senait Seydou Simret Solomon Souleymane Tekle Teklu Tesfay Tesfaye Thabo
Tigist Tsegay Tsehay Uche Uchenna Wahida Winta Yaa Yaw Yemane Yodit Yohannes Yonas Zeynaba Zewdi Ayan Deqa
Farhiya Fowsiya Habibo Hodan Ifrah Liban Mahad Maryan Nasteho Sahra Ubah Warsame Yahye Abukar Agostino
Alba Alfonso Alfredo Alvaro Amelia Anabela Angel Angeles Aldo Arturo Assunta Beatriz Benedetta Bernardo
Camilla Carmela Carmelo Catarina Caterina Cesare Concetta Consuelo Cosimo Cristiano Diego Dolores Domenico
Domenica Donato Elisabetta Emanuele Enzo Ernesto Esperanza Eugenio Fabiola Federica Federico Felipe
Fernanda Fernando Filippo Filomena Franco Gaetano Gennaro Gianluca Gianni Giorgia Giorgio Giulio Gonzalo
Graziella Guadalupe Ilaria Immacolata Ignacio Inmaculada Isabela Javier Jesus Joao João Joaquim Joaquin
Jorge Jose José Leonor Letizia Lorena Lorenzo Luigi Luciano Luz Marcelo Marcos Margherita Mariangela
Mariano Massimo Mauro Mercedes Michela Nicolo Nunzia Ornella Pablo Paulo Pasquale Pietro Pilar Raffaele
Ramiro Raquel Renato Riccardo Rodrigo Rogerio Rosalia Rosario Rui Salvatore Santiago Serena Sergio
Simonetta Stefano Susana Tiago Tiziana Tommaso Umberto Vasco Vito Vittoria Vittorio Abigail Aidan Ashley
Bradley Brandon Brenda Brian Bridget Bryan Caitlin Cameron Carol Charles Chelsea Craig Darren Debbie Donna
Dorothy Douglas Dylan Eleanor Elizabeth Ethan Evan Fraser Gareth Gary Gavin Geoffrey Gillian Glenn Graham
Grace Heather Ian Isla Jack Jackson James Jamie Janice Jeffrey Joan Jodie Jordan Joyce Kathryn Keith Kelly
Kenneth Kieran Kirsty Kyle Lauren Leanne Lesley Lewis Logan Lorraine Lynne Malcolm Maureen Megan Neil
Nigel Owen Paige Rachel Rhys Rosemary Ross Russell Ryan Scott Shannon Sharon Shaun Sheila Stacey Stephen
Stewart Stuart Tracey Trevor Tyler Wayne William Aoife Ciara Niamh Siobhan Annelise Bengt Birthe Bjarne
Eirik Gunilla Göran Håkan Ingvild Jesper Kjell Lars-Erik Leena Magnhild Mikael Ole-Martin Pekka Pirjo
Rasmus Sirkka Solveig Søren Torbjörn Ulrika Willem Wouter Joost Jeroen Maarten Marloes Sjoerd Antoine
Aurélie Baptiste Benoît Camille Claudette Colette Didier Elodie Emile Etienne Étienne Fabien Florence
François Francois Françoise Gaston Geneviève Gérard Ghislaine Gilles Guillaume Guy Hélène Hervé Jacques
Jean Jean-Pierre Jeanne Laurence Ludovic Luc Margaux Marguerite Mathieu Matthieu Mireille Noémie Olivier
Philippe Romain Sandrine Solène Stéphane Sylvain Thérèse Thierry Véronique Virginie Yves Aaliyah Abby
Ada-Lou Aimee Alana Alea Alexia Aleyna Alica Aliya Allegra Alma Alyssa Anabel Angelique Annabel Annalena
Anneke Annie Anny Ariana Asya Aurora Ava Ayleen Cara Cassandra Catharina Cathleen Cecile Charlie
Christian-Peter Cleo Colleen Cosma Daphne Darleen Davin Denny Diandra Dilay Domenik Dunja Edeltrud Eliah
Elisabetha Eline Elsie Emely Emilija Emmalotta Emelie Enie Enna Erin Ernie Eveline Evi Fabia Fabrizio Faye
Felipa Femke Fenja Filine Finley Fiene Florens Franzi Freda Fredrik Friedl Fynn Geli Gerolf Giuliana Greet
Grit Gritt Guntram Gwendolin Gwendolyn Hajdi Haily Hailey Hans-Christian Hans-Ulrich Hans-Wilhelm Hartmuth
Heinke Heinz-Dieter Heinz-Günter Heinz-Josef Helke Hella Henrika Hermia Herma Hilla Ilva Imelda Immo
Ingelind Inken Insa Iphigenie Isabeau Isadora Iven Ivy Jaden Jaimy Janko Jannek Jaqueline Jaquelin Jasper
Jayden Jayson Jeldrik Jella Jenna Jeremie Jesse Jessy Joanne Jody Joell Joelina Johan Johanne Johann-Peter
Jolie Joline Jolene Jonte Jorik Joris Josephin Josi Josie Josina Joy Julina Jurek Jytte Karl-Friedrich
Karl-Josef Karl-Otto Katharine Katleen Katy Kathrina Kenny Kiana Kimi Klaas Kosta Kristine Landolf Lani
Lars-Ole Laureen Lavin Leana Leandro Leann Leif-Erik Lenia Lennert Lenny Leonora Lewin Liana Liara Liesl
Lilia Lilien Lilly-Marie Lindsay Lino Lio Liv Livia Lola Lone Lorenz Lou Louan Louie Lucca Ludwina Luke
Luk Lya Mabel Madeline Madison Maela Magali Mailin Maila Maira Mailo Maleen Mara-Sophie Marei Marén
Margaretta Marielena Marieluise Marilena Marisol Marit Marla Marleene Maron Marte Mathes Matthea Mattes
Mattias Maurits Maxine Mayla Mayra Meggie Meinald Meinert Melis Melvin Merlinde Merrit Mette Mia-Sophie
Miko Milow Mimi Minna Mirabell Mirijam Mirl Mischa Miron Moira Morten Nael Naemi Nala Natasha Nathaniel
Neel Nela Nelly Nelson Nessa Nia Nicki Nicklas Niclas Nieke Nienke Nila Ninette Nils-Ole Noemie Noelia
Nola Noora Norina Norma Olina Ommo Oona Orla Orlando Otis Ottfried Paulchen Paulin Pepe Peppa Percy Perry
Philina Philo Pius Quirina Ravn Reena Reike Remo Riccarda Richarda Rinna Risto Rolf-Dieter Romeo Romi
Ronan Rosalina Rosanne Roselie Ruby Rune Runa Sally Salomea Sanna Saphira Sarina Savannah Scarlett Selene
Semi Sepp Seppel Shania Shirley Sidney Sidonie Sienna Siggi Sigi Sigismund Sikko Silka Silvan Simeon Sira
Sissy Skadi Soley Sonnhild Stani Steffie Stephania Susen Swaantje Swantje Swen Sydney Tade Taina Talea
Talia Tamika Tammo Tanita Taya Teda Telse Theoda Thessa Thilda Thure Thyra Tia Tiara Tilda Tillman Timea
Tizian Tom-Luca Tomke Tomma Traudel Trixi Trixie Tyra Tyron Valentino Valerian Valeska Vanja Velten Veit
Vico Vitus Vivi Viviana Volkert Waldtraut Walli Wally Waltrud Wencke Wiebe Wigand Wilfriede Wilko Wilm
Wiltrud Wim Winfriede Wolf-Dieter Wolf-Rüdiger Wunibald Yara Yann Yanis Yanna Yuna Yuki Yuma Zarah Zelda
Zita Zora Zyta Abdurrahman Abidin Adalet Adile Affan Agah Akif Akın Alev Alihan Alparslan Altuğ Anıl Asım
Asuman Aşkın Atıf Ayça Ayca Ayçin Aykut Aylan Aynil Ayperi Aysegul Aysin Aysu Ayşenur Aysenur Aziza Azize
Azime Balım Başak Basak Batu Begüm Behçet Behlül Belkıs Belkis Bengi Bengü Benan Bercan Berke Berna Berra
Berrin Betül Betul Binnaz Binnur Birsen Bora Buğra Bugra Burcin Bünyamin Cahit Cavit Celal Celalettin
Celil Celile Cemalettin Cenan Ceren Cevat Cezmi Cumali Davut Demirhan Deran Didem Dicle Dilber Doğukan
Dogukan Döndü Döne Dursun Durmuş Ebubekir Edibe Edis Eda Elanur Emircan Emrullah Ercüment Erdinç Erdinc
Ergin Ersoy Esin Esmanur Ethem Fahrettin Fahriye Fatmagül Feraye Ferda Ferdi Ferit Feyza Feyzullah Fidan
Fuat Gaye Gonca Gökalp Gökçen Gülbahar Güleser Gülfidan Gülnaz Gülnur Gülperi Gülseren Gülistan Gülhan
Gürkan Gürsel Habibe Hakkı Hamdullah Hanife Hanım Harika Hayati Hilmi Hüsnü Hüsniye Ilayda İlayda Iclal
İsmet Izzet Kağan Kagan Kamile Kıvanç Kürsat Leyan Mahsun Masum Mazlum Mehlika Melik Memduh Menekşe
Menderes Mihriban Mihrimah Mücahit Müge Müjde Müjgan Mükerrem Mürsel Mürüvvet Müslim Nadide Naciye Nafiz
Nail Naime Nebahat Necdet Necip Necmiye Nedime Nergis Nesibe Nesim Neslişah Nevra Nezahat Nezihe Niyazi
Nuh Numan Nursel Nurşen Nursen Orçun Orcun Onat Osmaniye Ozan Öykü Özden Özen Özgül Özgün Pakize Ragıp
Rahime Rahmi Raşit Rasim Remzi Remziye Resul Rüstem Rıdvan Ridvan Ruhi Sabahat Sabahattin Sadettin Sadiye
Sakine Samiye Sebahat Sebahattin Seçil Secil Seçkin Selman Semanur Semiramis Serra Servet Seval Sevcan
Sevgül Seyda Seyran Sıdıka Sıla Sila Sude Sudenur Sümeyra Şaban Saban Şadiye Şebnem Sebnem Şeniz
Şerafettin Şeref Seref Şevket Sevket Şeyma Seyma Şirin Sirin Şükran Sükran Taşkın Tevfik Tezcan Tuana
Tuğrul Tugrul Tufan Türkan Uğurcan Ulaş Ulas Umutcan Ünsal Vildan Yadigar Yağmur Yagmur Yaprak Yekta Yener
Yeşim Yesim Yücel Yurdagül Zahit Zekai Zinnet Zöhre Zülfü Zümra Zümrüt Ada-Marie Adelajda Anastazja
Andżelika Bibianna Brygida Cecylia Eliza Elwira Estera Eugeniusz Eugenia Felicja Feliks Franciszka
Gertruda Henryka Honorata Ireneusz Izabela Jędrzej Jagoda Kajetan Kasia Kalina Konstanty Leokadia Longina
Lucjan Ludwik Łucja Malwina Marianna Marceli Marcelina Martyna Maksymilian Matylda Mikołaj Mikolaj
Nadzieja Oliwia Oliwier Olgierd Patrycja Patryk Przemek Remigiusz Roksana Rozalia Seweryn Tymoteusz Tytus
Wanessa Weronika Wincenty Wiesia Wiola Zenobia Zygfryd Basia Gosia Ania Krysia Tomek Wojtek Piotrek Darek
Mirek Staszek Adela Adina Alida Alin Anamaria Anca Anda Andra Andrada Andreea Anghel Aurica Camelia
Cătălin Catalin Cătălina Catalina Cezar Codruța Corina Cornel Cosmin Costin Crina Daciana Doina Dragoș
Dragos Emanuela Florentina Florea Florica Georgeta Gelu Grigore Horia Horatiu Ilie Ileana Ilinca Iulia
Iulian Laurentiu Laurențiu Lenuta Letiția Loredana Luminita Luminița Madalina Mădălina Marcela Matei
Mihaita Mihnea Mugur Narcisa Neculai Nelu Nicu Nicusor Octavian Oana Olimpia Otilia Petre Petrica Raluca
Răzvan Romulus Ruxandra Sabin Sanda Saveta Silviu Smaranda Ștefan Ștefania Stelian Steliana Tiberiu Traian
Valeriu Valerica Vasilica Violeta Zamfir Bich Bình Chien Diu Duyen Giap Ha-Linh Hao Hoai Hoan Hong-Anh
Huyen Khai Khang Khoi Kim-Anh Lê Luong Nghia Nhan Nhu Nhut Oanh Phat Phuoc Phượng Quyen Suong Thom Thuan
Thuong Toai Trieu Truc Tuong Van-Anh Vuong Yên Đức Dũng Hương Hạnh Ngọc Nhân Phương Thảo Thủy Tuấn
Abdoulaye Abdou Adjoa Ahlem Akim Akinyi Aliou Aly Amanuel Angesom Assane Astou Bineta Bouba Cheikh Chidera
Clarisse Coumba Daouda Demba Edris Efua Ekua Elijah Emmanuela Esi Esperance Fatoumatta Feben Fikadu Gidey
Gideon Godfrey Habtamu Idrissa Ismaila Isha Jabari Jamilah Kader Kalilou Karamoko Khady Kidist Kodjo
Kwesi Lassana Luam Luul Mahlet Mamadi Makan Marlyse Mahamadou Mamoudou Medhanie Mehret Mekonnen Merhawi
Mikias Mohamud Mulu Mussie Nafissatou Nardos Natnael Nebiyou Nkem Ngone Ndeye Ndongo Oluwaseyi Olamide
Olayinka Osagie Oumar Oumou Pape Ramatou Rokhaya Saidou Salimata Samrawit Seraphine Serigne Shewit Sirak
Surafel Tariku Temesgen Tewelde Tirhas Tsion Wolete Yacouba Yaya Yordanos Yared Zebib Zerihun Zewditu
Aytekin Bahattin Behice Ceyhun Coşkun Çağlar Çiğdem Elvan Ender Ezgi Fevzi Firdevs Figen Gürbüz Güven
Hatun İlyas Kezban Medine Mukaddes Muzaffer Naci Neşe Nurettin Oya Pervin Polat Ruşen Satılmış Seray
Sevilay Suna Süreyya Şafak Şener Şenol Tarkan Temel Tümay Aram Arjin Arîn Avesta Axîn Bahoz Bêritan Botan
Delal Delil Evîn Ferhad Havin Hêvî Koçer Mizgin Narîn Nûjîn Rêzan Rohat Ronahî Rûken Serhildan Sidar
Sozdar Şerwan Şîlan Tîrêj Xezal Zîn Abdulkarim Abeer Adel Areej Aseel Ayat Baraa Eyad Faten Hadeel Hatem
Haya Hosam Ibtisam Inas Juman Kareem Kenana Khaldoun Kinan Kinda Loubna Mayada Moataz Muhannad Nadim Naji
Nisreen Obada Odai Omaima Qusai Raed Raghda Ranim Rida Rola Saif Samah Samar Shaza Sherin Tala Taim Wajdi
Widad Yamen Zaher Abdolreza Ahmadshah Ardeshir Arezu Azam Azita Daryoush Davoud Fahim Fahima Farahnaz
Farrokh Gulnar Habibullah Homayoun Jafar Kambiz Khosrow Mahbouba Maliha Maniza Marzia Masouma Mursal
Nargis Naser Nastaran Neda Noorullah Noushin Parviz Qadir Rahim Rahimullah Robab Sadaf Saeedeh Sahel Sajad
Samiullah Sanam Shafiqa Shaghayegh Shahab Shakila Shekiba Shila Tahmina Yaghoub Yasaman Zaman Zari Zohal
Zia Adrianna Aldona Bernadetta Bronisław Czesława Eryk Irmina Marian Wiktor Władysława Zdzisława Alexandru
Ana-Maria Ancuța Angelica Anișoara Claudiu Constanța Corneliu Cristi Dănuț Dorina Dumitra Gavril
Gheorghița Ionel Lăcrămioara Luiza Maricica Marioara Mădălin Mirabela Neagu Petruța Sorina Steluța Tudora
Virgil Asen Atanas Bisser Boriana Borislaw Borjana Boyko Desislawa Dessislava Dimitrina Emiliya Galja
Gergana Iliyan Ivaylo Iwajlo Kaloyan Kiril Kostadin Ljudmil Mariyana Mitko Momchil Nedelcho Penka Petya
Radoslav Rossitsa Rumjana Snejana Stanimir Todorka Tsvetan Zhivko Zlatka Afërdita Alban Albina Altin
Alketa Anila Arbenita Ardita Artan Arlind Avni Bajram Behar Besarta Besnik Bujar Dardan Dorentina Edon
Egzon Elira Endrit Erblin Ermal Fitim Fisnik Flutura Gani Gazmend Gentiana Granit Hajdar Iliriana Isuf
Jeton Kaltrina Lavdim Liridona Mentor Mimoza Petrit Rrezarta Sabedin Sadri Selvete Shaip Skender Teuta
Valbona Valdrin Valmir Vjosa Xhemile Ylber Zef Alija Borka Darija Draško Dušica Duško Dženan Hajrudin
Hasiba Izet Jasna Jelka Josip Krešimir Ksenija Ljubiša Matea Mihajlo Miodrag Mirza Mujo Novak Rajko Ranka
Sadeta Sanjin Srđan Stana Stanko Stipe Stojanka Suada Tihana Uroš Vlatka Zdenka Zdravka Zejna Zlata Željka
Živko Alfio Annalisa Annunziata Antonella Antonietta Biagio Calogero Ciro Davide Donatella Ettore Fiorella
Giacomo Gioia Giovanna Giuseppa Giuseppina Maddalena Marcello Mattia Maurizio Piero Raffaella Rosaria
Rosetta Santina Sebastiano Vincenza Alejandro Andrés Araceli Begoña Belén Conceição Concepción Cristóbal
Diogo Eduardo Encarnación Enrique Esteban Filipa Filipe Gonçalo Gustavo Héctor Henrique Juana Julio
Lourdes Margarida Maribel Montserrat Nuno Paloma Rocío Soledad Vicente Yolanda Abla Aboubacar Achille
Adwoa Afi Agyeman Ahou Aïssata Akouvi Alhassan Alassane Amadu Amédée Amma Angèle Arouna Babajide Chijioke
Chinonso Chukwuma Diarra Dieudonné Dramane Ekene Elhadj Foday Getachew Haddy Hawa Jainaba Lemlem Mahamat
Malick Mame Mbaye Mohamadou Olumide Ousman Penda Sade Saikou Salamata Semhar Sidibe Temitope Yemi Zahara
Zeinabou Bao Lam Linh-Chi Loi Manh Thu-Ha Tram Tuyen Aarav Amrit Aniket Anup Balwinder Harjit Jagdish
Jasvinder Jaswant Kishor Lalit Madhu Manjit Nalini Parminder Subhash Sukhwinder Tejinder Yogesh Chaminda
Kanthi Nimal Roshan Selvam Thilini Abida Arshad Farooq Kausar Nazir Nighat Nusrat Parveen Qaiser Razia
Riffat Sadia Samina Shoaib Sobia Waqas Yasir Anzhela Arina Arsenij Bohdan Ewgenij Faina Georgij Lidija
Ljuba Matwej Nelli Rimma Rostyslaw Serhij Sinaida Snezhana Tymofij Wadim Waleri Wera Wjatscheslaw
Wolodymyr Yaroslava Yuliya Zhanna Achmed Chadidscha Hawwa Madina Magomed Ramsan Subejda Zarema Aslan
Aslanbek Islamudin Milana Rustam Saidmuchammad Zalina Gulnara Dilnoza Dilshod Feruza Gulchehra Jamshed
Malohat Nigora Otabek Sherzod Shoira Zulfiya Ainura Aigul Bakyt Nurlan Saule Armen Anahit Arpine Artak
Gayane Hasmik Lusine Nune Sargis Siranush Vardan Davit Eka Giorgi Ketevan Lali Lasha Levan Maia Mamuka
Manana Nodar Tamar Vakhtang Zaza Manni Bine Biggi Conni Dani Didi Ecki Fips Fredi Fritzi Gerdi Gitti Gisi
Hanni Heini Heinzi Ilsi Irmi Jupp Karlchen Kati Lenchen Lilo Lissi Maggi Maggy Matze Mecki Noldi Olli Ossi
Peti Pitt Poldi Rike Röschen Rolfi Schorsch Sissi Steff Stoffel Tinchen Vroni Waldi Zenzi Zilli Bela Bosse
Elian Ilias Juna Kian Kiano Leonas Liya Mio Nick Phil Tamino Zoey
`);
/**
 * First names that are also German words or often something else. Alone they say nothing ("im August",
 * "der Ernst der Lage"); they count next to a cue, or in front of another name.
 */
export const AMBIGUOUS_FIRST_NAMES: readonly string[] = wordList(`
Adam Alba Alpha Amber Angel August Baldur Blessing Carol Christ Comfort Dung Engel Ernst Esperanza Feder
Flora Florence Gunst Gracia Grace Ha Hagen Hai Hang Heide Heiland Hue Islam Ion Isle Jade Jahn Jordan Jung
Kaiser Ken Lage Lan Leider Lila Lilie Line Linde Linden Long Luz Mai May Melodie Mercedes Milan Million
Morgan Mut Nam Nana Nelke Nike Nur Olive Paris Per Pro Rand Rat Reich Rim Rolle Roman Rose Roy Sabah
Sam Son Sonne Sonntag Summer Sultan Tag Tam Thor Thu Till Tri Treu Uni Urs Van Violet Will Winter Wolf
Wolle Montag Ram Raja Sit Uma Wali Yeter Kali Karma Devi Medina Samson Baran Newroz Guy Angeles Rosario
Santiago Jackson Paige Tyler Chelsea Logan Lewis Stewart Can Pembe Hürriyet Rama Thi Loan Hoa Duong Mine
Saba Safa Raya Jihad Asad Desta Fana Hala Hind Tien Bay Berg Brand Stein Kraft Lob Lust Ton Star Stern
Wille
`);
