/**
 * Countries and territories: English short name, ISO 3166-1 alpha-2 code, capital, other names in use, adjectives with
 * demonyms, and the houses and halls whose name stands for the government (the capital does so by itself).
 * Codes after ISO 3166-1 (XK is the user-assigned code for Kosovo); short names as English-language news desks write
 * them; compiled by hand. A row is a name people use, not a view on status.
 */
import { table } from '../../model/words.js';

export const COUNTRIES = table(
  ['name', 'iso2', 'capital', 'also', 'people', 'government'] as const,
  `
Afghanistan | AF | Kabul | Islamic Emirate of Afghanistan | Afghan, Afghans | Arg Palace
Albania | AL | Tirana | | Albanian, Albanians |
Algeria | DZ | Algiers | | Algerian, Algerians | El Mouradia
American Samoa | AS | Pago Pago | | American Samoan, American Samoans |
Andorra | AD | Andorra la Vella | | Andorran, Andorrans |
Angola | AO | Luanda | | Angolan, Angolans |
Anguilla | AI | The Valley | | Anguillan, Anguillans |
Antarctica | AQ | | | Antarctic |
Antigua and Barbuda | AG | St. John's | Antigua | Antiguan, Antiguans, Barbudan, Barbudans |
Argentina | AR | Buenos Aires | | Argentine, Argentines, Argentinian, Argentinians, Argentinean, Argentineans | Casa Rosada
Armenia | AM | Yerevan | | Armenian, Armenians |
Aruba | AW | Oranjestad | | Aruban, Arubans |
Australia | AU | Canberra | | Australian, Australians |
Austria | AT | Vienna | | Austrian, Austrians | Ballhausplatz
Azerbaijan | AZ | Baku | | Azerbaijani, Azerbaijanis, Azeri, Azeris |
Bahamas | BS | Nassau | The Bahamas | Bahamian, Bahamians |
Bahrain | BH | Manama | Kingdom of Bahrain | Bahraini, Bahrainis |
Bangladesh | BD | Dhaka | | Bangladeshi, Bangladeshis |
Barbados | BB | Bridgetown | | Barbadian, Barbadians, Bajan, Bajans |
Belarus | BY | Minsk | Byelorussia, Belorussia | Belarusian, Belarusians, Belarussian, Belarussians, Byelorussian |
Belgium | BE | Brussels | | Belgian, Belgians |
Belize | BZ | Belmopan | | Belizean, Belizeans |
Benin | BJ | Porto-Novo | Dahomey | Beninese, Beninois |
Bermuda | BM | Hamilton | | Bermudian, Bermudians |
Bhutan | BT | Thimphu | | Bhutanese |
Bolivia | BO | Sucre, La Paz | Plurinational State of Bolivia | Bolivian, Bolivians | Palacio Quemado
Bosnia and Herzegovina | BA | Sarajevo | Bosnia, Bosnia-Herzegovina, BiH | Bosnian, Bosnians, Herzegovinian, Herzegovinians |
Botswana | BW | Gaborone | | Botswanan, Botswanans, Motswana, Batswana |
Brazil | BR | Brasilia | | Brazilian, Brazilians | Planalto, Itamaraty
British Indian Ocean Territory | IO | | Chagos Islands, Chagos Archipelago | Chagossian, Chagossians |
British Virgin Islands | VG | Road Town | BVI | |
Brunei | BN | Bandar Seri Begawan | Brunei Darussalam | Bruneian, Bruneians |
Bulgaria | BG | Sofia | | Bulgarian, Bulgarians |
Burkina Faso | BF | Ouagadougou | Burkina, Upper Volta | Burkinabe, Burkinabé |
Burundi | BI | Gitega, Bujumbura | | Burundian, Burundians |
Cambodia | KH | Phnom Penh | Kampuchea, Kingdom of Cambodia | Cambodian, Cambodians | Peace Palace
Cameroon | CM | Yaounde | | Cameroonian, Cameroonians |
Canada | CA | Ottawa | | Canadian, Canadians | Parliament Hill
Cape Verde | CV | Praia | Cabo Verde | Cape Verdean, Cape Verdeans, Cabo Verdean, Cabo Verdeans |
Caribbean Netherlands | BQ | Kralendijk | Bonaire | |
Cayman Islands | KY | George Town | Caymans | Caymanian, Caymanians |
Central African Republic | CF | Bangui | CAR, C.A.R. | Central African, Central Africans |
Chad | TD | N'Djamena | | Chadian, Chadians |
Chile | CL | Santiago | | Chilean, Chileans | La Moneda
China | CN | Beijing | People's Republic of China, PRC, P.R.C., mainland China, Red China | Chinese | Zhongnanhai
Christmas Island | CX | Flying Fish Cove | | |
Cocos Islands | CC | West Island | Cocos (Keeling) Islands, Keeling Islands | |
Colombia | CO | Bogota | Republic of Colombia | Colombian, Colombians | Casa de Nariño, Palacio de Nariño, Nariño Palace
Comoros | KM | Moroni | Comoro Islands | Comorian, Comorians, Comoran, Comorans |
Cook Islands | CK | Avarua | | Cook Islander, Cook Islanders |
Costa Rica | CR | San Jose | | Costa Rican, Costa Ricans |
Croatia | HR | Zagreb | | Croatian, Croatians, Croat, Croats |
Cuba | CU | Havana | | Cuban, Cubans |
Curacao | CW | Willemstad | Curaçao | Curacaoan, Curacaoans |
Cyprus | CY | Nicosia | Republic of Cyprus | Cypriot, Cypriots, Greek Cypriot, Greek Cypriots |
Czech Republic | CZ | Prague | Czechia | Czech, Czechs |
Democratic Republic of the Congo | CD | Kinshasa | Democratic Republic of Congo, DR Congo, DRC, D.R.C., D.R. Congo, Congo, Congo-Kinshasa, DROC, Zaire | Congolese, Zairean |
Denmark | DK | Copenhagen | | Danish, Dane, Danes | Christiansborg
Djibouti | DJ | Djibouti | | Djiboutian, Djiboutians |
Dominica | DM | Roseau | Commonwealth of Dominica | |
Dominican Republic | DO | Santo Domingo | | Dominican, Dominicans |
East Timor | TL | Dili | Timor-Leste, Timor Leste | Timorese, East Timorese |
Ecuador | EC | Quito | | Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans | Carondelet
Egypt | EG | Cairo | Arab Republic of Egypt | Egyptian, Egyptians |
El Salvador | SV | San Salvador | Salvador | Salvadoran, Salvadorans, Salvadorean, Salvadoreans |
Equatorial Guinea | GQ | Malabo | | Equatorial Guinean, Equatorial Guineans, Equatoguinean |
Eritrea | ER | Asmara | | Eritrean, Eritreans |
Estonia | EE | Tallinn | | Estonian, Estonians |
Eswatini | SZ | Mbabane | Swaziland | Swazi, Swazis |
Ethiopia | ET | Addis Ababa | Abyssinia | Ethiopian, Ethiopians |
Falkland Islands | FK | Stanley | Falklands, Malvinas, Islas Malvinas | Falkland Islander, Falkland Islanders |
Faroe Islands | FO | Torshavn | Faroes, Faeroe Islands | Faroese |
Fiji | FJ | Suva | | Fijian, Fijians |
Finland | FI | Helsinki | | Finnish, Finn, Finns |
France | FR | Paris | French Republic | French, Frenchman, Frenchmen, Frenchwoman | Elysee, Élysée, Elysee Palace, Élysée Palace, Quai d'Orsay, Matignon
French Guiana | GF | Cayenne | | French Guianese |
French Polynesia | PF | Papeete | Tahiti | French Polynesian, French Polynesians, Tahitian |
French Southern Territories | TF | | | |
Gabon | GA | Libreville | | Gabonese |
Gambia | GM | Banjul | The Gambia | Gambian, Gambians |
Georgia | GE | Tbilisi | Republic of Georgia | Georgian, Georgians |
Germany | DE | Berlin | Federal Republic of Germany | German, Germans | Bundeskanzleramt
Ghana | GH | Accra | | Ghanaian, Ghanaians | Jubilee House
Gibraltar | GI | Gibraltar | | Gibraltarian, Gibraltarians |
Greece | GR | Athens | Hellenic Republic | Greek, Greeks, Hellenic | Maximos Mansion
Greenland | GL | Nuuk | Kalaallit Nunaat | Greenlandic, Greenlander, Greenlanders |
Grenada | GD | St. George's | | Grenadian, Grenadians |
Guadeloupe | GP | Basse-Terre | | Guadeloupean, Guadeloupeans |
Guam | GU | Hagatna | | Guamanian, Guamanians |
Guatemala | GT | Guatemala City | | Guatemalan, Guatemalans |
Guernsey | GG | St. Peter Port | | |
Guinea | GN | Conakry | Guinea-Conakry | Guinean, Guineans |
Guinea-Bissau | GW | Bissau | Guinea Bissau | Bissau-Guinean, Bissau-Guineans |
Guyana | GY | Georgetown | | Guyanese |
Haiti | HT | Port-au-Prince | Hayti | Haitian, Haitians |
Honduras | HN | Tegucigalpa | | Honduran, Hondurans |
Hong Kong | HK | Hong Kong | HKSAR | Hong Konger, Hong Kongers |
Hungary | HU | Budapest | | Hungarian, Hungarians |
Iceland | IS | Reykjavik | | Icelandic, Icelander, Icelanders |
India | IN | New Delhi, Delhi | Bharat, Republic of India | Indian, Indians | South Block, Raisina Hill
Indonesia | ID | Jakarta | Republic of Indonesia | Indonesian, Indonesians | Merdeka Palace
Iran | IR | Tehran | Islamic Republic of Iran, Persia | Iranian, Iranians |
Iraq | IQ | Baghdad | | Iraqi, Iraqis |
Ireland | IE | Dublin | Republic of Ireland, Irish Republic, Eire, Irish Free State | Irish, Irishman, Irishmen | Leinster House, Iveagh House
Isle of Man | IM | Douglas | | Manx |
Israel | IL | Jerusalem, Tel Aviv | State of Israel, Jewish state, Zionist entity | Israeli, Israelis | Knesset
Italy | IT | Rome | | Italian, Italians | Palazzo Chigi, Quirinal, Farnesina
Ivory Coast | CI | Yamoussoukro, Abidjan | Cote d'Ivoire, Côte d'Ivoire | Ivorian, Ivorians, Ivoirian |
Jamaica | JM | Kingston | | Jamaican, Jamaicans |
Japan | JP | Tokyo | | Japanese | Kantei, Nagatacho
Jersey | JE | St. Helier | | |
Jordan | JO | Amman | Hashemite Kingdom of Jordan, Transjordan | Jordanian, Jordanians |
Kazakhstan | KZ | Astana | Nur-Sultan | Kazakh, Kazakhs, Kazakhstani, Kazakhstanis | Akorda
Kenya | KE | Nairobi | | Kenyan, Kenyans |
Kiribati | KI | Tarawa | | I-Kiribati |
Kosovo | XK | Pristina | Kosova | Kosovar, Kosovars, Kosovan, Kosovans, Kosovo Albanian, Kosovo Albanians |
Kuwait | KW | Kuwait City | | Kuwaiti, Kuwaitis |
Kyrgyzstan | KG | Bishkek | Kyrgyz Republic, Kirghizia | Kyrgyz, Kyrgyzstani, Kyrgyzstanis |
Laos | LA | Vientiane | Lao PDR, Lao People's Democratic Republic | Lao, Laotian, Laotians |
Latvia | LV | Riga | | Latvian, Latvians |
Lebanon | LB | Beirut | Lebanese Republic | Lebanese | Baabda, Grand Serail
Lesotho | LS | Maseru | | Basotho, Mosotho |
Liberia | LR | Monrovia | | Liberian, Liberians |
Libya | LY | Tripoli | | Libyan, Libyans |
Liechtenstein | LI | Vaduz | | Liechtensteiner, Liechtensteiners |
Lithuania | LT | Vilnius | | Lithuanian, Lithuanians |
Luxembourg | LU | Luxembourg | | Luxembourgish, Luxembourger, Luxembourgers |
Macau | MO | Macau | Macao | Macanese |
Madagascar | MG | Antananarivo | | Malagasy, Madagascan |
Malawi | MW | Lilongwe | Nyasaland | Malawian, Malawians |
Malaysia | MY | Kuala Lumpur, Putrajaya | | Malaysian, Malaysians |
Maldives | MV | Male | Maldive Islands | Maldivian, Maldivians |
Mali | ML | Bamako | | Malian, Malians | Koulouba
Malta | MT | Valletta | | Maltese |
Marshall Islands | MH | Majuro | | Marshallese |
Martinique | MQ | Fort-de-France | | Martinican |
Mauritania | MR | Nouakchott | | Mauritanian, Mauritanians |
Mauritius | MU | Port Louis | | Mauritian, Mauritians |
Mayotte | YT | Mamoudzou | | Mahoran |
Mexico | MX | Mexico City | | Mexican, Mexicans | Los Pinos
Micronesia | FM | Palikir | Federated States of Micronesia | Micronesian, Micronesians |
Moldova | MD | Chisinau | Republic of Moldova, Moldavia | Moldovan, Moldovans |
Monaco | MC | Monaco | | Monegasque, Monegasques |
Mongolia | MN | Ulaanbaatar | Outer Mongolia | Mongolian, Mongolians |
Montenegro | ME | Podgorica | | Montenegrin, Montenegrins |
Montserrat | MS | Plymouth | | Montserratian |
Morocco | MA | Rabat | | Moroccan, Moroccans | Makhzen
Mozambique | MZ | Maputo | | Mozambican, Mozambicans |
Myanmar | MM | Naypyidaw, Naypyitaw | Burma, Union of Myanmar | Burmese |
Namibia | NA | Windhoek | South West Africa | Namibian, Namibians |
Nauru | NR | Yaren | | Nauruan, Nauruans |
Nepal | NP | Kathmandu | | Nepali, Nepalis, Nepalese | Singha Durbar
Netherlands | NL | Amsterdam, The Hague | The Netherlands, Holland | Dutch, Dutchman, Dutchmen | Binnenhof
New Caledonia | NC | Noumea | Kanaky | New Caledonian, New Caledonians |
New Zealand | NZ | Wellington | Aotearoa | New Zealander, New Zealanders, Kiwi, Kiwis |
Nicaragua | NI | Managua | | Nicaraguan, Nicaraguans |
Niger | NE | Niamey | | Nigerien, Nigeriens |
Nigeria | NG | Abuja | | Nigerian, Nigerians | Aso Rock, Aso Villa
Niue | NU | Alofi | | Niuean, Niueans |
Norfolk Island | NF | Kingston | | |
North Korea | KP | Pyongyang | DPRK, D.P.R.K., Democratic People's Republic of Korea, N. Korea, N Korea | North Korean, North Koreans, N. Korean |
North Macedonia | MK | Skopje | Macedonia, FYROM, Republic of North Macedonia | Macedonian, Macedonians |
Northern Mariana Islands | MP | Saipan | Northern Marianas | |
Norway | NO | Oslo | | Norwegian, Norwegians |
Oman | OM | Muscat | Sultanate of Oman | Omani, Omanis |
Pakistan | PK | Islamabad, Rawalpindi | Islamic Republic of Pakistan | Pakistani, Pakistanis |
Palau | PW | Ngerulmud | | Palauan, Palauans |
Palestine | PS | Ramallah | State of Palestine, Palestinian territories, Palestinian Territories, occupied Palestinian territory, occupied territories, Palestinian territory, OPT | Palestinian, Palestinians | Muqata
Panama | PA | Panama City | | Panamanian, Panamanians |
Papua New Guinea | PG | Port Moresby | PNG | Papua New Guinean, Papua New Guineans |
Paraguay | PY | Asuncion | | Paraguayan, Paraguayans |
Peru | PE | Lima | | Peruvian, Peruvians |
Philippines | PH | Manila | The Philippines, Republic of the Philippines | Filipino, Filipinos, Filipina, Philippine | Malacanang, Malacañang, Malacañan Palace, Malacañang Palace
Pitcairn Islands | PN | Adamstown | Pitcairn | |
Poland | PL | Warsaw | | Polish, Pole, Poles |
Portugal | PT | Lisbon | | Portuguese | Sao Bento
Puerto Rico | PR | San Juan | | Puerto Rican, Puerto Ricans |
Qatar | QA | Doha | State of Qatar | Qatari, Qataris |
Republic of the Congo | CG | Brazzaville | Congo Republic, Congo-Brazzaville, Republic of Congo | |
Reunion | RE | Saint-Denis | Réunion | |
Romania | RO | Bucharest | | Romanian, Romanians | Cotroceni
Russia | RU | Moscow | Russian Federation | Russian, Russians | Kremlin, the Kremlin, Smolenskaya Square
Rwanda | RW | Kigali | | Rwandan, Rwandans, Rwandese |
Saint Barthelemy | BL | Gustavia | Saint Barthélemy, St. Barts | |
Saint Helena | SH | Jamestown | St. Helena, Ascension Island, Tristan da Cunha | |
Saint Kitts and Nevis | KN | Basseterre | St. Kitts and Nevis, St Kitts and Nevis, Saint Kitts, St. Kitts | Kittitian, Kittitians |
Saint Lucia | LC | Castries | St. Lucia, St Lucia | Saint Lucian, St. Lucian |
Saint Martin | MF | Marigot | | |
Saint Pierre and Miquelon | PM | Saint-Pierre | St. Pierre and Miquelon | |
Saint Vincent and the Grenadines | VC | Kingstown | St. Vincent and the Grenadines, Saint Vincent, St. Vincent | Vincentian, Vincentians |
Samoa | WS | Apia | Western Samoa | Samoan, Samoans |
San Marino | SM | San Marino | | Sammarinese |
Sao Tome and Principe | ST | Sao Tome | São Tomé and Príncipe, Sao Tome | Santomean |
Saudi Arabia | SA | Riyadh | Kingdom of Saudi Arabia, KSA | Saudi, Saudis, Saudi Arabian, Saudi Arabians |
Senegal | SN | Dakar | | Senegalese |
Serbia | RS | Belgrade | | Serbian, Serbians, Serb, Serbs |
Seychelles | SC | Victoria | | Seychellois |
Sierra Leone | SL | Freetown | | Sierra Leonean, Sierra Leoneans |
Singapore | SG | Singapore | | Singaporean, Singaporeans | Istana
Sint Maarten | SX | Philipsburg | St. Maarten | |
Slovakia | SK | Bratislava | Slovak Republic | Slovak, Slovaks, Slovakian |
Slovenia | SI | Ljubljana | | Slovenian, Slovenians, Slovene, Slovenes |
Solomon Islands | SB | Honiara | Solomons | Solomon Islander, Solomon Islanders |
Somalia | SO | Mogadishu | Federal Republic of Somalia | Somali, Somalis, Somalian, Somalians | Villa Somalia
South Africa | ZA | Pretoria, Cape Town | RSA | South African, South Africans | Union Buildings
South Georgia and the South Sandwich Islands | GS | | South Georgia | |
South Korea | KR | Seoul | Republic of Korea, ROK, R.O.K., S. Korea, S Korea | South Korean, South Koreans, S. Korean | Blue House, Cheong Wa Dae
South Sudan | SS | Juba | Republic of South Sudan | South Sudanese |
Spain | ES | Madrid | | Spanish, Spaniard, Spaniards | Moncloa, La Moncloa
Sri Lanka | LK | Colombo | Ceylon | Sri Lankan, Sri Lankans |
Sudan | SD | Khartoum | Republic of the Sudan, Republic of Sudan | Sudanese |
Suriname | SR | Paramaribo | Surinam | Surinamese |
Svalbard and Jan Mayen | SJ | Longyearbyen | Svalbard | |
Sweden | SE | Stockholm | | Swedish, Swede, Swedes | Rosenbad
Switzerland | CH | Bern | Swiss Confederation | Swiss |
Syria | SY | Damascus | Syrian Arab Republic | Syrian, Syrians |
Taiwan | TW | Taipei | Republic of China, ROC, R.O.C., Formosa, Chinese Taipei | Taiwanese |
Tajikistan | TJ | Dushanbe | | Tajik, Tajiks, Tajikistani, Tajikistanis |
Tanzania | TZ | Dodoma | Tanganyika | Tanzanian, Tanzanians |
Thailand | TH | Bangkok | Siam, Kingdom of Thailand | Thai, Thais | Government House
Togo | TG | Lome | | Togolese |
Tokelau | TK | | | Tokelauan |
Tonga | TO | Nuku'alofa | | Tongan, Tongans |
Trinidad and Tobago | TT | Port of Spain | Trinidad | Trinidadian, Trinidadians |
Tunisia | TN | Tunis | | Tunisian, Tunisians | Carthage Palace
Turkey | TR | Ankara | Türkiye, Turkiye, Republic of Turkey | Turkish, Turk, Turks | Sublime Porte, Bestepe
Turkmenistan | TM | Ashgabat | | Turkmen, Turkmens, Turkmenistani |
Turks and Caicos Islands | TC | Cockburn Town | Turks and Caicos | |
Tuvalu | TV | Funafuti | | Tuvaluan, Tuvaluans |
U.S. Virgin Islands | VI | Charlotte Amalie | US Virgin Islands | |
Uganda | UG | Kampala | | Ugandan, Ugandans |
Ukraine | UA | Kyiv |  | Ukrainian, Ukrainians | Bankova, Bankova Street
United Arab Emirates | AE | Abu Dhabi | UAE, U.A.E., the Emirates, Emirates | Emirati, Emiratis |
United Kingdom | GB | London | UK, U.K., Britain, Great Britain | British, Briton, Britons, Brit, Brits | Downing Street, Whitehall, No 10, No. 10
United States | US | Washington, Washington D.C. | U.S., US, USA, U.S.A., America, United States of America, the States | American, Americans | White House, the White House, Pentagon, the Pentagon, Foggy Bottom, Capitol Hill
United States Minor Outlying Islands | UM | | | |
Uruguay | UY | Montevideo | | Uruguayan, Uruguayans |
Uzbekistan | UZ | Tashkent | | Uzbek, Uzbeks, Uzbekistani |
Vanuatu | VU | Port Vila | New Hebrides | Vanuatuan, ni-Vanuatu |
Vatican City | VA | Vatican City | Holy See, the Holy See, Vatican, the Vatican | |
Venezuela | VE | Caracas | Bolivarian Republic of Venezuela | Venezuelan, Venezuelans | Miraflores, Miraflores Palace
Vietnam | VN | Hanoi | Viet Nam, Socialist Republic of Vietnam | Vietnamese |
Wallis and Futuna | WF | Mata-Utu | | |
Western Sahara | EH | Laayoune | Sahrawi Arab Democratic Republic, SADR, Spanish Sahara | Sahrawi, Sahrawis, Saharawi, Saharawis |
Yemen | YE | Sanaa | Republic of Yemen | Yemeni, Yemenis, Yemenite |
Zambia | ZM | Lusaka | Northern Rhodesia | Zambian, Zambians |
Zimbabwe | ZW | Harare | Rhodesia | Zimbabwean, Zimbabweans |
Aland Islands | AX | Mariehamn | Åland, Aland | |
`,
);
