import { HoldfireError } from '../../model/index.js';
import { makeReport, type Particulars } from '../report.js';
import { agreed, type SaidDate, zoneOf } from './dates.js';
import { type About, type FoundReport, type NotRead, notRead } from './found.js';
import { languageOf, unreadFor } from './language.js';

/** What a source says of one report. */
export interface Saying {
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly dates?: readonly SaidDate[];
  readonly url?: string | null;
  readonly timezone?: string | null;
  readonly lang?: string | null;
}

/**
 * A report from its text and what its source says of it; what a person says goes before that. The title stands as the first line.
 * The same text is the same report, wherever it comes from.
 */
export async function reportFrom(
  body: string,
  said: Saying,
  about: About,
  part: string | null = null,
): Promise<FoundReport | NotRead> {
  const text = tidy(body);
  if (text === '')
    return notRead(
      'file-empty',
      `There is no text in ${named(about, part)}.`,
      'Is it the right one? What it shows may be pictures, or made by scripts.',
      part,
    );
  const title = said.title?.replace(/\s+/g, ' ').trim() || null;
  const given = about.given ?? {};
  const whole = title !== null && !sameStart(text, title) ? `${title}\n\n${text}` : text;
  const { hearsay } = about;
  const dates = said.dates?.length
    ? said.dates
    : hearsay?.published
      ? [{ from: 'link', date: hearsay.published }]
      : [];
  const { published, between } = agreed(given.published != null ? [] : dates);
  const stated = given.published ?? published;
  const particulars: Particulars = {
    outlet: given.outlet ?? said.outlet?.trim() ?? hearsay?.outlet ?? null,
    published: stated,
    url: given.url ?? said.url ?? about.url ?? null,
    timezone: given.timezone ?? said.timezone ?? zoneOf(stated) ?? 'UTC',
    lang: given.lang ?? 'en',
  };
  const language = given.lang === undefined ? await languageOf(whole, said.lang ?? null) : null;
  try {
    const report = makeReport(
      whole,
      language === null ? particulars : { ...particulars, lang: language.lang },
    );
    const kept = { ...report, title: title ?? report.title };
    return {
      kind: 'report',
      part,
      report:
        between === null
          ? kept
          : {
              ...kept,
              published_between: {
                earliest: between.earliest,
                latest: between.latest,
                said: [...between.said],
              },
            },
      unread: language === null ? null : unreadFor(language),
    };
  } catch (error) {
    if (!(error instanceof HoldfireError)) throw error;
    return notRead(error.code, error.message, error.hint, part);
  }
}

/** What a person would call a part of a source. */
export function named(about: About, part: string | null): string {
  return part === null ? about.name : `${part} in ${about.name}`;
}

/** Lines without trailing blanks, at most one empty line in a row. */
function tidy(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00A0]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function sameStart(text: string, title: string): boolean {
  const plain = (s: string) =>
    s
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  return plain(text.slice(0, title.length * 2 + 20)).startsWith(plain(title));
}
