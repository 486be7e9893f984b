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

/** Before "of NAME": a side or a rim of a settlement. */
export const EDGE_WORDS = list(`
edge, outskirts, suburbs, environs, north, south, east, west, northeast, northwest, southeast, southwest, direction, vicinity, area, centre, center,
villages, village, towns, road, port, island, region, surroundings, part, parts
`);

/** Before a name: a feature that is called so. */
export const FEATURE_HEADS = list(`
mount, mt, mt., lake, wadi, jabal, jebel, jebl, tell, tal, tel, cape, ras, camp, fort, hill, khirbet, kafr, kfar, deir, ain, ein, bir, beit, umm, wadi, isle, port, point, base, sheikh
`);

/** Forms of verbs whose object is a settlement: "seizing Nyamilima". */
export const TAKING_VERBS = list(`
seize, seized, seizes, seizing, capture, captured, captures, capturing, retake, retook, retaken, retaking, recapture, recaptured, recapturing, enter, entered, entering, leave, left, leaving, reach, reached, reaching, besiege, besieged, besieging,
shell, shelled, shelling, shells, bombard, bombarded, bombarding, liberate, liberated, liberating, encircle, encircled, encircling, surround, surrounded, hit, struck, targeted, targeting, evacuated, evacuating, overran, overrun, storm, stormed, storming
`);
