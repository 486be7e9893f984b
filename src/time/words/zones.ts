import { table } from '../../model/words.js';

// Names of zones as reports write them after a clock time. `local` stands for the report's own zone. Abbreviations that
// several zones share list each, the likelier in the news first.
export const ZONES = table(
  ['name', 'zones'] as const,
  `
  gmt  | UTC
  utc  | UTC
  ut   | UTC
  z    | UTC
  zulu | UTC
  bst  | Europe/London
  wet  | Europe/Lisbon
  cet  | Europe/Paris
  cest | Europe/Paris
  eet  | Europe/Kyiv
  eest | Europe/Kyiv
  msk  | Europe/Moscow
  trt  | Europe/Istanbul
  ist  | Asia/Kolkata, Asia/Jerusalem, Europe/Dublin
  idt  | Asia/Jerusalem
  pkt  | Asia/Karachi
  pst  | America/Los_Angeles, Asia/Karachi
  pdt  | America/Los_Angeles
  est  | America/New_York
  edt  | America/New_York
  et   | America/New_York
  ct   | America/Chicago
  cst  | America/Chicago, Asia/Shanghai
  cdt  | America/Chicago
  mst  | America/Denver, Asia/Yangon
  mdt  | America/Denver
  pt   | America/Los_Angeles
  jst  | Asia/Tokyo
  kst  | Asia/Seoul
  hkt  | Asia/Hong_Kong
  aest | Australia/Sydney
  aedt | Australia/Sydney
  eat  | Africa/Nairobi
  cat  | Africa/Maputo
  wat  | Africa/Lagos
  sast | Africa/Johannesburg
  irst | Asia/Tehran
  amt  | Asia/Yerevan
  azt  | Asia/Baku
  gst  | Asia/Dubai
`,
);

// "<name> time": cities, countries and adjectives. A city that the IANA list carries needs no row only where its zone
// is here under the same word.
export const PLACE_TIMES = table(
  ['name', 'zone'] as const,
  `
  local | local
  moscow | Europe/Moscow
  russian | Europe/Moscow
  kyiv | Europe/Kyiv
  kiev | Europe/Kyiv
  ukrainian | Europe/Kyiv
  ukraine | Europe/Kyiv
  minsk | Europe/Minsk
  london | Europe/London
  uk | Europe/London
  british | Europe/London
  paris | Europe/Paris
  berlin | Europe/Berlin
  brussels | Europe/Brussels
  geneva | Europe/Zurich
  vienna | Europe/Vienna
  warsaw | Europe/Warsaw
  central european | Europe/Paris
  eastern european | Europe/Kyiv
  istanbul | Europe/Istanbul
  turkish | Europe/Istanbul
  ankara | Europe/Istanbul
  israel | Asia/Jerusalem
  israeli | Asia/Jerusalem
  jerusalem | Asia/Jerusalem
  gaza | Asia/Gaza
  palestinian | Asia/Gaza
  beirut | Asia/Beirut
  lebanon | Asia/Beirut
  lebanese | Asia/Beirut
  damascus | Asia/Damascus
  syrian | Asia/Damascus
  baghdad | Asia/Baghdad
  iraqi | Asia/Baghdad
  tehran | Asia/Tehran
  iran | Asia/Tehran
  iranian | Asia/Tehran
  riyadh | Asia/Riyadh
  saudi | Asia/Riyadh
  doha | Asia/Qatar
  qatar | Asia/Qatar
  abu dhabi | Asia/Dubai
  dubai | Asia/Dubai
  sanaa | Asia/Aden
  yemen | Asia/Aden
  yemeni | Asia/Aden
  cairo | Africa/Cairo
  egyptian | Africa/Cairo
  tripoli | Africa/Tripoli
  libyan | Africa/Tripoli
  khartoum | Africa/Khartoum
  sudan | Africa/Khartoum
  sudanese | Africa/Khartoum
  juba | Africa/Juba
  addis ababa | Africa/Addis_Ababa
  ethiopian | Africa/Addis_Ababa
  nairobi | Africa/Nairobi
  kinshasa | Africa/Kinshasa
  goma | Africa/Lubumbashi
  congolese | Africa/Kinshasa
  kigali | Africa/Kigali
  baku | Asia/Baku
  azerbaijani | Asia/Baku
  yerevan | Asia/Yerevan
  armenian | Asia/Yerevan
  tbilisi | Asia/Tbilisi
  kabul | Asia/Kabul
  afghan | Asia/Kabul
  islamabad | Asia/Karachi
  pakistan | Asia/Karachi
  pakistani | Asia/Karachi
  delhi | Asia/Kolkata
  new delhi | Asia/Kolkata
  india | Asia/Kolkata
  indian | Asia/Kolkata
  colombo | Asia/Colombo
  yangon | Asia/Yangon
  myanmar | Asia/Yangon
  bangkok | Asia/Bangkok
  thai | Asia/Bangkok
  phnom penh | Asia/Phnom_Penh
  manila | Asia/Manila
  philippine | Asia/Manila
  beijing | Asia/Shanghai
  chinese | Asia/Shanghai
  seoul | Asia/Seoul
  korean | Asia/Seoul
  pyongyang | Asia/Pyongyang
  tokyo | Asia/Tokyo
  japan | Asia/Tokyo
  eastern | America/New_York
  eastern standard | America/New_York
  eastern daylight | America/New_York
  us eastern | America/New_York
  washington | America/New_York
  new york | America/New_York
  central | America/Chicago
  pacific | America/Los_Angeles
  bogota | America/Bogota
  colombian | America/Bogota
  caracas | America/Caracas
  greenwich mean | UTC
  universal | UTC
  coordinated universal | UTC
`,
);
