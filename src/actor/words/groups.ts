import { table } from '../../model/words.js';

/**
 * Armed movements and their political wings, world-wide, past and present. From public knowledge; names as English-language
 * news writes them most. `variants`: other names and abbreviations, comma-separated; one that ends in `?` means
 * something else just as often and counts only where the text also gives a full name. `state`: where it is based
 * (its adjective may stand before it). `wing`: the movement that it is an arm of, when it is bound by that movement's word.
 */
export const GROUPS = table(
  ['name', 'variants', 'state', 'wing'] as const,
  `
# Israel, Palestine, Lebanon
Hamas | Islamic Resistance Movement, Hamas movement | Palestine |
Qassam Brigades | al-Qassam Brigades, Izz ad-Din al-Qassam Brigades, Izz al-Din al-Qassam Brigades, Ezzedine al-Qassam Brigades, Ezzedeen Al-Qassam Brigades | Palestine | Hamas
Palestinian Islamic Jihad | Islamic Jihad, PIJ, Islamic Jihad movement | Palestine |
Al-Quds Brigades | Saraya al-Quds | Palestine | Palestinian Islamic Jihad
Popular Resistance Committees | | Palestine |
Popular Front for the Liberation of Palestine | PFLP | Palestine |
Democratic Front for the Liberation of Palestine | DFLP | Palestine |
Fatah | Fateh, Fatah movement | Palestine |
PLO | Palestine Liberation Organization, Palestine Liberation Organisation | Palestine |
Al-Aqsa Martyrs' Brigades | Al-Aqsa Martyrs Brigades, Aqsa Martyrs Brigades | Palestine | Fatah
Lions' Den | | Palestine |
Hezbollah | Hizbollah, Hizbullah, Hezballah, Hizballah, Hizb Allah | Lebanon |
Amal Movement | Amal? | Lebanon |
Fatah al-Islam | | Lebanon |
South Lebanon Army | SLA? | Lebanon |
Lebanese Forces | | Lebanon |
Irgun | Etzel | Israel |
Haganah | | Israel |
# Yemen, Iraq, Iran, Gulf
Houthis | Houthi, Huthis, Huthi, Ansar Allah, Ansarallah, Ansarullah, Ansar Ullah, Houthi movement, Houthi rebels, Houthi group, Houthi militia, Houthi forces | Yemen |
Southern Transitional Council | STC | Yemen |
Presidential Leadership Council | PLC? | Yemen |
Al-Qaeda in the Arabian Peninsula | AQAP, Al Qaeda in the Arabian Peninsula, al-Qaida in the Arabian Peninsula | Yemen |
Kataib Hezbollah | Kata'ib Hezbollah, Kataeb Hezbollah, Kataib Hizballah | Iraq |
Asaib Ahl al-Haq | Asa'ib Ahl al-Haq, Asaib Ahl al-Haqq | Iraq |
Harakat al-Nujaba | Nujaba Movement, Harakat Hezbollah al-Nujaba | Iraq |
Popular Mobilization Forces | Popular Mobilisation Forces, Popular Mobilization Units, PMF, Hashd al-Shaabi, Hashd al-Shabi | Iraq |
Islamic Resistance in Iraq | | Iraq |
Mahdi Army | Mehdi Army, Jaish al-Mahdi | Iraq |
Peshmerga | Kurdish Peshmerga | Iraq | Kurdistan Regional Government
Kurdistan Regional Government | KRG | Iraq |
Kurdistan Democratic Party | KDP | Iraq |
Patriotic Union of Kurdistan | PUK | Iraq |
Mujahedin-e Khalq | MEK, Mujahideen-e-Khalq, People's Mujahedin | Iran |
Kurdistan Free Life Party | PJAK | Iran |
Kurdistan Democratic Party of Iran | KDPI, PDKI | Iran |
Jaish al-Adl | Jaish ul-Adl, Jaysh al-Adl | Iran |
Jundallah | Jundullah | Iran |
# Syria, Turkey
Syrian Democratic Forces | SDF | Syria |
People's Protection Units | YPG, People's Defense Units | Syria |
Women's Protection Units | YPJ | Syria |
Democratic Union Party | PYD | Syria |
PKK | Kurdistan Workers' Party, Kurdistan Workers Party, Kurdistan Workers' party | Turkey |
Kurdistan Freedom Hawks | TAK? , Kurdistan Freedom Falcons | Turkey |
Hayat Tahrir al-Sham | HTS, Hay'at Tahrir al-Sham, Tahrir al-Sham | Syria |
Nusra Front | al-Nusra Front, Jabhat al-Nusra, al-Nusra, Jabhat Fateh al-Sham, Jabhat Fatah al-Sham, Front for the Conquest of Syria | Syria |
Ahrar al-Sham | Ahrar ash-Sham | Syria |
Jaysh al-Islam | Jaish al-Islam, Army of Islam | Syria |
Faylaq al-Rahman | Failaq al-Rahman, Rahman Legion | Syria |
Free Syrian Army | FSA | Syria |
Syrian National Army | SNA | Syria |
Syrian opposition | Syrian rebels | Syria |
Syrian National Coalition | Syrian Opposition Coalition | Syria |
High Negotiations Committee | HNC | Syria |
National Defence Forces | National Defense Forces | Syria | Syria
Islamic State | ISIS, ISIL, IS?, Daesh, Da'esh, Islamic State group, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, so-called Islamic State | |
Al-Qaeda | al Qaeda, al-Qaida, al Qaida, Al-Qa'ida | |
# Caucasus and Eastern Europe
Artsakh Defence Army | Artsakh Defense Army, Nagorno-Karabakh Defence Army, Nagorno-Karabakh Defense Army, Karabakh Defense Army | Armenia | Nagorno-Karabakh
Nagorno-Karabakh | Republic of Artsakh, Artsakh, Nagorno-Karabakh Republic | Azerbaijan |
Donetsk People's Republic | DPR, DNR, self-proclaimed Donetsk People's Republic | Ukraine |
Luhansk People's Republic | LPR, LNR, Lugansk People's Republic, self-proclaimed Luhansk People's Republic | Ukraine |
Azov | Azov Battalion, Azov Brigade, Azov Regiment, Azov Corps | Ukraine | Ukraine
Wagner Group | Wagner, Wagner private military company, PMC Wagner, Wagner mercenaries, Wagner mercenary group | Russia |
Africa Corps | Afrika Korps | Russia | Russia
Freedom of Russia Legion | Free Russia Legion, Legion of Free Russia | Ukraine | Ukraine
Russian Volunteer Corps | | Ukraine | Ukraine
Caucasus Emirate | | Russia |
Chechen Republic of Ichkeria | Ichkeria | Russia |
Transnistria | Pridnestrovie, Transdniestria, Transnistrian | Moldova |
Abkhazia | Abkhaz, Abkhazian, Abkhazians | Georgia |
South Ossetia | South Ossetian, South Ossetians | Georgia |
# Western Europe, Balkans
IRA | Irish Republican Army, Provisional IRA, Provisional Irish Republican Army, PIRA | United Kingdom |
Real IRA | RIRA, Real Irish Republican Army | United Kingdom |
Continuity IRA | CIRA, Continuity Irish Republican Army | United Kingdom |
New IRA | | United Kingdom |
INLA | Irish National Liberation Army | United Kingdom |
Sinn Féin | Sinn Fein | United Kingdom |
UVF | Ulster Volunteer Force | United Kingdom |
UDA | Ulster Defence Association, Ulster Defense Association | United Kingdom |
Ulster Freedom Fighters | UFF | United Kingdom |
Loyalist Volunteer Force | LVF | United Kingdom |
Red Hand Commando | | United Kingdom |
Combined Loyalist Military Command | CLMC | United Kingdom |
ETA | Euskadi Ta Askatasuna, Basque Homeland and Freedom, Basque separatist group ETA | Spain |
GRAPO | | Spain |
Red Brigades | | Italy |
Red Army Faction | RAF? , Baader-Meinhof gang | Germany |
National Liberation Front of Corsica | FLNC | France |
Kosovo Liberation Army | KLA, UCK | Kosovo |
National Liberation Army of Macedonia | NLA? | North Macedonia |
Bosnian Serbs | Bosnian Serb, Republika Srpska, Bosnian Serb forces, Bosnian Serb army, Army of Republika Srpska, VRS | Bosnia and Herzegovina |
Bosnian Croats | Bosnian Croat, Bosnian Croat forces, Croatian Defence Council, HVO | Bosnia and Herzegovina |
Croatian Serbs | Krajina Serbs, Republic of Serbian Krajina, Krajina Serb, Croatian Serb | Croatia |
# Sudan, South Sudan, Horn
Rapid Support Forces | RSF, paramilitary Rapid Support Forces, Rapid Support Force, Janjaweed | Sudan |
Sudan Founding Alliance | Tasis, Tasis alliance, Tasees | Sudan | Rapid Support Forces
Sudan People's Liberation Movement-North | SPLM-N, SPLM-North, Sudan People's Liberation Movement-North (SPLM-N), SPLA-N | Sudan |
Sudan People's Liberation Movement | SPLM, Sudan Peoples Liberation Movement | South Sudan |
Sudan People's Liberation Army | SPLA | South Sudan |
Sudan People's Liberation Movement-in-Opposition | SPLM-IO, SPLA-IO, SPLM/A-IO, SPLA-in-Opposition, SPLM-in-Opposition, SPLM/A-in-Opposition | South Sudan |
South Sudan Opposition Movements Alliance | SSOMA | South Sudan |
National Salvation Front | NAS, National Salvation Front (NAS) | South Sudan |
White Army | | South Sudan |
Sudan Liberation Movement | SLM, SLA?, SLM/A, Sudan Liberation Army, Sudan Liberation Movement/Army | Sudan |
Justice and Equality Movement | JEM | Sudan |
Sudan Revolutionary Front | SRF | Sudan |
Forces of Freedom and Change | FFC? | Sudan |
TPLF | Tigray People's Liberation Front, Tigrayan People's Liberation Front | Ethiopia |
Tigray Defense Forces | TDF, Tigray Defence Forces, Tigrayan forces, Tigray forces, Tigrayan rebels, Tigray rebels, Tigrayans | Ethiopia |
Oromo Liberation Army | OLA, OLF-Shene, Shene | Ethiopia |
Oromo Liberation Front | OLF | Ethiopia |
Ogaden National Liberation Front | ONLF | Ethiopia |
Fano | Fano militia, Amhara Fano, Fano militias | Ethiopia |
Eritrean People's Liberation Front | EPLF | Eritrea |
Al-Shabaab | al Shabaab, Shabaab, al-Shabab, Harakat al-Shabaab al-Mujahideen | Somalia |
Islamic Courts Union | ICU? , Union of Islamic Courts | Somalia |
Ahlu Sunna Waljama'a | Ahlu Sunnah Wal Jamaah, ASWJ | Somalia |
Somaliland | | Somalia |
Puntland | | Somalia |
Jubaland | Jubbaland | Somalia |
# Great Lakes, Central and Southern Africa
M23 | March 23 Movement, M23 rebels, AFC/M23, M23/AFC, AFC-M23, M23 movement, M23 rebel group | Democratic Republic of the Congo |
Congo River Alliance | Alliance Fleuve Congo, AFC?, Congo River Alliance (AFC) | Democratic Republic of the Congo |
Allied Democratic Forces | ADF | Democratic Republic of the Congo |
FDLR | Democratic Forces for the Liberation of Rwanda, Democratic Liberation Forces of Rwanda | Democratic Republic of the Congo |
CODECO | Cooperative for the Development of the Congo | Democratic Republic of the Congo |
National Congress for the Defence of the People | CNDP | Democratic Republic of the Congo |
Mai-Mai | Mai-Mai militia, Mayi-Mayi, Mai Mai | Democratic Republic of the Congo |
Wazalendo | | Democratic Republic of the Congo |
Rally for Congolese Democracy | RCD, RCD-Goma | Democratic Republic of the Congo |
Movement for the Liberation of the Congo | MLC, Movement for the Liberation of Congo | Democratic Republic of the Congo |
RED-Tabara | | Burundi |
National Forces of Liberation | FNL, Forces for National Liberation, Palipehutu-FNL | Burundi |
Forces for the Defence of Democracy | CNDD-FDD, FDD? , Forces for the Defense of Democracy | Burundi |
Rwandan Patriotic Front | RPF, Rwandese Patriotic Front | Rwanda |
Lord's Resistance Army | LRA | Uganda |
National Resistance Army | NRA? | Uganda |
Seleka | Séléka, ex-Seleka, ex-Séléka | Central African Republic |
Anti-balaka | anti-Balaka | Central African Republic |
Coalition of Patriots for Change | CPC? | Central African Republic |
Union for Peace in the Central African Republic | UPC? | Central African Republic |
FACT | Front for Change and Concord in Chad | Chad |
UNITA | National Union for the Total Independence of Angola | Angola |
MPLA | | Angola | Angola
FLEC | Front for the Liberation of the Enclave of Cabinda | Angola |
Renamo | RENAMO, Mozambican National Resistance | Mozambique |
Frelimo | FRELIMO | Mozambique | Mozambique
Ansar al-Sunna | Ansar al-Sunnah, Ahlu Sunnah wal Jamaah Mozambique | Mozambique |
African National Congress | ANC? | South Africa |
SWAPO | South West Africa People's Organisation, South West Africa People's Organization | Namibia |
ZANU | Zimbabwe African National Union | Zimbabwe |
ZAPU | Zimbabwe African People's Union | Zimbabwe |
Ninja militia | Ninjas | Republic of the Congo |
# West Africa, Sahel, Maghreb
Boko Haram | Jama'atu Ahlis Sunna Lidda'awati wal-Jihad, JAS? | Nigeria |
Islamic State West Africa Province | ISWAP, Islamic State in West Africa Province, Islamic State West Africa | Nigeria |
Movement for the Emancipation of the Niger Delta | MEND | Nigeria |
Niger Delta Avengers | | Nigeria |
Indigenous People of Biafra | IPOB | Nigeria |
Biafra | | Nigeria |
JNIM | Jama'at Nusrat al-Islam wal-Muslimin, Jamaat Nusrat al-Islam wal-Muslimin, Group for the Support of Islam and Muslims, Nusrat al-Islam | Mali |
Islamic State in the Greater Sahara | ISGS, Islamic State Sahel Province, Islamic State in the Sahel | Mali |
Al-Qaeda in the Islamic Maghreb | AQIM, Al Qaeda in the Islamic Maghreb | Algeria |
MNLA | National Movement for the Liberation of Azawad | Mali |
Azawad Liberation Front | FLA? , Front for the Liberation of Azawad | Mali |
CMA | Coordination of Azawad Movements, Coordination of Movements of Azawad, Coordination of the Movements of Azawad | Mali |
Platform of Algiers | GATIA | Mali |
Ansar Dine | Ansar al-Din, Ansar Eddine | Mali |
Ansarul Islam | Ansaroul Islam | Burkina Faso |
Macina Liberation Front | Katiba Macina, Macina Katiba | Mali |
Polisario Front | Polisario, Frente Polisario, Polisario movement | Western Sahara |
Libyan National Army | LNA, Libyan Arab Armed Forces, LAAF, Libya National Army | Libya |
Government of National Accord | GNA | Libya |
Government of National Unity | GNU? | Libya |
Libya Dawn | Libyan Dawn | Libya |
National Transitional Council | NTC? | Libya |
444 Brigade | 444th Brigade | Libya |
Stability Support Apparatus | SSA? | Libya |
Armed Islamic Group | GIA? | Algeria |
Islamic Salvation Army | AIS? | Algeria |
Salafist Group for Preaching and Combat | GSPC | Algeria |
National Liberation Front | FLN | Algeria |
Revolutionary United Front | RUF | Sierra Leone |
Armed Forces Revolutionary Council | AFRC | Sierra Leone |
National Patriotic Front of Liberia | NPFL | Liberia |
Liberians United for Reconciliation and Democracy | LURD | Liberia |
Movement for Democracy in Liberia | MODEL | Liberia |
Forces Nouvelles | New Forces | Ivory Coast |
Movement of Democratic Forces of Casamance | MFDC, Casamance rebels, Movement of Democratic Forces in Casamance | Senegal |
Ambazonia Defence Forces | Ambazonia Defense Forces, Ambazonia, Ambazonian separatists, Ambazonian | Cameroon |
Southern Cameroons Defence Forces | SOCADEF | Cameroon |
# South Asia
Taliban | Taleban, Afghan Taliban, Islamic Emirate of Afghanistan, Islamic Emirate, Taliban government, Taliban administration | Afghanistan |
Haqqani network | Haqqani Network | Afghanistan |
Islamic State Khorasan | ISIS-K, ISKP, Islamic State-Khorasan, Islamic State Khorasan Province, IS-K | Afghanistan |
Northern Alliance | | Afghanistan |
National Resistance Front | National Resistance Front of Afghanistan | Afghanistan |
Hizb-i-Islami | Hezb-e-Islami, Hezb-i-Islami, Hizb-e-Islami | Afghanistan |
Mujahideen | Mujahedin, Mujahedeen | Afghanistan |
Tehrik-i-Taliban Pakistan | TTP, Pakistani Taliban, Pakistan Taliban, Tehreek-e-Taliban Pakistan, Tehreek-i-Taliban Pakistan, Tehrik-e-Taliban Pakistan | Pakistan |
Jamaat-ul-Ahrar | Jamaat-ul Ahrar, Jamaatul Ahrar | Pakistan |
Balochistan Liberation Army | BLA, Baloch Liberation Army, Baluchistan Liberation Army | Pakistan |
Balochistan Liberation Front | BLF, Baloch Liberation Front | Pakistan |
Lashkar-e-Taiba | Lashkar-e-Tayyiba, Lashkar-e-Toiba, LeT | Pakistan |
Jaish-e-Mohammed | Jaish-e-Mohammad, Jaish-e-Muhammad | Pakistan |
Hizbul Mujahideen | Hizb-ul-Mujahideen, Hizbul Mujahedeen | India |
The Resistance Front | | India |
Hurriyat | All Parties Hurriyat Conference, Hurriyat Conference | India |
Jammu Kashmir Liberation Front | JKLF, Jammu and Kashmir Liberation Front | India |
Communist Party of India (Maoist) | CPI (Maoist), CPI-Maoist, Naxalites, Naxals, Naxalite, People's War Group, Indian Maoists | India |
United Liberation Front of Asom | ULFA, ULFA-I, United Liberation Front of Assam | India |
National Socialist Council of Nagaland | NSCN-IM, NSCN, NSCN (IM), NSCN (I-M), National Socialist Council of Nagalim | India |
National Democratic Front of Bodoland | NDFB | India |
Kuki National Organisation | Kuki National Organization, KNO, United People's Front | India |
United National Liberation Front | UNLF | India |
LTTE | Liberation Tigers of Tamil Eelam, Tamil Tigers, Tamil Tiger, Tamil Tiger rebels, Tigers? | Sri Lanka |
Janatha Vimukthi Peramuna | JVP | Sri Lanka |
Communist Party of Nepal (Maoist) | CPN (Maoist), CPN-Maoist, Nepalese Maoists, Nepali Maoists, Maoists, Maoist rebels, Nepal's Maoists | Nepal |
Parbatya Chattagram Jana Samhati Samiti | PCJSS, Shanti Bahini | Bangladesh |
# Myanmar
Tatmadaw | | Myanmar | Myanmar
State Administration Council | SAC? | Myanmar | Myanmar
National Unity Government | NUG | Myanmar |
People's Defence Force | People's Defense Force, PDF?, People's Defence Forces, People's Defense Forces, PDFs | Myanmar |
Arakan Army | AA? | Myanmar |
Ta'ang National Liberation Army | TNLA, Taang National Liberation Army, Palaung State Liberation Front | Myanmar |
Myanmar National Democratic Alliance Army | MNDAA | Myanmar |
Three Brotherhood Alliance | Brotherhood Alliance, Three Brothers Alliance | Myanmar |
Kachin Independence Army | KIA? , Kachin Independence Organisation, Kachin Independence Organization, KIO, Kachin rebels, Kachins | Myanmar |
Karen National Union | KNU, Karen rebels | Myanmar |
Karen National Liberation Army | KNLA | Myanmar |
Democratic Karen Benevolent Army | DKBA, Democratic Karen Buddhist Army | Myanmar |
Karen National Army | Karen Border Guard Force | Myanmar |
Karenni National Progressive Party | KNPP | Myanmar |
Karenni Nationalities Defence Force | KNDF, Karenni Nationalities Defense Force | Myanmar |
Karenni Army |  | Myanmar |
Chin National Front | CNF? , Chin National Army | Myanmar |
Shan State Army-South | SSA-S, SSA-South, Shan State Army South, Restoration Council of Shan State, RCSS | Myanmar |
Shan State Army-North | SSA-N, SSA-North, Shan State Progress Party, SSPP, Shan State Army | Myanmar |
United Wa State Army | UWSA, United Wa State Party | Myanmar |
New Mon State Party | NMSP | Myanmar |
Mon National Liberation Army | MNLA? | Myanmar |
All Burma Students' Democratic Front | ABSDF | Myanmar |
Arakan Rohingya Salvation Army | ARSA | Myanmar |
Kuomintang | KMT, Nationalists? , Chinese Nationalists | Taiwan |
# South-East and East Asia
New People's Army | NPA, New People’s Army | Philippines |
Communist Party of the Philippines | CPP, CPP-NPA, CPP-NPA-NDF, CPP-NPA-NDFP, Communist rebels | Philippines |
National Democratic Front of the Philippines | NDFP, NDF, National Democratic Front | Philippines |
MILF | Moro Islamic Liberation Front | Philippines |
MNLF | Moro National Liberation Front | Philippines |
Abu Sayyaf | Abu Sayyaf Group, Abu Sayaf | Philippines |
Bangsamoro Islamic Freedom Fighters | BIFF | Philippines |
Maute group | Maute Group | Philippines |
Free Aceh Movement | GAM, Gerakan Aceh Merdeka | Indonesia |
Free Papua Movement | OPM, West Papua National Liberation Army, TPNPB, Organisasi Papua Merdeka | Indonesia |
Fretilin | FRETILIN, Falintil | East Timor |
Jemaah Islamiyah | Jemaah Islamiah | Indonesia |
Barisan Revolusi Nasional | BRN | Thailand |
Mara Patani | MARA Patani | Thailand |
Patani United Liberation Organisation | PULO, Patani United Liberation Organization | Thailand |
Khmer Rouge | Khmers Rouges, Party of Democratic Kampuchea | Cambodia |
FUNCINPEC | Funcinpec | Cambodia |
Khmer People's National Liberation Front | KPNLF | Cambodia |
Pathet Lao | | Laos |
Viet Cong | Vietcong, National Liberation Front of South Vietnam, Viet-Cong, NLF? | Vietnam |
Viet Minh | Vietminh, Viet-Minh | Vietnam |
Malayan Communist Party | Communist Party of Malaya, MCP? | Malaysia |
Bougainville Revolutionary Army | BRA? | Papua New Guinea |
Red Army | | Soviet Union | Soviet Union
# Latin America and Caribbean
FARC | Revolutionary Armed Forces of Colombia, FARC-EP, Farc, Revolutionary Armed Forces of Colombia-People's Army | Colombia |
Estado Mayor Central | Central General Staff, EMC, FARC-EMC, EMC-FARC, Central General Staff (EMC), Central Staff of the FARC | Colombia |
Estado Mayor de los Bloques y Frentes | EMBF, General Staff of Blocs and Fronts, General Staff of Blocks and Fronts | Colombia |
Segunda Marquetalia | Second Marquetalia | Colombia |
Coordinadora Nacional Ejército Bolivariano | CNEB, National Coordinator Bolivarian Army, Coordinadora Nacional Ejercito Bolivariano | Colombia |
ELN | National Liberation Army, Ejercito de Liberacion Nacional, Ejército de Liberación Nacional | Colombia |
EPL | Popular Liberation Army | Colombia |
M-19 | 19th of April Movement, April 19 Movement, M19 | Colombia |
United Self-Defense Forces of Colombia | AUC? , United Self-Defence Forces of Colombia | Colombia |
Gulf Clan | Clan del Golfo, Gaitanist Self-Defense Forces of Colombia, AGC, Gaitanist Army of Colombia, EGC, Gaitanist Self-Defence Forces | Colombia |
Sierra Nevada Self-Defense Forces | ACSN, Self-Defense Forces of the Sierra Nevada | Colombia |
Shining Path | Sendero Luminoso | Peru |
Túpac Amaru Revolutionary Movement | MRTA, Tupac Amaru Revolutionary Movement | Peru |
FMLN | Farabundo Martí National Liberation Front, Farabundo Marti National Liberation Front | El Salvador |
Sandinistas | Sandinista National Liberation Front, FSLN, Sandinista | Nicaragua |
Contras | Nicaraguan Resistance, Contra rebels, Nicaraguan Contras | Nicaragua |
URNG | Guatemalan National Revolutionary Unity | Guatemala |
Zapatista Army of National Liberation | EZLN, Zapatistas, Zapatista, Zapatista National Liberation Army | Mexico |
Popular Revolutionary Army | EPR? | Mexico |
Sinaloa Cartel | Sinaloa cartel | Mexico |
Jalisco New Generation Cartel | CJNG, Jalisco cartel | Mexico |
Mara Salvatrucha | MS-13, MS13 | El Salvador |
Barrio 18 | 18th Street gang, Barrio 18 gang | El Salvador |
Viv Ansanm | Living Together | Haiti |
G9 | G9 Family and Allies, G9 gang | Haiti |
400 Mawozo | | Haiti |
Tupamaros | | Uruguay |
Montoneros | | Argentina |
# Others
Confederate Army | Confederates | United States |
Continental Army | | United States |
`,
);
