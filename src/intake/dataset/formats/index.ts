import type { Format } from '../format.js';
import { ACLED } from './acled.js';
import { GDELT } from './gdelt.js';
import { MISSILE_ATTACKS } from './missile-attacks.js';
import { UCDP_GED } from './ucdp-ged.js';
import { VIINA } from './viina.js';

/** The formats with a layout of their own; `csv` is described by a mapping file. */
export const FORMATS: readonly Format[] = [MISSILE_ATTACKS, ACLED, UCDP_GED, VIINA, GDELT];

/** What a person can name as a format. */
export const FORMAT_NAMES: readonly string[] = [...FORMATS.map((f) => f.name), 'csv'];
