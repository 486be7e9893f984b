import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/language/index.js';
import { loadGazetteer, readPlaces } from '../../src/place/index.js';

const gaz = loadGazetteer(readFileSync('data/place/gazetteer.bin'));

/** Places by name (not adjectives) as "name < what it lies in"; unknown names end in "?". */
function names(text: string): string[] {
  return readPlaces(readText(text), gaz)
    .filter((m) => m.form !== 'adjective')
    .map((m) => {
      const around = m.known ? m.place.parent : m.place.id;
      return `${m.name}${m.known ? '' : '?'}${around < 0 ? '' : ` < ${gaz.byId(around).name}`}`;
    });
}

const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  // Ukraine and Russia
  [
    'Russian drones hit Zaporizhzhia, Dnipro and Odesa overnight, Ukraine said.',
    [
      'Zaporizhzhia < Zaporizhzhia Oblast',
      'Dnipro < Dnipropetrovsk Oblast',
      'Odesa < Odesa Oblast',
      'Ukraine',
    ],
  ],
  [
    'A mine was struck near Ternivka, Dnipropetrovsk Oblast.',
    ['Ternivka < Dnipropetrovsk Oblast', 'Dnipropetrovsk Oblast < Ukraine'],
  ],
  [
    'Fighting went on in the eastern city of Pokrovsk, Ukraine’s military said.',
    ['Pokrovsk < Donetsk Oblast', 'Ukraine'],
  ],
  ['A train was hit in the Kharkiv region of Ukraine.', ['Kharkiv Oblast < Ukraine', 'Ukraine']],
  [
    'Shelling was reported in the Donetsk and Luhansk oblasts of Ukraine.',
    ['Donetsk Oblast < Ukraine', 'Luhansk Oblast < Ukraine', 'Ukraine'],
  ],
  ['Debris fell in Kyiv’s Holosiivskyi district.', ['Kyiv < Ukraine', 'Holosiivskyi district? < Kyiv']],
  ['A warehouse burned in Bilohorodka, outside Kyiv.', ['Bilohorodka < Kyiv Oblast', 'Kyiv < Ukraine']],
  [
    'Ukraine must leave the Donbas region, encompassing the Donetsk and Luhansk oblasts; a zone in the region was proposed.',
    [
      'Ukraine',
      'Donbas < Ukraine',
      'Donetsk Oblast < Ukraine',
      'Luhansk Oblast < Ukraine',
      'Donbas < Ukraine',
    ],
  ],
  ['Ukrainian drones attacked an oil refinery in Ryazan, Russia.', ['Ryazan < Ryazan Oblast', 'Russia']],
  [
    'Kiev, Odessa and Kharkov were under air-raid alert, the Ukrainian air force said.',
    ['Kyiv < Ukraine', 'Odesa < Odesa Oblast', 'Kharkiv < Kharkiv Oblast'],
  ],
  [
    'Troops hold a few footholds along the current front line in Zaporizhzhia Oblast.',
    ['front line', 'Zaporizhzhia Oblast < Ukraine'],
  ],
  [
    'A drone hit the Zaporizhzhia Nuclear Power Plant in Enerhodar, Ukraine.',
    ['Zaporizhzhia Nuclear Power Plant? < Zaporizhzhia', 'Enerhodar < Zaporizhzhia Oblast', 'Ukraine'],
  ],
  // Sudan and South Sudan
  [
    'RSF shelling killed nine in El Fasher, North Darfur, Sudan.',
    ['El Fasher < North Darfur', 'North Darfur < Sudan', 'Sudan'],
  ],
  [
    'The army retook Babanusa in West Kordofan, Sudan’s state news agency said.',
    ['Babanusa < West Kordofan', 'West Kordofan < Sudan', 'Sudan'],
  ],
  [
    'Drones struck Kadugli and Dilling in South Kordofan.',
    ['Kadugli < South Kordofan', 'Dilling < South Kordofan', 'South Kordofan < Sudan'],
  ],
  [
    'Sudan’s warring sides agreed after air strikes on the south of the capital.',
    ['Sudan', 'Khartoum < Khartoum State'],
  ],
  [
    'Clashes broke out in Nasir, Upper Nile State, South Sudan.',
    ['Nasir < Upper Nile State', 'Upper Nile State < South Sudan', 'South Sudan'],
  ],
  // Lebanon, Israel, Gaza
  [
    'An Israeli drone hit a car in Bint Jbeil in southern Lebanon, north of the Blue Line.',
    ['Bint Jbeil < Nabatieh Governorate', 'southern Lebanon < Lebanon', 'Blue Line'],
  ],
  ['Hezbollah must withdraw north of the Litani River.', ['Litani River < Lebanon']],
  [
    'Rockets were fired at Kiryat Shmona and Metula in northern Israel.',
    ['Kiryat Shmona < Northern District', 'Metula < Northern District', 'northern Israel < Israel'],
  ],
  [
    'Strikes in Gaza killed 12 people in Khan Younis and Deir al-Balah.',
    ['Gaza < Palestine', 'Khan Younis < Gaza Strip', 'Deir al-Balah < Gaza Strip'],
  ],
  [
    'Families were told to move to al-Mawasi, in the Gaza Strip.',
    ['al-Mawasi < Gaza Strip', 'Gaza Strip < Palestine'],
  ],
  [
    'Troops will leave the Netzarim corridor but stay in the Philadelphi corridor, Israel said.',
    ['Netzarim corridor < Gaza Strip', 'Philadelphi corridor < Gaza Strip', 'Israel'],
  ],
  ['Soldiers raided Jenin in the occupied West Bank.', ['Jenin < West Bank', 'West Bank < Palestine']],
  // Syria, Iraq, Yemen, Libya
  ['Shelling hit Idlib province, Syria.', ['Idlib < Syria', 'Syria']],
  [
    'Clashes near Deir ez-Zor and Manbij broke the truce in Syria.',
    ['Deir ez-Zor < Deir ez-Zor Governorate', 'Manbij < Aleppo Governorate', 'Syria'],
  ],
  [
    'Houthi fighters shelled Taiz and Marib, Yemen’s government said.',
    ['Taiz < Taiz Governorate', 'Marib < Marib Governorate', 'Yemen'],
  ],
  [
    'Ships may again pass Bab al-Mandab into the Red Sea, and fuel may enter Hodeidah, Yemen.',
    ['Bab al-Mandab', 'Red Sea', 'Hodeidah < Hodeidah Governorate', 'Yemen'],
  ],
  [
    'The truce between Tripoli and Benghazi covers Sirte and the Jufra airbase, Libya’s prime minister said.',
    [
      'Tripoli < Tripoli District',
      'Benghazi < Benghazi District',
      'Sirte < Sirte District',
      'Jufra airbase? < Jufra District',
      'Libya',
    ],
  ],
  [
    'Peshmerga withdrew from Sinjar in Nineveh province, Iraq.',
    ['Sinjar < Nineveh Governorate', 'Nineveh < Iraq', 'Iraq'],
  ],
  // Ethiopia, Congo, Sahel, Mozambique, Somalia
  [
    'Fighting resumed in Tigray and the neighbouring regions of Afar and Amhara, Ethiopia said.',
    ['Tigray < Ethiopia', 'Afar < Ethiopia', 'Amhara < Ethiopia', 'Ethiopia'],
  ],
  [
    'M23 rebels seized Masisi and Rutshuru in North Kivu province, DR Congo.',
    [
      'Masisi < North Kivu',
      'Rutshuru < North Kivu',
      'North Kivu < Democratic Republic of the Congo',
      'Democratic Republic of the Congo',
    ],
  ],
  [
    'CODECO militiamen killed 14 in Djugu territory, Ituri, in eastern DRC.',
    [
      'Djugu < Ituri',
      'Ituri < Democratic Republic of the Congo',
      'eastern Congo < Democratic Republic of the Congo',
    ],
  ],
  [
    'Jihadists attacked Djibo, Burkina Faso, and Tessalit, northern Mali.',
    ['Djibo < Soum', 'Burkina Faso', 'Tessalit < Kidal Region', 'Azawad < Mali'],
  ],
  [
    'Insurgents burned houses in Macomia, Cabo Delgado, Mozambique.',
    ['Macomia < Cabo Delgado', 'Cabo Delgado < Mozambique', 'Mozambique'],
  ],
  [
    'Shelling went on in Las Anod, claimed by Somaliland and Puntland.',
    ['Las Anod < Sool', 'Somaliland < Somalia', 'Puntland < Somalia'],
  ],
  // Colombia, Myanmar, Philippines, Korea, Thailand and Cambodia
  [
    'The ELN freed two soldiers in Tibú, in the Catatumbo region of Norte de Santander, Colombia.',
    ['Tibú < Norte de Santander', 'Catatumbo < Colombia', 'Norte de Santander < Colombia', 'Colombia'],
  ],
  [
    'Dissidents attacked the police station of Toribío in Cauca, Colombia.',
    ['Toribío < Cauca', 'Cauca < Colombia', 'Colombia'],
  ],
  [
    'Junta jets bombed Lashio in northern Shan State and Mrauk-U in Rakhine State, Myanmar.',
    [
      'Lashio < Shan State',
      'northern Shan State < Shan State',
      'Mrauk-U < Rakhine State',
      'Rakhine State < Myanmar',
      'Myanmar',
    ],
  ],
  [
    'MILF fighters left Marawi on Mindanao, the Philippine army said.',
    ['Marawi < Lanao del Sur', 'Mindanao < Philippines'],
  ],
  [
    'Soldiers exchanged fire across the Korean Demilitarized Zone near Panmunjom, Seoul said.',
    ['Korean Demilitarized Zone', 'Panmunjom', 'Seoul < South Korea'],
  ],
  [
    'Artillery fell on Yeonpyeong Island, south of the Northern Limit Line, South Korea said.',
    ['Yeonpyeong < South Korea', 'Northern Limit Line', 'South Korea'],
  ],
  [
    'Shelling hit Surin province, Thailand, and Oddar Meanchey in Cambodia near the Ta Muen Thom temple.',
    ['Surin < Thailand', 'Thailand', 'Oddar Meanchey < Cambodia', 'Cambodia', 'Ta Muen Thom'],
  ],
  ['Both armies pulled back from the Thai-Cambodian border.', ['Thailand-Cambodia border']],
  ['Israel fired across its border with Lebanon.', ['Israel', 'Israel-Lebanon border', 'Lebanon']],
  // Caucasus, Kashmir, Northern Ireland, others
  [
    'Azerbaijan shelled Stepanakert and Martakert in Nagorno-Karabakh and closed the Lachin corridor.',
    [
      'Azerbaijan',
      'Stepanakert < Khojaly District',
      'Martakert < Tartar District',
      'Nagorno-Karabakh < Azerbaijan',
      'Lachin corridor',
    ],
  ],
  [
    'India and Pakistan exchanged fire along the Line of Control in Kashmir, in the Uri sector.',
    ['India', 'Pakistan', 'Line of Control', 'Kashmir', 'Uri < Jammu and Kashmir'],
  ],
  [
    'The IRA bombed Omagh and Derry in Northern Ireland.',
    ['Omagh < Omagh District', 'Derry < Derry District', 'Northern Ireland < United Kingdom'],
  ],
  [
    'Sri Lankan jets bombed Kilinochchi and Mullaitivu.',
    ['Kilinochchi < Kilinochchi District', 'Mullaitivu < Northern Province'],
  ],
  [
    'Serb gunners shelled Sarajevo and Gorazde, Bosnia.',
    ['Sarajevo < Sarajevo Canton', 'Gorazde < Bosnian Podrinje Canton', 'Bosnia and Herzegovina'],
  ],
  [
    'The Taliban attacked posts in Helmand and in Ghazni province, Afghanistan.',
    ['Helmand < Afghanistan', 'Ghazni < Afghanistan', 'Afghanistan'],
  ],
  // Talks
  [
    'Envoys met in Abu Dhabi, Geneva and Sharm el-Sheikh, Egypt.',
    [
      'Abu Dhabi < Emirate of Abu Dhabi',
      'Geneva < Geneva',
      'Sharm el-Sheikh < South Sinai Governorate',
      'Egypt',
    ],
  ],
  [
    'Washington’s outreach since the Geneva talks of Ukraine and Russia in November',
    ['Washington < United States', 'Geneva < Geneva', 'Ukraine', 'Russia'],
  ],
];

