/**
 * Named areas that are no node of the tree: historical and military regions, seas, straits, corridors, lines.
 * `within`: the nodes that bound it, as `ISO2` or `ISO2:unit`, parted by `;`. `whole`: nodes that belong to it entirely.
 * `limits`: `definite` (exactly the nodes of `whole`), `loose` (no agreed limits), `line` (a line, or a strip along one),
 * `sea` (water: no town lies in it).
 * `box`: west, south, east, north in degrees, a rough bound for loose areas. Compiled by hand; a row takes no side.
 */
import { table } from '../../model/words.js';

export const AREAS = table(
  ['name', 'kind', 'also', 'within', 'whole', 'limits', 'box'] as const,
  `
# Ukraine, Russia and neighbours
Donbas | area | Donbass, Donets Basin | UA:Donetsk Oblast; UA:Luhansk Oblast | UA:Donetsk Oblast; UA:Luhansk Oblast | definite |
Donetsk People's Republic | territory | DPR, DNR, so-called Donetsk People's Republic | UA:Donetsk Oblast | | loose |
Luhansk People's Republic | territory | LPR, LNR, Lugansk People's Republic | UA:Luhansk Oblast | | loose |
Novorossiya | area |  | UA | | loose |
Sloboda Ukraine | area | Slobozhanshchyna | UA:Kharkiv Oblast; UA:Sumy Oblast | | loose |
Galicia Ukraine | area | Halychyna | UA:Lviv Oblast; UA:Ternopil Oblast; UA:Ivano-Frankivsk Oblast | UA:Lviv Oblast; UA:Ternopil Oblast; UA:Ivano-Frankivsk Oblast | definite |
Kerch Strait | line |  | UA:Crimea; RU:Krasnodar Krai | | sea | 36.3,45.0,36.9,45.6
Kinburn Spit | area | Kinburn Peninsula | UA:Mykolaiv Oblast | | loose | 31.4,46.4,32.0,46.7
Snake Island | area | Zmiinyi Island | UA:Odesa Oblast | | loose | 30.1,45.2,30.3,45.3
Chernobyl Exclusion Zone | area | Chornobyl Exclusion Zone | UA:Kyiv Oblast; UA:Zhytomyr Oblast | | loose |
North Caucasus | area |  | RU | RU:Chechnya; RU:Dagestan; RU:Ingushetia; RU:North Ossetia; RU:Kabardino-Balkaria; RU:Karachay-Cherkessia | loose |
Caucasus | area |  | RU; GE; AM; AZ | | loose | 37,38,51,48
South Caucasus | area |  | GE; AM; AZ | GE; AM; AZ | definite |
South Ossetia | territory | Tskhinvali region, South Ossetian | GE | | loose | 43.4,42.0,44.7,42.8
Nagorno-Karabakh | territory | Karabakh, Nagorno Karabakh, Artsakh, Republic of Artsakh, Upper Karabakh, Mountainous Karabakh | AZ | | loose | 46.0,39.2,47.2,40.5
Lachin corridor | line | Lachin Corridor | AZ; AM | | line | 46.2,39.5,46.8,39.9
Zangezur corridor | line | Zangezur Corridor, Zangezur, TRIPP, Trump Route | AM | | line | 45.8,38.8,46.6,39.7
Nakhchivan | territory | Nakhichevan, Nakhchivan Autonomous Republic | AZ | | loose | 44.7,38.8,46.2,39.9
Kaliningrad exclave | area |  | RU:Kaliningrad Oblast | RU:Kaliningrad Oblast | definite |
Suwalki Gap | area | Suwałki Gap | PL; LT | | loose | 22.5,53.8,24.5,54.5
Dnipro River | line | Dnieper, Dnieper River, Dnipro river, Dnieper river | UA; BY; RU | | line |
Siverskyi Donets | line | Siverskyi Donets River, Seversky Donets | UA; RU | | line |
Oskil River | line | Oskil, Oskil river | UA; RU | | line |
Dniester | line | Dniester River, Nistru | MD; UA | | line |
Aras River | line | Aras, Araks, Araxes | AM; AZ; TR; IR | | line |
Black Sea | area |  | | | sea | 27.4,40.9,41.8,47.3
Sea of Azov | area | Azov Sea | | | sea | 34.8,45.2,39.4,47.3
Caspian Sea | area |  | | | sea | 46.6,36.5,54.8,47.2
Baltic Sea | area |  | | | sea | 9,53,31,66
Baltic states | area | Baltics, Baltic countries | EE; LV; LT | EE; LV; LT | definite |
Balkans | area | Western Balkans | AL; BA; BG; HR; GR; XK; ME; MK; RO; RS; SI | | loose |
# Middle East
Gaza border | line | Gaza perimeter | PS:Gaza Strip; IL | | line | 34.2,31.2,34.6,31.7
Philadelphi corridor | line | Philadelphi Corridor, Philadelphi Route, Salah al-Din axis | PS:Gaza Strip | | line | 34.2,31.2,34.4,31.35
Netzarim corridor | line | Netzarim Corridor, Netzarim axis | PS:Gaza Strip | | line | 34.3,31.4,34.5,31.5
Morag corridor | line | Morag Corridor | PS:Gaza Strip | | line | 34.2,31.25,34.4,31.35
al-Mawasi | area | Al-Mawasi, Mawasi, Muwasi, Al Mawasi | PS:Gaza Strip | | loose | 34.2,31.28,34.35,31.45
northern Gaza | area | north Gaza, northern Gaza Strip, northern part of Gaza, North Gaza | PS:Gaza Strip | | loose | 34.3,31.42,34.6,31.6
southern Gaza | area | south Gaza, southern Gaza Strip | PS:Gaza Strip | | loose | 34.2,31.2,34.45,31.42
central Gaza | area | central Gaza Strip | PS:Gaza Strip | | loose | 34.3,31.35,34.5,31.5
Gaza envelope | area | Gaza periphery | IL:Southern District | | loose | 34.2,31.2,34.7,31.7
Yellow Line | line | yellow line | PS:Gaza Strip | | line |
Golan Heights | territory | Golan, occupied Golan | SY; IL:Northern District | | loose | 35.6,32.65,35.95,33.4
Mount Hermon | area | Jabal al-Sheikh, Hermon | SY; LB; IL | | loose | 35.7,33.3,36.0,33.5
Blue Line | line |  | LB; IL | | line | 35.0,33.0,35.9,33.4
Litani River | line | Litani | LB | | line | 35.2,33.2,36.2,34.1
southern Lebanon | area | south Lebanon, South Lebanon | LB | LB:South Governorate; LB:Nabatieh Governorate | loose | 35.0,33.0,35.95,33.75
northern Israel | area | north Israel, Galilee, Upper Galilee | IL:Northern District; IL:Haifa District | IL:Northern District | loose |
southern Israel | area |  | IL:Southern District | IL:Southern District | loose |
Bekaa Valley | area | Beqaa Valley, Bekaa, Beqaa, Biqa Valley | LB | LB:Beqaa Governorate; LB:Baalbek-Hermel Governorate | definite |
Dahiyeh | area | Dahieh, Dahiya, southern suburbs of Beirut, Beirut's southern suburbs, Dahiyeh suburb | LB:Mount Lebanon | | loose | 35.47,33.80,35.55,33.87
Shebaa Farms | area | Sheba Farms, Chebaa Farms | LB; SY; IL | | loose | 35.6,33.2,35.8,33.35
East Jerusalem | area | east Jerusalem, occupied East Jerusalem | IL:Jerusalem District; PS:West Bank | | loose | 35.2,31.7,35.3,31.85
Jordan River | line | River Jordan | JO; PS; IL | | line | 35.4,31.7,35.7,33.3
Jordan Valley | area | | PS:West Bank; JO; IL | | loose | 35.3,31.4,35.7,32.8
Euphrates | line | Euphrates River, Euphrates river | SY; IQ; TR | | line |
Tigris | line | Tigris River | IQ; TR; SY | | line |
Sinai | area | Sinai Peninsula, North Sinai | EG | | loose | 32.5,27.7,34.9,31.4
Rojava | territory | Autonomous Administration of North and East Syria, AANES, North and East Syria | SY | | loose | 37.8,34.5,42.4,37.4
northeast Syria | area | northeastern Syria, north-east Syria, north-eastern Syria | SY | SY:Hasakah Governorate | loose | 37.8,34.5,42.4,37.4
northwest Syria | area | northwestern Syria, north-west Syria, Greater Idlib | SY | SY:Idlib Governorate | loose | 35.7,34.9,38.1,36.9
Eastern Ghouta | area | East Ghouta, Ghouta, eastern Ghouta | SY:Rif Dimashq Governorate | | loose | 36.3,33.45,36.7,33.65
Kurdistan Region | territory | Iraqi Kurdistan, Kurdistan Region of Iraq, KRI, Kurdish region of Iraq, northern Iraq | IQ | IQ:Erbil Governorate; IQ:Duhok Governorate; IQ:Sulaymaniyah Governorate | loose |
Kurdistan | area |  | IQ; TR; SY; IR | | loose | 36,33,48,40
Sinjar | area | Sinjar district, Shingal | IQ:Nineveh Governorate | | loose | 41.3,36.1,42.3,36.6
Persian Gulf | area | Arabian Gulf | | | sea | 47.5,23.8,56.5,30.5
Gulf of Oman | area |  | | | sea | 56,22.3,61.7,26
Strait of Hormuz | line | Hormuz, Hormuz Strait | | | sea | 55.5,25.5,57.2,27.3
Bab al-Mandab | line | Bab al-Mandab Strait, Bab el-Mandeb, Bab el Mandeb, Bab-el-Mandeb, Bab al-Mandeb, Bab el-Mandeb Strait | | | sea | 42.8,12.2,43.8,13.2
Red Sea | area |  | | | sea | 32.2,12.4,43.9,30.1
Gulf of Aden | area |  | | | sea | 43,10.3,52,15.5
Suez Canal | line | Suez | EG | | line | 32.2,29.8,32.7,31.4
Arabian Sea | area |  | | | sea | 45,0,78,26
Mediterranean Sea | area | Mediterranean | | | sea | -6,30,36.3,46
Levant | area |  | SY; LB; IL; PS; JO | | loose |
Middle East | area | Mideast, Near East | | | loose | 25,12,63,42
west coast of Yemen | area | Yemen's west coast | YE | YE:Hodeidah Governorate | loose |
# Africa
Darfur | area | Darfur region | SD | SD:North Darfur; SD:South Darfur; SD:West Darfur; SD:East Darfur; SD:Central Darfur | definite |
Kordofan | area | Kordofan region, Greater Kordofan | SD | SD:North Kordofan; SD:South Kordofan; SD:West Kordofan | definite |
Nuba Mountains | area |  | SD:South Kordofan | | loose | 29,10,31.5,12.6
Two Areas | area | | SD | SD:South Kordofan; SD:Blue Nile State | definite |
Abyei | territory | Abyei Area | SD; SS | | loose | 27.8,9.3,29.0,10.2
Al-Fashaga | area | al-Fashaga, Fashaga | SD:Gedaref State; ET | | loose | 35.9,13.6,36.6,14.4
Zamzam camp | area | Zamzam, Zamzam displacement camp | SD:North Darfur | | loose | 25.2,13.4,25.4,13.6
Blue Nile River | line | Blue Nile river | SD; ET | | line |
White Nile River | line | White Nile river | SD; SS; UG | | line |
Nile | line | Nile River, River Nile | EG; SD; SS; UG | | line |
Tekeze River | line | Tekeze, Tekezé | ET; ER | | line |
Congo River | line | | CD; CG | | line |
Lake Kivu | area | | CD; RW | | loose | 28.8,-2.5,29.4,-1.6
Lake Tanganyika | area | | CD; BI; TZ; ZM | | loose |
Horn of Africa | area |  | SO; ET; ER; DJ | SO; ET; ER; DJ | loose |
Sahel | area |  | ML; NE; BF; TD; MR; SN; NG; SD; ER | | loose | -17.5,10,43,20
Liptako-Gourma | area | Liptako Gourma, tri-border area | ML; NE; BF | | loose | -4,11,5,17
Lake Chad | area | Lake Chad basin, Lake Chad Basin, Lake Chad region | NE; NG; TD; CM | | loose | 11,10,16,15
Azawad | area | northern Mali | ML | ML:Kidal Region; ML:Gao Region; ML:Timbuktu Region | loose |
Casamance | area |  | SN | | loose | -16.8,12.3,-13.5,13.4
Western Tigray | area | western Tigray, Welkait, Wolkait, West Tigray | ET:Tigray Region; ET:Amhara Region | | loose | 36.3,13.2,38.0,14.4
Ogaden | area |  | ET:Somali Region | | loose |
Oromia zone | area |  | ET | | loose |
Somaliland | territory | Republic of Somaliland | SO | | loose | 42.6,8.0,49.1,11.6
Puntland | territory | Puntland State | SO | SO:Bari | loose | 46.5,6.5,51.5,12.0
Jubaland | territory | Jubbaland | SO | | loose | 40.9,-1.8,43.5,4.6
Kivu | area | Kivus | CD | CD:North Kivu; CD:South Kivu | definite |
eastern Congo | area | eastern DRC, eastern DR Congo, eastern Democratic Republic of Congo, east Congo, eastern Democratic Republic of the Congo | CD | CD:North Kivu; CD:South Kivu; CD:Ituri | loose | 26,-8,31.5,4
Katanga | area |  | CD | CD:Haut-Katanga; CD:Haut-Lomami; CD:Lualaba; CD:Tanganyika | definite |
Great Lakes region | area | African Great Lakes, Great Lakes | CD; RW; BI; UG; TZ; KE | | loose |
Minembwe | area | Minembwe highlands | CD:South Kivu | | loose | 28.4,-4.3,29.0,-3.7
Cabinda | area |  | AO | | loose | 12,-5.8,13.2,-4.3
Cyrenaica | area | eastern Libya, Barqa | LY | | loose | 18.5,20,25.2,33.2
Tripolitania | area | western Libya | LY | | loose | 9.3,28,19,33.3
Fezzan | area | southern Libya | LY | | loose | 9.3,22,19,28.5
Oil Crescent | area | oil crescent, Sirte Basin | LY | | loose | 18,29,21,31
Anglophone regions | area | Anglophone Cameroon, Ambazonia, English-speaking regions | CM | CM:North West Region; CM:South West Region | definite |
Niger Delta | area |  | NG | NG:Delta State; NG:Bayelsa State; NG:Rivers State | loose |
Biafra | area |  | NG | | loose |
Guerguerat | area | Guerguerat buffer strip | EH | | loose | -17.1,21.2,-16.8,21.6
Sahrawi berm | line | Moroccan Wall, sand berm | EH | | line |
# Asia
Kashmir | area | Kashmir region, Kashmir Valley | IN; PK | IN:Jammu and Kashmir; PK:Azad Kashmir | loose | 72.5,32.2,80.5,37.1
Line of Control | line | LoC | IN:Jammu and Kashmir; PK:Azad Kashmir | | line | 73.5,32.5,77.9,35.2
Line of Actual Control | line | LAC | IN; CN | | line |
Durand Line | line |  | AF; PK | | line |
Panjshir Valley | area | Panjshir | AF:Panjshir Province | AF:Panjshir Province | definite |
Pashtun tribal areas | area | tribal areas, tribal districts, North Waziristan, South Waziristan, Waziristan | PK:Khyber Pakhtunkhwa; PK:Federally Administered Tribal Areas | | loose | 69.2,31.9,71.5,35
Fergana Valley | area | Ferghana Valley | UZ; KG; TJ | | loose | 69.5,39.7,73.5,41.5
Korea | area | Korean Peninsula, Korean peninsula | KP; KR | KP; KR | definite |
Korean Demilitarized Zone | line | DMZ, Korean DMZ, Korean demilitarized zone, Korean demilitarised zone, Demilitarized Zone | KP; KR | | line | 126.5,37.6,128.5,38.7
38th parallel | line | thirty-eighth parallel, 38th Parallel | KP; KR | | line | 124.5,37.9,128.8,38.1
Military Demarcation Line | line | MDL, military demarcation line | KP; KR | | line | 126.5,37.6,128.5,38.7
Northern Limit Line | line | NLL | KP; KR | | line | 124.5,37.5,126.5,38.1
Panmunjom | area | Panmunjeom, Joint Security Area, truce village of Panmunjom, JSA | KP; KR | | loose | 126.6,37.9,126.8,38.0
Yeonpyeong | area | Yeonpyeong Island, Yeonpyeongdo | KR | | loose | 125.6,37.6,125.8,37.7
Yalu River | line | Yalu | KP; CN | | line | 124,39.8,128.5,42
Tumen River | line | | KP; CN; RU | | line |
Mekong River | line | Mekong | CN; MM; LA; TH; KH; VN | | line |
Naf River | line | | MM; BD | | line |
Salween River | line | Salween, Thanlwin | MM; TH | | line |
Yellow Sea | area | West Sea | | | sea | 117,31.7,126.9,41
Sea of Japan | area | East Sea | | | sea | 127.5,33.1,142.3,51.7
South China Sea | area | West Philippine Sea | | | sea | 99,-3,122,25
Taiwan Strait | line |  | | | sea | 117,22,122,26.5
Spratly Islands | area | Spratlys | | | loose | 109.5,4,117.8,12
Scarborough Shoal | area |  | | | loose | 117.5,15,118,15.3
Mindanao | area |  | PH | PH:Bangsamoro; PH:Zamboanga Peninsula; PH:Northern Mindanao; PH:Davao Region; PH:Soccsksargen; PH:Caraga | definite |
Luzon | area |  | PH | | loose | 119.5,12.5,124.4,18.7
Visayas | area |  | PH | PH:Western Visayas; PH:Central Visayas; PH:Eastern Visayas | definite |
Negros | area | Negros Island | PH | PH:Negros Occidental; PH:Negros Oriental | definite |
Sulu archipelago | area | Sulu Archipelago | PH | PH:Sulu; PH:Basilan; PH:Tawi-Tawi | definite |
northern Shan State | area | northern Shan, North Shan, northern Shan state | MM:Shan State | | loose | 96,21.7,99.3,24.2
Kokang | area | Kokang region, Kokang Self-Administered Zone | MM:Shan State | | loose | 98.3,23.3,99.0,24.2
Wa State | territory | Wa region | MM:Shan State | | loose | 98.6,21.6,99.6,23.5
Golden Triangle | area |  | MM; LA; TH | | loose |
Deep South | area | southern border provinces, Thailand's Deep South, southernmost provinces, deep south | TH | TH:Pattani Province; TH:Yala Province; TH:Narathiwat Province | loose | 100,5.6,102.2,7.1
Preah Vihear temple | area | Preah Vihear Temple, temple of Preah Vihear | KH:Preah Vihear Province; TH:Sisaket Province | | loose | 104.6,14.3,104.75,14.45
Emerald Triangle | area |  | KH; TH; LA | | loose |
Ta Muen Thom | area | Ta Muen Thom temple, Prasat Ta Muen Thom, Ta Moan Thom, Prasat Ta Moan Thom, Ta Moan Thom temple, Ta Muen, Ta Moan | KH:Oddar Meanchey Province; TH:Surin Province | | loose | 103.2,14.3,103.35,14.4
Ta Krabei | area | Ta Kwai, Ta Kwai temple, Ta Krabei temple, Prasat Ta Kwai, Prasat Ta Krabei | KH:Oddar Meanchey Province; TH:Surin Province | | loose | 103.3,14.3,103.5,14.4
Aceh | area |  | ID:Aceh | ID:Aceh | definite |
West Papua | area | Indonesian Papua, Papua region, Western New Guinea | ID | | loose | 129,-9.2,141.1,0.5
Bougainville | area | Autonomous Region of Bougainville | PG | | loose | 154.4,-7,156.1,-5
Chittagong Hill Tracts | area |  | BD | | loose | 91.7,21.2,92.7,23.8
Jaffna Peninsula | area |  | LK:Northern Province | | loose |
Nepal Terai | area | Terai, Madhes | NP | | loose |
Khyber Pass | area |  | PK; AF | | loose |
Central Asia | area |  | KZ; KG; TJ; TM; UZ | KZ; KG; TJ; TM; UZ | definite |
# Americas
Catatumbo | area | Catatumbo region | CO:Norte de Santander; CO:Cesar | | loose | -73.6,7.9,-72.4,9.2
Bajo Cauca | area | Lower Cauca | CO | | loose | -75.5,7.2,-74.6,8.3
Micay Canyon | area | Cañón del Micay, Canon del Micay, Micay canyon | CO:Cauca | | loose | -77.3,2.4,-76.8,2.9
Magdalena Medio | area | Middle Magdalena | CO | | loose | -74.8,6,-73.4,8.6
Uraba | area | Urabá, Gulf of Uraba | CO:Antioquia; CO:Choco | | loose | -77.3,7,-76,8.9
Montes de Maria | area | Montes de María | CO | | loose | -75.6,9.3,-74.8,10.2
Darien Gap | area | Darién Gap, Darién, Darien | PA; CO | | loose | -78.5,7,-76.8,9
Essequibo | area | Guayana Esequiba, Essequibo region | GY | | loose | -61.4,1.2,-57.5,8.4
VRAEM | area | Apurimac-Ene and Mantaro | PE | | loose |
Amazon | area | Amazonia, Amazon basin | BR; PE; CO; EC; BO; VE | | loose |
Chiapas highlands | area | Highlands of Chiapas | MX:Chiapas | | loose |
Caribbean Sea | area | Caribbean | | | sea | -89,9,-59,23
Gulf of Mexico | area | Gulf of America | | | sea | -98,18,-80.5,31
# Europe
Northern Cyprus | territory | TRNC, Turkish Republic of Northern Cyprus, north Cyprus | CY | CY:Kyrenia District | loose | 32.6,34.9,34.6,35.75
Green Line | line |  | CY | | line | 32.5,34.9,34.1,35.3
Republika Srpska | area |  | BA:Republika Srpska | BA:Republika Srpska | definite |
Sandzak | area | Sandžak | RS; ME | | loose |
northern Kosovo | area | north Kosovo, North Kosovo | XK | | loose | 20.5,42.8,21.1,43.3
Presevo Valley | area | Preševo Valley | RS | | loose | 21.5,42.2,22,42.7
Krajina | area |  | HR; BA | | loose |
Eastern Slavonia | area |  | HR | | loose |
Kashubia | area |  | PL | | loose |
Euskal Herria | area | Basque region | ES:Basque Country; ES:Navarre; FR | | loose |
South Armagh | area | south Armagh | GB:Northern Ireland | | loose | -6.8,54.0,-6.3,54.3
Irish border | line |  | GB:Northern Ireland; IE | | line |
Aegean Sea | area | Aegean | | | sea | 22.5,35,28.5,41
Arctic | area |  | | | loose |
Europe | area |  | | | loose | -25,34,60,72
Eastern Europe | area |  | | | loose | 12,40,60,70
Western Europe | area |  | | | loose |
Africa | area |  | | | loose | -18,-35,52,38
West Africa | area |  | | | loose |
East Africa | area |  | | | loose |
North Africa | area |  | | | loose |
Asia | area |  | | | loose |
Southeast Asia | area | South-East Asia | | | loose |
South Asia | area |  | | | loose |
Latin America | area |  | | | loose |
South America | area |  | | | loose |
Central America | area |  | | | loose |
North America | area |  | | | loose |
`,
);
