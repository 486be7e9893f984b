import { table } from '../../model/words.js';

/**
 * Armed forces and commands with a name of their own, bound by their state's word. From public knowledge. `variants`
 * as in `groups`: a trailing `?` counts only where the text also gives a full name. `side`: the state, or the body that commands it.
 */
export const FORCES = table(
  ['name', 'variants', 'side'] as const,
  `
Israel Defense Forces | IDF, Israeli Defense Forces, Israel Defence Forces, Israeli Defence Forces | Israel
Israeli Air Force | IAF? | Israel
Shin Bet | Shabak | Israel
Mossad | | Israel
COGAT | Coordination of Government Activities in the Territories | Israel
Sudanese Armed Forces | SAF, Sudan Armed Forces, Sudan's Armed Forces, Sudanese army, Sudan's army, Sudanese military, Sudan's military, Sudan army, army of Sudan | Sudanese Armed Forces
South Sudan People's Defence Forces | SSPDF, South Sudan People's Defense Forces | South Sudan
Ethiopian National Defense Force | ENDF, Ethiopian National Defence Force, Ethiopian National Defense Forces | Ethiopia
Eritrean Defence Forces | EDF?, Eritrean Defense Forces | Eritrea
Armed Forces of the Democratic Republic of the Congo | FARDC, Armed Forces of the Democratic Republic of Congo, Congolese Armed Forces | Democratic Republic of the Congo
Rwanda Defence Force | RDF, Rwandan Defence Force, Rwanda Defense Force, Rwandan Defense Force, Rwanda Defence Forces | Rwanda
Uganda People's Defence Force | UPDF, Uganda People's Defence Forces, Uganda People's Defense Force, Uganda Peoples' Defence Forces | Uganda
Armed Forces of the Philippines | AFP?, Philippine Armed Forces | Philippines
Philippine National Police | PNP | Philippines
Islamic Revolutionary Guard Corps | IRGC, Revolutionary Guards, Revolutionary Guard, Revolutionary Guard Corps, Iranian Revolutionary Guards, Iran's Revolutionary Guards, Islamic Revolution Guards Corps, Islamic Revolutionary Guards Corps | Iran
Quds Force | Qods Force | Iran
Basij | | Iran
U.S. Central Command | CENTCOM, US Central Command, United States Central Command | United States
AFRICOM | U.S. Africa Command, US Africa Command | United States
U.S. Forces Korea | USFK, US Forces Korea, United States Forces Korea | United States
Central Intelligence Agency | CIA | United States
People's Liberation Army | PLA | China
People's Army of Vietnam | PAVN, North Vietnamese Army, NVA | Vietnam
Army of the Republic of Vietnam | ARVN, South Vietnamese Army | South Vietnam
Korean People's Army | KPA | North Korea
United Nations Command | UN Command, U.N. Command, UNC? | United Nations Command
Chinese People's Volunteers | Chinese People's Volunteer Army, CPV?, People's Volunteer Army | China
Republic of Korea Army | ROK Army, ROKA | South Korea
Colombian Public Force | Public Force, Fuerza Pública | Colombia
Inter-Services Public Relations | ISPR | Pakistan
Inter-Services Intelligence | ISI? | Pakistan
Border Security Force | BSF | India
Afghan National Army | ANA? | Afghanistan
Afghan National Security Forces | ANSF, Afghan National Defense and Security Forces, ANDSF | Afghanistan
Lebanese Armed Forces | LAF | Lebanon
Syrian Arab Army | SAA? | Syria
Iraqi Security Forces | ISF? | Iraq
Yugoslav People's Army | JNA, Yugoslav Army | Yugoslavia
Army of the Republic of Bosnia and Herzegovina | ARBiH, Bosnian government army, Bosnian Army | Bosnia and Herzegovina
Croatian Army | | Croatia
Royal Ulster Constabulary | RUC | United Kingdom
Police Service of Northern Ireland | PSNI | United Kingdom
Royal Air Force | RAF | United Kingdom
Royal Navy | | United Kingdom
British Army | | United Kingdom
MI5 | | United Kingdom
MI6 | | United Kingdom
French Foreign Legion | Foreign Legion | France
Guardia Civil | Civil Guard | Spain
Security Service of Ukraine | SBU, Ukraine's Security Service, Ukrainian Security Service | Ukraine
Defence Intelligence of Ukraine | HUR, GUR, Defense Intelligence of Ukraine, Main Directorate of Intelligence, Main Intelligence Directorate, Ukraine's military intelligence | Ukraine
Unmanned Systems Forces | | Ukraine
Armed Forces of Ukraine | Ukrainian Armed Forces, ZSU, AFU, Ukraine's Armed Forces | Ukraine
Ukrainian General Staff | Ukraine's General Staff, General Staff of the Armed Forces of Ukraine, General Staff of Ukraine's Armed Forces, General Staff of the Ukrainian Armed Forces | Ukraine
Federal Security Service | FSB | Russia
GRU | | Russia
Rosgvardia | Russian National Guard | Russia
Black Sea Fleet | Russia's Black Sea Fleet, Russian Black Sea Fleet | Russia
Turkish Armed Forces | TSK? | Turkey
Royal Thai Army | | Thailand
Royal Cambodian Armed Forces | RCAF | Cambodia
Royal Cambodian Army | | Cambodia
Special Air Service | SAS? | United Kingdom
Royal Saudi Air Force | | Saudi Arabia
`,
);
