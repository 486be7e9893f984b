/**
 * Names that the gazetteer lacks or prints otherwise than English-language news does: the name to print, the country,
 * the name by which the gazetteer finds the node (after `@` a unit that it lies in), and further names.
 * Compiled by hand.
 */
import { table } from '../../model/words.js';

export const ALIASES = table(
  ['name', 'iso2', 'gazetteer', 'also'] as const,
  `
Gaza Strip | PS | Gaza Strip | Gaza, the Gaza Strip
Mykolaiv | UA | Mykolayiv | Nikolaev, Nikolayev
Zaporizhzhia | UA | Zaporizhzhya | Zaporizhia, Zaporozhye, Zaporizhzhia city
Kryvyi Rih | UA | Kryvyy Rih | Krivoy Rog, Kryvyi Rig
Khmelnytskyi | UA | Khmelnytskyi | Khmelnitsky, Khmelnytskyy
Dnipro | UA | Dnipro | Dnepr, Dnepropetrovsk, Dnipropetrovsk city
Kropyvnytskyi | UA | Kropyvnytskyy | Kirovohrad city, Kirovograd
Hodeidah | YE | Al Hudaydah | Hodeida, Hudaydah, Al-Hudaydah, Hudayda, Hodeidah port
Khan Younis | PS | Khan Yunis | Khan Yunus, Khan Yunis, Khan Younes
Deir al-Balah | PS | Dayr al Balah | Deir el-Balah, Deir al Balah, Deir Al Balah
Beit Hanoun | PS | Bayt Hanun | Beit Hanun
Beit Lahia | PS | Bayt Lahya | Beit Lahiya, Beit Lahya
Jabalia | PS | Jabalya | Jabaliya, Jabalia camp, Jabalia refugee camp, Jabaliya refugee camp
Nuseirat | PS | An Nusayrat | Nuseirat camp, Nuseirat refugee camp, Al-Nuseirat
Bureij | PS | Al Burayj | Al-Bureij, Bureij camp, Bureij refugee camp
Gaza City | PS | Gaza | Gaza city
Jenin | PS | Janin | Jenin camp, Jenin refugee camp
Tulkarm | PS | Tulkarm | Tulkarem
Nablus | PS | Nablus |
Hebron | PS | Hebron | Al-Khalil
Tel Aviv | IL | Tel Aviv | Tel Aviv-Yafo, Tel-Aviv
Kiryat Shmona | IL | Qiryat Shmona | Kiryat Shemona
Metula | IL | Metulla |
Sderot | IL | Sderot |
Beersheba | IL | Beersheba | Be'er Sheva, Beer Sheva
Sidon | LB | Sidon | Saida
Tyre | LB | Tyre | Sour
Naqoura | LB | En Naqoura | Naquora, Nakoura, Ras Naqoura
Raqqa | SY | Ar Raqqah | Al-Raqqa, Rakka
Deir ez-Zor | SY | Dayr az Zawr | Deir al-Zor, Deir Ezzor, Deir ez-Zour, Deir al-Zour, Deir Ezzour
Hasakah | SY | Al Hasakah | Al-Hasakah, Hasaka, Hassakeh, al-Hasaka
Qamishli | SY | Al Qamishli | Qamishlo, Al-Qamishli
Kobani | SY | Ayn al Arab | Kobane, Ain al-Arab, Kobanî
Manbij | SY | Manbij | Minbij
Douma | SY | Duma |
Sweida | SY | As Suwayda | Suwayda, As-Suwayda, Suweida, Sueida, As-Sweida
Daraa | SY | Dara | Deraa, Dar'a
Maarat al-Numan | SY | Maarrat an Numan | Maaret al-Numan, Maarat al-Nu'man, Maarrat al-Numan
Saraqib | SY | Saraqib |
Afrin | SY | Afrin |
Sanaa | YE | Sanaa | Sana'a, Sana
Taiz | YE | Taiz | Taizz, Ta'izz
Marib | YE | Ma'rib | Ma'rib
Saada | YE | Sadah | Sa'ada, Saadah, Sa'dah
Aden | YE | Aden |
Zinjibar | YE | Zinjibar |
Mukalla | YE | Mukalla | Al-Mukalla
Kafr Zita | SY | Kafr Zayta | Kafr Zeita
Misrata | LY | Misratah | Misurata
Benghazi | LY | Benghazi |
Sabha | LY | Sabha | Sebha
Derna | LY | Darnah |
Tobruk | LY | Tobruk |
El Fasher | SD | El Fasher | Al-Fashir, El-Fasher, Al Fasher, al-Fasher, Fasher, Al-Fasher
El Geneina | SD | Geneina | Al-Geneina, El-Geneina, Al-Junaynah, Geneina, Genena, el-Geneina
El Obeid | SD | El Obeid | Al-Obeid, Al-Ubayyid, el-Obeid
Wad Madani | SD | Wad Medani | Wad Medani, Madani
En Nahud | SD | An Nuhud | El Nahud, An Nahud, al-Nuhud, Al-Nuhud, el-Nahud
Kadugli | SD | Kadugli | Kaduqli
Merowe | SD | Merowe | Marawi Sudan
Gedaref | SD | Al Qadarif | Gadarif, Qadarif, Al-Qadarif
Mekelle | ET | Mek'ele | Mekele, Makale
Gondar | ET | Gondar | Gonder
Bahir Dar | ET | Bahir Dar | Bahar Dar
Axum | ET | Axum | Aksum
Adigrat | ET | Adigrat |
Shire | ET | Inda Silase | Shire Endaselassie, Inda Selassie
Stepanakert | AZ | Xankandi | Khankendi, Xankəndi, Hankendi
Shusha | AZ | Shushi | Shushi, Susa
Ganja | AZ | Ganja | Gyanja
Naypyidaw | MM | Nay Pyi Taw | Naypyitaw, Nay Pyi Daw
Yangon | MM | Yangon | Rangoon
Kyiv | UA | Kyiv | Kiev
Odesa | UA | Odesa | Odessa
Kharkiv | UA | Kharkiv | Kharkov
Tripoli | LY | Tripoli |
Derry | GB | Derry | Londonderry, Derry/Londonderry
Mosul | IQ | Mosul |
Kandahar | AF | Kandahar | Qandahar
Marawi | PH | Marawi City |
Cotabato City | PH | Cotabato | Cotabato
Zamboanga City | PH | Zamboanga | Zamboanga
Davao City | PH | Davao | Davao
Cagayan de Oro | PH | Cagayan de Oro |
Quezon City | PH | Quezon City |
Poipet | KH | Paoy Paet | Paoy Pet
Siem Reap | KH | Siem Reap |
Battambang | KH | Battambang |
Kaesong | KP | Kaesong | Kaesŏng
New York | US | New York City | New York City, NYC
Beijing | CN | Beijing | Peking
Mexico City | MX | Mexico City |
Saint Petersburg | RU | Saint Petersburg | St. Petersburg, St Petersburg, Leningrad
Rostov-on-Don | RU | Rostov-na-Donu | Rostov on Don, Rostov
Nalchik | RU | Nalchik | Nal'chik
Taganrog | RU | Taganrog |
Belgorod | RU | Belgorod |
Bryansk | RU | Bryansk |
Kursk | RU | Kursk |
Voronezh | RU | Voronezh |
Grozny | RU | Groznyy | Grozny
Ho Chi Minh City | VN | Ho Chi Minh City | Saigon
Mumbai | IN | Mumbai | Bombay
Kolkata | IN | Kolkata | Calcutta
Srinagar | IN | Srinagar |
Panama City | PA | Panama | Panama City
Kuwait City | KW | Kuwait City |
Bogota | CO | Bogota | Bogotá
Laayoune | EH | Laayoune | El Aaiun, Laâyoune, El Ayoun
Tindouf | DZ | Tindouf |
Mogadishu | SO | Mogadishu | Muqdisho
Hargeisa | SO | Hargeysa | Hargeysa
Las Anod | SO | Laascaanood | Laascaanood, Lasanod, Las Anood
Kismayo | SO | Kismayo | Kismaayo
Galkayo | SO | Gaalkacyo | Galkacyo
N'Djamena | TD | N'Djamena | Ndjamena
Timbuktu | ML | Timbuktu | Tombouctou
Juba | SS | Juba |
Malakal | SS | Malakal |
Bentiu | SS | Bentiu |
Zurich | CH | Zuerich | Zürich
The Hague | NL | The Hague | Hague, the Hague
Cologne | DE | Koeln |
Munich | DE | Muenchen |
Ramallah | PS | Ramallah |
Mitrovica | XK | Mitrovice | North Mitrovica, Mitrovica North
Pristina | XK | Pristina | Prishtina
Sharm el-Sheikh | EG | Sharm el-Sheikh | Sharm El Sheikh, Sharm el Sheikh, Sharm al-Sheikh, Sharm el-Sheik
Arish | EG | Arish | El-Arish, Al-Arish, El Arish
Muzaffarabad | PK | Muzaffarabad |
Peshawar | PK | Peshawar |
Manama | BH | Manama |
Muscat | OM | Muscat |
Jeddah | SA | Jeddah |
Mecca | SA | Mecca |
Basra | IQ | Basrah | Basra
Erbil | IQ | Erbil | Irbil, Arbil, Hewler
Sulaymaniyah | IQ | As Sulaymaniyah | Sulaimaniyah, Sulaimani, Slemani
Kirkuk | IQ | Kirkuk |
Sinjar | IQ | Sinjar |
Fallujah | IQ | Al Fallujah | Falluja
Ramadi | IQ | Ar Ramadi |
Uzhhorod | UA | Uzhgorod |
Berdiansk | UA | Berdyansk | Berdyansk
Huliaipole | UA | Hulyaypole | Gulyaypole, Huliaypole
Marinka | UA | Mar'yinka | Maryinka, Mariinka
Feodosia | UA | Feodosiya | Feodosiya
Kamianske | UA | Kamyanske | Dniprodzerzhynsk
Starokostiantyniv | UA | Starokostyantyniv |
Oleksandriia | UA | Oleksandriya | Oleksandriya
Sviatohirsk | UA | Svyatogorsk | Svyatohirsk
Dobropillia | UA | Dobropillia | Dobropillya
Bani Suheila | PS | Bani Suhayla | Bani Suhaila
al-Qarara | PS | Al Qararah | Qarara, Al-Qarara
Beit Jala | PS | Bayt Jala |
Abasan | PS | Abasan al Kabirah | Abasan al-Kabira
Nahariya | IL | Nahariyya |
Petah Tikva | IL | Petah Tiqva | Petah Tiqwa
Rishon LeZion | IL | Rishon LeTsiyyon | Rishon Lezion
Hermel | LB | El Hermel | Al-Hermel
Byblos | LB | Jbail | Jbeil
Azaz | SY | I'zaz |
Jarablus | SY | Jarabulus |
Khan Sheikhoun | SY | Khan Shaykhun | Khan Sheikhun, Khan Shaykhoun
Zabadani | SY | Az Zabadani | Al-Zabadani
Palmyra | SY | Tadmur | Tadmor
Al-Bukamal | SY | Albu Kamal | Abu Kamal, Al-Boukamal, Albu Kamal, Bukamal
Mayadin | SY | Al Mayadin | Al-Mayadin, Mayadeen, Al-Mayadeen
Jableh | SY | Jablah | Jabla
Salamiyah | SY | As Salamiyah | Salamiya
Kafr Nabl | SY | Kafranbel | Kafranbel
Suqaylabiyah | SY | As Suqaylibiyah |
Morek | SY | Murak |
Al-Bab | SY | Al Bab | al-Bab city
Haradh | YE | Harad | Haradh district
Salif | YE | As Salif | Saleef
Ed Daein | SD | El Daein | Ad-Du'ayn, El-Daein, al-Daein, Ed Daien, Ed-Daein
El Fula | SD | Al Fulah | Al-Fula, Al-Foula, El-Fula
Sinja | SD | Singa | Singa
Damazin | SD | Ad-Damazin | Ed Damazin, Al-Damazin, Ad Damazin, Ed-Damazin
Bara | SD | Barah |
Dilling | SD | Dilling | Al-Dalang, Dalang, Ad-Dalanj, Delling
El Hasaheisa | SD | Al Hasaheisa | Al-Hasahisa, El-Hasaheisa, Hasaheisa
Rahad | SD | Ar Rahad | Er Rahad, Al-Rahad
Dessie | ET | Dese | Dese
Adama | ET | Nazret | Nazreth
Anlong Veng | KH | Anlong Veaeng |
Sungai Kolok | TH | Su-ngai Kolok | Sungai Golok
Legazpi | PH | Legaspi | Legazpi City
Mingachevir | AZ | Mingelchaur | Mingachevir
Rason | KP | Rajin | Rason
Sabratha | LY | Sabratah |
Garowe | SO | Garoowe |
Jowhar | SO | Jawhar |
Dhusamareb | SO | Dhuusamarreeb | Dusmareb, Dhusamareeb
Merca | SO | Marka | Marka
Beledweyne | SO | Beledweyne | Beledweyn, Belet Weyne, Beletweyne
Faizabad | AF | Fayzabad |
Sheberghan | AF | Shibirghan |
Miranshah | PK | Miran Shah |
Poonch | IN | Punch |
Pahalgam | IN | Pahlgam |
Tal Afar | IQ | Tall 'Afar | Tel Afar, Telafar
Haditha | IQ | Hadithah |
Zakho | IQ | Zaxo |
Makhmur | IQ | Mexmur | Makhmour
Leposavic | XK | Leposaviq | Leposavić
Sukhumi | GE | Sokhumi | Sokhumi
Pitsunda | GE | Bich'vinta |
Rybnitsa | MD | Ribnita | Rîbnița
Mozyr | BY | Mazyr |
Tehran | IR | Tehran | Teheran
Putrajaya | MY | Putrajaya |
Rawalpindi | PK | Rawalpindi |
Washington | US | Washington | Washington D.C., Washington DC, D.C.
Geneva | CH | Geneve | Genève
Hama | SY | Hamah | Hama
Homs | SY | Homs |
Badama | SY | Bdama | Bdama
Vinnytsia | UA | Vinnytsya | Vinnitsa, Vinnytsya
Aghdam | AZ | Aghdam | Agdam
Fuzuli | AZ | Fizuli | Fizuli
Jabrayil | AZ | Jebrail | Jebrail
Lachin | AZ | Lacin | Laçın, Berdzor
Tartar | AZ | Terter | Terter
Kalbajar | AZ | Kerbakhiar | Kelbajar, Karvachar
Beni Suef | EG | Bani Suwayf |
Gambella | ET | Gambela | Gambela
Duhok | IQ | Dihok | Dohuk, Dahuk
Jerash | JO | Jarash |
Karaganda | KZ | Karagandy |
Gjakova | XK | Gjakove | Djakovica
Zawiya | LY | Az Zawiyah | Zawiyah, Az-Zawiya, Al-Zawiya
Nizhny Novgorod | RU | Nizhniy Novgorod | Gorky
Oryol | RU | Orel | Orel
Jazan | SA | Jizan | Jizan
Seville | ES | Sevilla | Sevilla
Buriram | TH | Buri Ram |
Chonburi | TH | Chon Buri |
Sisaket | TH | Si Sa Ket |
Andijan | UZ | Andijon |
`,
);
