import { table } from '../../model/words.js';

// Feasts and named days. `how`: `fixed MM-DD[..MM-DD]` a date of the Gregorian calendar; `easter N` days from Western
// Easter Sunday, `pascha N` from Orthodox; `islamic MONTH-DAY[..MONTH-DAY]` of the tabular Islamic calendar, a day soft on
// either side because the month begins with a sighting; `hebrew MONTH-DAY[..]` with months counted from Nisan 1;
// `moon NAME` by the new moon, a day soft. `alone` empty: is a feast only with "Day", "truce", a preposition … no – always.
export const FEASTS = table(
  ['phrase', 'feast', 'how'] as const,
  `
  orthodox easter sunday | Orthodox Easter | pascha 0
  orthodox easter | Orthodox Easter | pascha 0
  easter sunday   | Easter | easter 0
  easter monday   | Easter Monday | easter 1
  easter weekend  | Easter weekend | easter -2..1
  easter          | Easter | easter 0
  good friday     | Good Friday | easter -2
  palm sunday     | Palm Sunday | easter -7
  holy week       | Holy Week | easter -7..0
  ash wednesday   | Ash Wednesday | easter -46
  pentecost       | Pentecost | easter 49
  orthodox christmas eve | Orthodox Christmas Eve | fixed 01-06
  orthodox christmas | Orthodox Christmas | fixed 01-07
  christmas eve   | Christmas Eve | fixed 12-24
  christmas day   | Christmas Day | fixed 12-25
  christmas       | Christmas | around 12-24..12-26
  boxing day      | Boxing Day | fixed 12-26
  new year ' s eve | New Year's Eve | fixed 12-31
  new year ' s day | New Year's Day | fixed 01-01
  new year ' s    | New Year | around 12-31..01-01
  new year        | New Year | around 12-31..01-01
  lunar new year  | Lunar New Year | moon lunar-new-year
  chinese new year | Lunar New Year | moon lunar-new-year
  tet             | Lunar New Year | moon lunar-new-year
  eid al - fitr   | Eid al-Fitr | islamic 10-1..10-3
  eid ul - fitr   | Eid al-Fitr | islamic 10-1..10-3
  eid al - adha   | Eid al-Adha | islamic 12-10..12-13
  eid ul - adha   | Eid al-Adha | islamic 12-10..12-13
  feast of sacrifice | Eid al-Adha | islamic 12-10..12-13
  eid             | Eid | eid
  ramadan         | Ramadan | islamic 9-1..9-30
  ramazan         | Ramadan | islamic 9-1..9-30
  ashura          | Ashura | islamic 1-10
  mawlid          | Mawlid | islamic 3-12
  arbaeen         | Arbaeen | islamic 2-20
  nowruz          | Nowruz | fixed 03-20..03-21
  newroz          | Nowruz | fixed 03-20..03-21
  passover        | Passover | hebrew 1-15..1-21
  yom kippur      | Yom Kippur | hebrew 7-10
  rosh hashanah   | Rosh Hashanah | hebrew 7-1..7-2
  sukkot          | Sukkot | hebrew 7-15..7-21
  simchat torah   | Simchat Torah | hebrew 7-22
  hanukkah        | Hanukkah | hebrew 9-25..10-2
  purim           | Purim | hebrew 12-14
  diwali          | Diwali | moon diwali
  valentine ' s day | Valentine's Day | fixed 02-14
  international women ' s day | International Women's Day | fixed 03-08
  may day         | May Day | fixed 05-01
  victory day     | Victory Day | victory
  v - e day       | V-E Day | fixed 05-08
  ve day          | V-E Day | fixed 05-08
  remembrance day | Remembrance Day | fixed 11-11
  armistice day   | Armistice Day | fixed 11-11
  defender of the fatherland day | Defender of the Fatherland Day | fixed 02-23
  bastille day    | Bastille Day | fixed 07-14
  thanksgiving day | Thanksgiving | weekday 11-4-4
  thanksgiving    | Thanksgiving | weekday 11-4-4
  quds day        | Quds Day | quds
  independence day | Independence Day | independence
`,
);

// Independence days, by the name or adjective that stands before "Independence Day" and by the report's zone where none
// does. Dates as the states themselves keep them.
export const INDEPENDENCE = table(
  ['names', 'date', 'zones'] as const,
  `
  ukraine, ukrainian | 08-24 | Europe/Kyiv
  u.s, us, american, united states | 07-04 | America/New_York, America/Chicago, America/Los_Angeles, America/Denver
  israel, israeli | 05-14 | Asia/Jerusalem
  india, indian | 08-15 | Asia/Kolkata
  pakistan, pakistani | 08-14 | Asia/Karachi
  south sudan, south sudanese | 07-09 | Africa/Juba
  sudan, sudanese | 01-01 | Africa/Khartoum
  lebanon, lebanese | 11-22 | Asia/Beirut
  armenia, armenian | 09-21 | Asia/Yerevan
  azerbaijan, azerbaijani | 05-28 | Asia/Baku
  georgia, georgian | 05-26 | Asia/Tbilisi
  moldova, moldovan | 08-27 | Europe/Chisinau
  congo, congolese | 06-30 | Africa/Kinshasa
  myanmar, burmese | 01-04 | Asia/Yangon
  philippine, philippines | 06-12 | Asia/Manila
  kosovo | 02-17 | Europe/Belgrade
  poland, polish | 11-11 | Europe/Warsaw
  finland, finnish | 12-06 | Europe/Helsinki
  afghan, afghanistan | 08-19 | Asia/Kabul
  nigeria, nigerian | 10-01 | Africa/Lagos
  colombia, colombian | 07-20 | America/Bogota
`,
);

// Zones where "Victory Day" is 8 May (Ukraine since 2023).
export const VICTORY_WEST = table(
  ['zone'] as const,
  `
  Europe/London
  Europe/Paris
  Europe/Prague
  Europe/Bratislava
  Europe/Warsaw
  Europe/Vilnius
  Europe/Kyiv
  Europe/Berlin
  Europe/Vienna
  Europe/Brussels
  Europe/Oslo
`,
);
