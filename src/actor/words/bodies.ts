import { table } from '../../model/words.js';

/**
 * International bodies, courts, missions, aid and rights organisations, and national agencies with a name of their own.
 * From public knowledge. `variants` as in `groups` (a trailing `?` counts only beside a full name). `side`: the state or
 * group that it speaks for; empty for bodies that stand between the sides.
 */
export const BODIES = table(
  ['name', 'variants', 'side'] as const,
  `
United Nations | UN, U.N., United Nations Organization | 
UN Security Council | U.N. Security Council, United Nations Security Council, Security Council, UNSC | 
UN General Assembly | U.N. General Assembly, United Nations General Assembly, General Assembly | 
UN Human Rights Council | U.N. Human Rights Council, Human Rights Council | 
UN Secretariat | U.N. Secretariat | 
OCHA | UN Office for the Coordination of Humanitarian Affairs, U.N. Office for the Coordination of Humanitarian Affairs, United Nations Office for the Coordination of Humanitarian Affairs, UN OCHA, Office for the Coordination of Humanitarian Affairs | 
OHCHR | UN Human Rights Office, U.N. Human Rights Office, UN human rights office, U.N. human rights office, United Nations Human Rights Office, Office of the High Commissioner for Human Rights | 
UN Human Rights Monitoring Mission in Ukraine | HRMMU | 
UNHCR | UN refugee agency, U.N. refugee agency, United Nations refugee agency | 
UNICEF | UN children's agency, U.N. children's agency, UN Children's Fund, United Nations Children's Fund | 
UNRWA | UN Relief and Works Agency, United Nations Relief and Works Agency, U.N. Relief and Works Agency | 
World Food Programme | WFP, World Food Program, UN World Food Programme, U.N. World Food Programme, U.N. World Food Program | 
World Health Organization | WHO, World Health Organisation | 
International Organization for Migration | IOM, International Organisation for Migration | 
International Atomic Energy Agency | IAEA, UN nuclear watchdog, U.N. nuclear watchdog | 
UN Women | | 
UNESCO | | 
UNIFIL | UN Interim Force in Lebanon, U.N. Interim Force in Lebanon, United Nations Interim Force in Lebanon | 
UNTSO | UN Truce Supervision Organization, United Nations Truce Supervision Organization | 
UNDOF | UN Disengagement Observer Force, United Nations Disengagement Observer Force | 
UNFICYP | | 
UNMHA | UN Mission to Support the Hodeidah Agreement, United Nations Mission to Support the Hodeidah Agreement | 
UNMISS | UN Mission in South Sudan, U.N. Mission in South Sudan, United Nations Mission in South Sudan | 
UNAMID | | 
UNITAMS | | 
UNISFA | | 
MONUSCO | UN Organization Stabilization Mission in the Democratic Republic of the Congo | 
MONUC | | 
MINUSMA | | 
MINUSCA | | 
MINURSO | UN Mission for the Referendum in Western Sahara | 
UNSMIL | UN Support Mission in Libya, U.N. Support Mission in Libya, United Nations Support Mission in Libya | 
UNAMA | UN Assistance Mission in Afghanistan, U.N. Assistance Mission in Afghanistan, United Nations Assistance Mission in Afghanistan | 
UNAMI | | 
UNPROFOR | UN Protection Force, United Nations Protection Force, U.N. Protection Force | 
UNMIK | | 
UNMEE | | 
UNAVEM | | 
ONUMOZ | | 
ONUSAL | | 
ONUCA | | 
UNTAC | | 
UNTAET | | 
UNOMIG | | 
UNMOGIP | UN Military Observer Group in India and Pakistan | 
UNMIN | | 
UNAMIR | | 
UNSMIS | | 
MINUSTAH | | 
UN Verification Mission in Colombia | U.N. Verification Mission in Colombia, UN Verification Mission, United Nations Verification Mission in Colombia | 
Neutral Nations Supervisory Commission | NNSC | 
Military Armistice Commission | | 
International Control Commission | International Commission of Control and Supervision, ICCS, International Commission for Supervision and Control | 
International Committee of the Red Cross | ICRC, Red Cross, International Red Cross | 
International Federation of Red Cross and Red Crescent Societies | IFRC | 
Palestine Red Crescent Society | Palestinian Red Crescent, PRCS, Palestine Red Crescent, Palestinian Red Crescent Society | Palestine
Syrian Arab Red Crescent | SARC | Syria
Sudanese Red Crescent | | Sudan
Iranian Red Crescent | Iranian Red Crescent Society | Iran
Lebanese Red Cross | | Lebanon
Red Crescent | | 
European Union | EU, E.U. | 
European Commission | | 
European Council | | 
European Parliament | | 
Council of Europe | | 
European Community | EC? | 
European Union Monitoring Mission | EUMM, EU Monitoring Mission | 
OSCE | Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe, Organisation for Security and Cooperation in Europe | 
OSCE Special Monitoring Mission | Special Monitoring Mission, SMM?, OSCE SMM, OSCE Monitoring Mission, OSCE monitoring mission, Special Monitoring Mission to Ukraine, OSCE Special Monitoring Mission to Ukraine | 
OSCE Minsk Group | Minsk Group | 
Trilateral Contact Group | TCG? | 
Contact Group | | 
NATO | Nato, N.A.T.O., North Atlantic Treaty Organization, North Atlantic Treaty Organisation | 
KFOR | | 
SFOR | | 
IFOR | | 
ISAF | | 
African Union | AU, A.U. | 
Organisation of African Unity | Organization of African Unity, OAU | 
AMISOM | African Union Mission in Somalia | 
ATMIS | African Union Transition Mission in Somalia | 
AUSSOM | | 
AU Peace and Security Council | Peace and Security Council | 
IGAD | Intergovernmental Authority on Development, Inter-Governmental Authority on Development | 
CTSAMVM | CTSAMM, Ceasefire and Transitional Security Arrangements Monitoring and Verification Mechanism, Ceasefire and Transitional Security Arrangements Monitoring Mechanism | 
R-JMEC | RJMEC, Reconstituted Joint Monitoring and Evaluation Commission, JMEC | 
ECOWAS | Ecowas, Economic Community of West African States | 
ECOMOG | Ecomog | 
Alliance of Sahel States | AES? | 
East African Community | EAC | 
East African Community Regional Force | EACRF | 
Southern African Development Community | SADC | 
SAMIDRC | | 
International Conference on the Great Lakes Region | ICGLR | 
Economic Community of Central African States | ECCAS | 
Arab League | League of Arab States | 
Gulf Cooperation Council | GCC | 
Organisation of Islamic Cooperation | OIC, Organization of Islamic Cooperation, Organization of the Islamic Conference | 
ASEAN | Asean, Association of Southeast Asian Nations, Association of South East Asian Nations | 
Aceh Monitoring Mission | | 
International Monitoring Team | | 
Sri Lanka Monitoring Mission | SLMM | 
Organization of American States | OAS, Organisation of American States | 
MAPP/OEA | MAPP-OEA | 
CELAC | | 
Contadora Group | | 
Commonwealth of Independent States | CIS | 
CSTO | Collective Security Treaty Organization, Collective Security Treaty Organisation | 
Shanghai Cooperation Organisation | SCO?, Shanghai Cooperation Organization | 
BRICS | | 
Group of Seven | G7, G-7, Group of 7 | 
Group of 20 | G20, G-20 | 
Coalition of the Willing | coalition of the willing | 
Friends of Syria | | 
International Syria Support Group | ISSG | 
International Criminal Court | ICC | 
International Court of Justice | ICJ, World Court | 
World Bank | | 
International Monetary Fund | IMF | 
Holy See | Vatican | 
Community of Sant'Egidio | Sant'Egidio | 
Centre for Humanitarian Dialogue | HD Centre, Henry Dunant Centre, Henri Dunant Centre, Center for Humanitarian Dialogue | 
Crisis Management Initiative | CMI? | 
Carter Center | | 
International Crisis Group | Crisis Group | 
Human Rights Watch | HRW | 
Amnesty International | Amnesty | 
Doctors Without Borders | MSF, Médecins Sans Frontières, Medecins Sans Frontieres | 
Save the Children | | 
Oxfam | | 
Norwegian Refugee Council | NRC? | 
International Rescue Committee | | 
CARE International | | 
Mercy Corps | | 
Islamic Relief | | 
Mwatana | Mwatana for Human Rights | 
B'Tselem | | 
Airwars | | 
ACLED | Armed Conflict Location and Event Data Project, Armed Conflict Location & Event Data Project, Armed Conflict Location & Event Data | 
Institute for the Study of War | ISW | 
Syrian Observatory for Human Rights | SOHR, Syrian Observatory, British-based Syrian Observatory for Human Rights | 
Syrian Network for Human Rights | SNHR | 
White Helmets | Syria Civil Defence, Syrian Civil Defence, Syria Civil Defense, Syrian Civil Defense | 
Emergency Lawyers | | 
Sudan Doctors Network | Sudan Doctors' Network, Sudanese Doctors Network | 
Sudan Doctors Union | Sudan Doctors' Union | 
Sudan Conflict Observatory | | 
Resistance Committees | El Fasher Resistance Committees, El Fasher Resistance Committee | 
Yale Humanitarian Research Lab | Humanitarian Research Lab, Yale's Humanitarian Research Lab | 
Gaza Humanitarian Foundation | GHF | 
Board of Peace | | 
International Stabilization Force | ISF? | 
Palestinian Authority | Palestinian National Authority | Palestine
Organization for the Prohibition of Chemical Weapons | OPCW, Organisation for the Prohibition of Chemical Weapons | 
State Emergency Service | SES?, Ukraine's State Emergency Service, State Emergency Service of Ukraine, Ukrainian State Emergency Service, State Emergency Services | Ukraine
Naftogaz | Naftogaz of Ukraine | Ukraine
Ukrenergo | | Ukraine
DTEK | | Ukraine
Energoatom | | Ukraine
Ukrzaliznytsia | Ukrainian Railways | Ukraine
Verkhovna Rada | Rada | Ukraine
Gazprom | | Russia
Rosneft | | Russia
Rosatom | | Russia
Roskomnadzor | | Russia
State Duma | Duma | Russia
Federation Council | | Russia
Knesset | | Israel
Bundestag | | Germany
Lok Sabha | | India
Loya Jirga | | Afghanistan
Afghan High Peace Council | High Peace Council | Afghanistan
Transitional Sovereignty Council | Sovereign Council, Sovereignty Council | Sudan
Transitional Military Council | | Sudan
Office of the Presidential Adviser on the Peace Process | OPAPP, OPAPRU | Philippines
National Ceasefire Coordination Team | | Myanmar
Myanmar Peace Center | Myanmar Peace Centre | Myanmar
Nepal Red Cross | | Nepal
Catholic Church | Roman Catholic Church, Roman Catholic church | 
Episcopal Conference | Episcopal Conference of Colombia, Colombian Episcopal Conference | 
Democratic Party | | 
Republican Party | | 
Likud | Likud party | 
Labour Party | | 
FBI | Federal Bureau of Investigation | United States
USAID | | United States
National Security Council | NSC? | 
Supreme National Security Council | SNSC | Iran
`,
);
