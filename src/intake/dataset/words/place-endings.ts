import { list } from '../../../model/words.js';

/** What UCDP and others put behind the name of a settlement ("Mosul town"), in small letters; the gazetteer's names go without. */
export const SETTLEMENT_ENDINGS = list(
  'town, city, village, municipality, settlement, urban-type settlement, commune',
);

/** What stands behind the name of a first-level unit; tried where the bare name is no unit to the gazetteer. */
export const UNIT_ENDINGS = list('oblast, region, province, governorate, state, district');
