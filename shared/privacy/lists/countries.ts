import { wordList } from './words';

/** Countries people come from; a finding only where a text says that somebody does. From general knowledge. */
export const COUNTRIES: readonly string[] = wordList(`
Afghanistan Ägypten Albanien Algerien Angola Argentinien Armenien Aserbaidschan Äthiopien Bangladesch Belarus Weißrussland Benin Bosnien Bosnien-Herzegowina Brasilien Bulgarien Burkina Burundi Chile China Elfenbeinküste Eritrea Estland Frankreich Gambia
Georgien Ghana Griechenland Guinea Indien Indonesien Irak Iran Israel Italien Jamaika Japan Jemen Jordanien Kamerun Kanada Kasachstan Kenia Kirgistan Kolumbien Kongo Kosovo Kroatien Kuba Kurdistan Lettland Libanon Liberia Libyen Litauen Mali Marokko Mazedonien Nordmazedonien
Mexiko Moldawien Moldau Mongolei Montenegro Mosambik Nepal Niger Nigeria Pakistan Palästina Peru Philippinen Polen Portugal Ruanda Rumänien Russland Sambia Senegal Serbien Sierra Simbabwe Slowakei Slowenien Somalia Spanien Sri Sudan Syrien Tadschikistan Tansania Thailand
Togo Tschad Tschechien Tschetschenien Tunesien Türkei Turkmenistan Uganda Ukraine Ungarn Usbekistan Venezuela Vietnam
Afghanistan Syria Iraq Turkey Poland Romania Bulgaria Russia Morocco Ethiopia Serbia Lebanon India
`);
