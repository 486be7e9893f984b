import { z } from 'zod';

/** An immutable document. `id` is the SHA-256 (hex) of the UTF-8 text; `published` an ISO date or date-time. */
export const Report = z
  .object({
    id: z.string().regex(/^[0-9a-f]{64}$/),
    text: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    /** Where a source gives dates of publication that cannot be one: their bounds and who says which. `published` is then open. */
    published_between: z
      .object({
        earliest: z.string(),
        latest: z.string(),
        said: z.array(z.object({ from: z.string(), date: z.string() })),
      })
      .optional(),
    url: z.string().nullable(),
    timezone: z.string(),
    lang: z.string(),
  })
  .meta({ id: 'Report' });
export type Report = z.infer<typeof Report>;

/** A place in a report's text, as UTF-16 offsets, end exclusive. */
export const Span = z
  .object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() })
  .meta({ id: 'Span' });
export type Span = z.infer<typeof Span>;

/**
 * A span as it is kept: two selectors of the W3C Web Annotation Data Model (§4.2.4 TextQuoteSelector,
 * §4.2.5 TextPositionSelector), so that a quotation can be found again in a copy whose offsets have moved.
 */
export const Selector = z
  .object({
    report: z.string(),
    position: z.object({
      type: z.literal('TextPositionSelector'),
      start: z.number().int(),
      end: z.number().int(),
    }),
    quote: z.object({
      type: z.literal('TextQuoteSelector'),
      exact: z.string(),
      prefix: z.string(),
      suffix: z.string(),
    }),
  })
  .meta({ id: 'Selector' });
export type Selector = z.infer<typeof Selector>;
