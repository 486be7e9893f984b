/** Adjectives and demonyms of places that are no country. `place`: a name for the gazetteer's lookup. Compiled by hand. */
import { table } from '../../model/words.js';

export const PEOPLES = table(
  ['words', 'place'] as const,
  `
Gazan, Gazans | Gaza Strip
Crimean, Crimeans | Crimea
Chechen, Chechens | Chechnya
Dagestani | Dagestan
Ingush | Ingushetia
Abkhaz, Abkhazian, Abkhazians | Abkhazia
South Ossetian, South Ossetians | South Ossetia
Transnistrian, Transdniestrian | Transnistria
Karabakh Armenian, Karabakh Armenians | Nagorno-Karabakh
Scottish, Scot, Scots | Scotland
Welsh | Wales
English | England
Northern Irish | Northern Ireland
Catalan, Catalans | Catalonia
Kashmiri, Kashmiris | Kashmir
Tigrayan, Tigrayans | Tigray Region
Darfuri, Darfuris, Darfurian | Darfur
Somalilander, Somalilanders | Somaliland
Tibetan, Tibetans | Tibet
Catatumbero | Catatumbo
Acehnese | Aceh
Sicilian | Sicily
Corsican, Corsicans | Corsica
Balochistani | Balochistan
Karelian | Karelia
Donbas's | Donbas
`,
);
