/** The window's rate against the baseline's, with a 95 % interval. */
export interface RateRatio {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Variance of same-length windows over their mean; 1 is what independent events have. */
  readonly dispersion: number;
}

/** Fewer events than this in the baseline and no ratio is told: its own rate is not known. */
export const FEWEST_EVENTS = 10;
/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;
/** The largest mean under which no event at all has a chance of 2.5 %: -ln 0.025. */
const NONE_SEEN = -Math.log(0.025);

/**
 * Quasi-Poisson interval on the logarithm of the ratio (McCullagh and Nelder, Generalized Linear Models, 1989, section 6.2): the variance of either
 * count is the dispersion times its mean. The dispersion is that of the sums of same-length windows, so that bursts and what one night owes to the one
 * before widen the interval; it is never taken below 1. A window without an event has no logarithm: its upper end is the exact Poisson one
 * (Garwood 1936, 3.69 events) in units of the dispersion. `null` on fewer than `FEWEST_EVENTS`.
 *
 * @param observed events in the window @param baseline events by night, in order @param length nights in the window
 */
export function rateRatio(observed: number, baseline: readonly number[], length: number): RateRatio | null {
  const total = baseline.reduce((a, b) => a + b, 0);
  if (total < FEWEST_EVENTS || baseline.length < length + 1) return null;
  const sums: number[] = [];
  for (let i = 0; i + length <= baseline.length; i++)
    sums.push(baseline.slice(i, i + length).reduce((a, b) => a + b, 0));
  const mean = sums.reduce((a, b) => a + b, 0) / sums.length;
  if (mean === 0) return null;
  const variance = sums.reduce((a, s) => a + (s - mean) ** 2, 0) / (sums.length - 1);
  const dispersion = Math.max(1, variance / mean);
  const expected = (total / baseline.length) * length;
  if (observed === 0) return { value: 0, low: 0, high: (NONE_SEEN * dispersion) / expected, dispersion };
  const spread = Z * Math.sqrt(dispersion * (1 / observed + 1 / total));
  const value = observed / expected;
  return { value, low: value * Math.exp(-spread), high: value * Math.exp(spread), dispersion };
}
