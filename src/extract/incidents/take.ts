import type { Count, Counts } from '../../model/index.js';
import type { Quantity } from './quantity.js';

/** Puts a number into a slot: the slot, the count, the word that says so, and the number used (null where a word stands for it). */
export type Take = (slot: keyof Counts, count: Count, from: string, q: Quantity | null) => void;
