import type { Why } from '../model/index.js';

/** A record as a rule finds it: everything but the quotation, which is cut from the text at `spans`. */
export type Found<R extends { quote: unknown }> = Omit<R, 'quote' | 'spans' | 'why'> & {
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly why: Why;
};