describe('readPlaces', () => {
  it.each(SENTENCES)('%s', (text, places) => {
    expect(names(text)).toEqual(places);
  });

  it.each([
    'Paris Hilton and Jordan Henderson had no comment.',
    'The Washington Post, the Kyiv Independent and the Moscow Times reported it.',
    'The Geneva Conventions protect them.',
    'Police said most of them were free. Of these, one may march.',
    'Nice words, said Mr. Reading. Split the bill. Bar none. Mobile phones rang.',
    'Defense Minister Israel Katz ordered it on Monday, March 3.',
    'The Tigray People’s Liberation Front and the Kachin Independence Army agreed.',
    'Gloria Ferreira told Maria Celeste that Vladimir Petrov may come in May.',
    'The opening batsman had a strike rate of 140 at Lords.',
    'The workers called off their strike after talks with Network Rail.',
  ])('no place in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('keeps adjectives apart from names', () => {
    const [m] = readPlaces(readText('Ukrainian cities were spared.'), gaz);
    expect([m?.text, m?.place.name, m?.form, m?.metonym]).toEqual([
      'Ukrainian',
      'Ukraine',
      'adjective',
      'place',
    ]);
  });

  it('quotes the text exactly, in order and without overlap', () => {
    const text = readFileSync('test/place/report.txt', 'utf8');
    const mentions = readPlaces(readText(text), gaz);
    let last = 0;
    for (const m of mentions) {
      expect(text.slice(m.start, m.end)).toBe(m.text);
      expect(m.start).toBeGreaterThanOrEqual(last);
      last = m.end;
    }
    expect(mentions.length).toBeGreaterThan(8);
  });

  it('keeps the other places that a name may mean, with reasons', () => {
    const [m] = readPlaces(readText('Shells fell in Kherson, Ukraine.'), gaz);
    expect(m?.alternatives.map((a) => a.reason)).toContain('the region around it, Kherson Oblast');
    const [kyiv] = readPlaces(readText('Kyiv was quiet, Ukraine said.'), gaz);
    expect(kyiv?.alternatives[0]).toMatchObject({
      reason: 'the government in Kyiv',
      place: { name: 'Ukraine' },
    });
  });

  it('takes the report’s country from outside', () => {
    const text = 'Two people died in San Cristobal.';
    const of = (country: string) => readPlaces(readText(text), gaz, { country: [country] })[0]?.place.country;
    expect(of('Venezuela')).toBe('Venezuela');
    expect(of('Dominican Republic')).toBe('Dominican Republic');
  });
});
