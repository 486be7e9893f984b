import { table } from '../../model/words.js';

/**
 * News agencies, papers, broadcasters and channels that reports name as their source. From public knowledge. `variants` as in
 * `groups`. `side`: the state or group that owns it and that it speaks for; empty for independent ones.
 */
export const OUTLETS = table(
  ['name', 'variants', 'side'] as const,
  `
Reuters | Reuters news agency | 
Associated Press | AP, The Associated Press | 
Agence France-Presse | AFP, Agence France Presse | 
Bloomberg | Bloomberg News | 
United Press International | UPI | 
DPA | dpa, Deutsche Presse-Agentur | 
EFE | | 
ANSA | | 
Kyodo | Kyodo News | 
Press Association | PA Media | 
BBC | BBC News, British Broadcasting Corporation, BBC Verify, BBC Russian, BBC Ukrainian | 
CNN | | 
CBS News | CBS | 
NBC News | NBC, NBC's | 
ABC News | | 
Fox News | Fox | 
MSNBC | | 
PBS | PBS NewsHour | 
NPR | | 
Sky News | | 
Al Jazeera | Al-Jazeera, Aljazeera | 
Al Arabiya | Al-Arabiya | 
Al Mayadeen | Al-Mayadeen | 
Al-Manar | Al Manar, al-Manar television | Hezbollah
Al-Masirah | Al Masirah, Al-Masirah TV, Al Masirah TV | Houthis
Al-Aqsa TV | | Hamas
Asharq Al-Awsat | | 
Asharq | Asharq News | 
Al-Akhbar | | 
L'Orient-Le Jour | L'Orient Today | 
New York Times | The New York Times, NYT | 
Washington Post | The Washington Post | 
Wall Street Journal | The Wall Street Journal, WSJ | 
Los Angeles Times | The Los Angeles Times | 
Financial Times | The Financial Times, FT? | 
The Economist | | 
The Guardian | Guardian newspaper | 
The Telegraph | Daily Telegraph | 
The Independent | | 
The Atlantic | | 
Axios | | 
Politico | POLITICO | 
Time magazine | TIME magazine | 
Newsweek | | 
Foreign Policy magazine | | 
Le Monde | | 
Le Figaro | | 
Der Spiegel | Spiegel | 
Bild | | 
Die Welt | | 
El País | El Pais | 
El Tiempo | | 
El Espectador | | 
Blu Radio | | 
Caracol Radio | Caracol | 
RCN | | 
Times of Israel | The Times of Israel | 
Jerusalem Post | The Jerusalem Post | 
Haaretz | Ha'aretz | 
Yedioth Ahronoth | Ynet | 
Channel 12 | Israel's Channel 12 | 
Channel 13 | Israel's Channel 13 | 
Channel 14 | | 
Kan | Kan public broadcaster, Kan TV | 
Army Radio | Israel's Army Radio, Israeli Army Radio | Israel
Wafa | WAFA | Palestine
Ma'an | Ma'an News Agency | 
Shehab | Shehab news agency | 
National News Agency | NNA? | Lebanon
SANA | Syrian Arab News Agency, Sana news agency | Syria
Saba | Saba news agency | 
IRNA | | Iran
Tasnim | Tasnim news agency | Iran
Fars | Fars news agency, Fars News Agency | Iran
Press TV | | Iran
Mehr | Mehr news agency | Iran
ISNA | | Iran
Anadolu | Anadolu Agency, Anadolu news agency | Turkey
TRT | TRT World, TRT Haber | Turkey
TASS | Tass, Itar-Tass, ITAR-TASS, state news agency TASS | Russia
RIA Novosti | RIA, RIA news agency, Ria Novosti | Russia
Interfax | Interfax news agency | 
Kommersant | | 
Izvestia | | 
Vedomosti | | 
RBC | | 
Novaya Gazeta | | 
Meduza | | 
Sputnik | | Russia
Rossiya 1 | Rossiya-1, Rossiya 24 | Russia
Channel One | | 
Rybar | | 
Kyiv Independent | The Kyiv Independent | 
Ukrainska Pravda | Ukrayinska Pravda | 
Ukrinform | | Ukraine
Interfax-Ukraine | Interfax Ukraine | 
RBC-Ukraine | RBC Ukraine | 
Suspilne | Suspilne news | Ukraine
Hromadske | | 
Kyiv Post | | 
Unian | UNIAN | 
BelTA | Belta | Belarus
Armenpress | | Armenia
News.am | | 
Civilnet | CivilNet | 
APA | | 
Trend | Trend news agency | 
Azertac | AZERTAC | Azerbaijan
Radio Free Europe | RFE/RL, Radio Free Europe/Radio Liberty, Radio Liberty, RFE | 
Voice of America | VOA | 
Radio Free Asia | RFA | 
Deutsche Welle | DW | 
France 24 | France24 | 
RFI | Radio France Internationale | 
Euronews | | 
Xinhua | Xinhua news agency | China
China Daily | | China
Global Times | | China
CCTV | | China
KCNA | Korean Central News Agency | North Korea
Rodong Sinmun | | North Korea
Yonhap | Yonhap news agency, Yonhap News Agency | 
Korea Herald | The Korea Herald | 
NHK | | 
Press Trust of India | PTI | 
ANI | | 
NDTV | | 
The Hindu | | 
Times of India | The Times of India | 
Indian Express | The Indian Express | 
Hindustan Times | | 
Dawn | Dawn newspaper | 
Geo News | Geo TV, Geo | 
Express Tribune | The Express Tribune | 
Tolo News | TOLOnews, Tolo TV, TOLO News | 
Khaama Press | | 
Pajhwok | | 
Amu TV | | 
Kathmandu Post | The Kathmandu Post | 
TamilNet | | 
The Irrawaddy | Irrawaddy | 
Mizzima | | 
Myanmar Now | | 
Frontier Myanmar | | 
Democratic Voice of Burma | DVB | 
Global New Light of Myanmar | | Myanmar
Rappler | | 
Inquirer | Philippine Daily Inquirer | 
Philippine News Agency | PNA? | Philippines
Bangkok Post | | 
Khmer Times | | 
Phnom Penh Post | | 
Jakarta Post | The Jakarta Post | 
Antara | | Indonesia
Straits Times | The Straits Times | 
Sudan Tribune | | 
Radio Dabanga | Dabanga | 
Sudan News Agency | SUNA | Sudan
Eye Radio | | 
Radio Tamazuj | Tamazuj | 
Addis Standard | | 
Fana | Fana Broadcasting | Ethiopia
Ethiopian News Agency | | Ethiopia
The EastAfrican | | 
New Vision | | 
Actualite.cd | Actualité.cd | 
Radio Okapi | | 
Jeune Afrique | | 
Premium Times | | 
Daily Trust | | 
Vanguard | | 
PRNigeria | | 
Libya Observer | | 
ITV | ITV News | 
RTÉ | RTE | 
An Phoblacht | | 
Irish Times | The Irish Times | 
Belfast Telegraph | | 
Gara | Gara newspaper | 
`,
);
