/** Words of kind: what follows or precedes a place's name. Compiled by hand. */
import { list } from '../../model/words.js';

/** After a bare name these ask for an administrative unit: "Kharkiv region", "Idlib province". */
export const UNIT_WORDS = list(`
oblast, oblasts, region, regions, province, provinces, governorate, governorates, state, states, prefecture, department,
departments, district, districts, county, counties, krai, kray, republic, territory, voivodeship, division, raion, rayon,
emirate, canton, parish, wilayat, muhafazah
`);

/** Of these, the ones below the first level: the gazetteer has no node for most of them. */
export const LOWER_UNIT_WORDS = list(`
district, districts, raion, rayon, locality, county, subdistrict, sub-district, municipality, municipalities, township, townships, commune,
neighbourhood, neighborhood, suburb, suburbs, quarter, ward, hromada, community, woreda, zone, camp
`);

/** Before "of NAME" or before the name itself these ask for a settlement: "the city of Pokrovsk", "the town of Tibú". */
export const TOWN_WORDS = list(`
city, town, village, port, port city, capital, settlement, hamlet, township, municipality, locality, stronghold, suburb,
cities, towns, villages, settlements, hub, garrison town
`);
