import { parseHTML } from 'linkedom';
import PostalMime from 'postal-mime';
import { blockText } from './block-text.js';
import { isoDate } from './dates.js';
import { type About, type Found, notRead } from './found.js';
import { reportFrom } from './make.js';

/** A message as a report: its text, else its markup; the date and the sender stand in its head. Attachments are counted, not read. */
export async function readEml(bytes: Uint8Array, about: About): Promise<Found> {
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 32, maxRfc822NestingDepth: 2 });
    if (mail.headers.length === 0)
      return notRead(
        'source-broken',
        `${about.name} is no message: it has no head.`,
        'Save the message as .eml.',
      );
    const markup = mail.html?.trim() ?? '';
    const text =
      mail.text?.trim() ||
      (markup === ''
        ? ''
        : blockText(parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.body));
    const stamp = mail.headers.find((h) => h.key === 'date')?.value;
    const date = isoDate(stamp ?? mail.date);
    const from = mail.from;
    return await reportFrom(
      text,
      {
        title: mail.subject ?? null,
        outlet:
          from?.name || ('address' in (from ?? {}) ? ((from as { address?: string }).address ?? null) : null),
        dates: date === null ? [] : [{ from: 'message', date }],
        lang: mail.headers.find((h) => h.key === 'content-language')?.value ?? null,
      },
      about,
    );
  } catch (error) {
    return notRead(
      'source-broken',
      `${about.name} could not be read as a message (${(error as Error).message}).`,
      'Save the message as .eml again.',
    );
  }
}
